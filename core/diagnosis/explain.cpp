#include "diagnosis/explain.h"

#include <algorithm>

#include "base/base64.h"
#include "causes/catalogue.h"
#include "diagnosis/context.h"
#include "jose/key_use.h"
#include "verdict/judge.h"

namespace bearerwatch::diagnosis {
namespace {

using verdict::SignatureStatus;
using verdict::TokenReport;

/// The search by characters takes seconds: of a paste with many broken tokens the first ones get it.
constexpr std::size_t MaxThorough = 16;

bool has(const TokenReport& report, std::string_view code)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [&](const causes::Finding& finding) { return finding.code == code; });
}

/// Three parts without one capital or without one small letter: a JWT that lost its case is no longer known
/// for one.
bool lostItsCase(const TokenReport& report)
{
    return report.text.starts_with("eyj") || report.text.starts_with("EYJ");
}

bool isOpen(const TokenReport& report)
{
    if (report.signature.status != SignatureStatus::Failed &&
        report.signature.status != SignatureStatus::NotChecked &&
        !(report.signature.status == SignatureStatus::Absent && !has(report, "alg_none")))
        return false;
    // A JWE without `enc` is a JWS with dots too many.
    return report.kind == "jwt" || report.kind == "damaged_jwt" || report.kind == "sd_jwt" ||
        (report.kind == "jwe" && has(report, "enc_missing")) || lostItsCase(report);
}

void take(TokenReport& report, verdict::NearMiss miss)
{
    report.findings.push_back(findingOf(miss));
    report.nearMisses.push_back(std::move(miss));
}

/// The token with its signature in the one right spelling. What was signed stays as it is.
std::string canonicalSignature(const std::string& token)
{
    const std::size_t dot = token.rfind('.');
    const base::Base64Reading reading = base::readBase64(std::string_view(token).substr(dot + 1));
    return reading.invalidAt || dot == std::string::npos
        ? token
        : token.substr(0, dot + 1) + base::encodeBase64Url(reading.bytes);
}

/// Damage that reading undid: the token verifies, and what arrived did not.
void addUndoneDamage(TokenReport& report, std::string_view pasted)
{
    constexpr std::pair<std::string_view, std::string_view> Kinds[] = {
        {"line_break_inside_token", "white_space"}, {"blank_inside_token", "white_space"},
        {"base64url_padding", "padding"},           {"base64url_standard_alphabet", "standard_alphabet"},
        {"invisible_character", "white_space"},     {"look_alike_character", "look_alike_character"},
    };
    for (const auto& [code, kind] : Kinds) {
        const auto found =
            std::find_if(report.findings.begin(), report.findings.end(),
                         [wanted = code](const causes::Finding& one) { return one.code == wanted; });
        if (found == report.findings.end())
            continue;
        const std::string_view there = pasted.substr(std::min(report.offset, pasted.size()), report.length);
        const std::string canonical = canonicalSignature(report.text);
        const auto at = static_cast<std::size_t>(
            std::mismatch(there.begin(), there.end(), canonical.begin(), canonical.end()).first -
            there.begin());
        if (at == there.size())
            continue; // padding that was signed, say: nothing to undo
        const causes::CodeEntry* entry = causes::findCode(found->code);
        verdict::NearMiss miss = makeMiss(
            std::string(kind),
            {{std::string(entry->title), found->arguments},
             say("It stands after character {at}; undone, the token verifies", {{"at", std::to_string(at)}})},
            "token", nullptr);
        miss.position = miss.tokenPosition = at + 1;
        miss.found = foundAt(there, at);
        if (at < canonical.size() &&
            there.substr(std::min(at + miss.found.size(), there.size()), 4) ==
                std::string_view(canonical).substr(at + 1, 4))
            miss.expected = canonical.substr(at, 1);
        miss.repairedToken = canonical;
        miss.key = report.signature.key;
        miss.verifies = true;
        take(report, std::move(miss));
        return;
    }
}

/// A key that is not the one that the token names fits, or a secret that had to be decoded first.
void addOtherReading(TokenReport& report, const verdict::Keys& keys)
{
    const auto key =
        std::find_if(keys.verification.keys.begin(), keys.verification.keys.end(), [&](const jose::Key& one) {
            return one.name() == report.signature.key && one.usable();
        });
    const auto pieces = split(report.text);
    if (has(report, "other_key_fits") && key != keys.verification.keys.end() && pieces) {
        take(report, otherKey(*pieces, keys.verification.keys, *key));
        return;
    }
    const auto reading =
        std::find_if(report.findings.begin(), report.findings.end(),
                     [](const causes::Finding& finding) { return finding.code == "secret_reading"; });
    if (reading == report.findings.end())
        return;
    const bool text = reading->found.starts_with("text");
    verdict::NearMiss miss =
        makeMiss(text ? "secret_white_space" : "secret_is_" + reading->found,
                 {say("The secret fits when it is read as {reading}, and not as it is written",
                      {{"reading", reading->found}})},
                 "key", nullptr);
    miss.found = reading->found;
    miss.key = report.signature.key;
    miss.verifies = true;
    take(report, std::move(miss));
}

