#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QTranslator>
#include <cmath>

#include "app/desktop/window_stage.h"
#include "models/theme.h"
#include "panels/add_key_dialog.h"
#include "panels/expiry_line.h"
#include "panels/inspect_page.h"
#include "panels/next_steps_card.h"
#include "support/accessible.h"

using namespace bearerwatch;
using stage::Window;
using test::walk;

namespace {

constexpr int AllPages = int(shell::Page::Help) + 1;

/// All that a screen reader could say of it.
QString spoken(QAccessibleInterface* object)
{
    QStringList texts;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                         QAccessible::Help, QAccessible::Accelerator})
        texts << object->text(kind);
    if (QAccessibleTextInterface* text = object->textInterface())
        texts << text->text(0, text->characterCount());
    return texts.join(QLatin1Char(' '));
}

bool isControl(QAccessibleInterface* object)
{
    switch (object->role()) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTabList:
    case QAccessible::PageTab:
    case QAccessible::Slider:
    case QAccessible::MenuItem:
    case QAccessible::ProgressBar:
        return true;
    default:
        return object->object() && object->object()->isWidgetType() && object->state().focusable;
    }
}

/// A part of a control that Qt makes, and names by its control.
bool isInner(QAccessibleInterface* object)
{
    const QObject* it = object->object();
    for (const QObject* at = it ? it->parent() : nullptr; at; at = at->parent()) {
        if (qobject_cast<const QAbstractItemView*>(at) || qobject_cast<const QAbstractSpinBox*>(at) ||
            qobject_cast<const QComboBox*>(at) || qobject_cast<const QTabBar*>(at) ||
            qobject_cast<const QMenuBar*>(at))
            return true;
    }
    const auto* area = it ? qobject_cast<const QAbstractScrollArea*>(it->parent()) : nullptr;
    if (area && area->viewport() == it)
        return true;
    return qobject_cast<const QScrollBar*>(it) || qobject_cast<const QHeaderView*>(it);
}

QString unnamedControls(QWidget* root)
{
    QStringList unnamed;
    walk(QAccessible::queryAccessibleInterface(root), [&](QAccessibleInterface* object) {
        if (!isControl(object) || isInner(object) || !object->text(QAccessible::Name).trimmed().isEmpty())
            return;
        const QObject* it = object->object();
        unnamed << QStringLiteral("%1 in %2")
                       .arg(it ? QString::fromLatin1(it->metaObject()->className())
                               : QString::number(object->role()),
                            it && it->parent() ? QString::fromLatin1(it->parent()->metaObject()->className())
                                               : QString());
    });
    return unnamed.join(QLatin1Char('\n'));
}

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// Says something in place of each text that passes through tr.
class EveryText final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text.trimmed().isEmpty() ? QString() : QStringLiteral("‹") + text + QStringLiteral("›");
    }
};

} // namespace

