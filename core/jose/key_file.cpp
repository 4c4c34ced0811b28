#include "jose/key_file.h"

#include <algorithm>
#include <cstring>

#include "base/base64.h"
#include "base/text.h"
#include "base/utf16.h"
#include "crypto/key_container.h"
#include "jose/findings.h"
#include "jose/key_building.h"
#include "jose/key_reading.h"

namespace bearerwatch::jose {
namespace {

using base::Bytes;
using base::ByteView;

constexpr std::size_t MaxFileSize = 4'194'304;

KeyForm formOf(const crypto::ContainedKey& contained)
{
    if (contained.label == "PKCS#12")
        return KeyForm::Pkcs12;
    if (contained.certificate)
        return KeyForm::Certificate;
    return contained.key && contained.key->isPrivate() ? KeyForm::PrivateKey : KeyForm::PublicKey;
}

Key fromContained(crypto::ContainedKey contained, const OriginalText& original)
{
    Key key;
    key.form = formOf(contained);
    key.original = original;
    key.asymmetric = std::move(contained.key);
    if (contained.fault)
        key.problems.push_back(
            keyProblem(contained.fault->code, contained.fault->member, contained.fault->detail));
    if (contained.certificate)
        key.certificates.push_back(certificateFacts(*contained.certificate));
    finishKey(key);
    return key;
}

/// Base64 may be folded into lines.
std::string withoutBlanks(std::string_view text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out),
                 [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    return out;
}

Key secretKey(Bytes octets, std::string reading)
{
    Key key;
    key.form = KeyForm::Secret;
    key.kty = "oct";
    key.reading = std::move(reading);
    if (octets.empty())
        key.problems.push_back(keyProblem("secret_empty"));
    key.secret = std::make_shared<const base::SecretBytes>(std::move(octets));
    finishKey(key);
    return key;
}

void nameKeys(KeySet& set, std::string_view source)
{
    std::size_t number = 0;
    const bool sameKey = !set.keys.empty() && set.keys.front().form == KeyForm::Secret;
    for (Key& key : set.keys) {
        key.source = source;
        key.number = sameKey ? 1 : ++number;
    }
    for (causes::Finding& problem : set.problems)
        problem.found = source;
}

bool readForms(KeySet& set, std::string_view content, std::string_view passphrase);

/// Says of the sound keys how their text was spelled; what is wrong with a faulty one is known already.
void addSpelling(KeySet& set, std::string_view code)
{
    for (Key& key : set.keys) {
        if (!key.usable())
            continue;
        key.problems.push_back(keyProblem(code));
        if (!key.usable()) // no program reads it: nothing is computed with it
            key.asymmetric.reset();
    }
}

/// PEM, with marks that are right or can be put right. False: there are none.
bool readPemText(KeySet& set, std::string_view text, std::string_view passphrase,
                 const OriginalText& original)
{
    const auto sound = [](const std::vector<crypto::ContainedKey>& keys) {
        return std::any_of(keys.begin(), keys.end(), [](const auto& one) { return !one.fault; });
    };
    auto contained = crypto::readPem(text, passphrase);
    std::string_view spelling;
    if (!sound(contained)) {
        std::string marked = withRightMarks(text);
        const base::SecretBytes mended{std::string_view(marked)};
        explicit_bzero(marked.data(), marked.size());
        if (auto other = crypto::readPem(mended.text(), passphrase); contained.empty() || sound(other)) {
            if (sound(other) && mended.text() != text)
                spelling = "pem_other_marks";
            contained = std::move(other);
        }
    }
    if (contained.empty())
        return false;
    addContained(set, std::move(contained), original);
    if (spelling.empty())
        spelling = oddSpelling(text);
    if (!spelling.empty())
        addSpelling(set, spelling);
    return true;
}

/// Keys in a text that stands for another one: UTF-16, or base64. False: it holds none.
bool readEncoded(KeySet& set, std::string_view content, std::string_view passphrase,
                 const OriginalText& original)
{
    if (const char order = base::utf16Order(content); order != 0) {
        std::string narrow;
        base::Utf16Decoder(order).decode(content, narrow);
        const base::SecretBytes text{std::string_view(narrow)};
        explicit_bzero(narrow.data(), narrow.size());
        const bool read = readForms(set, text.text(), passphrase);
        addSpelling(set, "key_utf16");
        return read;
    }
    base::Base64Reading reading = base::readBase64(withoutBlanks(base::trim(content)));
    const base::SecretBytes octets(std::move(reading.bytes));
    if (reading.invalidAt)
        return false;
    if (auto contained = crypto::readDer(octets.view(), passphrase); !contained.empty()) {
        addContained(set, std::move(contained), original);
        addSpelling(set, "pem_marks_missing");
        return true;
    }
    const std::string_view inner = base::trim(octets.text());
    if (!inner.starts_with('{') && inner.find("BEGIN ") == std::string_view::npos)
        return false;
    KeySet decoded;
    const bool read = readForms(decoded, inner, passphrase) && !decoded.keys.empty();
    if (read) {
        set = std::move(decoded);
        addSpelling(set, "key_base64");
    }
    return read;
}

/// Each form but a secret. False: it is none of them; then `set` is empty.
bool readForms(KeySet& set, std::string_view content, std::string_view passphrase)
{
    const auto original = std::make_shared<const std::string>(content);
    std::string_view text = content;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::string_view trimmed = base::trim(text);
    if (trimmed.starts_with('{') || (trimmed.starts_with('[') && base::JsonDocument::parse(trimmed))) {
        readKeyDocument(set, trimmed, passphrase);
        return true;
    }
    if (isSsh2(trimmed)) {
        readSsh2Keys(set, trimmed, original);
        return true;
    }
    if (readPemText(set, text, passphrase, original))
        return true;
    if (auto contained = crypto::readDer(base::asBytes(content), passphrase); !contained.empty()) {
        addContained(set, std::move(contained), original);
        return true;
    }
    return (looksLikeKeyText(trimmed) && readSshLines(set, trimmed, original)) ||
        readEncoded(set, content, passphrase, original);
}

} // namespace

void addProblem(KeySet& set, std::string_view code, std::string_view detail)
{
    set.problems.push_back(keyProblem(code, "", detail));
}

void addContained(KeySet& set, std::vector<crypto::ContainedKey> contained, const OriginalText& original)
{
    for (crypto::ContainedKey& one : contained) {
        const bool chained = one.certificate && !set.keys.empty() && !set.keys.back().certificates.empty() &&
            set.keys.back().certificates.back().issuer == one.certificate->subject &&
            set.keys.back().certificates.back().subject != one.certificate->subject;
        if (chained)
            set.keys.back().certificates.push_back(certificateFacts(*one.certificate));
        else
            set.keys.push_back(fromContained(std::move(one), original));
    }
}

std::optional<SecretEncoding> secretEncodingFromId(std::string_view id)
{
    static constexpr std::pair<std::string_view, SecretEncoding> Ids[] = {
        {"auto", SecretEncoding::Auto},
        {"text", SecretEncoding::Text},
        {"base64", SecretEncoding::Base64},
        {"base64url", SecretEncoding::Base64Url},
        {"hex", SecretEncoding::Hex}};
    for (const auto& [name, encoding] : Ids) {
        if (name == id)
            return encoding;
    }
    return std::nullopt;
}

KeySet readKeys(std::string_view content, std::string_view sourceName, const KeyFileOptions& options)
{
    KeySet set;
    if (content.size() > MaxFileSize) {
        addProblem(set, "key_file_too_large");
    } else if (base::trim(content).empty()) {
        addProblem(set, "key_file_empty");
    } else if (options.encoding != SecretEncoding::Auto) {
        return readSecret(content, sourceName, options.encoding);
    } else if (!readForms(set, content, options.passphrase)) {
        const std::string_view code = codeOfOther(content);
        if (!code.empty())
            addProblem(set, code);
        else if (options.allowSecret)
            return readSecret(content, sourceName, options.encoding);
        else
            addProblem(set, "key_form_unknown", "The text");
    }
    set.isSet = set.isSet || set.keys.size() > 1;
    nameKeys(set, sourceName);
    return set;
}

KeySet readSecret(std::string_view text, std::string_view sourceName, SecretEncoding encoding)
{
    KeySet set;
    const bool all = encoding == SecretEncoding::Auto;
    if (all || encoding == SecretEncoding::Text)
        set.keys.push_back(secretKey(base::toBytes(text), "text"));
    const std::string_view trimmed = base::trim(text);
    const bool keyText = looksLikeKeyText(text);
    const auto add = [&](std::optional<Bytes> octets, const char* reading, SecretEncoding wanted) {
        if (encoding != wanted && (!all || keyText || !octets || octets->empty()))
            return;
        if (octets)
            set.keys.push_back(secretKey(std::move(*octets), reading));
        else
            addProblem(set, "secret_encoding_wrong", reading);
    };
    if (all && !keyText && trimmed.size() != text.size() && !trimmed.empty())
        set.keys.push_back(secretKey(base::toBytes(trimmed), "text without white space around it"));
    const base::Base64Reading reading = base::readBase64(trimmed);
    const bool sound = !reading.invalidAt && !reading.impossibleLength;
    add(sound && !reading.standardAt ? std::optional(reading.bytes) : std::nullopt, "base64url",
        SecretEncoding::Base64Url);
    if (!all || reading.standardAt)
        add(sound && !reading.urlAt ? std::optional(reading.bytes) : std::nullopt, "base64",
            SecretEncoding::Base64);
    add(base::decodeHex(trimmed), "hex", SecretEncoding::Hex);
    nameKeys(set, sourceName);
    return set;
}

bool isSpelling(std::string_view code)
{
    return (code.starts_with("pem_") && code != "pem_other_marks") || code == "key_base64" ||
        code == "key_utf16";
}

bool isPassphraseProblem(const causes::Finding& problem)
{
    return problem.code == "key_passphrase_needed" || problem.code == "key_passphrase_wrong";
}

bool wantsPassphrase(const KeySet& set)
{
    return std::ranges::any_of(set.problems, isPassphraseProblem) ||
        std::ranges::any_of(set.keys, [](const Key& key) {
               return std::ranges::any_of(key.problems, isPassphraseProblem);
           });
}

} // namespace bearerwatch::jose
