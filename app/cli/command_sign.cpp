#include "base/text.h"
#include "commands.h"
#include "composing.h"
#include "console.h"
#include "jose/jws.h"

// `bearerwatch-cli sign`: makes a token for tests from claims and the user's key.

namespace bearerwatch::cli {
namespace {

/// The usual algorithm of a key that does not name one.
std::string usualAlgorithm(const jose::Key& key)
{
    if (jose::findSignatureAlgorithm(key.alg))
        return key.alg;
    for (const jose::SignatureAlgorithm& algorithm : jose::signatureAlgorithms()) {
        if (jose::keyObjections(algorithm, key).empty())
            return std::string(algorithm.name);
    }
    return key.kty == "oct" ? "HS256" : key.kty == "RSA" ? "RS256" : key.kty == "EC" ? "ES256" : "EdDSA";
}

/// Signs the text, or the payload of a token given in its place, with the changes asked for.
base::Expected<std::string> sign(const QCommandLineParser& parser, const ComposingInput& input)
{
    std::string payload = input.text;
    const std::string trimmed(base::trim(input.text));
    const jose::Jws given = jose::parseJws(trimmed);
    if (!trimmed.starts_with('{') && given.signatures.size() == 1 &&
        given.signatures.front().protectedHeader.root().isObject())
        payload = std::string(base::asText(given.payload));
    const QStringList set = parser.values(QStringLiteral("set")),
                      remove = parser.values(QStringLiteral("remove"));
    if (!set.isEmpty() || !remove.isEmpty()) {
        auto edited = editClaims(payload, set, remove);
        if (!edited)
            return edited;
        payload = std::move(*edited);
    }
    const auto header = composingHeader(parser,
                                        {{"alg", input.algorithm},
                                         {"typ", parser.value(QStringLiteral("typ")).toStdString()},
                                         {"kid", input.kid}});
    return header ? jose::signJws(*header, base::asBytes(payload), input.key)
                  : base::unexpected(header.error());
}

int runSign(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Signs claims (or any octets) and prints the token. For tests: the token is as good as the key."));
    parser.addPositionalArgument(
        QStringLiteral("CLAIMS"),
        QStringLiteral("JSON text, a token to change, @FILE, or - for standard input."));
    addComposingOptions(parser, QStringLiteral("Algorithm"));
    parser.addOption({QStringLiteral("typ"), QStringLiteral("Type for the header; empty for none."),
                      QStringLiteral("type"), QStringLiteral("JWT")});
    parser.addOption({QStringLiteral("set"), QStringLiteral("Sets a claim: exp=1800000000. Repeatable."),
                      QStringLiteral("NAME=VALUE")});
    parser.addOption(
        {QStringLiteral("remove"), QStringLiteral("Takes a claim out. Repeatable."), QStringLiteral("NAME")});
    const QString example = QStringLiteral(
        "  $ bearerwatch-cli sign --key private.jwk '{\"iss\":\"https://issuer.example\",\"sub\":\"42\"}'\n"
        "  $ bearerwatch-cli sign --key private.jwk --set exp=1900000000 --remove nbf @token.txt\n");
    if (const auto status = parseOptions(parser, arguments, example))
        return *status;
    const auto input = readComposingInput(parser, usualAlgorithm);
    if (!input) {
        message(input.error());
        return Usage;
    }
    const auto token = sign(parser, *input);
    return printComposed(token);
}

const Registration registration({"sign", "signs claims: makes a token for tests", runSign});

} // namespace
} // namespace bearerwatch::cli
