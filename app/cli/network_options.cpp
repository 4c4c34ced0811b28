#include "network_options.h"

#include <QEventLoop>
#include <algorithm>
#include <set>

#include "base/json.h"
#include "base/text.h"
#include "console.h"
#include "jose/key_file.h"
#include "services/key_set_service.h"
#include "services/network_preferences.h"
#include "verdict/claims.h"

namespace bearerwatch::cli {
namespace {

using services::FetchProblem;
using services::KeySetResultPtr;
using services::KeySetService;

constexpr OptionText Options[] = {
    {"jwks-url", "Fetch the key set at this address, and verify with it. Repeatable.", "URL"},
    {"discover", "Fetch the metadata of the issuer (--issuer, else the token's iss), then its key set.",
     nullptr},
    {"introspect",
     "Ask the introspection endpoint at this address about each token; `issuer`: at the one that the "
     "issuer's "
     "metadata name.",
     "URL"},
    {"client-id", "Client that asks the introspection endpoint.", "TEXT"},
    {"client-secret-file", "File that holds its secret, or with --client-auth bearer its token.", "FILE"},
    {"client-signing-key", "Private key that signs for the client (private_key_jwt).", "FILE"},
    {"client-auth", "How it proves who it is: basic, post, private_key_jwt, bearer, none.", "NAME"},
    {"status-list", "Fetch the status list that a token names, and look its status up.", nullptr},
    {"clock", "Compare this clock with a time server (SNTP): a host, host:port, or `usual`.", "SERVER"},
    {"allow-private-address", "Fetch from this machine and private networks too.", nullptr},
    {"allow-http", "Fetch without encryption too: others can read and change it.", nullptr},
    {"ca-file", "Certificate authorities (PEM) to trust beside the system's.", "FILE"},
    {"client-certificate", "Certificate (PEM) to show to the server; the key may stand in it.", "FILE"},
    {"client-key", "Private key (PEM) of the client certificate.", "FILE"},
    {"client-key-passphrase-file", "File that holds the passphrase of the client key.", "FILE"},
    {"proxy", "Proxy to use: http://host:8080, socks5://host:1080, http://user@host:8080.", "ADDRESS"},
    {"proxy-password-file", "File that holds the password of the proxy's user.", "FILE"},
    {"no-proxy", "Connect directly, whatever the system's proxy settings say.", nullptr},
};

base::Error usage(std::string what, std::string where, std::string remedy)
{
    return {"usage", std::move(what), std::move(where), std::move(remedy)};
}

/// What the user must add to the command for the fetch to be made; empty where no option helps.
std::string optionFor(FetchProblem problem)
{
    if (problem == FetchProblem::NeedsPlainHttp)
        return "--allow-http";
    return problem == FetchProblem::NeedsPrivateAddress ? "--allow-private-address" : "";
}

KeySetResultPtr wait(KeySetService& service, const std::function<quint64()>& start)
{
    QEventLoop loop; // the only one: the command line has no other
    KeySetResultPtr answer;
    QObject::connect(&service, &KeySetService::finished, &loop, [&](quint64, const KeySetResultPtr& result) {
        answer = result;
        loop.quit();
    });
    start();
    loop.exec();
    return answer;
}

std::set<std::string> membersOf(std::span<const verdict::TokenReport> decoded, const char* name, bool header)
{
    std::set<std::string> found;
    for (const verdict::TokenReport& report : decoded) {
        if (!header && !report.payloadIsJson)
            continue;
        const std::string& text = header ? report.headerJson : report.payloadText;
        const auto document = base::JsonDocument::parse(text);
        if (!document || !document->root().isObject())
            continue;
        std::string value = verdict::textClaim(document->root(), name);
        if (!value.empty())
            found.insert(std::move(value));
    }
    return found;
}

/// The doctor's findings, and the problem where the user must mend the command.
base::Expected<void> tellProblem(const services::KeySetResult& result)
{
    for (const causes::Finding& finding : result.findings)
        message(problemText(finding));
    const std::string option = optionFor(result.problem);
    if (option.empty() && result.problem != FetchProblem::BadAddress &&
        result.problem != FetchProblem::BadSettings)
        return {};
    std::string text = result.problemText.toStdString();
    if (!option.empty())
        text += " The option is " + option + ".";
    return base::unexpected(usage(std::move(text), "", ""));
}

base::Expected<void> take(const KeySetResultPtr& result, verdict::Keys& keys)
{
    if (auto told = tellProblem(*result); !told)
        return told;
    message(result->summary().toStdString());
    jose::KeySet set = result->keys;
    keys.verification.append(std::move(set));
    return {};
}

base::Expected<services::OAuthClient> readClient(const QCommandLineParser& parser)
{
    services::OAuthClient client;
    client.id = parser.value(QStringLiteral("client-id")).toStdString();
    if (parser.isSet(QStringLiteral("client-secret-file"))) {
        auto secret = readSecretLine(parser.value(QStringLiteral("client-secret-file")));
        if (!secret)
            return base::unexpected(secret.error());
        client.secret = std::move(*secret);
        client.method = services::ClientAuthentication::SecretBasic;
    }
    if (parser.isSet(QStringLiteral("client-signing-key"))) {
        const QString path = parser.value(QStringLiteral("client-signing-key"));
        const auto content = readSecretFile(path);
        if (!content)
            return base::unexpected(content.error());
        jose::KeySet keys = jose::readKeys(content->text(), path.toStdString(), {});
        const auto usable = std::find_if(keys.keys.begin(), keys.keys.end(),
                                         [](const jose::Key& key) { return key.isPrivate && key.usable(); });
        if (usable == keys.keys.end())
            return base::unexpected(usage("The file holds no private key that can sign", path.toStdString(),
                                          "Name another file"));
        client.key = *usable;
        client.method = services::ClientAuthentication::PrivateKeyJwt;
    }
    if (parser.isSet(QStringLiteral("client-auth"))) {
        const std::string name = parser.value(QStringLiteral("client-auth")).toStdString();
        const auto method = services::clientAuthenticationFromId(name);
        if (!method)
            return base::unexpected(usage("There is no such way for a client to prove who it is", name,
                                          "Write basic, post, private_key_jwt, bearer or none"));
        client.method = *method;
    }
    return client;
}

base::Expected<void> readProxy(const QCommandLineParser& parser, services::NetworkSettings& settings)
{
    const bool none = parser.isSet(QStringLiteral("no-proxy"));
    const bool named = parser.isSet(QStringLiteral("proxy"));
    if (none && named)
        return base::unexpected(usage("--proxy and --no-proxy exclude each other", "", "Give one of them"));
    if (none)
        settings.proxy = services::ProxyChoice::None;
    if (!named)
        return {};
    settings.proxy = services::ProxyChoice::Named;
    settings.proxyAddress = parser.value(QStringLiteral("proxy"));
    if (parser.isSet(QStringLiteral("proxy-password-file"))) {
        const auto text = readSecretLine(parser.value(QStringLiteral("proxy-password-file")));
        if (!text)
            return base::unexpected(text.error());
        settings.proxyPassword = QByteArray::fromStdString(std::string(text->text()));
    }
    return {};
}

void prepare(KeySetService& service, const NetworkOptions& options)
{
    service.setNetworkSettings(options.settings);
    QObject::connect(&service, &KeySetService::asking, &service, [](quint64, const QUrl& address) {
        message("Fetching " + services::displayAddress(address).toStdString());
    });
}

} // namespace

base::Expected<std::set<std::string>>
issuersFor(const verdict::Policy& policy, std::span<const verdict::TokenReport> decoded, const char* option)
{
    if (!policy.issuers.empty())
        return std::set<std::string>(policy.issuers.begin(), policy.issuers.end());
    std::set<std::string> issuers = membersOf(decoded, "iss", false);
    if (issuers.empty())
        return base::unexpected(
            usage("No issuer is known, neither from --issuer nor from a token", option, "Give --issuer URL"));
    if (issuers.size() > 1)
        return base::unexpected(usage("The tokens name " + std::to_string(issuers.size()) + " issuers",
                                      option, "Say with --issuer URL which of them to ask"));
    message(
        "The issuer is taken from the token itself: that its signature holds then says only that this issuer "
        "signed it, not that your server trusts the issuer. Give --issuer to check that");
    return issuers;
}

base::Expected<void> readMetadata(const NetworkOptions& options, const std::string& issuer,
                                  NetworkRecord& record)
{
    KeySetService service;
    prepare(service, options);
    KeySetService::Options reading;
    reading.permissions = options.permissions;
    reading.metadataOnly = true;
    const KeySetResultPtr result =
        wait(service, [&] { return service.discover(QString::fromStdString(issuer), reading); });
    record.note(*result, issuer);
    return tellProblem(*result);
}

void addNetworkOptions(QCommandLineParser& parser)
{
    addOptions(parser, Options);
}

base::Expected<NetworkOptions> readNetworkOptions(const QCommandLineParser& parser)
{
    const auto isSet = [&parser](const char* name) { return parser.isSet(QLatin1String(name)); };
    const auto value = [&parser](const char* name) { return parser.value(QLatin1String(name)); };
    NetworkOptions options;
    options.keySets = parser.values(QStringLiteral("jwks-url"));
    options.discover = isSet("discover");
    options.permissions.plainHttp = isSet("allow-http");
    options.permissions.privateAddresses = isSet("allow-private-address");
    if (auto done = readProxy(parser, options.settings); !done)
        return base::unexpected(done.error());
    options.settings.caFile = value("ca-file");
    options.settings.clientCertificateFile = value("client-certificate");
    options.settings.clientKeyFile = value("client-key");
    if (isSet("client-key-passphrase-file")) {
        const auto text = readSecretLine(value("client-key-passphrase-file"));
        if (!text)
            return base::unexpected(text.error());
        options.settings.clientKeyPassphrase = QByteArray::fromStdString(std::string(text->text()));
    }
    const QString problem = services::networkProblem(options.settings);
    if (!problem.isEmpty())
        return base::unexpected(usage(problem.toStdString(), "", ""));
    options.introspection = value("introspect");
    options.statusList = isSet("status-list");
    options.clock = value("clock");
    auto client = readClient(parser);
    if (!client)
        return base::unexpected(client.error());
    options.client = std::move(*client);
    return options;
}

base::Expected<void> fetchKeys(const NetworkOptions& options, const verdict::Policy& policy,
                               std::span<const verdict::TokenReport> decoded, verdict::Keys& keys,
                               NetworkRecord& record)
{
    KeySetService service(services::KeySetCache::defaultFolder());
    prepare(service, options);
    KeySetService::Options fetching;
    fetching.permissions = options.permissions;
    fetching.followOtherHost = true; // the address is shown, and the option is the user's act
    const std::set<std::string> algorithms = membersOf(decoded, "alg", true);
    if (algorithms.size() == 1)
        fetching.tokenAlgorithm = *algorithms.begin();
    for (const QString& address : options.keySets) {
        const KeySetResultPtr result =
            wait(service, [&] { return service.fetchKeySet(QUrl(address, QUrl::StrictMode), fetching); });
        record.note(*result);
        if (auto done = take(result, keys); !done)
            return done;
    }
    if (!options.discover)
        return {};
    const auto issuers = issuersFor(policy, decoded, "--discover");
    if (!issuers)
        return base::unexpected(issuers.error());
    for (const std::string& issuer : *issuers) {
        const KeySetResultPtr result =
            wait(service, [&] { return service.discover(QString::fromStdString(issuer), fetching); });
        record.note(*result, issuer);
        if (auto done = take(result, keys); !done)
            return done;
    }
    return {};
}

} // namespace bearerwatch::cli
