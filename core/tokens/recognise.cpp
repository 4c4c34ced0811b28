#include "tokens/recognise.h"

#include <algorithm>
#include <optional>

#include "base/percent.h"
#include "base/text.h"
#include "causes/catalogue.h"
#include "tokens/bare_request.h"
#include "tokens/characters.h"
#include "tokens/damaged_copy.h"
#include "tokens/header_line.h"
#include "tokens/places.h"
#include "tokens/shapes.h"
#include "tokens/vendors.h"
#include "tokens/wrapped_token.h"

namespace bearerwatch::tokens {
namespace {

using base::startsWithIgnoreCase;

class Recogniser {
public:
    Recogniser(std::string_view text, const base::ProgressCallback& progress)
        : m_text(text.substr(0, MaxPasteBytes))
        , m_progress(progress)
        , m_document(documentOf(m_text))
    {
    }

    RecogniseResult run()
    {
        if (wholeText())
            return std::move(m_result);
        std::size_t nextReport = 0;
        for (std::size_t i = 0; i < m_text.size();) {
            if (i >= nextReport) {
                nextReport = i + 262'144;
                if (!base::goOn(m_progress, {i, m_text.size()})) {
                    m_result.complete = false;
                    return std::move(m_result);
                }
            }
            if (m_result.candidates.size() >= MaxCandidates) {
                m_result.more = true;
                break;
            }
            i = step(i);
        }
        if (m_result.candidates.empty())
            loneWord();
        if (m_result.candidates.empty())
            bareRequest();
        for (Candidate& candidate : m_result.candidates)
            unwrap(candidate, m_text);
        return std::move(m_result);
    }

private:
    Candidate& add(std::string kind, std::size_t offset, std::size_t length, std::string token)
    {
        Candidate candidate;
        candidate.kind = std::move(kind);
        candidate.offset = offset;
        candidate.length = length;
        const std::string_view verbatim = m_text.substr(offset, length);
        if (verbatim != token)
            candidate.verbatim = std::string(verbatim);
        candidate.text = std::move(token);
        const Place place = placeOf(m_text, offset, m_document);
        candidate.context = place.context;
        candidate.name = place.name;
        m_result.candidates.push_back(std::move(candidate));
        return m_result.candidates.back();
    }

    // Texts that are one token as a whole: JSON serializations, SAML, one token with damage inside.
    bool wholeText()
    {
        const std::string_view trimmed = base::trim(m_text);
        if (trimmed.empty())
            return true;
        const auto offset = static_cast<std::size_t>(trimmed.data() - m_text.data());
        if (const std::string kind = wholeKind(trimmed); !kind.empty()) {
            add(kind, offset, trimmed.size(), std::string(trimmed)).context = "text";
            return true;
        }
        if (isUnencodedCompact(trimmed)) {
            add("jwt", offset, trimmed.size(), std::string(trimmed)).context = "text";
            return true;
        }
        return loneTokenWithEnds(trimmed, offset) ||
            (trimmed.size() <= MaxTokenBytes * 2 && loneDamagedToken(trimmed));
    }

    // The whole text is one JOSE token with marks at its ends. A sentence would have put them there, but
    // there is none: they are part of what is sent, and a server refuses them.
    bool loneTokenWithEnds(std::string_view trimmed, std::size_t offset)
    {
        if (trimmed.size() > MaxTokenBytes ||
            trimmed.find_first_of(" \t\r\n\"'`<>,;()[]{}\\") != std::string_view::npos)
            return false;
        const std::size_t start = trimmed.find_first_not_of('.');
        if (start == std::string_view::npos || !beginsLikeJose(trimmed.substr(start)))
            return false;
        const std::size_t end = start + joseRun(trimmed, start);
        const bool marked = start > 0 || end < trimmed.size() || trimmed.ends_with('.');
        if (!marked || trimmed.find_first_not_of("!.?*$%&#@^|+=", end) != std::string_view::npos)
            return false;
        add(joseShape(trimmed).kind, offset, trimmed.size(), std::string(trimmed)).context = "text";
        return true;
    }

    // The whole text is one JOSE token with blanks, line breaks, invisible characters or quotes in it.
    bool loneDamagedToken(std::string_view trimmed)
    {
        std::optional<DamagedCopy> copy = readDamagedCopy(trimmed);
        if (!copy)
            return false;
        const auto offset = static_cast<std::size_t>(trimmed.data() - m_text.data()) + copy->offset;
        Candidate& candidate = add(joseShape(copy->token).kind, offset, copy->length, copy->token);
        candidate.context = "text";
        candidate.findings = std::move(copy->findings);
        return true;
    }

