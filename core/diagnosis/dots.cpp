#include <algorithm>

#include "diagnosis/fix.h"
#include "diagnosis/part_reading.h"

// The two dots of a token: lost, replaced by another character, or one too many.

namespace bearerwatch::diagnosis {
namespace {

bool tryToken(Context& context, std::string candidate, const char* kind, causes::Sentence sentence,
              std::size_t at, std::string expected, std::string found)
{
    const std::optional<Pieces> pieces = split(candidate);
    if (!pieces || !namedAlgorithm(pieces->header))
        return false;
    ++context.result.candidates;
    const std::optional<Pair> pair = verifyingPair(*pieces, context.input.keys);
    if (!pair)
        return false;
    verdict::NearMiss miss = makeMiss(kind, {std::move(sentence)}, "token", pair->key);
    miss.position = miss.tokenPosition = at + 1;
    miss.expected = std::move(expected);
    miss.found = std::move(found);
    miss.repairedToken = std::move(candidate);
    context.add(std::move(miss));
    return true;
}

/// One dot is there: the other was lost, or another character stands in its place.
void searchLostDot(Context& context)
{
    constexpr std::size_t MostSearched = 20'000;
    const std::string token(context.input.token);
    const std::size_t dot = token.find('.');
    context.tried("a lost or replaced dot");
    for (std::size_t at = 1; at < std::min(token.size(), MostSearched); ++at) {
        if (at == dot || at == dot + 1)
            continue;
        // Only a whole header names an algorithm, and JSON ends where it ends: that leaves few places.
        const std::string_view before = std::string_view(token).substr(0, at);
        if (at < dot ? !namedAlgorithm(before)
                     : readsLikeJson(before.substr(dot + 1)) && !isJsonPart(before.substr(dot + 1)))
            continue;
        const std::string place = std::to_string(at + 1);
        std::string inserted = token, replaced = token;
        inserted.insert(at, 1, '.');
        replaced[at] = '.';
        if (tryToken(
                context, std::move(inserted), "missing_dot",
                say("A dot was lost; put back before character {at} the token verifies", {{"at", place}}), at,
                ".", "") ||
            tryToken(context, std::move(replaced), "replaced_dot",
                     say("At character {at} stands {found} in place of a dot",
                         {{"at", place}, {"found", token.substr(at, 1)}}),
                     at, ".", token.substr(at, 1)))
            return;
    }
}

/// Three dots: each is left out in turn.
void searchAddedDot(Context& context)
{
    const std::string token(context.input.token);
    context.tried("a dot too many");
    for (std::size_t at = token.find('.'); at != std::string::npos; at = token.find('.', at + 1)) {
        std::string candidate = token;
        candidate.erase(at, 1);
        if (tryToken(context, std::move(candidate), "extra_dot",
                     say("The dot at character {at} is one too many", {{"at", std::to_string(at + 1)}}), at,
                     "", "."))
            return;
    }
}

} // namespace

void searchDots(Context& context)
{
    const auto dots =
        static_cast<std::size_t>(std::count(context.input.token.begin(), context.input.token.end(), '.'));
    if (dots == 1)
        searchLostDot(context);
    else if (dots == 3)
        searchAddedDot(context);
}

} // namespace bearerwatch::diagnosis
