#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QByteArray>
#include <optional>

#include "base/time.h"
#include "verdict/verdict.h"

namespace bearerwatch::models {

/// A token that the user keeps in sight until it ends. In memory only; the token is wiped when it is removed.
struct PinnedToken {
    quint64 id = 0;
    QString title; ///< Editable.
    QString detail; ///< Client, subject or audience: what tells it from its kin.
    std::optional<base::Time> expiresAt;
    std::chrono::seconds notifyBefore{120};
};

/// What became due when the clock moved on.
struct PinNotice {
    quint64 id = 0;
    QString title;
    bool expired = false; ///< Else it ends soon.
    QString text; ///< "expires in 2 min, at 11:00:00 UTC"
};

/// Pinned tokens with their countdowns, the next to end first. GUI thread.
class PinnedModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, CountdownRole, StateRole };
    enum State { Running, Soon, Expired, Endless };

    explicit PinnedModel(QObject* parent = nullptr);
    ~PinnedModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// A token that is pinned already is not pinned twice. Returns its row.
    int add(const verdict::TokenReport& report);
    /// A token that took the place of a pinned one: its row moves, title and id stay. Returns its row, -1
    /// where nothing has that id.
    int renew(quint64 id, const verdict::TokenReport& report);
    void remove(int row);
    void clear();
    void setNotifyBefore(int row, std::chrono::seconds before);
    [[nodiscard]] const PinnedToken& at(int row) const;
    [[nodiscard]] QByteArray token(int row) const; ///< Secret.
    [[nodiscard]] int rowOf(quint64 id) const; ///< -1 where it was removed.

    /// Moves the clock and tells what became due; each notice comes once.
    [[nodiscard]] QList<PinNotice> setNow(base::Time now);

private:
    struct Entry;
    [[nodiscard]] State stateOf(const Entry& entry) const;
    [[nodiscard]] QString countdownOf(const Entry& entry) const;
    std::vector<Entry> m_entries;
    base::Time m_now{};
    quint64 m_nextId = 1;
};

} // namespace bearerwatch::models
