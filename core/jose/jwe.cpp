#include "jose/jwe.h"

#include "base/base64.h"
#include "jose/findings.h"
#include "jose/header_reading.h"

namespace bearerwatch::jose {
namespace {

using base::JsonValue;

void readProtected(Jwe& jwe)
{
    const base::Bytes octets = decodePart(jwe.protectedPart, "header", jwe.findings);
    jwe.protectedHeader = readHeader(octets, jwe.findings);
}

/// What holds for all recipients.
void completeCommon(Jwe& jwe)
{
    checkParameterTypes(jwe.protectedHeader, jwe.findings);
    checkParameterTypes(jwe.unprotectedHeader, jwe.findings);
    checkDisjoint(jwe.protectedHeader, jwe.unprotectedHeader, jwe.findings);
    checkCritical(jwe.protectedHeader, {&jwe.unprotectedHeader}, false, jwe.findings);
    if (const JsonValue zip = jwe.unprotectedHeader.find("zip"))
        jwe.findings.push_back(partFinding("zip_not_protected", "header", zip.offset()));
    jwe.iv = decodePart(jwe.ivPart, "iv", jwe.findings);
    jwe.ciphertext = decodePart(jwe.ciphertextPart, "ciphertext", jwe.findings);
    jwe.tag = decodePart(jwe.tagPart, "tag", jwe.findings);
    if (jwe.hasAad) {
        Findings aadFindings;
        (void)decodePart(jwe.aadPart, "aad", aadFindings);
        appendNew(jwe.findings, aadFindings);
    }
}

void completeRecipient(Jwe& jwe, Recipient& recipient)
{
    Findings& findings = recipient.findings;
    checkParameterTypes(recipient.header, findings);
    checkDisjoint(jwe.protectedHeader, recipient.header, findings);
    checkDisjoint(jwe.unprotectedHeader, recipient.header, findings);
    for (const char* name : {"crit", "zip"}) {
        if (const JsonValue misplaced = recipient.header.find(name))
            findings.push_back(
                partFinding(std::string_view(name) == "crit" ? "crit_not_protected" : "zip_not_protected",
                            "header", misplaced.offset()));
    }
    const JsonValue algorithm = jwe.parameter(recipient, "alg");
    if (algorithm.isString())
        recipient.algorithm = algorithm.string();
    else if (!algorithm && (jwe.protectedHeader.root().isObject() || !jwe.protectedHeader.present()))
        findings.push_back(partFinding("alg_missing", "header"));
    const JsonValue kid = jwe.parameter(recipient, "kid");
    recipient.hasKid = kid.isString();
    recipient.kid = kid.isString() ? kid.string() : std::string();
    recipient.encryptedKey = decodePart(recipient.encryptedKeyPart, "encrypted key", findings);
    const JsonValue encryption = jwe.parameter(recipient, "enc");
    if (!encryption && (jwe.protectedHeader.root().isObject() || !jwe.protectedHeader.present()))
        findings.push_back(partFinding("enc_missing", "header"));
    const std::string name = encryption.isString() ? encryption.string() : std::string();
    if (jwe.encryption.empty())
        jwe.encryption = name;
    else if (jwe.encryption != name)
        findings.push_back(partFinding("header_overlap", "header"));
}

void parseCompact(Jwe& jwe, std::string_view text)
{
    std::size_t count = 0;
    std::vector<Part> parts = splitCompact(text, 5, count);
    if (count != 5) {
        causes::Finding finding = partFinding("segment_count", "token", 0, text.size());
        finding.expected = "5";
        finding.found = std::to_string(count);
        jwe.findings.push_back(std::move(finding));
    }
    parts.resize(5, Part{"", text.size()});
    jwe.protectedPart = std::move(parts[0]);
    jwe.ivPart = std::move(parts[2]);
    jwe.ciphertextPart = std::move(parts[3]);
    jwe.tagPart = std::move(parts[4]);
    readProtected(jwe);
    completeCommon(jwe);
    Recipient recipient;
    recipient.encryptedKeyPart = std::move(parts[1]);
    completeRecipient(jwe, recipient);
    jwe.recipients.push_back(std::move(recipient));
}

Recipient readRecipient(Jwe& jwe, JsonValue object)
{
    Recipient recipient;
    if (!object.isObject()) {
        causes::Finding finding =
            partFinding("json_member_type", "token", object.offset(), object.raw().size());
        finding.arguments = {{"member", "recipients"}};
        recipient.findings.push_back(std::move(finding));
        return recipient;
    }
    if (const std::optional<Part> part = textMember(object, "encrypted_key", recipient.findings)) {
        recipient.encryptedKeyPart = *part;
        if (part->encoded.empty()) {
            recipient.findings.push_back(partFinding("json_member_type", "token", part->offset));
            recipient.findings.back().arguments = {{"member", "encrypted_key"}};
        }
    }
    if (const JsonValue header = object.find("header"))
        recipient.header = headerFromJson(header, recipient.findings);
    completeRecipient(jwe, recipient);
    return recipient;
}

void readJsonParts(Jwe& jwe, JsonValue root)
{
    checkDuplicateMembers(root, "token", jwe.findings);
    if (const std::optional<Part> part = textMember(root, "protected", jwe.findings)) {
        jwe.protectedPart = *part;
        readProtected(jwe);
    }
    if (const JsonValue header = root.find("unprotected"))
        jwe.unprotectedHeader = headerFromJson(header, jwe.findings);
    const std::pair<const char*, Part*> members[] = {
        {"iv", &jwe.ivPart}, {"ciphertext", &jwe.ciphertextPart}, {"tag", &jwe.tagPart}};
    for (const auto& [name, part] : members) {
        if (const std::optional<Part> read = textMember(root, name, jwe.findings))
            *part = *read;
    }
    if (!root.find("ciphertext")) {
        causes::Finding finding = partFinding("json_member_missing", "token");
        finding.arguments = {{"member", "ciphertext"}};
        jwe.findings.push_back(std::move(finding));
    }
    if (const std::optional<Part> aad = textMember(root, "aad", jwe.findings)) {
        jwe.aadPart = *aad;
        jwe.hasAad = true;
    }
    completeCommon(jwe);
}

void parseJson(Jwe& jwe, std::string_view text)
{
    jwe.serialization = Serialization::FlattenedJson;
    const auto document = base::JsonDocument::parse(text);
    if (!document || !document->root().isObject()) {
        causes::Finding finding =
            partFinding("json_damaged", "token", document ? 0 : document.error().offset);
        finding.arguments = {{"detail", document ? "an object is expected" : document.error().what}};
        jwe.findings.push_back(std::move(finding));
        return;
    }
    const JsonValue root = document->root();
    readJsonParts(jwe, root);
    const JsonValue list = root.find("recipients");
    if (!list) {
        jwe.recipients.push_back(readRecipient(jwe, root));
        return;
    }
    jwe.serialization = Serialization::GeneralJson;
    if (!list.isArray() || list.size() == 0) {
        causes::Finding finding = partFinding("json_member_type", "token", list.offset(), list.raw().size());
        finding.arguments = {{"member", "recipients"}};
        jwe.findings.push_back(std::move(finding));
        return;
    }
    for (const std::string_view name : {"header", "encrypted_key"}) {
        if (const JsonValue both = root.find(name)) {
            causes::Finding finding = partFinding("json_forms_mixed", "token", both.nameOffset());
            finding.arguments = {{"member", std::string(name)}};
            jwe.findings.push_back(std::move(finding));
        }
    }
    constexpr std::size_t MaxRecipients = 100;
    for (const JsonValue entry : list) {
        if (jwe.recipients.size() == MaxRecipients) {
            jwe.findings.push_back(partFinding("too_many_signatures", "token", entry.offset()));
            break;
        }
        checkDuplicateMembers(entry, "token", jwe.findings);
        jwe.recipients.push_back(readRecipient(jwe, entry));
    }
}

} // namespace

base::JsonValue Jwe::parameter(const Recipient& recipient, std::string_view name) const
{
    for (const Header* header : {&protectedHeader, &unprotectedHeader, &recipient.header}) {
        if (const JsonValue value = header->find(name))
            return value;
    }
    return {};
}

Jwe parseJwe(std::string_view text)
{
    Jwe jwe;
    checkWholeText(text, jwe.findings);
    if (text.size() > MaxTokenSize)
        return jwe;
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start != std::string_view::npos && text[start] == '{')
        parseJson(jwe, text);
    else
        parseCompact(jwe, text);
    return jwe;
}

} // namespace bearerwatch::jose
