#include <QCommandLineParser>
#include <QDateTime>
#include <QFileInfo>
#include <QStringDecoder>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <string>
#include <unistd.h>

#include "base/text.h"
#include "commands.h"
#include "console.h"
#include "diagnosis/explain.h"
#include "inspect_options.h"
#include "jose/key_file.h"
#include "network_checks.h"
#include "report/inspect_json.h"
#include "tokens/api_key.h"
#include "tokens/recognise.h"
#include "verdict/judge.h"
#include "verdict/keys.h"

// Finds the tokens in a text and says for each why a server refuses it.

namespace bearerwatch::cli {
namespace {

constexpr const char* Example =
    "  $ bearerwatch-cli inspect @token.txt --key issuer.jwks --audience https://api.example --issuer "
    "https://login.example\n"
    "  $ bearerwatch-cli inspect @token.txt --discover --issuer https://login.example\n"
    "  $ curl -si https://api.example/orders | bearerwatch-cli inspect -\n"
    "  A token as an argument works too, but other users of this machine can see it.";

// Bytes as text: UTF-8 as it is, UTF-16 with a byte order mark (Windows) turned into it.
base::Expected<std::string> asText(std::string bytes, const std::string& name)
{
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder.decode(QByteArray::fromStdString(bytes));
        if (!decoder.hasError())
            return text.toStdString();
    }
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.erase(0, 3);
    const std::size_t zero = bytes.find('\0');
    if (zero != std::string::npos)
        return base::unexpected(base::Error{"binary", "This is a binary file, not text",
                                            name + ", byte " + std::to_string(zero),
                                            "Give the text that holds the token; a key goes to --key"});
    return bytes;
}

base::Expected<std::string> readInput(const QString& argument)
{
    auto bytes = readTextArgument(argument);
    if (!bytes)
        return bytes;
    const bool named = argument == QLatin1String("-") || argument.startsWith(QLatin1Char('@'));
    return asText(std::move(*bytes), named ? argument.toStdString() : std::string("argument"));
}

// Why signatures fail, within the time that the options give; a person at a terminal sees how far it is.
void searchNearMisses(std::vector<verdict::TokenReport>& reports, const InspectOptions& options,
                      std::string_view pasted)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    auto told = start;
    const bool watched = ::isatty(STDERR_FILENO) != 0;
    const auto progress = [&](const base::Progress& at) {
        const auto now = Clock::now();
        if (watched && now - told > std::chrono::milliseconds(500)) {
            told = now;
            std::fprintf(stderr, "\rLooking for the reason: %llu candidates ",
                         static_cast<unsigned long long>(at.done));
        }
        return now - start < options.searchTime || options.searchTime.count() == 0;
    };
    diagnosis::SearchOptions search;
    search.characterSearch = options.searchTime.count() > 0;
    const bool complete = diagnosis::explain(reports, pasted, options.keys, options.policy, search, progress);
    if (told != start)
        std::fputs("\r\033[K", stderr);
    if (!complete && search.characterSearch)
        message("The search for the reason of a failed signature ended after " +
                std::to_string(options.searchTime.count()) +
                " s before it was done; --search-time gives it more");
}

int statusOf(const std::vector<verdict::TokenReport>& reports)
{
    if (reports.empty())
        return Undetermined;
    int status = Accepted;
    for (const verdict::TokenReport& report : reports) {
        if (report.verdict == verdict::Verdict::Rejected)
            return Rejected;
        if (report.verdict == verdict::Verdict::Undetermined)
            status = Undetermined;
    }
    return status;
}

base::Time currentTime()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

// A file name without @ is a common slip: the name itself is no token.
bool isForgottenAt(const QString& argument)
{
    return argument.size() < 1024 && !argument.startsWith(QLatin1String("eyJ")) &&
        QFileInfo(argument).isFile();
}

base::Expected<std::vector<std::string>> readInputs(const QStringList& inputs)
{
    std::vector<std::string> texts;
    for (const QString& input : inputs) {
        auto text = readInput(input);
        if (!text)
            return base::unexpected(text.error());
        if (input != QLatin1String("-") && !input.startsWith(QLatin1Char('@'))) {
            if (isForgottenAt(input))
                message("`" + input.toStdString() + "` is the name of a file; write @" + input.toStdString() +
                        " to read it");
            else if (text->size() > 40)
                message("Other users of this machine can see a token that is given as an argument; @FILE or "
                        "- hides it");
        }
        texts.push_back(std::move(*text));
    }
    return texts;
}

/// Opens a connection only where an option of the network was given.
base::Expected<void> fetchWhatIsAsked(InspectOptions& options, const std::vector<std::string>& texts,
                                      NetworkRecord& record)
{
    if (!options.network.fetchesKeys())
        return {};
    std::vector<verdict::TokenReport> decoded;
    for (const std::string& text : texts) {
        auto found = verdict::inspectText(text, options.keys, options.policy, currentTime());
        std::move(found.begin(), found.end(), std::back_inserter(decoded));
    }
    return fetchKeys(options.network, options.policy, decoded, options.keys, record);
}