/// Reading stopped at a + or / of standard base64, and the repair goes on behind it: what was said of the
/// signature that was cut there is not so.
void forgetTheCut(TokenReport& report)
{
    if (report.nearMisses.empty() || report.nearMisses.front().kind != "standard_alphabet")
        return;
    constexpr std::string_view OfTheCut[] = {
        "base64url_length",  "base64url_not_canonical", "base64url_standard_alphabet",
        "signature_missing", "signature_length",        "signature_invalid"};
    std::erase_if(report.findings, [&](const causes::Finding& finding) {
        return std::find(std::begin(OfTheCut), std::end(OfTheCut), finding.code) != std::end(OfTheCut);
    });
    causes::Finding alphabet = causes::makeFinding("base64url_standard_alphabet");
    alphabet.span = {"signature", 0, 0};
    alphabet.found = report.nearMisses.front().found;
    alphabet.arguments = {{"part", "signature"},
                          {"offset", std::to_string(report.nearMisses.front().position.value_or(1) - 1)}};
    report.findings.push_back(std::move(alphabet));
    if (report.signature.status == SignatureStatus::Absent)
        report.signature.status = SignatureStatus::Failed;
}

/// One run over the reports of a paste.
class Explainer {
public:
    Explainer(std::string_view pasted, const verdict::Keys& keys, const verdict::Policy& policy,
              const SearchOptions& options, const base::ProgressCallback& progress)
        : m_pasted(pasted)
        , m_keys(keys)
        , m_policy(policy)
        , m_options(options)
        , m_progress(progress)
    {
    }

    /// @return How many bytes of the paste, from the report's offset on, the repair took.
    std::size_t explainOne(TokenReport& report, bool inPaste)
    {
        if (report.signature.status == SignatureStatus::Verified) {
            if (inPaste)
                addUndoneDamage(report, m_pasted);
            if (report.nearMisses.empty())
                addOtherReading(report, m_keys);
            return 0;
        }
        if (!isOpen(report) || !m_complete)
            return 0;
        const std::size_t tilde = report.kind == "sd_jwt" ? report.text.find('~') : std::string::npos;
        SearchInput input;
        input.token = std::string_view(report.text).substr(0, tilde);
        input.keys = m_keys.verification.keys;
        if (inPaste) {
            input.pasted = m_pasted;
            input.offset = report.offset;
        }
        if (m_policy.detachedPayload)
            input.detachedPayload = base::asBytes(*m_policy.detachedPayload);
        SearchOptions options = m_options;
        options.characterSearch = options.characterSearch && m_searched++ < MaxThorough;
        SearchResult found = search(input, options, m_progress);
        m_complete = m_complete && found.complete;
        for (verdict::NearMiss& miss : found.nearMisses) {
            if (tilde != std::string::npos && !miss.repairedToken.empty())
                miss.repairedToken += report.text.substr(tilde);
            report.nearMisses.push_back(std::move(miss));
        }
        for (causes::Finding& finding : found.findings) {
            const bool known =
                has(report, "eddsa_other_curve") || report.signature.status != SignatureStatus::Failed;
            if (finding.code != "signature_cause_unknown" || !known)
                report.findings.push_back(std::move(finding));
        }
        return found.covered;
    }

    void explainLayers(TokenReport& report)
    {
        for (auto& layer : report.layers) {
            TokenReport inner = *layer;
            (void)explainOne(inner, false);
            explainLayers(inner);
            verdict::conclude(inner);
            layer = std::make_shared<TokenReport>(std::move(inner));
        }
    }

    [[nodiscard]] bool complete() const { return m_complete; }

private:
    std::string_view m_pasted;
    const verdict::Keys& m_keys;
    const verdict::Policy& m_policy;
    const SearchOptions& m_options;
    const base::ProgressCallback& m_progress;
    std::size_t m_searched = 0;
    bool m_complete = true;
};

} // namespace

bool explain(std::vector<TokenReport>& reports, std::string_view pasted, const verdict::Keys& keys,
             const verdict::Policy& policy, const SearchOptions& options,
             const base::ProgressCallback& progress)
{
    Explainer explainer(pasted, keys, policy, options, progress);
    for (std::size_t i = 0; i < reports.size(); ++i) {
        TokenReport& report = reports[i];
        const std::size_t covered = explainer.explainOne(report, true);
        explainer.explainLayers(report);
        if (covered > report.length) {
            forgetTheCut(report);
            const std::size_t end = report.offset + covered;
            report.length = covered;
            const auto inside = [&](const TokenReport& other) { return other.offset < end; };
            const auto next = reports.begin() + static_cast<std::ptrdiff_t>(i) + 1;
            reports.erase(std::remove_if(next, reports.end(), inside), reports.end());
        }
    }
    findSharedKeys(reports);
    for (TokenReport& report : reports)
        verdict::conclude(report);
    return explainer.complete();
}

} // namespace bearerwatch::diagnosis
