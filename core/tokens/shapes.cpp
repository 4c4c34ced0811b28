#include "tokens/shapes.h"

#include <algorithm>

#include "base/base64.h"
#include "base/json.h"
#include "base/text.h"
#include "tokens/biscuit.h"
#include "tokens/characters.h"
#include "tokens/recognise.h"
#include "tokens/vendors.h"

namespace bearerwatch::tokens {
namespace {

// The beginning of what the first segment holds; lenient.
std::string firstSegment(std::string_view token, std::size_t most)
{
    std::string_view segment = token.substr(0, token.find_first_of(".~"));
    segment = segment.substr(
        0, segment.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/="));
    return std::string(base::asText(base::readBase64(segment.substr(0, most)).bytes));
}

bool isCookieOfFlask(std::string_view token)
{
    const auto dots = std::count(token.begin(), token.end(), '.');
    const bool compressed = token.starts_with(".eJ");
    if (compressed ? dots != 3 : dots != 2)
        return false;
    const std::size_t last = token.rfind('.');
    const std::size_t middle = token.rfind('.', last - 1);
    const std::size_t stamp = last - middle - 1;
    const std::size_t signature = token.size() - last - 1;
    if (stamp < 5 || stamp > 7 || (signature != 27 && signature != 43 && signature != 86))
        return false;
    return compressed || firstSegment(token, 4096).find("\"alg\"") == std::string::npos;
}

bool isHexOrBase64(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isTokenCharacter(c) || c == '%'; });
}

bool isCookieOfFramework(std::string_view text)
{
    if (text.starts_with("s:") || text.starts_with("s%3A"))
        return text.find('.') != std::string_view::npos && text.size() > 40;
    const std::size_t dashes = text.find("--");
    if (dashes != std::string_view::npos && dashes > 16) { // Rails: data--digest
        const std::string_view digest = text.substr(text.rfind("--") + 2);
        return isHexOrBase64(text) &&
            (digest.size() == 40 || digest.size() == 64 || digest.size() == 24 || digest.size() == 26);
    }
    const auto colons = std::count(text.begin(), text.end(), ':'); // Django: payload:time:signature
    if (colons != 2 || text.size() < 50)
        return false;
    const std::size_t last = text.rfind(':');
    const std::size_t middle = text.rfind(':', last - 1);
    const std::size_t signature = text.size() - last - 1;
    return last - middle - 1 == 6 && (signature == 27 || signature == 43) &&
        text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:=") ==
        std::string_view::npos;
}

// Branca: base62 of 0xBA, a time and a box; the longest that is looked at is 4 KiB.
bool isBranca(std::string_view text)
{
    if (text.size() < 60 || text.size() > 4096 ||
        !std::all_of(text.begin(), text.end(), [](char c) { return isLetter(c) || isDigit(c); }))
        return false;
    base::Bytes number; // little endian, base 256
    for (const char c : text) {
        unsigned carry = static_cast<unsigned>(isDigit(c) ? c - '0' : c <= 'Z' ? c - 'A' + 10 : c - 'a' + 36);
        for (auto& byte : number) {
            carry += byte * 62U;
            byte = static_cast<std::uint8_t>(carry);
            carry >>= 8;
        }
        if (carry != 0)
            number.push_back(static_cast<std::uint8_t>(carry));
    }
    return number.size() >= 45 && number.back() == 0xBA;
}

/// "jwt" or "jwe" of a compact token whose header begins with white space, and so not like others.
std::string spacedHeaderKind(std::string_view text)
{
    constexpr std::string_view Blanks = "ICD"; // what a blank, tab, line feed or return begins with
    const auto dots = std::count(text.begin(), text.end(), '.');
    if (text.size() > MaxTokenBytes || (dots != 2 && dots != 4) ||
        Blanks.find(text.front()) == std::string_view::npos ||
        !std::all_of(text.begin(), text.end(), isTokenCharacter))
        return {};
    const std::string header = firstSegment(text, MaxTokenBytes);
    const auto document = base::JsonDocument::parse(header);
    if (!document || !document->root().find("alg"))
        return {};
    return dots == 2 ? "jwt" : "jwe";
}

} // namespace

