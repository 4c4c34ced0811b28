#include "tokens/header_line.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "causes/catalogue.h"
#include "tokens/characters.h"
#include "tokens/damaged_copy.h"
#include "tokens/recognise.h"
#include "tokens/shapes.h"
#include "tokens/vendors.h"

namespace bearerwatch::tokens {
namespace {

using base::equalsIgnoreCase;
using base::startsWithIgnoreCase;

bool isPlaceholder(std::string_view token)
{
    constexpr std::array<std::string_view, 16> words = {
        "undefined", "null",       "none",       "nil",     "nan",          "true",   "false",     "token",
        "<token>",   "your_token", "your-token", "[object", "access_token", "$token", "yourtoken", "jwt"};
    const std::string lower = base::toLowerAscii(token);
    return std::find(words.begin(), words.end(), lower) != words.end() || token.starts_with("${") ||
        token.starts_with("{{") || token.starts_with("$(") ||
        (token.starts_with("<") && !beginsLikeJose(token.substr(1))) || token.starts_with("%TOKEN") ||
        token.starts_with("[object") || lower.starts_with("your_") || lower.starts_with("your-") ||
        (token.starts_with("$") && token.size() > 1 && isLetter(token[1]));
}

/// `b'...'`: bytes that Python wrote as text.
bool isBytesOfPython(std::string_view text)
{
    return text.size() > 3 && text[0] == 'b' && (text[1] == '\'' || text[1] == '"');
}

class Reader {
public:
    Reader(std::string_view value, const HeaderName& name)
        : m_cleaned(cleanCopy(value))
        , m_text(m_cleaned.text)
    {
        if (!equalsIgnoreCase(name.text, "Authorization"))
            note("header_name_misspelled", 0, "Authorization", std::string(name.text));
        if (name.end != ":")
            note("header_name_colon", 0, ":", name.end.empty() ? "nothing" : std::string(name.end));
    }

