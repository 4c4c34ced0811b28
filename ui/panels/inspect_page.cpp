#include "panels/inspect_page.h"

#include <QtCore/QDataStream>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "panels/claims_card.h"
#include "panels/dropped_files.h"
#include "panels/expectations_card.h"
#include "panels/expiry_card.h"
#include "panels/findings_view.h"
#include "panels/found_tokens_card.h"
#include "panels/next_steps_card.h"
#include "panels/notice_bar.h"
#include "panels/paste_card.h"
#include "panels/pinned_card.h"
#include "panels/verdict_banner.h"

namespace bearerwatch::panels {
namespace {

/// What the three colours stand for; nothing where there are no parts, as in an opaque token.
QStringList legendOf(const models::TokenView& token)
{
    const auto named = [&token](qsizetype part) {
        return QStringLiteral("%1 %2").arg(token.parts[part].name).arg(token.parts[part].text.size());
    };
    if (token.parts.size() == 5)
        return {named(0), named(3), InspectPage::tr("key, vector and tag")};
    if (token.parts.size() == 3)
        return {named(0), named(1), named(2)};
    return {};
}

} // namespace

InspectPage::InspectPage(const InspectModels& models, const QList<StartCard::Sample>& samples,
                         QWidget* parent)
    : QWidget(parent)
    , m_offer(new OfferBanner)
    , m_notice(new NoticeBar)
    , m_trueTime(new NoticeBar)
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    layout->setSpacing(Grid);
    m_offer->hide();
    for (QWidget* bar : std::initializer_list<QWidget*>{m_offer, m_notice, m_trueTime})
        layout->addWidget(bar);
    auto* splitter = new CardSplitter(Qt::Horizontal, 16);
    splitter->addWidget(buildLeft(models));
    splitter->addWidget(buildRight(models, samples));
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({392, 776});
    layout->addWidget(splitter, 1);
    m_splitters << splitter;
    wire();
    showStart();
}

QWidget* InspectPage::buildLeft(const InspectModels& models)
{
    auto* left = new QWidget;
    left->setMinimumWidth(280);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    m_paste = new PasteCard;
    m_found = new FoundTokensCard(models.tokens);
    m_pinned = new PinnedCard(models.pinned);
    layout->addWidget(m_paste, 1);
    layout->addWidget(m_found);
    layout->addWidget(m_pinned);
    return left;
}

QWidget* InspectPage::buildToken()
{
    m_banner = new VerdictBanner;
    m_findings = new FindingsView;
    m_expiry = new ExpiryCard;
    m_next = new NextStepsCard;
    m_search = new SearchStrip;
    m_search->hide();
    auto* token = new QWidget;
    auto* layout = new QVBoxLayout(token);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_banner);
    layout->addWidget(m_search);
    layout->addWidget(m_findings, 3);
    layout->addWidget(m_expiry);
    layout->addWidget(m_next);
    return token;
}

QWidget* InspectPage::buildRight(const InspectModels& models, const QList<StartCard::Sample>& samples)
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid);
    m_start = new StartCard(samples);
    m_claims = new ClaimsCard;
    m_expectations = new ExpectationsCard(models.keys, models.profiles);
    m_main = new QStackedWidget;
    m_main->addWidget(m_start);
    auto* bottom = new CardSplitter(Qt::Horizontal);
    constexpr int TabsAndRow = 84; // in a low window these scroll, and the verdict above keeps its room
    m_claims->setMinimumHeight(TabsAndRow);
    m_expectations->setMinimumHeight(TabsAndRow);
    bottom->addWidget(m_claims);
    bottom->addWidget(m_expectations);
    bottom->setStretchFactor(0, 3);
    bottom->setStretchFactor(1, 1);
    bottom->setSizes({508, 260});
    auto* vertical = new CardSplitter(Qt::Vertical);
    vertical->addWidget(m_main);
    vertical->addWidget(bottom);
    vertical->setStretchFactor(0, 1);
    vertical->setStretchFactor(1, 0);
    vertical->setSizes({478, 226});
    m_splitters << bottom << vertical;
    column->addWidget(vertical);
    return right;
}

