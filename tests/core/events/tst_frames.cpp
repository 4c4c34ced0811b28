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
    }

    void causesStayInEachFrame()
    {
        QFETCH(const QString, text);
        QFETCH(const double, least);
        const std::string frame = text.toStdString();
        const std::size_t place = frame.find('%');
        int messages = 0;
        int right = 0;
        for (const Sample& sample : readSamples(std::string(TEST_DATA) + "/events/messages.jsonl")) {
            if (!isPlain(sample) || !sample.accepts(idOf(events::classify(recordOf(sample.text)).cause)))
                continue;
            const std::string line = frame.substr(0, place) + sample.text + frame.substr(place + 1);
            const std::string found = idOf(events::classify(recordOf(line)).cause);
            ++messages;
            right += sample.accepts(found) ? 1 : 0;
            if (!sample.accepts(found))
                qInfo("%s instead of %s: %s", found.c_str(), sample.cause.c_str(), sample.text.c_str());
        }
        QVERIFY(messages > 400);
        QVERIFY2(right >= least * messages,
                 qPrintable(QStringLiteral("%1 of %2 are right").arg(right).arg(messages)));
    }
};

QTEST_GUILESS_MAIN(TstFrames)
#include "tst_frames.moc"
