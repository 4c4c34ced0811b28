#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <random>
#include <string>
#include <string_view>

#include "pipeline/block_analysis.h"

// Lines that repeat with other numbers: what templates and plans tell of them is what reading each tells.

namespace {

using namespace bearerwatch;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The same line with other ids: the times, addresses and statuses of a log are sound.
std::string variant(std::string_view line, std::mt19937& random)
{
    constexpr std::string_view OfTimes = ":-TZ+[";
    constexpr std::size_t ShortestId = 4; // shorter ones are parts of addresses and statuses
    std::string text(line);
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        std::size_t before = at;
        while (before > 0 && text[before - 1] >= 0 && text[before - 1] < ' ')
            --before; // readers pass control characters over
        const bool time = before == 0 || OfTimes.find(text[before - 1]) != std::string_view::npos ||
            (end < text.size() && OfTimes.find(text[end]) != std::string_view::npos);
        for (std::size_t i = at; i < end && !time && end - at >= ShortestId; ++i) {
            if (random() % 3 == 0)
                text[i] = static_cast<char>('0' + random() % 10);
        }
        at = std::max(end, at + 1);
    }
    return text;
}

bool areSame(const pipeline::RawEvent& found, const pipeline::RawEvent& expected)
{
    const events::Event& a = found.event;
    const events::Event& b = expected.event;
    return a.key == b.key && a.line == b.line && a.time == b.time && a.cause == b.cause &&
        a.alternatives == b.alternatives && a.certainty == b.certainty && a.format == b.format &&
        a.rule == b.rule && a.clientIp == b.clientIp && a.status == b.status && a.method == b.method &&
        a.path == b.path && a.route == b.route && a.service == b.service && a.userAgent == b.userAgent &&
        a.requestId == b.requestId && a.keyId == b.keyId && a.issuer == b.issuer &&
        a.audience == b.audience && a.subject == b.subject && a.clientId == b.clientId &&
        a.tokenFingerprint == b.tokenFingerprint && a.evidence == b.evidence && a.text == b.text &&
        found.keys.requestId == expected.keys.requestId &&
        found.keys.connection == expected.keys.connection && found.keys.client == expected.keys.client;
}

bool areSame(const pipeline::BlockResult& found, const pipeline::BlockResult& expected)
{
    const auto sameCounts = [&found](const auto& bucket) {
        const auto same = found.buckets.find(bucket.first);
        return same != found.buckets.end() && same->second.lines == bucket.second.lines &&
            same->second.requests == bucket.second.requests;
    };
    return found.lines == expected.lines && found.formats == expected.formats &&
        found.buckets.size() == expected.buckets.size() &&
        std::all_of(expected.buckets.begin(), expected.buckets.end(), sameCounts) &&
        std::equal(found.events.begin(), found.events.end(), expected.events.begin(), expected.events.end(),
                   [](const pipeline::RawEvent& a, const pipeline::RawEvent& b) { return areSame(a, b); });
}

std::shared_ptr<const pipeline::Toolbox> tools()
{
    pipeline::ScanOptions options;
    options.fingerprintKey = base::SecretBytes(std::string_view("a key for fuzzing: 32 bytes long"));
    auto made = pipeline::makeToolbox(options);
    if (!made)
        std::abort();
    return *made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t LinesPerSeed = 20; // a plan is made of one, tried with six, and used for the others
    constexpr std::size_t LinesToCheck = 160; // until a plan in use is compared again
    static const std::shared_ptr<const pipeline::Toolbox> shared = tools();
    if (size < 8 || size > 2000)
        return 0;
    std::mt19937 random(data[0]);
    std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    std::vector<std::string_view> seeds;
    while (!text.empty() && seeds.size() < 4) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0)
            seeds.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (seeds.empty())
        return 0;
    const bool checked = data[0] % 32 == 1; // seldom: reading a line takes a tenth of a millisecond here
    const std::size_t lines = seeds.size() * (checked ? LinesToCheck : LinesPerSeed);
    std::string block;
    for (std::size_t i = 0; i < lines; ++i)
        block += variant(seeds[random() % seeds.size()], random) + "\n";
    logs::SourceContext context;
    context.time.reference = base::parseInstant("2026-11-22T00:00:00Z");
    const pipeline::BlockSource source{"key", "fuzz.log"};
    pipeline::BlockAnalyzer reading(shared);
    pipeline::BlockAnalyzer counting(shared);
    logs::Place place{0, 1};
    for (int pass = 0; pass < 2; ++pass) { // the second one may be read by looks
        const pipeline::BlockResult expected = reading.analyze(block, place, context, source, true);
        if (!areSame(counting.analyze(block, place, context, source, false), expected))
            std::abort();
        place.offset += block.size();
        place.line += expected.lines;
    }
    return 0;
}
