#include "diagnosis/fix.h"

#include <algorithm>

namespace bearerwatch::diagnosis {
namespace {

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

struct Place {
    std::string part;
    std::size_t start; ///< Of the part, in the token.
};

Place placeOf(const Pieces& pieces, const Fix& fix)
{
    const std::size_t first = pieces.header.size(), second = first + 1 + pieces.payload.size();
    if (fix.at < first || (fix.at == first && fix.removed == 0))
        return {causes::phrase("header"), 0};
    if (fix.at < second || (fix.at == second && fix.removed == 0))
        return {causes::phrase("payload"), first + 1};
    return {causes::phrase("signature"), second + 1};
}

using Arguments = std::vector<std::pair<std::string, std::string>>;

/// Kind and sentence of one character, or of two that are swapped.
void describeSingle(verdict::NearMiss& miss, const Arguments& place)
{
    if (miss.found.size() == 2) {
        retell(miss, "swapped_characters",
               {say("Character {at} of the {part} (of the token: {whole}) and the next are swapped: {found} "
                    "should be {expected}",
                    place)});
    } else if (miss.expected.empty()) {
        retell(
            miss, "extra_character",
            {say("Character {at} of the {part} (of the token: {whole}), {found}, is one too many", place)});
    } else if (miss.found.empty()) {
        retell(miss, "missing_character",
               {say("Before character {at} of the {part} (of the token: {whole}) the character {expected} is "
                    "missing",
                    place)});
    } else {
        const bool sameLetter =
            isLetter(miss.found.front()) && (miss.found.front() ^ miss.expected.front()) == 0x20;
        retell(miss, sameLetter ? "case_changed" : "substituted_character",
               {say("Character {at} of the {part} (of the token: {whole}) should be {expected} instead of "
                    "{found}",
                    place)});
    }
}

void describeRun(verdict::NearMiss& miss, const Fix& fix, const Arguments& place)
{
    if (fix.inserted.empty())
        retell(miss, "extra_characters",
               {say("From character {at} of the {part} (of the token: {whole}) on, {count} characters are "
                    "too many",
                    place)});
    else if (fix.removed == 0)
        retell(
            miss, "missing_characters",
            {say(
                "Before character {at} of the {part} (of the token: {whole}) {count} characters are missing: "
                "{expected}",
                place)});
    else
        retell(miss, "missing_characters",
               {say("Characters are missing at two line breaks, the first before character {at} of the "
                    "{part} (of "
                    "the token: {whole})",
                    place)});
}

} // namespace

std::string applyFix(std::string_view text, const Fix& fix)
{
    std::string out;
    out.reserve(text.size() + fix.inserted.size());
    out += text.substr(0, fix.at);
    out += fix.inserted;
    out += text.substr(std::min(fix.at + fix.removed, text.size()));
    return out;
}

verdict::NearMiss describeFix(const Pieces& pieces, const Fix& fix, const jose::Key& key)
{
    const std::string whole = pieces.whole();
    const auto [part, start] = placeOf(pieces, fix);
    verdict::NearMiss miss = makeMiss("", {}, part, &key);
    miss.position = fix.at - start + 1;
    miss.tokenPosition = fix.at + 1;
    miss.expected = fix.inserted;
    miss.found = whole.substr(fix.at, fix.removed);
    miss.repairedToken = applyFix(whole, fix);
    const Arguments place = {{"at", std::to_string(*miss.position)},
                             {"part", part},
                             {"whole", std::to_string(*miss.tokenPosition)},
                             {"found", miss.found},
                             {"expected", miss.expected},
                             {"count", std::to_string(std::max(fix.removed, fix.inserted.size()))}};
    const bool lost = fix.removed == 0 && !fix.inserted.empty();
    if (lost && fix.at == 0) {
        retell(miss, "lost_start", {say("At the start of the token characters are lost: {expected}", place)});
    } else if (lost && fix.at == whole.size()) {
        const std::size_t there = pieces.signature.size();
        const Arguments counts = {{"there", std::to_string(there)},
                                  {"all", std::to_string(there + fix.inserted.size())},
                                  {"lost", std::to_string(fix.inserted.size())}};
        retell(
            miss, "truncated_signature",
            {fix.inserted.size() == 1
                 ? say("The signature has {there} of {all} characters: the last one is lost", counts)
                 : say("The signature has {there} of {all} characters: the last {lost} are lost", counts)});
    } else if ((fix.inserted.size() <= 1 && fix.removed <= 1) ||
               (fix.inserted.size() == 2 && fix.removed == 2)) {
        describeSingle(miss, place);
    } else {
        describeRun(miss, fix, place);
    }
    return miss;
}

} // namespace bearerwatch::diagnosis
