#include <algorithm>
#include <cctype>

#include "base/base64.h"
#include "base/text.h"
#include "diagnosis/context.h"
#include "jose/key_use.h"

// The same secret, read differently by the other side; and public keys taken for secrets.

namespace bearerwatch::diagnosis {
namespace {

struct Reading {
    std::string kind;
    std::string detail;
    std::string octets;
};

std::string utf16(std::string_view text, bool bigEndian)
{
    std::string out;
    for (const char c : text) {
        out += bigEndian ? std::string{'\0', c} : std::string{c, '\0'};
    }
    return out;
}

std::string unescaped(std::string_view text)
{
    return base::unescapeJson(text);
}

void addEncodings(std::vector<Reading>& readings, const std::string& secret)
{
    const base::ByteView octets = base::asBytes(secret);
    const std::string standard = base::encodeBase64(octets, base::Base64Alphabet::Standard);
    std::string hex = base::encodeHex(octets);
    readings.push_back({"secret_base64_text",
                        "The signer used the base64 text of the secret, not the octets that it encodes",
                        standard});
    readings.push_back({"secret_base64url_text",
                        "The signer used the base64url text of the secret, not the octets that it encodes",
                        base::encodeBase64Url(octets)});
    readings.push_back({"secret_hex_text",
                        "The signer used the hexadecimal text of the secret, not the octets that it encodes",
                        hex});
    std::transform(hex.begin(), hex.end(), hex.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    readings.push_back(
        {"secret_hex_text", "The signer used the hexadecimal text (capitals) of the secret", hex});
}

void addDecodings(std::vector<Reading>& readings, const std::string& secret)
{
    const std::string_view trimmed = base::trim(secret);
    const base::Base64Reading base64 = base::readBase64(trimmed);
    if (!base64.invalidAt && !base64.bytes.empty())
        readings.push_back({"secret_is_base64",
                            "The secret is base64 text; the signer used the octets that it encodes",
                            std::string(base::asText(base64.bytes))});
    if (const auto hex = base::decodeHex(trimmed); hex && !hex->empty())
        readings.push_back({"secret_is_hex",
                            "The secret is hexadecimal text; the signer used the octets that it encodes",
                            std::string(base::asText(*hex))});
}

void addTextForms(std::vector<Reading>& readings, const std::string& secret)
{
    const std::string trimmed(base::trim(secret));
    readings.push_back({"secret_white_space",
                        "White space around the secret was taken as part of it; the signer left it out",
                        trimmed});
    readings.push_back({"secret_newline",
                        "The signer's secret ends with a newline (LF), as a file read whole does",
                        trimmed + "\n"});
    readings.push_back({"secret_newline",
                        "The signer's secret ends with a newline (CRLF), as a file made on Windows does",
                        trimmed + "\r\n"});
    readings.push_back({"secret_newline", "The signer's secret ends with a blank", trimmed + " "});
    readings.push_back(
        {"secret_newline", "The signer's secret ends with a NUL octet", trimmed + std::string(1, '\0')});
    readings.push_back(
        {"secret_utf16", "The signer encoded the secret as UTF-16 (little-endian)", utf16(trimmed, false)});
    readings.push_back(
        {"secret_utf16", "The signer encoded the secret as UTF-16 (big-endian)", utf16(trimmed, true)});
    readings.push_back({"secret_byte_order_mark", "The signer's secret starts with a byte order mark",
                        "\xEF\xBB\xBF" + trimmed});
    readings.push_back({"secret_quotes", "The signer took the quotes around the secret as part of it",
                        "\"" + trimmed + "\""});
    readings.push_back(
        {"secret_quotes", "The signer took the quotes around the secret as part of it", "'" + trimmed + "'"});
    if (trimmed.size() > 2 && (trimmed.front() == '"' || trimmed.front() == '\'') &&
        trimmed.back() == trimmed.front())
        readings.push_back({"secret_quotes", "The quotes around the secret are not part of it",
                            trimmed.substr(1, trimmed.size() - 2)});
    if (secret.find('\\') != std::string::npos)
        readings.push_back({"secret_escapes",
                            "The secret holds escapes such as \\n; the signer used what they stand for",
                            unescaped(trimmed)});
}

std::vector<Reading> readingsOf(const std::string& secret)
{
    std::vector<Reading> readings;
    addTextForms(readings, secret);
    addEncodings(readings, secret);
    addDecodings(readings, secret);
    // Two steps: decoded, then trimmed or given a newline, and the other way round.
    const std::size_t single = readings.size();
    for (std::size_t i = 0; i < single; ++i) {
        if (readings[i].kind == "secret_white_space" || readings[i].kind == "secret_quotes" ||
            readings[i].kind == "secret_newline") {
            std::vector<Reading> second;
            addDecodings(second, readings[i].octets);
            addEncodings(second, readings[i].octets);
            for (Reading& reading : second) {
                reading.detail = readings[i].detail + "; then: " + reading.detail;
                readings.push_back(std::move(reading));
            }
        }
    }
    return readings;
}

/// Secrets out of tutorials and defaults: who knows them can sign.
constexpr std::string_view WellKnown[] = {
    "secret",
    "your-256-bit-secret",
    "your-384-bit-secret",
    "your-512-bit-secret",
    "your-secret-key",
    "your_secret_key",
    "secretkey",
    "secret_key",
    "secret-key",
    "mysecret",
    "my-secret",
    "my_secret",
    "mysecretkey",
    "supersecret",
    "super-secret",
    "super_secret",
    "supersecretkey",
    "changeme",
    "change-me",
    "changeit",
    "password",
    "passw0rd",
    "123456",
    "12345678",
    "1234567890",
    "admin",
    "test",
    "key",
    "jwt",
    "jwtsecret",
    "jwt_secret",
    "jwt-secret",
    "jwt-secret-key",
    "shhhhh",
    "shhhhhhared-secret",
    "topsecret",
    "qwerty",
    "a-string-secret-at-least-256-bits-long",
    "a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long",
    "dev",
    "token",
    "keyboard cat",
    "your-super-secret-jwt-token-with-at-least-32-characters-long",
    "default",
    "private",
    "public",
    "root",
    "guest",
    "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7",
    "hmacSampleSecret",
    "AllYourBase",
    "somethingsecret",
    "s3cr3t",
    "notasecret",
    "example_key",
    "gcp-secret",
    "django-insecure",
    "0123456789abcdef0123456789abcdef",
    "django_secret_key",
    "authsecret"};

bool tryOctets(Context& context, const jose::SignatureAlgorithm& algorithm, const std::string& text,
               base::ByteView mac, std::string_view octets)
{
    (void)context;
    return crypto::constantTimeEqual(crypto::HmacKey(algorithm.hash, base::asBytes(octets)).mac(text).view(),
                                     mac);
}

} // namespace

void searchSecrets(Context& context, const Pieces& pieces)
{
    const jose::SignatureAlgorithm* algorithm = namedAlgorithm(pieces.header);
    if (!algorithm || algorithm->family != jose::SignatureFamily::Hmac)
        return;
    context.tried("the secret trimmed, with line ends, quotes, escapes, as hex, base64, base64url, UTF-16");
    const base::Bytes mac = base::readBase64(pieces.signature).bytes;
    const std::string text = pieces.signedText();
    for (const jose::Key& key : context.input.keys) {
        if (key.secret) {
            for (const Reading& reading : readingsOf(std::string(key.secret->text()))) {
                ++context.result.candidates;
                if (reading.octets.empty() || !tryOctets(context, *algorithm, text, mac, reading.octets))
                    continue;
                context.add(
                    makeMiss(reading.kind, reading.detail + "; read so, the token verifies", "key", &key));
                return;
            }
        }
        for (const jose::PublicEncoding& encoding : jose::publicEncodings(key)) {
            ++context.result.candidates;
            if (!tryOctets(context, *algorithm, text, mac, encoding.octets))
                continue;
            verdict::NearMiss miss =
                makeMiss("key_confusion",
                         "The HMAC was made with " + encoding.name +
                             ": everybody who has the public key can do that, so the token is a forgery",
                         "key", &key);
            context.add(std::move(miss));
            return;
        }
    }
    context.tried("public keys as HMAC secret (key confusion), well-known secrets");
    for (const std::string_view secret : WellKnown) {
        ++context.result.candidates;
        if (!tryOctets(context, *algorithm, text, mac, secret))
            continue;
        verdict::NearMiss miss =
            makeMiss("well_known_secret",
                     "The token is signed with the well-known secret \"" + std::string(secret) +
                         "\", out of a tutorial or a default: anybody can sign with it",
                     "key", nullptr);
        miss.verifies = true;
        miss.found = secret;
        context.add(std::move(miss));
        return;
    }
}

} // namespace bearerwatch::diagnosis
