#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/expected.h"
#include "base/keyed_hash.h"
#include "logs/layout.h"
#include "logs/member_guess.h"

namespace bearerwatch::logs {

/// Which member names mean what (resources/formats/members.json). Immutable; shared by all threads.
class MemberTable {
public:
    struct Meaning {
        Role role = Role::None;
        int rank = 0; ///< 0 is the best name for its role.
    };
    /// What a name means; it may have two meanings.
    struct Entry {
        Meaning meanings[2];
        int count = 0;
    };
    [[nodiscard]] static const MemberTable& builtIn();

    /// Looks at the last part of a path and at its last two and three parts together; the longest
    /// name that is known counts. nullptr: it means nothing.
    [[nodiscard]] const Entry* find(std::string_view path) const;

private:
    explicit MemberTable(std::string_view json);
    [[nodiscard]] static const Entry* guessed(const Guess& guess);

    std::unordered_map<std::string, Entry, base::TableHash, std::equal_to<>> m_entries;
};

} // namespace bearerwatch::logs
