#include <string>

#include "base/json_writer.h"
#include "base/text.h"
#include "base/time.h"
#include "commands.h"
#include "console.h"
#include "jose/key_file.h"

// `bearerwatch-cli keys FILE...`: what key files hold, and what is wrong with them.

namespace bearerwatch::cli {
namespace {

void writeCertificates(base::JsonWriter& json, const jose::Key& key)
{
    json.key("certificates").beginArray();
    for (const jose::CertificateFacts& facts : key.certificates) {
        const auto time = [](const std::optional<base::Time>& at) {
            return at ? std::optional(base::formatRfc3339(*at)) : std::nullopt;
        };
        json.beginObject().member("subject", facts.subject).member("issuer", facts.issuer);
        json.member("not_before", time(facts.notBefore)).member("not_after", time(facts.notAfter));
        json.member("x5t#S256", facts.thumbprintSha256).endObject();
    }
    json.endArray();
}

void writeProblems(base::JsonWriter& json, const std::vector<causes::Finding>& problems)
{
    json.key("problems").beginArray();
    for (const causes::Finding& problem : problems)
        json.value(problemText(problem));
    json.endArray().key("codes").beginArray();
    for (const causes::Finding& problem : problems)
        json.value(problem.code);
    json.endArray();
}

void writeKey(base::JsonWriter& json, const jose::Key& key)
{
    const auto maybe = [](const std::string& text) {
        return text.empty() ? std::nullopt : std::optional(text);
    };
    json.beginObject().member("file", key.source).member("number", key.number);
    json.member("kty", maybe(key.kty)).member("crv", maybe(key.crv)).member("kid", maybe(key.kid));
    json.member("use", maybe(key.use)).member("alg", maybe(key.alg)).member("bits", key.bits);
    json.member("thumbprint", maybe(key.thumbprint)).member("private", key.isPrivate);
    json.member("usable", key.usable());
    writeProblems(json, key.problems);
    writeCertificates(json, key);
    json.endObject();
}

void writeFaultySource(base::JsonWriter& json, const std::string& file,
                       const std::vector<causes::Finding>& problems)
{
    json.beginObject().member("file", file).member("number", 1).key("kty").null().key("kid").null();
    json.key("use").null().key("alg").null().member("bits", 0).key("thumbprint").null();
    json.member("private", false).member("usable", false);
    writeProblems(json, problems);
    json.endObject();
}

std::string keyLine(const jose::Key& key)
{
    std::string text = base::escapeForDisplay(key.name()) + "  " + base::escapeForDisplay(key.kty);
    if (!key.crv.empty())
        text += " " + base::escapeForDisplay(key.crv);
    if (key.bits > 0)
        text += " " + std::to_string(key.bits) + " bits";
    for (const auto& [label, value] :
         {std::pair<const char*, const std::string*>{"use", &key.use}, {"alg", &key.alg}}) {
        if (!value->empty())
            text += std::string("  ") + label + " " + base::escapeForDisplay(*value);
    }
    text += key.isPrivate ? "  private" : "  public";
    text += key.usable() ? "  usable\n" : "  NOT USABLE\n";
    if (!key.thumbprint.empty() && key.kty != "oct")
        text += "    thumbprint " + key.thumbprint + "\n";
    for (const jose::CertificateFacts& facts : key.certificates) {
        text += "    certificate " + base::escapeForDisplay(facts.subject);
        if (facts.notBefore && facts.notAfter)
            text += ", valid " + base::formatRfc3339(*facts.notBefore) + " to " +
                base::formatRfc3339(*facts.notAfter);
        text += "\n";
    }
    for (const causes::Finding& problem : key.problems)
        text += "    " + problemText(problem) + "\n";
    return text;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Reads key files: JWK, JWK sets, PEM, DER, PKCS#12, certificates, OpenSSH public "
                       "keys. Says what each key is, "
                       "and what is wrong with it. The exit status is 1 when a key is not usable."));
    parser.addPositionalArgument(QStringLiteral("FILE..."),
                                 QStringLiteral("Key files, or - for standard input."));
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints JSON.")});
    parser.addOption({QStringLiteral("passphrase-file"),
                      QStringLiteral("Passphrase of encrypted keys; a newline at its end is dropped."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("secret-encoding"),
                      QStringLiteral("Reads the files as secrets: text, base64, base64url, hex."),
                      QStringLiteral("encoding")});
}

// What --passphrase-file and --secret-encoding ask for. The passphrase outlives the options, which only view
// it.
base::Expected<jose::KeyFileOptions> readOptions(const QCommandLineParser& parser,
                                                 base::SecretBytes& passphrase)
{
    jose::KeyFileOptions options;
    options.allowSecret = false;
    if (parser.isSet(QStringLiteral("passphrase-file"))) {
        auto line = readSecretLine(parser.value(QStringLiteral("passphrase-file")));
        if (!line)
            return base::unexpected(line.error());
        passphrase = std::move(*line);
        options.passphrase = passphrase.text();
    }
    if (parser.isSet(QStringLiteral("secret-encoding"))) {
        const auto encoding =
            jose::secretEncodingFromId(parser.value(QStringLiteral("secret-encoding")).toStdString());
        if (!encoding || *encoding == jose::SecretEncoding::Auto)
            return base::unexpected(
                base::Error{"usage", "--secret-encoding takes text, base64, base64url or hex", "", ""});
        options.encoding = *encoding;
    }
    return options;
}

int runKeys(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto status = parseOptions(parser, arguments,
                                         QStringLiteral("  $ bearerwatch-cli keys jwks.json server.pem\n")))
        return *status;
    if (parser.positionalArguments().isEmpty()) {
        message("Give at least one key file. --help shows an example");
        return Usage;
    }
    base::SecretBytes passphrase;
    const auto options = readOptions(parser, passphrase);
    if (!options) {
        message(options.error());
        return Usage;
    }
    base::JsonWriter json;
    json.beginObject().key("keys").beginArray();
    std::string lines;
    bool usable = true;
    for (const QString& file : parser.positionalArguments()) {
        const auto content = readSecretFile(file);
        if (!content) {
            message(content.error());
            return Usage;
        }
        const jose::KeySet set = jose::readKeys(content->text(), file.toStdString(), *options);
        for (const jose::Key& key : set.keys) {
            writeKey(json, key);
            lines += keyLine(key);
            usable = usable && key.usable();
        }
        if (!set.problems.empty()) {
            writeFaultySource(json, file.toStdString(), set.problems);
            usable = false;
            for (const causes::Finding& problem : set.problems)
                lines += base::escapeForDisplay(file.toStdString()) + "  " + problemText(problem) + "\n";
        }
    }
    json.endArray().endObject();
    print(parser.isSet(QStringLiteral("json")) ? json.text() + "\n" : lines);
    return usable ? Accepted : Rejected;
}

const Registration registration({"keys", "reads key files and says what is wrong with them", runKeys});

} // namespace
} // namespace bearerwatch::cli
