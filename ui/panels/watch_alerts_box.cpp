#include "panels/watch_alerts_box.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "panels/theme.h"
#include "panels/watch_widgets.h"

namespace bearerwatch::panels {
namespace {

QTimeEdit* timeEdit(const QString& name, QWidget* parent)
{
    auto* edit = new QTimeEdit(parent);
    setUpNumber(edit); // first: from right to left the format is turned round
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

WatchAlertsBox::WatchAlertsBox(QWidget* parent)
    : QWidget(parent)
    , m_desktop(new QCheckBox(tr("Desktop notifications"), this))
    , m_sound(new QCheckBox(tr("with the desktop's sound"), this))
    , m_quiet(new QCheckBox(tr("Quiet from"), this))
    , m_from(timeEdit(tr("Quiet from, local time"), this))
    , m_until(timeEdit(tr("Quiet until, local time"), this))
    , m_keep(new QCheckBox(tr("Keep watching in the tray when the window is closed"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(new PlainLabel(tr("How an alert reaches you"), FontRole::PanelTitle, this));
    auto* notifications = new QHBoxLayout;
    notifications->setSpacing(16);
    notifications->addWidget(m_desktop);
    notifications->addWidget(m_sound);
    notifications->addStretch(1);
    column->addLayout(notifications);
    auto* quiet = new QHBoxLayout;
    quiet->setSpacing(8);
    quiet->addWidget(m_quiet);
    quiet->addWidget(m_from);
    quiet->addWidget(new PlainLabel(tr("until"), FontRole::Body, this));
    quiet->addWidget(m_until);
    auto* hint = mutedLabel(tr("local time; alerts are still listed and counted"), FontRole::Small, this);
    hint->setWordWrap(true);
    quiet->addWidget(hint, 1);
    column->addLayout(quiet);
    column->addWidget(m_keep);
    for (QCheckBox* box : {m_desktop, m_sound, m_quiet, m_keep})
        connect(box, &QCheckBox::toggled, this, &WatchAlertsBox::tell);
    for (QTimeEdit* edit : {m_from, m_until})
        connect(edit, &QTimeEdit::timeChanged, this, &WatchAlertsBox::tell);
    setSettings({});
    setTrayAvailable(false);
}

services::AlertSettings WatchAlertsBox::settings() const
{
    services::AlertSettings settings;
    settings.desktop = m_desktop->isChecked();
    settings.sound = m_sound->isChecked();
    settings.quietHours = m_quiet->isChecked();
    settings.quietFrom = m_from->time();
    settings.quietUntil = m_until->time();
    settings.keepWatching = m_keep->isChecked();
    return settings;
}

void WatchAlertsBox::setSettings(const services::AlertSettings& settings)
{
    m_telling = false;
    m_desktop->setChecked(settings.desktop);
    m_sound->setChecked(settings.sound);
    m_quiet->setChecked(settings.quietHours);
    m_from->setTime(settings.quietFrom);
    m_until->setTime(settings.quietUntil);
    m_keep->setChecked(settings.keepWatching);
    m_sound->setEnabled(settings.desktop);
    m_telling = true;
}

void WatchAlertsBox::setTrayAvailable(bool available)
{
    m_keep->setEnabled(available);
    m_keep->setToolTip(
        available ? QString() : tr("This desktop has no tray: a closed window could not be opened again."));
}

void WatchAlertsBox::tell()
{
    m_sound->setEnabled(m_desktop->isChecked());
    if (m_telling)
        Q_EMIT settingsChanged(settings());
}

} // namespace bearerwatch::panels
