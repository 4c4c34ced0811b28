#pragma once

#include <QTest>

#include "services/http_fetch.h"
#include "support/https_server.h"

// What the tests of fetching share: a server with an authority of its own, and a client that trusts it.

namespace bearerwatch::test {

/// Base of a test class that fetches.
class Fetching : public QObject {
protected:
    Certificates m_certificates;

    [[nodiscard]] services::NetworkSettings trusting() const
    {
        services::NetworkSettings settings;
        settings.proxy = services::ProxyChoice::None;
        settings.caFile = m_certificates.path("ca.pem");
        return settings;
    }

    static services::FetchRequest request(const QUrl& address)
    {
        services::FetchRequest request;
        request.address = address;
        request.permissions.privateAddresses = true;
        return request;
    }

    static services::FetchReplyPtr answer(services::HttpFetch& fetch)
    {
        services::FetchReplyPtr reply;
        QObject::connect(&fetch, &services::HttpFetch::finished, &fetch,
                         [&reply](const services::FetchReplyPtr& got) { reply = got; });
        fetch.start();
        if (!QTest::qWaitFor([&reply] { return reply != nullptr; }, 120'000))
            qFatal("the fetch did not end");
        return reply;
    }

    services::FetchReplyPtr get(const QUrl& address) const
    {
        services::HttpFetch fetch(request(address), trusting());
        return answer(fetch);
    }

    services::FetchReplyPtr get(services::FetchRequest asked, services::NetworkSettings settings) const
    {
        services::HttpFetch fetch(std::move(asked), std::move(settings));
        return answer(fetch);
    }
};

} // namespace bearerwatch::test
