#include "shell/shortcut_editor.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include "panels/theme.h"

namespace bearerwatch::shell {
namespace {

const char* const DefaultProperty = "defaultShortcut";

QString plain(const QAction* action)
{
    return action->text().remove(QLatin1Char('&')).remove(QChar(0x2026));
}

QString settingOf(const QAction* action)
{
    const QString id = action->objectName().isEmpty() ? plain(action) : action->objectName();
    return QStringLiteral("shortcuts/") + QString(id).replace(QLatin1Char('/'), QLatin1Char('-'));
}

} // namespace

void ShortcutEditor::prepare(QAction* action)
{
    if (action->property(DefaultProperty).isValid())
        return;
    action->setProperty(DefaultProperty, QVariant::fromValue(action->shortcut()));
    const QVariant own = QSettings().value(settingOf(action));
    if (own.isValid())
        action->setShortcut(QKeySequence(own.toString(), QKeySequence::PortableText));
}

ShortcutEditor::ShortcutEditor(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_model(new QStandardItemModel(this))
    , m_table(new QTableView)
    , m_keys(new QKeySequenceEdit)
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Shortcuts"));
    resize(560, 520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    m_table->setAccessibleName(tr("Actions and their shortcuts"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    layout->addWidget(m_table, 1);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("kind", "danger");
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("New shortcut"));
    label->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("New shortcut"));
    if (auto* inner = m_keys->findChild<QLineEdit*>())
        inner->setAccessibleName(tr("New shortcut"));
    auto* set = new QPushButton(tr("Use it"));
    auto* none = new QPushButton(tr("None"));
    auto* reset = new QPushButton(tr("Reset"));
    auto* close = new QPushButton(tr("Close"));
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    for (QPushButton* button : {set, none, reset, close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    layout->addLayout(row);
    connect(set, &QPushButton::clicked, this, [this] { use(m_keys->keySequence()); });
    connect(none, &QPushButton::clicked, this, [this] { use({}); });
    connect(reset, &QPushButton::clicked, this, &ShortcutEditor::reset);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    fill();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutEditor::showCurrent);
    m_table->setCurrentIndex(m_table->model()->index(0, 0)); // selectRow fails from right to left
    m_table->setFocus();
}

void ShortcutEditor::fill()
{
    m_model->setHorizontalHeaderLabels({tr("Action"), tr("Shortcut")});
    m_model->setRowCount(static_cast<int>(m_actions.size()));
    for (int i = 0; i < m_actions.size(); ++i) {
        m_model->setItem(i, 0, new QStandardItem(plain(m_actions[i])));
        m_model->setItem(i, 1,
                         new QStandardItem(m_actions[i]->shortcut().toString(QKeySequence::NativeText)));
    }
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 180);
}

QAction* ShortcutEditor::current() const
{
    return m_actions.value(m_table->currentIndex().row());
}

void ShortcutEditor::showCurrent()
{
    m_problem->hide();
    if (const QAction* action = current())
        m_keys->setKeySequence(action->shortcut());
}

void ShortcutEditor::use(const QKeySequence& keys)
{
    QAction* action = current();
    if (!action)
        return;
    for (const QAction* other : std::as_const(m_actions)) {
        if (other != action && !keys.isEmpty() && other->shortcut() == keys) {
            m_problem->setText(tr("%1 belongs to “%2”. Choose another one, or take it away there first.")
                                   .arg(keys.toString(QKeySequence::NativeText), plain(other)));
            m_problem->show();
            return;
        }
    }
    m_problem->hide();
    action->setShortcut(keys);
    QSettings().setValue(settingOf(action), keys.toString(QKeySequence::PortableText));
    m_model->item(m_table->currentIndex().row(), 1)->setText(keys.toString(QKeySequence::NativeText));
    m_keys->setKeySequence(keys);
}

void ShortcutEditor::reset()
{
    if (QAction* action = current()) {
        use(action->property(DefaultProperty).value<QKeySequence>());
        if (m_problem->isHidden())
            QSettings().remove(settingOf(action));
    }
}

} // namespace bearerwatch::shell
