#include <algorithm>
#include <set>

#include "base/base64.h"
#include "base/json_writer.h"
#include "diagnosis/fix.h"
#include "jose/key_use.h"

// The start of the token was not copied: JOSE headers begin in few ways.

namespace bearerwatch::diagnosis {
namespace {

std::string quoted(std::string_view text)
{
    std::string out;
    base::appendJsonString(out, text);
    return out;
}

/// The ways in which headers for this key are written, as far as they can be known.
std::vector<std::string> headersFor(const Pair& pair)
{
    const std::string alg = "\"alg\":" + quoted(pair.algorithm->name);
    const std::string kid = "\"kid\":" + quoted(pair.key->kid);
    std::set<std::string> headers;
    const auto add = [&](const std::vector<std::string>& members) {
        for (const bool blanks : {false, true}) {
            std::string text;
            for (const std::string& member : members) {
                const std::size_t colon = member.find("\":") + 2;
                text.append(text.empty() ? "{" : blanks ? ", " : ",");
                text.append(member, 0, colon);
                text.append(blanks ? " " : "");
                text.append(member, colon);
            }
            headers.insert(text.append("}"));
        }
    };
    add({alg});
    add({alg, kid});
    add({kid, alg});
    for (const char* name : {R"("typ":"JWT")", R"("typ":"at+jwt")"}) {
        const std::string type = name;
        add({alg, type});
        add({type, alg});
        add({alg, kid, type});
        add({alg, type, kid});
        add({type, alg, kid});
        add({type, kid, alg});
        add({kid, alg, type});
        add({kid, type, alg});
    }
    return {headers.begin(), headers.end()};
}

bool tryStart(Context& context, const Pieces& whole, std::size_t lost, bool allOfIt)
{
    if (!namedAlgorithm(whole.header))
        return false;
    ++context.result.candidates;
    const std::optional<Pair> pair = verifyingPair(whole, context.input.keys);
    if (!pair)
        return false;
    const std::vector<std::pair<std::string, std::string>> count = {{"count", std::to_string(lost)}};
    verdict::NearMiss miss =
        makeMiss("lost_start",
                 {allOfIt         ? say("The header of the token is lost, {count} characters", count)
                      : lost == 1 ? say("The first character of the token is lost")
                                  : say("The first {count} characters of the token are lost", count)},
                 "header", pair->key);
    miss.position = miss.tokenPosition = 1;
    miss.expected = whole.header.substr(0, lost);
    miss.repairedToken = whole.whole();
    context.add(std::move(miss));
    return true;
}

/// What headers begin with, to be laid before what is left of one.
std::set<std::string> startsFor(const std::vector<Pair>& pairs)
{
    std::set<std::string> starts;
    for (const Pair& pair : pairs) {
        for (const std::string& header : headersFor(pair))
            starts.insert(base::encodeBase64Url(base::asBytes(header)));
    }
    for (const char* start : {R"({"x5t":"")", R"({"x5t#S256":"")", R"({"cty":"JWT",")", R"({"jku":"https://)",
                              R"({"nonce":"")", R"({"jwk":{"kty":"")", R"({"x5c":[")", R"({"b64":false,")",
                              R"({"crit":["b64"],")", R"({ "alg":")", R"({ "typ":")", R"({ "kid":")"})
        starts.insert(base::encodeBase64Url(base::asBytes(start)));
    return starts;
}

} // namespace

void searchLostStart(Context& context)
{
    const std::string_view token = context.input.token;
    const std::vector<std::string_view> parts = splitAtDots(token);
    if (parts.size() < 2 || parts.size() > 3)
        return;
    context.tried("the start of the token lost");
    Pieces pieces{"", std::string(parts[parts.size() - 2]), std::string(parts.back())};
    const std::vector<Pair> pairs = pairsFor(pieces, context.input.keys);
    const std::set<std::string> starts = startsFor(pairs);
    if (parts.size() == 2 || parts.front().empty()) {
        for (const std::string& header : starts) {
            pieces.header = header;
            if (tryStart(context, pieces, header.size() + (parts.size() == 2 ? 1 : 0), true))
                return;
        }
        return;
    }
    const std::string rest(parts.front());
    if (namedAlgorithm(rest))
        return;
    constexpr std::size_t MostTried = 20'000;
    std::set<std::string> seen;
    for (const std::string& start : starts) {
        for (std::size_t lost = 1; lost <= start.size(); ++lost) {
            const std::string candidate = start.substr(0, lost) + rest;
            if (!seen.insert(candidate).second)
                continue;
            pieces.header = candidate;
            if (seen.size() > MostTried || tryStart(context, pieces, lost, false))
                return;
        }
    }
}

} // namespace bearerwatch::diagnosis