    HeaderValue read()
    {
        for (const CopyDamage& damage : m_cleaned.damages)
            note(damage.code, damage.offset, damage.expected, damage.found);
        m_end = m_text.size();
        unfold();
        skipBlanks();
        unquoteAll();
        readScheme();
        skipParameterName();
        readToken();
        if (m_result.token.empty() && !hasFinding("header_placeholder"))
            note("header_without_token", at(m_at), "Bearer <token>", m_result.scheme);
        if (!m_result.findings.empty() && !m_result.token.empty() && !hasFinding("header_placeholder")) {
            const bool known = equalsIgnoreCase(m_result.scheme, "DPoP");
            m_result.repaired =
                "Authorization: " + std::string(known ? "DPoP" : "Bearer") + " " + m_result.token;
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::size_t at(std::size_t index) const
    {
        return m_cleaned.origin.at(std::min(index, m_text.size()));
    }

    [[nodiscard]] bool hasFinding(std::string_view code) const
    {
        return std::any_of(m_result.findings.begin(), m_result.findings.end(),
                           [code](const causes::Finding& finding) { return finding.code == code; });
    }

    void note(std::string_view code, std::size_t offset, std::string expected, std::string found)
    {
        if (hasFinding(code))
            return;
        causes::Finding finding = causes::makeFinding(code);
        finding.span = {"authorization_header", offset, found.empty() ? std::size_t{0} : std::size_t{1}};
        finding.expected = std::move(expected);
        finding.found = std::move(found);
        m_result.findings.push_back(std::move(finding));
    }

    // Blanks or line breaks from `start` to `end` in the midst of the token.
    void noteGap(std::size_t start, std::size_t end)
    {
        causes::Finding finding =
            gapInside(m_text.substr(start, end - start), at(start), m_result.token.size());
        finding.span.part = "authorization_header";
        if (!hasFinding(finding.code))
            m_result.findings.push_back(std::move(finding));
    }

    void skipBlanks()
    {
        while (m_at < m_end && isBlank(m_text[m_at]))
            ++m_at;
        while (m_end > m_at && isBlank(m_text[m_end - 1]))
            --m_end;
    }

    // A line break inside the value: obsolete line folding (RFC 9112 5.2).
    void unfold()
    {
        const std::string_view body = base::trim(m_text);
        const std::size_t first = body.find_first_of("\r\n");
        if (first != std::string_view::npos)
            note("header_folded", at(first + static_cast<std::size_t>(body.data() - m_text.data())),
                 "one line", "line break");
    }

    void unquoteAll()
    {
        if (m_at < m_end && (m_text[m_at] == '"' || m_text[m_at] == '\'')) {
            note("header_quotes", at(m_at), "no quotes", std::string(1, m_text[m_at]));
            const char quote = m_text[m_at++];
            if (m_end > m_at && m_text[m_end - 1] == quote)
                --m_end;
            skipBlanks();
        }
    }

    [[nodiscard]] std::string_view wordHere() const
    {
        std::size_t end = m_at;
        while (end < m_end && (isWord(m_text[end])))
            ++end;
        return m_text.substr(m_at, end - m_at);
    }

    void readScheme()
    {
        const std::string_view rest = m_text.substr(m_at, m_end - m_at);
        if (startsWithIgnoreCase(rest, "bearer")) {
            m_result.scheme = "Bearer";
            readBearer();
            return;
        }
        const std::string_view word = wordHere();
        const std::size_t after = m_at + word.size();
        const bool alone = after >= m_end || m_text[after] == '.';
        if (word.empty() || alone || beginsLikeJose(rest)) {
            if (!rest.empty())
                note("header_scheme_missing", at(m_at), "Bearer", std::string(word.substr(0, 12)));
            return;
        }
        m_result.scheme = std::string(word);
        constexpr std::array<std::string_view, 10> others = {
            "DPoP", "Basic", "Digest", "Negotiate", "GNAP", "Signature", "AWS4-HMAC-SHA256",
            "NTLM", "HOBA",  "OAuth"};
        const bool known = std::any_of(others.begin(), others.end(), [word](std::string_view other) {
            return equalsIgnoreCase(word, other);
        });
        m_at = after;
        const bool blank = m_at < m_end && isBlank(m_text[m_at]);
        if (!known && editDistance(base::toLowerAscii(word), "bearer") <= 2) {
            note("header_scheme_misspelled", at(m_at - word.size()), "Bearer", std::string(word));
            m_result.scheme = "Bearer";
            separators();
        } else {
            skipBlanks();
            const bool jose = beginsLikeJose(m_text.substr(m_at, m_end - m_at));
            const bool foreign = !known && blank && !isSchemeOfGithub(word);
            if (foreign || isPasswordScheme(word) || (jose && !equalsIgnoreCase(word, "DPoP")))
                note("header_scheme_other", at(m_at), "Bearer", std::string(word));
        }
    }

    // GitHub takes `token` as it takes `Bearer`.
    [[nodiscard]] bool isSchemeOfGithub(std::string_view word) const
    {
        const auto vendor = matchVendor(m_text, m_at);
        return equalsIgnoreCase(word, "token") && vendor && vendor->vendor->kind == "github_token";
    }

    void readBearer()
    {
        for (int round = 0; round < 4; ++round) {
            m_at += 6;
            separators();
            const std::string_view rest = m_text.substr(m_at, m_end - m_at);
            if (!startsWithIgnoreCase(rest, "bearer"))
                return;
            note("header_scheme_twice", at(m_at), "Bearer", "Bearer Bearer");
        }
    }

    // What stands between the scheme and the token: exactly one blank is right.
    void separators()
    {
        if (m_at >= m_end)
            return;
        const std::size_t start = m_at;
        std::size_t blanks = 0;
        bool other = false;
        while (m_at < m_end) {
            const char c = m_text[m_at];
            const std::string_view rest = m_text.substr(m_at, m_end - m_at);
            if (c == ' ') {
                ++blanks;
                ++m_at;
            } else if (c == '\t') {
                note("header_tab", at(m_at), "one blank", "tab");
                ++m_at;
                other = true;
            } else if (c == '\r' || c == '\n') {
                ++m_at;
                other = true;
            } else if (c == ':' || c == '=' || c == ',' || c == ';') {
                note(c == ':'       ? "header_colon"
                         : c == ',' ? "header_comma"
                                    : "header_separator",
                     at(m_at), "one blank", std::string(1, c));
                ++m_at;
                other = true;
            } else if (startsWithIgnoreCase(rest, "%20") || startsWithIgnoreCase(rest, "%3A")) {
                note("header_percent_encoded", at(m_at), "one blank", std::string(rest.substr(0, 3)));
                m_at += 3;
                other = true;
            } else if (c == '+' && m_at == start) {
                note("header_percent_encoded", at(m_at), "one blank", "+");
                ++m_at;
                other = true;
            } else {
                break;
            }
        }
        if (m_at == start)
            note("header_missing_space", at(m_at), "one blank", "nothing");
        else if (blanks > 1 && !other)
            note("header_extra_blanks", at(start), "one blank", std::to_string(blanks) + " blanks");
    }

    // `token=` or `token ` before the token: other schemes have parameters, Bearer has none (RFC 6750 2.1).
    void skipParameterName()
    {
        const std::string_view rest = m_text.substr(m_at, m_end - m_at);
        const std::size_t sign = rest.find_first_of("=: ");
        const std::string_view name = rest.substr(0, std::min(sign, rest.size()));
        if (sign == std::string_view::npos || name.empty() || name.size() > 20 ||
            !std::all_of(name.begin(), name.end(),
                         [](char c) { return isLetter(c) || c == '_' || c == '-'; }))
            return;
        const std::size_t start = rest.find_first_not_of(" \"'", sign + 1);
        if (start == std::string_view::npos || !beginsLikeJose(rest.substr(start)))
            return;
        note("header_parameter", at(m_at), "the token alone", std::string(rest.substr(0, sign + 1)));
        m_at += sign + 1;
        skipBlanks();
    }

    // `{"access_token": "eyJ..."}`: the whole answer stands where its member belongs.
    bool skipToMember(std::string_view rest)
    {
        const std::size_t quote = rest.starts_with('{') ? rest.find("\"eyJ") : std::string_view::npos;
        if (quote == std::string_view::npos)
            return false;
        note("header_json_object", at(m_at), "the token alone", "{");
        m_at += quote + 1;
        return true;
    }

    void readToken()
    {
        if (equalsIgnoreCase(m_result.scheme, "Digest") || startsWithIgnoreCase(m_result.scheme, "AWS4")) {
            takeRest();
            return;
        }
        if (m_at < m_end && (m_text[m_at] == '"' || m_text[m_at] == '\'' || m_text[m_at] == '`')) {
            note("header_quotes", at(m_at), "no quotes", std::string(1, m_text[m_at]));
            ++m_at;
        }
        if (isBytesOfPython(m_text.substr(m_at, m_end - m_at))) {
            note("header_python_bytes", at(m_at), "the token alone", "b");
            m_at += 2;
            if (m_text[m_end - 1] == m_text[m_at - 1])
                --m_end;
        }
        const std::string_view rest = m_text.substr(m_at, m_end - m_at);
        if (isPlaceholder(rest.substr(0, rest.find_first_of(" \t\r\n,;\"'")))) {
            note("header_placeholder", at(m_at), "a token", std::string(rest.substr(0, 40)));
            return;
        }
        if (skipToMember(rest)) {
            m_end = std::min(m_end, m_text.find('"', m_at));
        } else if (!rest.empty() && (rest[0] == '<' || rest[0] == '[' || rest[0] == '{' || rest[0] == '(')) {
            note("header_brackets", at(m_at), "no brackets", std::string(1, rest[0]));
            ++m_at;
        }
        const std::size_t start = m_at;
        std::size_t end = m_at;
        for (;;) {
            end += tokenRun(m_text.substr(0, m_end), end);
            const std::string_view piece = m_text.substr(m_at, end - m_at);
            m_result.token += piece;
            m_dots += std::count(piece.begin(), piece.end(), '.');
            std::size_t next = end;
            while (next < m_end && isBlank(m_text[next]))
                ++next;
            if (next == end || next >= m_end || tokenRun(m_text.substr(0, m_end), next) < 1 ||
                !continues(next))
                break;
            noteGap(end, next);
            m_at = end = next;
        }
        m_at = end;
        m_result.offset = at(start);
        m_result.length = at(end) - at(start);
        trailing();
    }

    // Whether what follows a blank is more of the same token: it is all token characters to the end.
    [[nodiscard]] bool continues(std::size_t next) const
    {
        const std::size_t end = next + tokenRun(m_text.substr(0, m_end), next);
        if (beginsWithHeader(m_text.substr(next, end - next)))
            return false;
        return m_dots < 2 || end == m_end;
    }

    void trailing()
    {
        if (m_at >= m_end || m_result.token.empty())
            return;
        const char c = m_text[m_at];
        const char* code = c == '"' || c == '\'' ? "header_quotes"
            : c == ','                           ? "header_comma"
                                                 : "header_trailing";
        note(code, at(m_at), "nothing after the token", std::string(m_text.substr(m_at, 20)));
    }

    void takeRest()
    {
        m_result.offset = at(m_at);
        m_result.length = at(m_end) - at(m_at);
        m_result.token = std::string(m_text.substr(m_at, m_end - m_at));
    }

    CleanedText m_cleaned;
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::ptrdiff_t m_dots = 0; // in the token so far
    HeaderValue m_result;
};

} // namespace

HeaderValue readAuthorization(std::string_view value, const HeaderName& name)
{
    return Reader(value, name).read();
}

bool isPasswordScheme(std::string_view scheme)
{
    return equalsIgnoreCase(scheme, "Digest") || equalsIgnoreCase(scheme, "Negotiate") ||
        equalsIgnoreCase(scheme, "NTLM");
}

bool credentialFollows(std::string_view text, std::size_t at)
{
    for (int word = 0; word < 4; ++word) {
        const std::size_t limit = std::min(text.size(), at + 32);
        while (at < limit && !isWord(text[at]))
            ++at;
        const std::string_view start = text.substr(at, 256);
        if (!startsWithIgnoreCase(start, "bearer")) {
            const std::string_view token = start.substr(0, tokenRun(start, 0));
            return token.size() >= 8 && (hasDigit(token) || beginsLikeJose(text.substr(at, 4096)));
        }
        at += 6;
    }
    return false;
}

} // namespace bearerwatch::tokens