/// Screen readers, the keyboard, contrast, small windows, right-to-left, other languages.
class TstAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        stage::prepare();
        QAccessible::setActive(true);
    }

    void noControlIsUnnamed()
    {
        Window stage;
        stage.composition->openSamples();
        QTRY_VERIFY(!stage.verdict().isEmpty());
        for (int page = 0; page < AllPages; ++page) {
            stage.window->showPage(shell::Page(page));
            QCOMPARE(unnamedControls(stage.window), QString());
        }
    }

    void noControlOfADialogIsUnnamed_data()
    {
        QTest::addColumn<QString>("action");
        for (const char* action :
             {"add-key", "compare", "compose", "report", "session", "find-action", "shortcuts"})
            QTest::newRow(action) << QString::fromLatin1(action);
    }

    void noControlOfADialogIsUnnamed()
    {
        QFETCH(QString, action);
        Window stage;
        stage.composition->openSamples();
        QTRY_VERIFY(!stage.verdict().isEmpty());
        for (QAction* one : stage.window->actions()) {
            if (one->objectName() == action)
                one->trigger();
        }
        QDialog* dialog = nullptr;
        const auto dialogs = stage.window->findChildren<QDialog*>();
        for (QDialog* one : dialogs)
            dialog = one->isVisible() ? one : dialog;
        QVERIFY(dialog);
        QCOMPARE(unnamedControls(dialog), QString());
        const auto edits = dialog->findChildren<QPlainTextEdit*>();
        for (const QPlainTextEdit* edit : edits)
            QVERIFY2(edit->tabChangesFocus(), qPrintable(edit->accessibleName()));
        const auto tables = dialog->findChildren<QTableView*>();
        for (const QTableView* table : tables)
            QVERIFY2(!table->tabKeyNavigation(), qPrintable(table->accessibleName()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(stage.window->findChildren<QDialog*>().indexOf(dialog) < 0 || !dialog->isVisible());
    }

    void tabGoesRoundAndLeavesEachField()
    {
        Window stage;
        stage.composition->openSamples();
        QTRY_VERIFY(!stage.verdict().isEmpty());
        QVERIFY(QApplication::focusWidget());
        QWidget* first = QApplication::focusWidget();
        QSet<QWidget*> seen;
        for (int step = 0; step < 200; ++step) {
            QWidget* before = QApplication::focusWidget();
            seen << before;
            QTest::keyClick(before, Qt::Key_Tab);
            // In a field for a time Tab goes through its parts first.
            for (int part = 0;
                 part < 8 && qobject_cast<QAbstractSpinBox*>(before) && QApplication::focusWidget() == before;
                 ++part)
                QTest::keyClick(before, Qt::Key_Tab);
            QVERIFY2(QApplication::focusWidget() != before, before->metaObject()->className());
            if (QApplication::focusWidget() == first)
                break;
        }
        QCOMPARE(QApplication::focusWidget(), first);
        QVERIFY2(seen.size() > 15, qPrintable(QString::number(seen.size())));
        QVERIFY(seen.contains(stage.window->findChild<panels::ExpiryLine*>()));
    }

    void maskedTokenIsNotReadable()
    {
        Window stage;
        stage.composition->openSamples();
        QTRY_VERIFY(!stage.verdict().isEmpty());
        const QString text = QString::fromUtf8(stage::sample("token-set.txt"));
        const QString signature = QStringLiteral("LyAnnY4ihYtkgPfnEKd");
        QVERIFY(text.contains(signature));
        QTest::keyClick(stage.window, Qt::Key_M, Qt::ControlModifier);
        for (int tab = 0; tab < 4; ++tab) {
            const auto bars = stage.window->findChildren<QTabBar*>();
            for (QTabBar* bar : bars)
                bar->setCurrentIndex(std::min(tab, bar->count() - 1));
            walk(QAccessible::queryAccessibleInterface(stage.window), [&](QAccessibleInterface* object) {
                QVERIFY2(!spoken(object).contains(signature), qPrintable(spoken(object).left(300)));
            });
        }
    }

    void typedSecretIsNotReadable()
    {
        Window stage;
        QTest::keyClick(stage.window, Qt::Key_K, Qt::ControlModifier);
        auto* dialog = stage.window->findChild<panels::AddKeyDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QTabBar*>()->setCurrentIndex(1);
        QLineEdit* secret = nullptr;
        const auto fields = dialog->findChildren<QLineEdit*>();
        for (QLineEdit* field : fields) {
            if (field->isVisible() && field->echoMode() == QLineEdit::Password)
                secret = field;
        }
        QVERIFY(secret);
        QTest::keyClicks(secret, QStringLiteral("hunter2hunter2"));
        walk(QAccessible::queryAccessibleInterface(dialog), [](QAccessibleInterface* object) {
            QVERIFY2(!spoken(object).contains(QStringLiteral("hunter2")), qPrintable(spoken(object)));
        });
    }

    void textReachesItsContrast_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const models::Theme* theme : {&models::lightTheme(), &models::darkTheme()}) {
            const models::Theme& c = *theme;
            const auto row = [&](const char* name, const QColor& ink, const QColor& ground, double least) {
                QTest::newRow((std::string(c.dark ? "dark, " : "light, ") + name).c_str())
                    << ink << ground << least;
            };
            const QList<QPair<const char*, QColor>> inks = {{"text", c.text},       {"muted", c.muted},
                                                            {"accent", c.accent},   {"danger", c.danger},
                                                            {"success", c.success}, {"warning", c.warning}};
            for (const auto& [name, ink] : inks) {
                row((std::string(name) + " on surface").c_str(), ink, c.surface, 4.5);
                row((std::string(name) + " on background").c_str(), ink, c.background, 4.5);
            }
            row("text on selection", c.text, c.accentTint, 4.5);
            row("muted on selection", c.muted, c.accentTint, 4.5);
            row("text on raised", c.text, c.raised, 4.5);
            row("danger on its tint", c.danger, c.dangerTint, 4.5);
            row("success on its tint", c.success, c.successTint, 4.5);
            row("warning on its tint", c.warning, c.warningTint, 4.5);
            row("text on wrong", c.text, c.wrongFill, 4.5);
            row("danger on wrong", c.danger, c.wrongFill, 4.5);
            row("text on right", c.text, c.rightFill, 4.5);
            row("button text", c.onAccent, c.accent, 4.5);
            row("header part", c.tokenHeader, c.surface, 4.5);
            row("signature part", c.tokenSignature, c.surface, 4.5);
            row("control border", c.controlBorder, c.surface, 3);
        }
    }

    void textReachesItsContrast()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double reached = contrast(ink, ground);
        QVERIFY2(reached >= least, qPrintable(QString::number(reached)));
    }

    void smallWindowCutsNothingOff_data() { stage::addDirections(); }

    void smallWindowCutsNothingOff()
    {
        QFETCH(int, direction);
        QGuiApplication::setLayoutDirection(Qt::LayoutDirection(direction));
        {
            Window stage;
            stage.composition->openSamples();
            QTRY_VERIFY(!stage.verdict().isEmpty());
            stage.window->resize(1024, 700);
            for (int page = 0; page < AllPages; ++page) {
                stage.window->showPage(shell::Page(page));
                QCoreApplication::processEvents();
                QVERIFY2(stage.window->width() == 1024 && stage.window->height() == 700,
                         qPrintable(QStringLiteral("page %1 wants %2x%3")
                                        .arg(page)
                                        .arg(stage.window->width())
                                        .arg(stage.window->height())));
                const auto buttons = stage.window->findChildren<QAbstractButton*>();
                for (const QAbstractButton* button : buttons) {
                    if (!button->isVisible() || button->visibleRegion().isEmpty())
                        continue;
                    const QRect place(button->mapTo(stage.window, QPoint()), button->size());
                    QVERIFY2(place.left() >= 0 && place.right() < 1024, qPrintable(button->accessibleName()));
                }
            }
            // The rail stands where reading begins.
            const auto* page = stage.window->findChild<panels::InspectPage*>();
            const int left = page->mapTo(stage.window, QPoint()).x();
            QCOMPARE(left < 10, direction == int(Qt::RightToLeft));
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void lowWindowLaysNothingOverAnother()
    {
        Window stage;
        stage.composition->openSamples();
        QTRY_VERIFY(!stage.verdict().isEmpty());
        stage.window->resize(853, 513); // 1280x800 at 144 dpi, above a task bar
        QCOMPARE(stage.window->height(), 513);
        const auto* banner = stage.window->findChild<panels::VerdictBanner*>();
        const auto overlap = [banner] {
            const auto parts = banner->parentWidget()->findChildren<QWidget*>();
            for (const QWidget* one : parts) {
                for (const QWidget* other : parts) {
                    const bool beside = one != other && one->parent() == other->parent() &&
                        !one->isWindow() && !other->isWindow() && one->isVisible() && other->isVisible();
                    if (beside && one->geometry().intersects(other->geometry()))
                        return QLatin1String(one->metaObject()->className()) + one->accessibleName();
                }
            }
            return QString();
        };
        QTRY_COMPARE(overlap(), QString()); // while a search runs there is no room for its strip
    }

    void allTextCanBeTranslated()
    {
        EveryText translator;
        QCoreApplication::installTranslator(&translator);
        {
            Window stage;
            QStringList plain;
            const auto check = [&plain](const QWidget* widget, const QString& text) {
                const bool words = text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{3}")));
                if (words && !text.contains(QChar(0x2039)))
                    plain << QStringLiteral("%1: %2").arg(
                        QString::fromLatin1(widget->metaObject()->className()), text);
            };
            for (const int page : {0, 2}) { // Inspect at its start, and Keys
                stage.window->showPage(shell::Page(page));
                const auto widgets = stage.window->findChildren<QWidget*>();
                for (const QWidget* widget : widgets) {
                    if (!widget->isVisible())
                        continue;
                    if (const auto* label = qobject_cast<const QLabel*>(widget))
                        check(label, label->text());
                    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                        check(button, button->text());
                    check(widget, widget->accessibleName());
                    check(widget, widget->toolTip());
                }
            }
            for (const QAction* action : stage.window->actions())
                check(stage.window, action->text());
            plain.removeAll(QStringLiteral("QLabel: Ctrl+V"));
            plain.erase(
                std::remove_if(plain.begin(), plain.end(),
                               [](const QString& line) { return line.contains(QStringLiteral("Ctrl+")); }),
                plain.end());
            QCOMPARE(plain.join(QLatin1Char('\n')), QString());
        }
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TstAccess)
#include "tst_access.moc"
