#include "composing.h"

#include <algorithm>

#include "base/json_writer.h"
#include "commands.h"
#include "console.h"

namespace bearerwatch::cli {

void addComposingOptions(QCommandLineParser& parser, const QString& algorithms)
{
    parser.addOption({QStringLiteral("alg"), algorithms + QStringLiteral("; default: by the key."),
                      QStringLiteral("name")});
    parser.addOption({QStringLiteral("key"),
                      QStringLiteral("File of the key: JWK, PEM, DER, PKCS#12 or a secret."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("passphrase-file"), QStringLiteral("Passphrase of an encrypted key."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("secret-encoding"),
                      QStringLiteral("Of a secret: auto, text, base64, base64url, hex."),
                      QStringLiteral("encoding"), QStringLiteral("auto")});
    parser.addOption({QStringLiteral("header"),
                      QStringLiteral("Further members of the header: a JSON object, or @FILE."),
                      QStringLiteral("json"), QStringLiteral("{}")});
    parser.addOption({QStringLiteral("kid"),
                      QStringLiteral("Key id for the header; default: that of the key."),
                      QStringLiteral("id")});
}

namespace {

base::Expected<jose::Key> composingKey(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("key")))
        return base::unexpected(
            base::Error{"key_missing", "No key was given", "", "Give one with --key FILE"});
    const auto content = readSecretFile(parser.value(QStringLiteral("key")));
    if (!content)
        return base::unexpected(content.error());
    jose::KeyFileOptions options;
    base::SecretBytes passphrase;
    if (parser.isSet(QStringLiteral("passphrase-file"))) {
        auto line = readSecretLine(parser.value(QStringLiteral("passphrase-file")));
        if (!line)
            return base::unexpected(line.error());
        passphrase = std::move(*line);
        options.passphrase = passphrase.text();
    }
    const auto encoding =
        jose::secretEncodingFromId(parser.value(QStringLiteral("secret-encoding")).toStdString());
    if (!encoding)
        return base::unexpected(base::Error{
            "bad_encoding", "--secret-encoding takes auto, text, base64, base64url or hex", "", ""});
    options.encoding = *encoding;
    const std::string name = parser.value(QStringLiteral("key")).toStdString();
    jose::KeySet set = jose::readKeys(content->text(), name, options);
    const auto found =
        std::find_if(set.keys.begin(), set.keys.end(), [](const jose::Key& key) { return key.usable(); });
    if (found != set.keys.end())
        return std::move(*found);
    std::string why;
    for (const jose::Key& key : set.keys)
        set.problems.insert(set.problems.end(), key.problems.begin(), key.problems.end());
    for (const causes::Finding& problem : set.problems)
        why += (why.empty() ? "" : "; ") + problemText(problem);
    return base::unexpected(
        base::Error{"key_not_usable", "No key can be used (" + why + ")", name, "Give another key"});
}

} // namespace

base::Expected<ComposingInput> readComposingInput(const QCommandLineParser& parser,
                                                  std::string (*usual)(const jose::Key&))
{
    if (parser.positionalArguments().size() != 1)
        return base::unexpected(
            base::Error{"usage", "Give one text, @FILE or -", "", "--help shows an example"});
    auto text = readTextArgument(parser.positionalArguments().constFirst());
    if (!text)
        return base::unexpected(text.error());
    auto key = composingKey(parser);
    if (!key)
        return base::unexpected(key.error());
    const auto value = [&parser](const QString& name) { return parser.value(name).toStdString(); };
    ComposingInput input{std::move(*text), std::move(*key), {}, {}};
    input.algorithm = parser.isSet(QStringLiteral("alg")) ? value(QStringLiteral("alg")) : usual(input.key);
    input.kid = parser.isSet(QStringLiteral("kid")) ? value(QStringLiteral("kid")) : input.key.kid;
    return input;
}

base::Expected<std::string> composingHeader(const QCommandLineParser& parser,
                                            const std::vector<HeaderMember>& members)
{
    const auto text = readTextArgument(parser.value(QStringLiteral("header")));
    if (!text)
        return base::unexpected(text.error());
    const auto document = base::JsonDocument::parse(*text);
    if (!document || !document->root().isObject())
        return base::unexpected(base::Error{"header_json", "--header is not a JSON object", "",
                                            "Write it as '{\"typ\":\"at+jwt\"}'"});
    base::JsonWriter json;
    json.beginObject();
    for (const HeaderMember& member : members) {
        if (!member.value.empty() && !document->root().find(member.name))
            json.member(member.name, member.value);
    }
    for (const base::JsonValue value : document->root())
        json.key(value.name()).raw(value.raw());
    return json.endObject().take();
}

base::Expected<std::string> editClaims(const std::string& claims, const QStringList& set,
                                       const QStringList& remove)
{
    const auto document = base::JsonDocument::parse(claims);
    if (!document || !document->root().isObject())
        return base::unexpected(base::Error{"claims_json",
                                            "--set and --remove change claims, and this is no JSON object",
                                            "", "Give claims, or a token that holds some"});
    std::vector<std::pair<std::string, std::string>> changes;
    for (const QString& change : set) {
        const qsizetype equals = change.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return base::unexpected(base::Error{"usage", "--set takes NAME=VALUE", change.toStdString(),
                                                "Write exp=1800000000, or sub=alice"});
        changes.emplace_back(change.left(equals).toStdString(), change.mid(equals + 1).toStdString());
    }
    const auto named = [&](const std::string& name) {
        return remove.contains(QString::fromStdString(name)) ||
            std::any_of(changes.begin(), changes.end(),
                        [&](const auto& change) { return change.first == name; });
    };
    base::JsonWriter json;
    json.beginObject();
    for (const base::JsonValue member : document->root()) {
        if (!named(member.name()))
            json.key(member.name()).raw(member.raw());
    }
    for (const auto& [name, value] : changes) {
        json.key(name);
        base::JsonDocument::parse(value) ? json.raw(value) : json.value(value);
    }
    return json.endObject().take();
}

int printComposed(const base::Expected<std::string>& token)
{
    if (!token) {
        message(token.error());
        return Usage;
    }
    print(*token + "\n");
    return Accepted;
}

} // namespace bearerwatch::cli
