#include "models/commands.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

#include "jose/algorithm.h"

namespace bearerwatch::models {
namespace {

using jose::SignatureAlgorithm;
using Family = jose::SignatureFamily;

QString tr(const char* text)
{
    return QCoreApplication::translate("models", text);
}

/// A text of Python or JavaScript, in single quotes.
QString literal(const QString& text)
{
    QString escaped;
    for (const QChar one : text) {
        const ushort code = one.unicode();
        if (code == '\'' || code == '\\')
            escaped += QLatin1Char('\\') + one;
        else if (code < 0x20 || code > 0x7e)
            escaped += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
        else
            escaped += one;
    }
    return QLatin1Char('\'') + escaped + QLatin1Char('\'');
}

/// A list of Python or JavaScript.
QString audienceList(const Expectations& expected)
{
    QStringList names;
    for (const QString& audience : wordsOf(expected.audience))
        names << literal(audience);
    return QLatin1Char('[') + names.join(QLatin1String(", ")) + QLatin1Char(']');
}

QString nameOf(const SignatureAlgorithm& algorithm)
{
    return QString::fromLatin1(algorithm.name.data(), static_cast<qsizetype>(algorithm.name.size()));
}

QString hashName(const SignatureAlgorithm& algorithm)
{
    switch (algorithm.hash) {
    case crypto::Hash::Sha384:
        return QStringLiteral("sha384");
    case crypto::Hash::Sha512:
        return QStringLiteral("sha512");
    default:
        return QStringLiteral("sha256");
    }
}

StackCommand ownCommand(const Expectations& expected)
{
    QString line = QStringLiteral("bearerwatch-cli inspect --key key.pem");
    const auto add = [&line](const char* option, const QString& value) {
        if (!value.isEmpty())
            line += QStringLiteral(" \\\n    %1 %2").arg(QLatin1String(option), shellWord(value));
    };
    add("--issuer", expected.issuer.trimmed());
    for (const QString& audience : wordsOf(expected.audience))
        add("--audience", audience);
    add("--algorithms", wordsOf(expected.algorithms).join(QLatin1Char(',')));
    for (const QString& claim : wordsOf(expected.required))
        add("--require", claim);
    add("--scope", wordsOf(expected.scope).join(QLatin1Char(' ')));
    if (expected.leewaySeconds > 0)
        add("--leeway", QString::number(expected.leewaySeconds));
    return {
        QStringLiteral("bearerwatch"), QStringLiteral("Bearerwatch"),
        tr("The same verdict in a terminal or a script: status 0 where the token is accepted, 1 where it is "
           "rejected."),
        line + QStringLiteral(" @token.txt\n")};
}

StackCommand curlCommand(const Expectations& expected)
{
    const QUrl audience(wordsOf(expected.audience).value(0), QUrl::StrictMode);
    const QString address = audience.isValid() && audience.scheme() == QLatin1String("https")
        ? audience.toString(QUrl::FullyEncoded)
        : QStringLiteral("https://api.example/");
    return {QStringLiteral("curl"), QStringLiteral("curl"),
            tr("Sends the token in a clean Authorization header; the answer's WWW-Authenticate says what the "
               "server "
               "objects to. Paste the answer here to have it explained."),
            QStringLiteral(
                "curl -i --header \"Authorization: Bearer $(tr -d '\\r\\n' < token.txt)\" \\\n    %1\n")
                .arg(shellWord(address))};
}

StackCommand introspectionCommand()
{
    return {QStringLiteral("introspection"), tr("Introspection with curl"),
            tr("Only its server knows an opaque token (RFC 7662). Put in the address and a client that may "
               "ask; the "
               "answer can be pasted here."),
            QStringLiteral("curl -s --user 'CLIENT' --data-urlencode token@token.txt \\\n"
                           "    https://id.example/oauth2/introspect\n")};
}

/// signed.txt and signature.bin, as RFC 7515 section 5.2 takes a token apart.
QString partsForOpenssl()
{
    return QStringLiteral("token=$(tr -d '\\r\\n' < token.txt)\n"
                          "printf '%s' \"${token%.*}\" > signed.txt\n"
                          "part=${token##*.}\n"
                          "while [ $(( ${#part} % 4 )) -ne 0 ]; do part=\"$part=\"; done\n"
                          "printf '%s' \"$part\" | tr '_-' '/+' | openssl base64 -d -A > signature.bin\n");
}

QString opensslCheck(const SignatureAlgorithm& algorithm)
{
    const QString verify = QStringLiteral("openssl dgst -%1 -verify key.pem -signature %2%3 signed.txt\n")
                               .arg(hashName(algorithm));
    switch (algorithm.family) {
    case Family::RsaPkcs1:
        return verify.arg(QStringLiteral("signature.bin"), QString());
    case Family::RsaPss:
        return verify.arg(
            QStringLiteral("signature.bin"),
            QStringLiteral(" \\\n    -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:digest"));
    case Family::Ecdsa: // r and s side by side become the DER that OpenSSL reads
        return QStringLiteral("hex=$(od -An -v -tx1 signature.bin | tr -d ' \\n')\n"
                              "half=$(( ${#hex} / 2 ))\n"
                              "r=$(printf '%s' \"$hex\" | cut -c 1-$half)\n"
                              "s=$(printf '%s' \"$hex\" | cut -c $(( half + 1 ))-)\n"
                              "printf 'asn1=SEQUENCE:both\\n[both]\\nr=INTEGER:0x%s\\ns=INTEGER:0x%s\\n' "
                              "\"$r\" \"$s\" > signature.cnf\n"
                              "openssl asn1parse -genconf signature.cnf -noout -out signature.der\n") +
            verify.arg(QStringLiteral("signature.der"), QString());
    case Family::EdDsa:
        return QStringLiteral("openssl pkeyutl -verify -pubin -inkey key.pem -rawin \\\n"
                              "    -in signed.txt -sigfile signature.bin\n");
    case Family::Hmac:
        return QStringLiteral("key=$(od -An -v -tx1 secret.bin | tr -d ' \\n')\n"
                              "openssl dgst -%1 -mac HMAC -macopt \"hexkey:$key\" -binary signed.txt \\\n"
                              "    | cmp - signature.bin && echo Verified OK\n")
            .arg(hashName(algorithm));
    case Family::Unsupported:
        break;
    }
    return {};
}

StackCommand opensslCommand(const SignatureAlgorithm& algorithm)
{
    return {QStringLiteral("openssl"), QStringLiteral("OpenSSL"),
            algorithm.family == Family::Hmac
                ? tr("Checks the signature alone. secret.bin holds the secret as it is, without a line end.")
                : tr("Checks the signature alone, with the issuer's public key in key.pem."),
            partsForOpenssl() + opensslCheck(algorithm)};
}

StackCommand joseCommand(bool encrypted)
{
    return {QStringLiteral("jose"), tr("jose (Latchset)"),
            encrypted
                ? tr("Decrypts with key.jwk and prints the content.")
                : tr("Checks the signature with key.jwk, a JWK or a whole key set, and prints the claims."),
            encrypted ? QStringLiteral("jose jwe dec -i token.txt -k key.jwk -O -\n")
                      : QStringLiteral("jose jws ver -i token.txt -k key.jwk -O -\n")};
}

StackCommand pythonCommand(const SignatureAlgorithm& algorithm, const Expectations& expected)
{
    const bool secret = algorithm.family == Family::Hmac;
    QString call =
        QStringLiteral("print(jwt.decode(token, key, algorithms=[%1]").arg(literal(nameOf(algorithm)));
    if (!expected.audience.trimmed().isEmpty())
        call += QStringLiteral(",\n                 audience=%1").arg(audienceList(expected));
    else
        call += QStringLiteral(",\n                 options={'verify_aud': False}");
    if (!expected.issuer.trimmed().isEmpty())
        call += QStringLiteral(",\n                 issuer=%1").arg(literal(expected.issuer.trimmed()));
    call += QStringLiteral(",\n                 leeway=%1))\n").arg(expected.leewaySeconds);
    return {QStringLiteral("python"), tr("Python (PyJWT)"),
            tr("Prints the claims, or the name of the exception that an application would see."),
            QStringLiteral("python3 - <<'END'\nimport jwt\n"
                           "token = open('token.txt').read().strip()\nkey = open(%1, 'rb').read()\n")
                    .arg(secret ? QStringLiteral("'secret.bin'") : QStringLiteral("'key.pem'")) +
                call + QStringLiteral("END\n")};
}

StackCommand nodeCommand(const SignatureAlgorithm& algorithm, const Expectations& expected)
{
    const bool secret = algorithm.family == Family::Hmac;
    QStringList options{QStringLiteral("algorithms: [%1]").arg(literal(nameOf(algorithm)))};
    if (!expected.audience.trimmed().isEmpty())
        options << QStringLiteral("audience: %1").arg(audienceList(expected));
    if (!expected.issuer.trimmed().isEmpty())
        options << QStringLiteral("issuer: %1").arg(literal(expected.issuer.trimmed()));
    options << QStringLiteral("clockTolerance: %1").arg(expected.leewaySeconds);
    return {QStringLiteral("node"), tr("Node.js (jose)"),
            tr("Needs npm install jose. Prints the claims, or the error with its code."),
            QStringLiteral("cat > check.mjs <<'END'\nimport { readFileSync } from 'node:fs';\n"
                           "import { %1jwtVerify } from 'jose';\n"
                           "const token = readFileSync('token.txt', 'utf8').trim();\n"
                           "const key = %2;\n"
                           "const { payload } = await jwtVerify(token, key, {\n  %3,\n});\n"
                           "console.log(payload);\nEND\nnode check.mjs\n")
                .arg(secret ? QString() : QStringLiteral("importSPKI, "),
                     secret ? QStringLiteral("readFileSync('secret.bin')")
                            : QStringLiteral("await importSPKI(readFileSync('key.pem', 'utf8'), %1)")
                                  .arg(literal(nameOf(algorithm))),
                     options.join(QStringLiteral(",\n  ")))};
}

} // namespace

QString shellWord(const QString& text)
{
    static const QString plain = QStringLiteral("-_./:@,+=%");
    const bool simple = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar one) {
        return (one.unicode() < 0x80 && one.isLetterOrNumber()) || plain.contains(one);
    });
    return simple ? text
                  : QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("'\\''")) +
            QLatin1Char('\'');
}

QList<StackCommand> commandsOf(const verdict::TokenReport& report, const Expectations& expected)
{
    QList<StackCommand> commands;
    const SignatureAlgorithm* algorithm = jose::findSignatureAlgorithm(report.signature.algorithm);
    const bool readable = algorithm && algorithm->family != Family::Unsupported && report.parts.size() == 3;
    const bool encrypted = report.kind == "jwe";
    if (readable)
        commands << opensslCommand(*algorithm);
    if (readable || encrypted)
        commands << joseCommand(encrypted);
    if (readable)
        commands << pythonCommand(*algorithm, expected) << nodeCommand(*algorithm, expected);
    commands << curlCommand(expected);
    if (report.parts.empty())
        commands << introspectionCommand();
    commands << ownCommand(expected);
    return commands;
}

} // namespace bearerwatch::models
