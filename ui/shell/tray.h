#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace bearerwatch::shell {

/// The icon in the desktop's tray, where it has one: the state of the watching, and a way back to the window.
class Tray final : public QObject {
    Q_OBJECT
public:
    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    [[nodiscard]] static bool available(); ///< The desktop has a tray now.
    void setShown(bool shown); ///< Nothing happens without a tray.
    [[nodiscard]] bool isShown() const;
    /// @param alerts  Incidents that fire and were not acknowledged; drawn on the icon.
    /// @param status  Plain text: what is watched.
    void setState(int alerts, const QString& status);

Q_SIGNALS:
    void openRequested();
    void quitRequested();

private:
    void paint();

    QSystemTrayIcon* m_icon = nullptr;
    std::unique_ptr<QMenu> m_menu;
    int m_alerts = 0;
    QString m_status;
};

} // namespace bearerwatch::shell
