#include "panels/watch_export.h"

#include <QFileDialog>
#include <QFileInfo>

#include "models/wording.h"

namespace bearerwatch::panels {

WatchExport::WatchExport(const models::WatchState& state, QWidget* window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
{
    connect(&m_export, &services::EventExport::progressed, this, [this](quint64 done, quint64 total) {
        if (m_progress && total > 0)
            m_progress->setValue(static_cast<int>(done * 100 / total));
    });
    const auto end = [this](const QString& text) {
        delete m_progress;
        Q_EMIT messageShown(text);
    };
    connect(&m_export, &services::EventExport::finished, this, [end](const QString& file, quint64 written) {
        end(tr("%1 records were saved to %2.").arg(models::countText(written), file));
    });
    connect(&m_export, &services::EventExport::failed, this, end);
}

void WatchExport::choose()
{
    auto* dialog = new QFileDialog(m_window, tr("Export the records that are shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("Table (*.csv)"), tr("JSON, one record a line (*.jsonl)"), tr("Report to read (*.html)")});
    dialog->selectFile(QStringLiteral("token-failures.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](QString file) {
        if (QFileInfo(file).suffix().isEmpty())
            file += QLatin1Char('.') +
                dialog->selectedNameFilter().section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0);
        save(file);
    });
    dialog->open();
}

void WatchExport::save(const QString& file)
{
    delete m_progress;
    m_progress =
        new QProgressDialog(tr("Saving %1").arg(QFileInfo(file).fileName()), tr("Cancel"), 0, 100, m_window);
    m_progress->setMinimumDuration(500);
    m_progress->setWindowModality(Qt::NonModal);
    connect(m_progress, &QProgressDialog::canceled, &m_export, [this] {
        m_export.cancel();
        m_progress->deleteLater();
    });
    const models::WatchFilter filter = m_state.filter();
    m_export.start(
        m_state.snapshot(), [filter](const events::Event& event) { return filter.matches(event); },
        !filter.needsEvents(), services::EventExport::formatOf(file), file);
}

} // namespace bearerwatch::panels
