#include "verdict/judge.h"

#include <algorithm>
#include <span>

#include "base/base64.h"
#include "base/text.h"
#include "jose/jwe.h"
#include "jose/jws.h"
#include "jose/verifier.h"
#include "tokens/shapes.h"
#include "verdict/aws_request.h"
#include "verdict/decryption_keys.h"
#include "verdict/judging.h"
#include "verdict/keys.h"
#include "verdict/pasted_request.h"

namespace bearerwatch::verdict {
namespace {

constexpr int MaxLayers = 5;
constexpr std::size_t AwsRequestBytes = 65'536; ///< Longer texts are no request.

/// What all layers of all tokens of one text share.
struct Given {
    explicit Given(const Keys& given, const Policy& expected)
        : keys(given)
        , policy(expected)
        , verifier(given.verification.keys)
    {
    }
    const Keys& keys;
    const Policy& policy;
    jose::Verifier verifier;
};

TokenReport judgeLayer(const tokens::Candidate& candidate, Given& given, base::Time now, int depth);

SignatureStatus statusOf(jose::SignatureState state)
{
    switch (state) {
    case jose::SignatureState::Verified:
        return SignatureStatus::Verified;
    case jose::SignatureState::Failed:
        return SignatureStatus::Failed;
    case jose::SignatureState::NotChecked:
        return SignatureStatus::NotChecked;
    case jose::SignatureState::NotSupported:
        return SignatureStatus::NotSupported;
    case jose::SignatureState::Absent:
        break;
    }
    return SignatureStatus::Absent;
}

SignatureStatus statusOf(jose::DecryptionState state)
{
    switch (state) {
    case jose::DecryptionState::Decrypted:
        return SignatureStatus::Decrypted;
    case jose::DecryptionState::Failed:
        return SignatureStatus::Failed;
    case jose::DecryptionState::NotSupported:
        return SignatureStatus::NotSupported;
    case jose::DecryptionState::NotTried:
        break;
    }
    return SignatureStatus::NotChecked;
}

void addUnique(std::vector<causes::Finding>& all, const std::vector<causes::Finding>& more)
{
    for (const causes::Finding& finding : more) {
        const bool known = std::any_of(all.begin(), all.end(), [&finding](const causes::Finding& other) {
            return other.code == finding.code && other.span.part == finding.span.part &&
                other.span.offset == finding.span.offset && other.arguments == finding.arguments;
        });
        if (!known)
            all.push_back(finding);
    }
}

void setTimes(TokenReport& report, base::JsonValue claims)
{
    const auto read = [&claims](const char* name) -> std::optional<base::Time> {
        const NumericDate date = readNumericDate(claims, name);
        return date.form == DateForm::Seconds || date.form == DateForm::Text ? date.time : std::nullopt;
    };
    report.issuedAt = read("iat");
    report.notBefore = read("nbf");
    report.expiresAt = read("exp");
}

// What is decoded from one token, alive while its JSON is looked at.
struct Decoded {
    base::JsonValue header;
    base::JsonValue claims;
    base::JsonDocument payload;
};

causes::Finding damagedPayload(const base::JsonError& error)
{
    causes::Finding finding = causes::makeFinding("payload_json_invalid");
    finding.span = {"payload", error.offset, 0};
    finding.found = error.what;
    finding.arguments.emplace_back("offset", std::to_string(error.offset));
    return finding;
}

void readPayload(TokenReport& report, Judging& judging, Decoded& decoded)
{
    if (report.payloadText.empty())
        return;
    const std::string_view text = base::trim(report.payloadText);
    const bool likeJson = text.starts_with("{");
    auto parsed = base::JsonDocument::parse(report.payloadText);
    if (!parsed) {
        const bool jwt = base::equalsIgnoreCase(textClaim(judging.header, "typ"), "JWT");
        if (base::findInvalidUtf8(report.payloadText) != std::string_view::npos)
            judging.add("payload_not_utf8", {"payload", base::findInvalidUtf8(report.payloadText), 1});
        if (likeJson) {
            judging.findings.push_back(damagedPayload(parsed.error()));
            const bool authentic = report.signature.status == SignatureStatus::Verified ||
                report.signature.status == SignatureStatus::Decrypted;
            if (!jwt && authentic) {
                judging.findings.back().severity =
                    causes::Severity::Warning; // signed as it is: a JWS of other content
                judging.findings.back().cause.reset();
            }
        } else {
            judging.add("payload_not_json", {"payload", 0, 0});
        }
        return;
    }
    decoded.payload = std::move(*parsed);
    report.payloadIsJson = true;
    const base::JsonValue root = decoded.payload.root();
    if (root.isObject())
        decoded.claims = root;
    else
        judging.add("payload_not_object", {"payload", 0, 0}, "",
                    root.isArray() ? "an array" : "a single value");
}

// The same judgement for each JOSE token whose payload is known.
void judgeContent(TokenReport& report, Judging& judging, Decoded& decoded)
{
    readPayload(report, judging, decoded);
    judging.claims = decoded.claims;
    setTimes(report, decoded.claims);
    report.label = labelOf(judging.header, judging.claims, report.kind);
    judgeClaims(judging);
    judgeTimes(judging);
    judgeState(judging);
    judgePurpose(judging);
    judgeProof(judging);
    reviewClaims(judging);
    reviewHeader(judging);
}

void splitParts(TokenReport& report)
{
    const std::string_view text = std::string_view(report.text).substr(0, report.text.find('~'));
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('.', at), text.size());
        report.parts.emplace_back(text.substr(at, end - at));
        if (report.parts.size() > 16)
            return;
        at = end + 1;
    }
}

