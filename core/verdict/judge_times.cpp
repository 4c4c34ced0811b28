#include <algorithm>
#include <array>

#include "verdict/judging.h"

namespace bearerwatch::verdict {
namespace {

using namespace std::chrono;

constexpr base::Duration LongLifetime = days{31};
constexpr base::Duration ShortLifetime = minutes{1}; ///< Below it a token can expire on its way.

std::string instant(base::Time time)
{
    return base::formatRfc3339(time);
}

causes::Finding& addTime(Judging& judging, std::string_view code, std::string_view claim,
                         const NumericDate& date)
{
    causes::Finding& finding = judging.add(code, spanOf(date.value), instant(judging.now),
                                           date.time ? instant(*date.time) : shown(date.value));
    finding.arguments.emplace_back("claim", claim);
    finding.arguments.emplace_back("leeway", std::to_string(judging.policy.leeway.count()));
    if (date.time) {
        finding.arguments.emplace_back("ago", base::formatDuration(judging.now - *date.time));
        finding.arguments.emplace_back("ahead", base::formatDuration(*date.time - judging.now));
        finding.arguments.emplace_back("left", base::formatDuration(*date.time - judging.now));
    }
    return finding;
}

// Findings about the spelling of a time claim; true when it can be compared with the clock as it is.
bool judgeForm(Judging& judging, std::string_view claim, const NumericDate& date)
{
    switch (date.form) {
    case DateForm::Absent:
        return false;
    case DateForm::Text:
    case DateForm::WrongType: {
        causes::Finding& finding =
            judging.add("time_claim_not_number", spanOf(date.value), "a number",
                        date.value.isString() ? "the text \"" + shown(date.value) + "\"" : shown(date.value));
        finding.arguments.emplace_back("claim", claim);
        return date.time.has_value();
    }
    case DateForm::OutOfRange: {
        causes::Finding& finding =
            judging.add("time_claim_out_of_range", spanOf(date.value), "", shown(date.value));
        finding.arguments.emplace_back("claim", claim);
        return false;
    }
    case DateForm::Milliseconds:
    case DateForm::Microseconds:
    case DateForm::Nanoseconds: {
        const std::string code = (claim == "exp" ? "exp_in_" : "nbf_in_") + std::string(fineUnit(date.form));
        causes::Finding& finding =
            judging.add(code, spanOf(date.value), date.time ? instant(*date.time) : "", shown(date.value));
        finding.arguments.emplace_back("claim", claim);
        const double year = 1970 + date.value.number().value_or(0) / 31'556'952.0;
        finding.arguments.emplace_back("year", std::to_string(static_cast<long long>(year)));
        return false;
    }
    case DateForm::Seconds:
        break;
    }
    if (date.fraction) {
        causes::Finding& finding =
            judging.add("time_claim_fraction", spanOf(date.value), "", shown(date.value));
        finding.arguments.emplace_back("claim", claim);
    }
    return true;
}

// A lead of 30 minutes to 14 hours that is nearly a whole number of quarters of an hour.
bool looksLikeZone(base::Duration ahead)
{
    if (ahead < minutes{28} || ahead > hours{14} + minutes{2})
        return false;
    const auto rest = ahead % minutes{15};
    return rest <= minutes{2} || rest >= minutes{13};
}

void judgeStart(Judging& judging, std::string_view claim, std::string_view code, bool& zoneTold)
{
    const NumericDate date = readNumericDate(judging.claims, claim);
    if (!judgeForm(judging, claim, date) || *date.time <= judging.now + judging.policy.leeway)
        return;
    addTime(judging, code, claim, date);
    if (!zoneTold && looksLikeZone(*date.time - judging.now)) {
        zoneTold = true;
        addTime(judging, "naive_local_time", claim, date).certainty = causes::Certainty::Inferred;
    }
}

// A proof is made for one request: it may be short.
void judgeLifetime(Judging& judging, const NumericDate& expiry, bool proof)
{
    NumericDate begin = readNumericDate(judging.claims, "iat");
    if (begin.form != DateForm::Seconds)
        begin = readNumericDate(judging.claims, "nbf");
    if (begin.form != DateForm::Seconds || expiry.form != DateForm::Seconds)
        return;
    const base::Duration lifetime = *expiry.time - *begin.time;
    if (lifetime <= base::Duration::zero())
        judging.add("exp_before_iat", spanOf(expiry.value), instant(*begin.time), instant(*expiry.time));
    else if (lifetime < ShortLifetime && !proof)
        judging.add("lifetime_short", spanOf(expiry.value), "", base::formatDuration(lifetime));
    else if (lifetime > LongLifetime)
        judging.add("lifetime_long", spanOf(expiry.value), "", base::formatDuration(lifetime));
}

void judgeAge(Judging& judging)
{
    if (!judging.policy.maxAge)
        return;
    std::string_view claim = "auth_time";
    NumericDate date = readNumericDate(judging.claims, claim);
    if (!date.time) {
        claim = "iat";
        date = readNumericDate(judging.claims, claim);
    }
    if (!date.time || !fineUnit(date.form).empty()) {
        judging.add("max_age_without_iat", {"payload", 0, 0}, "iat", "");
        return;
    }
    if (*date.time + *judging.policy.maxAge + judging.policy.leeway < judging.now)
        addTime(judging, "max_age_exceeded", claim, date).expected =
            std::to_string(judging.policy.maxAge->count());
}

} // namespace

void judgeTimes(Judging& judging)
{
    if (!judging.claims.isObject())
        return;
    const NumericDate expiry = readNumericDate(judging.claims, "exp");
    const std::string typ = textClaim(judging.header, "typ");
    const bool proof = typ == "dpop+jwt" || typ == "kb+jwt"; // bound to one request by iat and jti
    if (expiry.form == DateForm::Absent && !proof)
        judging.add("exp_missing", {"payload", 0, 0});
    else if (judgeForm(judging, "exp", expiry)) {
        if (*expiry.time + judging.policy.leeway <= judging.now)
            addTime(judging, "exp_passed", "exp", expiry);
        else if (*expiry.time - judging.now < minutes{1} && *expiry.time > judging.now)
            addTime(judging, "soon_expires", "exp", expiry);
    }
    judgeLifetime(judging, expiry, proof);
    bool zoneTold = false;
    judgeStart(judging, "nbf", "nbf_future", zoneTold);
    judgeStart(judging, "iat", "iat_future", zoneTold);
    judgeAge(judging);
}

bool isTimeCode(std::string_view code)
{
    constexpr std::array<std::string_view, 20> codes = {"exp_passed",
                                                        "exp_missing",
                                                        "exp_in_milliseconds",
                                                        "nbf_in_milliseconds",
                                                        "exp_in_microseconds",
                                                        "nbf_in_microseconds",
                                                        "exp_in_nanoseconds",
                                                        "nbf_in_nanoseconds",
                                                        "nbf_future",
                                                        "iat_future",
                                                        "naive_local_time",
                                                        "time_claim_not_number",
                                                        "time_claim_out_of_range",
                                                        "time_claim_fraction",
                                                        "exp_before_iat",
                                                        "lifetime_long",
                                                        "lifetime_short",
                                                        "max_age_exceeded",
                                                        "max_age_without_iat",
                                                        "soon_expires"};
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace bearerwatch::verdict
