#include "models/event_table_model.h"

#include "models/cause_style.h"
#include "models/wording.h"

namespace bearerwatch::models {
namespace {

constexpr qsizetype LongestCell = 300; // characters; the record panel shows the whole

QString cell(std::string_view bytes)
{
    return shown(bytes.substr(0, static_cast<std::size_t>(LongestCell)));
}

QString displayText(const events::Event& event, int column)
{
    switch (column) {
    case EventTableModel::TimeColumn:
        return event.time ? dayAndClockText(*event.time) : EventTableModel::tr("no time");
    case EventTableModel::CauseColumn:
        return event.cause ? causeTitle(*event.cause) : EventTableModel::tr("None");
    case EventTableModel::ClientColumn:
        return event.clientIp ? cell(*event.clientIp) : QString();
    case EventTableModel::StatusColumn:
        return event.status ? QString::number(*event.status) : QString();
    case EventTableModel::RequestColumn:
        return cell(event.method.value_or(std::string())) +
            (event.method && event.path ? QStringLiteral(" ") : QString()) +
            cell(event.path.value_or(std::string()));
    case EventTableModel::KeyIdColumn:
        return event.keyId ? cell(*event.keyId) : QString();
    case EventTableModel::EvidenceColumn:
        return cell(event.evidence.empty() ? event.text : event.evidence);
    default:
        return {};
    }
}

int dimensionOf(int column)
{
    switch (column) {
    case EventTableModel::ClientColumn:
        return static_cast<int>(Dimension::ClientIp);
    case EventTableModel::RequestColumn:
        return static_cast<int>(Dimension::Path);
    case EventTableModel::KeyIdColumn:
        return static_cast<int>(Dimension::KeyId);
    default:
        return -1;
    }
}

QVariant rawValue(const events::Event& event, int column)
{
    const int dimension = dimensionOf(column);
    const std::string* value =
        dimension < 0 ? nullptr : dimensionValue(event, static_cast<Dimension>(dimension));
    return value ? QVariant(QString::fromStdString(*value)) : QVariant();
}

} // namespace

EventTableModel::EventTableModel(EventSelection& selection, QObject* parent)
    : QAbstractTableModel(parent)
    , m_selection(selection)
{
    connect(&selection, &EventSelection::aboutToReset, this, [this] { beginResetModel(); });
    connect(&selection, &EventSelection::reset, this, [this] { endResetModel(); });
    connect(&selection, &EventSelection::aboutToAppend, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&selection, &EventSelection::appended, this, [this] { endInsertRows(); });
    connect(&selection, &EventSelection::aboutToTrim, this,
            [this](int count) { beginRemoveRows({}, 0, count - 1); });
    connect(&selection, &EventSelection::aboutToRemove, this,
            [this](int row) { beginRemoveRows({}, row, row); });
    connect(&selection, &EventSelection::removed, this, [this] { endRemoveRows(); });
    connect(&selection, &EventSelection::changed, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
    connect(&selection, &EventSelection::trimmed, this, [this] { endRemoveRows(); });
}

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_selection.size();
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const events::Event* event = m_selection.at(index.row());
    if (!event)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*event, index.column());
    case Qt::ToolTipRole:
        return index.column() == EvidenceColumn
            ? QVariant(displayText(*event, index.column()).toHtmlEscaped())
            : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == StatusColumn ? Qt::AlignRight : Qt::AlignLeft));
    case CauseRole:
        return event->cause ? static_cast<int>(causes::index(*event->cause)) : -1;
    case PositionRole:
        return QVariant::fromValue<quint64>(m_selection.position(index.row()));
    case DimensionRole:
        return dimensionOf(index.column());
    case ValueRole:
        return rawValue(*event, index.column());
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section == StatusColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time (UTC)");
    case CauseColumn:
        return tr("Cause");
    case ClientColumn:
        return tr("Client");
    case StatusColumn:
        return tr("Status");
    case RequestColumn:
        return tr("Request");
    case KeyIdColumn:
        return tr("Key id");
    case EvidenceColumn:
        return tr("Words that decided");
    default:
        return {};
    }
}

} // namespace bearerwatch::models
