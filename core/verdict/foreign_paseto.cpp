#include <algorithm>

#include "base/base64.h"
#include "base/json_writer.h"
#include "causes/sentence.h"
#include "crypto/signature.h"
#include "crypto/symmetric.h"
#include "verdict/foreign.h"

// PASETO: versions 2 to 4, public (verified) and local (decrypted); version 1 is shown.
// github.com/paseto-standard/paseto-spec

namespace bearerwatch::verdict {
namespace {

using base::Bytes;
using base::ByteView;
using crypto::Hash;

/// The parts of one token.
struct Paseto {
    std::string header; ///< "v4.public."
    Bytes body;
    std::string footer; ///< Decoded.
    std::string implicitAssertion; ///< Not in the token: both sides know it (versions 3 and 4).
    [[nodiscard]] std::string version() const { return header.substr(0, 2); }
    [[nodiscard]] bool isPublic() const { return header.find("public") != std::string::npos; }
};

void appendLength(Bytes& out, std::size_t value)
{
    for (unsigned shift = 0; shift < 64; shift += 8)
        out.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> shift));
}

/// Pre-authentication encoding: the count of the pieces, and each with its length in front.
Bytes encodePieces(std::initializer_list<ByteView> pieces)
{
    Bytes out;
    appendLength(out, pieces.size());
    for (const ByteView piece : pieces) {
        appendLength(out, piece.size());
        out.insert(out.end(), piece.begin(), piece.end());
    }
    return out;
}

/// Octets of a key in its own text form (PASERK), "k4.public.AAAA"; empty when it is none of this kind.
Bytes fromPaserk(ByteView secret, std::string_view prefix)
{
    std::string_view text = base::asText(secret);
    if (!text.starts_with(prefix))
        return {};
    text.remove_prefix(prefix.size());
    text = text.substr(0, text.find_first_of(" \r\n"));
    return base::decodeBase64Url(text).value_or(Bytes());
}

ByteView signedPart(const Paseto& token, std::size_t signature)
{
    return ByteView(token.body).first(token.body.size() - signature);
}

crypto::CheckOutcome checkPublic(const Paseto& token, const crypto::AsymmetricKey& key)
{
    const bool third = token.version() == "v3";
    const std::size_t size = third ? 96 : 64;
    const ByteView message = signedPart(token, size), signature = ByteView(token.body).last(size);
    const ByteView header = base::asBytes(token.header), footer = base::asBytes(token.footer);
    if (third) {
        const Bytes input = encodePieces(
            {key.compressedPoint(), header, message, footer, base::asBytes(token.implicitAssertion)});
        return crypto::checkEcdsa(key, crypto::digest(Hash::Sha384, input), signature);
    }
    const Bytes input = token.version() == "v2"
        ? encodePieces({header, message, footer})
        : encodePieces({header, message, footer, base::asBytes(token.implicitAssertion)});
    return crypto::checkEdDsa(key, input, signature);
}

