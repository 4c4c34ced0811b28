#include <QtTest>

#include "core/events/records.h"
#include "sample.h"

using namespace bearerwatch;
using namespace bearerwatch::test;

namespace {

/// A message as it stands in a log or an answer that tells no cause of its own: `%` is the message.
struct Frame {
    const char* name;
    const char* text;
    double least; ///< Share of messages whose cause is right.
};

// JSON of other makers than those that the weights were learned with.
constexpr std::array Frames{
    Frame{"structured log", R"({"event":"%","level":"debug","logger":"acme.oauth2.utils","pid":41})", 0.97},
    Frame{"answer", R"({"code":40101,"msg":"%","requestId":"7c21f0aa-0d3e-4c55-9a10-77b1a2c3d4e5"})", 0.93},
    Frame{"nested answer", R"({"errors":[{"message":"%","path":["orders"]}],"data":null})", 0.97},
    Frame{"logfmt", R"(time=2026-03-02T08:14:05.120Z level=DEBUG msg="%" logger=orders request_id=9f1c2b7e)",
          0.97},
    Frame{"XML", R"(<?xml version="1.0" encoding="UTF-8"?><error><code>4</code><message>%</message></error>)",
          0.97},
    Frame{"SOAP",
          "<soap:Envelope><soap:Body><soap:Fault><faultcode>wsse:FailedAuthentication</faultcode>"
          "<faultstring>%</faultstring></soap:Fault></soap:Body></soap:Envelope>",
          0.95},
    Frame{"syslog", "<36>1 2026-03-02T08:14:05.120Z api-1 orders 812 - - %", 0.94},
    Frame{"Java", "2026-03-02T08:14:05.120Z  WARN 1 --- [exec-7] c.a.orders.security.RequestFilter : %",
          0.92},
    Frame{"span of Rust",
          "2026-03-02T08:14:05.120391Z  WARN request{method=GET uri=/orders/7}: orders::auth: %", 0.97},
};

// Rows of many columns, whose words the weights have never met beside a message.
constexpr std::array Rows{
    Frame{"CEF",
          "Mar  2 08:14:05 gw-1 CEF:0|Acme|Gate|11.0|APPFW|APPFW_JSON|6|src=203.0.113.9 geolocation=Unknown "
          "spt=4743 method=GET request=http://a.example/x.html msg=% cn1=657 cs1=pr_ffc cs2=PPE1 cs4=ALERT "
          "act=blocked",
          0.96},
    Frame{
        "bars",
        "2026-03-02 08:14:05,341| tid:Yw1| Gate| alice| 203.0.113.9| https://rs.example| mobile| v20| pf01| "
        "AS| failure| Adapter| %| 12",
        0.96},
    Frame{"pairs of a firewall",
          "date=2026-03-02 time=08:14:05 devname=gw1 type=event subtype=user level=warning vd=root "
          "srcip=203.0.113.9 dstip=10.0.0.1 action=block policyid=4 msg=\"%\" app=web",
          0.96},
    Frame{"export", "2026-03-02T08:14:05Z,gw-1,POST,/v1/a,203.0.113.9,prod,Orders API,\"%\",mobile,12", 0.96},
    Frame{"diagnostics of a gateway",
          "{\"time\":\"2026-03-02T08:14:05Z\",\"resourceId\":\"/SUBSCRIPTIONS/X/APIM\",\"operationName\":"
          "\"Gateway/Logs\",\"category\":\"GatewayLogs\",\"durationMs\":5,\"Level\":4,\"properties\":{"
          "\"method\":\"POST\",\"cache\":\"none\",\"lastError\":{\"source\":\"policy\",\"section\":"
          "\"inbound\",\"message\":\"%\"},\"apiId\":\"stock\",\"region\":\"West Europe\"}}",
          0.96},
};

std::string framed(std::string_view frame, std::string_view text)
{
    const std::size_t place = frame.find('%');
    return std::string(frame.substr(0, place)) + std::string(text) + std::string(frame.substr(place + 1));
}

/// A text of its own without marks that a frame would have to escape.
bool isPlain(const Sample& sample)
{
    constexpr std::size_t Longest = 200;
    return sample.text.size() < Longest && sample.cause != "none" &&
        sample.text.find_first_of("{}<>[]\"\\\n&") == std::string::npos;
}

} // namespace

// What stands around a message says nothing about why the token was refused.
class TstFrames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void causesStayInEachFrame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("least");
        for (const Frame& frame : Frames)
            QTest::newRow(frame.name) << frame.text << frame.least;
        for (const Frame& row : Rows)
            QTest::newRow(row.name) << row.text << row.least;
    }

    void causesStayInEachFrame()
    {
        QFETCH(const QString, text);
        QFETCH(const double, least);
        const std::string frame = text.toStdString();
        int messages = 0;
        int right = 0;
        for (const Sample& sample : readSamples(std::string(TEST_DATA) + "/events/messages.jsonl")) {
            if (!isPlain(sample) || !sample.accepts(idOf(events::classify(recordOf(sample.text)).cause)))
                continue;
            const std::string found = idOf(events::classify(recordOf(framed(frame, sample.text))).cause);
            ++messages;
            right += sample.accepts(found) ? 1 : 0;
            if (!sample.accepts(found))
                qInfo("%s instead of %s: %s", found.c_str(), sample.cause.c_str(), sample.text.c_str());
        }
        QVERIFY(messages > 400);
        QVERIFY2(right >= least * messages,
                 qPrintable(QStringLiteral("%1 of %2 are right").arg(right).arg(messages)));
    }

    void rowsThatMentionTokens()
    {
        int lines = 0;
        int falseEvents = 0;
        for (const Sample& sample : readSamples(std::string(TEST_DATA) + "/events/tempting.jsonl")) {
            if (sample.text.find_first_of("{}<>[]\"\\\n|") != std::string::npos)
                continue;
            const std::string found =
                idOf(events::classify(recordOf(framed(Rows.front().text, sample.text))).cause);
            ++lines;
            falseEvents += found != "none" ? 1 : 0;
            if (found != "none")
                qInfo("%s: %s", found.c_str(), sample.text.c_str());
        }
        QVERIFY(lines > 500);
        constexpr double MostFalse = 0.015;
        QVERIFY2(falseEvents <= MostFalse * lines,
                 qPrintable(QStringLiteral("%1 of %2 are false events").arg(falseEvents).arg(lines)));
    }
};

QTEST_GUILESS_MAIN(TstFrames)
#include "tst_frames.moc"
