#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include <sys/resource.h>

#include "base/base64.h"
#include "diagnosis/explain.h"
#include "jose/jws.h"
#include "jose/key_use.h"
#include "verdict/judge.h"

// Why signatures fail, by the clock: the whole search over a token of 1,000 characters that nothing explains,
// and the share of randomly damaged tokens that is explained. Usage: bench_diagnosis [TOKENS_PER_ALGORITHM
// [SEED]]

using namespace bearerwatch;

namespace {

using Clock = std::chrono::steady_clock;
using Random = std::mt19937;

constexpr std::string_view Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Seconds of work of all threads of this process: what other programs of the machine do is not in it.
double workSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
        static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

std::size_t pick(Random& random, std::size_t from, std::size_t end)
{
    return std::uniform_int_distribution<std::size_t>(from, end - 1)(random);
}

jose::Key makeKey(const std::string& algorithm)
{
    jose::Key key;
    key.kid = "bench";
    key.isPrivate = true;
    if (algorithm.starts_with("HS")) {
        key.kty = "oct";
        key.bits = 256;
        key.secret = std::make_shared<const base::SecretBytes>(crypto::randomBytes(32));
        return key;
    }
    const bool rsa = algorithm[1] == 'S' && algorithm[0] != 'E';
    const char* curve = algorithm == "ES256" ? "P-256" : algorithm == "ES384" ? "P-384" : "Ed25519";
    key.asymmetric = crypto::generateKey(rsa ? "RSA" : curve);
    key.kty = rsa ? "RSA" : algorithm[0] == 'E' && algorithm[1] == 'S' ? "EC" : "OKP";
    key.crv = rsa ? "" : curve;
    key.bits = key.asymmetric->bits();
    return key;
}

std::string makeToken(const std::string& algorithm, const jose::Key& key, Random& random, std::size_t padding)
{
    std::string pad;
    for (std::size_t i = 0; i < padding; ++i)
        pad += Alphabet[pick(random, 0, Alphabet.size())];
    const std::string payload = R"({"iss":"https://id.example.com/","sub":"usr_)" +
        std::to_string(random() % 100000) +
        R"(","aud":"https://api.example.com/orders","iat":1768384800,"exp":4102444800,)"
        R"("scope":"orders:read orders:write","sid":")" +
        pad + "\"}";
    const auto token = jose::signJws(R"({"alg":")" + algorithm + R"(","typ":"JWT","kid":"bench"})",
                                     base::asBytes(payload), key);
    if (!token) {
        std::fprintf(stderr, "%s: %s\n", algorithm.c_str(), base::toText(token.error()).c_str());
        std::exit(1);
    }
    return *token;
}

char otherCharacter(Random& random, char c)
{
    for (;;) {
        const char other = Alphabet[pick(random, 0, Alphabet.size())];
        if (other != c)
            return other;
    }
}

/// A kind of damage; `proof`: enough is left to prove the repair, else it can only be seen.
struct Damage {
    const char* name;
    bool proof;
    std::function<std::string(std::string, Random&)> apply;
};

std::size_t insidePlace(const std::string& token, Random& random)
{
    for (;;) {
        const std::size_t at = pick(random, 0, token.size() - 1);
        if (token[at] != '.' && token[at + 1] != '.' && token[at] != token[at + 1])
            return at;
    }
}

