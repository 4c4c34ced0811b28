#include "tokens/redact.h"

#include <algorithm>

#include "base/base64.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "tokens/characters.h"
#include "tokens/encoded_secrets.h"
#include "tokens/opaque_secret.h"
#include "tokens/places.h"
#include "tokens/recognise.h"
#include "tokens/shapes.h"
#include "tokens/vendors.h"

namespace bearerwatch::tokens {
namespace {

constexpr std::size_t LeastSecret =
    6; ///< Shorter values are no secret worth hiding, and hiding them hides words.

bool isValueEnd(char c)
{
    return isBlank(c) || c == '"' || c == '\'' || c == '&' || c == ',' || c == ';' || c == '}' || c == ']' ||
        c == ')' || c == '<' || c == '>' || c == '|' || c == '#';
}

// The value of `name=`, `name: `, `"name":"`, `\"name\":\"` that begins behind the name; length 0: none.
SecretSpan valueOf(std::string_view text, std::size_t start, std::size_t nameEnd, std::size_t& readTo)
{
    std::size_t at = nameEnd;
    const auto skip = [&](std::string_view characters) {
        while (at < text.size() && characters.find(text[at]) != std::string_view::npos)
            ++at;
    };
    skip("\\\"'");
    skip(" \t");
    const bool encoded = base::equalsIgnoreCase(text.substr(std::min(at, text.size()), 3), "%3d");
    if (!encoded && (at >= text.size() || (text[at] != '=' && text[at] != ':')))
        return {};
    const std::string_view name = text.substr(start, nameEnd - start);
    if (!isSecretName(name))
        return {};
    if (text.substr(at).starts_with("::"))
        return {}; // "JWT::ExpiredSignature"
    at += encoded ? 3 : 1;
    skip(" \t");
    skip("\\\"'[");
    if (at < readTo) // part of a value that was looked at before
        return {};
    std::size_t end = at;
    const bool quoted = at > 0 && (text[at - 1] == '"' || text[at - 1] == '\'');
    if (quoted) {
        const std::size_t close = text.find(text[at - 1], at);
        end = close == std::string_view::npos ? text.size() : close;
        while (end > at && text[end - 1] == '\\')
            --end;
    } else {
        while (end < text.size() && !isValueEnd(text[end]) && !(encoded && text.substr(end, 3) == "%26"))
            ++end;
    }
    readTo = end;
    const std::string_view value = text.substr(at, end - at);
    const bool words = value.find(' ') != std::string_view::npos && !base::equalsIgnoreCase(name, "cookie");
    const bool status = base::equalsIgnoreCase(name, "code") || base::equalsIgnoreCase(name, "token");
    const bool digits = hasDigit(value);
    if (value.size() < LeastSecret || words || (status && (!digits || value.size() < 12)))
        return {};
    return {at, end - at, isTokenName(name)};
}

// What follows `Bearer `, `Basic `, `DPoP `.
SecretSpan credentialsOf(std::string_view text, std::size_t schemeEnd)
{
    std::size_t at = schemeEnd;
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    if (at == schemeEnd)
        return {};
    const std::size_t length = tokenRun(text, at);
    const std::string_view value = text.substr(at, length);
    const std::size_t equals = value.find('=');
    const bool parameter =
        equals != std::string_view::npos && value.find_first_not_of('=', equals) != std::string_view::npos;
    const bool named = std::all_of(value.begin(), value.end(),
                                   [](char c) { return isLetter(c) || c == '_' || c == '-' || c == '='; });
    const bool opensQuote = // realm="..."; base64 with its padding may end before a quote, too
        at + length < text.size() && text[at + length] == '"' && value.ends_with('=') && named;
    const bool digits = hasDigit(value);
    if (length < 12 || parameter || opensQuote || (!digits && length < 24))
        return {};
    return {at, length, true};
}

// Capitals, small letters and digits in one long word: what base64 looks like, and names do not.
bool looksEncoded(std::string_view word)
{
    const auto any = [word](char first, char last) {
        return std::any_of(word.begin(), word.end(), [=](char c) { return c >= first && c <= last; });
    };
    return any('A', 'Z') && any('a', 'z') && any('0', '9');
}

// "eyJ", "eyI", "ewog": base64 of a brace and what may follow it.
bool beginsLikeObject(std::string_view word)
{
    return word.starts_with("ey") || word.starts_with("ew");
}

// A claim set that stands alone: its header is elsewhere.
bool beginsLikeClaims(std::string_view word)
{
    constexpr std::size_t LeastClaims = 24;
    if (word.size() < LeastClaims || !beginsLikeObject(word))
        return false;
    const base::Base64Reading reading = base::readBase64(word.substr(0, 24));
    const std::string_view text = base::asText(reading.bytes);
    return text.starts_with("{") && base::trim(text.substr(1)).starts_with("\"");
}

// The length of what ends a line at the start of `text`, also as it is escaped; 0: nothing does.
std::size_t lineEndAt(std::string_view text)
{
    constexpr std::string_view Ends[] = {"\n",    "\r",  "\\n", "\\r",     "<br>", "<br/>", "&#10;",
                                         "&#13;", "%0A", "%0D", "\\u000a", "=\n",  "=\r"};
    for (const std::string_view end : Ends) {
        if (base::startsWithIgnoreCase(text, end))
            return end.size();
    }
    return 0;
}

// What stands between two pieces of a token that was wrapped, written with blanks or encoded in a URL.
struct Gap {
    std::size_t length = 0; ///< 0: none.
    bool strong = false; ///< More than a blank or a comma: what follows belongs to the token more likely.
};

Gap gapAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t LongestGap = 40;
    Gap gap;
    bool newLine = false;
    std::size_t end = at;
    while (end < text.size() && end - at < LongestGap) {
        const std::string_view rest = text.substr(end, 8);
        const char c = rest.front();
        const bool dot = c == '.' || base::equalsIgnoreCase(rest.substr(0, 3), "%2e");
        const std::size_t lineEnd = lineEndAt(rest);
        const bool margin = newLine && std::string_view(">#*/").find(c) != std::string_view::npos;
        if (!dot && lineEnd == 0 && !margin &&
            std::string_view(" \t\"'+|\\,").find(c) == std::string_view::npos)
            break;
        newLine = newLine || lineEnd > 0;
        gap.strong = gap.strong || dot || lineEnd > 0 || c == '+' || c == '|';
        end += c == '%' ? 3 : std::max<std::size_t>(lineEnd, 1);
    }
    gap.length = end - at;
    return gap;
}

// The length of a piece with the dots at its ends: gaps take those along.
std::size_t widthOf(std::string_view text, std::size_t begin, std::size_t length)
{
    std::size_t end = begin + length;
    while (begin > 0 && text[begin - 1] == '.')
        --begin;
    while (end < text.size() && text[end] == '.')
        ++end;
    return end - begin;
}

// Adds the further pieces of a token whose first one is the last of `spans`. Wrapped lines have one length,
// but for the first and the last. @return Where they end.
std::size_t addPieces(std::string_view text, std::vector<SecretSpan>& spans)
{
    constexpr int MostPieces = 512;
    constexpr std::size_t LeastPiece = 16;
    constexpr std::size_t LeastEven = 8;
    std::size_t end = spans.back().offset + spans.back().length;
    std::size_t before = widthOf(text, spans.back().offset, spans.back().length); // of the piece before
    std::size_t even = 0; // length that two pieces shared
    for (int piece = 0; piece < MostPieces; ++piece) {
        const Gap gap = gapAt(text, end);
        const std::size_t begin = end + gap.length;
        const std::size_t length = gap.length == 0 ? 0 : tokenRun(text, begin);
        if (length == 0)
            break;
        const std::string_view run = text.substr(begin, length);
        const Gap next = gapAt(text, begin + length);
        const std::size_t behind = begin + length + next.length;
        const std::size_t width = widthOf(text, begin, length);
        const std::size_t following = next.length == 0 ? 0 : widthOf(text, behind, tokenRun(text, behind));
        const bool evenBehind = length >= LeastEven && following == width && gap.strong == next.strong;
        const bool isEven = width == before && length >= LeastEven;
        const bool encoded = looksEncoded(run);
        const bool last = even > 0 && width < even && (gap.strong || encoded);
        const bool strongly = length >= LeastPiece && (encoded || evenBehind);
        const bool taken = isEven || last || (evenBehind && encoded) ||
            (gap.strong ? strongly : length >= LeastPiece && readsLikeNoWords(run));
        if (!taken)
            break;
        spans.push_back({begin, length, true});
        even = isEven || evenBehind ? width : even;
        before = width;
        end = begin + length;
        if (last && !(encoded && length >= LeastPiece))
            break;
    }
    return end;
}

SecretSpan secretAt(std::string_view text, std::size_t i, std::size_t wordEnd, std::size_t& readTo)
{
    const std::string_view rest = text.substr(i);
    if (text[i] == 'e' &&
        (beginsLikeJose(rest.substr(0, 4096)) || beginsLikeClaims(text.substr(i, wordEnd - i))))
        return {i, joseRun(text, i), true};
    if (const auto match = matchVendor(text, i)) {
        const bool keyId = match->vendor->kind == "aws_access_key_id"; // a name, not a secret
        return keyId ? SecretSpan{} : SecretSpan{i, match->length, true};
    }
    const std::string_view word = text.substr(i, wordEnd - i);
    if (base::equalsIgnoreCase(word, "bearer") || base::equalsIgnoreCase(word, "basic") ||
        base::equalsIgnoreCase(word, "dpop")) {
        if (const SecretSpan found = credentialsOf(text, wordEnd); found.length > 0)
            return found;
    }
    return valueOf(text, i, wordEnd, readTo);
}

} // namespace

