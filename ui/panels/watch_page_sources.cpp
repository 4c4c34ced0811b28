#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QMimeData>

#include "models/cause_style.h"
#include "panels/watch_page.h"
#include "panels/watch_record_panel.h"
#include "panels/watch_rules_panel.h"
#include "services/user_definitions.h"

// How logs come into WatchPage: files, folders, pasted lines, commands, the sample, the last session.

namespace bearerwatch::panels {
namespace {

constexpr std::size_t EventsInMemory = std::size_t{64} * 1024;

} // namespace

void WatchPage::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Open logs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Logs (*.log *.log.* *.json *.jsonl *.ndjson *.txt *.gz *.zst *.xz *.bz2)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &WatchPage::openPaths);
    dialog->open();
}

void WatchPage::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Open a folder of logs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &WatchPage::openPaths);
    dialog->open();
}

void WatchPage::askForCommand()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Watch a command"));
    dialog->setLabelText(tr("What this command writes is read as a log. It is started without a shell."));
    dialog->setTextValue(QStringLiteral("journalctl --follow --output json --lines 1000"));
    dialog->setOkButtonText(tr("Start"));
    dialog->resize(520, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, &WatchPage::openCommand);
    dialog->open();
}

void WatchPage::openCommand(const QString& line)
{
    const QString path = m_transient.addCommand(line);
    if (!path.isEmpty())
        openPaths({path});
}

void WatchPage::pasteText(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        say(tr("The clipboard holds no text. Copy some lines of a log, or a link to filters."));
        return;
    }
    if (const auto filter = models::filterFromLink(text.trimmed())) {
        m_state.setFilter(*filter);
        say(tr("The filters of the link are set."));
        return;
    }
    const QString path = m_transient.addText(text.toUtf8());
    if (!path.isEmpty())
        openPaths({path});
}

void WatchPage::closePath(const QString& path)
{
    m_pipeline.close(path);
    m_transient.remove(path);
}

void WatchPage::closeAll()
{
    const QStringList paths = m_pipeline.paths();
    m_pipeline.open({}, services::PipelineService::Mode::Follow);
    for (const QString& path : paths)
        m_transient.remove(path);
    m_problems.clear();
    m_state.setFilter({});
    showSituation();
}

void WatchPage::useDefinitions()
{
    pipeline::ScanOptions options;
    options.maxEvents = EventsInMemory; // older ones are read from disk as they are shown
    options.rulesText = services::userRulesText();
    options.rulesName = QFile::encodeName(m_userRules.file()).toStdString();
    options.formatFiles = services::userFormats();
    m_pipeline.setScanOptions(options);
}

void WatchPage::readAgain()
{
    m_rules->setOwnRules(m_userRules.rules(), m_userRules.problem());
    useDefinitions();
    m_recordChosen = false;
    m_problems.clear();
    if (m_pipeline.paths().isEmpty())
        return;
    m_sameFrom = 0;
    m_sameAfter = m_state.snapshot()->epoch;
    m_sameUntil.setRemainingTime(EventsSettle);
    beginSession(m_pipeline.paths());
    m_pipeline.open(m_pipeline.paths(), m_pipeline.mode());
}

void WatchPage::teach(const QString& words, int cause)
{
    std::optional<causes::Cause> meant;
    if (cause >= 0)
        meant = *models::causeAt(cause);
    const QString problem = m_userRules.add(words, meant);
    say(problem.isEmpty() ? tr("The logs are read again with this rule; Rules lists it.") : problem);
}

services::WatchSession WatchPage::session() const
{
    services::WatchSession session;
    const QStringList paths = m_pipeline.paths();
    for (const QString& path : paths) {
        if (!m_transient.contains(path) && path != QLatin1String("-"))
            session.paths.append(path);
    }
    if (!m_pipeline.stateDirectory().isEmpty() && !session.paths.isEmpty())
        session.stateName = services::WatchHistory::nameOf(m_pipeline.stateDirectory());
    session.filterLink = models::toLink(models::withoutSecrets(m_state.filter()));
    return session;
}

void WatchPage::restore(const services::WatchSession& session)
{
    const QString folder = m_history.resume(session.stateName);
    if (!session.paths.isEmpty() && !folder.isEmpty() && m_pipeline.paths().isEmpty()) {
        useDefinitions();
        m_pipeline.setStateDirectory(folder);
        m_pipeline.setNotices(m_history.notices());
        m_pipeline.add(session.paths);
        showSituation();
    } else if (!session.paths.isEmpty()) {
        openPaths(session.paths);
    }
    if (const auto filter = models::filterFromLink(session.filterLink))
        m_state.setFilter(*filter);
}

void WatchPage::openPaths(const QStringList& paths)
{
    m_problems.clear();
    if (m_pipeline.paths().isEmpty())
        beginSession(paths);
    m_pipeline.add(paths);
    showSituation();
}

// What cannot be opened again another day is not kept.
void WatchPage::beginSession(const QStringList& paths)
{
    useDefinitions();
    m_desk.forget();
    const bool lasting = std::any_of(paths.begin(), paths.end(), [this](const QString& path) {
        return !m_transient.contains(path) && path != QLatin1String("-");
    });
    m_pipeline.setStateDirectory(lasting ? m_history.begin() : QString());
    m_pipeline.setNotices(m_history.notices());
}

void WatchPage::openSample()
{
    if (!QFile::exists(m_sample)) {
        QFile bundled(QStringLiteral(":/samples/orders-api.log"));
        if (!bundled.open(QIODevice::ReadOnly))
            return;
        m_sample = m_transient.addText(bundled.readAll(), QStringLiteral("orders-api.log"));
    }
    if (!m_sample.isEmpty())
        openPaths({m_sample});
}

void WatchPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void WatchPage::dropEvent(QDropEvent* event)
{
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        openPaths(paths);
    else if (event->mimeData()->hasText())
        pasteText(event->mimeData()->text());
}

} // namespace bearerwatch::panels
