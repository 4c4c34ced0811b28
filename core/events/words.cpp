#include "events/words.h"

#include <algorithm>
#include <array>
#include <functional>

#include "base/text.h"
#include "events/field_text.h"
#include "events/word_characters.h"

namespace bearerwatch::events::detail {
namespace {

constexpr std::size_t LongestWord = 32; // No rule names a longer one.

class Splitter {
public:
    Splitter(std::string_view text, const CompiledRules& rules, std::vector<Word>& words)
        : m_text(text.substr(0, MaxTextBytes))
        , m_rules(rules)
        , m_words(words)
        , m_isMarkup(m_text.find("</") != std::string_view::npos)
    {
    }

    void run()
    {
        skipFrame();
        while (m_at < m_text.size()) {
            const Kind kind = kindAt(m_at);
            if (kind == Other)
                punctuation();
            else if (!special())
                chunk();
        }
    }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    [[nodiscard]] Kind kindAt(std::size_t i) const
    {
        if (i >= m_text.size())
            return Other;
        return m_text[i] < 0 && isSign(m_text, i) ? Other : Kinds[static_cast<unsigned char>(m_text[i])];
    }
    void breakClause()
    {
        ++m_clause;
        m_lastBreak = m_at;
        m_clauseStart = m_words.size();
    }

    void punctuation()
    {
        const char c = m_text[m_at];
        switch (c) {
        case '\n':
            breakClause();
            ++m_at;
            skipFrame();
            return;
        case '\\':
            if (const char next = at(m_at + 1); next == 'n' || next == 't' || next == 'r') {
                breakClause();
                m_at += 2;
                skipFrame();
                return;
            }
            break;
        case ';':
        case '|':
        case '{':
        case '}':
            breakClause();
            break;
        case '.':
        case '!':
            if (m_at + 1 >= m_text.size() || isSpace(at(m_at + 1)) || at(m_at + 1) == '"')
                breakClause();
            break;
        case ' ': // `scheme=Bearer issuer=...`: so is the next of two fields.
            if (m_fieldNameEnd > m_lastBreak && fieldFollows(m_text, m_at))
                breakClause();
            break;
        case '"': // `msg="invalid signature" kid=7`: the next field is another statement.
            if (fieldFollows(m_text, m_at + 1))
                breakClause();
            break;
        case ')': // PHP's "(code: 0): message"
            if (at(m_at + 1) == ':' && m_at > 0 && kindAt(m_at - 1) == Digit)
                breakClause();
            break;
        case '[':
            m_bracketAtStart = m_clauseStart == m_words.size();
            break;
        case '<': // "<error><code>401</code><message>token expired</message>": each is a statement.
            if (m_isMarkup)
                tag();
            break;
        case '>':
            if (m_isMarkup)
                breakClause();
            break;
        case ']': // "[api] message": the message starts here.
            if (m_bracketAtStart && (isSpace(at(m_at + 1)) || at(m_at + 1) == '['))
                breakClause();
            m_bracketAtStart = false;
            break;
        case ',':
            if (startsRequest(m_at)) {
                breakClause();
                m_at = endOfLine(m_at);
                return;
            }
            if (endsMember(m_at) || at(m_at + 1) == '"')
                breakClause();
            break;
        case '/':
            if (m_at == 0 || isSpace(at(m_at - 1)) || at(m_at - 1) == '"' || at(m_at - 1) == '=' ||
                at(m_at - 1) == '\'') {
                skipPath();
                return;
            }
            break;
        default:
            break;
        }
        ++m_at;
    }

    // XML: the declaration ("<?xml encoding=...?>") states nothing.
    void tag()
    {
        breakClause();
        const std::size_t end = at(m_at + 1) == '?' ? m_text.find("?>", m_at) : std::string_view::npos;
        if (end != std::string_view::npos)
            m_at = end;
    }

    /// What nginx tells of the request behind each error: ", client: 203.0.113.5, server: _, request: ...".
    [[nodiscard]] bool startsRequest(std::size_t comma) const
    {
        constexpr std::string_view Client = ", client: ";
        constexpr std::size_t LongestAddress = 60;
        return m_text.substr(comma).starts_with(Client) &&
            m_text.substr(comma + Client.size(), LongestAddress).find(", server: ") != std::string_view::npos;
    }

    /// `from "a", but only "b" is allowed` is one sentence.
    [[nodiscard]] bool endsMember(std::size_t i) const
    {
        return i > 0 && m_text[i - 1] == '"' && !m_text.substr(i).starts_with(", but ");
    }

