#include "tokens/vendors.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

#include "causes/sentence.h"
#include "tokens/characters.h"
#include "tokens/macaroon.h"

namespace bearerwatch::tokens {
namespace {

using causes::phrase;

// Longer prefixes before shorter ones that they begin with.
constexpr VendorPrefix Prefixes[] = {
    {"AKIA", "aws_access_key_id", phrase("AWS access key id (long-term)"), 16},
    {"ASIA", "aws_access_key_id", phrase("AWS access key id (temporary, of STS)"), 16},
    {"AROA", "aws_access_key_id", phrase("AWS unique id of a role"), 16},
    {"AIDA", "aws_access_key_id", phrase("AWS unique id of a user"), 16},
    {"ABIA", "aws_access_key_id", phrase("AWS STS service bearer token id"), 16},
    {"ACCA", "aws_access_key_id", phrase("AWS context-specific credential id"), 16},
    {"AGPA", "aws_access_key_id", phrase("AWS unique id of a group"), 16},
    {"IQoJb3JpZ2lu", "aws_session_token", phrase("AWS session token (of STS)"), 80},
    {"FwoGZXIvYXdz", "aws_session_token", phrase("AWS session token (of STS)"), 80},
    {"FQoGZXIvYXdz", "aws_session_token", phrase("AWS session token (of STS)"), 80},
    {"github_pat_", "github_token", phrase("GitHub fine-grained personal access token"), 36},
    {"ghp_", "github_token", phrase("GitHub personal access token (classic)"), 30},
    {"gho_", "github_token", phrase("GitHub OAuth access token"), 30},
    {"ghu_", "github_token", phrase("GitHub App user access token"), 30},
    {"ghs_", "github_token", phrase("GitHub App installation access token"), 30},
    {"ghr_", "github_token", phrase("GitHub App refresh token"), 30},
    {"glpat-", "gitlab_token", phrase("GitLab personal access token"), 16},
    {"gldt-", "gitlab_token", phrase("GitLab deploy token"), 16},
    {"glrt-", "gitlab_token", phrase("GitLab runner authentication token"), 16},
    {"glcbt-", "gitlab_token", phrase("GitLab CI/CD job token"), 16},
    {"glptt-", "gitlab_token", phrase("GitLab trigger token"), 16},
    {"glsoat-", "gitlab_token", phrase("GitLab SCIM token"), 16},
    {"gloas-", "gitlab_token", phrase("GitLab OAuth application secret"), 16},
    {"glagent-", "gitlab_token", phrase("GitLab agent token"), 16},
    {"npm_", "npm_token", phrase("npm access token"), 30},
    {"xoxb-", "slack_token", phrase("Slack bot token"), 16},
    {"xoxp-", "slack_token", phrase("Slack user token"), 16},
    {"xoxa-", "slack_token", phrase("Slack workspace token"), 16},
    {"xoxr-", "slack_token", phrase("Slack refresh token"), 16},
    {"xoxe-", "slack_token", phrase("Slack refresh token"), 16},
    {"xoxe.", "slack_token", phrase("Slack rotating token"), 16},
    {"xoxs-", "slack_token", phrase("Slack session token"), 16},
    {"xapp-", "slack_token", phrase("Slack app-level token"), 16},
    {"sk_live_", "stripe_key", phrase("Stripe secret key (live)"), 16},
    {"sk_test_", "stripe_key", phrase("Stripe secret key (test)"), 16},
    {"rk_live_", "stripe_key", phrase("Stripe restricted key (live)"), 16},
    {"rk_test_", "stripe_key", phrase("Stripe restricted key (test)"), 16},
    {"pk_live_", "stripe_key", phrase("Stripe publishable key (live): not a secret, and no bearer token"),
     16},
    {"pk_test_", "stripe_key", phrase("Stripe publishable key (test): not a secret, and no bearer token"),
     16},
    {"whsec_", "stripe_key", phrase("Webhook signing secret: signs messages, and is no bearer token"), 16},
    {"AIza", "google_token", phrase("Google API key: goes into `key=` or X-Goog-Api-Key, not into Bearer"),
     35},
    {"ya29.", "google_token", phrase("Google OAuth access token"), 20},
    {"GOCSPX-", "google_token", phrase("Google OAuth client secret"), 20},
    {"1//0", "google_token", phrase("Google OAuth refresh token"), 30},
    {"SG.", "vendor_token", phrase("SendGrid API key"), 40},
    {"sk-ant-", "vendor_token", phrase("Anthropic API key: goes into x-api-key"), 20},
    {"sk-proj-", "vendor_token", phrase("OpenAI project API key"), 20},
    {"hf_", "vendor_token", phrase("Hugging Face access token"), 30},
    {"dop_v1_", "vendor_token", phrase("DigitalOcean personal access token"), 40},
    {"doo_v1_", "vendor_token", phrase("DigitalOcean OAuth token"), 40},
    {"shpat_", "vendor_token", phrase("Shopify access token"), 24},
    {"shpss_", "vendor_token", phrase("Shopify shared secret"), 24},
    {"pypi-AgE", "vendor_token", phrase("PyPI API token (a macaroon)"), 50},
    {"rubygems_", "vendor_token", phrase("RubyGems API key"), 40},
    {"sq0atp-", "vendor_token", phrase("Square access token"), 20},
    {"lin_api_", "vendor_token", phrase("Linear API key"), 30},
    {"figd_", "vendor_token", phrase("Figma personal access token"), 30},
    {"PMAK-", "vendor_token", phrase("Postman API key"), 40},
    {"hvs.", "vendor_token", phrase("HashiCorp Vault service token"), 20},
    {"hvb.", "vendor_token", phrase("HashiCorp Vault batch token"), 20},
    {"dapi", "vendor_token", phrase("Databricks personal access token"), 32},
    {"NRAK-", "vendor_token", phrase("New Relic user API key"), 27},
    {"ATATT3", "vendor_token", phrase("Atlassian API token"), 40},
    {"dckr_pat_", "vendor_token", phrase("Docker Hub personal access token"), 20},
    {"tfp_", "vendor_token", phrase("Terraform token"), 20},
    {"00D", "vendor_token", phrase("Salesforce session id"), 90},
    {"v1.local.", "paseto", phrase("PASETO v1 local (encrypted)"), 40},
    {"v2.local.", "paseto", phrase("PASETO v2 local (encrypted)"), 40},
    {"v3.local.", "paseto", phrase("PASETO v3 local (encrypted)"), 40},
    {"v4.local.", "paseto", phrase("PASETO v4 local (encrypted)"), 40},
    {"v1.public.", "paseto", phrase("PASETO v1 public (signed)"), 40},
    {"v2.public.", "paseto", phrase("PASETO v2 public (signed)"), 40},
    {"v3.public.", "paseto", phrase("PASETO v3 public (signed)"), 40},
    {"v4.public.", "paseto", phrase("PASETO v4 public (signed)"), 40},
    {"gAAAAA", "fernet", phrase("Fernet token"), 90},
    {"biscuit:", "biscuit", phrase("Biscuit token"), 40},
    {"MDAx", "macaroon", phrase("Macaroon (v1)"), 60},
    {"MDAy", "macaroon", phrase("Macaroon (v1)"), 60},
    {"MDA0", "macaroon", phrase("Macaroon (v1)"), 60},
    {"AgEL", "macaroon", phrase("Macaroon (v2)"), 40},
    {"AgEI", "macaroon", phrase("Macaroon (v2)"), 40},
    {"AgEE", "macaroon", phrase("Macaroon (v2)"), 40},
    {"MDA", "macaroon", phrase("Macaroon (v1)"), 60}, // these two only where they can be read to the end
    {"AgE", "macaroon", phrase("Macaroon (v2)"), 40},
};

// Three characters as an index: most words are told from all prefixes by it.
constexpr std::size_t beginning(std::string_view text)
{
    const auto part = [&](std::size_t at) {
        return static_cast<std::size_t>(static_cast<unsigned char>(text[at]));
    };
    return (part(0) * 131 + part(1) * 17 + part(2)) % 4096;
}

constexpr std::array<bool, 4096> makeBeginnings()
{
    std::array<bool, 4096> known{};
    for (const VendorPrefix& entry : Prefixes)
        known[beginning(entry.prefix)] = true;
    return known;
}
constexpr auto Beginnings = makeBeginnings();

std::uint32_t crc32(std::string_view text)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

std::string base62(std::uint32_t value, std::size_t width)
{
    constexpr std::string_view characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string out;
    for (; value > 0; value /= 62)
        out.insert(out.begin(), characters[value % 62]);
    if (out.size() < width)
        out.insert(0, width - out.size(), '0');
    return out;
}

bool isBase32(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '2' && c <= '7');
}

// How far a token of `vendor` reaches from `start`, the first character after its prefix.
std::size_t bodyLength(std::string_view text, std::size_t start, const VendorPrefix& vendor)
{
    const bool dots = vendor.kind == "paseto" || vendor.kind == "vendor_token" || vendor.prefix == "ya29." ||
        vendor.prefix == "xoxe." || vendor.prefix == "glpat-" || vendor.prefix == "glrt-";
    const bool base64 = vendor.kind == "aws_session_token" || vendor.kind == "fernet" ||
        vendor.kind == "macaroon" || vendor.kind == "biscuit";
    std::size_t end = start;
    while (end < text.size() &&
           (isWord(text[end]) || (dots && (text[end] == '.' || text[end] == '!')) ||
            (base64 && (text[end] == '+' || text[end] == '/' || text[end] == '='))))
        ++end;
    while (end > start && text[end - 1] == '.')
        --end;
    return end - start;
}

} // namespace

