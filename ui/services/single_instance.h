#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QVariantMap>

namespace bearerwatch::services {

/// One running program for each session of a user.
///
/// The first program owns the D-Bus name org.bearerwatch.Bearerwatch and exports
/// org.freedesktop.Application there; a later one hands over what it was asked to open, and ends.
/// Without a session bus each program stands for itself. Thread: the owner's.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    enum class Role {
        First, ///< This program owns the name, or there is no bus.
        Forwarded, ///< Another program took over what was asked; end now.
    };

    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Owns the name, or forwards `files` (addresses), `text` and the action to its owner.
    [[nodiscard]] Role claim(const QStringList& fileUrls, const QString& text, const QString& action);

Q_SIGNALS:
    void activated();
    void filesOpened(const QStringList& fileUrls);
    /// Text that another start was given on its command line: held in memory only.
    void textGiven(const QString& text);
    void actionActivated(const QString& name);

private:
    bool forward(const QStringList& fileUrls, const QString& text, const QString& action);
    bool m_owned = false;
};

} // namespace bearerwatch::services
