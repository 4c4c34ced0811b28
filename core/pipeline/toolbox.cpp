#include "pipeline/toolbox.h"

#include <algorithm>
#include <sys/random.h>

namespace bearerwatch::pipeline {
namespace {

// For fingerprints that need to be the same within one run only.
base::SecretBytes randomKey()
{
    base::Bytes key(32);
    std::size_t done = 0;
    while (done < key.size()) {
        const ssize_t got = ::getrandom(key.data() + done, key.size() - done, 0);
        if (got > 0)
            done += static_cast<std::size_t>(got);
    }
    return base::SecretBytes(std::move(key));
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

base::Expected<std::shared_ptr<const Toolbox>> makeToolbox(const ScanOptions& options)
{
    if (options.bucketWidth < std::chrono::seconds(1))
        return base::unexpected(base::Error{"bucket_width", "A bucket is shorter than one second", "",
                                            "Give one second or more"});
    logs::Zone zone;
    if (!options.zone.empty()) {
        auto parsed = logs::Zone::parse(options.zone);
        if (!parsed)
            return base::unexpected(parsed.error());
        zone = *parsed;
    }
    auto formats = logs::FormatSet::builtIn();
    for (const FormatFile& file : options.formatFiles) {
        auto own = logs::FormatSet::withUserFile(formats, file.text, file.name);
        if (!own)
            return base::unexpected(own.error());
        formats = *own;
    }
    const std::vector<std::string> names = formats->names();
    if (!options.format.empty() && std::find(names.begin(), names.end(), options.format) == names.end())
        return base::unexpected(base::Error{"unknown_format", "There is no format of this name",
                                            options.format, "These are known: " + joined(names)});
    events::RuleBook rules = events::RuleBook::standard();
    if (!options.rulesText.empty()) {
        auto own = rules.withUserRules(options.rulesText, options.rulesName);
        if (!own)
            return base::unexpected(own.error());
        rules = *own;
    }
    auto prefilter = events::Prefilter::create(rules);
    if (!prefilter)
        return base::unexpected(prefilter.error());
    base::SecretBytes key = options.fingerprintKey.empty() ? randomKey() : options.fingerprintKey;
    events::LineLooks looks(rules);
    return std::make_shared<const Toolbox>(Toolbox{options, std::move(formats), std::move(rules),
                                                   std::move(*prefilter), std::move(looks),
                                                   events::Secrecy(std::move(key)), std::move(zone)});
}

} // namespace bearerwatch::pipeline