Fingerprinter::Fingerprinter(base::SecretBytes key)
    : m_key(std::move(key))
{
}

std::string Fingerprinter::operator()(std::string_view token) const
{
    const crypto::HmacKey key(crypto::Hash::Sha256, m_key.view());
    const crypto::Digest mac = key.mac(token);
    return base::encodeHex(mac.view().first(6));
}

std::vector<SecretSpan> findSecrets(std::string_view text)
{
    constexpr std::size_t LeastSignature = 40;
    constexpr std::size_t Near = 4096;
    std::vector<SecretSpan> spans;
    std::size_t readTo = 0;
    std::size_t joseEnd = std::string_view::npos; // of the last piece of a JOSE token
    for (std::size_t i = 0; i < text.size();) {
        if (!isWord(text[i])) {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        std::size_t end = i;
        while (end < text.size() && isWord(text[end]))
            ++end;
        if (i > 0 && text[i - 1] == '%' && end - i > 2 && base::isHexDigit(text[i]) &&
            base::isHexDigit(text[i + 1]))
            i += 2; // "%3DeyJ..."
        SecretSpan found = secretAt(text, i, end, readTo);
        // "tokeneyJ...", "%eeyJ...": glued to a name.
        if (const std::size_t glued = text.substr(begin, end - begin).find("eyJ");
            found.length == 0 && glued != std::string_view::npos && glued > 0)
            found = secretAt(text, begin + glued, end, readTo);
        // The signature of a token whose parts stand apart.
        if (found.length == 0 && joseEnd != std::string_view::npos && i - joseEnd < Near &&
            end - i >= LeastSignature && looksEncoded(text.substr(i, end - i)))
            found = {i, end - i, true};
        constexpr std::size_t LeastOpaqueWord = 8;
        if (found.length == 0 && end - i >= LeastOpaqueWord)
            found = {i, opaqueSecretAt(text, i), true};
        if (found.length > 0) {
            spans.push_back(found);
            end = found.offset + found.length;
            const std::string_view start = text.substr(found.offset, 8);
            const bool jose = start.find("ey") != std::string_view::npos ||
                start.find("ewo") != std::string_view::npos; // also behind "3D"
            if (found.isToken && jose)
                joseEnd = end = addPieces(text, spans);
        }
        i = end;
    }
    addEncodedSecrets(text, spans);
    return spans;
}

bool mayHoldSecret(std::string_view text)
{
    if (text.size() >= LeastLoneRun)
        return true;
    bool inWord = false;
    std::size_t begin = 0; // of the word
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isWord(c)) {
            begin = inWord ? begin : i;
            if (i - begin + 1 == LeastPathSecret && pathSecretAt(text, begin) > 0)
                return true;
            const bool jose = c == 'e' && i + 1 < text.size() && (text[i + 1] == 'y' || text[i + 1] == 'w');
            const bool glued = jose && i + 2 < text.size() && text[i + 2] == 'J'; // "tokeneyJ..."
            if (glued || (!inWord && (jose || mayBeVendor(text, i))))
                return true;
            inWord = true;
            continue;
        }
        inWord = false;
        // Behind a name or a scheme, or an escaped character.
        if (isBlank(c) || std::string_view("=:%\\&,\0([{<>`\"'\xEF", 16).find(c) != std::string_view::npos)
            return true;
    }
    return false;
}

std::string redactToken(std::string_view token, const Fingerprinter& fingerprinter)
{
    const std::size_t shown = token.size() >= 24 ? 6 : token.size() >= 12 ? 2 : 0;
    std::string out;
    for (const char c : token.substr(0, shown))
        out.push_back(isTokenCharacter(c) ? c : '.');
    return out + "…[redacted, " + std::to_string(token.size()) + " bytes, fingerprint " +
        fingerprinter(token).substr(0, 6) + "]";
}

std::string redact(std::string_view text, const Fingerprinter& fingerprinter)
{
    std::string out;
    std::size_t done = 0;
    for (const SecretSpan& span : findSecrets(text)) {
        out += text.substr(done, span.offset - done);
        const std::string_view secret = text.substr(span.offset, span.length);
        out += span.isToken ? redactToken(secret, fingerprinter) : "[redacted]";
        done = span.offset + span.length;
    }
    out += text.substr(done);
    return out;
}

} // namespace bearerwatch::tokens
