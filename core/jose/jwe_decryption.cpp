#include <algorithm>

#include "base/base64.h"
#include "crypto/encryption.h"
#include "jose/findings.h"
#include "jose/jwe.h"
#include "jose/jwe_derivation.h"
#include "jose/key_use.h"

namespace bearerwatch::jose {
namespace {

using base::Bytes;
using base::JsonValue;
using base::SecretBytes;
using causes::Finding;

/// Decrypts for one recipient with one key, or tells why that cannot be.
class RecipientDecryption {
public:
    RecipientDecryption(const Jwe& jwe, const Recipient& recipient, const DecryptionLimits& limits)
        : m_jwe(jwe)
        , m_recipient(recipient)
        , m_limits(limits)
        , m_algorithm(findKeyManagementAlgorithm(recipient.algorithm))
        , m_encryption(findContentEncryption(jwe.encryption))
    {
    }

    /// Faults that no key can mend. Findings are added; false when decryption cannot be tried.
    bool prepare()
    {
        if (!m_algorithm || !m_encryption)
            return false;
        const bool direct = m_algorithm->family == KeyManagementFamily::Direct ||
            m_algorithm->family == KeyManagementFamily::EcdhDirect;
        if (direct && (!m_recipient.encryptedKey.empty() || !m_recipient.encryptedKeyPart.encoded.empty()))
            add("encrypted_key_present", m_recipient.algorithm);
        else if (!direct && m_recipient.encryptedKey.empty())
            add("encrypted_key_missing", m_recipient.algorithm);
        checkSize("iv_length", "iv", m_jwe.iv.size(), m_encryption->ivSize);
        checkSize("tag_length", "tag", m_jwe.tag.size(), m_encryption->tagSize);
        switch (m_algorithm->family) {
        case KeyManagementFamily::AesKeyWrap:
        case KeyManagementFamily::EcdhKeyWrap:
        case KeyManagementFamily::Pbes2:
            checkSize("encrypted_key_length", "encrypted key", m_recipient.encryptedKey.size(),
                      m_encryption->keySize + 8);
            break;
        case KeyManagementFamily::AesGcmKeyWrap:
            checkSize("encrypted_key_length", "encrypted key", m_recipient.encryptedKey.size(),
                      m_encryption->keySize);
            m_wrapIv = octetParameter("iv", 12, "gcmkw_parameter");
            m_wrapTag = octetParameter("tag", 16, "gcmkw_parameter");
            break;
        default:
            break;
        }
        if (m_algorithm->family == KeyManagementFamily::EcdhDirect ||
            m_algorithm->family == KeyManagementFamily::EcdhKeyWrap)
            prepareAgreement();
        if (m_algorithm->family == KeyManagementFamily::Pbes2)
            preparePassword();
        return !hasError(findings);
    }

    std::optional<SecretBytes> open(const Key& key)
    {
        const std::optional<SecretBytes> contentKey = unwrap(key);
        if (!contentKey || contentKey->size() != m_encryption->keySize)
            return std::nullopt;
        std::string associated = m_jwe.protectedPart.encoded;
        if (m_jwe.hasAad)
            associated += "." + m_jwe.aadPart.encoded;
        const base::ByteView data = base::asBytes(associated);
        return m_encryption->family == ContentFamily::Gcm
            ? crypto::openAesGcm(contentKey->view(), m_jwe.iv, data, m_jwe.ciphertext, m_jwe.tag)
            : crypto::openCbcHmac(m_encryption->hash, contentKey->view(), m_jwe.iv, data, m_jwe.ciphertext,
                                  m_jwe.tag);
    }

    [[nodiscard]] const KeyManagementAlgorithm* algorithm() const { return m_algorithm; }
    [[nodiscard]] const ContentEncryption* encryption() const { return m_encryption; }
    std::vector<Finding> findings;

private:
    void add(std::string_view code, std::string found, std::string expected = {},
             std::string_view member = {})
    {
        Finding finding = partFinding(code, "header");
        finding.found = std::move(found);
        finding.expected = std::move(expected);
        finding.arguments = {{"member", std::string(member)}};
        findings.push_back(std::move(finding));
    }