void addLayer(TokenReport& report, Judging& judging, Given& given, base::Time now, int depth)
{
    const std::string_view inner = base::trim(report.payloadText);
    const bool token = tokens::beginsLikeJose(inner) || !tokens::wholeKind(inner).empty();
    if (!token || inner.find_first_of(" \t\r\n") != std::string_view::npos)
        return;
    if (depth + 1 >= MaxLayers) {
        judging.add("nested_too_deep", {"payload", 0, 0}, std::to_string(MaxLayers));
        return;
    }
    tokens::Candidate candidate;
    candidate.kind = tokens::kindOf(inner);
    candidate.context = "nested";
    candidate.text = std::string(inner);
    candidate.length = inner.size();
    report.layers.push_back(std::make_shared<TokenReport>(judgeLayer(candidate, given, now, depth + 1)));
    judging.add("nested_token", {"payload", 0, 0})
        .arguments.emplace_back("number", std::to_string(depth + 2));
}

bool isDpop(const jose::Signature& signature)
{
    return base::equalsIgnoreCase(textClaim(signature.protectedHeader.root(), "typ"), "dpop+jwt");
}

// A DPoP proof is checked with the key in its own header: that is its purpose (RFC 9449 4.3).
jose::JwsCheck verifyProof(const jose::Jws& jws, Judging& judging)
{
    const base::JsonValue jwk = jws.signatures.front().protectedHeader.find("jwk");
    if (!jwk.isObject())
        return jose::verifyJws(jws, {});
    jose::Key key = jose::readJwk(jwk);
    key.kid.clear();
    key.source = "the proof's own header";
    jose::JwsCheck check = jose::verifyJws(jws, std::span(&key, 1));
    std::erase_if(check.findings, [](const causes::Finding& finding) {
        return finding.code.find("embedded") != std::string::npos;
    });
    if (check.state == jose::SignatureState::Verified)
        judging.add("dpop_signature_fits", {"signature", 0, 0});
    return check;
}

void judgeJws(TokenReport& report, Judging& judging, Given& given, base::Time now, int depth)
{
    const std::string_view token =
        std::string_view(report.text)
            .substr(0, report.kind == "sd_jwt" ? report.text.find('~') : report.text.size());
    std::optional<base::ByteView> detached;
    if (given.policy.detachedPayload)
        detached = base::asBytes(*given.policy.detachedPayload);
    const jose::Jws jws = jose::parseJws(token, detached);
    const bool proof = !jws.signatures.empty() && isDpop(jws.signatures.front());
    const jose::JwsCheck check = proof ? verifyProof(jws, judging) : given.verifier.verify(token, jws);
    addUnique(judging.findings, check.findings);
    for (const jose::SignatureCheck& one : check.signatures)
        report.signatures.push_back({statusOf(one.state), one.algorithm, one.key});
    report.signature.status = statusOf(check.state);
    if (check.best < report.signatures.size())
        report.signature = report.signatures[check.best];
    Decoded decoded;
    if (check.best < jws.signatures.size()) {
        const jose::Signature& best = jws.signatures[check.best];
        const jose::Header& header =
            best.protectedHeader.present() ? best.protectedHeader : best.unprotectedHeader;
        if (header.present())
            report.headerJson = *header.json;
        decoded.header = header.root();
        if (report.signature.algorithm.empty())
            report.signature.algorithm = best.algorithm;
    }
    if (jws.signatures.size() < 2)
        report.signatures.clear();
    report.payloadText = std::string(base::asText(jws.payload));
    judging.header = decoded.header.isObject() ? decoded.header : base::JsonValue();
    judgeContent(report, judging, decoded);
    reviewSecret(judging, jws);
    if (!proof)
        reviewKeys(judging, given.keys, check);
    if (report.kind == "sd_jwt")
        judgeDisclosures(report, judging, std::string_view(report.text).substr(token.size()));
    if (!report.payloadIsJson)
        addLayer(report, judging, given, now, depth);
    noteUnchecked(judging, report.signature);
}

