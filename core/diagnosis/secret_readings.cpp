#include "diagnosis/secret_readings.h"

#include <algorithm>
#include <cctype>

#include "base/base64.h"
#include "base/json.h"
#include "base/text.h"

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

/// The value of a line as `.env` files have it: NAME=value, `export NAME="value"`, `name: value`; empty: it
/// is no such line.
std::string valueOfSetting(std::string_view line)
{
    constexpr std::string_view Export = "export ";
    if (line.starts_with(Export))
        line = base::trim(line.substr(Export.size()));
    const std::size_t sign = line.find_first_of("=:");
    if (sign == std::string_view::npos || sign == 0)
        return {};
    const std::string_view name = base::trim(line.substr(0, sign));
    const bool isName = std::all_of(name.begin(), name.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '_' || c == '-' || c == '.';
    });
    std::string_view value = base::trim(line.substr(sign + 1));
    if (value.size() > 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        value = value.substr(1, value.size() - 2);
    return isName ? std::string(value) : std::string();
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
    if (trimmed.size() > 2 && (trimmed.front() == '"' || trimmed.front() == '\'') &&
        trimmed.back() == trimmed.front())
        readings.push_back({"secret_quotes",
                            {say("The quotes around the secret are not part of it")},
                            trimmed.substr(1, trimmed.size() - 2)});
    if (std::string value = valueOfSetting(trimmed); !value.empty())
        readings.push_back(
            {"secret_setting",
             {say("The secret is a line of settings; what the signer used is its value alone")},
             std::move(value)});
    if (secret.find('\\') != std::string::npos)
        readings.push_back(
            {"secret_escapes",
             {say("The secret holds escapes such as \\n; the signer used what they stand for")},
             unescaped(trimmed)});
}

} // namespace

std::vector<SecretReading> readingsOf(const std::string& secret)
{
    std::vector<SecretReading> readings;
    addTextForms(readings, secret);
    addEncodings(readings, secret);
    addDecodings(readings, secret);
    // Two steps: decoded, then trimmed or given a newline, and the other way round.
    const std::size_t single = readings.size();
    for (std::size_t i = 0; i < single; ++i) {
        if (readings[i].kind == "secret_white_space" || readings[i].kind == "secret_quotes" ||
            readings[i].kind == "secret_newline" || readings[i].kind == "secret_setting") {
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
