#include "jose/key_use.h"

#include <algorithm>

#include "base/text.h"
#include "jose/findings.h"
#include "jose/jws.h"

namespace bearerwatch::jose {
namespace {

causes::Finding objection(std::string_view code, const Key& key, std::string expected, std::string found)
{
    causes::Finding finding = partFinding(code, "header");
    finding.expected = std::move(expected);
    finding.found = std::move(found);
    finding.arguments = {{"key", key.name()}};
    return finding;
}

bool allows(const Key& key, std::initializer_list<std::string_view> operations)
{
    if (!key.hasKeyOps)
        return true;
    return std::any_of(key.keyOps.begin(), key.keyOps.end(), [&](const std::string& operation) {
        return std::find(operations.begin(), operations.end(), operation) != operations.end();
    });
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// EdDSA is the older name for both Ed25519 and Ed448 (RFC 9864).
bool sameAlgorithm(std::string_view ofKey, std::string_view ofToken, const Key& key)
{
    if (ofKey == ofToken)
        return true;
    return (ofKey == "EdDSA" && ofToken == key.crv) || (ofToken == "EdDSA" && ofKey == key.crv);
}

void addWeakness(std::vector<causes::Finding>& findings, const Key& key)
{
    for (const causes::Finding& problem : key.problems) {
        if (problem.code == "rsa_key_too_small")
            findings.push_back(objection("rsa_key_refused", key, "2048", std::to_string(key.bits)));
        else if (problem.code == "rsa_key_roca")
            findings.push_back(objection("roca_key_refused", key, "", ""));
    }
}

} // namespace

bool canCompute(const SignatureAlgorithm& algorithm, const Key& key)
{
    if (algorithm.family == SignatureFamily::Hmac)
        return key.secret != nullptr;
    if (!key.asymmetric || algorithm.keyType != key.kty ||
        (!algorithm.curve.empty() && algorithm.curve != key.crv))
        return false;
    if (isMlDsa(algorithm))
        return key.asymmetric->curve() == algorithm.name;
    if (algorithm.family == SignatureFamily::EdDsa)
        return key.crv == "Ed25519" || key.crv == "Ed448";
    return algorithm.family != SignatureFamily::RsaPkcs1 || !key.asymmetric->isPssOnly();
}

bool canCompute(const KeyManagementAlgorithm& algorithm, const ContentEncryption& encryption, const Key& key)
{
    switch (algorithm.family) {
    case KeyManagementFamily::Direct:
        return key.secret && key.secret->size() == encryption.keySize;
    case KeyManagementFamily::AesKeyWrap:
    case KeyManagementFamily::AesGcmKeyWrap:
        return key.secret && key.secret->size() == algorithm.wrapKeySize;
    case KeyManagementFamily::Pbes2:
        return key.secret != nullptr;
    case KeyManagementFamily::RsaPkcs1:
    case KeyManagementFamily::RsaOaep:
        return key.asymmetric && key.kty == "RSA" && key.isPrivate && !key.asymmetric->isPssOnly();
    case KeyManagementFamily::EcdhDirect:
    case KeyManagementFamily::EcdhKeyWrap:
        return key.asymmetric && key.isPrivate &&
            (key.crv == "P-256" || key.crv == "P-384" || key.crv == "P-521" || key.crv == "X25519" ||
             key.crv == "X448");
    case KeyManagementFamily::Unsupported:
        break;
    }
    return false;
}

std::vector<causes::Finding> keyObjections(const SignatureAlgorithm& algorithm, const Key& key)
{
    std::vector<causes::Finding> findings;
    if (!canCompute(algorithm, key)) {
        const std::string wanted = std::string(algorithm.keyType) +
            (algorithm.curve.empty() ? "" : " " + std::string(algorithm.curve));
        findings.push_back(objection("key_type_unfit", key, wanted, describeKey(key)));
        return findings;
    }
    if (!key.alg.empty() && !sameAlgorithm(key.alg, algorithm.name, key))
        findings.push_back(objection("alg_differs_from_key", key, key.alg, std::string(algorithm.name)));
    if (!key.use.empty() && key.use != "sig")
        findings.push_back(objection("key_use_unfit", key, "sig", key.use));
    if (!allows(key, {"verify"}))
        findings.push_back(objection("key_ops_unfit", key, "verify", joined(key.keyOps)));
    if (algorithm.family == SignatureFamily::Hmac && key.bits < crypto::digestSize(algorithm.hash) * 8)
        findings.push_back(objection("hmac_key_too_short", key,
                                     std::to_string(crypto::digestSize(algorithm.hash) * 8),
                                     std::to_string(key.bits)));
    addWeakness(findings, key);
    return findings;
}

std::vector<causes::Finding> failureObjections(const SignatureAlgorithm& algorithm, std::span<const Key> keys,
                                               std::span<const std::size_t> places)
{
    std::vector<causes::Finding> findings;
    for (const std::size_t place : places) {
        const Key& key = keys[place];
        const bool spared =
            !key.reading.empty() && std::any_of(places.begin(), places.end(), [&](std::size_t other) {
                return !keys[other].reading.empty() && keys[other].source == key.source &&
                    keys[other].number == key.number && keyObjections(algorithm, keys[other]).empty();
            });
        if (!spared)
            appendNew(findings, keyObjections(algorithm, key));
    }
    return findings;
}

std::vector<causes::Finding> decryptionObjections(const KeyManagementAlgorithm& algorithm,
                                                  const ContentEncryption& encryption, const Key& key)
{
    std::vector<causes::Finding> findings;
    const bool encryptionNamed =
        algorithm.family == KeyManagementFamily::Direct && key.alg == encryption.name;
    if (!key.alg.empty() && key.alg != algorithm.name && !encryptionNamed)
        findings.push_back(objection("alg_differs_from_key", key, key.alg, std::string(algorithm.name)));
    if (!key.use.empty() && key.use != "enc")
        findings.push_back(objection("key_use_unfit", key, "enc", key.use));
    if (!allows(key, {"decrypt", "unwrapKey", "deriveKey", "deriveBits"}))
        findings.push_back(objection("key_ops_unfit", key, "decrypt", joined(key.keyOps)));
    addWeakness(findings, key);
    return findings;
}

CertificateMatch matchCertificate(const Key& key, const NamedCertificate& named)
{
    CertificateMatch match = CertificateMatch::Unknown;
    for (const auto& [own, wanted] :
         {std::pair(std::string_view(key.x5t), named.sha1), {key.x5tS256, named.sha256}}) {
        if (own.empty() || wanted.empty())
            continue;
        if (own != wanted)
            return CertificateMatch::Other;
        match = CertificateMatch::Same;
    }
    return match;
}

void preferCertificate(KidChoice& choice, std::span<const Key> keys, const NamedCertificate& named)
{
    const auto other = [&](std::size_t index) {
        return matchCertificate(keys[index], named) != CertificateMatch::Same;
    };
    if (named.empty() || std::all_of(choice.candidates.begin(), choice.candidates.end(), other))
        return;
    const auto kept = std::stable_partition(choice.candidates.begin(), choice.candidates.end(),
                                            [&](std::size_t index) { return !other(index); });
    choice.others.insert(choice.others.end(), kept, choice.candidates.end());
    choice.candidates.erase(kept, choice.candidates.end());
    choice.ambiguous = choice.ambiguous && choice.candidates.size() > 1;
}

std::vector<causes::Finding> certificateDoubts(std::span<const Key> keys, std::optional<std::size_t> verified,
                                               const NamedCertificate& named)
{
    const auto any = [&](CertificateMatch match) {
        return std::any_of(keys.begin(), keys.end(),
                           [&](const Key& key) { return matchCertificate(key, named) == match; });
    };
    const bool doubtful = verified ? matchCertificate(keys[*verified], named) == CertificateMatch::Other
                                   : any(CertificateMatch::Other) && !any(CertificateMatch::Same);
    if (!doubtful)
        return {};
    const bool longer = named.sha1.empty();
    causes::Finding finding = partFinding(verified ? "x5t_other_certificate" : "x5t_not_in_keys", "header");
    finding.found = longer ? named.sha256 : named.sha1;
    if (verified)
        finding.expected = longer ? keys[*verified].x5tS256 : keys[*verified].x5t;
    finding.arguments = {{"member", longer ? "x5t#S256" : "x5t"}};
    return {std::move(finding)};
}

KidChoice chooseByKid(std::span<const Key> keys, bool hasKid, std::string_view kid)
{
    KidChoice choice;
    if (!hasKid) {
        for (std::size_t i = 0; i < keys.size(); ++i)
            choice.candidates.push_back(i);
        return choice;
    }
    std::vector<std::size_t> withoutKid;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].kid == kid && !keys[i].kid.empty())
            choice.candidates.push_back(i);
        else if (keys[i].kid.empty())
            withoutKid.push_back(i);
        else
            choice.others.push_back(i);
    }
    for (const std::size_t one : choice.candidates) {
        for (const std::size_t other : choice.candidates) {
            const Key& a = keys[one];
            const Key& b = keys[other];
            const bool same = a.thumbprint == b.thumbprint;
            choice.ambiguous = choice.ambiguous ||
                (one < other && !same && a.kty == b.kty && a.crv == b.crv && a.alg == b.alg);
        }
        if (choice.ambiguous)
            break;
    }
    choice.unknown = choice.candidates.empty() && !choice.others.empty();
    if (choice.candidates.empty()) {
        choice.candidates = std::move(withoutKid);
        choice.unknown = choice.unknown && choice.candidates.empty();
    }
    return choice;
}