bool beginsLikeJose(std::string_view text)
{
    if (text.size() < 8 || text[0] != 'e' || (text[1] != 'y' && text[1] != 'w'))
        return false;
    const std::string start = firstSegment(text, 64);
    const std::string_view trimmed = base::trim(start);
    if (!trimmed.starts_with("{"))
        return false;
    const std::string_view inside = base::trim(trimmed.substr(1));
    if (!inside.starts_with("\"") && !inside.starts_with("}"))
        return false;
    const std::string_view rest = text.substr(0, 4096);
    const std::size_t dot = rest.find('.');
    if (dot != std::string_view::npos && dot + 3 < rest.size() && rest.find_first_of(" \t\r\n\"'&") > dot)
        return true;
    const std::string all = firstSegment(text, 1024); // half a token: only its header tells
    return all.find("\"alg\"") != std::string::npos || all.find("\"enc\"") != std::string::npos ||
        all.find("\"typ\"") != std::string::npos;
}

bool beginsWithHeader(std::string_view text)
{
    if (!beginsLikeJose(text))
        return false;
    const std::string header = firstSegment(text, 4096);
    return header.find("\"alg\"") != std::string::npos || header.find("\"enc\"") != std::string::npos;
}

JoseShape joseShape(std::string_view token)
{
    JoseShape shape;
    const std::string_view jwt = token.substr(0, token.find('~'));
    shape.segments = static_cast<std::size_t>(std::count(jwt.begin(), jwt.end(), '.')) + 1;
    if (jwt.find("...") != std::string_view::npos) // shortened by hand: what is left has no five parts
        shape.kind = "damaged_jwt";
    else if (jwt.size() != token.size() && shape.segments == 3)
        shape.kind = "sd_jwt";
    else if (isCookieOfFlask(token))
        shape.kind = "session_cookie";
    else if (shape.segments == 3)
        shape.kind = "jwt";
    else if (shape.segments == 5)
        shape.kind = "jwe";
    else
        shape.kind = "damaged_jwt";
    return shape;
}

std::size_t joseRun(std::string_view text, std::size_t offset)
{
    std::size_t end = offset;
    std::size_t dots = 0;
    while (end < text.size()) {
        const char c = text[end];
        if (c == '.')
            ++dots;
        else if ((c == '/' && dots >= 2) || !isTokenCharacter(c)) // a path goes on behind the token
            break;
        ++end;
    }
    return end - offset;
}

std::size_t gluedSecond(std::string_view token)
{
    token = token.substr(0, token.find('~')); // behind it stand disclosures and a key binding
    const auto dots = std::count(token.begin(), token.end(), '.');
    if (dots == 5) { // a dot between them
        std::size_t second = 0;
        for (int dot = 0; dot < 3; ++dot)
            second = token.find('.', second) + 1;
        return beginsWithHeader(token) && beginsWithHeader(token.substr(second)) ? second
                                                                                 : std::string_view::npos;
    }
    if (dots != 4 || firstSegment(token, 4096).find("\"enc\"") != std::string::npos)
        return std::string_view::npos;
    const std::size_t second = token.find('.', token.find('.') + 1) + 1;
    const std::size_t third = token.find('.', second);
    int tries = 0;
    for (std::size_t at = token.find("ey", second); at < third && tries < 64;
         at = token.find("ey", at + 1), ++tries) {
        if (beginsWithHeader(token.substr(at)))
            return at;
    }
    return std::string_view::npos;
}

