#include <algorithm>

#include "base/base64.h"
#include "base/text.h"
#include "crypto/signature.h"
#include "jose/findings.h"
#include "jose/jws.h"
#include "jose/key_use.h"
#include "jose/signature_octets.h"

namespace bearerwatch::jose {
namespace {

using causes::Finding;

Fit toFit(crypto::CheckOutcome outcome)
{
    switch (outcome) {
    case crypto::CheckOutcome::Fits:
        return Fit::Fits;
    case crypto::CheckOutcome::DoesNotFit:
        break;
    case crypto::CheckOutcome::Unsupported:
        return Fit::Unsupported;
    }
    return Fit::DoesNotFit;
}

Finding algorithmFinding(std::string_view code, const Signature& signature)
{
    Finding finding = partFinding(code, "header");
    if (const base::JsonValue alg = signature.protectedHeader.find("alg"))
        finding.span = {"header", alg.offset(), alg.raw().size()};
    finding.found = signature.algorithm;
    return finding;
}

/// The result of one signature against all keys.
class SignatureJudge {
public:
    SignatureJudge(const Jws& jws, const Signature& signature, std::span<const Key> keys)
        : m_jws(jws)
        , m_signature(signature)
        , m_keys(keys)
    {
        m_check.algorithm = signature.algorithm;
    }

    SignatureCheck judge()
    {
        if (settleWithoutKey())
            return std::move(m_check);
        m_input = m_jws.signingInput(m_signature);
        const std::string x5t = m_signature.text("x5t"), x5tS256 = m_signature.text("x5t#S256");
        const NamedCertificate named = {x5t, x5tS256};
        KidChoice choice = chooseByKid(m_keys, m_signature.hasKid, m_signature.kid);
        preferCertificate(choice, m_keys, named);
        if (choice.ambiguous) {
            Finding finding = partFinding("kid_ambiguous", "key");
            finding.found = m_signature.kid;
            m_check.findings.push_back(std::move(finding));
        }
        if (choice.unknown)
            judgeUnknownKid(choice.others);
        else
            judgeCandidates(choice.candidates);
        const bool verified = m_check.state == SignatureState::Verified;
        appendNew(m_check.findings,
                  certificateDoubts(m_keys, verified ? m_check.keyIndex : std::nullopt, named));
        if (!verified)
            findEmbeddedKey();
        return std::move(m_check);
    }

private:
    /// Cases that are decided before any key is looked at.
    bool settleWithoutKey()
    {
        if (isNoneAlgorithm(m_signature.algorithm)) {
            m_check.state = SignatureState::Absent;
            m_check.findings.push_back(algorithmFinding("alg_none", m_signature));
            return true;
        }
        m_algorithm = findSignatureAlgorithm(m_signature.algorithm);
        if (!m_algorithm) {
            if (!m_signature.algorithm.empty())
                m_check.findings.push_back(algorithmFinding(
                    findKeyManagementAlgorithm(m_signature.algorithm) ? "alg_for_encryption" : "alg_unknown",
                    m_signature));
            return true;
        }
        if (!isComputed(*m_algorithm)) {
            m_check.state = SignatureState::NotSupported;
            m_check.findings.push_back(algorithmFinding("alg_not_supported", m_signature));
            return true;
        }
        if (m_signature.octets.empty()) {
            m_check.state = SignatureState::Absent;
            m_check.findings.push_back(partFinding("signature_missing", "signature"));
            return true;
        }
        if (m_keys.empty()) {
            m_check.findings.push_back(partFinding("no_key_given", "signature"));
            return true;
        }
        return false;
    }

    void judgeCandidates(const std::vector<std::size_t>& candidates)
    {
        std::vector<std::size_t> fitting;
        for (const std::size_t index : candidates) {
            if (canCompute(*m_algorithm, m_keys[index]))
                fitting.push_back(index);
        }
        if (fitting.empty()) {
            reportUnfit(candidates);
            return;
        }
        std::optional<std::size_t> best;
        std::size_t fewest = 0;
        for (const std::size_t index : fitting) {
            if (fits(*m_algorithm, m_keys[index], m_input, m_signature.octets) != Fit::Fits)
                continue;
            const std::size_t objections = keyObjections(*m_algorithm, m_keys[index]).size();
            if (!best || objections < fewest) {
                best = index;
                fewest = objections;
            }
        }
        if (best)
            accept(*best);
        else
            reportFailure(fitting);
    }

