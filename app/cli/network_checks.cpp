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

base::Expected<void> introspect(OAuthService& service, const NetworkOptions& options, base::Time now,
                                verdict::TokenReport& report)
{
    services::EndpointRequest request{
        QUrl(options.introspection, QUrl::StrictMode), options.client, {}, options.permissions};
    const auto result = wait<services::IntrospectionResult>([&](auto then) {
        service.introspect(request, base::SecretBytes(std::string_view(report.text)), {}, then);
    });
    if (!result->answer) {
        const std::string yes = missingYes(result->reply);
        if (!yes.empty() || !result->reply)
            return base::unexpected(usage(result->problem.toStdString() + yes));
        message(result->problem.toStdString());
        verdict::addFindings(report, {noAnswer("introspection_failed", result->problem)});
        return {};
    }
    message(std::string("The issuer calls the token ") + (result->answer->active ? "active" : "inactive") +
            ": " + result->reply->origin().toStdString());
    std::optional<base::JsonDocument> document;
    verdict::addFindings(report,
                         oauth::introspectionFindings(*result->answer, claimsOf(report, document), now));
    return {};
}

class StatusLists {
public:
    StatusLists(OAuthService& service, const NetworkOptions& options, const verdict::Keys& keys)
        : m_service(service)
        , m_options(options)
        , m_keys(keys)
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
        if (!list)
            list = wait<services::StatusListResult>([&](auto then) {
                m_service.fetchStatusList(QUrl(QString::fromStdString(uri), QUrl::StrictMode),
                                          m_options.permissions, then);
            });
        return list;
    }

    OAuthService& m_service;
    const NetworkOptions& m_options;
    const verdict::Keys& m_keys;
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

base::Expected<void> askServers(const NetworkOptions& options, const verdict::Keys& keys, base::Time now,
                                std::span<verdict::TokenReport> reports)
{
    if (options.introspection.isEmpty() && !options.statusList)
        return {};
    OAuthService service;
    service.setNetworkSettings(options.settings);
    QObject::connect(&service, &OAuthService::asking, &service, [](quint64, const QUrl& address) {
        message("Asking " + services::displayAddress(address).toStdString());
    });
    StatusLists lists(service, options, keys);
    for (verdict::TokenReport& report : reports) {
        if (!options.introspection.isEmpty()) {
            if (const auto done = introspect(service, options, now, report); !done)
                return base::unexpected(done.error());
        }
        if (options.statusList) {
            if (const auto done = lists.check(now, report); !done)
                return base::unexpected(done.error());
        }
    }
    return {};
}

base::Expected<void> compareClock(const NetworkOptions& options, const verdict::Policy& policy,
                                  base::Time now, std::span<const verdict::TokenReport> reports)
{
    if (options.clock.isEmpty())
        return {};
    services::ClockService service;
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
    message(reading->text().toStdString());
    if (!reading->good() || !reading->clockIsOff())
        return {};
    message(services::ClockService::synchroniseHint().toStdString());
    if (policy.at)
        return {}; // the user named the instant
    const base::Time truth = std::chrono::round<std::chrono::seconds>(now + reading->clock.offset);
    for (std::size_t index = 0; index < reports.size(); ++index) {
        const verdict::TokenReport there = verdict::rejudgeTime(reports[index], policy, truth);
        const std::string here = verdictText(reports[index]);
        const std::string then = verdictText(there);
        message("Token " + std::to_string(index + 1) + " at the true time " +
                base::formatRfc3339(there.judgedAt) + ": " + then +
                (here == then ? " as by this clock" : "; by this clock: " + here));
    }
    return {};
}

} // namespace bearerwatch::cli