/// Lines of a usual width; at one line end, `lost` characters are gone.
std::string wrapped(const std::string& token, Random& random, std::size_t lost, const char* lineEnd)
{
    constexpr std::size_t Widths[] = {64, 72, 76, 78, 80};
    const std::size_t width = Widths[pick(random, 0, 5)];
    const std::size_t broken = pick(random, 0, (token.size() - 1) / width);
    std::string out;
    for (std::size_t line = 0; line * width < token.size(); ++line) {
        std::string text = token.substr(line * width, width);
        if (line == broken)
            text.resize(text.size() - lost);
        out += (line == 0 ? "" : lineEnd) + text;
    }
    return out;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::vector<Damage> characterDamages()
{
    return {
        {"character substituted", true,
         [](std::string t, Random& r) {
             const std::size_t at = insidePlace(t, r);
             t[at] = otherCharacter(r, t[at]);
             return t;
         }},
        {"character lost", true, [](std::string t, Random& r) { return t.erase(insidePlace(t, r), 1); }},
        {"character added", true,
         [](std::string t, Random& r) {
             return t.insert(insidePlace(t, r), 1, Alphabet[pick(r, 0, Alphabet.size())]);
         }},
        {"neighbours swapped", true,
         [](std::string t, Random& r) {
             const std::size_t at = insidePlace(t, r);
             std::swap(t[at], t[at + 1]);
             return t;
         }},
        {"case flipped", true,
         [](std::string t, Random& r) {
             for (;;) {
                 const std::size_t at = insidePlace(t, r);
                 if (std::isalpha(static_cast<unsigned char>(t[at])) != 0) {
                     t[at] = static_cast<char>(t[at] ^ 0x20);
                     return t;
                 }
             }
         }},
        {"1-6 lost at the start", true, [](std::string t, Random& r) { return t.substr(pick(r, 1, 7)); }},
        {"1-3 lost at the end", true,
         [](std::string t, Random& r) { return t.substr(0, t.size() - pick(r, 1, 4)); }},
        {"1-3 lost at a line wrap", true,
         [](std::string t, Random& r) { return wrapped(t, r, pick(r, 1, 4), "\n"); }},
        {"1-2 lost at a wrap, joined", true,
         [](std::string t, Random& r) { return wrapped(t, r, pick(r, 1, 3), ""); }},
    };
}

std::vector<Damage> transportDamages()
{
    return {
        {"blank or line break", true,
         [](std::string t, Random& r) { return t.insert(insidePlace(t, r) + 1, r() % 2 ? " " : "\r\n"); }},
        {"standard alphabet", true,
         [](std::string t, Random&) { return replaced(replaced(std::move(t), "-", "+"), "_", "/"); }},
        {"padding", true,
         [](std::string t, Random&) {
             return t + std::string((4 - (t.size() - t.rfind('.') - 1) % 4) % 4, '=');
         }},
        {"percent-encoding", true, [](std::string t, Random&) { return replaced(std::move(t), ".", "%2E"); }},
        {"HTML entities", true, [](std::string t, Random&) { return replaced(std::move(t), ".", "&#46;"); }},
        {"quote inside", true,
         [](std::string t, Random& r) { return t.insert(insidePlace(t, r) + 1, "\""); }},
        {"dot doubled", true,
         [](std::string t, Random& r) { return t.insert(r() % 2 ? t.find('.') : t.rfind('.'), "."); }},
        {"dot lost", true,
         [](std::string t, Random& r) { return t.erase(r() % 2 ? t.find('.') : t.rfind('.'), 1); }},
        {"lower case", false,
         [](std::string t, Random&) {
             std::transform(t.begin(), t.end(), t.begin(),
                            [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
             return t;
         }},
        {"ellipsis", false,
         [](std::string t, Random& r) {
             const std::size_t at = pick(r, 40, t.size() - 60);
             return t.replace(at, 20, "...");
         }},
        {"cut short", false,
         [](std::string t, Random& r) { return t.substr(0, pick(r, t.find('.') + 20, t.size() - 10)); }},
    };
}

struct Tally {
    int tokens = 0, proven = 0, seen = 0, wrong = 0;
    std::map<std::string, std::pair<int, int>> kinds; ///< Explained, all.
    std::vector<double> seconds;
};

void damageOne(Tally& tally, const Damage& damage, const std::string& good, const std::string& paste,
               const verdict::Keys& keys)
{
    const auto start = Clock::now();
    auto reports = verdict::inspectText(paste, keys, {}, *base::parseInstant("2026-01-15T00:00:00Z"));
    (void)diagnosis::explain(reports, paste, keys, {});
    tally.seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
    bool explained = false;
    for (const verdict::TokenReport& report : reports) {
        for (const verdict::NearMiss& miss : report.nearMisses) {
            const bool right =
                miss.verifies ? miss.repairedToken == good : !damage.proof || miss.repairedToken.empty();
            tally.wrong += right ? 0 : 1;
            tally.proven += miss.verifies && right ? 1 : 0;
            tally.seen += !miss.verifies ? 1 : 0;
            explained = explained || (right && (miss.verifies || !damage.proof));
        }
        // Some damage leaves a token that verifies as it is: blanks outside of it, say.
        if (report.nearMisses.empty() && report.signature.status == verdict::SignatureStatus::Verified)
            explained = true;
    }
    ++tally.tokens;
    auto& [right, all] = tally.kinds[damage.name];
    right += explained ? 1 : 0;
    ++all;
}

void measureDamage(const std::string& algorithm, int count, unsigned seed)
{
    Random random(seed);
    verdict::Keys keys;
    keys.verification.keys.push_back(makeKey(algorithm));
    std::vector<Damage> damages = characterDamages();
    for (Damage& more : transportDamages())
        damages.push_back(std::move(more));
    Tally tally;
    const double before = workSeconds();
    for (int i = 0; i < count; ++i) {
        const std::string good = makeToken(algorithm, keys.verification.keys.front(), random, 36);
        const Damage& damage = damages[static_cast<std::size_t>(i) % damages.size()];
        std::string paste = damage.apply(good, random);
        if (paste == good) // this token has no character for it
            paste = damages.front().apply(good, random);
        damageOne(tally, damage, good, paste, keys);
    }
    int explained = 0;
    for (const auto& [name, counts] : tally.kinds)
        explained += counts.first;
    std::sort(tally.seconds.begin(), tally.seconds.end());
    double sum = 0;
    for (const double one : tally.seconds)
        sum += one;
    std::printf("damage %-6s %d tokens, %.1f %% explained (%d proven, %d seen, %d wrong); "
                "%.3f s of work each; mean %.3f s, median %.3f s, "
                "95 %% %.2f s, longest %.2f s\n",
                algorithm.c_str(), tally.tokens, 100.0 * explained / tally.tokens, tally.proven, tally.seen,
                tally.wrong, (workSeconds() - before) / tally.tokens, sum / tally.tokens,
                tally.seconds[tally.seconds.size() / 2], tally.seconds[tally.seconds.size() * 95 / 100],
                tally.seconds.back());
    for (const auto& [name, counts] : tally.kinds) {
        if (counts.first != counts.second)
            std::printf("    %-28s %d of %d\n", name.c_str(), counts.first, counts.second);
    }
    std::fflush(stdout);
}

/// The longest search: a token of 1,000 characters with two wrong ones.
void measureWhole(const std::string& algorithm)
{
    Random random(7);
    std::vector<jose::Key> keys = {makeKey(algorithm)};
    std::string token;
    for (std::size_t padding = 100; token.size() < 1000; ++padding)
        token = makeToken(algorithm, keys.front(), random, padding);
    const std::size_t payload = token.find('.') + 1;
    token[payload + 230] = otherCharacter(random, token[payload + 230]);
    token[payload + 300] = otherCharacter(random, token[payload + 300]);
    std::vector<double> seconds, work;
    std::uint64_t candidates = 0;
    for (int round = 0; round < 3; ++round) {
        const auto start = Clock::now();
        const double before = workSeconds();
        const diagnosis::SearchResult found = diagnosis::search({token, keys});
        seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
        work.push_back(workSeconds() - before);
        candidates = found.candidates;
        if (!found.nearMisses.empty() || !found.complete) {
            std::fprintf(stderr, "bench_diagnosis: a story where there is none: %s\n",
                         found.nearMisses.empty() ? "cancelled" : found.nearMisses.front().detail.c_str());
            std::exit(1);
        }
    }
    std::sort(seconds.begin(), seconds.end());
    std::sort(work.begin(), work.end());
    std::printf("whole search %-6s %zu characters, %llu candidates: %.2f s, %.2f s of work on all cores "
                "(best of 3)\n",
                algorithm.c_str(), token.size(), static_cast<unsigned long long>(candidates), seconds.front(),
                work.front());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 100;
    const unsigned seed = argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 1;
    std::printf("diagnosis on %u cores\n", std::thread::hardware_concurrency());
    for (const char* algorithm : {"HS256", "RS256", "PS256", "ES256", "ES384", "EdDSA"})
        measureWhole(algorithm);
    for (const char* algorithm : {"HS256", "RS256", "PS256", "ES256", "EdDSA"})
        measureDamage(algorithm, count, seed);
    return 0;
}