void InspectPage::wire()
{
    // Where no field takes it: pastes and inspects.
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &InspectPage::pasteAsked);
    connect(m_offer, &OfferBanner::answered, this, [this](bool accepted) {
        m_offer->hide();
        Q_EMIT offerAnswered(accepted);
    });
    connect(m_paste, &PasteCard::textEdited, this, &InspectPage::textEdited);
    connect(m_paste, &PasteCard::textPasted, this, &InspectPage::textPasted);
    connect(m_paste, &PasteCard::maskChanged, m_claims, &ClaimsCard::setMasked);
    connect(m_paste, &PasteCard::filesDropped, this, &InspectPage::filesDropped);
    connect(m_found, &FoundTokensCard::tokenChosen, this, &InspectPage::tokenChosen);
    connect(m_start, &StartCard::pasteAsked, this, &InspectPage::pasteAsked);
    connect(m_start, &StartCard::sampleAsked, this, &InspectPage::sampleAsked);
    connect(m_start, &StartCard::cancelAsked, this, &InspectPage::cancelAsked);
    connect(m_start, &StartCard::keyTaken, this, &InspectPage::keyTaken);
    connect(m_expectations, &ExpectationsCard::expectationsChanged, this, &InspectPage::expectationsChanged);
    connect(m_pinned, &PinnedCard::inspectAsked, this, &InspectPage::pinnedInspectAsked);
    connect(m_expectations, &ExpectationsCard::profileChosen, this, &InspectPage::profileChosen);
    connect(m_expectations, &ExpectationsCard::profileSaveAsked, this, &InspectPage::profileSaveAsked);
    connect(m_expectations, &ExpectationsCard::profileRemoveAsked, this, &InspectPage::profileRemoveAsked);
    connect(m_expectations, &ExpectationsCard::addKeyAsked, this, &InspectPage::addKeyAsked);
}

void InspectPage::prepare()
{
    ensureToken();
}

void InspectPage::ensureToken()
{
    if (m_banner)
        return;
    m_main->addWidget(buildToken());
    wireToken();
}

void InspectPage::wireToken()
{
    connect(m_next, &NextStepsCard::pasteAsked, this, &InspectPage::pasteAsked);
    connect(m_search, &SearchStrip::cancelAsked, this, &InspectPage::cancelAsked);
    connect(m_banner, &VerdictBanner::copyReportAsked, this, &InspectPage::copyReportAsked);
    connect(m_banner, &VerdictBanner::addKeyAsked, this, &InspectPage::addKeyAsked);
    connect(m_findings, &FindingsView::copyAsked, this, &InspectPage::copyTextAsked);
    connect(m_findings, &FindingsView::copyTokenAsked, this, &InspectPage::copyTokenAsked);
    connect(m_findings, &FindingsView::inspectAsked, this, &InspectPage::inspectAsked);
    connect(m_findings, &FindingsView::helpAsked, this, &InspectPage::helpAsked);
    connect(m_findings, &FindingsView::offerTaken, this, &InspectPage::offerTaken);
    connect(m_findings, &FindingsView::placeAsked, this,
            [this](const models::TextMark& mark) { m_paste->reveal(mark.start, mark.length); });
    connect(m_expiry, &ExpiryCard::instantChosen, this, &InspectPage::instantChosen);
    connect(m_expiry, &ExpiryCard::leewayChosen, this, &InspectPage::leewayChosen);
    connect(m_expiry, &ExpiryCard::resetAsked, this, &InspectPage::resetAsked);
    connect(m_expiry, &ExpiryCard::pinAsked, this, &InspectPage::pinAsked);
}

void InspectPage::setText(const QByteArray& utf8, const QString& detail)
{
    m_paste->setText(utf8);
    m_paste->setDetail(detail);
    m_shownStart = -1;
}

QByteArray InspectPage::text() const
{
    return m_paste->text();
}

void InspectPage::showStart()
{
    forgetToken();
    m_start->showStart();
    m_claims->hide();
}

void InspectPage::showNothing()
{
    if (m_main->currentIndex() == 0 && m_start->invites())
        return; // there was none
    forgetToken(); // the claims stay: no pane moves for a text that is judged at once
    m_start->showNothing();
}

