#include "panels/near_miss_card.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "models/text_difference.h"
#include "panels/aligned_texts.h"
#include "panels/finding_card.h"

namespace bearerwatch::panels {
namespace {

QWidget* box(const QList<models::EvidenceRow>& rows, qsizetype ruler)
{
    auto* frame = new EvidenceBox;
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 4, 12, 4);
    auto* texts = new AlignedTexts;
    texts->setRows(rows, true);
    texts->setRuler(ruler);
    layout->addWidget(texts);
    return frame;
}

} // namespace

NearMissCard::NearMissCard(const models::NearMissView& miss, QWidget* parent)
    : Card(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // wrapped texts need more than the hint
    setAccessibleName(miss.title);
    setProperty("helpId", miss.part == QLatin1String("key") ? "near_miss_key" : "near_miss");
    setAccessibleDescription(QStringList{miss.sentence, miss.cure, miss.proof}.join(QLatin1Char(' ')));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(CardPadding, 6, CardPadding, 12);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* marker = new MarkerLabel;
    marker->setCause(miss.part == QLatin1String("key") ? causes::Cause::SignatureMismatch
                                                       : causes::Cause::Malformed);
    head->addWidget(marker);
    head->addWidget(new PlainLabel(miss.title, FontRole::FindingTitle));
    head->addWidget(
        new CertaintyChip(miss.verifies ? causes::Certainty::Proven : causes::Certainty::Inferred));
    head->addStretch();
    if (miss.mark) {
        auto* place = new QPushButton(tr("Show in the text"));
        place->setProperty("kind", "link");
        place->setAccessibleName(place->text());
        head->addWidget(place);
        connect(place, &QPushButton::clicked, this, [this, mark = *miss.mark] { Q_EMIT placeAsked(mark); });
    }
    auto* copy = new IconTool(QStringLiteral("copy"), tr("Copy finding"));
    head->addWidget(copy);
    connect(copy, &QToolButton::clicked, this, [this, text = miss.plainText()] { Q_EMIT copyAsked(text); });
    layout->addLayout(head);
    auto* sentence = new PlainLabel(miss.sentence, FontRole::Sentence);
    sentence->setWordWrap(true);
    sentence->setSelectable();
    layout->addWidget(sentence);
    auto* cure = new PlainLabel(miss.cure);
    cure->setWordWrap(true);
    cure->setSelectable();
    layout->addWidget(cure);
    if (!miss.repairedToken.isEmpty())
        layout->addLayout(buttonsOf(miss));
    if (miss.offer) {
        auto* use = new IconButton(QStringLiteral("keys"), miss.offer->label, QStringLiteral("primary"));
        layout->addWidget(use);
        connect(use, &QPushButton::clicked, this, [this, offer = *miss.offer] { Q_EMIT offerTaken(offer); });
    }
    if (!miss.pasted.isEmpty() && !miss.repaired.isEmpty()) {
        const auto difference = models::differenceOf(miss.repaired, miss.pasted);
        layout->addWidget(
            box({{tr("Pasted"), miss.pasted, true, true}, {tr("Repaired"), miss.repaired, true, false}},
                miss.position.value_or(difference.start + 1)));
        if (!miss.pastedReads.isEmpty()) {
            layout->addWidget(box({{tr("Pasted reads"), miss.pastedReads, true, true},
                                   {tr("Repaired reads"), miss.repairedReads, true, false}},
                                  0));
        }
    }
    layout->addWidget(proofOf(miss));
}

/// What proves it, and beside it how it came about.
QWidget* NearMissCard::proofOf(const models::NearMissView& miss)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(1);
    const auto column = [&](int at, const QString& title, const QString& text, bool inferred) {
        auto* head = new PlainLabel(title, FontRole::SmallBold);
        head->setMuted();
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(head);
        if (inferred)
            row->addWidget(new CertaintyChip(causes::Certainty::Inferred));
        row->addStretch();
        grid->addLayout(row, 0, at);
        auto* words = new PlainLabel(text, FontRole::Small);
        words->setWordWrap(true);
        words->setSelectable();
        words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(words, 1, at);
        grid->setColumnStretch(at, 1);
    };
    column(0, tr("Proof"), miss.proof, false);
    if (!miss.likely.isEmpty())
        column(1, tr("Likely cause"), miss.likely, true);
    return widget;
}

/// What is wanted first stands above the evidence: it must not need scrolling.
QLayout* NearMissCard::buttonsOf(const models::NearMissView& miss)
{
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* inspect = new IconButton(QStringLiteral("inspect"), tr("Inspect the repaired token"),
                                   QStringLiteral("primary"));
    auto* copy = new IconButton(QStringLiteral("copy"), tr("Copy repaired token"), QStringLiteral("plain"));
    row->addWidget(inspect);
    row->addWidget(copy);
    row->addStretch();
    connect(inspect, &QPushButton::clicked, this,
            [this, token = miss.repairedToken] { Q_EMIT inspectAsked(token); });
    connect(copy, &QPushButton::clicked, this,
            [this, token = miss.repairedToken] { Q_EMIT copyTokenAsked(token); });
    rows->addLayout(row);
    auto* promise = new PlainLabel(tr("Nothing is replaced until you choose so."), FontRole::Small);
    promise->setWordWrap(true);
    promise->setMuted();
    rows->addWidget(promise);
    return rows;
}

} // namespace bearerwatch::panels
