#include <QTest>

#include "diagnosis/explain.h"
#include "support/made_tokens.h"
#include "verdict/judge.h"

using namespace bearerwatch;

namespace {

const base::Time Now{std::chrono::seconds{1'700'000'000}};

/// A mail's quoted-printable text (RFC 2045 6.7): lines of 76 characters at most, `=` written as `=3D`.
std::string quotedPrintable(const std::string& text)
{
    std::string out;
    std::size_t column = 0;
    for (const char c : text) {
        const std::string shown = c == '=' ? "=3D" : std::string(1, c);
        if (c != '\n' && column + shown.size() > 75) {
            out += "=\n";
            column = 0;
        }
        out += shown;
        column = c == '\n' ? 0 : column + shown.size();
    }
    return out;
}

} // namespace

/// Tokens out of the source text of a mail.
class TstMail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void softLineBreaksAreNamed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("alone") << QByteArray();
        QTest::newRow("in a link") << QByteArray("Your link: https://a.example/?token=");
        QTest::newRow("in a long link") << QByteArray("https://a.example/" + QByteArray(50, 'p') + "?token=");
    }

    void softLineBreaksAreNamed()
    {
        QFETCH(const QByteArray, before);
        const std::string token =
            made::token(R"({"sub":"somebody@a.example","name":"Some Body","roles":["one","two","three"]})");
        const std::string paste = quotedPrintable(before.toStdString() + token) + "\n";
        QVERIFY(paste.find("=\n") != std::string::npos);
        auto reports = verdict::inspectText(paste, made::keys(), {}, Now);
        QVERIFY(diagnosis::explain(reports, paste, made::keys(), {}));
        QByteArrayList kinds;
        std::string repaired;
        for (const verdict::TokenReport& report : reports) {
            for (const verdict::NearMiss& miss : report.nearMisses) {
                kinds << QByteArray::fromStdString(miss.kind);
                repaired = miss.repairedToken;
            }
        }
        QCOMPARE(kinds.join(' '), QByteArray("soft_line_breaks"));
        QCOMPARE(repaired, token);
    }
};

QTEST_APPLESS_MAIN(TstMail)
#include "tst_mail.moc"
