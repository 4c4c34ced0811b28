#include "causes/cause.h"

namespace bearerwatch::causes {
namespace {

constexpr std::array<std::string_view, CauseCount> Ids = {
    "expired",
    "not_yet_valid",
    "malformed",
    "signature_mismatch",
    "unknown_key",
    "algorithm_rejected",
    "audience_mismatch",
    "issuer_mismatch",
    "claim_rejected",
    "revoked",
    "replayed",
    "insufficient_scope",
    "missing",
    "unknown_token",
    "validator_unavailable",
    "unspecified",
};

constexpr std::array<Cause, CauseCount> makeAll()
{
    std::array<Cause, CauseCount> all{};
    for (std::size_t i = 0; i < CauseCount; ++i)
        all[i] = static_cast<Cause>(i);
    return all;
}

} // namespace

const std::array<Cause, CauseCount>& allCauses()
{
    static constexpr std::array<Cause, CauseCount> all = makeAll();
    return all;
}

std::string_view id(Cause cause)
{
    return Ids.at(index(cause));
}

std::optional<Cause> causeFromId(std::string_view text)
{
    for (const Cause cause : allCauses()) {
        if (id(cause) == text)
            return cause;
    }
    return std::nullopt;
}

std::string_view id(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Proven:
        return "proven";
    case Certainty::Stated:
        return "stated";
    case Certainty::Inferred:
        break;
    }
    return "inferred";
}

std::string_view id(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Note:
        break;
    }
    return "note";
}

} // namespace bearerwatch::causes
