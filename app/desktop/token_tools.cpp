#include "desktop/token_tools.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>
#include <QtCore/QSettings>
#include <QtCore/QSysInfo>
#include <QtCore/QTimeZone>

#include "desktop/inspect_controller.h"
#include "models/commands.h"
#include "models/composer.h"
#include "models/token_view.h"
#include "panels/commands_dialog.h"
#include "panels/compare_dialog.h"
#include "panels/compose_dialog.h"
#include "panels/inspect_page.h"
#include "panels/report_dialog.h"
#include "panels/session_dialog.h"
#include "report/support_report.h"
#include "verdict/judge.h"

namespace bearerwatch::desktop {
namespace {

const QString StackKey = QStringLiteral("inspect/stack"); ///< Whose command was copied last.

report::Environment environment()
{
    const auto text = [](const QString& value) { return value.toStdString(); };
    return {{"Program", "Bearerwatch " + text(QCoreApplication::applicationVersion())},
            {"System",
             text(QSysInfo::prettyProductName() + QLatin1Char(' ') + QSysInfo::currentCpuArchitecture())},
            {"Qt", qVersion()},
            {"Local time zone", text(QString::fromLatin1(QTimeZone::systemTimeZoneId()))},
            {"Language", text(QLocale().name())}};
}

} // namespace

TokenTools::TokenTools(InspectController& inspect, models::PinnedModel& pinned, QObject* parent)
    : QObject(parent)
    , m_inspect(inspect)
    , m_pinned(pinned)
{
    connect(&inspect, &InspectController::commandsAsked, this, &TokenTools::showCommands);
}

verdict::TokenReport TokenTools::judge(const std::string& token) const
{
    return verdict::judge(token, m_inspect.keys(), m_inspect.policy(), m_inspect.now());
}

void TokenTools::compare()
{
    m_choices.clear();
    const models::Reports reports = m_inspect.reports();
    for (std::size_t i = 0; reports && i < std::min<std::size_t>(reports->size(), 50); ++i) {
        const verdict::TokenReport& report = (*reports)[i];
        m_choices.push_back(
            {tr("In the text: %1, %2").arg(models::tokenTitle(report), models::placeText(report)),
             report.text});
    }
    for (int row = 0; row < m_pinned.rowCount(); ++row) {
        const models::PinnedToken& pin = m_pinned.at(row);
        m_choices.push_back(
            {tr("Pinned: %1, %2").arg(pin.title, pin.detail), m_pinned.token(row).toStdString()});
    }
    auto* dialog = new panels::CompareDialog(&m_comparison, m_inspect.page()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &panels::CompareDialog::chosen, this, [this, dialog] { showComparison(dialog); });
    connect(dialog, &QDialog::finished, this, [this] {
        m_comparison.clear();
        m_choices.clear();
    });
    QStringList titles;
    for (const Choice& choice : m_choices)
        titles << choice.title;
    const int first = m_choices.empty() ? 0 : m_inspect.current().token % static_cast<int>(m_choices.size());
    const int second = m_choices.size() < 2 ? static_cast<int>(m_choices.size())
                                            : (first + 1) % static_cast<int>(m_choices.size());
    dialog->setChoices(titles, first, second);
    dialog->open();
}

void TokenTools::showComparison(panels::CompareDialog* dialog)
{
    const auto reportAt = [this, dialog](int row) -> std::optional<verdict::TokenReport> {
        if (row >= 0 && row < static_cast<int>(m_choices.size()))
            return judge(m_choices[static_cast<std::size_t>(row)].token);
        const QByteArray pasted = dialog->pasted();
        auto found = verdict::inspectText({pasted.constData(), static_cast<std::size_t>(pasted.size())},
                                          m_inspect.keys(), m_inspect.policy(), m_inspect.now());
        if (found.empty())
            return std::nullopt;
        return std::move(found.front());
    };
    const auto left = reportAt(dialog->left());
    const auto right = reportAt(dialog->right());
    if (!left || !right) {
        m_comparison.clear();
        dialog->showSummary(tr("Paste another token, or pin one first."));
        return;
    }
    m_comparison.setTokens(*left, *right);
    const int count = m_comparison.differences();
    dialog->showSummary(count == 0       ? tr("Both say the same.")
                            : count == 1 ? tr("1 difference")
                                         : tr("%n differences", nullptr, count));
}

void TokenTools::compose()
{
    auto* dialog = new panels::ComposeDialog(m_inspect.page()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    using panels::ComposeDialog;
    connect(dialog, &ComposeDialog::modeChanged, this, [this, dialog] { fillCompose(dialog); });
    connect(dialog, &ComposeDialog::keyChosen, this, [this, dialog] { fillAlgorithms(dialog); });
    connect(dialog, &ComposeDialog::makeAsked, this, [this, dialog] { make(dialog); });
    connect(dialog, &ComposeDialog::addKeyAsked, &m_inspect, &InspectController::askForKey);
    connect(&m_inspect, &InspectController::keysChanged, dialog, [this, dialog] { fillCompose(dialog); });
    connect(dialog, &ComposeDialog::inspectAsked, &m_inspect,
            [this](const QByteArray& token) { m_inspect.inspectText(token, tr("made here")); });
    connect(dialog, &ComposeDialog::copyAsked, &m_inspect, &InspectController::copySecret);
    QByteArray header = "{\n  \"typ\": \"JWT\"\n}";
    QByteArray claims = "{\n  \"iss\": \"https://issuer.example\",\n  \"sub\": \"test\",\n"
                        "  \"aud\": \"https://api.example\"\n}";
    const verdict::TokenReport* shown = models::reportOf(m_inspect.reports(), m_inspect.current());
    if (shown && !shown->headerJson.empty() && shown->payloadIsJson) {
        header = models::indented(shown->headerJson);
        claims = models::indented(shown->payloadText);
    }
    dialog->setContent(header, claims);
    dialog->setEncryptions(models::contentEncryptions());
    fillCompose(dialog);
    dialog->open();
}

void TokenTools::fillCompose(panels::ComposeDialog* dialog)
{
    m_keyRows.clear();
    QStringList names;
    const auto& keys = m_inspect.keys().verification.keys;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (models::composingAlgorithms(keys[i], dialog->encrypts()).isEmpty())
            continue;
        m_keyRows << static_cast<int>(i);
        names << QString::fromStdString(keys[i].name() + ", " + keys[i].kty);
    }
    dialog->setKeys(names);
    fillAlgorithms(dialog);
}

void TokenTools::fillAlgorithms(panels::ComposeDialog* dialog)
{
    const auto& keys = m_inspect.keys().verification.keys;
    const int row = m_keyRows.value(dialog->keyRow(), -1);
    if (row < 0 || row >= static_cast<int>(keys.size())) {
        dialog->setAlgorithms({});
        return;
    }
    const jose::Key& key = keys[static_cast<std::size_t>(row)];
    dialog->setAlgorithms(models::composingAlgorithms(key, dialog->encrypts()));
    dialog->nameKey(QString::fromStdString(key.kid));
}

void TokenTools::make(panels::ComposeDialog* dialog)
{
    const auto& keys = m_inspect.keys().verification.keys;
    const int row = m_keyRows.value(dialog->keyRow(), -1);
    if (row < 0 || row >= static_cast<int>(keys.size()))
        return;
    const auto token = models::compose(dialog->composition(), keys[static_cast<std::size_t>(row)]);
    if (token)
        dialog->showToken(*token);
    else
        dialog->showProblem(QString::fromStdString(base::toText(token.error())));
}

void TokenTools::report()
{
    const models::Reports reports = m_inspect.reports();
    if (!reports || reports->empty()) {
        m_inspect.page()->showNotice(tr("There is nothing to report yet. Paste a token first."));
        return;
    }
    const report::Environment facts = environment();
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    const QList<panels::ReportDialog::Form> forms = {
        {QStringLiteral("Markdown"), QStringLiteral("md"), text(report::supportMarkdown(*reports, facts))},
        {QStringLiteral("HTML"), QStringLiteral("html"), text(report::supportHtml(*reports, facts))},
        {QStringLiteral("JSON"), QStringLiteral("json"), text(report::supportJson(*reports, facts))},
    };
    auto* dialog = new panels::ReportDialog(forms, m_inspect.page()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &panels::ReportDialog::copyAsked, &m_inspect, &InspectController::copyText);
    connect(
        dialog, &panels::ReportDialog::saveAsked, dialog,
        [dialog](const QString& path, const QString& content) {
            QSaveFile file(path);
            const bool saved =
                file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) >= 0 && file.commit();
            dialog->showNotice(
                saved ? tr("Saved as %1.").arg(path)
                      : tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString()));
        });
    dialog->open();
}

void TokenTools::showCommands()
{
    const verdict::TokenReport* shown = models::reportOf(m_inspect.reports(), m_inspect.current());
    if (!shown) {
        m_inspect.page()->showNotice(tr("There is no token to check yet. Paste one first."));
        return;
    }
    models::Expectations expected = m_inspect.page()->expectations();
    expected.leewaySeconds = static_cast<int>(shown->leeway.count());
    auto* dialog =
        new panels::CommandsDialog(models::commandsOf(*shown, expected), m_inspect.page()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choose(QSettings().value(StackKey).toString());
    connect(dialog, &panels::CommandsDialog::copyAsked, this,
            [this](const QString& stack, const QString& text) {
                QSettings().setValue(StackKey, stack);
                m_inspect.copyText(text);
            });
    dialog->open();
}

void TokenTools::showSession()
{
    auto* dialog = new panels::SessionDialog(m_inspect.session(), m_inspect.page()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &panels::SessionDialog::inspectAsked, &m_inspect,
            [this](int row) { m_inspect.inspectText(m_inspect.session()->text(row), tr("from earlier")); });
    dialog->open();
}

} // namespace bearerwatch::desktop
