#include "composing.h"

#include <algorithm>

#include "base/json_writer.h"
#include "causes/catalogue.h"
#include "console.h"

namespace bearerwatch::cli {

void addComposingOptions(QCommandLineParser& parser)
{
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

base::Expected<jose::Key> composingKey(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("key")))
        return base::unexpected(
            base::Error{"key_missing", "No key was given", "", "Give one with --key FILE"});
    const auto content = readFile(parser.value(QStringLiteral("key")), MaxKeyBytes);
    if (!content)
        return base::unexpected(content.error());
    jose::KeyFileOptions options;
    std::string passphrase;
    if (parser.isSet(QStringLiteral("passphrase-file"))) {
        const auto text = readFile(parser.value(QStringLiteral("passphrase-file")), 65536);
        if (!text)
            return base::unexpected(text.error());
        passphrase = text->substr(0, text->find_last_not_of("\r\n") + 1);
        options.passphrase = passphrase;
    }
    const auto encoding =
        jose::secretEncodingFromId(parser.value(QStringLiteral("secret-encoding")).toStdString());
    if (!encoding)
        return base::unexpected(base::Error{
            "bad_encoding", "--secret-encoding takes auto, text, base64, base64url or hex", "", ""});
    options.encoding = *encoding;
    const std::string name = parser.value(QStringLiteral("key")).toStdString();
    jose::KeySet set = jose::readKeys(*content, name, options);
    const auto found =
        std::find_if(set.keys.begin(), set.keys.end(), [](const jose::Key& key) { return key.usable(); });
    if (found != set.keys.end())
        return std::move(*found);
    std::string why;
    for (const jose::Key& key : set.keys)
        set.problems.insert(set.problems.end(), key.problems.begin(), key.problems.end());
    for (const causes::Finding& problem : set.problems)
        why += (why.empty() ? "" : "; ") + causes::describe(problem).title + ": " +
            causes::describe(problem).evidence;
    return base::unexpected(
        base::Error{"key_not_usable", "No key can be used (" + why + ")", name, "Give another key"});
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

} // namespace bearerwatch::cli
