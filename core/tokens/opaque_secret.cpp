#include "tokens/opaque_secret.h"

#include <algorithm>

#include "base/text.h"
#include "tokens/characters.h"

namespace bearerwatch::tokens {
namespace {

// Digits among letters, and no long word of small letters: what names of classes and files have.
bool looksOpaque(std::string_view word)
{
    constexpr std::size_t LeastOpaque = 16;
    constexpr std::ptrdiff_t FewestDigits = 3;
    constexpr std::size_t LongestWord = 7;
    if (word.size() < LeastOpaque || word.front() == '/' ||
        std::count_if(word.begin(), word.end(), isDigit) < FewestDigits ||
        std::none_of(word.begin(), word.end(), isLetter))
        return false;
    std::size_t small = 0;
    bool beyondHex = false;
    for (const char c : word) {
        const bool isSmall = c >= 'a' && c <= 'z';
        small = isSmall ? small + 1 : 0;
        beyondHex = isSmall && (beyondHex || c > 'f');
        if (small > LongestWord && beyondHex)
            return false;
    }
    return true;
}

// Takes off what may stand between a name and its value; false where that was too much.
bool dropSeparators(std::string_view& lead)
{
    constexpr std::size_t Most = 16;
    constexpr std::string_view Longer[] = {"value=", "value:", "%22", "%3A", "%3D", "%20", "\xEF\xBC\x9A"};
    const std::size_t size = lead.size();
    for (bool again = true; again && size - lead.size() < Most;) {
        again = false;
        for (const std::string_view part : Longer) {
            if (lead.size() >= part.size() &&
                base::equalsIgnoreCase(lead.substr(lead.size() - part.size()), part)) {
                lead.remove_suffix(part.size());
                again = true;
            }
        }
        if (!lead.empty() &&
            std::string_view(" \t\"'`[({<>=:\\").find(lead.back()) != std::string_view::npos) {
            lead.remove_suffix(1);
            again = true;
        }
    }
    return lead.size() < size;
}

} // namespace

std::size_t opaqueSecretAt(std::string_view text, std::size_t at)
{
    constexpr std::string_view Names[] = {"token", "token_hint", "secret",   "passcode", "jeton",
                                          "токен", "令牌",       "トークン", "토큰",     "ticket"};
    std::string_view lead = text.substr(at - std::min<std::size_t>(at, 64), std::min<std::size_t>(at, 64));
    if (!dropSeparators(lead))
        return 0;
    const bool named = std::any_of(std::begin(Names), std::end(Names), [&](std::string_view name) {
        return lead.size() >= name.size() &&
            base::equalsIgnoreCase(lead.substr(lead.size() - name.size()), name);
    });
    if (!named)
        return 0;
    const std::size_t length = tokenRun(text, at);
    const std::string_view word = text.substr(at, length);
    return looksOpaque(word.substr(0, word.find_last_not_of('.') + 1)) ? length : 0;
}

} // namespace bearerwatch::tokens
