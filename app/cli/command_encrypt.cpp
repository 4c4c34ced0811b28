#include "commands.h"
#include "composing.h"
#include "console.h"
#include "jose/jwe.h"

// `bearerwatch-cli encrypt`: makes an encrypted token for tests.

namespace bearerwatch::cli {
namespace {

std::string usualAlgorithm(const jose::Key& key)
{
    if (jose::findKeyManagementAlgorithm(key.alg))
        return key.alg;
    if (key.kty == "RSA")
        return "RSA-OAEP-256";
    if (key.kty != "oct")
        return "ECDH-ES+A256KW";
    return key.bits == 128 ? "A128KW"
        : key.bits == 192  ? "A192KW"
        : key.bits == 256  ? "A256KW"
                           : "PBES2-HS256+A128KW";
}

int runEncrypt(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Encrypts text (claims, or a signed token for a nested one) and prints the token."));
    parser.addPositionalArgument(QStringLiteral("TEXT"),
                                 QStringLiteral("Text, @FILE, or - for standard input."));
    addComposingOptions(parser, QStringLiteral("Key management"));
    parser.addOption({QStringLiteral("enc"), QStringLiteral("Content encryption."), QStringLiteral("name"),
                      QStringLiteral("A256GCM")});
    parser.addOption({QStringLiteral("zip"), QStringLiteral("Compresses with DEFLATE first.")});
    const QString example =
        QStringLiteral("  $ bearerwatch-cli encrypt --key public.pem --enc A128CBC-HS256 @claims.json\n");
    if (const auto status = parseOptions(parser, arguments, example))
        return *status;
    const auto input = readComposingInput(parser, usualAlgorithm);
    if (!input) {
        message(input.error());
        return Usage;
    }
    const auto header = composingHeader(parser,
                                        {{"alg", input->algorithm},
                                         {"enc", parser.value(QStringLiteral("enc")).toStdString()},
                                         {"zip", parser.isSet(QStringLiteral("zip")) ? "DEF" : ""},
                                         {"kid", input->kid}});
    const auto token = header ? jose::encryptJwe(*header, base::asBytes(input->text), input->key)
                              : base::unexpected(header.error());
    return printComposed(token);
}

const Registration registration({"encrypt", "encrypts text: makes a JWE for tests", runEncrypt});

} // namespace
} // namespace bearerwatch::cli
