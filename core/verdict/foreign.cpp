#include <algorithm>
#include <cctype>

#include "base/base64.h"
#include "base/json_writer.h"
#include "base/text.h"
#include "tokens/vendors.h"
#include "verdict/judging.h"

namespace bearerwatch::verdict {
namespace {

std::string vendorLabel(std::string_view token)
{
    const auto match = tokens::matchVendor(token, 0);
    return match ? std::string(match->vendor->label) : std::string();
}

causes::Finding& addLabelled(Judging& judging, std::string_view code, const std::string& label,
                             std::string found = {})
{
    causes::Finding& finding = judging.add(code, {"token", 0, 0}, {}, std::move(found));
    finding.arguments.emplace_back("label", label);
    return finding;
}

bool isMostlyText(std::string_view bytes)
{
    return base::findInvalidUtf8(bytes) == std::string_view::npos &&
        std::none_of(bytes.begin(), bytes.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; });
}

void checkForeignExpiry(Judging& judging, std::string_view claim, base::Time expires)
{
    if (expires + judging.policy.leeway > judging.now)
        return;
    causes::Finding& finding = judging.add("foreign_expired", {"payload", 0, 0},
                                           base::formatRfc3339(judging.now), base::formatRfc3339(expires));
    finding.arguments.emplace_back("claim", claim);
    finding.arguments.emplace_back("ago", base::formatDuration(judging.now - expires));
    finding.arguments.emplace_back("leeway", std::to_string(judging.policy.leeway.count()));
}

void judgeAws(TokenReport& report, Judging& judging)
{
    report.label = vendorLabel(report.text);
    if (const auto account = tokens::awsAccountOfKeyId(report.text)) {
        judging.add("aws_account", {"token", 0, report.text.size()}, {}, *account)
            .arguments.emplace_back("key", report.text);
        report.payloadText = base::JsonWriter()
                                 .beginObject()
                                 .member("account", *account)
                                 .member("key_id", report.text)
                                 .endObject()
                                 .take();
        report.payloadIsJson = true;
    }
    const bool key = report.text.starts_with("AKIA") || report.text.starts_with("ASIA");
    if (!key)
        addLabelled(judging, "aws_not_a_credential", report.label);
    if (report.text.starts_with("ASIA"))
        judging.add("aws_needs_session_token", {"token", 0, report.text.size()});
}

// PASETO: version.purpose.payload[.footer]. The content of `public` can be read without a key.
void judgePaseto(TokenReport& report, Judging& judging)
{
    report.label = vendorLabel(report.text);
    std::vector<std::string_view> parts;
    const std::string_view text = report.text;
    for (std::size_t at = 0; at <= text.size() && parts.size() < 6;) {
        const std::size_t end = std::min(text.find('.', at), text.size());
        parts.push_back(text.substr(at, end - at));
        report.parts.emplace_back(parts.back());
        at = end + 1;
    }
    if (parts.size() < 3 || parts.size() > 4) {
        addLabelled(judging, "foreign_damaged", report.label,
                    std::to_string(parts.size()) + " parts, 3 or 4 are right");
        return;
    }
    const auto body = base::decodeBase64Url(parts[2]);
    const std::size_t signature = text.starts_with("v1") ? 256 : text.starts_with("v3") ? 96 : 64;
    if (!body || body->size() < 32 || (parts[1] == "public" && body->size() <= signature)) {
        addLabelled(judging, "foreign_damaged", report.label, "its body is no base64url of a sound length");
        return;
    }
    if (parts[1] == "public") {
        report.payloadText = std::string(base::asText(base::ByteView(*body).first(body->size() - signature)));
        const auto document = base::JsonDocument::parse(report.payloadText);
        report.payloadIsJson = document.has_value();
        if (document && document->root().isObject()) {
            const std::string exp = textClaim(document->root(), "exp");
            if (const auto time = base::parseInstant(exp)) {
                report.expiresAt = *time;
                checkForeignExpiry(judging, "exp", *time);
            }
        }
    }
    addLabelled(judging, "kind_not_checked", report.label);
}

void judgeFernet(TokenReport& report, Judging& judging)
{
    report.label = "Fernet token (encrypted, with a time stamp)";
    const auto reading = base::readBase64(report.text);
    if (reading.invalidAt || reading.bytes.size() < 73 || reading.bytes[0] != 0x80 ||
        (reading.bytes.size() - 57) % 16 != 0) {
        addLabelled(judging, "foreign_damaged", report.label,
                    std::to_string(reading.bytes.size()) + " bytes do not fit the format");
        return;
    }
    std::uint64_t seconds = 0;
    for (std::size_t i = 1; i < 9; ++i)
        seconds = seconds << 8 | reading.bytes[i];
    report.issuedAt = base::timeFromSeconds(static_cast<double>(seconds));
    addLabelled(judging, "kind_not_checked", report.label);
}

// The readable part of a signed cookie: itsdangerous, Django, Rails, Express.
void judgeCookie(TokenReport& report, Judging& judging)
{
    std::string_view text = report.text;
    std::string_view encoded;
    if (text.starts_with("s:") || text.starts_with("s%3A")) {
        report.label = "Express session cookie";
        encoded = {};
        report.payloadText = std::string(text.substr(text[1] == ':' ? 2 : 4, text.find('.')));
    } else if (text.find("--") != std::string_view::npos) {
        report.label = "Rails session cookie";
        encoded = text.substr(0, text.find("--"));
    } else if (std::count(text.begin(), text.end(), ':') == 2) {
        report.label = "Django signed value";
        encoded = text.substr(0, text.find(':'));
    } else {
        report.label = "Flask session cookie (itsdangerous)";
        const bool compressed = text.starts_with(".");
        if (compressed)
            report.label += ", compressed";
        else
            encoded = text.substr(0, text.find('.'));
    }
    const auto reading = base::readBase64(encoded);
    if (!encoded.empty() && isMostlyText(base::asText(reading.bytes)))
        report.payloadText = std::string(base::asText(reading.bytes));
    report.payloadIsJson = base::JsonDocument::parse(report.payloadText).has_value();
    addLabelled(judging, "cookie_signed", report.label,
                report.payloadText.empty() ? "nothing" : report.payloadText.substr(0, 120));
}

void judgeBasic(TokenReport& report, Judging& judging)
{
    report.label = "Basic credentials";
    const auto reading = base::readBase64(report.text);
    const std::string_view text = base::asText(reading.bytes);
    const std::size_t colon = text.find(':');
    judging.add("basic_credentials", {"token", 0, 0}, {},
                std::string(text.substr(0, std::min(colon, std::size_t{64}))));
}

// The value of an attribute of the first element called `name` in XML, without reading XML in full.
std::string attribute(std::string_view xml, std::string_view name)
{
    const std::size_t at = xml.find(std::string(name) + "=\"");
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = xml.substr(at + name.size() + 2);
    return std::string(rest.substr(0, rest.find('"')));
}

void judgeSaml(TokenReport& report, Judging& judging)
{
    report.label = "SAML assertion";
    std::string xml = report.text;
    if (!report.text.starts_with("<")) {
        std::string compact;
        std::copy_if(report.text.begin(), report.text.end(), std::back_inserter(compact),
                     [](char c) { return c != '\n' && c != '\r' && c != ' '; });
        xml = std::string(base::asText(base::readBase64(compact).bytes));
    }
    report.payloadText = xml;
    if (const auto before = base::parseInstant(attribute(xml, "NotBefore")))
        report.notBefore = *before;
    if (const auto end = base::parseInstant(attribute(xml, "NotOnOrAfter"))) {
        report.expiresAt = *end;
        checkForeignExpiry(judging, "NotOnOrAfter", *end);
    }
    addLabelled(judging, "kind_not_checked", report.label);
}

void judgeOpaque(TokenReport& report, Judging& judging)
{
    const std::string vendor = vendorLabel(report.text);
    const bool refresh = judging.memberName == "refresh_token";
    report.label = !vendor.empty() ? vendor
        : refresh                  ? "Refresh token"
        : report.kind == "uuid"    ? "UUID"
                                   : "Opaque token";
    switch (tokens::checkVendorChecksum(report.text)) {
    case tokens::Checksum::Fits:
        addLabelled(judging, "checksum_fits", report.label);
        break;
    case tokens::Checksum::Differs:
        addLabelled(judging, "checksum_differs", report.label);
        break;
    case tokens::Checksum::None:
        addLabelled(judging, "opaque_token", report.label);
        break;
    }
    const Policy& policy = judging.policy;
    const bool wantsJwt = !policy.issuers.empty() || !policy.audiences.empty() ||
        !policy.requiredClaims.empty() || !policy.scopes.empty() || !policy.typ.empty() ||
        !policy.nonce.empty();
    // A refresh token is for its issuer alone, and is not measured by what an API expects.
    if (wantsJwt && !refresh && (report.kind == "opaque" || report.kind == "uuid")) {
        const char* what = !policy.audiences.empty() ? "an audience"
            : !policy.issuers.empty()                ? "an issuer"
                                                     : "claims";
        judging.add("opaque_where_jwt_expected", {"token", 0, 0}, what).certainty =
            causes::Certainty::Inferred;
    }
}

} // namespace

void judgeForeign(TokenReport& report, Judging& judging)
{
    report.signature.status = SignatureStatus::NotChecked;
    judgeState(judging);
    if (report.kind == "none")
        report.label = "no token";
    else if (report.kind == "aws_access_key_id")
        judgeAws(report, judging);
    else if (report.kind == "paseto")
        judgePaseto(report, judging);
    else if (report.kind == "fernet")
        judgeFernet(report, judging);
    else if (report.kind == "session_cookie")
        judgeCookie(report, judging);
    else if (report.kind == "basic_credentials")
        judgeBasic(report, judging);
    else if (report.kind == "saml_assertion")
        judgeSaml(report, judging);
    else if (report.kind == "macaroon" || report.kind == "biscuit" || report.kind == "branca") {
        report.label = report.kind == "branca" ? "Branca token (encrypted, with a time stamp)"
                                               : vendorLabel(report.text);
        addLabelled(judging, "kind_not_checked", report.label);
    } else
        judgeOpaque(report, judging);
}

} // namespace bearerwatch::verdict