void judgeJwe(TokenReport& report, Judging& judging, Given& given, base::Time now, int depth)
{
    const Keys& keys = given.keys;
    const jose::Jwe jwe = jose::parseJwe(report.text);
    const jose::Decryption decryption = jose::decryptJwe(jwe, decryptionKeys(keys, jwe));
    addUnique(judging.findings, decryption.findings);
    reviewDecryptionKeys(judging, keys);
    report.signature = {statusOf(decryption.state), decryption.algorithm, decryption.key};
    const jose::Header& header = jwe.protectedHeader.present() ? jwe.protectedHeader : jwe.unprotectedHeader;
    if (header.present())
        report.headerJson = *header.json;
    Decoded decoded;
    decoded.header = header.root();
    judging.header = decoded.header.isObject() ? decoded.header : base::JsonValue();
    report.label = labelOf({}, {}, report.kind);
    if (decryption.state == jose::DecryptionState::Decrypted) {
        report.payloadText = std::string(decryption.payload.text());
        addLayer(report, judging, given, now, depth);
        if (report.layers.empty()) {
            judgeContent(report, judging, decoded);
            const auto* algorithm = jose::findKeyManagementAlgorithm(decryption.algorithm);
            if (algorithm && (algorithm->keyType == "RSA" || algorithm->keyType.empty()) &&
                algorithm->family != jose::KeyManagementFamily::Direct &&
                algorithm->family != jose::KeyManagementFamily::AesKeyWrap &&
                algorithm->family != jose::KeyManagementFamily::AesGcmKeyWrap &&
                algorithm->family != jose::KeyManagementFamily::Pbes2)
                judging.add("encrypted_not_signed", {"payload", 0, 0}, "", decryption.algorithm);
        }
    }
    noteUnchecked(judging, report.signature);
}

bool isJws(std::string_view kind)
{
    return kind == "jwt" || kind == "jws_json" || kind == "sd_jwt" || kind == "damaged_jwt";
}

TokenReport judgeLayer(const tokens::Candidate& candidate, Given& given, base::Time now, int depth)
{
    const Policy& policy = given.policy;
    TokenReport report;
    report.kind = candidate.kind;
    report.context = candidate.context;
    report.offset = candidate.offset;
    report.length = candidate.length;
    report.text = candidate.text;
    report.repairedHeader = candidate.repairedHeader;
    report.judgedAt = policy.at.value_or(now);
    report.leeway = policy.leeway;
    Judging judging{policy,         report.judgedAt, {},          {},
                    report.kind,    report.context,  report.text, candidate.findings,
                    candidate.name, candidate.scheme};
    if (report.text.size() > tokens::MaxTokenBytes) {
        judging.add("token_too_long", {"token", 0, 0}, std::to_string(tokens::MaxTokenBytes),
                    std::to_string(report.text.size()));
    } else if (isJws(report.kind)) {
        splitParts(report);
        judgeJws(report, judging, given, report.judgedAt, depth);
    } else if (report.kind == "jwe" || report.kind == "jwe_json") {
        splitParts(report);
        judgeJwe(report, judging, given, report.judgedAt, depth);
    } else {
        judgeForeign(report, judging, given.keys);
    }
    if (report.kind == "damaged_jwt" && report.signature.status != SignatureStatus::Verified &&
        !hasErrorWithCause(judging.findings))
        judging.add("token_incomplete", {"token", 0, 0}, "3", std::to_string(report.parts.size()));
    report.findings = std::move(judging.findings);
    conclude(report);
    return report;
}

} // namespace

TokenReport judge(const tokens::Candidate& candidate, const Keys& keys, const Policy& policy, base::Time now)
{
    Given given(keys, policy);
    return judgeLayer(candidate, given, now, 0);
}

TokenReport judge(std::string_view token, const Keys& keys, const Policy& policy, base::Time now)
{
    auto found = tokens::recognise(token).candidates;
    if (found.empty()) {
        tokens::Candidate candidate;
        candidate.kind = "opaque";
        candidate.context = "text";
        candidate.text = std::string(token);
        candidate.length = token.size();
        found.push_back(std::move(candidate));
    }
    return judge(found.front(), keys, policy, now);
}

std::vector<TokenReport> inspectText(std::string_view text, const Keys& keys, const Policy& policy,
                                     base::Time now, const base::ProgressCallback& progress)
{
    std::vector<TokenReport> reports;
    const tokens::RecogniseResult found = tokens::recognise(text, progress);
    if (!found.complete)
        return reports;
    Given given(keys, policy);
    for (const tokens::Candidate& candidate : found.candidates) {
        if (isProofOfRequest(candidate)) {
            const Policy own = policyOfRequest(policy, text, found.candidates);
            Given proof(keys, own);
            reports.push_back(judgeLayer(candidate, proof, now, 0));
        } else {
            reports.push_back(judgeLayer(candidate, given, now, 0));
        }
        if (lacksItsProof(candidate, text, found.candidates)) {
            reports.back().findings.push_back(causes::makeFinding("dpop_proof_missing"));
            conclude(reports.back());
        }
        if (candidate.kind == "aws_access_key_id") {
            TokenReport& report = reports.back();
            auto more = judgeAwsRequest(text.substr(0, AwsRequestBytes), candidate.text, report.judgedAt);
            std::move(more.begin(), more.end(), std::back_inserter(report.findings));
            conclude(report);
        }
        if (!base::goOn(progress, {candidate.offset + candidate.length, text.size()}))
            break;
    }
    return reports;
}

} // namespace bearerwatch::verdict