bool mayBeVendor(std::string_view text, std::size_t offset)
{
    constexpr std::size_t Shortest = 3; // of the prefixes
    return offset + Shortest <= text.size() &&
        Beginnings[beginning(std::string_view(text.data() + offset, Shortest))];
}

std::optional<VendorMatch> matchVendor(std::string_view text, std::size_t offset)
{
    if (!mayBeVendor(text, offset))
        return std::nullopt;
    const std::string_view rest = text.substr(offset);
    for (const VendorPrefix& entry : Prefixes) {
        if (!rest.starts_with(entry.prefix))
            continue;
        const std::size_t length = bodyLength(text, offset + entry.prefix.size(), entry);
        if (length < entry.least)
            continue;
        if (entry.kind == "aws_access_key_id" &&
            (length != 16 || !std::all_of(rest.begin(), rest.begin() + 20, isBase32)))
            continue;
        const std::string_view body = rest.substr(entry.prefix.size(), length);
        if (entry.kind == "macaroon" && entry.prefix.size() == 3 &&
            !readMacaroon(rest.substr(0, entry.prefix.size() + length)))
            continue;
        const bool hexOnly = entry.prefix == "dapi";
        if (hexOnly && body.find_first_not_of("0123456789abcdef-") != std::string_view::npos)
            continue;
        if (entry.prefix == "00D" && body.find('!') == std::string_view::npos)
            continue;
        return VendorMatch{&entry, entry.prefix.size() + length};
    }
    return std::nullopt;
}

