#include "diagnosis/secret_readings.h"

#include <algorithm>
#include <cctype>

#include "base/base64.h"
#include "base/json.h"
#include "base/percent.h"
#include "base/text.h"
#include "base/utf16.h"
#include "diagnosis/secret_settings.h"

namespace bearerwatch::diagnosis {
namespace {

using causes::say;

std::string utf16(std::string_view text, bool bigEndian)
{
    std::string out;
    for (const char c : text) {
        out += bigEndian ? std::string{'\0', c} : std::string{c, '\0'};
    }
    return out;
}

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

std::string unescaped(std::string_view text)
{
    return base::unescapeJson(text);
}

void addEncodings(std::vector<SecretReading>& readings, const std::string& secret)
{
    const base::ByteView octets = base::asBytes(secret);
    const std::string standard = base::encodeBase64(octets, base::Base64Alphabet::Standard);
    std::string hex = base::encodeHex(octets);
    readings.push_back(
        {"secret_base64_text",
         {say("The signer used the base64 text of the secret, not the octets that it encodes")},
         standard});
    readings.push_back({"secret_base64_text",
                        {say("The signer used the base64 text of the secret without its padding")},
                        standard.substr(0, standard.find('='))});
    readings.push_back(
        {"secret_base64url_text",
         {say("The signer used the base64url text of the secret, not the octets that it encodes")},
         base::encodeBase64Url(octets)});
    readings.push_back(
        {"secret_hex_text",
         {say("The signer used the hexadecimal text of the secret, not the octets that it encodes")},
         hex});
    readings.push_back({"secret_hex_text",
                        {say("The signer used the hexadecimal text (capitals) of the secret")},
                        upper(std::move(hex))});
}

void addDecodings(std::vector<SecretReading>& readings, const std::string& secret)
{
    const std::string_view trimmed = base::trim(secret);
    const base::Base64Reading base64 = base::readBase64(trimmed);
    if (!base64.invalidAt && !base64.bytes.empty())
        readings.push_back({"secret_is_base64",
                            {say("The secret is base64 text; the signer used the octets that it encodes")},
                            std::string(base::asText(base64.bytes))});
    if (const auto hex = base::decodeHex(trimmed); hex && !hex->empty())
        readings.push_back(
            {"secret_is_hex",
             {say("The secret is hexadecimal text; the signer used the octets that it encodes")},
             std::string(base::asText(*hex))});
}

void addTextForms(std::vector<SecretReading>& readings, const std::string& secret)
{
    const std::string trimmed(base::trim(secret));
    readings.push_back(
        {"secret_white_space",
         {say("White space around the secret was taken as part of it; the signer left it out")},
         trimmed});
    readings.push_back({"secret_newline",
                        {say("The signer's secret ends with a newline (LF), as a file read whole does")},
                        trimmed + "\n"});
    readings.push_back(
        {"secret_newline",
         {say("The signer's secret ends with a newline (CRLF), as a file made on Windows does")},
         trimmed + "\r\n"});
    readings.push_back({"secret_newline", {say("The signer's secret ends with a blank")}, trimmed + " "});
    readings.push_back({"secret_newline",
                        {say("The signer's secret ends with a NUL octet")},
                        trimmed + std::string(1, '\0')});
    readings.push_back({"secret_utf16",
                        {say("The signer encoded the secret as UTF-16 (little-endian)")},
                        utf16(trimmed, false)});
    readings.push_back({"secret_utf16",
                        {say("The signer encoded the secret as UTF-16 (big-endian)")},
                        utf16(trimmed, true)});
    readings.push_back({"secret_utf16",
                        {say("The signer encoded the secret as UTF-16 with a byte order mark")},
                        "\xFF\xFE" + utf16(trimmed, false)});
    readings.push_back({"secret_lost_zero",
                        {say("The secret lost a zero octet at its start")},
                        std::string(1, '\0') + secret});
    readings.push_back({"secret_lost_zero",
                        {say("The secret has a zero octet too many at its start")},
                        secret.starts_with('\0') ? secret.substr(1) : std::string()});
    readings.push_back(
        {"secret_case", {say("The signer wrote the secret in small letters")}, base::toLowerAscii(trimmed)});
    readings.push_back(
        {"secret_case", {say("The signer wrote the secret in capital letters")}, upper(trimmed)});
    readings.push_back({"secret_byte_order_mark",
                        {say("The signer's secret starts with a byte order mark")},
                        "\xEF\xBB\xBF" + trimmed});
    readings.push_back({"secret_quotes",
                        {say("The signer took the quotes around the secret as part of it")},
                        "\"" + trimmed + "\""});
    readings.push_back({"secret_quotes",
                        {say("The signer took the quotes around the secret as part of it")},
                        "'" + trimmed + "'"});
    if (secret.find('\\') != std::string::npos)
        readings.push_back(
            {"secret_escapes",
             {say("The secret holds escapes such as \\n; the signer used what they stand for")},
             unescaped(trimmed)});
}

/// Code points that an editor or a chat adds and nobody sees.
bool isInvisible(char32_t value)
{
    return (value >= 0x200B && value <= 0x200F) || value == 0x2060 || value == 0xFEFF || value == 0xAD ||
        value == 0xA0;
}

std::string withoutInvisible(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const base::CodePoint point = base::codePointAt(text, at);
        const std::size_t length = std::max<std::size_t>(point.length, 1);
        if (point.length == 0 || !isInvisible(point.value))
            out += text.substr(at, length);
        at += length;
    }
    return out;
}

/// Without a pair of quotes around it, straight or typographic; empty where there is none.
std::string withoutQuotes(std::string_view text)
{
    static constexpr std::pair<std::string_view, std::string_view> Pairs[] = {
        {"\"", "\""},         {"'", "'"},           {"`", "`"},           {"\u201C", "\u201D"},
        {"\u2018", "\u2019"}, {"\u201D", "\u201D"}, {"\u2019", "\u2019"}, {"\u201E", "\u201C"},
        {"\u201A", "\u2018"}, {"\u00AB", "\u00BB"}, {"\u00BB", "\u00AB"}};
    for (const auto& [open, close] : Pairs) {
        if (text.size() > open.size() + close.size() && text.starts_with(open) && text.ends_with(close))
            return std::string(text.substr(open.size(), text.size() - open.size() - close.size()));
    }
    return {};
}

/// What the secret holds beside the characters that its owner means.
void addWrappings(std::vector<SecretReading>& readings, const std::string& secret)
{
    const std::string trimmed(base::trim(secret));
    if (std::string inner = withoutQuotes(trimmed); !inner.empty())
        readings.push_back(
            {"secret_quotes", {say("The quotes around the secret are not part of it")}, std::move(inner)});
    if (std::string visible = withoutInvisible(trimmed); visible != trimmed)
        readings.push_back({"secret_invisible",
                            {say("The secret holds a character that cannot be seen, which the signer did not "
                                 "use (a no-break space, a zero-width character)")},
                            std::move(visible)});
    if (const char order = base::utf16Order(secret); order != 0) {
        std::string narrow;
        base::Utf16Decoder(order).decode(secret, narrow);
        readings.push_back({"secret_is_utf16",
                            {say("The secret is UTF-16 text; the signer used its characters as UTF-8")},
                            std::string(base::trim(narrow))});
    }
    if (std::string decoded = base::percentDecoded(trimmed); decoded != trimmed)
        readings.push_back({"secret_percent",
                            {say("The secret is percent-encoded; the signer used what it stands for")},
                            std::move(decoded)});
}

/// The values of a file of settings that was taken for the secret.
void addSettings(std::vector<SecretReading>& readings, const std::string& secret)
{
    for (Setting& setting : settingsOf(secret)) {
        if (setting.name == "k") {
            if (const auto octets = base::decodeBase64Url(setting.value))
                readings.push_back(
                    {"secret_jwk",
                     {say("The secret is a JWK; what the signer used are the octets of its member k")},
                     std::string(base::asText(*octets))});
        }
        readings.push_back({"secret_setting",
                            {say("What was given are settings; what the signer used is the value of {name} "
                                 "alone",
                                 {{"name", setting.name}})},
                            std::move(setting.value)});
    }
}

} // namespace

std::vector<SecretReading> readingsOf(const std::string& secret)
{
    std::vector<SecretReading> readings;
    addTextForms(readings, secret);
    addWrappings(readings, secret);
    addSettings(readings, secret);
    addEncodings(readings, secret);
    addDecodings(readings, secret);
    // Two steps: decoded, then trimmed or given a newline, and the other way round.
    const std::size_t single = readings.size();
    for (std::size_t i = 0; i < single; ++i) {
        if (readings[i].kind == "secret_white_space" || readings[i].kind == "secret_quotes" ||
            readings[i].kind == "secret_newline" || readings[i].kind == "secret_setting" ||
            readings[i].kind == "secret_is_utf16") {
            std::vector<SecretReading> second;
            addDecodings(second, readings[i].octets);
            addEncodings(second, readings[i].octets);
            for (SecretReading& reading : second) {
                reading.sentences.insert(reading.sentences.begin(), readings[i].sentences.front());
                readings.push_back(std::move(reading));
            }
        }
    }
    return readings;
}

} // namespace bearerwatch::diagnosis