std::string wholeKind(std::string_view text)
{
    if (text.starts_with("{") && text.size() <= MaxTokenBytes) {
        const auto document = base::JsonDocument::parse(text);
        if (!document || !document->root().isObject())
            return {};
        const base::JsonValue root = document->root();
        if (root.find("ciphertext"))
            return root.find("tag") || root.find("iv") || root.find("protected") ? "jwe_json" : "";
        const bool signature =
            root.find("signature").isString() && (root.find("protected") || root.find("header"));
        if (root.find("signatures").isArray() || signature)
            return "jws_json";
        return {};
    }
    const std::string_view start = text.substr(0, 1024);
    if (start.starts_with("<") &&
        (start.find(":Assertion") != std::string_view::npos ||
         start.find("<Assertion") != std::string_view::npos ||
         start.find("urn:oasis:names:tc:SAML") != std::string_view::npos))
        return "saml_assertion";
    if (start.starts_with("PHNhbWx") || start.starts_with("PD94bW") || start.starts_with("PEFzc2Vyd") ||
        start.starts_with("PHNhbWwy")) {
        const auto xml = base::readBase64(start.substr(0, start.find_first_of(" \t\r\n")));
        if (base::asText(xml.bytes).find("ssertion") != std::string_view::npos ||
            base::asText(xml.bytes).find("SAML") != std::string_view::npos ||
            base::asText(xml.bytes).find("saml") != std::string_view::npos)
            return "saml_assertion";
    }
    return spacedHeaderKind(text);
}

bool isUnencodedCompact(std::string_view text)
{
    if (text.size() > MaxTokenBytes || !text.starts_with("ey") ||
        std::count(text.begin(), text.end(), '.') != 2)
        return false;
    const std::string header = firstSegment(text, 4096);
    if (header.find("\"b64\"") == std::string::npos)
        return false;
    const auto document = base::JsonDocument::parse(header);
    const base::JsonValue encoded = document ? document->root().find("b64") : base::JsonValue();
    const std::string_view signature = text.substr(text.rfind('.') + 1);
    return encoded.isBool() && encoded.type() == base::JsonType::False &&
        std::all_of(signature.begin(), signature.end(), isTokenCharacter);
}

std::string kindOf(std::string_view token)
{
    if (beginsLikeJose(token))
        return joseShape(token).kind;
    if (std::string kind = spacedHeaderKind(token); !kind.empty())
        return kind;
    const auto match = matchVendor(token, 0);
    if (match && match->length == token.size())
        return std::string(match->vendor->kind);
    const std::size_t dot = token.find('.');
    if (dot != std::string_view::npos && token.substr(dot + 1).starts_with("eyJ") &&
        joseShape(token).kind == "jwt")
        return "damaged_jwt";
    if (isUuid(token))
        return "uuid";
    if (isCookieOfFlask(token) || isCookieOfFramework(token))
        return "session_cookie";
    if (std::string kind = wholeKind(token); !kind.empty())
        return kind;
    if (isBranca(token))
        return "branca";
    if (token.starts_with("E") && token.size() >= 120 && readBiscuit(token)) // a length-delimited field 2
        return "biscuit";
    return "opaque";
}

std::string loneKind(std::string_view word)
{
    if (word.size() > MaxTokenBytes || word.size() < 8)
        return {};
    if (isCookieOfFramework(word))
        return "session_cookie";
    if (!std::all_of(word.begin(), word.end(),
                     [](char c) { return isTokenCharacter(c) || c == ':' || c == '%'; }))
        return {};
    std::string kind = kindOf(word);
    if (kind != "opaque")
        return kind;
    const auto dots = std::count(word.begin(), word.end(), '.');
    const bool digits = hasDigit(word);
    if (dots == 2 && word.size() >= 40 && digits && word.find('/') == std::string_view::npos)
        return "damaged_jwt";
    const bool letters = std::any_of(word.begin(), word.end(), isLetter);
    const bool address = word.find("://") != std::string_view::npos || word.starts_with("/") ||
        word.find("www.") != std::string_view::npos;
    return word.size() >= 16 && digits && letters && !address && dots <= 1 ? "opaque" : "";
}

} // namespace bearerwatch::tokens
