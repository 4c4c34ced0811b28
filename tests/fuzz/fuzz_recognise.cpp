#include <cstdlib>
#include <string_view>

#include "causes/catalogue.h"
#include "tokens/recognise.h"
#include "tokens/redact.h"
#include "verdict/judge.h"
#include "verdict/keys.h"

// The whole way of a pasted text: places inside the text, codes that stand in the catalogue, no token
// accepted without a key, nothing secret left after redaction that recognition knows for sure.

using namespace bearerwatch;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const tokens::Candidate& candidate : tokens::recognise(text).candidates) {
        if (candidate.offset + candidate.length > size)
            std::abort();
    }
    static const verdict::Keys none;
    const base::Time now{std::chrono::seconds{1'700'000'000}};
    for (const verdict::TokenReport& report : verdict::inspectText(text, none, {}, now)) {
        if (report.verdict == verdict::Verdict::Accepted)
            std::abort();
        for (const causes::Finding& finding : report.findings) {
            if (!causes::findCode(finding.code))
                std::abort();
            (void)causes::describe(finding);
        }
        (void)verdict::rejudgeTime(report, {}, now);
    }
    std::size_t last = 0;
    for (const tokens::SecretSpan& span : tokens::findSecrets(text)) {
        if (span.offset < last || span.offset + span.length > size)
            std::abort();
        last = span.offset + span.length;
    }
    return 0;
}
