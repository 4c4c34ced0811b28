#include <algorithm>

#include "base/base64.h"
#include "base/json.h"
#include "base/secret.h"
#include "base/text.h"
#include "jose/key_reading.h"

namespace bearerwatch::jose {
namespace {

using base::JsonValue;

bool holdsPem(std::string_view text)
{
    return text.find("-----BEGIN ") != std::string_view::npos;
}

bool isJwkList(JsonValue value)
{
    return value.isArray() && value.size() > 0 && (*value.begin()).isObject() && (*value.begin()).find("kty");
}

/// Finds the keys of a document that is neither a JWK nor a set.
class LooseKeys {
public:
    LooseKeys(KeySet& set, std::string_view passphrase)
        : m_set(set)
        , m_passphrase(passphrase)
    {
    }

    void take(JsonValue value, int levels)
    {
        if (levels == 0 || m_set.keys.size() >= MaxKeys)
            return;
        if (value.isObject() && isJwkList(value.find("keys"))) {
            m_set.isSet = true;
            for (const JsonValue jwk : value.find("keys"))
                if (m_set.keys.size() < MaxKeys)
                    m_set.keys.push_back(readJwk(jwk));
        } else if (value.isObject()) {
            const std::size_t before = m_set.keys.size();
            for (const JsonValue member : value)
                take(member, levels - 1);
            nameKeys(value, before);
        } else if (value.isArray()) {
            for (const JsonValue element : value)
                take(element, levels - 1);
        } else if (value.isString()) {
            takeText(value.string(), levels);
        }
    }

private:
    void takeText(const std::string& text, int levels)
    {
        constexpr std::size_t ShortestKey = 56; // base64 of an Ed25519 public key with its type
        const std::string_view trimmed = base::trim(text);
        if (holdsPem(text)) {
            addFrom(crypto::readPem(text, m_passphrase), text);
        } else if (trimmed.starts_with('{') || trimmed.starts_with('[')) {
            if (const auto inner = base::JsonDocument::parse(trimmed))
                take(inner->root(), levels - 1);
        } else if (trimmed.size() >= ShortestKey) {
            base::Base64Reading reading = base::readBase64(trimmed);
            const base::SecretBytes octets(std::move(reading.bytes));
            if (reading.invalidAt)
                return;
            addFrom(holdsPem(octets.text()) ? crypto::readPem(octets.text(), m_passphrase)
                                            : crypto::readDer(octets.view(), m_passphrase),
                    text);
        }
    }

    void addFrom(std::vector<crypto::ContainedKey> contained, const std::string& text)
    {
        KeySet found;
        addContained(found, std::move(contained), std::make_shared<const std::string>(text));
        for (Key& key : found.keys)
            add(std::move(key));
    }

    /// The same key may stand there in two forms.
    void add(Key key)
    {
        const bool known = std::any_of(m_set.keys.begin(), m_set.keys.end(), [&](const Key& other) {
            return key.kid.empty() && !key.thumbprint.empty() && key.thumbprint == other.thumbprint;
        });
        if (!known && m_set.keys.size() < MaxKeys)
            m_set.keys.push_back(std::move(key));
    }

    /// Key ids beside the text of a key, or as its name where all members are keys.
    void nameKeys(JsonValue object, std::size_t before)
    {
        const std::size_t added = m_set.keys.size() - before;
        if (added == 1 && m_set.keys.back().kid.empty()) {
            for (const char* name : {"kid", "key_id", "private_key_id"}) {
                if (const JsonValue kid = object.find(name); kid.isString())
                    m_set.keys.back().kid = kid.string();
            }
        }
        const bool allKeys = added == object.size() &&
            std::all_of(object.begin(), object.end(),
                        [](JsonValue member) { return member.isString() && holdsPem(member.raw()); });
        if (!allKeys || added == 0)
            return;
        std::size_t at = before;
        for (const JsonValue member : object) {
            if (Key& key = m_set.keys[at++]; key.kid.empty())
                key.kid = member.name();
        }
        m_set.isSet = m_set.isSet || added > 1;
    }

    KeySet& m_set;
    std::string_view m_passphrase;
};

/// Whether an object is meant as a JWK, though its `kty` is missing.
bool resemblesJwk(JsonValue object)
{
    constexpr std::string_view Members[] = {"n", "e", "x", "y", "k", "crv", "d", "kid", "alg", "use"};
    return object.size() == 0 ||
        std::any_of(std::begin(Members), std::end(Members),
                    [&](std::string_view name) { return static_cast<bool>(object.find(name)); });
}

std::string memberNames(JsonValue object)
{
    constexpr std::size_t Shown = 8;
    std::string names;
    std::size_t number = 0;
    for (const JsonValue member : object) {
        if (++number > Shown)
            return names + ", ...";
        names += (names.empty() ? "" : ", ") + member.name();
    }
    return names;
}

void readSet(KeySet& set, JsonValue root)
{
    set.isSet = true;
    const JsonValue keys = root.find("keys");
    if (!keys.isArray() || root.count("keys") != 1) {
        addProblem(set, "jwks_keys_missing");
        return;
    }
    for (const JsonValue jwk : keys) {
        if (set.keys.size() >= MaxKeys)
            break;
        set.keys.push_back(readJwk(jwk));
    }
    if (set.keys.empty())
        addProblem(set, "jwks_empty");
}

void readOther(KeySet& set, JsonValue root, std::string_view passphrase)
{
    constexpr int DeepestKey = 5;
    LooseKeys(set, passphrase).take(root, DeepestKey);
    if (!set.keys.empty())
        return;
    // A validator refuses a set whose list has another name, or none: so it is not read, but told.
    const bool otherList = root.isObject() && std::any_of(root.begin(), root.end(), isJwkList);
    if (root.isArray() || otherList) {
        set.isSet = true;
        addProblem(set, isJwkList(root) || otherList ? "jwks_list_unnamed" : "jwks_keys_missing");
        return;
    }
    if (const JsonValue address = root.find("jwks_uri"); address.isString())
        addProblem(set, "key_is_metadata", address.string());
    else if (resemblesJwk(root))
        set.keys.push_back(readJwk(root));
    else
        addProblem(set, "key_json_without_key", memberNames(root));
}

} // namespace

void readKeyDocument(KeySet& set, std::string_view content, std::string_view passphrase)
{
    const auto document = base::JsonDocument::parse(content);
    if (!document) {
        addProblem(set, "key_json_damaged",
                   document.error().what + ", byte " + std::to_string(document.error().offset));
        return;
    }
    const JsonValue root = document->root();
    if (root.isObject() && root.find("kty"))
        set.keys.push_back(readJwk(root));
    else if (root.isObject() && root.find("keys"))
        readSet(set, root);
    else
        readOther(set, root, passphrase);
}

} // namespace bearerwatch::jose
