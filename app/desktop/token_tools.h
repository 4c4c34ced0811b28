#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include "models/comparison_model.h"
#include "models/found_tokens_model.h"
#include "models/pinned_model.h"
#include "models/session_model.h"
#include "verdict/keys.h"
#include "verdict/policy.h"

namespace bearerwatch::panels {
class CompareDialog;
class ComposeDialog;
} // namespace bearerwatch::panels
namespace bearerwatch::services {
class KeyStore;
}

namespace bearerwatch::desktop {

class InspectController;

/// The dialogs around the tokens of Inspect: compare, compose, the report for support, the session.
class TokenTools final : public QObject {
    Q_OBJECT
public:
    TokenTools(InspectController& inspect, models::PinnedModel& pinned, QObject* parent = nullptr);

    void compare();
    void compose();
    void report();
    void showSession();
    void showCommands(); ///< How to check the chosen token with other tools.

private:
    struct Choice {
        QString title;
        std::string token; ///< Secret.
    };
    void fillCompose(panels::ComposeDialog* dialog);
    void fillAlgorithms(panels::ComposeDialog* dialog);
    void make(panels::ComposeDialog* dialog);
    void showComparison(panels::CompareDialog* dialog);
    [[nodiscard]] verdict::TokenReport judge(const std::string& token) const;

    InspectController& m_inspect;
    models::PinnedModel& m_pinned;
    models::ComparisonModel m_comparison;
    std::vector<Choice> m_choices; ///< Of the comparison that is open.
    QList<int> m_keyRows; ///< Rows of the key ring that the compose dialog offers.
};

} // namespace bearerwatch::desktop
