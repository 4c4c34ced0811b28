#include "tokens/opaque_secret.h"

#include <algorithm>
#include <span>

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

bool isOneOf(std::string_view word, std::span<const std::string_view> names)
{
    return std::any_of(names.begin(), names.end(),
                       [word](std::string_view name) { return base::equalsIgnoreCase(word, name); });
}

// UUIDs and ids of documents: what a path names things by, however random it looks.
bool isOrdinaryId(std::string_view word)
{
    constexpr std::size_t Uuid = 36;
    constexpr std::size_t Document = 24; // of MongoDB
    const bool hex =
        std::all_of(word.begin(), word.end(), [](char c) { return base::isHexDigit(c) || c == '-'; });
    return hex && (word.size() == Uuid || word.size() == Document);
}

// Takes the last segment of a path off, and the slash before it; empty where there is none.
std::string_view takeSegment(std::string_view& path)
{
    constexpr std::size_t Longest = 24;
    std::size_t begin = path.size();
    while (begin > 0 && isWord(path[begin - 1]) && path.size() - begin <= Longest)
        --begin;
    if (begin == 0 || path[begin - 1] != '/')
        return {};
    const std::string_view segment = path.substr(begin);
    path.remove_suffix(segment.size() + 1);
    return segment;
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

std::size_t pathSecretAt(std::string_view text, std::size_t at)
{
    // Whoever has what stands behind these needs nothing else.
    constexpr std::string_view OfSecrets[] = {"token",          "secret",         "reset",
                                              "reset-password", "password-reset", "reset_password",
                                              "password_reset", "resetpassword",  "passwordreset",
                                              "magic",          "magic-link",     "magiclink"};
    // Behind these stand ids as well.
    constexpr std::string_view OfBoth[] = {"confirm",      "confirmation", "verify",     "verification",
                                           "verify-email", "activate",     "activation", "invite",
                                           "invitation",   "recover",      "unsubscribe"};
    constexpr std::size_t LongestUser = 8; // that stands between: "/reset/MQ/9f8e..."
    if (at == 0 || text[at - 1] != '/')
        return 0;
    std::size_t end = at;
    while (end < text.size() && isWord(text[end]))
        ++end;
    const std::string_view word = text.substr(at, end - at);
    const bool isSegment =
        end == text.size() || std::string_view(".%:=~+@").find(text[end]) == std::string_view::npos;
    if (word.size() < LeastPathSecret || !isSegment || !looksOpaque(word))
        return 0;
    std::string_view path = text.substr(0, at - 1);
    std::string_view name = takeSegment(path);
    if (name.size() <= LongestUser && !isOneOf(name, OfSecrets) && !isOneOf(name, OfBoth))
        name = takeSegment(path);
    const bool secret = isOneOf(name, OfSecrets) || (isOneOf(name, OfBoth) && !isOrdinaryId(word));
    return secret ? word.size() : 0;
}

std::size_t opaqueSecretAt(std::string_view text, std::size_t at)
{
    if (const std::size_t length = pathSecretAt(text, at); length > 0)
        return length;
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
