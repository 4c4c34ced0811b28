#include "logs/members.h"

#include <algorithm>
#include <cstdlib>

#include "base/json.h"
#include "formats_data.h"
#include "logs/member_guess.h"

namespace bearerwatch::logs {
namespace {

constexpr std::size_t MaxNameBytes = 64;
constexpr int LastRank = 900; // where nothing else tells

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
        if (found == m_entries.end())
            continue;
        const Role role = found->second.meanings[0].role;
        const bool address = role == Role::Client || role == Role::Remote;
        if (part == 0 && parts > 1 && address && belongsToOtherMachine(path))
            return nullptr;
        if (part == 0 && parts > 1 && role == Role::Path && belongsToFile(path))
            return nullptr;
        if (part == 0 && parts > 1 && role == Role::Status && belongsToOtherReply(path))
            return guessed({Role::Status, LastRank});
        return &found->second;
    }
    const Guess guess = guessMember(path);
    return guess.role == Role::None ? nullptr : guessed(guess);
}

const MemberTable::Entry* MemberTable::guessed(const Guess& guess)
{
    static const Entry Guesses[] = {{{{Role::Status, 400}, {}}, 1}, {{{Role::Status, LastRank}, {}}, 1},
                                    {{{Role::Method, 400}, {}}, 1}, {{{Role::Client, 400}, {}}, 1},
                                    {{{Role::Client, 420}, {}}, 1}, {{{Role::Client, 440}, {}}, 1},
                                    {{{Role::Remote, 400}, {}}, 1}, {{{Role::Time, 400}, {}}, 1},
                                    {{{Role::Time, 440}, {}}, 1},   {{{Role::Path, 400}, {}}, 1}};
    for (const Entry& entry : Guesses) {
        if (entry.meanings[0].role == guess.role && entry.meanings[0].rank == guess.rank)
            return &entry;
    }
    return nullptr;
}

} // namespace bearerwatch::logs
