#pragma once

#include <QtCore/QObject>
#include <optional>

class QDBusVariant;

namespace bearerwatch::services {

/// Whether the desktop asks for dark windows, by org.freedesktop.portal.Settings.
///
/// Nothing is asked before `start`, which returns at once: the answer comes as a signal, and again
/// whenever the desktop changes its mind. Without a portal nothing comes. Thread: the owner's.
class DesktopAppearance final : public QObject {
    Q_OBJECT
public:
    explicit DesktopAppearance(QObject* parent = nullptr);

    /// Asks the portal; call it after the first paint, a first read takes about 0.1 s there.
    void start();

    [[nodiscard]] std::optional<bool> prefersDark() const { return m_prefersDark; }

Q_SIGNALS:
    void prefersDarkChanged(bool dark);

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void setScheme(uint scheme);
    std::optional<bool> m_prefersDark;
};

} // namespace bearerwatch::services