    // A line of a stack trace: "at a.b.C(...)", "File "x", line 3, in f", "... 12 more".
    void skipFrame()
    {
        std::size_t i = m_at;
        while (i < m_text.size() && (m_text[i] == ' ' || m_text[i] == '\t'))
            ++i;
        const std::string_view rest = m_text.substr(i);
        const bool frame = (rest.starts_with("at ") && i > m_at) || rest.starts_with("at async ") ||
            rest.starts_with("File \"") || rest.starts_with("... ") ||
            (rest.starts_with("#") && rest.size() > 1 && Kinds[static_cast<unsigned char>(rest[1])] == Digit);
        if (!frame)
            return;
        m_at = endOfLine(i);
        if (rest.starts_with("File \""))
            skipSource();
    }

    // The line of source under a frame of Python.
    void skipSource()
    {
        const bool escaped = at(m_at) == '\\';
        const std::size_t line = m_at + (escaped ? 2 : 1);
        std::size_t i = line;
        while (at(i) == ' ' || at(i) == '\t')
            ++i;
        if (i > line && !m_text.substr(i).starts_with("File \""))
            m_at = endOfLine(i);
    }

    [[nodiscard]] std::size_t endOfLine(std::size_t i) const
    {
        while (i < m_text.size() && m_text[i] != '\n' && !(m_text[i] == '\\' && at(i + 1) == 'n'))
            ++i;
        return i;
    }

    void skipPath()
    {
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && m_text[m_at] != '"' && m_text[m_at] != '\'')
            ++m_at;
    }

    // Chunks that are not words: tokens, URLs, ids, and the values of fields that state nothing.
    bool special()
    {
        if (m_at > 0 && kindAt(m_at - 1) != Other)
            return false;
        const std::size_t start = m_at;
        std::size_t i = m_at;
        bool hex = true;
        bool digits = false;
        bool dotted = false;
        while (i < m_text.size()) {
            const char c = m_text[i];
            const Kind kind = Kinds[static_cast<unsigned char>(c)];
            if (kind == Other && c != '_' && c != '-' && c != '.')
                break;
            const char lower = static_cast<char>(kind == Upper ? c + 32 : c);
            hex = hex && (kind == Digit || (lower >= 'a' && lower <= 'f') || c == '-');
            digits = digits || kind == Digit;
            dotted = dotted || c == '.';
            ++i;
        }
        const std::string_view word = m_text.substr(start, i - start);
        if (at(i) == ':' && at(i + 1) == '/' && at(i + 2) == '/') {
            const std::size_t end = endOfUrl(m_text, i);
            return placeholder(start, end, endpointOf(m_text.substr(start, end - start), m_rules).word);
        }
        constexpr std::size_t ShortestToken = 8; // Cut ones too.
        if (word.size() >= ShortestToken && word.starts_with("eyJ"))
            return placeholder(start, i, m_rules.tokenText);
        if ((hex && digits && word.size() >= 8) || word.size() > 200)
            return placeholder(start, i);
        if (at(i) == '@' && kindAt(i + 1) != Other) { // An address of mail.
            ++i;
            while (kindAt(i) != Other || at(i) == '.' || at(i) == '-')
                ++i;
            return placeholder(start, i);
        }
        return field(start, i, word);
    }

    bool placeholder(std::size_t start, std::size_t end, WordId id = UnknownWord)
    {
        add(id, start, end);
        m_at = end;
        return true;
    }

    /// "{'name': 1, 'other': 2}", not "unknown token 'name': ...".
    [[nodiscard]] bool followsMember(std::size_t i) const
    {
        while (i > 0 && m_text[i - 1] == ' ')
            --i;
        return i == 0 || std::string_view("{,([\n").find(m_text[i - 1]) != std::string_view::npos;
    }

    // `"name": value` and `name=value`.
    bool field(std::size_t start, std::size_t end, std::string_view name)
    {
        std::size_t i = end;
        bool quoted = false;
        if (start > 0 && (m_text[start - 1] == '"' || m_text[start - 1] == '\'')) {
            if (at(i) == '\\')
                ++i;
            if (at(i) != '"' && at(i) != '\'')
                return false;
            ++i;
            quoted = true;
            while (at(i) == ' ')
                ++i;
            if (at(i) != ':' || (m_text[start - 1] == '\'' && !followsMember(start - 1)))
                return false;
        } else if (at(i) != '=') {
            return false;
        }
        m_fieldNameEnd = end;
        ++i;
        while (at(i) == ' ' && quoted)
            ++i;
        const bool empty = quoted &&
            (m_text.substr(i).starts_with("null") || m_text.substr(i).starts_with("\"\"") ||
             m_text.substr(i).starts_with("[]") || m_text.substr(i).starts_with("{}"));
        if (empty) { // A member without a value states nothing.
            m_at = i + (m_text[i] == 'n' ? 4 : 2);
            breakClause();
            return true;
        }
        const bool group = at(i) == '{' || at(i) == '[';
        if (isField(name, m_rules.decisiveFields))
            m_decisiveEnd = std::max(m_decisiveEnd, group ? endOfGroup(m_text, i) : endOfValue(m_text, i));
        if (group || !isField(name, m_rules.ignoredFields))
            return false;
        const std::size_t valueEnd = endOfValue(m_text, i);
        if (isField(name, m_rules.sourceFields))
            addWitnesses(i, valueEnd);
        m_at = valueEnd;
        breakClause();
        return true;
    }

