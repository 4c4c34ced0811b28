#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

class QDBusPendingCallWatcher;

namespace bearerwatch::services {

/// Desktop notifications (org.freedesktop.Notifications 1.2). One notification a subject: a later
/// one with the same subject replaces it. Where no daemon answers, nothing happens: `available` says so.
///
/// Lives in the GUI thread; calls never wait for the daemon.
class Notifier final : public QObject {
    Q_OBJECT
public:
    enum class Urgency : uchar { Low = 0, Normal = 1, Critical = 2 };

    struct Message {
        QString subject; ///< Identifies what it is about: the incident's id. Not shown.
        QString title; ///< Plain text.
        QString body; ///< Plain text; escaped here where the daemon reads markup.
        Urgency urgency = Urgency::Normal;
        bool sound = false; ///< The daemon may play its alert sound.
        bool silenceOffered = true; ///< Actions "Acknowledge" and "Silence 1 h" beside "Open".
    };

    explicit Notifier(QObject* parent = nullptr);

    void notify(const Message& message);
    [[nodiscard]] bool isShown(const QString& subject) const { return m_shown.contains(subject); }
    void withdraw(const QString& subject); ///< Closes it, where it is still shown.
    [[nodiscard]] bool available() const { return m_available; } ///< The daemon answered the last call.
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_shown.size()); }

Q_SIGNALS:
    void openRequested(const QString& subject);
    void acknowledgeRequested(const QString& subject);
    void silenceRequested(const QString& subject);
    void delivered(const QString& subject, uint id); ///< The daemon took it.
    void failed(const QString& subject, const QString& reason);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void askCapabilities();
    void send(const Message& message);
    void onSent(const Message& message, QDBusPendingCallWatcher* call);

    struct Shown {
        uint id = 0;
        bool unsent = true; ///< Waits for the capabilities.
        bool pending = false; ///< Sent or about to be, no answer yet.
        bool again = false; ///< A newer one came in the meantime.
        bool withdrawn = false;
        Message latest;
    };
    QHash<QString, Shown> m_shown;
    QStringList m_capabilities;
    bool m_capabilitiesKnown = false;
    bool m_available = false;
};

} // namespace bearerwatch::services