    void accept(std::size_t index)
    {
        SignatureCheck accepted = acceptedBy(m_keys[index], index, m_check.algorithm);
        appendNew(m_check.findings, keyObjections(*m_algorithm, m_keys[index]));
        appendNew(m_check.findings, accepted.findings);
        accepted.findings = std::move(m_check.findings);
        m_check = std::move(accepted);
    }

    void reportFailure(const std::vector<std::size_t>& fitting)
    {
        const Key& key = m_keys[fitting.front()];
        if (!m_jws.payloadKnown) {
            m_check.state = SignatureState::NotChecked;
            m_check.findings.push_back(partFinding("detached_payload_missing", "payload"));
            return;
        }
        m_check.state = SignatureState::Failed;
        m_check.key = key.name();
        m_check.keyIndex = fitting.front();
        if (fitting.size() > 1) {
            for (const std::size_t index : fitting) {
                if (m_keys[index].name() != key.name())
                    m_check.key += ", " + m_keys[index].name();
            }
        }
        explainOctets(*m_algorithm, key, m_signature.octets, m_check.findings); // what they tell stands first
        Finding finding = partFinding("signature_invalid", "signature", 0, m_signature.octets.size());
        finding.arguments = {{"algorithm", m_signature.algorithm}, {"key", m_check.key}};
        m_check.findings.push_back(std::move(finding));
        appendNew(m_check.findings, failureObjections(*m_algorithm, m_keys, fitting));
        findConfusion();
    }

    /// No key can compute this algorithm: broken keys, or keys of another type.
    void reportUnfit(const std::vector<std::size_t>& candidates)
    {
        m_check.state = SignatureState::NotChecked;
        bool sound = false;
        for (const std::size_t index : candidates) {
            const Key& key = m_keys[index];
            m_check.key = key.name();
            if (key.asymmetric || key.secret) {
                sound = true;
                appendNew(m_check.findings, keyObjections(*m_algorithm, key));
                continue;
            }
            appendNew(m_check.findings, key.problems);
            const bool keyText =
                std::any_of(key.problems.begin(), key.problems.end(),
                            [](const Finding& problem) { return problem.code == "secret_is_key_text"; });
            if (keyText && m_algorithm->family == SignatureFamily::Hmac)
                reportConfusion(key, "the text of a key");
        }
        if (!sound)
            m_check.findings.push_back(partFinding("no_usable_key", "key"));
        findConfusion();
    }

    void judgeUnknownKid(const std::vector<std::size_t>& others)
    {
        Finding finding = partFinding("kid_not_in_set", "header");
        if (const base::JsonValue kid = m_signature.parameter("kid"))
            finding.span = {"header", kid.offset(), kid.raw().size()};
        finding.found = m_signature.kid;
        for (const std::size_t index : others) {
            const bool able = canCompute(*m_algorithm, m_keys[index]);
            if (m_check.state != SignatureState::Verified && able &&
                fits(*m_algorithm, m_keys[index], m_input, m_signature.octets) == Fit::Fits)
                accept(index);
        }
        finding.expected = listedKids(m_keys, others, m_signature.kid, m_check.keyIndex);
        m_check.findings.push_back(std::move(finding));
        if (m_check.state == SignatureState::Verified) {
            Finding other = partFinding("other_key_fits", "key");
            other.found = m_check.key;
            m_check.findings.push_back(std::move(other));
        } else {
            findConfusion();
        }
    }

    /// HS256 with the server's public key as secret: CVE-2015-9235 and its kin.
    void findConfusion()
    {
        if (m_algorithm->family != SignatureFamily::Hmac || m_signature.octets.empty())
            return;
        for (const Key& key : m_keys) {
            for (const PublicEncoding& encoding : publicEncodings(key)) {
                const crypto::Digest mac =
                    crypto::HmacKey(m_algorithm->hash, base::asBytes(encoding.octets)).mac(m_input);
                if (crypto::constantTimeEqual(mac.view(), m_signature.octets)) {
                    reportConfusion(key, encoding.name);
                    return;
                }
            }
        }
    }

    void reportConfusion(const Key& key, const std::string& encoding)
    {
        Finding finding = algorithmFinding("key_confusion", m_signature);
        finding.expected = describeKey(key);
        finding.arguments = {{"key", key.name()}, {"encoding", encoding}};
        m_check.findings.push_back(std::move(finding));
    }

