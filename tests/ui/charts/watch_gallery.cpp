#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>
#include <iostream>

#include "panels/theme.h"
#include "panels/watch_page.h"

// Shows the Watch page on logs, and saves a picture of it. For looking at the page while working on it.

using namespace bearerwatch;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("watch_gallery"));
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({QStringLiteral("dark"), QStringLiteral("Dark colours.")});
    options.addOption({QStringLiteral("size"), QStringLiteral("Width and height."), QStringLiteral("WxH"),
                       QStringLiteral("1216x720")});
    options.addOption({QStringLiteral("tab"),
                       QStringLiteral("0 incidents, 1 events, 2 contributors, 3 rules."), QStringLiteral("N"),
                       QStringLiteral("0")});
    options.addOption({QStringLiteral("link"), QStringLiteral("Filters as a link."), QStringLiteral("LINK")});
    options.addOption({QStringLiteral("span"), QStringLiteral("Seconds to show; 0: all."),
                       QStringLiteral("N"), QStringLiteral("3600")});
    options.addOption({QStringLiteral("save"), QStringLiteral("Save a picture after some seconds and end."),
                       QStringLiteral("FILE")});
    options.addOption({QStringLiteral("wait"), QStringLiteral("Milliseconds before the picture."),
                       QStringLiteral("N"), QStringLiteral("2500")});
    options.addOption({QStringLiteral("sample"), QStringLiteral("Open the bundled sample.")});
    options.addPositionalArgument(QStringLiteral("logs"), QStringLiteral("Logs to open."));
    options.process(application);

    panels::applyTheme(application, options.isSet(QStringLiteral("dark")));
    services::PipelineService pipeline;
    services::Notifier notifier;
    panels::WatchPage page(pipeline, notifier);
    panels::applyStyleSheet(page);
    const QStringList size = options.value(QStringLiteral("size")).split(QLatin1Char('x'));
    page.resize(size.value(0).toInt(), size.value(1).toInt());
    page.show();
    const int span = options.value(QStringLiteral("span")).toInt();
    if (span > 0)
        page.state().setSpan(std::chrono::seconds(span));
    if (options.isSet(QStringLiteral("sample")))
        page.openSample();
    else if (!options.positionalArguments().isEmpty())
        page.openPaths(options.positionalArguments());
    page.showTab(panels::WatchPage::Tab(options.value(QStringLiteral("tab")).toInt()));
    if (const auto filter = models::filterFromLink(options.value(QStringLiteral("link"))))
        page.state().setFilter(*filter);
    QObject::connect(&page, &panels::WatchPage::statusChanged, &page,
                     [](const QString& text) { std::cout << qPrintable(text) << '\n'; });
    QObject::connect(&page, &panels::WatchPage::attentionCountChanged, &page,
                     [](int count) { std::cout << "attention " << count << '\n'; });
    if (options.isSet(QStringLiteral("save"))) {
        QTimer::singleShot(options.value(QStringLiteral("wait")).toInt(), &page, [&] {
            QApplication::exit(page.grab().save(options.value(QStringLiteral("save"))) ? 0 : 1);
        });
    }
    return QApplication::exec();
}
