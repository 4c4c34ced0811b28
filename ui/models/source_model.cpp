#include "models/source_model.h"

#include <QFileInfo>
#include <algorithm>

#include "models/cause_style.h"
#include "models/wording.h"

namespace bearerwatch::models {
namespace {

SourceLine makeLine(const pipeline::SourceStatus& status)
{
    SourceLine line;
    line.path = QString::fromStdString(status.name);
    line.name = status.name == "-" ? SourceModel::tr("Standard input") : shown(fileName(status.name));
    line.detail = shown(status.detail);
    const auto unknown = status.formats.find("");
    line.unreadable = status.lines >= 20 && unknown != status.formats.end() && status.formats.size() == 1;
    line.notText = !status.isText;
    line.bytesRead = status.bytesRead;
    line.bytesTotal = status.bytesTotal;
    const QString lines = SourceModel::tr("%1 lines").arg(shortCount(static_cast<double>(status.lines)));
    line.rate = lines;
    switch (status.state) {
    case pipeline::SourceState::Waiting:
        line.state = SourceModel::tr("waiting");
        line.rate.clear();
        line.absent = status.name != "-" && !QFileInfo::exists(line.path);
        break;
    case pipeline::SourceState::Reading:
        line.state = status.bytesTotal > 0
            ? SourceModel::tr("reading, %1")
                  .arg(percentText(std::min(
                      1.0, static_cast<double>(status.bytesRead) / static_cast<double>(status.bytesTotal))))
            : SourceModel::tr("reading");
        line.look = SourceLine::Look::Busy;
        break;
    case pipeline::SourceState::Following:
        line.state = SourceModel::tr("following");
        line.rate = SourceModel::tr("%1 lines/s").arg(shortCount(status.linesPerSecond));
        line.look = SourceLine::Look::Good;
        if (status.lag >= std::chrono::seconds(1)) {
            line.state =
                SourceModel::tr("%1 behind (%2)")
                    .arg(spanText(status.lag),
                         byteText(status.bytesTotal - std::min(status.bytesRead, status.bytesTotal)));
            line.look = SourceLine::Look::Busy;
        }
        break;
    case pipeline::SourceState::Done:
        line.state = SourceModel::tr("read to its end");
        break;
    case pipeline::SourceState::Failed:
        line.state = SourceModel::tr("failed");
        line.rate.clear();
        line.look = SourceLine::Look::Bad;
        break;
    }
    if (line.notText) {
        line.state = SourceModel::tr("no text");
        line.look = SourceLine::Look::Bad;
    }
    return line;
}

} // namespace

void SourceModel::setStopped(bool stopped)
{
    if (stopped == m_stopped)
        return;
    m_stopped = stopped;
    setSnapshot(m_snapshot);
}

void SourceModel::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    std::vector<SourceLine> next;
    if (snapshot) {
        for (const pipeline::SourceStatus& status : snapshot->sources) {
            next.push_back(makeLine(status));
            const bool ended =
                status.state == pipeline::SourceState::Done || status.state == pipeline::SourceState::Failed;
            if (m_stopped && !ended) {
                next.back().state = tr("stopped");
                next.back().look = SourceLine::Look::Quiet;
            }
        }
    }
    const auto samePath = [](const SourceLine& a, const SourceLine& b) { return a.path == b.path; };
    if (!std::equal(next.begin(), next.end(), m_lines.begin(), m_lines.end(), samePath)) {
        beginResetModel();
        m_lines = std::move(next);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (next[i] == m_lines[i])
            continue;
        m_lines[i] = next[i];
        Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

int SourceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant SourceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SourceLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::ToolTipRole:
        return (line.detail.isEmpty() ? line.path : line.path + QLatin1Char('\n') + line.detail)
            .toHtmlEscaped();
    case PathRole:
        return line.path;
    case StateRole:
        return line.state;
    case DetailRole:
        return line.detail;
    case LookRole:
        return static_cast<int>(line.look);
    default:
        return {};
    }
}

} // namespace bearerwatch::models
