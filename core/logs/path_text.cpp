#include "logs/path_text.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"
#include "logs/request_text.h"
#include "logs/status_names.h"
#include "logs/text_words.h"

namespace bearerwatch::logs {
namespace {

using base::isDigit;
using base::isLetter;

// Folders of machines, not of services.
bool isFile(std::string_view path)
{
    constexpr std::array<std::string_view, 19> Roots = {
        "/var/",  "/usr/", "/etc/",   "/home/",    "/opt/",      "/tmp/", "/root/",
        "/proc/", "/dev/", "/lib/",   "/run/",     "/Users/",    "/mnt/", "/bin/",
        "/sbin/", "/src/", "/build/", "/private/", "/workspace/"};
    return std::ranges::any_of(Roots, [&](std::string_view root) { return path.starts_with(root); });
}

// "HTTP Request to /api/orders failed", "a token is needed to access /api/orders from 203.0.113.9": words
// that say no path by themselves. @param lead  What stands before `word`.
bool leadsToPath(std::string_view lead, std::string_view word)
{
    std::size_t end = lead.size();
    if (word == "to")
        return lowerWordBefore(lead, end).starts_with("request");
    return word == "access" && lowerWordBefore(lead, end) == "to";
}

// "logging.go:45 /orders {"status": 200, "method": "GET"}": a message that is a path, and its fields.
bool isMessageOfFields(std::string_view text, std::size_t begin, std::size_t end, const Collector& collector)
{
    return text[begin - 1] == ' ' && text.substr(end).starts_with(" {\"") && collector.has(Role::Method);
}

} // namespace

// Without the bracket or the stop that the text around a path ends with.
std::string_view barePath(std::string_view path)
{
    path = path.substr(0, path.find("]["));
    const auto closesOwn = [&](char open) { return path.find(open) != std::string_view::npos; };
    while (path.size() > 1 &&
           (std::string_view(":,.;`").find(path.back()) != std::string_view::npos ||
            (path.back() == ')' && !closesOwn('(')) || (path.back() == ']' && !closesOwn('['))))
        path.remove_suffix(1);
    return path;
}

// The status in what follows a path: "POST /x 404", "GET,/x,401,", "GET http://x/ - - 401".
void takeStatusBehind(std::string_view behind, Collector& collector)
{
    std::size_t at = 0;
    while (at < behind.size() && at < 12 &&
           std::string_view(" |,;\"\t-(").find(behind[at]) != std::string_view::npos)
        ++at;
    const std::string_view rest = behind.substr(at);
    if (at == 0 || rest.size() < 3 || !isDigit(rest[0]) || !isDigit(rest[1]) || !isDigit(rest[2]) ||
        !isKnownStatus(rest))
        return;
    if (rest.size() == 3 || std::string_view(" |,\"\t\n;)").find(rest[3]) != std::string_view::npos)
        collector.offerRole(Role::Status, rest.substr(0, 3), PlainRank + 1);
}

// "Path: /x", "Requested URL: '/x'", "Serving /x to", "Internal Server Error: /x", "Exception on /x [GET]"
void findPath(std::string_view text, Collector& collector)
{
    constexpr std::array<std::string_view, 15> Before = {
        "path",  "url",          "uri",       "route", "endpoint",  "serving", "resource", "for",
        "error", "unauthorized", "forbidden", "found", "exception", "on",      "request"};
    constexpr std::array<std::string_view, 9> Foreign = {"パス",   "路径", "地址",    "путь", "pfad",
                                                         "chemin", "ruta", "caminho", "адрес"};
    for (std::size_t i = text.find('/'); i != std::string_view::npos; i = text.find('/', i + 1)) {
        if (i == 0 || std::string_view(" '\"=:").find(text[i - 1]) == std::string_view::npos ||
            text.substr(i).starts_with("//"))
            continue;
        std::size_t end = i;
        const std::string word = lowerWordBefore(text, end);
        const bool named = word.ends_with("uri") || word.ends_with("url") || word.ends_with("path") ||
            std::ranges::any_of(Foreign, [&](std::string_view name) { return word.ends_with(name); });
        std::string_view path = text.substr(i, text.find_first_of(" \"'\n\t,", i) - i);
        const bool told = named || std::ranges::find(Before, word) != Before.end() ||
            leadsToPath(text.substr(0, end), word) || isMessageOfFields(text, i, i + path.size(), collector);
        if (!told || isFile(text.substr(i)))
            continue;
        if (path.size() > 1 && path.find('/', 1) == std::string_view::npos &&
            path.find('.') != std::string_view::npos && word == "for")
            continue;
        if (word == "on" && !text.substr(i + path.size()).starts_with(" [")) // else a disk or a device
            continue;
        collector.offerRole(Role::Path, barePath(path), PlainRank);
        if (!collector.has(Role::Status))
            takeStatusBehind(text.substr(i + path.size()), collector);
        return;
    }
}

// "401 Client Error: Unauthorized for url: https://x/me", "<-- 403 Forbidden http://x/acl (21ms)": what was
// asked of another service; no manual that the text points to.
void findUrl(std::string_view text, Collector& collector)
{
    constexpr std::array<std::string_view, 15> Before = {
        "url",        "uri", "endpoint", "address",  "to",        "for",          "from", "request",
        "access_url", "at",  "sent",     "response", "forbidden", "unauthorized", "error"};
    for (std::size_t i = text.find("http"); i != std::string_view::npos; i = text.find("http", i + 4)) {
        const std::string_view rest = text.substr(i);
        if ((!rest.starts_with("http://") && !rest.starts_with("https://")) || i == 0 ||
            isLetter(text[i - 1]))
            continue;
        const std::string_view url = barePath(rest.substr(0, rest.find_first_of(" \"'\n\t,>|")));
        std::size_t end = i;
        const std::string word = lowerWordBefore(text, end);
        const std::string_view lead = text.substr(0, i);
        const bool status = i > 4 && text[i - 1] == ' ' && isDigit(text[i - 2]) && isDigit(text[i - 3]) &&
            isDigit(text[i - 4]) && isKnownStatus(text.substr(i - 4, 3));
        const bool manual = url.find("docs") != std::string_view::npos ||
            url.find("/help") != std::string_view::npos || url.find("github.com") != std::string_view::npos ||
            lead.ends_with("see ") || lead.ends_with("refer to ");
        if (manual || (!status && std::ranges::find(Before, word) == Before.end()))
            continue;
        collector.offerRole(Role::Path, url, PlainRank + 10);
        return;
    }
}

} // namespace bearerwatch::logs
