#include "logs/status_names.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"

namespace bearerwatch::logs {
namespace {

struct Phrase {
    std::string_view code;
    std::string_view words; // first words of its phrases, parted by blanks; "a_b" stands for two words
    std::string_view name; // of constants, lower case; only refusals and failures
};
constexpr std::array<Phrase, 47> Phrases = {
    {{"100", "continue", ""},
     {"101", "switching", ""},
     {"200", "ok", ""},
     {"201", "created", ""},
     {"202", "accepted", ""},
     {"204", "no_content", ""},
     {"206", "partial", ""},
     {"301", "moved", ""},
     {"302", "found moved", ""},
     {"303", "see_other", ""},
     {"304", "not_modified", ""},
     {"307", "temporary", ""},
     {"308", "permanent", ""},
     {"400", "bad badrequest invalid", "badrequest"},
     {"401",
      "unauthorized unauthorised unauthenticated authorization "
      "authentication require requires auth non-autorisé",
      "unauthorized"},
     {"402", "payment", ""},
     {"403", "forbidden access_denied access_forbidden permission interdit", "forbidden"},
     {"404", "not_found notfound", "notfound"},
     {"405", "method_not", "methodnotallowed"},
     {"406", "not_acceptable", ""},
     {"407", "proxy", "proxyauthenticationrequired"},
     {"408", "request_timeout", "requesttimeout"},
     {"409", "conflict", ""},
     {"410", "gone", ""},
     {"411", "length_required", ""},
     {"412", "precondition", ""},
     {"413", "payload request_entity content_too", ""},
     {"414", "uri request-uri", ""},
     {"415", "unsupported", ""},
     {"416", "range requested_range", ""},
     {"417", "expectation", ""},
     {"421", "misdirected", ""},
     {"422", "unprocessable", "unprocessableentity"},
     {"423", "locked", ""},
     {"424", "failed_dependency", ""},
     {"425", "too_early", ""},
     {"426", "upgrade", ""},
     {"428", "precondition", ""},
     {"429", "too_many", "toomanyrequests"},
     {"431", "request_header", ""},
     {"451", "unavailable_for", ""},
     {"500", "internal", "internalservererror"},
     {"501", "not_implemented", ""},
     {"502", "bad_gateway", "badgateway"},
     {"503", "service", "serviceunavailable"},
     {"504", "gateway", "gatewaytimeout"},
     {"511", "network", ""}}};

} // namespace

bool isReasonOf(std::string_view code, std::string_view next, std::string_view second)
{
    const auto* phrase = std::ranges::find(Phrases, code, &Phrase::code);
    if (phrase == Phrases.end() || next.empty())
        return false;
    if (const std::size_t bar = next.find('_'); bar != std::string_view::npos && bar > 0)
        return isReasonOf(code, next.substr(0, bar), next.substr(bar + 1)); // "401, AUTHENTICATION_FAILED"
    for (std::string_view rest = phrase->words; !rest.empty();) {
        const std::size_t blank = std::min(rest.find(' '), rest.size());
        const std::string_view words = rest.substr(0, blank);
        rest.remove_prefix(std::min(blank + 1, rest.size()));
        const std::size_t bar = words.find('_');
        if (bar == std::string_view::npos ? words == next
                                          : words.substr(0, bar) == next && words.substr(bar + 1) == second)
            return true;
    }
    return false;
}

bool isKnownStatus(std::string_view digits)
{
    const int code = (digits[0] - '0') * 100 + (digits[1] - '0') * 10 + (digits[2] - '0');
    return (code >= 100 && code <= 103) || (code >= 200 && code <= 208) || code == 226 ||
        (code >= 300 && code <= 308) || (code >= 400 && code <= 431) || code == 440 || code == 444 ||
        (code >= 449 && code <= 451) || (code >= 460 && code <= 463) || (code >= 494 && code <= 511) ||
        (code >= 520 && code <= 530) || code == 561;
}

std::string_view statusOfName(std::string_view name)
{
    if (name.size() < 8 || name.size() > 32)
        return {};
    std::string plain;
    for (const char c : base::toLowerAscii(name)) {
        if (c != '_' && c != ' ' && c != '-')
            plain.push_back(c);
    }
    const auto* phrase = std::ranges::find(Phrases, std::string_view(plain), &Phrase::name);
    return phrase == Phrases.end() ? std::string_view() : phrase->code;
}

} // namespace bearerwatch::logs
