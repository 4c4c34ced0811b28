#pragma once

#include <QScrollArea>

namespace bearerwatch::panels {

/// What is watched for, in words.
class WatchRulesPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit WatchRulesPanel(QWidget* parent = nullptr);
};

} // namespace bearerwatch::panels
