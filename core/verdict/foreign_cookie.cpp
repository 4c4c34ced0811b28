#include <algorithm>
#include <array>

#include "base/base64.h"
#include "base/percent.h"
#include "base/text.h"
#include "causes/sentence.h"
#include "crypto/encryption.h"
#include "crypto/symmetric.h"
#include "jose/inflate.h"
#include "verdict/foreign.h"

// Signed session cookies: itsdangerous (Flask), Django, Rails, Express.

namespace bearerwatch::verdict {
namespace {

using base::Bytes;
using base::ByteView;
using crypto::Hash;

constexpr std::size_t MaxContent = 250'000; ///< Octets that a compressed cookie may unfold to.
constexpr std::size_t MaxRatio = 10;
constexpr std::size_t MaxDerivations = 8; ///< Secrets of Rails: each costs thousands of hashes.

/// The content of base64, unfolded when it is compressed (zlib, RFC 1950).
std::string contentOf(std::string_view encoded, bool compressed)
{
    const Bytes octets = base::readBase64(encoded).bytes;
    if (!compressed)
        return std::string(base::asText(octets));
    const bool framed =
        octets.size() > 6 && (octets[0] & 0x0F) == 8 && (octets[0] * 256U + octets[1]) % 31 == 0;
    if (!framed)
        return {};
    const auto inflated =
        jose::inflateRaw(ByteView(octets).subspan(2, octets.size() - 6), MaxContent, MaxRatio);
    return inflated.outcome == jose::InflateOutcome::Good ? std::string(inflated.bytes.text())
                                                          : std::string();
}

void show(TokenReport& report, std::string content)
{
    if (isReadable(content))
        report.payloadText = std::move(content);
    report.payloadIsJson = base::JsonDocument::parse(report.payloadText).has_value();
}

void noteContent(TokenReport& report, Judging& judging)
{
    if (report.payloadText.empty())
        addLabelled(judging, "cookie_not_shown", report.label);
    else
        addLabelled(judging, "cookie_signed", report.label, report.payloadText.substr(0, 120));
}

ByteView view(const Bytes& octets)
{
    return octets;
}

Bytes joined(std::initializer_list<ByteView> pieces)
{
    Bytes out;
    for (const ByteView piece : pieces)
        out.insert(out.end(), piece.begin(), piece.end());
    return out;
}

/// How a framework makes the key of its MAC out of the secret and a salt.
struct Derivation {
    const char* name; ///< For people.
    std::string_view salt;
    bool hmac; ///< HMAC of the salt (Flask); else a hash of salt, "signer" and secret.
};

bool derivedFits(const Derivation& derivation, Hash hash, ByteView secret, std::string_view value,
                 ByteView signature)
{
    const crypto::Digest key = derivation.hmac
        ? crypto::HmacKey(hash, secret).mac(derivation.salt)
        : crypto::digest(hash,
                         view(joined({base::asBytes(derivation.salt),
                                      base::asBytes(std::string_view("signer")), secret})));
    return crypto::constantTimeEqual(crypto::HmacKey(hash, key.view()).mac(value).view(), signature);
}

/// itsdangerous and Django: the value, a separator, the signature.
void checkDerived(TokenReport& report, Judging& judging, const Keys& keys, char separator,
                  std::span<const Derivation> derivations)
{
    const std::size_t last = report.text.rfind(separator);
    const std::string_view value = std::string_view(report.text).substr(0, last);
    const Bytes signature = base::readBase64(std::string_view(report.text).substr(last + 1)).bytes;
    const Hash hash = signature.size() == 20 ? Hash::Sha1
        : signature.size() == 32             ? Hash::Sha256
                                             : Hash::Sha512;
    report.signature.algorithm = "HMAC-" + std::string(crypto::name(hash));
    const std::vector<GivenSecret> secrets = secretsOf(keys);
    std::string salts;
    for (const Derivation& derivation : derivations) {
        salts += (salts.empty() ? "" : ", ") + std::string(derivation.salt);
        for (const GivenSecret& secret : secrets) {
            if (derivedFits(derivation, hash, secret.octets, value, signature))
                return acceptSignature(report, judging, SignatureStatus::Verified, report.signature.algorithm,
                                       *secret.key, "salt " + std::string(derivation.salt));
        }
    }
    if (!secrets.empty())
        addLabelled(judging, "cookie_signature_unknown", report.label, salts);
}

void judgeFlask(TokenReport& report, Judging& judging, const Keys& keys)
{
    static constexpr Derivation Derivations[] = {{"Flask", "cookie-session", true},
                                                 {"itsdangerous", "itsdangerous", false},
                                                 {"itsdangerous Signer", "itsdangerous.Signer", false}};
    const std::string_view text = report.text;
    const bool compressed = text.starts_with(".");
    report.label = compressed ? causes::phrase("Flask session cookie (itsdangerous), compressed")
                              : causes::phrase("Flask session cookie (itsdangerous)");
    const std::string_view body = text.substr(compressed ? 1 : 0);
    show(report, contentOf(body.substr(0, body.find('.')), compressed));
    const std::size_t last = text.rfind('.'), middle = text.rfind('.', last - 1);
    const Bytes stamp = base::readBase64(text.substr(middle + 1, last - middle - 1)).bytes;
    std::uint64_t seconds = 0;
    for (const std::uint8_t octet : stamp)
        seconds = seconds << 8 | octet;
    report.issuedAt = base::timeFromSeconds(static_cast<double>(seconds));
    noteContent(report, judging);
    checkDerived(report, judging, keys, '.', Derivations);
}

void judgeDjango(TokenReport& report, Judging& judging, const Keys& keys)
{
    static constexpr Derivation Derivations[] = {
        {"sessions", "django.contrib.sessions.backends.signed_cookies", false},
        {"signing.dumps", "django.core.signing", false},
        {"TimestampSigner", "django.core.signing.TimestampSigner", false},
        {"messages", "django.contrib.messages", false}};
    report.label = causes::phrase("Django signed value");
    const std::string_view text = report.text;
    const bool compressed = text.starts_with(".");
    const std::string_view body = text.substr(compressed ? 1 : 0);
    show(report, contentOf(body.substr(0, body.find(':')), compressed));
    const std::size_t last = text.rfind(':'), middle = text.rfind(':', last - 1);
    std::uint64_t seconds = 0;
    for (const char c : text.substr(middle + 1, last - middle - 1)) {
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : c - 'a' + 36;
        seconds = seconds * 62 + static_cast<std::uint64_t>(digit & 63);
    }
    report.issuedAt = base::timeFromSeconds(static_cast<double>(seconds));
    noteContent(report, judging);
    checkDerived(report, judging, keys, ':', Derivations);
}

/// The content of Rails' envelope: {"_rails":{"message":BASE64,"exp":...}}.
void openEnvelope(TokenReport& report, Judging& judging)
{
    const auto document = base::JsonDocument::parse(report.payloadText);
    const base::JsonValue rails = document ? document->root().find("_rails") : base::JsonValue();
    if (!rails.isObject())
        return;
    if (const auto expires = base::parseInstant(textClaim(rails, "exp"))) {
        report.expiresAt = expires;
        checkForeignExpiry(judging, "exp", *expires);
    }
    const std::string message = contentOf(textClaim(rails, "message"), false);
    if (!message.empty() && isReadable(message)) {
        report.payloadText = message;
        report.payloadIsJson = base::JsonDocument::parse(message).has_value();
    }
}

/// Encrypted: ciphertext, IV and tag, AES-256-GCM.
bool openRails(TokenReport& report, Judging& judging, std::span<const Bytes> parts, const GivenSecret& secret)
{
    for (const Hash hash : {Hash::Sha256, Hash::Sha1}) {
        const auto key = crypto::pbkdf2(
            hash, secret.octets, base::asBytes(std::string_view("authenticated encrypted cookie")), 1000, 32);
        const auto plain = crypto::openAesGcm(key.view(), parts[1], {}, parts[0], parts[2]);
        if (!plain)
            continue;
        show(report, std::string(plain->text()));
        acceptSignature(report, judging, SignatureStatus::Decrypted, "AES-256-GCM", *secret.key,
                        "secret_key_base, PBKDF2 with " + std::string(crypto::name(hash)));
        openEnvelope(report, judging);
        return true;
    }
    return false;
}

bool verifyRails(TokenReport& report, Judging& judging, std::string_view data, ByteView digest,
                 const GivenSecret& secret)
{
    const Hash macHash = digest.size() == 20 ? Hash::Sha1 : Hash::Sha256;
    for (const Hash hash : {Hash::Sha256, Hash::Sha1}) {
        const auto key =
            crypto::pbkdf2(hash, secret.octets, base::asBytes(std::string_view("signed cookie")), 1000, 64);
        if (!crypto::constantTimeEqual(crypto::HmacKey(macHash, key.view()).mac(data).view(), digest))
            continue;
        acceptSignature(report, judging, SignatureStatus::Verified,
                        "HMAC-" + std::string(crypto::name(macHash)), *secret.key,
                        "secret_key_base, PBKDF2 with " + std::string(crypto::name(hash)));
        return true;
    }
    return false;
}

void judgeRails(TokenReport& report, Judging& judging, const Keys& keys)
{
    report.label = causes::phrase("Rails session cookie");
    const std::string text = base::percentDecoded(report.text);
    std::vector<std::string> pieces;
    for (std::size_t at = 0; pieces.size() < 4;) {
        const std::size_t end = text.find("--", at);
        pieces.push_back(text.substr(at, end == std::string::npos ? end : end - at));
        if (end == std::string::npos)
            break;
        at = end + 2;
    }
    const std::vector<GivenSecret> secrets = secretsOf(keys, MaxDerivations);
    if (pieces.size() == 3) {
        report.label = causes::phrase("Rails session cookie, encrypted");
        std::vector<Bytes> parts;
        parts.reserve(pieces.size());
        for (const std::string& piece : pieces)
            parts.push_back(base::readBase64(piece).bytes);
        for (const GivenSecret& secret : secrets) {
            if (openRails(report, judging, parts, secret))
                return noteContent(report, judging);
        }
        return sayNothingOpened(report, judging, "AES-256-GCM", secrets,
                                causes::phrase("No secret_key_base was given"));
    }
    show(report, contentOf(pieces.front(), false));
    openEnvelope(report, judging);
    noteContent(report, judging);
    const Bytes digest = base::decodeHex(pieces.back()).value_or(Bytes());
    for (const GivenSecret& secret : secrets) {
        if (verifyRails(report, judging, pieces.front(), digest, secret))
            return;
    }
    if (!secrets.empty())
        addLabelled(judging, "cookie_signature_unknown", report.label, "signed cookie");
}

void judgeExpress(TokenReport& report, Judging& judging, const Keys& keys)
{
    report.label = causes::phrase("Express session cookie");
    const std::string text = base::percentDecoded(report.text).substr(2);
    const std::size_t dot = std::min(text.rfind('.'), text.size());
    const std::string value = text.substr(0, dot);
    show(report, value);
    noteContent(report, judging);
    const Bytes signature =
        base::readBase64(std::string_view(text).substr(std::min(dot + 1, text.size()))).bytes;
    report.signature.algorithm = "HMAC-SHA-256";
    const std::vector<GivenSecret> secrets = secretsOf(keys);
    for (const GivenSecret& secret : secrets) {
        const crypto::Digest mac = crypto::HmacKey(Hash::Sha256, secret.octets).mac(value);
        if (crypto::constantTimeEqual(mac.view(), signature))
            return acceptSignature(report, judging, SignatureStatus::Verified, "HMAC-SHA-256", *secret.key,
                                   "cookie-signature");
    }
    if (!secrets.empty())
        refuseSignature(report, judging, "foreign_signature_differs", "HMAC-SHA-256", namesOf(secrets));
}

} // namespace

void judgeCookie(TokenReport& report, Judging& judging, const Keys& keys)
{
    const std::string_view text = report.text;
    if (text.starts_with("s:") || text.starts_with("s%3A"))
        judgeExpress(report, judging, keys);
    else if (text.find("--") != std::string_view::npos && std::count(text.begin(), text.end(), '.') < 2)
        judgeRails(report, judging, keys);
    else if (std::count(text.begin(), text.end(), ':') == 2)
        judgeDjango(report, judging, keys);
    else
        judgeFlask(report, judging, keys);
    if (keys.empty())
        judging.add("signature_not_checked", {}, "", causes::phrase("No secret was given"));
}

} // namespace bearerwatch::verdict
