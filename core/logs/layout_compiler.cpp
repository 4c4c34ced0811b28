#include <algorithm>
#include <optional>

#include "logs/layout.h"

namespace bearerwatch::logs {
namespace {

base::Error layoutError(std::string what, std::size_t offset)
{
    return {"layout", std::move(what), "column " + std::to_string(offset + 1),
            "See the description of layouts beside the built-in definitions"};
}

// The kind of a hole that says none, by what its value is for.
std::string_view usualKind(Role role)
{
    switch (role) {
    case Role::Time:
        return "time";
    case Role::Client:
    case Role::Remote:
        return "address";
    case Role::Level:
        return "level";
    case Role::Status:
        return "status";
    case Role::Request:
        return "request";
    case Role::Message:
        return "rest";
    default:
        return "word";
    }
}

} // namespace

// Turns the text of a layout into its pieces, one after the other.
class Layout::Compiler {
public:
    explicit Compiler(std::string_view pattern)
        : m_pattern(pattern)
    {
        m_layout.m_pattern = pattern;
    }

    [[nodiscard]] base::Expected<Layout> run()
    {
        while (m_at < m_pattern.size()) {
            if (auto taken = takeNext(); !taken)
                return base::unexpected(taken.error());
        }
        if (m_open)
            return base::unexpected(
                layoutError("An optional part is not closed: ]] is missing", m_pattern.size()));
        if (pieces().empty())
            return base::unexpected(layoutError("A layout is empty", 0));
        return std::move(m_layout);
    }

private:
    [[nodiscard]] std::vector<Piece>& pieces() { return m_layout.m_pieces; }

    void add(Kind kind, std::size_t partner = 0) { pieces().push_back({kind, Role::None, {}, partner}); }

    void addLiteral(char c)
    {
        if (pieces().empty() || pieces().back().kind != Kind::Literal)
            add(Kind::Literal);
        pieces().back().text.push_back(c);
    }

    [[nodiscard]] base::Expected<void> takeNext()
    {
        const std::string_view rest = m_pattern.substr(m_at);
        const char c = rest.front();
        if (rest.starts_with("{{")) {
            addLiteral('{');
            m_at += 2;
        } else if (rest.starts_with("[[")) {
            if (m_open)
                return base::unexpected(layoutError("Optional parts cannot be nested", m_at));
            m_open = pieces().size();
            add(Kind::OptionalBegin);
            m_at += 2;
        } else if (rest.starts_with("]]") && m_open) {
            pieces()[*m_open].partner = pieces().size();
            add(Kind::OptionalEnd, *m_open);
            m_open.reset();
            m_at += 2;
        } else if (c == '{') {
            return takeHole(rest);
        } else {
            if (c != ' ' && c != '\t')
                addLiteral(c);
            else if (pieces().empty() || pieces().back().kind != Kind::Blank)
                add(Kind::Blank);
            ++m_at;
        }
        return {};
    }

    // "{client}", "{process:word}"
    [[nodiscard]] base::Expected<void> takeHole(std::string_view rest)
    {
        struct KindName {
            std::string_view name;
            Kind kind;
        };
        constexpr KindName Names[] = {
            {"word", Kind::Word},       {"letters", Kind::Letters}, {"level", Kind::Level},
            {"text", Kind::Text},       {"number", Kind::Number},   {"time", Kind::Time},
            {"address", Kind::Address}, {"status", Kind::Status},   {"quoted", Kind::Quoted},
            {"request", Kind::Request}, {"rest", Kind::Rest}};
        const std::size_t close = rest.find('}');
        if (close == std::string_view::npos)
            return base::unexpected(layoutError("A hole is not closed: } is missing", m_at));
        const std::string_view inside = rest.substr(1, close - 1);
        const std::size_t colon = std::min(inside.find(':'), inside.size());
        const std::string_view name = inside.substr(0, colon);
        if (name.empty())
            return base::unexpected(layoutError("A hole needs a name", m_at));
        const Role role = roleFromName(name).value_or(Role::None);
        std::string_view kindName = inside.substr(std::min(colon + 1, inside.size()));
        if (kindName.empty())
            kindName = usualKind(role);
        const auto* kind = std::ranges::find(Names, kindName, &KindName::name);
        if (kind == std::end(Names))
            return base::unexpected(
                layoutError("This kind of hole is not known: " + std::string(kindName), m_at));
        pieces().push_back({kind->kind, role, std::string(name), 0});
        m_at += close + 1;
        return {};
    }

    std::string_view m_pattern;
    Layout m_layout;
    std::size_t m_at = 0;
    std::optional<std::size_t> m_open; // index of the optional part that is open
};

base::Expected<Layout> Layout::compile(std::string_view pattern)
{
    constexpr std::size_t Longest = 4096;
    if (pattern.size() > Longest)
        return base::unexpected(layoutError("A layout may hold 4096 characters", Longest));
    return Compiler(pattern).run();
}

} // namespace bearerwatch::logs
