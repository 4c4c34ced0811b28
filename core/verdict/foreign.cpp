#include <algorithm>
#include <cctype>

#include "base/base64.h"
#include "base/json_writer.h"
#include "base/text.h"
#include "causes/sentence.h"
#include "tokens/vendors.h"
#include "verdict/foreign.h"

namespace bearerwatch::verdict {
namespace {

std::string vendorLabel(std::string_view token)
{
    const auto match = tokens::matchVendor(token, 0);
    return match ? std::string(match->vendor->label) : std::string();
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

void judgeBasic(TokenReport& report, Judging& judging)
{
    report.label = causes::phrase("Basic credentials");
    const auto reading = base::readBase64(report.text);
    const std::string_view text = base::asText(reading.bytes);
    const std::size_t colon = text.find(':');
    judging.add("basic_credentials", {"token", 0, 0}, {},
                std::string(text.substr(0, std::min(colon, std::size_t{64}))));
}

// Three characters, a digit and `Q~`: the form of client secrets of Entra.
bool isEntraSecret(std::string_view text)
{
    return text.size() >= 37 && text.size() <= 40 && text[3] >= '0' && text[3] <= '9' &&
        text.substr(4, 2) == "Q~";
}

void judgeOpaque(TokenReport& report, Judging& judging)
{
    const std::string vendor = vendorLabel(report.text);
    const bool refresh = judging.memberName == "refresh_token";
    report.label = !vendor.empty() ? vendor
        : refresh                  ? causes::phrase("Refresh token")
        : report.kind == "uuid"    ? "UUID"
        : isEntraSecret(report.text)
        ? causes::phrase("Entra client secret: goes to the token endpoint, and is no bearer token")
        : causes::phrase("Opaque token");
    switch (tokens::checkVendorChecksum(report.text)) {
    case tokens::Checksum::Fits:
        addLabelled(judging, "checksum_fits", report.label);
        break;
    case tokens::Checksum::Differs:
        addLabelled(judging, "checksum_differs", report.label);
        break;
    case tokens::Checksum::None:
        addLabelled(judging, "opaque_token",
                    report.label == "Opaque token" ? causes::phrase("No known form") : report.label);
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

std::vector<GivenSecret> secretsOf(const Keys& keys, std::size_t most)
{
    std::vector<GivenSecret> secrets;
    for (const jose::KeySet* set : {&keys.verification, &keys.decryption}) {
        for (const jose::Key& key : set->keys) {
            if (key.secret && secrets.size() < most)
                secrets.push_back({key.secret->view(), &key});
        }
    }
    return secrets;
}

causes::Finding& addLabelled(Judging& judging, std::string_view code, const std::string& label,
                             std::string found)
{
    causes::Finding& finding = judging.add(code, {"token", 0, 0}, {}, std::move(found));
    finding.arguments.emplace_back("label", label);
    return finding;
}

void acceptSignature(TokenReport& report, Judging& judging, SignatureStatus status, std::string algorithm,
                     const jose::Key& key, std::string_view how)
{
    report.signature = {status, std::move(algorithm), key.name()};
    causes::Finding& finding = addLabelled(judging, "foreign_signature_fits", report.label);
    finding.arguments.emplace_back("key", key.name());
    finding.arguments.emplace_back("how", how);
}

void refuseSignature(TokenReport& report, Judging& judging, std::string_view code, std::string algorithm,
                     const std::string& tried)
{
    report.signature = {SignatureStatus::Failed, std::move(algorithm), tried};
    addLabelled(judging, code, report.label, tried);
}

std::string namesOf(const std::vector<GivenSecret>& secrets)
{
    std::string names;
    std::string last;
    for (const GivenSecret& secret : secrets) {
        if (secret.key->name() == last)
            continue;
        last = secret.key->name();
        names += (names.empty() ? "" : ", ") + last;
    }
    return names;
}

void sayNothingOpened(TokenReport& report, Judging& judging, const std::string& algorithm,
                      const std::vector<GivenSecret>& tried, const char* withoutKey)
{
    if (tried.empty())
        judging.add("content_not_decrypted", {}, "", withoutKey);
    else
        refuseSignature(report, judging, "foreign_decryption_fails", algorithm, namesOf(tried));
}

bool isReadable(std::string_view bytes)
{
    return base::findInvalidUtf8(bytes) == std::string_view::npos &&
        std::none_of(bytes.begin(), bytes.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; });
}

void checkForeignExpiry(Judging& judging, std::string_view claim, base::Time expires, std::string_view code)
{
    if (expires + judging.policy.leeway > judging.now)
        return;
    causes::Finding& finding =
        judging.add(code, {"payload", 0, 0}, base::formatRfc3339(judging.now), base::formatRfc3339(expires));
    finding.arguments.emplace_back("claim", claim);
    finding.arguments.emplace_back("ago", base::formatDuration(judging.now - expires));
    finding.arguments.emplace_back("leeway", std::to_string(judging.policy.leeway.count()));
}

void checkForeignStart(Judging& judging, std::string_view claim, base::Time start)
{
    if (start <= judging.now + judging.policy.leeway)
        return;
    causes::Finding& finding = judging.add("foreign_early", {"payload", 0, 0},
                                           base::formatRfc3339(judging.now), base::formatRfc3339(start));
    finding.arguments.emplace_back("claim", claim);
    finding.arguments.emplace_back("ahead", base::formatDuration(start - judging.now));
    finding.arguments.emplace_back("leeway", std::to_string(judging.policy.leeway.count()));
}

void judgeForeign(TokenReport& report, Judging& judging, const Keys& keys)
{
    struct Kind {
        std::string_view kind;
        void (*judge)(TokenReport&, Judging&, const Keys&);
    };
    static constexpr Kind WithKeys[] = {{"paseto", judgePaseto},      {"fernet", judgeFernet},
                                        {"branca", judgeBranca},      {"session_cookie", judgeCookie},
                                        {"macaroon", judgeMacaroon},  {"biscuit", judgeBiscuit},
                                        {"saml_assertion", judgeSaml}};
    report.signature.status = SignatureStatus::NotChecked;
    judgeState(judging);
    if (report.kind == "none")
        report.label = causes::phrase("no token");
    else if (report.kind == "aws_access_key_id")
        judgeAws(report, judging);
    else if (report.kind == "basic_credentials")
        judgeBasic(report, judging);
    else if (const auto found = std::find_if(std::begin(WithKeys), std::end(WithKeys),
                                             [&](const auto& one) { return one.kind == report.kind; });
             found != std::end(WithKeys))
        found->judge(report, judging, keys);
    else
        judgeOpaque(report, judging);
}

} // namespace bearerwatch::verdict
