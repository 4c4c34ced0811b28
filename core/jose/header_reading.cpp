#include "jose/header_reading.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>

#include "base/base64.h"
#include "base/text.h"
#include "jose/findings.h"

namespace bearerwatch::jose {
namespace {

using base::JsonValue;

/// Headers are shallow; deeper ones are attacks on the parser.
constexpr base::JsonLimits HeaderLimits = {.depth = 32, .values = 20'000};

enum class Expected : std::uint8_t { Text, TextList, Object, CertificateList };
constexpr std::pair<std::string_view, Expected> ParameterTypes[] = {
    {"alg", Expected::Text},      {"enc", Expected::Text},   {"zip", Expected::Text},
    {"kid", Expected::Text},      {"typ", Expected::Text},   {"cty", Expected::Text},
    {"jku", Expected::Text},      {"x5u", Expected::Text},   {"x5t", Expected::Text},
    {"x5t#S256", Expected::Text}, {"apu", Expected::Text},   {"apv", Expected::Text},
    {"p2s", Expected::Text},      {"iv", Expected::Text},    {"tag", Expected::Text},
    {"jwk", Expected::Object},    {"epk", Expected::Object}, {"x5c", Expected::CertificateList},
    {"crit", Expected::TextList},
};

/// Names that `crit` must not hold (RFC 7515 4.1.11): those of the base specifications.
constexpr std::string_view RegisteredNames[] = {"alg", "enc", "zip",      "jku", "jwk", "kid",  "x5u",
                                                "x5c", "x5t", "x5t#S256", "typ", "cty", "crit", "epk",
                                                "apu", "apv", "iv",       "tag", "p2s", "p2c"};

bool hasType(JsonValue value, Expected expected)
{
    switch (expected) {
    case Expected::Text:
        return value.isString();
    case Expected::Object:
        return value.isObject();
    case Expected::TextList:
    case Expected::CertificateList:
        break;
    }
    return value.isArray() &&
        std::all_of(value.begin(), value.end(), [](JsonValue entry) { return entry.isString(); });
}

causes::Finding headerFinding(std::string_view code, JsonValue value, std::string_view name)
{
    causes::Finding finding =
        partFinding(code, "header", value ? value.offset() : 0, value ? value.raw().size() : 0);
    finding.arguments = {{"member", std::string(name)}};
    if (value)
        finding.found = value.isString() ? value.string() : std::string(value.raw().substr(0, 80));
    return finding;
}

} // namespace

base::JsonValue Header::find(std::string_view name) const
{
    const JsonValue object = root();
    return object.isObject() ? object.find(name) : JsonValue();
}

std::string Header::text(std::string_view name) const
{
    const JsonValue value = find(name);
    return value.isString() ? value.string() : std::string();
}

base::Bytes decodePart(const Part& part, std::string_view partName, Findings& findings)
{
    const auto report = [&](std::string_view code, std::size_t at, std::string found = {}) {
        causes::Finding finding = partFinding(code, "token", part.offset + at, found.empty() ? 0 : 1);
        finding.found = std::move(found);
        finding.arguments = {{"part", std::string(partName)}};
        findings.push_back(std::move(finding));
    };
    base::Base64Reading reading = base::readBase64(part.encoded);
    if (reading.invalidAt) {
        const std::size_t at = *reading.invalidAt;
        report("base64url_character", at, part.encoded.substr(at, 1));
        std::string cleaned;
        for (const char c : part.encoded) {
            if (!std::strchr(" \t\r\n", c) || c == '\0')
                cleaned.push_back(c);
        }
        if (cleaned.size() != part.encoded.size())
            reading = base::readBase64(cleaned);
    }
    if (reading.standardAt)
        report("base64url_standard_alphabet", *reading.standardAt,
               part.encoded.substr(*reading.standardAt, 1));
    if (reading.paddingAt)
        report("base64url_padding", *reading.paddingAt, "=");
    if (reading.impossibleLength)
        report("base64url_length", part.encoded.size());
    if (reading.unusedBits)
        report("base64url_not_canonical", part.encoded.empty() ? 0 : part.encoded.size() - 1);
    return std::move(reading.bytes);
}

Header readHeader(base::ByteView octets, Findings& findings)
{
    Header header;
    header.json = std::make_shared<const std::string>(base::asText(octets));
    auto parsed = base::JsonDocument::parse(*header.json, HeaderLimits);
    if (!parsed) {
        causes::Finding finding = partFinding("header_json", "header", parsed.error().offset);
        finding.arguments = {{"detail", parsed.error().what}};
        findings.push_back(std::move(finding));
        return header;
    }
    header.document = std::make_shared<const base::JsonDocument>(std::move(*parsed));
    if (!header.root().isObject()) {
        findings.push_back(partFinding("header_not_object", "header"));
        return header;
    }
    checkDuplicateMembers(header.root(), "header", findings);
    return header;
}

Header headerFromJson(JsonValue value, Findings& findings)
{
    return readHeader(base::asBytes(value.raw()), findings);
}

void checkDuplicateMembers(JsonValue object, std::string_view partName, Findings& findings)
{
    std::map<std::string, std::size_t> seen;
    for (const JsonValue member : object) {
        std::string name = member.name();
        if (++seen[name] == 2) {
            causes::Finding finding =
                partFinding("header_member_duplicate", partName, member.nameOffset(), name.size() + 2);
            finding.arguments = {{"member", name}};
            findings.push_back(std::move(finding));
        }
    }
}

void checkParameterTypes(const Header& header, Findings& findings)
{
    for (const auto& [name, expected] : ParameterTypes) {
        const JsonValue value = header.find(name);
        if (!value || hasType(value, expected))
            continue;
        const std::string_view code = name == "alg" ? "alg_not_text"
            : name == "crit"                        ? "crit_malformed"
                                                    : "header_parameter_type";
        findings.push_back(headerFinding(code, value, name));
    }
}

void checkDisjoint(const Header& one, const Header& other, Findings& findings)
{
    if (!one.root().isObject() || !other.root().isObject())
        return;
    for (const JsonValue member : one.root()) {
        const std::string name = member.name();
        if (other.find(name))
            findings.push_back(headerFinding("header_overlap", member, name));
    }
}

void checkCritical(const Header& protectedHeader, std::initializer_list<const Header*> others, bool isJws,
                   Findings& findings)
{
    for (const Header* header : others) {
        if (const JsonValue misplaced = header->find("crit"))
            findings.push_back(headerFinding("crit_not_protected", misplaced, "crit"));
    }
    const JsonValue critical = protectedHeader.find("crit");
    bool namesB64 = false;
    if (critical && critical.isArray()) {
        if (critical.size() == 0)
            findings.push_back(headerFinding("crit_malformed", critical, "crit"));
        std::set<std::string> seen;
        for (const JsonValue entry : critical) {
            const std::string name = entry.string();
            if (!entry.isString())
                continue; // checkParameterTypes says so
            const bool registered = std::find(std::begin(RegisteredNames), std::end(RegisteredNames), name) !=
                std::end(RegisteredNames);
            const bool present = static_cast<bool>(protectedHeader.find(name));
            const bool known = isJws && name == "b64";
            if (!seen.insert(name).second || registered || name.empty() || (known && !present))
                findings.push_back(headerFinding("crit_malformed", entry, name));
            else if (!known)
                findings.push_back(headerFinding("crit_unknown", entry, name));
            namesB64 = namesB64 || name == "b64";
        }
    }
    if (!isJws)
        return;
    for (const Header* header : others) {
        if (const JsonValue misplaced = header->find("b64"))
            findings.push_back(headerFinding("b64_malformed", misplaced, "b64"));
    }
    if (const JsonValue encoded = protectedHeader.find("b64")) {
        const bool isFalse = encoded.isBool() && encoded.type() == base::JsonType::False;
        if (!encoded.isBool() || (isFalse && !namesB64))
            findings.push_back(headerFinding("b64_malformed", encoded, "b64"));
    }
}

std::vector<Part> splitCompact(std::string_view text, std::size_t limit, std::size_t& count)
{
    std::vector<Part> parts;
    count = 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), '.'));
    std::size_t at = 0;
    while (parts.size() < limit) {
        const std::size_t dot = text.find('.', at);
        parts.push_back({std::string(text.substr(at, dot == std::string_view::npos ? dot : dot - at)), at});
        if (dot == std::string_view::npos)
            break;
        at = dot + 1;
    }
    return parts;
}

void checkWholeText(std::string_view text, Findings& findings)
{
    if (text.size() > MaxTokenSize) {
        causes::Finding finding = partFinding("token_too_large", "token", MaxTokenSize);
        finding.found = std::to_string(text.size());
        finding.expected = std::to_string(MaxTokenSize);
        findings.push_back(std::move(finding));
    }
}

std::optional<Part> textMember(JsonValue object, std::string_view name, Findings& findings)
{
    const JsonValue value = object.find(name);
    if (!value)
        return std::nullopt;
    if (!value.isString()) {
        causes::Finding finding =
            partFinding("json_member_type", "token", value.offset(), value.raw().size());
        finding.arguments = {{"member", std::string(name)}};
        findings.push_back(std::move(finding));
        return std::nullopt;
    }
    return Part{value.string(), value.offset() + 1};
}

} // namespace bearerwatch::jose
