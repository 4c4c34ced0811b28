#include "jose/key_file.h"

#include <algorithm>

#include "base/base64.h"
#include "base/text.h"
#include "crypto/key_container.h"
#include "jose/findings.h"
#include "jose/key_building.h"

namespace bearerwatch::jose {
namespace {

using base::Bytes;
using base::ByteView;

constexpr std::size_t MaxFileSize = 4'194'304;
constexpr std::size_t MaxKeys = 10'000;

void addProblem(KeySet& set, std::string_view code, std::string_view detail = {})
{
    set.problems.push_back(keyProblem(code, "", detail));
}

KeyForm formOf(const crypto::ContainedKey& contained)
{
    if (contained.label == "PKCS#12")
        return KeyForm::Pkcs12;
    if (contained.certificate)
        return KeyForm::Certificate;
    return contained.key && contained.key->isPrivate() ? KeyForm::PrivateKey : KeyForm::PublicKey;
}

Key fromContained(crypto::ContainedKey contained, const std::shared_ptr<const std::string>& original)
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

/// Certificates that follow their key's certificate are its chain, not keys of their own.
void addContained(KeySet& set, std::vector<crypto::ContainedKey> contained,
                  const std::shared_ptr<const std::string>& original)
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

/// The key set within another document, as an answer of an API has it; nothing where there is none.
base::JsonValue wrappedSet(base::JsonValue value, int levels)
{
    if (levels == 0 || (!value.isObject() && !value.isArray()))
        return {};
    for (const base::JsonValue member : value) {
        const base::JsonValue keys = member.isObject() ? member.find("keys") : base::JsonValue();
        if (keys && keys.isArray() && keys.size() > 0 && (*keys.begin()).find("kty"))
            return member;
        if (const base::JsonValue inner = wrappedSet(member, levels - 1))
            return inner;
    }
    return {};
}

bool readJson(KeySet& set, std::string_view content)
{
    const auto document = base::JsonDocument::parse(content);
    if (!document) {
        addProblem(set, "key_json_damaged",
                   document.error().what + ", byte " + std::to_string(document.error().offset));
        return true;
    }
    constexpr int DeepestWrap = 4;
    base::JsonValue root = document->root();
    if (root.isObject() && !root.find("kty") && !root.find("keys")) {
        const base::JsonValue address = root.find("jwks_uri");
        if (const base::JsonValue inner = wrappedSet(root, DeepestWrap)) {
            root = inner;
        } else if (address && address.isString()) {
            addProblem(set, "key_is_metadata", address.string());
            return true;
        }
    }
    const base::JsonValue keys = root.isObject() ? root.find("keys") : base::JsonValue();
    if (root.isObject() && keys && !root.find("kty")) {
        set.isSet = true;
        if (!keys.isArray() || root.count("keys") != 1) {
            addProblem(set, "jwks_keys_missing");
            return true;
        }
        for (const base::JsonValue jwk : keys) {
            if (set.keys.size() >= MaxKeys)
                break;
            set.keys.push_back(readJwk(jwk));
        }
        if (set.keys.empty())
            addProblem(set, "jwks_empty");
    } else if (root.isArray()) {
        set.isSet = true;
        addProblem(set, "jwks_keys_missing");
    } else {
        set.keys.push_back(readJwk(root));
    }
    return true;
}

std::optional<Bytes> sshField(ByteView& rest)
{
    if (rest.size() < 4)
        return std::nullopt;
    const std::size_t size = static_cast<std::size_t>(rest[0]) << 24 |
        static_cast<std::size_t>(rest[1]) << 16 | static_cast<std::size_t>(rest[2]) << 8 | rest[3];
    if (size > rest.size() - 4)
        return std::nullopt;
    Bytes field(rest.begin() + 4, rest.begin() + 4 + static_cast<std::ptrdiff_t>(size));
    rest = rest.subspan(4 + size);
    return field;
}

void takeMaterial(Key& key, crypto::AsymmetricKey::Result<crypto::AsymmetricKey::Pointer> made)
{
    if (made)
        key.asymmetric = std::move(*made);
    else
        key.problems.push_back(keyProblem(made.error().code, made.error().member, made.error().detail));
}

void readSshBlob(Key& key, std::string_view type, ByteView rest)
{
    const std::optional<Bytes> inner = sshField(rest);
    const std::optional<Bytes> first = inner ? sshField(rest) : std::nullopt;
    if (!first || base::asText(*inner) != type) {
        key.problems.push_back(keyProblem("key_ssh_damaged"));
    } else if (type == "ssh-ed25519") {
        takeMaterial(key, crypto::AsymmetricKey::fromOctets("Ed25519", *first, {}));
    } else if (type == "ssh-rsa") {
        crypto::RsaNumbers numbers;
        numbers.e = *first;
        numbers.n = sshField(rest).value_or(Bytes());
        for (Bytes* number : {&numbers.n, &numbers.e}) {
            if (number->size() > 1 && number->front() == 0) // the sign octet of SSH's mpint
                number->erase(number->begin());
        }
        takeMaterial(key, crypto::AsymmetricKey::fromRsa(numbers));
    } else if (type.starts_with("ecdsa-sha2-nistp")) {
        const Bytes point = sshField(rest).value_or(Bytes());
        if (point.size() % 2 != 1 || point.front() != 4) {
            key.problems.push_back(keyProblem("key_ssh_damaged"));
            return;
        }
        const ByteView coordinates = ByteView(point).subspan(1);
        const std::string curve =
            "P-" + std::string(type.substr(std::string_view("ecdsa-sha2-nistp").size()));
        takeMaterial(key,
                     crypto::AsymmetricKey::fromEc(curve, coordinates.first(coordinates.size() / 2),
                                                   coordinates.last(coordinates.size() / 2), {}));
    } else {
        key.problems.push_back(keyProblem("key_type_unknown", "", type));
    }
}

constexpr std::string_view Ssh2Begin = "---- BEGIN SSH2 PUBLIC KEY ----",
                           Ssh2End = "---- END SSH2 PUBLIC KEY ----";

/// The base64 lines between the marks, without headers (`Comment: ...`), whose lines may go on after a
/// backslash (RFC 4716 3.3).
std::string ssh2Body(std::string_view block)
{
    std::string body;
    bool header = false;
    while (!block.empty()) {
        const std::size_t end = std::min(block.find('\n'), block.size());
        const std::string_view line = base::trim(block.substr(0, end));
        block.remove_prefix(std::min(end + 1, block.size()));
        header = header || line.find(':') != std::string_view::npos;
        if (!header)
            body += line;
        header = header && line.ends_with('\\');
    }
    return body;
}

/// Public keys of RFC 4716, as many as there are.
void readSsh2Keys(KeySet& set, std::string_view content, const std::shared_ptr<const std::string>& original)
{
    for (std::size_t at = content.find(Ssh2Begin); at != std::string_view::npos && set.keys.size() < MaxKeys;
         at = content.find(Ssh2Begin, at)) {
        at += Ssh2Begin.size();
        const std::size_t end = content.find(Ssh2End, at);
        Key key;
        key.form = KeyForm::OpenSsh;
        key.original = original;
        const base::Base64Reading reading = base::readBase64(ssh2Body(content.substr(at, end - at)));
        ByteView blob = reading.bytes;
        const std::optional<Bytes> type = sshField(blob);
        if (end == std::string_view::npos || reading.invalidAt || !type)
            key.problems.push_back(keyProblem("key_ssh_damaged"));
        else
            readSshBlob(key, base::asText(*type), reading.bytes);
        finishKey(key);
        set.keys.push_back(std::move(key));
    }
}

/// Lines of authorized_keys form. True when there was at least one.
bool readSshLines(KeySet& set, std::string_view content, const std::shared_ptr<const std::string>& original)
{
    bool found = false;
    while (!content.empty() && set.keys.size() < MaxKeys) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        const std::string_view line = base::trim(content.substr(0, end));
        content.remove_prefix(std::min(end + 1, content.size()));
        const std::size_t blank = line.find(' ');
        if (blank == std::string_view::npos || !looksLikeKeyText(line))
            continue;
        const std::string_view rest = base::trim(line.substr(blank));
        const std::string_view encoded = rest.substr(0, rest.find(' '));
        Key key;
        key.form = KeyForm::OpenSsh;
        key.original = original;
        const base::Base64Reading reading = base::readBase64(encoded);
        readSshBlob(key, line.substr(0, blank), reading.bytes);
        finishKey(key);
        set.keys.push_back(std::move(key));
        found = true;
    }
    return found;
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

} // namespace

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
    const auto original =
        std::make_shared<const std::string>(content.substr(0, std::min(content.size(), MaxFileSize)));
    std::string_view text = content;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::string_view trimmed = base::trim(text);
    if (content.size() > MaxFileSize) {
        addProblem(set, "key_file_too_large");
    } else if (trimmed.empty()) {
        addProblem(set, "key_file_empty");
    } else if (options.encoding != SecretEncoding::Auto) {
        return readSecret(content, sourceName, options.encoding);
    } else if (trimmed.front() == '{' || (trimmed.front() == '[' && base::JsonDocument::parse(trimmed))) {
        readJson(set, trimmed);
    } else if (trimmed.starts_with(Ssh2Begin)) {
        readSsh2Keys(set, trimmed, original);
    } else if (text.find("-----BEGIN ") != std::string_view::npos) {
        addContained(set, crypto::readPem(text, options.passphrase), original);
    } else if (auto contained = crypto::readDer(base::asBytes(content), options.passphrase);
               !contained.empty()) {
        addContained(set, std::move(contained), original);
    } else if (looksLikeKeyText(trimmed) && readSshLines(set, trimmed, original)) {
        set.isSet = set.keys.size() > 1;
    } else {
        const base::Base64Reading reading = base::readBase64(withoutBlanks(trimmed));
        auto encoded = reading.invalidAt ? std::vector<crypto::ContainedKey>()
                                         : crypto::readDer(reading.bytes, options.passphrase);
        if (!encoded.empty())
            addContained(set, std::move(encoded), original);
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
