#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include "models/pinned_model.h"

namespace bearerwatch::services {
class Notifier;
}

namespace bearerwatch::desktop {

/// Runs the clock of the pinned tokens and tells the desktop before one ends. The clock is read anew each
/// second, so that a suspended machine shows the truth within a second of waking.
class PinController final : public QObject {
    Q_OBJECT
public:
    explicit PinController(QObject* parent = nullptr);
    ~PinController() override;
    [[nodiscard]] models::PinnedModel* model() { return &m_model; }

Q_SIGNALS:
    void inspectAsked(int row); ///< A notification was clicked.

private:
    void tick();
    services::Notifier* m_notifier; ///< Its own: what it shows is about pins alone.
    models::PinnedModel m_model;
    QTimer m_second;
};

} // namespace bearerwatch::desktop