Checksum checkVendorChecksum(std::string_view token)
{
    const bool github = token.size() == 40 && token.starts_with("gh") && token[3] == '_';
    const bool npm = token.size() == 40 && token.starts_with("npm_");
    const bool finegrained = token.starts_with("github_pat_") && token.size() == 93;
    if (!github && !npm && !finegrained)
        return Checksum::None;
    const std::string_view body = finegrained ? token : token.substr(4);
    const std::string_view random = body.substr(0, body.size() - 6);
    if (finegrained)
        return Checksum::None; // Its checksum is not published.
    return base62(crc32(random), 6) == body.substr(body.size() - 6) ? Checksum::Fits : Checksum::Differs;
}

std::optional<std::string> awsAccountOfKeyId(std::string_view keyId)
{
    if (keyId.size() != 20 || !std::all_of(keyId.begin(), keyId.end(), isBase32))
        return std::nullopt;
    std::uint64_t bits = 0;
    for (const char c : keyId.substr(4, 10)) // 50 bits; the first 48 are taken
        bits = bits << 5 | static_cast<std::uint64_t>(c >= 'A' ? c - 'A' : c - '2' + 26);
    const std::uint64_t account = (bits >> 2 & 0x7FFFFFFFFF80ULL) >> 7;
    if (account == 0 || account > 999'999'999'999ULL)
        return std::nullopt;
    char buffer[24];
    std::snprintf(buffer, sizeof buffer, "%012llu", static_cast<unsigned long long>(account));
    return buffer;
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (dash ? c != '-' : !hex)
            return false;
    }
    return true;
}

} // namespace bearerwatch::tokens