    // Looks at the word that begins at `i`; returns where to go on.
    std::size_t step(std::size_t i)
    {
        const char c = m_text[i];
        if (!isWord(c))
            return i + 1;
        const std::string_view rest = m_text.substr(i);
        if (const std::size_t end = headerLine(i); end > i)
            return end;
        if ((c == 'B' || c == 'b') && startsWithIgnoreCase(rest, "bearer")) {
            if (const std::size_t end = bearerWord(i); end > i)
                return end;
        }
        if (c == 'e' && beginsLikeJose(rest.substr(0, 4096)))
            return joseToken(i);
        if (const auto match = matchVendor(m_text, i))
            return vendorToken(i, *match);
        std::size_t end = i;
        while (end < m_text.size() && isWord(m_text[end]))
            ++end;
        if (const std::size_t value = namedValue(i, end); value > end)
            return value;
        return std::max(joseMiddle(i, end), end);
    }

    // The Authorization header whose name begins at `i`; its end, or `i` when it is none.
    std::size_t headerLine(std::size_t i)
    {
        const std::optional<HeaderStart> start = authorizationAt(m_text, i);
        if (!start || start->value < m_headersReadTo)
            return i;
        const std::size_t end = headerValueEnd(m_text, start->value, start->closing);
        m_headersReadTo = end;
        return authorization(start->value, end, i, start->name);
    }

    std::size_t authorization(std::size_t at, std::size_t end, std::size_t fallback, const HeaderName& name)
    {
        const std::string_view value = m_text.substr(at, end - at);
        HeaderValue header = readAuthorization(value, name);
        if (startsWithIgnoreCase(header.scheme, "AWS4"))
            return fallback;
        const bool logLike =
            m_document == Document::Plain && placeOf(m_text, at, m_document).context == "log_line";
        const bool password = isPasswordScheme(header.scheme);
        if (password && logLike)
            return fallback;
        if (header.token.empty() || password) {
            if (logLike || (!password && value.size() > 200))
                return fallback;
            Candidate& none = add("none", at, base::trim(value).size(), "");
            none.context = m_document == Document::Curl ? "curl" : "authorization_header";
            none.findings = std::move(header.findings);
            return end;
        }
        if (logLike && header.token.size() < 16)
            return fallback;
        const std::string kind =
            base::equalsIgnoreCase(header.scheme, "Basic") && !beginsLikeJose(header.token)
            ? "basic_credentials"
            : kindOf(header.token);
        Candidate& candidate = add(kind, at + header.offset, header.length, header.token);
        candidate.context = m_document == Document::Curl ? "curl" : "authorization_header";
        candidate.name = "Authorization";
        candidate.scheme = header.scheme;
        if (!logLike) {
            candidate.findings = std::move(header.findings);
            candidate.repairedHeader = std::move(header.repaired);
        }
        return logLike ? at + header.offset + header.length : end;
    }

    // `Bearer` without the header's name. A challenge (`Bearer realm=`) and words of a sentence are no token.
    std::size_t bearerWord(std::size_t i)
    {
        if (i > 0 && isWord(m_text[i - 1]))
            return i;
        if (!credentialFollows(m_text, i + 6))
            return i;
        std::size_t end = std::min(m_text.find_first_of("\n\"'`<>", i), m_text.size());
        const bool lineStart =
            i == 0 || m_text[i - 1] == '\n' || isQuote(m_text[i - 1]) || onlyBlanksBefore(m_text, i);
        if (!lineStart) { // inside a line: the next word only
            std::size_t word = i + 6;
            while (word < end && !isTokenCharacter(m_text[word]))
                ++word;
            end = std::min(end, word + tokenRun(m_text, word));
        }
        const HeaderValue header = readAuthorization(m_text.substr(i, std::min(end - i, MaxTokenBytes)));
        if (header.token.size() < 16 && !(lineStart && header.token.size() >= 8 && hasDigit(header.token)))
            return i;
        if (!hasDigit(header.token) && !beginsLikeJose(header.token))
            return i;
        if (header.token.find('=') < header.token.size() - 2 && !beginsLikeJose(header.token))
            return i; // a parameter of a challenge
        Candidate& candidate = add(kindOf(header.token), i + header.offset, header.length, header.token);
        if (candidate.context == "text" || candidate.context == "http_header")
            candidate.context = "authorization_header";
        if (lineStart) {
            candidate.findings = header.findings;
            candidate.repairedHeader = header.repaired;
        }
        return i + header.offset + header.length;
    }

    // A JOSE token in running text, wrapped lines included.
    std::size_t joseToken(std::size_t i)
    {
        std::size_t end = i + joseRun(m_text, i);
        std::string token(m_text.substr(i, end - i));
        std::optional<std::size_t> broken;
        for (;;) {
            const std::size_t next = wrappedContinuation(m_text, token, end);
            if (next == end)
                break;
            if (!broken)
                broken = token.size();
            const std::size_t length = joseRun(m_text, next);
            token += m_text.substr(next, length);
            end = next + length;
        }
        if (token.ends_with('.') && std::count(token.begin(), token.end(), '.') >= 3 &&
            !token.ends_with("..")) {
            token.pop_back(); // the full stop of a sentence
            --end;
        }
        return splitGlued(i, end, token, broken);
    }

