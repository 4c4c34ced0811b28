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

int runSign(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Signs claims (or any octets) and prints the token. For tests: the token is as good as the key."));
    parser.addPositionalArgument(QStringLiteral("CLAIMS"),
                                 QStringLiteral("JSON text, @FILE, or - for standard input."));
    addComposingOptions(parser);
    parser.addOption({QStringLiteral("alg"), QStringLiteral("Algorithm; default: that of the key."),
                      QStringLiteral("name")});
    parser.addOption({QStringLiteral("typ"), QStringLiteral("Type for the header; empty for none."),
                      QStringLiteral("type"), QStringLiteral("JWT")});
    const QString example = QStringLiteral(
        "  $ bearerwatch-cli sign --key private.jwk '{\"iss\":\"https://issuer.example\",\"sub\":\"42\"}'\n");
    if (const auto status = parseOptions(parser, arguments, example))
        return *status;
    if (parser.positionalArguments().size() != 1) {
        message("Give the claims as JSON, @FILE or -. --help shows an example");
        return Usage;
    }
    const auto claims = readTextArgument(parser.positionalArguments().constFirst());
    const auto key = composingKey(parser);
    if (!claims || !key) {
        message(claims ? key.error() : claims.error());
        return Usage;
    }
    const std::string algorithm = parser.isSet(QStringLiteral("alg"))
        ? parser.value(QStringLiteral("alg")).toStdString()
        : usualAlgorithm(*key);
    const std::string kid =
        parser.isSet(QStringLiteral("kid")) ? parser.value(QStringLiteral("kid")).toStdString() : key->kid;
    const auto header = composingHeader(
        parser,
        {{"alg", algorithm}, {"typ", parser.value(QStringLiteral("typ")).toStdString()}, {"kid", kid}});
    const auto token =
        header ? jose::signJws(*header, base::asBytes(*claims), *key) : base::unexpected(header.error());
    if (!token) {
        message(token.error());
        return Usage;
    }
    print(*token + "\n");
    return Accepted;
}

const Registration registration({"sign", "signs claims: makes a token for tests", runSign});

} // namespace
} // namespace bearerwatch::cli
