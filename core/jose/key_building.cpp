#include "jose/key_building.h"

#include <algorithm>
#include <array>

#include "base/base64.h"
#include "base/text.h"
#include "jose/algorithm.h"
#include "jose/findings.h"

namespace bearerwatch::jose {
namespace {

constexpr std::size_t SmallestRsa = 2048;

/// ROCA (CVE-2017-15361): modulo each of these primes the modulus lies in the small group that
/// 65537 generates. By chance that happens once in 2^150.
bool hasRocaFingerprint(const base::Bytes& modulus)
{
    static constexpr unsigned Primes[] = {3,   5,   7,   11,  13,  17,  19,  23,  29,  31,  37,  41,  43,
                                          47,  53,  59,  61,  67,  71,  73,  79,  83,  89,  97,  101, 103,
                                          107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
    for (const unsigned prime : Primes) {
        unsigned rest = 0;
        for (const std::uint8_t octet : modulus)
            rest = (rest * 256 + octet) % prime;
        const unsigned generator = 65537 % prime;
        unsigned power = 1;
        bool inside = rest == 1;
        do {
            power = power * generator % prime;
            inside = inside || power == rest;
        } while (power != 1 && power != 0);
        if (!inside)
            return false;
    }
    return true;
}

void checkRsa(Key& key)
{
    const crypto::AsymmetricKey& numbers = *key.asymmetric;
    if (key.bits < SmallestRsa)
        key.problems.push_back(keyProblem("rsa_key_too_small", "n", std::to_string(key.bits)));
    if (hasRocaFingerprint(numbers.n()))
        key.problems.push_back(keyProblem("rsa_key_roca", "n"));
    if (numbers.e().size() == 1 && numbers.e().front() == 3)
        key.problems.push_back(keyProblem("rsa_exponent_small", "e", "3"));
}

void checkSecret(Key& key)
{
    const std::string_view text = key.secret->text();
    if (looksLikeKeyText(text))
        key.problems.push_back(keyProblem("secret_is_key_text", "k"));
    const SignatureAlgorithm* algorithm = findSignatureAlgorithm(key.alg);
    if (algorithm && algorithm->family == SignatureFamily::Hmac &&
        key.bits < crypto::digestSize(algorithm->hash) * 8)
        key.problems.push_back(keyProblem("secret_short_for_alg", "k", std::to_string(key.bits)));
    std::size_t exact = 0;
    if (const ContentEncryption* encryption = findContentEncryption(key.alg))
        exact = encryption->keySize;
    else if (const KeyManagementAlgorithm* management = findKeyManagementAlgorithm(key.alg); management &&
             (management->family == KeyManagementFamily::AesKeyWrap ||
              management->family == KeyManagementFamily::AesGcmKeyWrap))
        exact = management->wrapKeySize;
    if (exact != 0 && key.secret->size() != exact)
        key.problems.push_back(keyProblem("jwk_length", "k",
                                          std::to_string(key.secret->size()) + " octets, " +
                                              std::to_string(exact) + " expected"));
}

} // namespace

CertificateFacts certificateFacts(const crypto::Certificate& certificate)
{
    CertificateFacts facts;
    facts.subject = certificate.subject;
    facts.issuer = certificate.issuer;
    facts.notBefore = certificate.notBefore;
    facts.notAfter = certificate.notAfter;
    facts.thumbprintSha256 =
        base::encodeBase64Url(crypto::digest(crypto::Hash::Sha256, certificate.der).view());
    facts.thumbprintSha1 = base::encodeBase64Url(crypto::digest(crypto::Hash::Sha1, certificate.der).view());
    return facts;
}

bool looksLikeKeyText(std::string_view text)
{
    if (text.find("-----BEGIN ") != std::string_view::npos)
        return true;
    static constexpr std::string_view Starts[] = {
        "ssh-rsa ",        "ssh-ed25519 ",        "ecdsa-sha2-nistp", "ssh-dss ",
        "sk-ssh-ed25519@", "sk-ecdsa-sha2-nistp", "ssh-ed448 ",       "---- BEGIN SSH2 PUBLIC KEY"};
    const std::string_view trimmed = base::trim(text);
    return std::any_of(std::begin(Starts), std::end(Starts),
                       [&](std::string_view start) { return trimmed.starts_with(start); });
}

bool isWeakness(std::string_view code)
{
    static constexpr std::string_view Codes[] = {"rsa_key_too_small", "rsa_key_roca", "secret_short_for_alg"};
    return std::find(std::begin(Codes), std::end(Codes), code) != std::end(Codes);
}

void finishKey(Key& key)
{
    if (!key.certificates.empty()) {
        key.x5t = key.certificates.front().thumbprintSha1;
        key.x5tS256 = key.certificates.front().thumbprintSha256;
    }
    if (key.asymmetric) {
        key.bits = key.asymmetric->bits();
        key.isPrivate = key.asymmetric->isPrivate();
        const crypto::KeyKind kind = key.asymmetric->kind();
        const bool post = kind == crypto::KeyKind::MlDsa;
        if (post)
            key.alg = key.asymmetric->curve();
        else
            key.crv = key.asymmetric->curve();
        key.kty = kind == crypto::KeyKind::Rsa ? "RSA"
            : kind == crypto::KeyKind::Ec      ? "EC"
            : post                             ? "AKP"
                                               : "OKP";
        if (kind == crypto::KeyKind::Rsa)
            checkRsa(key);
    } else if (key.secret) {
        key.bits = key.secret->size() * 8;
        key.isPrivate = true;
        key.kty = "oct";
        checkSecret(key);
    }
    key.thumbprint = thumbprint(key);
    const bool broken =
        std::any_of(key.problems.begin(), key.problems.end(), [](const causes::Finding& problem) {
            return problem.severity == causes::Severity::Error && !isWeakness(problem.code);
        });
    if (broken) {
        key.asymmetric.reset();
        key.secret.reset();
    }
}

} // namespace bearerwatch::jose