    // Two tokens without a gap between them are told from the five parts of a JWE.
    std::size_t splitGlued(std::size_t offset, std::size_t end, const std::string& token,
                           std::optional<std::size_t> broken)
    {
        const std::size_t second = broken ? std::string::npos : gluedSecond(token);
        std::string first = token.substr(0, second);
        if (second != std::string::npos && first.ends_with('.'))
            first.pop_back(); // it stands between them
        const std::size_t length = second == std::string::npos ? end - offset : first.size();
        Candidate& candidate = add(joseShape(first).kind, offset, length, first);
        if (broken)
            candidate.findings.push_back(gapInside("\n", *broken, *broken));
        if (second == std::string::npos)
            return end;
        candidate.findings.push_back(
            copyDamage("glued_tokens", second, "one token", "a second token begins here"));
        return offset + second;
    }

    std::size_t vendorToken(std::size_t i, const VendorMatch& match)
    {
        add(std::string(match.vendor->kind), i, match.length, std::string(m_text.substr(i, match.length)));
        return i + match.length;
    }

    // `name=value`, `"name":"value"`: the value of something that is called like a token, which no other rule
    // knows.
    std::size_t namedValue(std::size_t start, std::size_t end)
    {
        std::size_t at = end;
        const auto skip = [&](std::string_view characters) {
            while (at < m_text.size() && characters.find(m_text[at]) != std::string_view::npos)
                ++at;
        };
        skip("\"'\\");
        skip(" \t");
        if (at >= m_text.size() || (m_text[at] != ':' && m_text[at] != '='))
            return end;
        ++at;
        skip(" \t");
        skip("\"'\\");
        const bool express = m_text.substr(at).starts_with("s%3A"); // its cookies have names of all kinds
        if (at < m_valuesReadTo || (!express && !isTokenName(m_text.substr(start, end - start))))
            return end;
        const std::size_t length = encodedRun(m_text, at);
        m_valuesReadTo = at + length;
        const std::string value = base::percentDecoded(m_text.substr(at, length));
        if (value.size() < 12 || beginsLikeJose(value) || matchVendor(m_text, at) || !hasDigit(value) ||
            startsWithIgnoreCase(value, "bearer"))
            return end;
        add(kindOf(value), at, length, value);
        return at + length;
    }

    // Half a token that lost its beginning: `xyz.eyJzdWIi... .signature`.
    std::size_t joseMiddle(std::size_t start, std::size_t end)
    {
        if (end >= m_text.size() || m_text[end] != '.' || !m_text.substr(end + 1).starts_with("eyJ"))
            return end;
        const std::size_t length = joseRun(m_text, start);
        const std::string_view token = m_text.substr(start, length);
        if (std::count(token.begin(), token.end(), '.') < 1 || length < 20)
            return end;
        add("damaged_jwt", start, length, std::string(token));
        return start + length;
    }

    // The text is one word that no rule knows: an opaque token, when it does not read like a word.
    void loneWord()
    {
        std::string_view trimmed = base::trim(m_text);
        if (trimmed.size() > 2 && isQuote(trimmed.front()) && trimmed.back() == trimmed.front())
            trimmed = trimmed.substr(1, trimmed.size() - 2);
        trimmed = withoutSecretName(trimmed);
        if (const std::string kind = loneKind(trimmed); !kind.empty())
            add(kind, static_cast<std::size_t>(trimmed.data() - m_text.data()), trimmed.size(),
                std::string(trimmed))
                .context = "text";
    }

    // A request in which nothing at all stands for a token.
    void bareRequest()
    {
        if (!isBareRequest(m_text, m_document))
            return;
        const std::size_t offset = static_cast<std::size_t>(base::trim(m_text).data() - m_text.data());
        Candidate& none = add("none", offset, 0, "");
        none.context = m_document == Document::Curl ? "curl" : "http_header";
        none.findings.push_back(causes::makeFinding("credentials_absent"));
    }

    std::string_view m_text;
    const base::ProgressCallback& m_progress;
    Document m_document;
    std::size_t m_headersReadTo = 0; // what was read as a header's value is not read again
    std::size_t m_valuesReadTo = 0;
    RecogniseResult m_result;
};

} // namespace

RecogniseResult recognise(std::string_view text, const base::ProgressCallback& progress)
{
    return Recogniser(text, progress).run();
}

} // namespace bearerwatch::tokens
