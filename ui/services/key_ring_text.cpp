#include "base/json.h"
#include "base/json_writer.h"
#include "services/key_vault.h"

// A key ring as text: a JWK set whose keys carry two further members, where the key was read and how.

namespace bearerwatch::services {
namespace {

constexpr std::string_view SourceMember = "bearerwatch_source";
constexpr std::string_view ReadingMember = "bearerwatch_reading";
constexpr std::size_t MaxKeys = 1000;

std::string textMember(base::JsonValue object, std::string_view name)
{
    const base::JsonValue value = object.find(name);
    return value && value.isString() ? value.string() : std::string();
}

} // namespace

base::SecretBytes writeKeyRing(const jose::KeySet& keys)
{
    std::string text = R"({"keys":[)";
    bool first = true;
    for (const jose::Key& key : keys.keys) {
        std::string jwk = jose::privateJwk(key);
        if (jwk.size() < 3)
            continue; // no material: there is nothing to keep
        base::JsonWriter further;
        further.beginObject().member(SourceMember, key.source).member(ReadingMember, key.reading).endObject();
        text += first ? "" : ",";
        text += further.text().substr(0, further.text().size() - 1) + "," + jwk.substr(1);
        first = false;
        explicit_bzero(jwk.data(), jwk.size());
    }
    text += "]}";
    base::SecretBytes secret{std::string_view(text)};
    explicit_bzero(text.data(), text.size());
    return secret;
}

base::Expected<jose::KeySet> readKeyRing(std::string_view content)
{
    const base::Error damaged{"keyring_damaged", "The kept key ring is damaged", "",
                              "Forget it, and add the keys again from their files"};
    const auto document = base::JsonDocument::parse(content);
    if (!document || !document->root().isObject())
        return base::unexpected(damaged);
    const base::JsonValue list = document->root().find("keys");
    if (!list || !list.isArray() || list.size() > MaxKeys)
        return base::unexpected(damaged);
    jose::KeySet set;
    for (const base::JsonValue jwk : list) {
        jose::Key key = jose::readJwk(jwk);
        key.source = textMember(jwk, SourceMember);
        key.reading = textMember(jwk, ReadingMember);
        if (!key.reading.empty())
            key.form = jose::KeyForm::Secret;
        set.keys.push_back(std::move(key));
    }
    return set;
}

} // namespace bearerwatch::services