void InspectPage::forgetToken()
{
    m_claims->clear();
    m_paste->setTokens({}, {});
    m_main->setCurrentIndex(0);
    hideSearch();
    m_shownMarks.clear();
    m_expectations->setStates({});
    m_shownStart = -1;
}

void InspectPage::showBusy(qulonglong done, qulonglong total)
{
    m_claims->clear();
    m_claims->hide();
    m_start->showBusy(done, total);
    m_main->setCurrentIndex(0);
    m_shownStart = -1;
}

void InspectPage::showMessage(const QString& title, const QString& text)
{
    showStart();
    m_start->showMessage(title, text);
}

void InspectPage::showKey(int keys)
{
    showStart();
    m_start->showKey(keys);
}

void InspectPage::showErrorText(const models::ErrorTextView& error)
{
    showStart();
    ensureToken();
    m_banner->setBanner(error.banner);
    m_findings->setFindings(error.causes, {});
    m_expiry->hide();
    m_next->setSteps(error.nextSteps);
    QList<models::TextMark> marks;
    for (const models::FindingView& cause : error.causes) {
        if (cause.mark)
            marks << *cause.mark;
    }
    m_paste->setTokens(withMarks({}, marks), {});
    m_main->setCurrentIndex(1);
}

void InspectPage::showSearch(qulonglong done, qulonglong total)
{
    ensureToken();
    m_search->setProgress(done, total);
    m_search->show();
}

void InspectPage::showNotice(const QString& text)
{
    m_notice->showText(text);
}

void InspectPage::showTrueTime(const QString& text)
{
    m_trueTime->showText(text);
}

void InspectPage::hideSearch()
{
    if (m_search)
        m_search->hide();
}

void InspectPage::showToken(const models::TokenView& token, const models::ExpectationStates& states,
                            bool live)
{
    ensureToken();
    m_banner->setBanner(token.banner);
    m_findings->setFindings(token.findings, token.nearMisses);
    m_expiry->setExpiry(token.expiry, live);
    m_expiry->show();
    m_next->hide();
    m_claims->setNow(token.expiry.judgedAt);
    m_claims->setToken(token);
    m_claims->show();
    m_expectations->setStates(states);
    m_main->setCurrentIndex(1);
    const QList<models::TextMark> marks = token.marks();
    if (token.start == m_shownStart && token.length == m_shownLength && marks == m_shownMarks)
        return;
    m_shownStart = token.start;
    m_shownLength = token.length;
    m_shownMarks = marks;
    const QString shown = QString::fromUtf8(m_paste->text().left(512 * 1024));
    m_paste->setTokens(withMarks(rangesOf(shown, token.start, token.length), marks), legendOf(token));
}

void InspectPage::selectToken(const models::TokenChoice& choice)
{
    m_found->setCurrent(choice);
}

void InspectPage::setTextDetail(const QString& detail)
{
    m_paste->setDetail(detail);
}

void InspectPage::setExpectations(const models::Expectations& expectations)
{
    m_expectations->setExpectations(expectations);
}

models::Expectations InspectPage::expectations() const
{
    return m_expectations->expectations();
}

void InspectPage::showProfile(int row)
{
    m_expectations->showProfile(row);
}

void InspectPage::setClipboardOffer(bool offered)
{
    m_offer->setVisible(offered);
}

void InspectPage::showKeysTab()
{
    m_expectations->showKeys();
}

void InspectPage::focusText()
{
    m_paste->focusText();
}

QByteArray InspectPage::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    for (const QSplitter* splitter : m_splitters)
        stream << splitter->saveState();
    return state;
}

void InspectPage::restoreLayout(const QByteArray& state)
{
    QDataStream stream(state);
    for (QSplitter* splitter : std::as_const(m_splitters)) {
        QByteArray one;
        stream >> one;
        if (!one.isEmpty())
            splitter->restoreState(one);
    }
}

void InspectPage::setMasked(bool masked)
{
    m_paste->setMasked(masked);
    m_claims->setMasked(masked);
}

bool InspectPage::masked() const
{
    return m_paste->masked();
}

void InspectPage::dragEnterEvent(QDragEnterEvent* event)
{
    acceptFiles(*event);
}

void InspectPage::dropEvent(QDropEvent* event)
{
    Q_EMIT filesDropped(takeFiles(*event));
}

} // namespace bearerwatch::panels
