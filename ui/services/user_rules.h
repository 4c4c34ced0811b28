#pragma once

#include <QObject>
#include <vector>

#include "events/rule_book.h"

namespace bearerwatch::services {

/// The user's own rules, in `rules.json` of the configuration folder: shared with the command line.
///
/// Small and local, so it is read and written at once, in the thread of its owner.
class UserRules final : public QObject {
    Q_OBJECT
public:
    /// @param file  Empty: `bearerwatch/rules.json` of the XDG configuration folder.
    explicit UserRules(const QString& file = {}, QObject* parent = nullptr);

    /// Rules that this program can show; empty with `problem` when the file cannot be read.
    [[nodiscard]] const std::vector<events::UserRule>& rules() const { return m_rules; }
    [[nodiscard]] QString problem() const { return m_problem; } ///< What, where, what to do; empty: none.
    [[nodiscard]] QString file() const { return m_file; }

    /// Adds "records that hold these words are `cause`", or "... are no failure" without a cause. A rule
    /// of the same words is replaced.
    /// @return Why it is refused, or could not be written; empty when it holds from now on.
    [[nodiscard]] QString add(const QString& words, std::optional<causes::Cause> cause);
    [[nodiscard]] QString remove(const QString& id); ///< The same.
    void readAgain(); ///< The file, after somebody corrected it.

Q_SIGNALS:
    void changed();

private:
    void load();
    [[nodiscard]] QString save(std::vector<events::UserRule> rules);

    QString m_file;
    std::vector<events::UserRule> m_rules;
    QString m_problem;
};

} // namespace bearerwatch::services
