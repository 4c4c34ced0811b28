// From Ctrl+V to the verdict on the screen, for usual tokens with their keys; and how long the window does
// not answer while 50 MiB are pasted and searched. Needs a display, or QT_QPA_PLATFORM=offscreen.
//
//     bench_paste [RUNS]

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>

#include "base/bytes.h"
#include "desktop/composition.h"
#include "desktop/inspect_controller.h"
#include "jose/jws.h"
#include "jose/key_file.h"
#include "panels/theme.h"
#include "panels/verdict_banner.h"
#include "shell/main_window.h"

using namespace bearerwatch;

namespace {

constexpr double LimitMilliseconds = 50;

/// Notes when the verdict was painted.
class Painted final : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
    bool m_painted = false;
};

void waitFor(const std::function<bool()>& done, int milliseconds)
{
    QElapsedTimer since;
    since.start();
    while (!done() && since.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
}

std::string tokenOf(const char* algorithm, const char* keyFile)
{
    QFile file(QStringLiteral(TEST_DATA "/keys/") + QString::fromLatin1(keyFile));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const auto set = jose::readKeys({text.constData(), static_cast<std::size_t>(text.size())}, keyFile);
    const std::string header = std::string(R"({"typ":"at+jwt","alg":")") + algorithm + "\"}";
    const std::string claims =
        R"({"iss":"https://id.example.com/","sub":"usr_48201","aud":"https://api.example.com/orders/",)"
        R"("client_id":"orders-web","scope":"orders:read orders:write","jti":"c4e1a6b0","iat":1768384800,)"
        R"("nbf":1768384800,"exp":4102444800})";
    const auto token = set.keys.empty()
        ? base::Expected<std::string>(std::string())
        : jose::signJws(header, base::asBytes(std::string_view(claims)), set.keys.front());
    return token ? *token : std::string();
}

class Bench {
public:
    Bench()
        : m_window(m_composition.window())
    {
        m_window.show();
        waitFor([] { return false; }, 700); // until what comes after the first picture is there
        m_composition.open({QStringLiteral(TEST_DATA "/keys/rsa.spki.pem"),
                            QStringLiteral(TEST_DATA "/keys/ec.spki.pem"),
                            QStringLiteral(TEST_DATA "/keys/ed.spki.pem")},
                           {});
    }

    void trigger(const char* name)
    {
        for (QAction* action : m_window.actions()) {
            if (action->objectName() == QLatin1String(name))
                action->trigger();
        }
    }

    void pressPaste()
    {
        auto* edit = m_window.findChild<QPlainTextEdit*>(QStringLiteral("pastedText"));
        edit->setFocus();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_V, Qt::ControlModifier, QStringLiteral("v"));
        QCoreApplication::sendEvent(edit, &press);
    }

    /// Milliseconds to the painted verdict; negative where none came.
    double pasteOnce(const QString& text)
    {
        trigger("clear");
        waitFor([] { return false; }, 60);
        QGuiApplication::clipboard()->setText(text);
        Painted painted;
        auto* banner = m_window.findChild<panels::VerdictBanner*>();
        if (banner)
            banner->installEventFilter(&painted);
        QElapsedTimer since;
        since.start();
        pressPaste();
        waitFor([&painted] { return painted.m_painted; }, 5000);
        const double taken = double(since.nsecsElapsed()) / 1e6;
        if (banner)
            banner->removeEventFilter(&painted);
        return painted.m_painted ? taken : -1;
    }

    /// @return Whether the middle run stays below the limit.
    bool measure(const char* name, const QString& text, int runs)
    {
        std::vector<double> taken;
        pasteOnce(text);
        for (int i = 0; i < runs; ++i)
            taken.push_back(pasteOnce(text));
        std::sort(taken.begin(), taken.end());
        const double middle = taken[taken.size() / 2];
        std::printf("paste to verdict  %-12s %6.1f ms, best %.1f (median of %d; limit %.0f)\n", name, middle,
                    taken.front(), runs, LimitMilliseconds);
        return taken.front() >= 0 && middle < LimitMilliseconds;
    }

    void measureLong()
    {
        QString text;
        while (text.size() < 50 * 1024 * 1024)
            text += QStringLiteral("2026-01-14T10:00:00Z GET /v1/orders 401 invalid_token request 7f3a\n");
        trigger("clear");
        waitFor([] { return false; }, 100);
        QGuiApplication::clipboard()->setText(text);
        QElapsedTimer since;
        since.start();
        pressPaste();
        const qint64 taking = since.elapsed();
        qint64 longest = 0;
        QElapsedTimer beat;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer,
                         [&] { longest = std::max(longest, beat.restart()); });
        beat.start();
        timer.start(2);
        bool done = false;
        auto* controller = m_composition.findChild<desktop::InspectController*>();
        QObject::connect(controller, &desktop::InspectController::settled, &timer, [&done] { done = true; });
        waitFor([&done] { return done; }, 120'000);
        std::printf(
            "paste of 50 MiB   taken in %lld ms, inspected in %lld ms, longest pause of the window %lld ms\n",
            static_cast<long long>(taking), static_cast<long long>(since.elapsed()),
            static_cast<long long>(longest));
    }

private:
    desktop::Composition m_composition;
    shell::MainWindow& m_window;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    qputenv("XDG_STATE_HOME", QFile::encodeName(settings.path()));
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("bearerwatch"));
    QCoreApplication::setApplicationName(QStringLiteral("bearerwatch"));
    panels::applyTheme(application, false);
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 15;
    Bench bench;
    const auto header = [](const std::string& token) {
        return QStringLiteral("GET /v1/orders HTTP/1.1\nAuthorization: Bearer ") +
            QString::fromStdString(token);
    };
    bool good = true;
    for (const auto& [name, key] : {std::pair("RS256", "rsa.pkcs8.pem"), std::pair("ES256", "ec.pkcs8.pem"),
                                    std::pair("EdDSA", "ed.pkcs8.pem")})
        good = bench.measure(name, header(tokenOf(name, key)), runs) && good;
    QFile set(QStringLiteral(SAMPLES "/token-set.txt"));
    if (set.open(QIODevice::ReadOnly))
        good = bench.measure("three tokens", QString::fromUtf8(set.readAll()), runs) && good;
    bench.measureLong();
    return good ? 0 : 1;
}
