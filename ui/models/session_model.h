#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QByteArray>
#include <deque>

#include "base/time.h"

namespace bearerwatch::models {

/// The texts that were inspected since the program began, the newest first. In memory only, never saved;
/// bounded in number and bytes. GUI thread.
class SessionModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole };
    static constexpr int MaxEntries = 50;
    static constexpr qsizetype MaxBytes = qsizetype{16} * 1024 * 1024; ///< Of all texts together.

    explicit SessionModel(QObject* parent = nullptr);
    ~SessionModel() override; ///< Wipes the texts.

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// The same text moves to the front. A text over 1 MiB is not kept.
    void add(const QByteArray& text, const QString& title, const QString& detail, base::Time time);
    void remove(int row);
    void clear();
    [[nodiscard]] QByteArray text(int row) const;

private:
    struct Entry {
        QByteArray text;
        QString title;
        QString detail;
        base::Time time{};
    };
    void trim();
    std::deque<Entry> m_entries;
};

} // namespace bearerwatch::models