std::optional<base::SecretBytes> openLocal(const Paseto& token, ByteView key)
{
    const ByteView header = base::asBytes(token.header), footer = base::asBytes(token.footer);
    const ByteView body = token.body;
    if (key.size() != 32)
        return std::nullopt;
    if (token.version() == "v2") {
        const ByteView nonce = body.first(24);
        return crypto::openXChaCha20Poly1305(key, nonce, encodePieces({header, nonce, footer}),
                                             body.subspan(24));
    }
    const bool third = token.version() == "v3";
    const std::size_t tagSize = third ? 48 : 32;
    const ByteView nonce = body.first(32), tag = body.last(tagSize);
    const ByteView sealed = body.subspan(32, body.size() - 32 - tagSize);
    const Bytes input = encodePieces({header, nonce, sealed, footer, base::asBytes(token.implicitAssertion)});
    constexpr std::string_view EncryptionLabel = "paseto-encryption-key",
                               MacLabel = "paseto-auth-key-for-aead";
    if (third) {
        const auto derive = [&](std::string_view label) {
            return crypto::hkdf(Hash::Sha384, key, {}, std::string(label) + std::string(base::asText(nonce)),
                                48);
        };
        const base::SecretBytes encryption = derive(EncryptionLabel), mac = derive(MacLabel);
        if (!crypto::constantTimeEqual(crypto::HmacKey(Hash::Sha384, mac.view()).mac({input}).view(), tag))
            return std::nullopt;
        return crypto::aes256Ctr(encryption.view().first(32), encryption.view().subspan(32), sealed);
    }
    const base::SecretBytes encryption = crypto::blake2b(key, {base::asBytes(EncryptionLabel), nonce}, 56);
    const base::SecretBytes mac = crypto::blake2b(key, {base::asBytes(MacLabel), nonce}, 32);
    if (!crypto::constantTimeEqual(crypto::blake2b(mac.view(), {input}, 32).view(), tag))
        return std::nullopt;
    return crypto::xChaCha20(encryption.view().first(32), encryption.view().subspan(32), sealed);
}

/// The public key that is meant: an asymmetric key, or octets given as text.
crypto::AsymmetricKey::Pointer publicKeyOf(const Paseto& token, const jose::Key& key)
{
    const bool third = token.version() == "v3";
    if (key.asymmetric)
        return key.asymmetric->curve() == (third ? "P-384" : "Ed25519") ? key.asymmetric : nullptr;
    if (!key.secret)
        return nullptr;
    const std::string prefix = "k" + token.version().substr(1) + ".public.";
    const Bytes paserk = fromPaserk(key.secret->view(), prefix);
    const ByteView octets = paserk.empty() ? key.secret->view() : ByteView(paserk);
    const auto made = third ? crypto::AsymmetricKey::fromEcPoint("P-384", octets)
                            : crypto::AsymmetricKey::fromOctets("Ed25519", octets, {});
    return made ? *made : nullptr;
}

void verifyPublic(TokenReport& report, Judging& judging, const Paseto& token, const Keys& keys)
{
    const std::string algorithm = token.version() == "v3" ? "ES384" : "Ed25519";
    std::string tried;
    for (const jose::Key& key : keys.verification.keys) {
        const auto usable = publicKeyOf(token, key);
        if (!usable)
            continue;
        if (checkPublic(token, *usable) == crypto::CheckOutcome::Fits) {
            acceptSignature(report, judging, SignatureStatus::Verified, algorithm, key, algorithm);
            return;
        }
        tried += (tried.empty() ? "" : ", ") + key.name();
    }
    report.signature.algorithm = algorithm;
    const char* unknown = token.version() == "v2" || !token.implicitAssertion.empty()
        ? ""
        : "; an implicit assertion, where one is used, was not given";
    if (!tried.empty())
        refuseSignature(report, judging, "foreign_signature_differs", algorithm, tried + unknown);
}

void openSealed(TokenReport& report, Judging& judging, const Paseto& token, const Keys& keys)
{
    const std::string algorithm = token.version() == "v2" ? "XChaCha20-Poly1305"
        : token.version() == "v3"                         ? "AES-256-CTR and HMAC-SHA384"
                                                          : "XChaCha20 and BLAKE2b";
    report.signature.algorithm = algorithm;
    const std::string prefix = "k" + token.version().substr(1) + ".local.";
    std::vector<GivenSecret> tried;
    for (const GivenSecret& secret : secretsOf(keys)) {
        const Bytes paserk = fromPaserk(secret.octets, prefix);
        const ByteView key = paserk.empty() ? secret.octets : ByteView(paserk);
        if (key.size() != 32)
            continue;
        tried.push_back(secret);
        if (const auto plain = openLocal(token, key)) {
            report.payloadText = std::string(plain->text());
            acceptSignature(report, judging, SignatureStatus::Decrypted, algorithm, *secret.key, algorithm);
            return;
        }
    }
    sayNothingOpened(report, judging, algorithm, tried, causes::phrase("No secret of 32 octets was given"));
}

