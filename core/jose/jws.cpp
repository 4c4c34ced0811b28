#include "jose/jws.h"

#include <algorithm>

#include "base/base64.h"
#include "jose/findings.h"
#include "jose/header_reading.h"

namespace bearerwatch::jose {
namespace {

using base::JsonValue;

/// Headers and octets of one signature, once its parts are known.
void completeSignature(Signature& signature)
{
    Findings& findings = signature.findings;
    checkParameterTypes(signature.protectedHeader, findings);
    checkParameterTypes(signature.unprotectedHeader, findings);
    checkDisjoint(signature.protectedHeader, signature.unprotectedHeader, findings);
    checkCritical(signature.protectedHeader, {&signature.unprotectedHeader}, true, findings);
    const JsonValue algorithm = signature.parameter("alg");
    signature.algorithm = signature.text("alg");
    const bool readable =
        signature.protectedHeader.root().isObject() || signature.unprotectedHeader.root().isObject();
    if (!algorithm && readable)
        findings.push_back(partFinding("alg_missing", "header"));
    signature.hasKid = signature.parameter("kid").isString();
    signature.kid = signature.text("kid");
    const JsonValue encoded = signature.protectedHeader.find("b64");
    signature.encodedPayload = !(encoded.isBool() && encoded.type() == base::JsonType::False);
    signature.octets = decodePart(signature.signaturePart, "signature", findings);
}

void readProtected(Signature& signature)
{
    const base::Bytes octets = decodePart(signature.protectedPart, "header", signature.findings);
    signature.protectedHeader = readHeader(octets, signature.findings);
}

/// Payload after the signatures are read, since b64 says how it is written.
void completePayload(Jws& jws, std::optional<base::ByteView> detachedPayload)
{
    const bool encoded = jws.signatures.empty() || jws.signatures.front().encodedPayload;
    for (const Signature& signature : jws.signatures) {
        if (signature.encodedPayload != encoded)
            jws.findings.push_back(partFinding("b64_differs", "header"));
    }
    jws.detached = jws.payloadPart.encoded.empty();
    if (jws.detached) {
        jws.payloadKnown = detachedPayload.has_value();
        if (detachedPayload)
            jws.payload.assign(detachedPayload->begin(), detachedPayload->end());
        return;
    }
    if (encoded) {
        jws.payload = decodePart(jws.payloadPart, "payload", jws.findings);
    } else {
        jws.payload = base::toBytes(jws.payloadPart.encoded);
        const auto bad = std::find_if(jws.payload.begin(), jws.payload.end(),
                                      [](std::uint8_t c) { return c < 0x20 || c > 0x7E; });
        if (jws.serialization == Serialization::Compact && bad != jws.payload.end())
            jws.findings.push_back(
                partFinding("b64_character", "token",
                            jws.payloadPart.offset + static_cast<std::size_t>(bad - jws.payload.begin())));
    }
    if (detachedPayload &&
        !std::equal(detachedPayload->begin(), detachedPayload->end(), jws.payload.begin(), jws.payload.end()))
        jws.findings.push_back(partFinding("detached_payload_conflict", "payload"));
}

void parseCompact(Jws& jws, std::string_view text)
{
    std::size_t count = 0;
    std::vector<Part> parts = splitCompact(text, 3, count);
    if (count != 3) {
        causes::Finding finding = partFinding("segment_count", "token", 0, text.size());
        finding.expected = "3";
        finding.found = std::to_string(count);
        jws.findings.push_back(std::move(finding));
    }
    parts.resize(3, Part{"", text.size()});
    Signature signature;
    signature.protectedPart = std::move(parts[0]);
    jws.payloadPart = std::move(parts[1]);
    signature.signaturePart = std::move(parts[2]);
    readProtected(signature);
    completeSignature(signature);
    jws.signatures.push_back(std::move(signature));
}

Signature readJsonSignature(JsonValue object)
{
    Signature signature;
    Findings& findings = signature.findings;
    if (!object.isObject()) {
        causes::Finding finding =
            partFinding("json_member_type", "token", object.offset(), object.raw().size());
        finding.arguments = {{"member", "signatures"}};
        findings.push_back(std::move(finding));
        return signature;
    }
    if (const std::optional<Part> part = textMember(object, "protected", findings)) {
        signature.protectedPart = *part;
        readProtected(signature);
    }
    if (const JsonValue header = object.find("header"))
        signature.unprotectedHeader = headerFromJson(header, findings);
    const std::optional<Part> octets = textMember(object, "signature", findings);
    if (octets) {
        signature.signaturePart = *octets;
    } else if (!object.find("signature")) {
        causes::Finding finding = partFinding("json_member_missing", "token", object.offset());
        finding.arguments = {{"member", "signature"}};
        findings.push_back(std::move(finding));
    }
    if (!signature.protectedHeader.present() && !signature.unprotectedHeader.present())
        findings.push_back(partFinding("alg_missing", "header"));
    completeSignature(signature);
    return signature;
}

void parseJson(Jws& jws, std::string_view text)
{
    jws.serialization = Serialization::FlattenedJson;
    const auto document = base::JsonDocument::parse(text);
    if (!document || !document->root().isObject()) {
        causes::Finding finding =
            partFinding("json_damaged", "token", document ? 0 : document.error().offset);
        finding.arguments = {{"detail", document ? "an object is expected" : document.error().what}};
        jws.findings.push_back(std::move(finding));
        return;
    }
    const JsonValue root = document->root();
    checkDuplicateMembers(root, "token", jws.findings);
    if (const std::optional<Part> payload = textMember(root, "payload", jws.findings))
        jws.payloadPart = *payload;
    const JsonValue list = root.find("signatures");
    if (!list) {
        jws.signatures.push_back(readJsonSignature(root));
        return;
    }
    jws.serialization = Serialization::GeneralJson;
    if (!list.isArray() || list.size() == 0) {
        causes::Finding finding = partFinding("json_member_type", "token", list.offset(), list.raw().size());
        finding.arguments = {{"member", "signatures"}};
        jws.findings.push_back(std::move(finding));
        return;
    }
    for (const std::string_view name : {"signature", "protected", "header"}) {
        if (const JsonValue both = root.find(name)) {
            causes::Finding finding = partFinding("json_forms_mixed", "token", both.nameOffset());
            finding.arguments = {{"member", std::string(name)}};
            jws.findings.push_back(std::move(finding));
        }
    }
    constexpr std::size_t MaxSignatures = 100;
    for (const JsonValue entry : list) {
        if (jws.signatures.size() == MaxSignatures) {
            jws.findings.push_back(partFinding("too_many_signatures", "token", entry.offset()));
            break;
        }
        checkDuplicateMembers(entry, "token", jws.findings);
        jws.signatures.push_back(readJsonSignature(entry));
    }
}

} // namespace

base::JsonValue Signature::parameter(std::string_view name) const
{
    const JsonValue value = protectedHeader.find(name);
    return value ? value : unprotectedHeader.find(name);
}

std::string Signature::text(std::string_view name) const
{
    const JsonValue value = parameter(name);
    return value.isString() ? value.string() : std::string();
}

std::string Jws::signingInput(const Signature& signature) const
{
    std::string input = signature.protectedPart.encoded + ".";
    if (!detached)
        input += payloadPart.encoded;
    else if (signature.encodedPayload)
        input += base::encodeBase64Url(payload);
    else
        input += base::asText(payload);
    return input;
}

Jws parseJws(std::string_view text, std::optional<base::ByteView> detachedPayload)
{
    Jws jws;
    checkWholeText(text, jws.findings);
    if (text.size() > MaxTokenSize)
        return jws;
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start != std::string_view::npos && text[start] == '{')
        parseJson(jws, text);
    else
        parseCompact(jws, text);
    completePayload(jws, detachedPayload);
    return jws;
}

} // namespace bearerwatch::jose
