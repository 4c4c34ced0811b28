#include "network_checks.h"

#include <QEventLoop>
#include <map>

#include "base/text.h"
#include "causes/catalogue.h"
#include "console.h"
#include "oauth/status_list.h"
#include "services/clock_service.h"
#include "services/oauth_service.h"
#include "verdict/judge.h"

namespace bearerwatch::cli {
namespace {

using services::FetchProblem;
using services::OAuthService;

/// Runs `start`, which is given the callback of the answer, and waits.
template <typename Result, typename Start>
std::shared_ptr<const Result> wait(Start start)
{
    QEventLoop loop; // the only one: the command line has no other
    std::shared_ptr<const Result> answer;
    start([&](const std::shared_ptr<const Result>& result) {
        answer = result;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return answer;
}

base::Error usage(std::string what)
{
    return {"usage", std::move(what), "", ""};
}

/// The option that the user must add; empty where none helps.
std::string missingYes(const services::FetchReplyPtr& reply)
{
    if (!reply)
        return {};
    if (reply->problem == FetchProblem::NeedsPlainHttp)
        return " The option is --allow-http.";
    return reply->problem == FetchProblem::NeedsPrivateAddress ? " The option is --allow-private-address."
                                                               : "";
}

base::JsonValue claimsOf(const verdict::TokenReport& report, std::optional<base::JsonDocument>& document)
{
    if (!report.payloadIsJson)
        return {};
    if (auto parsed = base::JsonDocument::parse(report.payloadText))
        document = std::move(*parsed);
    return document ? document->root() : base::JsonValue();
}

causes::Finding noAnswer(const char* code, const QString& problem)
{
    causes::Finding finding = causes::makeFinding(code);
    finding.span.part = "token";
    finding.found = problem.toStdString();
    return finding;
}

/// Asks one endpoint about tokens.
class Introspection {
public:
    Introspection(OAuthService& service, const NetworkOptions& options, NetworkRecord& record)
        : m_service(service)
        , m_options(options)
        , m_record(record)
    {
    }

    /// @return usage: no issuer is known, its metadata name no endpoint.
    base::Expected<void> findEndpoint(const verdict::Policy& policy,
                                      std::span<const verdict::TokenReport> reports)
    {
        m_endpoint = QUrl(m_options.introspection, QUrl::StrictMode);
        if (m_options.introspection != QLatin1String("issuer"))
            return {};
        if (policy.issuers.empty() && !m_options.client.secret.empty())
            return base::unexpected(
                usage("The token itself would choose who gets the client's secret. Say with "
                      "--issuer URL whose endpoint to ask."));
        const auto issuers = issuersFor(policy, reports, "--introspect issuer");
        if (!issuers)
            return base::unexpected(issuers.error());
        if (issuers->size() > 1)
            return base::unexpected(usage("Several issuers were given. Give the address of the endpoint."));
        m_issuer = *issuers->begin();
        if (!m_record.metadataOf(m_issuer)) {
            if (auto read = readMetadata(m_options, m_issuer, m_record); !read)
                return read;
        }
        const oauth::Metadata* metadata = m_record.metadataOf(m_issuer);
        if (!metadata || metadata->introspectionEndpoint.empty())
            return base::unexpected(
                usage("The metadata of " + base::escapeForDisplay(m_issuer) +
                      (metadata ? " name no introspection endpoint. " : " could not be had. ") +
                      "Give its address with --introspect URL"));
        m_endpoint = QUrl(QString::fromStdString(metadata->introspectionEndpoint), QUrl::StrictMode);
        return {};
    }

    base::Expected<void> check(base::Time now, verdict::TokenReport& report)
    {
        const services::EndpointRequest request{m_endpoint, m_options.client, m_issuer,
                                                m_options.permissions};
        const auto result = wait<services::IntrospectionResult>([&](auto then) {
            m_service.introspect(request, base::SecretBytes(std::string_view(report.text)), {}, then);
        });
        m_record.note("introspection", result->reply);
        if (!result->answer) {
            const std::string yes = missingYes(result->reply);
            if (!yes.empty() || !result->reply)
                return base::unexpected(usage(result->problem.toStdString() + yes));
            message(result->problem.toStdString());
            verdict::addFindings(report, {noAnswer("introspection_failed", result->problem)});
            return {};
        }
        message(std::string("The issuer calls the token ") +
                (result->answer->active ? "active" : "inactive") + ": " +
                result->reply->origin().toStdString());
        // Whose word is taken about a token that says nothing itself expects no JWT.
        if (result->answer->active)
            std::erase_if(report.findings, [](const causes::Finding& finding) {
                return finding.code == "opaque_where_jwt_expected";
            });
        std::optional<base::JsonDocument> document;
        verdict::addFindings(report,
                             oauth::introspectionFindings(*result->answer, claimsOf(report, document), now));
        return {};
    }

private:
    OAuthService& m_service;
    const NetworkOptions& m_options;
    NetworkRecord& m_record;
    QUrl m_endpoint;
    std::string m_issuer;
};

class StatusLists {
public:
    StatusLists(OAuthService& service, const NetworkOptions& options, const verdict::Keys& keys,
                NetworkRecord& record)
        : m_service(service)
        , m_options(options)
        , m_keys(keys)
        , m_record(record)
    {
    }

    base::Expected<void> check(base::Time now, verdict::TokenReport& report)
    {
        std::optional<base::JsonDocument> document;
        const auto reference = oauth::statusReference(claimsOf(report, document));
        if (!reference) {
            message("The token names no status list");
            return {};
        }
        const services::StatusListResultPtr& list = fetch(reference->uri);
        if (!list->problem.isEmpty()) {
            const std::string yes = missingYes(list->reply);
            if (!yes.empty())
                return base::unexpected(usage(list->problem.toStdString() + yes));
            return tell(report, list->problem);
        }
        const auto read = oauth::readStatusList(list->jwt, m_keys.verification);
        if (!read)
            return tell(report, QString::fromStdString(base::toText(read.error())));
        message("Status list: " + list->reply->origin().toStdString());
        verdict::addFindings(report, oauth::statusFindings(*read, *reference, now));
        return {};
    }

private:
    static base::Expected<void> tell(verdict::TokenReport& report, const QString& problem)
    {
        message(problem.toStdString());
        verdict::addFindings(report, {noAnswer("status_list_failed", problem)});
        return {};
    }

    const services::StatusListResultPtr& fetch(const std::string& uri)
    {
        services::StatusListResultPtr& list = m_fetched[uri]; // one request, however many tokens name it
        if (!list) {
            list = wait<services::StatusListResult>([&](auto then) {
                m_service.fetchStatusList(QUrl(QString::fromStdString(uri), QUrl::StrictMode),
                                          m_options.permissions, then);
            });
            m_record.note("status_list", list->reply);
        }
        return list;
    }

    OAuthService& m_service;
    const NetworkOptions& m_options;
    const verdict::Keys& m_keys;
    NetworkRecord& m_record;
    std::map<std::string, services::StatusListResultPtr> m_fetched;
};

std::string verdictText(const verdict::TokenReport& report)
{
    std::string text(verdict::id(report.verdict));
    for (std::size_t index = 0; index < report.causes.size(); ++index)
        text += (index == 0 ? ": " : ", ") + std::string(causes::id(report.causes[index]));
    return text;
}

} // namespace

base::Expected<void> askServers(const NetworkOptions& options, const verdict::Policy& policy,
                                const verdict::Keys& keys, base::Time now,
                                std::span<verdict::TokenReport> reports, NetworkRecord& record)
{
    if (reports.empty() || (options.introspection.isEmpty() && !options.statusList))
        return {};
    OAuthService service;
    service.setNetworkSettings(options.settings);
    QObject::connect(&service, &OAuthService::asking, &service, [](quint64, const QUrl& address) {
        message("Asking " + services::displayAddress(address).toStdString());
    });
    Introspection introspection(service, options, record);
    if (!options.introspection.isEmpty()) {
        if (auto found = introspection.findEndpoint(policy, reports); !found)
            return found;
    }
    StatusLists lists(service, options, keys, record);
    for (verdict::TokenReport& report : reports) {
        if (!options.introspection.isEmpty()) {
            if (const auto done = introspection.check(now, report); !done)
                return base::unexpected(done.error());
        }
        if (options.statusList) {
            if (const auto done = lists.check(now, report); !done)
                return base::unexpected(done.error());
        }
    }
    return {};
}

namespace {

base::Expected<void> askTimeServers(const NetworkOptions& options, services::ClockService& service)
{
    QObject::connect(&service, &services::ClockService::asking, &service,
                     [](const QString& server, const QString& address) {
                         message("Asking the time of " + server.toStdString() + " (" + address.toStdString() +
                                 ")");
                     });
    const QStringList servers = options.clock == QLatin1String("usual")
        ? services::ClockService::usualServers()
        : QStringList{options.clock};
    const auto reading = wait<services::ClockReading>([&](auto then) {
        QObject::connect(&service, &services::ClockService::measured, &service, then);
        service.measure(servers, options.permissions);
    });
    const std::string text = reading->text().toStdString();
    if (reading->needsPrivate && !reading->good())
        return base::unexpected(usage(text + " The option is --allow-private-address."));
    message(text);
    return {};
}

} // namespace

base::Expected<void> compareClock(const NetworkOptions& options, const verdict::Policy& policy,
                                  std::span<const verdict::TokenReport> reports, NetworkRecord& record)
{
    if (!options.clock.isEmpty()) {
        if (auto asked = askTimeServers(options, record.clock()); !asked)
            return asked;
    }
    const auto reading = record.clock().reading(
        std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now()));
    if (!reading || !reading->clockIsOff())
        return {};
    if (options.clock.isEmpty()) // nobody asked, but a reply told
        message(reading->text().toStdString());
    message(services::ClockService::synchroniseHint().toStdString());
    if (policy.at)
        return {}; // the user named the instant
    const base::Time truth = record.trueTime();
    for (std::size_t index = 0; index < reports.size(); ++index) {
        const verdict::TokenReport there = verdict::rejudgeTime(reports[index], policy, truth);
        const std::string here = verdictText(reports[index]);
        const std::string then = verdictText(there);
        message("Token " + std::to_string(index + 1) + " at the true time " +
                base::formatRfc3339(there.judgedAt) + ": " + then +
                (here == then ? " as by this clock" : "; by this clock: " + here));
        TrueVerdict verdict{index, std::string(verdict::id(there.verdict)), {}};
        for (const causes::Cause cause : there.causes)
            verdict.causes.emplace_back(causes::id(cause));
        record.trueVerdicts.push_back(std::move(verdict));
    }
    return {};
}

} // namespace bearerwatch::cli