/// Claims of PASETO: those of JWT, with times as text.
void judgePasetoClaims(TokenReport& report, Judging& judging)
{
    const auto time = [&](const char* name) -> std::optional<base::Time> {
        const base::JsonValue value = judging.claims.find(name);
        if (!value)
            return std::nullopt;
        const auto instant = value.isString() ? base::parseInstant(value.string()) : std::nullopt;
        if (!instant)
            judging.add("foreign_time_form", spanOf(value), {}, shown(value))
                .arguments.emplace_back("claim", name);
        return instant;
    };
    report.issuedAt = time("iat");
    report.notBefore = time("nbf");
    report.expiresAt = time("exp");
    if (report.expiresAt)
        checkForeignExpiry(judging, "exp", *report.expiresAt);
    if (report.notBefore)
        checkForeignStart(judging, "nbf", *report.notBefore);
    judgeClaims(judging);
    judgeState(judging);
}

bool readParts(TokenReport& report, Judging& judging, Paseto& token)
{
    const std::string_view text = report.text;
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size() && parts.size() < 6;) {
        const std::size_t end = std::min(text.find('.', at), text.size());
        parts.push_back(text.substr(at, end - at));
        report.parts.emplace_back(parts.back());
        at = end + 1;
    }
    const auto damaged = [&](std::string what) {
        addLabelled(judging, "foreign_damaged", report.label, std::move(what));
        return false;
    };
    if (parts.size() < 3 || parts.size() > 4)
        return damaged(causes::phrase("it has not 3 or 4 parts"));
    token.header = std::string(parts[0]) + "." + std::string(parts[1]) + ".";
    const auto body = base::decodeBase64Url(parts[2]);
    const auto footer = base::decodeBase64Url(parts.size() == 4 ? parts[3] : std::string_view());
    const std::string version = token.version();
    const std::size_t least = !token.isPublic() ? (version == "v2"       ? 40U
                                                       : version == "v4" ? 64U
                                                                         : 80U)
        : version == "v1"                       ? 257U
        : version == "v3"                       ? 97U
                                                : 65U;
    if (!body || !footer || body->size() < least)
        return damaged(causes::phrase("its body is no base64url of a sound length"));
    token.body = *body;
    token.footer = std::string(base::asText(*footer));
    return true;
}

} // namespace

void judgePaseto(TokenReport& report, Judging& judging, const Keys& keys)
{
    Paseto token;
    token.implicitAssertion = judging.policy.implicitAssertion;
    report.label = "PASETO " + report.text.substr(0, 2) +
        (report.text.find(".public.") == 2 ? " public (signed)" : " local (encrypted)");
    if (!readParts(report, judging, token))
        return;
    base::JsonWriter header;
    header.beginObject()
        .member("version", token.version())
        .member("purpose", token.isPublic() ? "public" : "local");
    if (!token.footer.empty())
        header.member("footer", token.footer);
    report.headerJson = header.endObject().take();
    const std::size_t signature = token.version() == "v1" ? 256 : token.version() == "v3" ? 96 : 64;
    if (token.isPublic())
        report.payloadText = std::string(base::asText(signedPart(token, signature)));
    if (token.version() == "v1")
        addLabelled(judging, "foreign_not_supported", report.label);
    else if (token.isPublic())
        verifyPublic(report, judging, token, keys);
    else
        openSealed(report, judging, token, keys);
    const auto document = base::JsonDocument::parse(report.payloadText);
    report.payloadIsJson = document.has_value();
    if (document && document->root().isObject()) {
        judging.claims = document->root();
        judgePasetoClaims(report, judging);
    }
    noteUnchecked(judging, report.signature);
    judging.claims = {}; // its document ends here
}

} // namespace bearerwatch::verdict