std::string describeKey(const Key& key)
{
    if (key.kty == "oct")
        return "secret of " + std::to_string(key.bits) + " bits";
    if (!key.crv.empty())
        return key.kty + " " + key.crv;
    return key.bits == 0 ? key.kty : key.kty + " of " + std::to_string(key.bits) + " bits";
}

std::string listedKids(std::span<const Key> keys, std::vector<std::size_t> indices, std::string_view wanted,
                       std::optional<std::size_t> fitting)
{
    constexpr std::size_t Most = 20;
    const std::string name = base::toLowerAscii(wanted);
    const auto likeness = [&](std::size_t index) {
        if (fitting == index)
            return std::string::npos;
        const std::string own = base::toLowerAscii(keys[index].kid);
        std::size_t same = 0;
        while (same < std::min(own.size(), name.size()) && own[same] == name[same])
            ++same;
        return same;
    };
    if (indices.size() > Most)
        std::stable_sort(indices.begin(), indices.end(),
                         [&](std::size_t a, std::size_t b) { return likeness(a) > likeness(b); });
    std::string text;
    for (std::size_t i = 0; i < std::min(indices.size(), Most); ++i)
        text += (i == 0 ? "" : ", ") + keys[indices[i]].kid;
    if (indices.size() > Most)
        text += ", … (+" + std::to_string(indices.size() - Most) + ")";
    return text;
}

} // namespace bearerwatch::jose
