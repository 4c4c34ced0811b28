#include <algorithm>

#include "base/base64.h"
#include "base/json_writer.h"
#include "base/text.h"
#include "causes/sentence.h"
#include "tokens/biscuit.h"
#include "tokens/macaroon.h"
#include "verdict/foreign.h"

// Macaroons and Biscuits: tokens that whoever holds them may narrow, block by block.

namespace bearerwatch::verdict {
namespace {

/// Octets for JSON: as text when they can be read, else in hexadecimal.
std::string readable(base::ByteView octets)
{
    const std::string_view text = base::asText(octets);
    return isReadable(text) ? std::string(text) : "hex:" + base::encodeHex(octets);
}

/// The time of a caveat in the usual spellings: "time < 2026-01-31T12:00:00Z", "time-before ...".
std::optional<base::Time> expiryOf(std::string_view caveat)
{
    constexpr std::string_view Starts[] = {"time < ",  "time <= ",   "time-before ", "before ",
                                           "expires ", "expires = ", "expiry = ",    "exp = "};
    for (const std::string_view start : Starts) {
        if (caveat.starts_with(start))
            return base::parseInstant(base::trim(caveat.substr(start.size())));
    }
    return std::nullopt;
}

void showMacaroon(TokenReport& report, const tokens::Macaroon& macaroon)
{
    base::JsonWriter json;
    json.beginObject().member("version", std::to_string(macaroon.version));
    json.member("location", readable(macaroon.location)).member("identifier", readable(macaroon.identifier));
    json.key("caveats").beginArray();
    for (const tokens::Caveat& caveat : macaroon.caveats) {
        json.beginObject().member("condition", readable(caveat.identifier));
        if (!caveat.verification.empty())
            json.member("discharged_by", readable(caveat.location));
        json.endObject();
    }
    report.payloadText = json.endArray().endObject().take();
    report.payloadIsJson = true;
}

void showBiscuit(TokenReport& report, const tokens::Biscuit& biscuit)
{
    base::JsonWriter json;
    const auto list = [&json](const char* name, const std::vector<std::string>& texts) {
        json.key(name).beginArray();
        for (const std::string& text : texts)
            json.value(text);
        json.endArray();
    };
    json.beginObject();
    if (biscuit.rootKeyId)
        json.member("root_key_id", std::to_string(*biscuit.rootKeyId));
    json.member("sealed", biscuit.sealed).key("blocks").beginArray();
    for (const tokens::BiscuitBlock& block : biscuit.blocks) {
        json.beginObject().member("version", std::to_string(block.version));
        list("facts", block.facts);
        list("checks", block.checks);
        json.member("rules", std::to_string(block.rules)).member("third_party", block.thirdParty);
        if (!block.context.empty())
            json.member("context", block.context);
        json.endObject();
    }
    report.payloadText = json.endArray().endObject().take();
    report.payloadIsJson = true;
}

/// The Ed25519 public key that a key holds: as a key, or 32 octets of text.
base::Bytes rootKeyOf(const jose::Key& key)
{
    if (key.asymmetric && key.asymmetric->kind() == crypto::KeyKind::Ed25519)
        return key.asymmetric->x();
    if (key.secret && key.secret->size() == 32)
        return {key.secret->view().begin(), key.secret->view().end()};
    if (key.secret && key.secret->text().starts_with("ed25519/"))
        return base::decodeHex(base::trim(key.secret->text().substr(8))).value_or(base::Bytes());
    return {};
}

} // namespace

void judgeMacaroon(TokenReport& report, Judging& judging, const Keys& keys)
{
    const auto macaroon = tokens::readMacaroon(report.text);
    report.label = causes::phrase("Macaroon");
    if (!macaroon) {
        addLabelled(judging, "foreign_damaged", report.label, causes::phrase("its packets cannot be read"));
        return;
    }
    report.label = macaroon->version == 1 ? causes::phrase("Macaroon (version 1)")
                                          : causes::phrase("Macaroon (version 2)");
    showMacaroon(report, *macaroon);
    if (!macaroon->caveats.empty())
        judging.add("macaroon_caveats", {"payload", 0, 0}, {}, std::to_string(macaroon->caveats.size()));
    for (const tokens::Caveat& caveat : macaroon->caveats) {
        const std::string text = readable(caveat.identifier);
        if (!caveat.verification.empty()) {
            judging.add("macaroon_third_party", {"payload", 0, 0}, {}, text.substr(0, 80))
                .arguments.emplace_back("where", readable(caveat.location));
            continue;
        }
        const auto end = expiryOf(text);
        if (end && (!report.expiresAt || *end < *report.expiresAt))
            report.expiresAt = end;
    }
    if (report.expiresAt)
        checkForeignExpiry(judging, "the caveat on time", *report.expiresAt);
    report.signature.algorithm = "HMAC-SHA256 chain";
    const std::vector<GivenSecret> secrets = secretsOf(keys);
    for (const GivenSecret& secret : secrets) {
        if (tokens::macaroonFits(*macaroon, secret.octets))
            return acceptSignature(report, judging, SignatureStatus::Verified, "HMAC-SHA256 chain",
                                   *secret.key,
                                   causes::phrase("the chain of HMACs over identifier and caveats"));
    }
    if (!secrets.empty())
        refuseSignature(report, judging, "foreign_signature_differs", "HMAC-SHA256 chain", namesOf(secrets));
    else
        judging.add("signature_not_checked", {}, "", causes::phrase("No root key was given"));
}

void judgeBiscuit(TokenReport& report, Judging& judging, const Keys& keys)
{
    report.label = causes::phrase("Biscuit token");
    const auto biscuit = tokens::readBiscuit(report.text);
    if (!biscuit) {
        addLabelled(judging, "foreign_damaged", report.label, causes::phrase("its blocks cannot be read"));
        return;
    }
    showBiscuit(report, *biscuit);
    std::size_t checks = 0;
    for (const tokens::BiscuitBlock& block : biscuit->blocks)
        checks += block.checks.size();
    judging.add("biscuit_blocks", {"payload", 0, 0}, {}, std::to_string(biscuit->blocks.size()))
        .arguments.emplace_back("checks", std::to_string(checks));
    report.signature.algorithm = "Ed25519 chain";
    std::string tried;
    for (const jose::Key& key : keys.verification.keys) {
        const base::Bytes root = rootKeyOf(key);
        if (root.size() != 32)
            continue;
        const tokens::BiscuitChain chain = tokens::checkBiscuit(*biscuit, root);
        if (chain == tokens::BiscuitChain::Fits)
            return acceptSignature(report, judging, SignatureStatus::Verified, "Ed25519 chain", key,
                                   causes::phrase("the authority block, each block after it, and the proof"));
        if (chain == tokens::BiscuitChain::NotSupported) {
            report.signature.status = SignatureStatus::NotSupported;
            addLabelled(judging, "foreign_not_supported", report.label);
            return;
        }
        tried += (tried.empty() ? "" : ", ") + key.name();
    }
    if (!tried.empty())
        refuseSignature(report, judging, "foreign_signature_differs", "Ed25519 chain", tried);
    else
        judging.add("signature_not_checked", {}, "", causes::phrase("No Ed25519 root key was given"));
}

} // namespace bearerwatch::verdict
