#pragma once

#include <QHash>
#include <QWidget>
#include <map>

#include "services/alert_outputs.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace bearerwatch::panels {

/// Where alerts go besides the desktop: one line for each output, empty where it is not used.
class WatchOutputsBox final : public QWidget {
    Q_OBJECT
public:
    explicit WatchOutputsBox(QWidget* parent = nullptr);

    void setSettings(const services::OutputSettings& settings);
    void setProblems(const std::map<services::AlertOutputs::Output, QString>& problems);
    void setDelivery(const QString& text); ///< What went wrong last.

Q_SIGNALS:
    void settingsChanged(const bearerwatch::services::OutputSettings& settings); ///< By the user.
    void testRequested();

private:
    QLineEdit* addLine(QGridLayout& grid, const QString& title, const QString& hint, const QString& tip);
    [[nodiscard]] services::OutputSettings settings() const;

    QHash<int, QLabel*> m_problems; ///< By output.
    QLineEdit* m_webhook;
    QLineEdit* m_secret;
    QLineEdit* m_command;
    QLineEdit* m_alertmanager;
    QLineEdit* m_syslog;
    QLabel* m_delivery;
    services::OutputSettings m_last;
};

} // namespace bearerwatch::panels
