#include "oauth/challenge.h"

#include <algorithm>
#include <array>

#include "base/json.h"
#include "base/text.h"

namespace bearerwatch::oauth {
namespace {

constexpr std::size_t MaxChallenges = 64;

// RFC 9110 5.6.2.
bool isTokenCharacter(char c)
{
    const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return alphanumeric ||
        (c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos);
}

bool isToken68Character(char c)
{
    return isTokenCharacter(c) || c == '/';
}

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    base::Expected<std::vector<Challenge>, ChallengeError> read()
    {
        std::vector<Challenge> challenges;
        while (skipToElement()) {
            const std::size_t start = m_at;
            const std::string_view word = takeToken();
            if (word.empty())
                return fail("a scheme or a parameter was expected");
            if (!challenges.empty() && challenges.back().token68.empty() && nextIs('=')) {
                if (auto done = readParameter(word, challenges.back()); !done)
                    return base::unexpected(std::move(done.error()));
                continue;
            }
            if (challenges.size() == MaxChallenges)
                return fail("there are more than 64 challenges");
            Challenge challenge;
            challenge.scheme = word;
            challenge.offset = start;
            readToken68(challenge);
            challenges.push_back(std::move(challenge));
        }
        return challenges;
    }

private:
    tl::unexpected<ChallengeError> fail(std::string what) const
    {
        return base::unexpected(ChallengeError{std::move(what), m_at});
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() &&
               std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    bool skipToElement()
    {
        skipBlanks();
        while (m_at < m_text.size() && m_text[m_at] == ',') {
            ++m_at;
            skipBlanks();
        }
        return m_at < m_text.size();
    }

    std::string_view takeToken()
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && isTokenCharacter(m_text[m_at]))
            ++m_at;
        return m_text.substr(start, m_at - start);
    }

    // Whether `c` follows, with or without blanks; stays in front of it.
    bool nextIs(char c)
    {
        const std::size_t start = m_at;
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == c)
            return true;
        m_at = start;
        return false;
    }

    // `Negotiate YII=`: one run of characters, perhaps with = at its end, and then the element is over.
    void readToken68(Challenge& challenge)
    {
        const std::size_t start = m_at;
        skipBlanks();
        const std::size_t first = m_at;
        while (m_at < m_text.size() && isToken68Character(m_text[m_at]))
            ++m_at;
        while (m_at > first && m_at < m_text.size() && m_text[m_at] == '=')
            ++m_at;
        const std::size_t end = m_at;
        skipBlanks();
        if (end > first && end > start + 1 && (m_at == m_text.size() || m_text[m_at] == ','))
            challenge.token68 = m_text.substr(first, end - first);
        else
            m_at = start;
    }

    base::Expected<void, ChallengeError> readParameter(std::string_view name, Challenge& challenge)
    {
        ++m_at; // the =
        skipBlanks();
        AuthParameter parameter;
        parameter.name = base::toLowerAscii(name);
        parameter.offset = m_at;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            if (!readQuoted(parameter.value))
                return fail("a quote is not closed");
        } else {
            // Servers leave quotes away around addresses and scopes, too.
            while (m_at < m_text.size() &&
                   std::string_view(" \t\r\n,").find(m_text[m_at]) == std::string_view::npos)
                parameter.value += m_text[m_at++];
        }
        parameter.length = m_at - parameter.offset;
        challenge.parameters.push_back(std::move(parameter));
        return {};
    }

    bool readQuoted(std::string& value)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c == '\\' && m_at + 1 < m_text.size())
                c = m_text[++m_at];
            value += c;
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

// Where a header field ends: at the line's end, folded lines included.
std::size_t endOfField(std::string_view text, std::size_t from)
{
    std::size_t end = text.find('\n', from);
    while (end != std::string_view::npos && end + 1 < text.size() &&
           (text[end + 1] == ' ' || text[end + 1] == '\t'))
        end = text.find('\n', end + 1);
    return std::min(end, text.size());
}

// The closing quote of a string that began before `from`; escaped ones are passed over.
std::size_t endOfString(std::string_view text, std::size_t from, char quote)
{
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == quote || text[at] == '\n')
            return at;
    }
    return text.size();
}

struct FieldValue {
    std::string text;
    std::size_t offset = 0; // where it begins in the whole text
    bool exact = true; // no escape was taken out, so that places inside still fit
};

// The value that follows a field's name: `name: value`, or as a member of a dump, `"name": "value"`.
FieldValue fieldValue(std::string_view text, std::size_t afterName)
{
    std::size_t start = afterName;
    while (start < text.size() && std::string_view(" \t\"':=[>").find(text[start]) != std::string_view::npos)
        ++start;
    const char before = start > afterName ? text[start - 1] : ' ';
    if (before != '"' && before != '\'')
        return {std::string(text.substr(start, endOfField(text, start) - start)), start, true};
    const std::string_view raw = text.substr(start, endOfString(text, start, before) - start);
    if (before == '"' && raw.find('\\') != std::string_view::npos)
        return {base::unescapeJson(raw), start, false};
    return {std::string(raw), start, true};
}

} // namespace

std::string_view Challenge::value(std::string_view name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [name](const AuthParameter& one) { return one.name == name; });
    return found == parameters.end() ? std::string_view() : std::string_view(found->value);
}

bool Challenge::isOauth() const
{
    return base::equalsIgnoreCase(scheme, "Bearer") || base::equalsIgnoreCase(scheme, "DPoP");
}

base::Expected<std::vector<Challenge>, ChallengeError> readChallenges(std::string_view value)
{
    return Reader(value).read();
}

std::vector<Challenge> findChallenges(std::string_view text)
{
    std::vector<Challenge> all;
    constexpr std::array<std::string_view, 2> Fields{"www-authenticate", "proxy-authenticate"};
    for (const std::string_view field : Fields) {
        for (std::size_t at = base::findIgnoreCase(text, field); at != std::string_view::npos;
             at = base::findIgnoreCase(text, field, at)) {
            at += field.size();
            const FieldValue value = fieldValue(text, at);
            const auto read = readChallenges(value.text);
            if (!read)
                continue;
            for (Challenge challenge : *read) {
                if (all.size() == MaxChallenges)
                    return all;
                challenge.offset = value.exact ? value.offset + challenge.offset : value.offset;
                for (AuthParameter& parameter : challenge.parameters)
                    parameter.offset = value.exact ? value.offset + parameter.offset : value.offset;
                all.push_back(std::move(challenge));
            }
        }
    }
    return all;
}

} // namespace bearerwatch::oauth
