#include "scan_options.h"

#include <QFile>
#include <charconv>

#include "console.h"
#include "services/user_definitions.h"

namespace bearerwatch::cli {
namespace {

base::Error badOption(const char* name, const std::string& value, const char* takes)
{
    return {"bad_option", std::string("The value of --") + name + " cannot be read: `" + value + "`", "",
            std::string("It takes ") + takes};
}

// "60", "60s", "5m", "1h".
std::optional<base::Duration> duration(const std::string& text)
{
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || count <= 0 || count > 31'536'000)
        return std::nullopt;
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (unit.empty() || unit == "s")
        return std::chrono::seconds(count);
    if (unit == "m" || unit == "min")
        return std::chrono::minutes(count);
    if (unit == "h")
        return std::chrono::hours(count);
    return std::nullopt;
}

} // namespace

void addScanOptions(QCommandLineParser& parser)
{
    constexpr OptionText Options[] = {
        {"bucket", "Width of a bucket: 60s (default), 5m, 1h.", "WIDTH"},
        {"since", "Leaves out records before TIME (RFC 3339 or seconds since 1970).", "TIME"},
        {"until", "Leaves out records at or after TIME.", "TIME"},
        {"cause", "Takes these causes only; may be given several times or as a list with commas.", "CAUSE"},
        {"format", "Reads all records as this format instead of finding it.", "NAME"},
        {"zone", "Zone of times that have none: UTC (default), +02:00, Europe/Berlin.", "ZONE"},
        {"formats",
         "Own format definitions (JSON); may be given several times. Those of the configuration folder "
         "(formats.json, formats/*.json) are read always.",
         "FILE"},
        {"rules",
         "Own rules, as {\"rules\":[{\"id\":\"a\",\"cause\":\"expired\",\"literal\":\"badge is stale\"}]}; "
         "the cause "
         "\"none\" says that a record is no failure. Else rules.json of the configuration folder.",
         "FILE"},
    };
    addOptions(parser, Options);
}

base::Expected<RecordChoice> readRecordChoice(const QCommandLineParser& parser)
{
    RecordChoice choice;
    for (const auto& [name, target] :
         {std::pair{"since", &choice.since}, std::pair{"until", &choice.until}}) {
        if (!parser.isSet(QLatin1String(name)))
            continue;
        const std::string text = parser.value(QLatin1String(name)).toStdString();
        *target = base::parseInstant(text);
        if (!*target)
            return base::unexpected(badOption(name, text, "a time such as 2026-01-14T11:00:00Z"));
    }
    if (choice.since && choice.until && *choice.since >= *choice.until)
        return base::unexpected(base::Error{"bad_option", "Nothing lies between --since and --until", "",
                                            "Give a time for --until that is later than that of --since"});
    const QStringList lists = parser.values(QStringLiteral("cause"));
    for (const QString& list : lists) {
        const QStringList ids = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString& id : ids) {
            const auto cause = causes::causeFromId(id.trimmed().toStdString());
            if (!cause)
                return base::unexpected(
                    badOption("cause", id.toStdString(), "an id that `bearerwatch-cli causes` prints"));
            choice.causes.push_back(*cause);
        }
    }
    return choice;
}

base::Expected<pipeline::ScanOptions> readScanOptions(const QCommandLineParser& parser)
{
    pipeline::ScanOptions options;
    const auto value = [&parser](const char* name) {
        return parser.value(QString::fromLatin1(name)).toStdString();
    };
    const auto given = [&parser](const char* name) { return parser.isSet(QString::fromLatin1(name)); };
    if (given("bucket")) {
        const auto width = duration(value("bucket"));
        if (!width)
            return base::unexpected(
                badOption("bucket", value("bucket"), "a whole number of s, m or h, such as 60s"));
        options.bucketWidth = *width;
    }
    auto choice = readRecordChoice(parser);
    if (!choice)
        return base::unexpected(choice.error());
    options.since = choice->since;
    options.until = choice->until;
    options.causes = std::move(choice->causes);
    options.format = value("format");
    options.zone = value("zone");
    if (given("rules")) {
        auto rules = readFile(parser.value(QStringLiteral("rules")), MaxKeyBytes);
        if (!rules) {
            base::Error error = rules.error();
            if (error.code == "too_big")
                error.remedy = "Leave out rules that are not needed";
            return base::unexpected(error);
        }
        options.rulesText = std::move(*rules);
        options.rulesName = value("rules");
    } else {
        options.rulesText = services::userRulesText();
    }
    options.formatFiles = services::userFormats();
    const QStringList formatFiles = parser.values(QStringLiteral("formats"));
    for (const QString& path : formatFiles) {
        auto text = readFile(path, MaxKeyBytes);
        if (!text)
            return base::unexpected(text.error());
        options.formatFiles.push_back({QFile::encodeName(path).toStdString(), std::move(*text)});
    }
    return options;
}

} // namespace bearerwatch::cli
