#include <algorithm>
#include <set>

#include "base/base64.h"
#include "crypto/key_container.h"
#include "jose/algorithm.h"
#include "jose/findings.h"
#include "jose/key_building.h"

// JSON Web Keys: RFC 7517, RFC 7518 section 6, RFC 8037 section 2.

namespace bearerwatch::jose {
namespace {

using base::Bytes;
using base::JsonValue;

/// Reads the members of one JWK and collects what is wrong with them.
class JwkReader {
public:
    explicit JwkReader(JsonValue jwk)
        : m_jwk(jwk)
    {
    }

    Key read()
    {
        m_key.form = KeyForm::Jwk;
        m_key.original = std::make_shared<const std::string>(m_jwk.raw());
        if (!m_jwk.isObject()) {
            problem("jwk_not_object", "");
            return std::move(m_key);
        }
        checkDuplicates();
        readAttributes();
        const JsonValue kty = m_jwk.find("kty");
        if (!kty)
            problem("jwk_member_missing", "kty");
        else if (!kty.isString())
            problem("jwk_member_type", "kty", "a text is expected");
        else
            readMaterial(kty.string());
        readCertificates();
        checkConsistency();
        finishKey(m_key);
        return std::move(m_key);
    }

private:
    void problem(std::string_view code, std::string_view member, std::string_view detail = {})
    {
        m_key.problems.push_back(keyProblem(code, member, detail));
    }

    void checkDuplicates()
    {
        std::set<std::string> seen, told;
        for (const JsonValue member : m_jwk) {
            const std::string name = member.name();
            if (!seen.insert(name).second && told.insert(name).second)
                problem("jwk_member_duplicate", name);
        }
    }

    std::string readText(std::string_view name)
    {
        const JsonValue value = m_jwk.find(name);
        if (!value)
            return {};
        if (!value.isString()) {
            problem("jwk_member_type", name, "a text is expected");
            return {};
        }
        return value.string();
    }

    void readAttributes()
    {
        m_key.kid = readText("kid");
        m_key.use = readText("use");
        m_key.alg = readText("alg");
        const JsonValue operations = m_jwk.find("key_ops");
        if (!operations)
            return;
        m_key.hasKeyOps = true;
        if (!operations.isArray()) {
            problem("jwk_member_type", "key_ops", "a list of texts is expected");
            return;
        }
        for (const JsonValue operation : operations) {
            const std::string word = operation.string();
            if (!operation.isString())
                problem("jwk_member_type", "key_ops", "a list of texts is expected");
            else if (std::find(m_key.keyOps.begin(), m_key.keyOps.end(), word) != m_key.keyOps.end())
                problem("jwk_key_ops", "key_ops", "\"" + word + "\" stands there twice");
            else
                m_key.keyOps.push_back(word);
        }
    }

    /// Octets of a base64url member; nullopt when it is absent or faulty (then a problem says so).
    std::optional<Bytes> readOctets(std::string_view name, bool required)
    {
        const JsonValue value = m_jwk.find(name);
        if (!value) {
            if (required)
                problem("jwk_member_missing", name);
            return std::nullopt;
        }
        if (!value.isString()) {
            problem("jwk_member_type", name, "a text is expected");
            return std::nullopt;
        }
        std::optional<Bytes> octets = base::decodeBase64Url(value.string());
        if (!octets)
            problem("jwk_member_base64url", name);
        else if (octets->empty())
            problem("jwk_member_empty", name);
        if (octets && octets->empty())
            return std::nullopt;
        return octets;
    }

    void take(crypto::AsymmetricKey::Result<crypto::AsymmetricKey::Pointer> made)
    {
        if (made)
            m_key.asymmetric = std::move(*made);
        else
            problem(made.error().code, made.error().member, made.error().detail);
    }

    void readMaterial(const std::string& kty)
    {
        m_key.kty = kty;
        const std::size_t before = m_key.problems.size();
        if (kty == "oct") {
            if (std::optional<Bytes> octets = readOctets("k", true))
                m_key.secret = std::make_shared<const base::SecretBytes>(std::move(*octets));
        } else if (kty == "RSA") {
            readRsa(before);
        } else if (kty == "EC" || kty == "OKP") {
            readPoint(kty == "EC", before);
        } else if (kty == "AKP") {
            readAlgorithmPair(before);
        } else {
            problem("jwk_kty_unknown", "kty", kty);
        }
    }

