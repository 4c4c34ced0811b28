#include "report/error_text.h"

#include <algorithm>

#include "base/text.h"
#include "events/classify.h"

namespace bearerwatch::report {

using causes::Cause;

namespace {

struct Advice {
    std::string_view words; ///< Looked for without regard to case.
    std::string_view advice;
};

// The most particular words first.
constexpr Advice Table[] = {
    {"security token included in the request is invalid",
     "This is AWS: it does not know the access key id, or the key id is temporary (ASIA...) and its session "
     "token "
     "(AWS_SESSION_TOKEN, X-Amz-Security-Token) is missing, cut or of another key. Compare `aws sts "
     "get-caller-identity`, look "
     "for old keys in the environment, and see whether the key belongs to another partition (China, "
     "GovCloud) or the region must "
     "be opted in to. Paste the key id here to see its account."},
    {"security token included in the request is expired",
     "This is AWS: the temporary credentials of STS have ended. Assume the role or sign in again; a program "
     "that keeps "
     "credentials must take them from the SDK's provider and not from a copy."},
    {"InvalidClientTokenId",
     "This is AWS: the access key id does not exist, is inactive, or came without its session token."},
    {"UnrecognizedClientException",
     "This is AWS: the access key id is unknown to this region or partition, or came without its session "
     "token."},
    {"RequestTimeTooSkewed",
     "This is AWS: the clock of the caller is more than 15 minutes off; synchronise it."},
    {"Signature expired",
     "This is AWS: the clock of the caller is off, or the request was signed long before it was sent."},
    {"SignatureDoesNotMatch",
     "This is AWS: the secret key does not fit the key id, or a proxy changed a signed header, the path or "
     "the host."},
    {"Invalid Bearer",
     "The server refused what follows `Bearer`, without a reason. Paste the whole Authorization header here: "
     "damage to the header "
     "shows first; then the token itself says whether it is expired or meant for another service."},
    {"Bad credentials",
     "This is GitHub: the token is unknown, expired or revoked. Paste it here to see whether its checksum "
     "fits."},
    {"error validating token",
     "Look at the part in front of the API (proxy, gateway): it validates, and its log names the reason."},
};

// `invalid_token` is what every refusal is called (RFC 6750 3.1): alone it states no cause, and where other
// words say why, it says nothing more.
void weighGeneralCode(std::vector<NamedCause>& named)
{
    const auto general = [](const NamedCause& one) { return one.evidence == "invalid_token"; };
    const bool told = std::any_of(named.begin(), named.end(), [&](const NamedCause& one) {
        return !general(one) && one.certainty == causes::Certainty::Stated &&
            one.cause != Cause::UnknownToken && one.cause != Cause::Unspecified;
    });
    if (told)
        std::erase_if(named, general);
    for (NamedCause& one : named) {
        if (general(one))
            one.certainty = causes::Certainty::Inferred;
    }
}

constexpr std::size_t MostTokensBeside = 20;
constexpr std::size_t MostTextBeside = 1'048'576; ///< Bytes; a longer text is a log.

/// A report that was made from the very words, as those of AWS are.
bool statesItself(std::span<const verdict::TokenReport> reports, Cause cause)
{
    return std::any_of(reports.begin(), reports.end(), [cause](const verdict::TokenReport& report) {
        return std::any_of(
            report.findings.begin(), report.findings.end(), [cause](const causes::Finding& finding) {
                return finding.cause == cause && finding.certainty == causes::Certainty::Stated;
            });
    });
}

} // namespace

std::string_view adviceFor(std::string_view text)
{
    for (const Advice& entry : Table) {
        if (base::findIgnoreCase(text, entry.words) != std::string_view::npos)
            return entry.advice;
    }
    return {};
}

ErrorText explainErrorText(std::string_view text)
{
    ErrorText result;
    for (const events::RankedCause& one : events::classifyText(text)) {
        const std::string_view words =
            text.substr(std::min(one.evidence.offset, text.size()), one.evidence.length);
        result.causes.push_back({one.cause, one.certainty, one.rule, std::string(words), {}});
    }
    result.challenges = oauth::findChallenges(text);
    result.response = oauth::findErrorResponse(text);
    const oauth::ErrorMeaning* meaning = result.response ? oauth::meaningOf(result.response->error) : nullptr;
    if (meaning && meaning->cause) {
        const bool named =
            std::any_of(result.causes.begin(), result.causes.end(),
                        [meaning](const NamedCause& one) { return one.cause == meaning->cause; });
        if (!named)
            result.causes.push_back({*meaning->cause,
                                     meaning->certainty,
                                     "oauth." + std::string(meaning->code),
                                     result.response->error,
                                     {}});
    }
    weighGeneralCode(result.causes);
    // "No reason given" is said only where nothing else is known.
    if (result.causes.size() > 1)
        std::erase_if(result.causes,
                      [](const NamedCause& one) { return one.cause == causes::Cause::Unspecified; });
    if (!result.causes.empty())
        result.causes.front().advice = adviceFor(text);
    return result;
}

ErrorText explainErrorBeside(std::string_view text, std::span<const verdict::TokenReport> reports)
{
    if (reports.empty() || reports.size() > MostTokensBeside || text.size() > MostTextBeside)
        return {};
    std::string rest(text);
    for (const verdict::TokenReport& report : reports) {
        const std::size_t offset = std::min(report.offset, rest.size());
        const std::size_t length = std::min(report.length, rest.size() - offset);
        rest.replace(offset, length, length, ' '); // places stay
    }
    ErrorText result = explainErrorText(rest);
    std::erase_if(result.causes, [reports](const NamedCause& one) {
        return one.certainty != causes::Certainty::Stated || one.cause == Cause::Unspecified ||
            statesItself(reports, one.cause);
    });
    return result.causes.empty() ? ErrorText{} : result;
}

bool shows(const verdict::TokenReport& report, Cause cause)
{
    return std::find(report.causes.begin(), report.causes.end(), cause) != report.causes.end();
}

} // namespace bearerwatch::report
