#include <algorithm>
#include <map>
#include <optional>

#include "base/base64.h"
#include "base/json_writer.h"
#include "causes/sentence.h"
#include "verdict/foreign.h"

// SAML 2.0 assertions and the responses around them: named, shown as members, their times, issuer and
// audience judged. XML is scanned for its tags, never expanded: entities that a document declares and
// what they point to are left alone. Signatures (XML DSig) are not checked.

namespace bearerwatch::verdict {
namespace {

constexpr std::size_t MaxTags = 20'000;
constexpr std::size_t MaxValues = 500; ///< Attributes and values that are listed.

std::string unescaped(std::string_view text)
{
    static constexpr std::pair<std::string_view, char> Entities[] = {
        {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&amp;", '&'}};
    std::string out;
    while (!text.empty()) {
        const auto* found = std::find_if(std::begin(Entities), std::end(Entities),
                                         [&](const auto& one) { return text.starts_with(one.first); });
        const bool known = found != std::end(Entities);
        out += known ? found->second : text.front();
        text.remove_prefix(known ? found->first.size() : 1);
    }
    return out;
}

/// A start tag with the text that follows it.
struct Tag {
    std::string_view name; ///< Without its namespace prefix.
    std::string_view attributes; ///< As written.
    std::string text;
    [[nodiscard]] std::string attribute(std::string_view wanted) const;
};

std::string Tag::attribute(std::string_view wanted) const
{
    for (std::size_t at = attributes.find(wanted); at != std::string_view::npos;
         at = attributes.find(wanted, at + 1)) {
        const std::string_view rest = attributes.substr(at + wanted.size());
        const bool whole =
            at > 0 && std::string_view(" \t\r\n").find(attributes[at - 1]) != std::string_view::npos;
        const std::size_t quote = rest.find_first_not_of("= \t\r\n");
        if (!whole || rest.substr(0, quote).find('=') == std::string_view::npos ||
            quote == std::string_view::npos || (rest[quote] != '"' && rest[quote] != '\''))
            continue;
        const std::size_t end = rest.find(rest[quote], quote + 1);
        return unescaped(rest.substr(quote + 1, end == std::string_view::npos ? end : end - quote - 1));
    }
    return {};
}

/// The start tags in their order; comments, instructions and declarations are passed over.
std::vector<Tag> tagsOf(std::string_view xml)
{
    std::vector<Tag> tags;
    std::size_t at = xml.find('<');
    while (at != std::string_view::npos && tags.size() < MaxTags) {
        const std::string_view rest = xml.substr(at);
        const bool comment = rest.starts_with("<!--");
        const std::size_t end = comment ? xml.find("-->", at) : xml.find('>', at);
        if (end == std::string_view::npos)
            break;
        const std::size_t next = xml.find('<', end);
        if (!comment && rest.size() > 1 && rest[1] != '/' && rest[1] != '!' && rest[1] != '?') {
            const std::string_view inside = xml.substr(at + 1, end - at - 1);
            std::string_view name = inside.substr(0, inside.find_first_of(" \t\r\n/"));
            const std::string_view attributes = inside.substr(name.size());
            name.remove_prefix(name.find(':') + 1); // npos + 1 is 0
            const std::string_view text =
                xml.substr(end + 1, next == std::string_view::npos ? next : next - end - 1);
            const std::size_t first = text.find_first_not_of(" \t\r\n");
            tags.push_back(
                {name, attributes,
                 first == std::string_view::npos
                     ? std::string()
                     : unescaped(text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first))});
        }
        at = next;
    }
    return tags;
}

/// What an assertion says, under the names that claims of a JWT have where they mean the same.
class Assertion {
public:
    explicit Assertion(std::string_view xml)
    {
        for (const Tag& tag : tagsOf(xml))
            take(tag);
    }

    [[nodiscard]] std::string json() const
    {
        base::JsonWriter out;
        out.beginObject();
        for (const auto& [name, value] : m_texts)
            out.member(name, value);
        if (!m_audiences.empty()) {
            out.key("aud").beginArray();
            for (const std::string& audience : m_audiences)
                out.value(audience);
            out.endArray();
        }
        if (!m_attributes.empty()) {
            out.key("attributes").beginObject();
            for (const auto& [name, values] : m_attributes) {
                out.key(name).beginArray();
                for (const std::string& value : values)
                    out.value(value);
                out.endArray();
            }
            out.endObject();
        }
        return out.endObject().take();
    }
    [[nodiscard]] std::optional<base::Time> time(std::string_view name) const
    {
        const auto found = std::find_if(m_texts.begin(), m_texts.end(),
                                        [&](const auto& member) { return member.first == name; });
        return found == m_texts.end() ? std::nullopt : base::parseInstant(found->second);
    }
    [[nodiscard]] bool has(std::string_view name) const
    {
        return std::any_of(m_texts.begin(), m_texts.end(),
                           [&](const auto& member) { return member.first == name; });
    }

private:
    void set(std::string name, std::string value)
    {
        if (!value.empty() && !has(name))
            m_texts.emplace_back(std::move(name), std::move(value));
    }

    void take(const Tag& tag)
    {
        if (tag.name == "Issuer")
            set("iss", tag.text); // of the response and of its assertion: one identity provider
        else if (tag.name == "NameID") {
            set("sub", tag.text);
            set("name_id_format", tag.attribute("Format"));
        } else if (tag.name == "Assertion") {
            set("assertion_id", tag.attribute("ID"));
            set("issued", tag.attribute("IssueInstant"));
            set("version", tag.attribute("Version"));
        } else if (tag.name == "EncryptedAssertion")
            set("encrypted", "the assertion is encrypted; what it says cannot be shown");
        else if (tag.name == "StatusCode")
            set("status", tag.attribute("Value"));
        else if (tag.name == "SignatureMethod")
            set("signature_algorithm", tag.attribute("Algorithm"));
        else if (tag.name == "Conditions") {
            set("Conditions NotBefore", tag.attribute("NotBefore"));
            set("Conditions NotOnOrAfter", tag.attribute("NotOnOrAfter"));
        } else if (tag.name == "SubjectConfirmationData") {
            set("SubjectConfirmationData NotOnOrAfter", tag.attribute("NotOnOrAfter"));
            set("recipient", tag.attribute("Recipient"));
            set("in_response_to", tag.attribute("InResponseTo"));
        } else if (tag.name == "AuthnStatement") {
            set("authenticated", tag.attribute("AuthnInstant"));
            set("session_index", tag.attribute("SessionIndex"));
            set("SessionNotOnOrAfter", tag.attribute("SessionNotOnOrAfter"));
        } else if (tag.name == "AuthnContextClassRef")
            set("authentication", tag.text);
        else
            takeList(tag);
    }

    void takeList(const Tag& tag)
    {
        if (m_values >= MaxValues)
            return;
        if (tag.name == "Audience")
            m_audiences.push_back(tag.text);
        else if (tag.name == "Attribute")
            m_attributes[m_attribute = tag.attribute("Name")];
        else if (tag.name == "AttributeValue" && !m_attributes.empty())
            m_attributes[m_attribute].push_back(tag.text);
        else
            return;
        ++m_values;
    }

    std::vector<std::pair<std::string, std::string>> m_texts;
    std::vector<std::string> m_audiences;
    std::map<std::string, std::vector<std::string>> m_attributes;
    std::string m_attribute;
    std::size_t m_values = 0;
};

std::string xmlOf(std::string_view text)
{
    if (text.starts_with("<"))
        return std::string(text);
    std::string compact;
    std::copy_if(text.begin(), text.end(), std::back_inserter(compact),
                 [](char c) { return c != '\n' && c != '\r' && c != ' '; });
    return std::string(base::asText(base::readBase64(compact).bytes));
}

} // namespace

void judgeSaml(TokenReport& report, Judging& judging, const Keys&)
{
    const std::string xml = xmlOf(report.text);
    const Assertion assertion(xml);
    report.label =
        xml.find("Response") < 200 ? causes::phrase("SAML response") : causes::phrase("SAML assertion");
    report.payloadText = assertion.json();
    report.payloadIsJson = true;
    report.issuedAt = assertion.time("issued");
    for (const char* name : {"Conditions NotOnOrAfter", "SubjectConfirmationData NotOnOrAfter"}) {
        if (const auto end = assertion.time(name)) {
            report.expiresAt = std::min(report.expiresAt.value_or(*end), *end);
            checkForeignExpiry(judging, name, *end, "saml_expired");
        }
    }
    if (const auto start = assertion.time("Conditions NotBefore")) {
        report.notBefore = *start;
        checkForeignStart(judging, "Conditions NotBefore", *start);
    }
    addLabelled(judging, assertion.has("signature_algorithm") ? "kind_not_checked" : "saml_not_signed",
                report.label);
    const auto document = base::JsonDocument::parse(report.payloadText);
    if (document && !assertion.has("encrypted")) {
        judging.claims = document->root();
        judgeClaims(judging);
    }
    judging.claims = {}; // its document ends here
}

} // namespace bearerwatch::verdict