    void readRsa(std::size_t before)
    {
        crypto::RsaNumbers numbers;
        numbers.n = readOctets("n", true).value_or(Bytes());
        numbers.e = readOctets("e", true).value_or(Bytes());
        const auto secret = [&](std::string_view name) {
            return base::SecretBytes(readOctets(name, false).value_or(Bytes()));
        };
        numbers.d = secret("d");
        numbers.p = secret("p");
        numbers.q = secret("q");
        numbers.dp = secret("dp");
        numbers.dq = secret("dq");
        numbers.qi = secret("qi");
        readOtherPrimes(numbers);
        if (m_key.problems.size() == before)
            take(crypto::AsymmetricKey::fromRsa(numbers));
    }

    /// kty AKP: the algorithm is part of the key.
    void readAlgorithmPair(std::size_t before)
    {
        if (m_key.alg.empty() && !m_jwk.find("alg"))
            problem("jwk_member_missing", "alg");
        const Bytes octets = readOctets("pub", true).value_or(Bytes());
        const base::SecretBytes seed(readOctets("priv", false).value_or(Bytes()));
        m_key.isPrivate = !seed.empty(); // also where this OpenSSL cannot use it
        if (m_key.problems.size() == before)
            take(crypto::AsymmetricKey::fromMlDsa(m_key.alg, octets, seed.view()));
    }

    void readOtherPrimes(crypto::RsaNumbers& numbers)
    {
        const JsonValue list = m_jwk.find("oth");
        if (!list)
            return;
        if (!list.isArray() || list.size() == 0 || list.size() > 3) {
            problem("jwk_member_type", "oth", "a list of one to three primes is expected");
            return;
        }
        for (const JsonValue entry : list) {
            crypto::RsaPrime prime;
            for (const auto& [name, octets] : {std::pair<const char*, base::SecretBytes*>{"r", &prime.r},
                                               {"d", &prime.d},
                                               {"t", &prime.t}}) {
                const JsonValue value = entry.isObject() ? entry.find(name) : JsonValue();
                auto decoded = value.isString() ? base::decodeBase64Url(value.string()) : std::nullopt;
                if (!decoded || decoded->empty()) {
                    problem("jwk_member_type", "oth", "each prime has r, d and t in base64url");
                    return;
                }
                *octets = base::SecretBytes(std::move(*decoded));
            }
            numbers.others.push_back(std::move(prime));
        }
    }

    void readPoint(bool twoCoordinates, std::size_t before)
    {
        const JsonValue curve = m_jwk.find("crv");
        if (!curve)
            problem("jwk_member_missing", "crv");
        m_key.crv = readText("crv");
        const Bytes x = readOctets("x", true).value_or(Bytes());
        const Bytes y = twoCoordinates ? readOctets("y", true).value_or(Bytes()) : Bytes();
        const base::SecretBytes d(readOctets("d", false).value_or(Bytes()));
        if (m_key.problems.size() != before)
            return;
        take(twoCoordinates ? crypto::AsymmetricKey::fromEc(m_key.crv, x, y, d.view())
                            : crypto::AsymmetricKey::fromOctets(m_key.crv, x, d.view()));
    }

    void readCertificates()
    {
        const JsonValue chain = m_jwk.find("x5c");
        if (chain && (!chain.isArray() || chain.size() == 0)) {
            problem("jwk_member_type", "x5c", "a list of certificates is expected");
        } else if (chain) {
            for (const JsonValue entry : chain)
                readCertificateEntry(entry);
        }
        for (const auto& [name, size] : {std::pair<const char*, std::size_t>{"x5t", 20}, {"x5t#S256", 32}})
            checkCertificateThumbprint(name, size);
        const JsonValue url = m_jwk.find("x5u");
        if (url && !url.isString())
            problem("jwk_member_type", "x5u", "a text is expected");
    }

