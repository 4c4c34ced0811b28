// Words behind terminal colours, and messages that journald writes as arrays of bytes: what plain logs tell
// is told of them too, and no token leaves in any form.
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "base/json.h"
#include "base/time.h"
#include "pipeline/scan.h"
#include "support/check.h"

using namespace bearerwatch;
namespace fs = std::filesystem;

namespace {

constexpr int Lines = 6000; // enough for lines of one kind to be told without being read

// Of {"alg":"HS256"} and {"sub":"alice"}; its signature is no one's.
const std::string Token =
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJlLW9mLXRoaXJ0eS10d28tb2N0ZXRzIQ";

const std::string Opaque = "5f0c2b7a91d34e6f8a1b5f0c2b7a91d3";

const std::vector<std::string> Messages = {
    "jwt expired",
    "invalid token signature",
    "jwt audience invalid",
    "kid not found in JWKS",
    "orders were listed",
    "user alice logged in",
    "jwt malformed: " + Token,
    Token + " is a revoked token",
    "Bearer opaque" + Opaque + " rejected: token revoked",
};

std::string array(const std::string& bytes)
{
    std::string text = "[";
    for (const char c : bytes)
        text += (text.size() > 1 ? "," : "") + std::to_string(static_cast<unsigned char>(c));
    return text + "]";
}

std::string quoted(const std::string& text)
{
    std::string out;
    base::appendJsonString(out, text);
    return out;
}

struct Form {
    const char* name;
    std::string (*line)(const std::string& time, const std::string& colour, const std::string& message);
};

std::string journalLine(const std::string& message)
{
    return "{\"_SYSTEMD_UNIT\":\"api.service\",\"__REALTIME_TIMESTAMP\":\"1772445600000000\",\"MESSAGE\":" +
        message + "}";
}

const std::array<Form, 8> Forms = {{
    {"plain", [](const auto& time, const auto&, const auto& message) { return time + " " + message; }},
    {"colours",
     [](const auto& time, const auto& colour, const auto& message) {
         return time + " \x1b[" + colour + "m" + message + "\x1b[0m";
     }},
    {"colours in JSON",
     [](const auto& time, const auto& colour, const auto& message) {
         return "{\"time\":\"" + time + "\",\"msg\":\"\\u001b[" + colour + "m" + message + "\\u001b[0m\"}";
     }},
    {"colours that Python wrote",
     [](const auto& time, const auto& colour, const auto& message) {
         return time + " \\x1b[" + colour + "m" + message + "\\x1b[0m";
     }},
    {"colours that rsyslog wrote",
     [](const auto& time, const auto& colour, const auto& message) {
         return time + " #033[" + colour + "m" + message + "#033[0m";
     }},
    {"journald, plain",
     [](const auto&, const auto&, const auto& message) { return journalLine(quoted(message)); }},
    {"journald, an array",
     [](const auto&, const auto&, const auto& message) { return journalLine(array(message)); }},
    {"journald, an array of colours",
     [](const auto&, const auto& colour, const auto& message) {
         return journalLine(array("\x1b[" + colour + "m" + message + "\x1b[0m"));
     }},
}};

std::string write(const fs::path& path, const Form& form)
{
    std::mt19937 random(7);
    std::ofstream file(path, std::ios::binary);
    for (int i = 0; i < Lines; ++i) {
        const std::string time = base::formatRfc3339(base::Time{std::chrono::seconds{1'772'445'600 + i}});
        const std::string& message = Messages[random() % Messages.size()];
        file << form.line(time, random() % 2 == 0 ? "31" : "1;38;5;196", message) << '\n';
    }
    return path.string();
}

std::map<std::string, int> causesOf(const std::string& path, bool allLines)
{
    pipeline::ScanOptions options;
    options.allLines = allLines; // then each line is read by itself
    std::map<std::string, int> causes;
    const auto scan = pipeline::scan({path}, options, {}, [&](const events::Event& event) {
        CHECK(event.text.find("c2lnbmF0dXJl") == std::string::npos);
        CHECK(event.text.find(Opaque) == std::string::npos);
        CHECK(event.text.find("99,50,108,110") == std::string::npos); // "c2ln" in numbers
        if (event.cause)
            ++causes[std::string(causes::id(*event.cause))];
    });
    CHECK(scan);
    return causes;
}

} // namespace

int main()
{
    char pattern[] = "/tmp/bearerwatch-hidden-XXXXXX";
    const fs::path folder = ::mkdtemp(pattern);
    const auto wanted = causesOf(write(folder / "wanted.log", Forms.front()), false);
    CHECK(wanted.size() == 6);
    for (const Form& form : Forms) {
        for (const bool allLines : {false, true}) {
            const auto causes = causesOf(write(folder / "form.log", form), allLines);
            if (causes != wanted) {
                std::fprintf(stderr, "%s, %s:\n", form.name, allLines ? "each line read" : "as scanned");
                for (const auto& [cause, count] : wanted) {
                    const auto found = causes.find(cause);
                    std::fprintf(stderr, "  %s %d, wanted %d\n", cause.c_str(),
                                 found == causes.end() ? 0 : found->second, count);
                }
            }
            CHECK(causes == wanted);
        }
    }
    fs::remove_all(folder);
    return 0;
}
