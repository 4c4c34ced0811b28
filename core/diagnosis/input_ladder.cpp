#include <algorithm>

#include "base/base64.h"
#include "causes/catalogue.h"
#include "diagnosis/context.h"
#include "diagnosis/json_rewriting.h"

// The key signed another text than the one that a verifier puts together.

namespace bearerwatch::diagnosis {
namespace {

using causes::phrase;

/// A text that may have been signed.
struct Variant {
    std::string kind;
    causes::Sentence sentence;
    std::string text;
    std::string repaired; ///< Header and payload of the token that verifies; empty: no token can.
    std::string part = "payload";
};

std::string encoded(std::string_view text)
{
    return base::encodeBase64Url(base::asBytes(text));
}

std::string decodedText(std::string_view part)
{
    const base::Bytes octets = base::readBase64(part).bytes;
    return std::string(base::asText(octets));
}

/// Entra signs the hash of the header's nonce in place of the nonce.
void addHashedNonce(std::vector<Variant>& variants, const Pieces& pieces)
{
    const std::string json = decodedText(pieces.header);
    const auto document = base::JsonDocument::parse(json);
    if (!document || !document->root().isObject() || !document->root().find("nonce").isString())
        return;
    const base::JsonValue nonce = document->root().find("nonce");
    std::string changed = json;
    const crypto::Digest hash = crypto::digest(crypto::Hash::Sha256, nonce.string());
    changed.replace(nonce.offset(), nonce.raw().size(), "\"" + base::encodeBase64Url(hash.view()) + "\"");
    const std::string text = encoded(changed) + "." + pieces.payload;
    variants.push_back({"entra_nonce",
                        say("Microsoft signs the hash of the header's nonce and not the nonce: the token is "
                            "meant for Microsoft "
                            "Graph, and only Graph is to check it. Request a token for your own API (its "
                            "scope, not Graph's)"),
                        text, text, "header"});
}

void addRewriting(std::vector<Variant>& variants, causes::Sentence what, const std::string& how,
                  const std::string& text, const char* part)
{
    what.arguments.emplace_back("how", how);
    variants.push_back({"rewritten_json", std::move(what), text, text, part});
}

/// The header, the payload, or both in the same way, written anew.
void addRewritten(std::vector<Variant>& variants, const Pieces& pieces)
{
    const std::string headerJson = decodedText(pieces.header);
    const std::vector<Rewriting> headers = rewritings(headerJson);
    for (const Rewriting& payload : rewritings(decodedText(pieces.payload))) {
        const std::string written = encoded(payload.json);
        addRewriting(variants, say("The payload was written anew after signing; what was signed is {how}"),
                     payload.how, pieces.header + "." + written, "payload");
        for (const Rewriting& header : headers) {
            if (header.how == payload.how)
                addRewriting(
                    variants,
                    say("Header and payload were written anew after signing; what was signed is {how}"),
                    payload.how, encoded(header.json) + "." + written, "payload");
        }
    }
    for (const Rewriting& header : headers)
        addRewriting(variants, say("The header was written anew after signing; what was signed is {how}"),
                     header.how, encoded(header.json) + "." + pieces.payload, "header");
    for (const Rewriting& header : withoutOneMember(headerJson)) {
        const std::string text = encoded(header.json) + "." + pieces.payload;
        variants.push_back({"header_member_added",
                            say("The header's member \"{member}\" was added after signing; without it the "
                                "token verifies",
                                {{"member", header.how}}),
                            text, text, "header"});
    }
}

void addDecodedParts(std::vector<Variant>& variants, const Pieces& pieces)
{
    const std::string header = decodedText(pieces.header), payload = decodedText(pieces.payload);
    const auto add = [&](causes::Sentence sentence, std::string text) {
        variants.push_back({"other_input", std::move(sentence), std::move(text), {}});
    };
    add(say("The signer signed the decoded payload and not the encoded one (b64 false without saying so)"),
        pieces.header + "." + payload);
    add(say("The signer signed decoded header and payload and not the encoded ones"), header + "." + payload);
    add(say("The signer signed decoded header and payload, without a dot"), header + payload);
    add(say("The signer signed the decoded payload alone"), payload);
    add(say("The signer signed the encoded payload alone"), pieces.payload);
    add(say("The signer signed the encoded header alone"), pieces.header);
    add(say("The signer signed header and payload without the dot"), pieces.header + pieces.payload);
    add(say("The signer signed the text with a dot at its end"), pieces.signedText() + ".");
    add(say("The signer signed the text with a newline at its end"), pieces.signedText() + "\n");
    const auto standard = [](const std::string& text) {
        return base::encodeBase64(base::asBytes(text), base::Base64Alphabet::Standard);
    };
    const auto unpadded = [](const std::string& text) { return text.substr(0, text.find('=')); };
    const auto padded = [](std::string text) {
        text.erase(std::min(text.find('='), text.size()));
        return text + std::string((4 - text.size() % 4) % 4, '=');
    };
    // Before standard base64, which is the same text where neither + nor / comes up.
    const std::string both = padded(pieces.header) + "." + padded(pieces.payload);
    variants.push_back(
        {"padded_input",
         say("The signer signed base64url with padding, as AWS load balancers do; with the padding "
             "in place the token verifies"),
         both, both});
    add(say("The signer signed standard base64 and not base64url"),
        standard(header) + "." + standard(payload));
    add(say("The signer signed standard base64 without padding and not base64url"),
        unpadded(standard(header)) + "." + unpadded(standard(payload)));
    for (const char* end : {"\n", "\r\n"})
        add(say("The payload that was signed ended with a newline"),
            pieces.header + "." + encoded(payload + end));
}

/// The payload that the user gave, in the spellings that an editor or a download makes of it.
void addDetached(std::vector<Variant>& variants, const Pieces& pieces, std::string_view detached)
{
    const std::string text(detached);
    const std::string trimmed = text.substr(0, text.find_last_not_of("\r\n") + 1);
    std::string dos;
    for (const char c : text) {
        if (c == '\n' && !dos.ends_with('\r'))
            dos += '\r';
        dos += c;
    }
    std::string unixText = text;
    unixText.erase(std::remove(unixText.begin(), unixText.end(), '\r'), unixText.end());
    const std::pair<std::string_view, std::string> spellings[] = {
        {phrase("as it is"), text},
        {phrase("without its last newline"), trimmed},
        {phrase("with a newline at its end"), trimmed + "\n"},
        {phrase("with CRLF line ends"), dos},
        {phrase("with LF line ends"), unixText},
        {phrase("without a byte order mark"), text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text},
        {phrase("with a byte order mark"), "\xEF\xBB\xBF" + text}};
    for (const auto& [words, spelling] : spellings) {
        variants.push_back(
            {"detached_payload",
             say("The signer signed the detached payload {how}", {{"how", std::string(words)}}),
             pieces.header + "." + encoded(spelling),
             {}});
        variants.push_back({"detached_payload",
                            say("The signer signed the detached payload {how}, without encoding it",
                                {{"how", std::string(words)}}),
                            pieces.header + "." + spelling,
                            {}});
    }
    for (const Rewriting& rewriting : rewritings(text))
        variants.push_back({"detached_payload",
                            say("The signer signed the detached payload {how}", {{"how", rewriting.how}}),
                            pieces.header + "." + encoded(rewriting.json),
                            {}});
}

std::vector<Variant> inputVariants(const Context& context, const Pieces& pieces)
{
    std::vector<Variant> variants;
    addHashedNonce(variants, pieces);
    addDecodedParts(variants, pieces);
    if (context.input.detachedPayload)
        addDetached(variants, pieces, base::asText(*context.input.detachedPayload));
    constexpr std::size_t MaxRewritten = 65536;
    if (pieces.payload.size() + pieces.header.size() <= MaxRewritten)
        addRewritten(variants, pieces);
    return variants;
}

} // namespace

void searchInputs(Context& context, const Pieces& pieces)
{
    context.tried(
        "other texts that may have been signed: JSON written anew, a header member added, decoded "
        "parts, padding, standard base64, the hashed nonce of Entra" +
        std::string(context.input.detachedPayload ? ", the detached payload in other spellings" : ""));
    const base::Bytes octets = base::readBase64(pieces.signature).bytes;
    const std::vector<Variant> variants = inputVariants(context, pieces);
    for (const Pair& pair : pairsFor(pieces, context.input.keys)) {
        const std::optional<ContentCheck> check = ContentCheck::make(*pair.algorithm, *pair.key, octets);
        for (const Variant& variant : variants) {
            if (!check)
                break;
            ++context.result.candidates;
            if (!check->fits(variant.text))
                continue;
            verdict::NearMiss miss = makeMiss(variant.kind, {variant.sentence}, variant.part, pair.key);
            if (!variant.repaired.empty())
                miss.repairedToken = variant.repaired + "." + pieces.signature;
            context.add(std::move(miss));
            return;
        }
        if (!base::goOn(context.progress, {context.result.candidates, context.total})) {
            context.result.complete = false;
            return;
        }
    }
}

} // namespace bearerwatch::diagnosis
