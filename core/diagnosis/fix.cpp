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
        return {"header", 0};
    if (fix.at < second || (fix.at == second && fix.removed == 0))
        return {"payload", first + 1};
    return {"signature", second + 1};
}

/// Kind and sentence of one character, or of two that are swapped.
void describeSingle(verdict::NearMiss& miss, const std::string& place)
{
    if (miss.found.size() == 2) {
        miss.kind = "swapped_characters";
        miss.detail = place + " and the next are swapped: " + miss.found + " should be " + miss.expected;
    } else if (miss.expected.empty()) {
        miss.kind = "extra_character";
        miss.detail = place + ", " + miss.found + ", is one too many";
    } else if (miss.found.empty()) {
        miss.kind = "missing_character";
        miss.detail = "Before " + std::string(1, static_cast<char>(place.front() | 0x20)) + place.substr(1) +
            " the character " + miss.expected + " is missing";
    } else {
        const bool sameLetter =
            isLetter(miss.found.front()) && (miss.found.front() ^ miss.expected.front()) == 0x20;
        miss.kind = sameLetter ? "case_changed" : "substituted_character";
        miss.detail = place + " should be " + miss.expected + " instead of " + miss.found;
    }
}

void describeRun(verdict::NearMiss& miss, const Fix& fix, const std::string& place)
{
    if (fix.inserted.empty()) {
        miss.kind = "extra_characters";
        miss.detail = "From " + place + " on, " + countOf(fix.removed, "character") + " are too many";
    } else if (fix.removed == 0) {
        miss.kind = "missing_characters";
        miss.detail = "Before " + place + " " + countOf(fix.inserted.size(), "character") +
            " are missing: " + miss.expected;
    } else {
        miss.kind = "missing_characters";
        miss.detail = "Characters are missing at two line breaks, the first before " + place;
    }
}

} // namespace

std::string countOf(std::size_t count, std::string_view what)
{
    return std::to_string(count) + " " + std::string(what) + (count == 1 ? "" : "s");
}

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
    verdict::NearMiss miss = makeMiss("", "", part, &key);
    miss.position = fix.at - start + 1;
    miss.tokenPosition = fix.at + 1;
    miss.expected = fix.inserted;
    miss.found = whole.substr(fix.at, fix.removed);
    miss.repairedToken = applyFix(whole, fix);
    const std::string place = "haracter " + std::to_string(*miss.position) + " of the " + part +
        (part == "header" ? "" : " (" + std::to_string(*miss.tokenPosition) + " of the token)");
    const bool lost = fix.removed == 0 && !fix.inserted.empty();
    if (lost && fix.at == 0) {
        miss.kind = "lost_start";
        miss.detail = "The start of the token is lost: " + countOf(fix.inserted.size(), "character") + ", " +
            fix.inserted;
    } else if (lost && fix.at == whole.size()) {
        const std::size_t there = pieces.signature.size();
        miss.kind = "truncated_signature";
        miss.detail = "The signature has " + std::to_string(there) + " of " +
            std::to_string(there + fix.inserted.size()) + " characters: the last " +
            (fix.inserted.size() == 1 ? "one is lost" : std::to_string(fix.inserted.size()) + " are lost");
    } else if ((fix.inserted.size() <= 1 && fix.removed <= 1) ||
               (fix.inserted.size() == 2 && fix.removed == 2)) {
        describeSingle(miss, "C" + place);
    } else {
        describeRun(miss, fix, "c" + place);
    }
    return miss;
}

} // namespace bearerwatch::diagnosis
