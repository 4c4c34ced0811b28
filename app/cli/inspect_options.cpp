#include "inspect_options.h"

#include <QFileInfo>

#include "base/text.h"
#include "console.h"
#include "jose/key_file.h"

namespace bearerwatch::cli {
namespace {

constexpr OptionText Options[] = {
    {"key", "Key to verify with: PEM, DER, JWK, JWK set, PKCS#12, certificate. Repeatable.", "FILE"},
    {"secret", "Secret to verify with. Other users can see it: --secret-file hides it.", "TEXT"},
    {"secret-file", "File that holds the secret.", "FILE"},
    {"secret-encoding", "How the secret is written: auto, text, base64, base64url, hex.", "NAME"},
    {"decrypt-key", "Key to open an encrypted token (JWE) with. Repeatable.", "FILE"},
    {"passphrase-file", "File that holds the passphrase of the key files.", "FILE"},
    {"payload", "Payload of a detached signature.", "FILE"},
    {"issuer", "Expected iss. Repeatable.", "TEXT"},
    {"audience", "Expected aud. Repeatable: one of them must be there.", "TEXT"},
    {"require", "Claim that must be there: NAME or NAME=VALUE. Repeatable.", "CLAIM"},
    {"scope", "Right that is needed; several with blanks. Repeatable.", "TEXT"},
    {"algorithms", "Allowed algorithms, with commas between.", "LIST"},
    {"leeway", "Seconds that clocks may differ (default 0).", "SECONDS"},
    {"max-age", "Most seconds since the token was issued.", "SECONDS"},
    {"at", "Judge at this instant: RFC 3339, or seconds since 1970.", "TIME"},
    {"revoked", "Revocation list: a jti, sha256:HEX or `sub:NAME before TIME` a line.", "FILE"},
    {"seen", "jti values that were used before, one a line.", "FILE"},
    {"nonce", "Expected nonce.", "TEXT"},
    {"typ", "Expected typ of the header.", "TEXT"},
    {"profile", "What it must be: access_token, id_token, dpop, kubernetes, jwt_svid.", "NAME"},
    {"http-method", "Method of the request, for a DPoP proof.", "NAME"},
    {"http-url", "Address of the request, for a DPoP proof.", "URL"},
    {"access-token-file", "Access token that a DPoP proof or an ID token belongs to.", "FILE"},
    {"code-file", "Authorization code that an ID token belongs to (c_hash).", "FILE"},
    {"implicit-assertion", "What a PASETO of version 3 or 4 was made with beside its content.", "TEXT"},
    {"search-time",
     "Most seconds to look for the reason of a failed signature (default 10; 0: a quick look).", "SECONDS"},
    {"json", "Prints JSON.", nullptr},
};

base::Error usage(std::string what, std::string where, std::string remedy)
{
    return {"usage", std::move(what), std::move(where), std::move(remedy)};
}

std::vector<std::string> texts(const QStringList& list)
{
    std::vector<std::string> out;
    for (const QString& text : list)
        out.push_back(text.toStdString());
    return out;
}

class OptionReader {
public:
    explicit OptionReader(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }

    base::Expected<InspectOptions> read()
    {
        m_options.json = isSet("json");
        if (auto done = keys(); !done)
            return base::unexpected(done.error());
        if (auto done = numbers(); !done)
            return base::unexpected(done.error());
        if (auto done = expectations(); !done)
            return base::unexpected(done.error());
        if (auto done = lists(); !done)
            return base::unexpected(done.error());
        auto network = readNetworkOptions(m_parser);
        if (!network)
            return base::unexpected(network.error());
        m_options.network = std::move(*network);
        return std::move(m_options);
    }

private:
    using Done = base::Expected<void>;

