#include "logs/members.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>

#include "base/json.h"
#include "formats_data.h"

namespace bearerwatch::logs {
namespace {

constexpr std::size_t MaxNameBytes = 64;

// Lower case, letters and digits only; the length, or 0 where the name is too long.
std::size_t normalise(std::string_view name, char* out)
{
    std::size_t length = 0;
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (!upper && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9'))
            continue;
        if (length == MaxNameBytes)
            return 0;
        out[length++] = upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return length;
}

std::string_view builtInText()
{
    for (const base::EmbeddedFile& file : embedded::formats_data()) {
        if (file.name == "members.json")
            return file.content;
    }
    return {};
}

} // namespace

std::optional<Role> roleFromName(std::string_view name)
{
    struct Row {
        std::string_view name;
        Role role;
    };
    constexpr Row Rows[] = {
        {"time", Role::Time},
        {"client", Role::Client},
        {"status", Role::Status},
        {"method", Role::Method},
        {"path", Role::Path},
        {"request", Role::Request},
        {"message", Role::Message},
        {"level", Role::Level},
        {"service", Role::Service},
        {"request_id", Role::RequestId},
        {"connection", Role::Connection},
        {"user_agent", Role::UserAgent},
        {"remote", Role::Remote},
        {"forwarded", Role::Forwarded},
    };
    for (const Row& row : Rows) {
        if (row.name == name)
            return row.role;
    }
    return std::nullopt;
}

const MemberTable& MemberTable::builtIn()
{
    static const MemberTable table(builtInText());
    return table;
}

MemberTable::MemberTable(std::string_view json)
{
    const auto document = base::JsonDocument::parse(json);
    if (!document) // the file is built in: a fault in it is a fault of the program
        std::abort();
    for (const base::JsonValue role : document->root().find("roles")) {
        const auto which = roleFromName(role.name());
        if (!which)
            std::abort();
        int rank = 0;
        for (const base::JsonValue name : role) {
            char normal[MaxNameBytes];
            const std::string text = name.string();
            Entry& entry = m_entries[std::string(normal, normalise(text, normal))];
            const bool known = entry.count > 0 && entry.meanings[entry.count - 1].role == *which;
            if (!known && entry.count < 2)
                entry.meanings[entry.count++] = {*which, rank};
            ++rank;
        }
    }
}

namespace {

constexpr int GuessRank = 400; // after all names that are listed

bool containsOne(std::string_view name, std::initializer_list<std::string_view> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return name.find(part) != std::string_view::npos; });
}

// What a name that is not listed is likely to mean; the value decides whether it is taken.
Role guessRole(std::string_view name)
{
    if (name.ends_with("status") || name.ends_with("statuscode") || name.ends_with("httpcode") ||
        name.ends_with("responsecode"))
        return containsOne(name, {"upstream", "origin", "backend", "target", "grpc", "exit"}) ? Role::None
                                                                                              : Role::Status;
    if (name.ends_with("method") || name.ends_with("verb"))
        return Role::Method;
    if (name == "address" || name == "addr") // as often what a server listens on
        return Role::None;
    const bool address = name.ends_with("ip") || name.ends_with("addr") || name.ends_with("address") ||
        name.ends_with("ipaddr") || name.ends_with("ipv4") || name.ends_with("ipv6") ||
        name.ends_with("peername") || name.ends_with("remote");
    if (address &&
        !containsOne(name,
                     {"server", "upstream", "local", "dest", "dst", "backend", "host", "node", "pod",
                      "target", "bind", "listen", "mac", "email", "lip"}))
        return containsOne(name, {"remote", "peer", "socket"}) ? Role::Remote : Role::Client;
    const bool time = name.ends_with("time") || name.ends_with("timestamp") || name.ends_with("date") ||
        name.ends_with("stamp");
    if (time &&
        !containsOne(name,
                     {"exp", "until", "valid", "before", "after", "end", "last", "uptime", "duration",
                      "response", "elapsed", "issue", "auth"}))
        return Role::Time;
    return Role::None;
}

} // namespace

const MemberTable::Entry* MemberTable::find(std::string_view path) const
{
    // Where the last three parts of the path begin.
    std::size_t starts[3] = {0, 0, 0};
    int parts = 0;
    std::size_t end = path.size();
    while (parts < 3 && end > 0) {
        const std::size_t dot = path.rfind('.', end - 1);
        starts[parts++] = dot == std::string_view::npos ? 0 : dot + 1;
        if (dot == std::string_view::npos || dot == 0)
            break;
        end = dot;
    }
    char normal[MaxNameBytes];
    for (int part = parts - 1; part >= 0; --part) {
        const std::size_t length = normalise(path.substr(starts[part]), normal);
        if (length == 0)
            continue;
        const auto found = m_entries.find(std::string_view(normal, length));
        if (found != m_entries.end())
            return &found->second;
    }
    const std::size_t length = parts > 0 ? normalise(path.substr(starts[0]), normal) : 0;
    static const Entry guesses[] = {{{{Role::Status, GuessRank}, {}}, 1},
                                    {{{Role::Method, GuessRank}, {}}, 1},
                                    {{{Role::Client, GuessRank}, {}}, 1},
                                    {{{Role::Remote, GuessRank}, {}}, 1},
                                    {{{Role::Time, GuessRank}, {}}, 1}};
    const Role role = guessRole(std::string_view(normal, length));
    for (const Entry& guess : guesses) {
        if (guess.meanings[0].role == role)
            return &guess;
    }
    return nullptr;
}

} // namespace bearerwatch::logs