    // "logger":"c.e.JwtAuthFilter": who says it states nothing, but tells that it is about tokens.
    void addWitnesses(std::size_t begin, std::size_t end)
    {
        breakClause();
        const std::size_t before = m_words.size();
        for (m_at = begin; m_at < end;) {
            if (kindAt(m_at) == Other)
                ++m_at;
            else
                chunk();
        }
        const auto first = m_words.begin() + static_cast<std::ptrdiff_t>(before);
        const auto isWitness = [&](const Word& word) { return m_rules.context[word.id]; };
        m_words.erase(std::remove_if(first, m_words.end(), std::not_fn(isWitness)), m_words.end());
    }

    // A run of letters and digits: split where the case says so.
    void chunk()
    {
        std::size_t start = m_at;
        while (kindAt(m_at) != Other) {
            const Kind here = kindAt(m_at);
            const Kind next = kindAt(m_at + 1);
            ++m_at;
            const bool apostrophe =
                at(m_at) == '\'' && here != Digit && isAlpha(kindAt(m_at + 1)) && kindAt(m_at + 2) == Other;
            if (apostrophe) {
                const bool possessive = (at(m_at + 1) | 32) == 's';
                push(start, possessive ? m_at : m_at + 2);
                m_at += 2;
                return;
            }
            const bool codeEnds = here == Digit && kindAt(m_at + 1) == Other; // "CWWKS6022E"
            const bool wordEnds = (here == Lower || here == Digit) && next == Upper && !codeEnds;
            const bool acronymEnds = here == Upper && next == Upper && kindAt(m_at + 1) == Lower &&
                m_at - start >= 2 && (kindAt(m_at + 2) != Other || at(m_at + 1) != 's');
            if (wordEnds || acronymEnds || scriptEnds(m_text, m_at)) {
                push(start, m_at);
                start = m_at;
            }
        }
        push(start, m_at);
    }

    void add(WordId id, std::size_t start, std::size_t end)
    {
        m_words.push_back({id, static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end), m_clause,
                           end <= m_fieldNameEnd, start < m_decisiveEnd});
    }

    static bool isAlpha(Kind kind) { return kind == Lower || kind == Upper; }

    void push(std::size_t start, std::size_t end)
    {
        if (end <= start)
            return;
        WordId id = UnknownWord;
        if (end - start <= LongestWord) {
            std::array<char, LongestWord> lower{};
            const std::string_view word = toLowerWord(m_text.substr(start, end - start), lower);
            id = m_rules.dictionary.find(word);
            if (id == UnknownWord)
                id = m_rules.dictionary.findPrefixOf(word);
        }
        add(id, start, end);
        if (m_text.substr(start).starts_with("Unknown desc = ")) // Of an error of gRPC: it is the code.
            breakClause();
        if (isLevel(m_text.substr(start, end - start)) && start < MaxHead)
            breakClause();
    }

    // The level in the head of a line: the message starts after it.
    static constexpr std::size_t MaxHead = 100;
    std::string_view m_text;
    const CompiledRules& m_rules;
    std::vector<Word>& m_words;
    bool m_isMarkup; ///< Tags part clauses.
    std::size_t m_at = 0;
    std::uint32_t m_clause = 0;
    std::size_t m_clauseStart = 0; ///< Words before this clause.
    std::size_t m_lastBreak = 0; ///< Where this clause begins.
    bool m_bracketAtStart = false;
    std::size_t m_fieldNameEnd = 0; ///< Of the last `name=` or `"name":`.
    std::size_t m_decisiveEnd = 0; ///< Of the value of the last field that tells the reason.
};

} // namespace

void splitWords(std::string_view text, const CompiledRules& rules, std::vector<Word>& words)
{
    words.clear();
    Splitter(text, rules, words).run();
    joinWords(text, rules, words);
}

} // namespace bearerwatch::events::detail