    void checkSize(std::string_view code, std::string_view part, std::size_t found, std::size_t expected)
    {
        const bool missing = found == 0 && code == "encrypted_key_length";
        if (found == expected || missing)
            return;
        Finding finding = partFinding(code, part, 0, found);
        finding.found = std::to_string(found);
        finding.expected = std::to_string(expected);
        findings.push_back(std::move(finding));
    }

    Bytes octetParameter(std::string_view name, std::size_t size, std::string_view code)
    {
        const JsonValue value = m_jwe.parameter(m_recipient, name);
        std::optional<Bytes> octets = value.isString() ? base::decodeBase64Url(value.string()) : std::nullopt;
        if (!octets || octets->size() != size)
            add(code, octets ? std::to_string(octets->size()) + " octets" : "none", std::to_string(size),
                name);
        return std::move(octets).value_or(Bytes());
    }

    void prepareAgreement()
    {
        for (const auto& [name, octets] :
             {std::pair<const char*, Bytes*>{"apu", &m_partyU}, {"apv", &m_partyV}}) {
            const JsonValue value = m_jwe.parameter(m_recipient, name);
            std::optional<Bytes> decoded =
                value.isString() ? base::decodeBase64Url(value.string()) : std::nullopt;
            if (value && !decoded)
                add("party_info_malformed", "", "", name);
            *octets = std::move(decoded).value_or(Bytes());
        }
        const JsonValue epk = m_jwe.parameter(m_recipient, "epk");
        if (!epk) {
            add("epk_missing", "");
            return;
        }
        m_ephemeral = readJwk(epk);
        if (!m_ephemeral.asymmetric) {
            Finding finding = partFinding("epk_invalid", "header", epk.offset(), epk.raw().size());
            std::string detail;
            for (const Finding& problem : m_ephemeral.problems)
                detail += (detail.empty() ? "" : "; ") + causes::describe(problem).evidence;
            finding.arguments = {{"detail", detail}};
            findings.push_back(std::move(finding));
        } else if (m_ephemeral.isPrivate) {
            findings.push_back(partFinding("epk_private", "header", epk.offset(), epk.raw().size()));
        }
    }

    void preparePassword()
    {
        const JsonValue count = m_jwe.parameter(m_recipient, "p2c");
        const std::optional<std::int64_t> number = count.isNumber() ? count.integer() : std::nullopt;
        const bool whole = number && count.raw().find_first_not_of("0123456789") == std::string_view::npos;
        if (!whole || *number < 1 || static_cast<std::uint64_t>(*number) > m_limits.maxPbes2Count)
            add("pbes2_count", count ? std::string(count.raw().substr(0, 40)) : "missing",
                std::to_string(m_limits.maxPbes2Count));
        else if (*number < 1000)
            add("pbes2_count_low", std::to_string(*number));
        m_count = whole && *number > 0
            ? static_cast<std::uint32_t>(std::min<std::int64_t>(*number, UINT32_MAX))
            : 0;
        const JsonValue salt = m_jwe.parameter(m_recipient, "p2s");
        std::optional<Bytes> octets = salt.isString() ? base::decodeBase64Url(salt.string()) : std::nullopt;
        if (!octets || octets->size() < 8)
            add("pbes2_salt", octets ? std::to_string(octets->size()) + " octets" : "none");
        m_salt = std::move(octets).value_or(Bytes());
    }

    std::optional<SecretBytes> unwrap(const Key& key)
    {
        const Bytes& wrapped = m_recipient.encryptedKey;
        switch (m_algorithm->family) {
        case KeyManagementFamily::Direct:
            return *key.secret;
        case KeyManagementFamily::AesKeyWrap:
            return crypto::unwrapAesKey(key.secret->view(), wrapped);
        case KeyManagementFamily::AesGcmKeyWrap:
            return crypto::openAesGcm(key.secret->view(), m_wrapIv, {}, wrapped, m_wrapTag);
        case KeyManagementFamily::RsaOaep:
            return crypto::decryptRsaOaep(*key.asymmetric, m_algorithm->hash, wrapped);
        case KeyManagementFamily::RsaPkcs1:
            return crypto::decryptRsaPkcs1(*key.asymmetric, wrapped, m_encryption->keySize);
        case KeyManagementFamily::Pbes2:
            return crypto::unwrapAesKey(
                derivePasswordKey(*m_algorithm, key.secret->view(), m_salt, m_count).view(), wrapped);
        case KeyManagementFamily::EcdhDirect:
        case KeyManagementFamily::EcdhKeyWrap:
            return agreeAndUnwrap(key);
        case KeyManagementFamily::Unsupported:
            break;
        }
        return std::nullopt;
    }

