#include "verdict/disclosed_claims.h"

#include <map>

#include "base/base64.h"
#include "base/json_writer.h"
#include "causes/catalogue.h"

namespace bearerwatch::verdict {
namespace {

constexpr int MaxDepth = 16;
constexpr std::size_t MaxDisclosures = 1000;

struct Disclosure {
    std::string text;
    base::JsonDocument document; ///< Views `text`.
    bool used = false; ///< Each is put in one place only.
};

class Merge {
public:
    Merge(std::span<const std::string_view> disclosures, crypto::Hash hash)
    {
        for (const std::string_view encoded : disclosures) {
            if (m_disclosures.size() >= MaxDisclosures)
                break;
            const auto octets = base::decodeBase64Url(encoded);
            if (!octets)
                continue;
            Disclosure& one = m_disclosures[base::encodeBase64Url(crypto::digest(hash, encoded).view())];
            one.text = std::string(base::asText(*octets));
            if (!one.document.reparse(one.text))
                one.document = {};
        }
    }

    std::string object(base::JsonValue claims)
    {
        write(claims, 0);
        return m_json.take();
    }
    std::vector<causes::Finding> findings;

private:
    void write(base::JsonValue value, int depth)
    {
        if (depth > MaxDepth || !(value.isObject() || value.isArray()))
            m_json.raw(value.raw());
        else if (value.isObject())
            writeObject(value, depth);
        else
            writeArray(value, depth);
    }

    void writeObject(base::JsonValue value, int depth)
    {
        m_json.beginObject();
        for (const base::JsonValue member : value) {
            const std::string name = member.name();
            if (name == "_sd" || (name == "_sd_alg" && depth == 0))
                continue;
            m_json.key(name);
            write(member, depth + 1);
        }
        const base::JsonValue digests = value.find("_sd");
        if (digests.isArray()) {
            for (const base::JsonValue digest : digests)
                disclose(value, digest.string(), depth);
        }
        m_json.endObject();
    }

    void disclose(base::JsonValue object, const std::string& digest, int depth)
    {
        const base::JsonValue entry = take(digest, 3);
        if (!entry)
            return;
        auto at = entry.begin();
        const std::string name = (*++at).string();
        const base::JsonValue value = *++at;
        if (name == "_sd" || name == "..." || object.find(name)) {
            causes::Finding finding = causes::makeFinding("disclosure_name");
            finding.span = {"disclosure", 0, 0};
            finding.found = name;
            findings.push_back(std::move(finding));
            return;
        }
        m_json.key(name);
        write(value, depth + 1);
    }

    void writeArray(base::JsonValue value, int depth)
    {
        m_json.beginArray();
        for (const base::JsonValue element : value) {
            const base::JsonValue digest =
                element.isObject() && element.size() == 1 ? element.find("...") : base::JsonValue();
            if (!digest.isString()) {
                write(element, depth + 1);
            } else if (const base::JsonValue entry = take(digest.string(), 2)) {
                write(*++entry.begin(), depth + 1);
            }
        }
        m_json.endArray();
    }

    /// The disclosure of that digest, when it is an array of `size` that was not used yet.
    base::JsonValue take(const std::string& digest, std::size_t size)
    {
        const auto found = m_disclosures.find(digest);
        if (found == m_disclosures.end() || found->second.used)
            return {};
        const base::JsonValue root = found->second.document.root();
        if (!root.isArray() || root.size() != size)
            return {};
        found->second.used = true;
        return root;
    }

    std::map<std::string, Disclosure, std::less<>> m_disclosures;
    base::JsonWriter m_json;
};

} // namespace

DisclosedClaims mergeDisclosures(base::JsonValue claims, std::span<const std::string_view> disclosures,
                                 crypto::Hash hash)
{
    DisclosedClaims result;
    if (!claims.isObject())
        return result;
    Merge merge(disclosures, hash);
    result.json = merge.object(claims);
    result.findings = std::move(merge.findings);
    return result;
}

} // namespace bearerwatch::verdict
