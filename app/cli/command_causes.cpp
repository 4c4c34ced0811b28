#include <QCommandLineParser>
#include <string>

#include "base/json_writer.h"
#include "causes/catalogue.h"
#include "commands.h"
#include "console.h"

// Prints the catalogue of causes and codes.

namespace bearerwatch::cli {
namespace {

std::string asJson()
{
    base::JsonWriter json;
    json.beginObject().key("causes").beginArray();
    for (const causes::Cause cause : causes::allCauses()) {
        const causes::CauseEntry& entry = causes::entry(cause);
        json.beginObject()
            .member("id", causes::id(cause))
            .member("title", entry.title)
            .member("meaning", entry.meaning)
            .member("check", entry.check)
            .key("fix")
            .beginObject()
            .member("client", entry.clientFix)
            .member("server", entry.serverFix)
            .endObject()
            .member("reference", entry.reference)
            .endObject();
    }
    json.endArray().key("codes").beginArray();
    for (const causes::CodeEntry& code : causes::codes()) {
        json.beginObject().member("code", code.code).key("cause");
        if (code.cause)
            json.value(causes::id(*code.cause));
        else
            json.null();
        json.member("severity", causes::id(code.severity))
            .member("title", code.title)
            .member("reference", code.reference)
            .endObject();
    }
    json.endArray().endObject();
    return json.take() + "\n";
}

std::string asText()
{
    std::string text;
    for (const causes::Cause cause : causes::allCauses()) {
        const causes::CauseEntry& entry = causes::entry(cause);
        const auto line = [&text](std::string_view label, std::string_view words) {
            std::string name(label);
            name.resize(10, ' ');
            text += "  " + name + std::string(words) + "\n";
        };
        text += std::string(causes::id(cause)) + ": " + std::string(entry.title) + "\n";
        line("meaning", entry.meaning);
        line("check", entry.check);
        line("client", entry.clientFix);
        line("server", entry.serverFix);
        line("reference", entry.reference);
        for (const causes::CodeEntry& code : causes::codes()) {
            if (code.cause == cause)
                line(causes::id(code.severity), std::string(code.code) + ": " + std::string(code.title));
        }
        text += "\n";
    }
    return text;
}

int run(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Prints the catalogue: each cause, what it means and what fixes it."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Prints JSON."));
    parser.addOption(json);
    if (const auto status =
            parseOptions(parser, arguments, QStringLiteral("  $ bearerwatch-cli causes --json")))
        return *status;
    print(parser.isSet(json) ? asJson() : asText());
    return Accepted;
}

const Registration registration({"causes", "prints the catalogue of causes and what fixes them", run});

} // namespace
} // namespace bearerwatch::cli