    [[nodiscard]] bool isSet(const char* name) const { return m_parser.isSet(QLatin1String(name)); }
    [[nodiscard]] std::string value(const char* name) const
    {
        return m_parser.value(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] QStringList values(const char* name) const { return m_parser.values(QLatin1String(name)); }

    // A file that is named by an option; `@FILE` is taken for FILE.
    static QString fileName(const QString& path)
    {
        return path.startsWith(QLatin1Char('@')) ? path.mid(1) : path;
    }

    Done keys()
    {
        const auto encoding =
            jose::secretEncodingFromId(isSet("secret-encoding") ? value("secret-encoding") : "auto");
        if (!encoding)
            return base::unexpected(usage("There is no such encoding", value("secret-encoding"),
                                          "Write auto, text, base64, base64url or hex"));
        if (isSet("passphrase-file")) {
            auto line = readSecretLine(fileName(m_parser.value(QStringLiteral("passphrase-file"))));
            if (!line)
                return base::unexpected(line.error());
            m_passphrase = std::move(*line);
        }
        for (const char* option : {"key", "decrypt-key"}) {
            const QStringList paths = values(option);
            for (const QString& path : paths) {
                const auto content = readSecretFile(fileName(path));
                if (!content)
                    return base::unexpected(content.error());
                jose::KeyFileOptions options;
                options.passphrase = m_passphrase.text();
                options.encoding = *encoding;
                const std::string name = QFileInfo(path).fileName().toStdString();
                auto set = jose::readKeys(content->text(), name, options);
                for (const causes::Finding& problem : set.problems)
                    message(base::escapeForDisplay(name) + ": " + problemText(problem));
                const bool decrypts = std::string_view(option) == "decrypt-key";
                (decrypts ? m_options.keys.decryption : m_options.keys.verification).append(std::move(set));
            }
        }
        return secrets(*encoding);
    }

    Done secrets(jose::SecretEncoding encoding)
    {
        const QStringList given = values("secret");
        for (const QString& secret : given) {
            message("Other users of this machine can see a secret that is given as an argument; "
                    "--secret-file hides it");
            m_options.keys.verification.append(jose::readSecret(secret.toStdString(), "--secret", encoding));
        }
        const QStringList paths = values("secret-file");
        for (const QString& path : paths) {
            const auto content = readSecretFile(fileName(path));
            if (!content)
                return base::unexpected(content.error());
            const std::string name = QFileInfo(path).fileName().toStdString();
            m_options.keys.verification.append(jose::readSecret(content->text(), name, encoding));
        }
        return {};
    }

    base::Expected<std::optional<std::chrono::seconds>> seconds(const char* name)
    {
        if (!isSet(name))
            return std::optional<std::chrono::seconds>();
        bool right = false;
        const qlonglong number = m_parser.value(QLatin1String(name)).toLongLong(&right);
        if (!right || number < 0 || number > 100'000'000'000)
            return base::unexpected(usage("This is no number of seconds",
                                          "--" + std::string(name) + " " + value(name),
                                          "Write a whole number, 0 or more"));
        return std::optional(std::chrono::seconds(number));
    }

    Done numbers()
    {
        const auto leeway = seconds("leeway");
        if (!leeway)
            return base::unexpected(leeway.error());
        const auto age = seconds("max-age");
        if (!age)
            return base::unexpected(age.error());
        m_options.policy.leeway = leeway->value_or(std::chrono::seconds(0));
        m_options.policy.maxAge = *age;
        const auto search = seconds("search-time");
        if (!search)
            return base::unexpected(search.error());
        m_options.searchTime = search->value_or(m_options.searchTime);
        if (isSet("at")) {
            m_options.policy.at = base::parseInstant(value("at"));
            if (!m_options.policy.at)
                return base::unexpected(usage("This is no instant", "--at " + value("at"),
                                              "Write 2026-01-31T12:00:00Z, or seconds since 1970"));
        }
        return {};
    }

    Done expectations()
    {
        verdict::Policy& policy = m_options.policy;
        policy.issuers = texts(values("issuer"));
        policy.audiences = texts(values("audience"));
        for (const QString& claim : values("require")) {
            const qsizetype equals = claim.indexOf(QLatin1Char('='));
            verdict::RequiredClaim required{claim.left(equals).toStdString(), std::nullopt};
            if (equals >= 0)
                required.value = claim.mid(equals + 1).toStdString();
            policy.requiredClaims.push_back(std::move(required));
        }
        policy.scopes =
            texts(values("scope").join(QLatin1Char(' ')).split(QLatin1Char(' '), Qt::SkipEmptyParts));
        for (const QString& name :
             values("algorithms").join(QLatin1Char(',')).split(QLatin1Char(','), Qt::SkipEmptyParts))
            policy.algorithms.push_back(name.trimmed().toStdString());
        policy.nonce = value("nonce");
        policy.typ = value("typ");
        policy.profile = value("profile");
        policy.httpMethod = value("http-method");
        policy.httpUrl = value("http-url");
        policy.implicitAssertion = value("implicit-assertion");
        constexpr std::string_view profiles[] = {"",     "access_token", "id_token",
                                                 "dpop", "kubernetes",   "jwt_svid"};
        if (std::find(std::begin(profiles), std::end(profiles), policy.profile) == std::end(profiles))
            return base::unexpected(usage("There is no such profile", policy.profile,
                                          "Write access_token, id_token, dpop, kubernetes or jwt_svid"));
        return {};
    }

    Done lists()
    {
        if (isSet("revoked")) {
            const auto text = readFile(fileName(m_parser.value(QStringLiteral("revoked"))), MaxPasteBytes);
            if (!text)
                return base::unexpected(text.error());
            auto list = verdict::parseRevocations(*text);
            if (!list)
                return base::unexpected(list.error());
            m_options.policy.revoked = std::move(*list);
        }
        if (isSet("seen")) {
            const auto text = readFile(fileName(m_parser.value(QStringLiteral("seen"))), MaxPasteBytes);
            if (!text)
                return base::unexpected(text.error());
            auto ids = verdict::parseSeenIds(*text);
            if (!ids)
                return base::unexpected(ids.error());
            m_options.policy.seenIds = std::move(*ids);
        }
        if (isSet("payload")) {
            auto text = readFile(fileName(m_parser.value(QStringLiteral("payload"))), MaxPasteBytes);
            if (!text)
                return base::unexpected(text.error());
            m_options.policy.detachedPayload = std::move(*text);
        }
        for (const auto& [option, secret] : {std::pair{"access-token-file", &m_options.policy.accessToken},
                                             std::pair{"code-file", &m_options.policy.authorizationCode}}) {
            if (!isSet(option))
                continue;
            const auto text = readFile(fileName(m_parser.value(QLatin1String(option))), MaxKeyBytes);
            if (!text)
                return base::unexpected(text.error());
            *secret = std::string(base::trim(*text));
        }
        return {};
    }

    const QCommandLineParser& m_parser;
    base::SecretBytes m_passphrase;
    InspectOptions m_options;
};

} // namespace

void addInspectOptions(QCommandLineParser& parser)
{
    addOptions(parser, Options);
    addNetworkOptions(parser);
}

base::Expected<InspectOptions> readInspectOptions(const QCommandLineParser& parser)
{
    return OptionReader(parser).read();
}

} // namespace bearerwatch::cli