    void readCertificateEntry(JsonValue entry)
    {
        const bool first = m_key.certificates.empty();
        const std::string text = entry.string();
        const base::Base64Reading reading = base::readBase64(text);
        if (!entry.isString() || reading.invalidAt || reading.impossibleLength || reading.urlAt) {
            problem("jwk_x5c", "x5c", "an entry is not base64");
            return;
        }
        const crypto::ContainedKey contained = crypto::readCertificate(reading.bytes);
        if (!contained.certificate) {
            problem("jwk_x5c", "x5c", "an entry is not a certificate");
            return;
        }
        m_key.certificates.push_back(certificateFacts(*contained.certificate));
        if (first && m_key.asymmetric &&
            (!contained.key || contained.key->publicDer() != m_key.asymmetric->publicDer()))
            problem("jwk_x5c", "x5c", "the first certificate holds another key");
    }

    void checkCertificateThumbprint(std::string_view name, std::size_t size)
    {
        const JsonValue value = m_jwk.find(name);
        if (!value)
            return;
        const std::optional<Bytes> octets =
            value.isString() ? base::decodeBase64Url(value.string()) : std::nullopt;
        if (!octets || octets->size() != size) {
            problem("jwk_member_type", name,
                    "a thumbprint of " + std::to_string(size) + " octets is expected");
            return;
        }
        (size == 20 ? m_key.x5t : m_key.x5tS256) = value.string();
        if (m_key.certificates.empty())
            return;
        const CertificateFacts& own = m_key.certificates.front();
        if (value.string() != (size == 20 ? own.thumbprintSha1 : own.thumbprintSha256))
            problem("jwk_x5c", name, "it is not the thumbprint of the certificate");
    }

    void checkConsistency()
    {
        static constexpr std::string_view Signing[] = {"sign", "verify"};
        static constexpr std::string_view Encrypting[] = {"encrypt",   "decrypt",   "wrapKey",
                                                          "unwrapKey", "deriveKey", "deriveBits"};
        const auto holds = [&](const auto& words) {
            return std::any_of(m_key.keyOps.begin(), m_key.keyOps.end(), [&](const std::string& word) {
                return std::find(std::begin(words), std::end(words), word) != std::end(words);
            });
        };
        if ((m_key.use == "sig" && holds(Encrypting)) || (m_key.use == "enc" && holds(Signing)))
            problem("jwk_key_ops", "key_ops", "it contradicts use \"" + m_key.use + "\"");
        if (!m_key.alg.empty() && !m_key.kty.empty())
            checkAlgorithm();
    }

    void checkAlgorithm()
    {
        std::string_view wanted;
        std::string_view curve;
        bool exchange = false;
        bool signing = false;
        if (const SignatureAlgorithm* algorithm = findSignatureAlgorithm(m_key.alg)) {
            wanted = algorithm->keyType;
            curve = algorithm->curve;
            signing = true;
        } else if (const KeyManagementAlgorithm* management = findKeyManagementAlgorithm(m_key.alg)) {
            wanted = management->keyType;
            exchange = wanted.empty();
        } else if (findContentEncryption(m_key.alg)) {
            wanted = "oct";
        } else {
            problem(isNoneAlgorithm(m_key.alg) ? "jwk_alg_mismatch" : "jwk_alg_unknown", "alg", m_key.alg);
            return;
        }
        const bool fits = exchange ? m_key.kty == "EC" || m_key.kty == "OKP"
                                   : m_key.kty == wanted && (curve.empty() || m_key.crv == curve);
        const bool curveForSigning = m_key.crv == "Ed25519" || m_key.crv == "Ed448";
        const bool curveForExchange = m_key.crv == "X25519" || m_key.crv == "X448";
        if (!fits || (exchange && curveForSigning) || (signing && curveForExchange))
            problem("jwk_alg_mismatch", "alg",
                    m_key.alg + " with a key of kty " + m_key.kty +
                        (m_key.crv.empty() ? "" : " " + m_key.crv));
        if ((signing && m_key.use == "enc") || (!signing && m_key.use == "sig"))
            problem("jwk_alg_mismatch", "alg", m_key.alg + " with use " + m_key.use);
    }

    JsonValue m_jwk;
    Key m_key;
};

} // namespace

Key readJwk(JsonValue jwk)
{
    return JwkReader(jwk).read();
}

} // namespace bearerwatch::jose
