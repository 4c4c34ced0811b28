#include "oauth/key_set_change.h"

#include <algorithm>
#include <map>

#include "base/text.h"

namespace bearerwatch::oauth {
namespace {

constexpr std::size_t MaxNamed = 5; ///< Keys that a sentence names.

std::string nameOf(const jose::Key& key)
{
    if (!key.kid.empty())
        return key.kid;
    return key.thumbprint.empty() ? key.name() : key.thumbprint;
}

std::string identity(const jose::Key& key)
{
    return key.thumbprint.empty() ? "kid " + key.kid : key.thumbprint;
}

std::string names(const std::vector<std::string>& list)
{
    std::string text;
    for (std::size_t index = 0; index < std::min(list.size(), MaxNamed); ++index)
        text += (index == 0 ? "`" : ", `") + base::escapeForDisplay(list[index].substr(0, 200)) + "`";
    if (list.size() > MaxNamed)
        text += " and " + std::to_string(list.size() - MaxNamed) + " more";
    return text;
}

} // namespace

KeySetChange compareKeySets(const jose::KeySet& before, const jose::KeySet& after)
{
    std::map<std::string, const jose::Key*> old;
    std::map<std::string, std::string> oldByKid;
    for (const jose::Key& key : before.keys) {
        old.emplace(identity(key), &key);
        if (!key.kid.empty())
            oldByKid.emplace(key.kid, identity(key));
    }
    std::map<std::string, bool> kidsNow;
    for (const jose::Key& key : after.keys)
        kidsNow.emplace(key.kid, true);
    KeySetChange change;
    for (const jose::Key& key : after.keys) {
        const std::string id = identity(key);
        if (old.erase(id) > 0) {
            ++change.kept;
            continue;
        }
        const auto sameKid = key.kid.empty() ? oldByKid.end() : oldByKid.find(key.kid);
        (sameKid != oldByKid.end() && sameKid->second != id ? change.replaced : change.added)
            .push_back(nameOf(key));
    }
    for (const auto& [id, key] : old) {
        if (key->kid.empty() || !kidsNow.contains(key->kid))
            change.removed.push_back(nameOf(*key));
    }
    return change;
}

std::string describe(const KeySetChange& change)
{
    std::string text;
    const auto add = [&text](const std::vector<std::string>& list, const char* verb) {
        if (list.empty())
            return;
        text += (text.empty() ? "" : "; ") + names(list) + verb;
    };
    add(change.added, change.added.size() == 1 ? " is new" : " are new");
    add(change.removed, change.removed.size() == 1 ? " is gone" : " are gone");
    add(change.replaced,
        change.replaced.size() == 1 ? " is another key under the same kid"
                                    : " are other keys under the same kids");
    if (change.abrupt())
        text += "; no key stayed, so every token signed before fails at once";
    return text;
}

bool holdsPrivateKeys(const jose::KeySet& keys)
{
    return std::any_of(keys.keys.begin(), keys.keys.end(),
                       [](const jose::Key& key) { return key.isPrivate; });
}

} // namespace bearerwatch::oauth