    /// A key that the token brings along proves nothing, and that is worth saying when it fits.
    void findEmbeddedKey()
    {
        const base::JsonValue jwk = m_signature.parameter("jwk");
        if (!jwk.isObject())
            return;
        const Key key = readJwk(jwk);
        if (canCompute(*m_algorithm, key) &&
            fits(*m_algorithm, key, m_input, m_signature.octets) == Fit::Fits) {
            Finding finding = partFinding("embedded_key_fits", "header", jwk.offset(), jwk.raw().size());
            finding.found = key.thumbprint;
            m_check.findings.push_back(std::move(finding));
        }
    }

    const Jws& m_jws;
    const Signature& m_signature;
    std::span<const Key> m_keys;
    const SignatureAlgorithm* m_algorithm = nullptr;
    std::string m_input;
    SignatureCheck m_check;
};

/// Verified without an objection is best; then by how much was learnt.
int rank(const SignatureCheck& check, const Signature& signature)
{
    switch (check.state) {
    case SignatureState::Verified:
        return hasError(check.findings) || hasError(signature.findings) ? 4 : 5;
    case SignatureState::Failed:
        return 3;
    case SignatureState::NotSupported:
        return 2;
    case SignatureState::NotChecked:
        return 1;
    case SignatureState::Absent:
        break;
    }
    return 0;
}

} // namespace

Fit fits(const SignatureAlgorithm& algorithm, const Key& key, std::string_view input, base::ByteView octets)
{
    if (!isComputed(algorithm))
        return Fit::Unsupported;
    if (!canCompute(algorithm, key))
        return Fit::KeyUnfit;
    switch (algorithm.family) {
    case SignatureFamily::Hmac: {
        const crypto::Digest mac = crypto::HmacKey(algorithm.hash, key.secret->view()).mac(input);
        return crypto::constantTimeEqual(mac.view(), octets) ? Fit::Fits : Fit::DoesNotFit;
    }
    case SignatureFamily::RsaPkcs1:
        return toFit(crypto::checkRsa(*key.asymmetric, crypto::RsaPadding::Pkcs1, algorithm.hash,
                                      crypto::digest(algorithm.hash, input), octets));
    case SignatureFamily::RsaPss:
        return toFit(crypto::checkRsa(*key.asymmetric, crypto::RsaPadding::Pss, algorithm.hash,
                                      crypto::digest(algorithm.hash, input), octets));
    case SignatureFamily::Ecdsa:
        return toFit(crypto::checkEcdsa(*key.asymmetric, crypto::digest(algorithm.hash, input), octets));
    case SignatureFamily::EdDsa:
        return toFit(crypto::checkEdDsa(*key.asymmetric, base::asBytes(input), octets));
    case SignatureFamily::Unsupported:
        break;
    }
    if (isMlDsa(algorithm))
        return toFit(crypto::checkMlDsa(*key.asymmetric, base::asBytes(input), octets));
    return Fit::Unsupported;
}

SignatureCheck acceptedBy(const Key& key, std::size_t index, const std::string& algorithm)
{
    SignatureCheck check;
    check.state = SignatureState::Verified;
    check.algorithm = algorithm;
    check.key = key.name();
    check.keyIndex = index;
    if (key.form == KeyForm::Secret && key.reading != "text") {
        Finding finding = partFinding("secret_reading", "key");
        finding.found = key.reading;
        finding.arguments = {{"key", key.name()}};
        check.findings.push_back(std::move(finding));
    }
    return check;
}

SignatureCheck checkSignature(const Jws& jws, const Signature& signature, const Key& key)
{
    return SignatureJudge(jws, signature, {&key, 1}).judge();
}

JwsCheck verifyJws(const Jws& jws, std::span<const Key> keys)
{
    JwsCheck result;
    result.findings = jws.findings;
    int best = -1;
    for (std::size_t i = 0; i < jws.signatures.size(); ++i) {
        result.signatures.push_back(SignatureJudge(jws, jws.signatures[i], keys).judge());
        const int own = rank(result.signatures.back(), jws.signatures[i]);
        if (own > best) {
            best = own;
            result.best = i;
            result.state = result.signatures.back().state;
        }
    }
    for (std::size_t i = 0; i < jws.signatures.size(); ++i) {
        // One good signature is enough (RFC 7515 5.2); the faults of the others are for review then.
        std::vector<Finding> findings = jws.signatures[i].findings;
        appendNew(findings, result.signatures[i].findings);
        if (best == 5 && i != result.best) {
            for (Finding& finding : findings) {
                if (finding.severity == causes::Severity::Error)
                    finding.severity = causes::Severity::Warning;
            }
        }
        appendNew(result.findings, findings);
    }
    return result;
}

} // namespace bearerwatch::jose