    std::optional<SecretBytes> agreeAndUnwrap(const Key& key)
    {
        if (key.crv != m_ephemeral.crv) {
            Finding finding = partFinding("epk_other_curve", "header");
            finding.found = m_ephemeral.crv;
            finding.expected = key.crv;
            finding.arguments = {{"key", key.name()}};
            appendNew(findings, {finding});
            return std::nullopt;
        }
        const std::optional<SecretBytes> shared = crypto::agree(*key.asymmetric, *m_ephemeral.asymmetric);
        if (!shared)
            return std::nullopt;
        SecretBytes derived = deriveAgreedKey(*shared, *m_algorithm, *m_encryption, m_partyU, m_partyV);
        if (m_algorithm->family == KeyManagementFamily::EcdhDirect)
            return derived;
        return crypto::unwrapAesKey(derived.view(), m_recipient.encryptedKey);
    }

    const Jwe& m_jwe;
    const Recipient& m_recipient;
    const DecryptionLimits& m_limits;
    const KeyManagementAlgorithm* m_algorithm;
    const ContentEncryption* m_encryption;
    Bytes m_wrapIv, m_wrapTag, m_partyU, m_partyV, m_salt;
    std::uint32_t m_count = 0;
    Key m_ephemeral;
};

Finding nameFinding(std::string_view code, std::string found)
{
    Finding finding = partFinding(code, "header");
    finding.found = std::move(found);
    return finding;
}

/// Findings about the names of the algorithms. False when they cannot be computed.
bool checkNames(const Jwe& jwe, const Recipient& recipient, Decryption& result)
{
    const KeyManagementAlgorithm* algorithm = findKeyManagementAlgorithm(recipient.algorithm);
    if (!jwe.encryption.empty() && !findContentEncryption(jwe.encryption))
        result.findings.push_back(nameFinding("enc_unknown", jwe.encryption));
    if (algorithm && algorithm->family == KeyManagementFamily::Unsupported) {
        result.state = DecryptionState::NotSupported;
        result.findings.push_back(nameFinding("alg_not_supported", recipient.algorithm));
        return false;
    }
    if (!algorithm && !recipient.algorithm.empty())
        result.findings.push_back(nameFinding(
            isNoneAlgorithm(recipient.algorithm) ? "alg_none" : "jwe_alg_unknown", recipient.algorithm));
    if (algorithm && algorithm->family == KeyManagementFamily::RsaPkcs1)
        result.findings.push_back(nameFinding("rsa1_5_used", recipient.algorithm));
    return algorithm && findContentEncryption(jwe.encryption);
}

void reportUnfit(const Recipient& recipient, const RecipientDecryption& work, std::span<const Key> keys,
                 const std::vector<std::size_t>& candidates, Decryption& result)
{
    for (const std::size_t index : candidates) {
        const Key& key = keys[index];
        result.key = key.name();
        if (!key.asymmetric && !key.secret) {
            appendNew(result.findings, key.problems);
            continue;
        }
        Finding finding = nameFinding("decryption_key_unfit", describeKey(key));
        const KeyManagementAlgorithm& algorithm = *work.algorithm();
        const std::size_t octets = algorithm.family == KeyManagementFamily::Direct
            ? work.encryption()->keySize
            : algorithm.wrapKeySize;
        finding.expected = algorithm.keyType == "oct" ? "a secret of " + std::to_string(octets * 8) + " bits"
            : algorithm.keyType == "RSA"              ? "an RSA private key"
                                                      : "a private key of kty EC or OKP";
        finding.arguments = {{"algorithm", recipient.algorithm}, {"key", key.name()}};
        appendNew(result.findings, {finding});
    }
    if (!hasError(result.findings))
        result.findings.push_back(partFinding("no_usable_key", "key"));
}

/// The keys to try, by `kid` and certificate; a `kid` that no key has is found fault with, and all are tried.
KidChoice chooseKeys(const Jwe& jwe, const Recipient& recipient, std::span<const Key> keys,
                     Decryption& result)
{
    KidChoice choice = chooseByKid(keys, recipient.hasKid, recipient.kid);
    const auto text = [&](std::string_view name) {
        const JsonValue value = jwe.parameter(recipient, name);
        return value.isString() ? value.string() : std::string();
    };
    const std::string x5t = text("x5t"), x5tS256 = text("x5t#S256");
    preferCertificate(choice, keys, {x5t, x5tS256});
    if (choice.unknown) {
        Finding finding = nameFinding("kid_not_in_set", recipient.kid);
        for (const std::size_t index : choice.others)
            finding.expected += (finding.expected.empty() ? "" : ", ") + keys[index].kid;
        result.findings.push_back(std::move(finding));
        choice.candidates = choice.others;
    }
    return choice;
}

Decryption decryptFor(const Jwe& jwe, const Recipient& recipient, std::span<const Key> keys,
                      const DecryptionLimits& limits)
{
    Decryption result;
    result.algorithm = recipient.algorithm;
    result.encryption = jwe.encryption;
    result.findings = recipient.findings;
    if (!checkNames(jwe, recipient, result))
        return result;
    RecipientDecryption work(jwe, recipient, limits);
    const bool possible = work.prepare();
    appendNew(result.findings, work.findings);
    if (keys.empty()) {
        result.findings.push_back(partFinding("no_decryption_key", "header"));
        return result;
    }
    if (!possible) {
        result.state = DecryptionState::Failed;
        return result;
    }
    KidChoice choice = chooseKeys(jwe, recipient, keys, result);
    bool tried = false;
    std::string names;
    constexpr std::size_t MaxPasswords = 8; // each costs up to a quarter of a second
    if (work.algorithm()->family == KeyManagementFamily::Pbes2 && choice.candidates.size() > MaxPasswords)
        choice.candidates.resize(MaxPasswords);
    for (const std::size_t index : choice.candidates) {
        if (!canCompute(*work.algorithm(), *work.encryption(), keys[index]))
            continue;
        tried = true;
        names += (names.empty() ? "" : ", ") + keys[index].name();
        std::optional<SecretBytes> plain = work.open(keys[index]);
        if (!plain)
            continue;
        result.state = DecryptionState::Decrypted;
        result.key = keys[index].name();
        result.keyIndex = index;
        appendNew(result.findings, decryptionObjections(*work.algorithm(), *work.encryption(), keys[index]));
        finishPlaintext(jwe, limits, std::move(*plain), result);
        return result;
    }
    if (!tried) {
        reportUnfit(recipient, work, keys, choice.candidates, result);
        return result;
    }
    result.state = DecryptionState::Failed;
    result.key = names;
    appendNew(result.findings, work.findings);
    Finding finding = partFinding("decryption_failed", "ciphertext");
    finding.arguments = {{"key", names}};
    result.findings.push_back(std::move(finding));
    return result;
}

int rank(const Decryption& decryption)
{
    switch (decryption.state) {
    case DecryptionState::Decrypted:
        return hasError(decryption.findings) ? 4 : 5;
    case DecryptionState::Failed:
        return 3;
    case DecryptionState::NotSupported:
        return 2;
    case DecryptionState::NotTried:
        break;
    }
    return 1;
}

} // namespace

Decryption decryptJwe(const Jwe& jwe, std::span<const Key> keys, const DecryptionLimits& limits)
{
    Decryption best;
    best.encryption = jwe.encryption;
    best.findings = jwe.findings;
    int bestRank = 0;
    // The work for passwords is bounded in all, not for each recipient and key.
    std::size_t passwordRecipients = 0;
    for (const Recipient& recipient : jwe.recipients) {
        if (recipient.algorithm.starts_with("PBES2") && ++passwordRecipients > 3)
            continue;
        Decryption one = decryptFor(jwe, recipient, keys, limits);
        const int own = rank(one);
        if (own > bestRank) {
            bestRank = own;
            std::vector<Finding> findings = jwe.findings;
            appendNew(findings, one.findings);
            best = std::move(one);
            best.findings = std::move(findings);
        }
        if (bestRank == 5)
            break;
    }
    return best;
}

} // namespace bearerwatch::jose