struct Judgement {
    std::vector<verdict::TokenReport> reports;
    report::ErrorText errorText; ///< Of a text without a token, or beside the tokens of one text.
    bool empty = true; ///< Nothing but white space was given.
    bool keys = false; ///< A text without a token holds a key.
    std::optional<std::string> apiKey; ///< The header of a text without a token that carries an API key.
};

bool holdsKey(const std::string& text)
{
    jose::KeyFileOptions options;
    options.allowSecret = false;
    const jose::KeySet found = jose::readKeys(text, {}, options);
    return std::any_of(found.keys.begin(), found.keys.end(),
                       [](const jose::Key& key) { return key.usable(); }) ||
        jose::wantsPassphrase(found);
}

Judgement judge(const std::vector<std::string>& texts, const InspectOptions& options)
{
    Judgement judged;
    for (const std::string& text : texts) {
        judged.empty = judged.empty && base::trim(text).empty();
        auto found = verdict::inspectText(text, options.keys, options.policy, currentTime());
        searchNearMisses(found, options, text);
        if (found.size() >= tokens::MaxCandidates)
            message("Only the first " + std::to_string(found.size()) +
                    " tokens of the input were judged; a log is read with scan");
        if (found.empty())
            judged.errorText = report::explainErrorText(text);
        else if (texts.size() == 1)
            judged.errorText = report::explainErrorBeside(text, found);
        if (found.empty() && judged.errorText.empty()) {
            judged.keys = holdsKey(text);
            judged.apiKey = tokens::apiKeyHeader(text);
        }
        std::move(found.begin(), found.end(), std::back_inserter(judged.reports));
    }
    if (texts.size() > 1)
        diagnosis::findSharedKeys(judged.reports); // among all of them
    return judged;
}

/// What to say of a text in which nothing was found.
std::string whyNothing(const Judgement& judged)
{
    if (judged.keys)
        return "This is a key and no token. Give its file to --key, with --passphrase-file where it is "
               "encrypted, and the token beside it";
    if (judged.apiKey)
        return "The header " + *judged.apiKey +
            " carries an API key, and that is no bearer token: only the service that issued the key can say "
            "whether it is good. Where the service wants a token, send `Authorization: Bearer <token>`";
    if (judged.empty)
        return "The input is empty. Give a token, an Authorization header, a curl command, or the error text "
               "of a server";
    return "No token and no known error text was found. Give the token itself, the Authorization header, or "
           "the error text of the server";
}

void show(const Judgement& judged, const InspectOptions& options, const NetworkRecord& record)
{
    const auto& reports = judged.reports;
    const auto& errorText = judged.errorText;
    if (options.json) {
        const auto network = record.members();
        print(report::inspectJson(reports, errorText, network) + "\n");
    } else if (!reports.empty()) {
        print(report::inspectText(reports, outputTakesColours(), errorText));
    } else if (!errorText.empty()) {
        print(report::errorTextReport(errorText));
    }
    if (reports.empty() && errorText.empty())
        message(whyNothing(judged));
}

int run(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Finds the tokens in a text, judges each, and names every reason for which a server refuses it."));
    parser.addPositionalArgument(QStringLiteral("input"),
                                 QStringLiteral("Text, @FILE, or - for standard input (the default)."),
                                 QStringLiteral("[TEXT|@FILE|-] ..."));
    addInspectOptions(parser);
    if (const auto status = parseOptions(parser, arguments, QString::fromLatin1(Example)))
        return *status;
    auto options = readInspectOptions(parser);
    if (!options) {
        message(options.error());
        return Usage;
    }
    QStringList inputs = parser.positionalArguments();
    if (inputs.isEmpty())
        inputs << QStringLiteral("-");
    auto texts = readInputs(inputs);
    if (!texts) {
        message(texts.error());
        return Usage;
    }
    NetworkRecord record;
    if (const auto fetched = fetchWhatIsAsked(*options, *texts, record); !fetched) {
        message(fetched.error());
        return Usage;
    }
    Judgement judged = judge(*texts, *options);
    auto asked = askServers(options->network, options->policy, options->keys,
                            options->policy.at.value_or(currentTime()), judged.reports, record);
    if (asked)
        asked = compareClock(options->network, options->policy, judged.reports, record);
    if (!asked) {
        message(asked.error());
        return Usage;
    }
    show(judged, *options, record);
    return statusOf(judged.reports);
}

const Registration registration({"inspect", "says why a token is rejected, and what fixes it", run});

} // namespace
} // namespace bearerwatch::cli
