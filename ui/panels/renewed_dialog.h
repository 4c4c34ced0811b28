#pragma once

#include <QtWidgets/QDialog>

class QListWidget;
class QPushButton;

namespace bearerwatch::panels {

class PlainLabel;

/// The tokens that are kept renewed: their state, and how to stop it.
class RenewedDialog final : public QDialog {
    Q_OBJECT
public:
    explicit RenewedDialog(QWidget* parent = nullptr);

    struct Line {
        QString id; ///< Comes back in the signals.
        QString title;
        QString state; ///< "renewed 3 times, next at 2026-01-31T12:00:00Z"
    };
    void setLines(const QList<Line>& lines); ///< The chosen one stays chosen.

Q_SIGNALS:
    void renewAsked(const QString& id);
    void stopAsked(const QString& id); ///< And forget the refresh token.

private:
    [[nodiscard]] QString chosen() const;
    QListWidget* m_list;
    PlainLabel* m_empty;
    QPushButton* m_renew;
    QPushButton* m_stop;
};

} // namespace bearerwatch::panels
