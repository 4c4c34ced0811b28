#include "panels/finding_card.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "panels/aligned_texts.h"
#include "panels/offer_row.h"

namespace bearerwatch::panels {

FindingCard::FindingCard(QWidget* parent)
    : Card(parent)
    , m_marker(new MarkerLabel)
    , m_title(new PlainLabel({}, FontRole::FindingTitle))
    , m_chip(new CertaintyChip(causes::Certainty::Proven))
    , m_reference(new QPushButton)
    , m_sentence(new PlainLabel)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // wrapped texts need more than the hint
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(CardPadding, 6, CardPadding, 9);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_title->setWordWrap(false);
    head->addWidget(m_marker);
    head->addWidget(m_title);
    head->addWidget(m_chip);
    head->addStretch();
    m_reference->setProperty("kind", "link");
    m_reference->setToolTip(tr("Opens the help page of this cause (F1)"));
    head->addWidget(m_reference);
    auto* copy = new IconTool(QStringLiteral("copy"), tr("Copy finding"));
    head->addWidget(copy);
    layout->addLayout(head);
    m_sentence->setWordWrap(true);
    m_sentence->setSelectable();
    layout->addWidget(m_sentence);
    layout->addWidget(buildEvidence());
    layout->addWidget(buildFixes());
    m_offers = new OfferRow;
    layout->addWidget(m_offers);
    connect(m_offers, &OfferRow::placeAsked, this, &FindingCard::placeAsked);
    connect(m_offers, &OfferRow::offerTaken, this, &FindingCard::offerTaken);
    connect(copy, &QToolButton::clicked, this, [this] { Q_EMIT copyAsked(m_finding.plainText()); });
    connect(m_reference, &QPushButton::clicked, this, [this] { Q_EMIT helpAsked(m_finding.code); });
}

QWidget* FindingCard::buildEvidence()
{
    m_box = new EvidenceBox;
    auto* layout = new QHBoxLayout(m_box);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(16);
    m_rows = new AlignedTexts;
    layout->addWidget(m_rows, 1);
    m_side = new QWidget;
    m_side->setFixedWidth(212);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    m_sideHead = new PlainLabel({}, FontRole::PanelTitle);
    m_sideText = new PlainLabel({}, FontRole::Small);
    m_sideText->setMuted();
    side->addWidget(m_sideHead);
    side->addWidget(m_sideText);
    layout->addWidget(m_side);
    return m_box;
}

QWidget* FindingCard::buildFixes()
{
    m_fixes = new QWidget;
    auto* grid = new QGridLayout(m_fixes);
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(1);
    const auto head = [&](const QString& text, int column) {
        auto* label = new PlainLabel(text, FontRole::SmallBold);
        label->setMuted();
        grid->addWidget(label, 0, column);
    };
    head(tr("Client"), 0);
    head(tr("Server"), 1);
    m_client = new PlainLabel({}, FontRole::Small);
    m_server = new PlainLabel({}, FontRole::Small);
    for (PlainLabel* label : {m_client, m_server}) {
        label->setWordWrap(true);
        label->setSelectable();
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    }
    m_client->setAccessibleName(tr("Fix at the client"));
    m_server->setAccessibleName(tr("Fix at the server"));
    grid->addWidget(m_client, 1, 0);
    grid->addWidget(m_server, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return m_fixes;
}

void FindingCard::setFinding(const models::FindingView& finding)
{
    m_finding = finding;
    m_marker->setFinding(finding.cause, finding.severity);
    m_title->setText(finding.title);
    m_chip->setCertainty(finding.certainty);
    m_chip->setVisible(finding.severity != causes::Severity::Note);
    m_reference->setText(finding.reference);
    m_reference->setAccessibleName(tr("Help: %1").arg(finding.reference));
    m_reference->setVisible(!finding.reference.isEmpty());
    const bool hasRows = !finding.rows.isEmpty();
    m_sentence->setText(finding.evidence);
    m_sentence->setVisible(!finding.evidence.isEmpty() && !finding.compared);
    m_box->setVisible(hasRows);
    m_rows->setRows(finding.rows, finding.compared);
    m_side->setVisible(!finding.sideHead.isEmpty());
    m_sideHead->setText(finding.sideHead);
    m_sideText->setText(finding.sideText);
    m_client->setText(finding.clientFix);
    m_server->setText(finding.serverFix);
    m_fixes->setVisible(finding.severity == causes::Severity::Error &&
                        !(finding.clientFix.isEmpty() && finding.serverFix.isEmpty()));
    m_offers->setOffers(finding.offers, finding.mark);
    setProperty("helpId", finding.code);
    setAccessibleName(tr("Finding: %1").arg(finding.title));
    setAccessibleDescription(finding.plainText());
}

} // namespace bearerwatch::panels
