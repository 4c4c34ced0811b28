#include "panels/next_steps_card.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QVBoxLayout>

#include "models/wording.h"

namespace bearerwatch::panels {

NextStepsCard::NextStepsCard(QWidget* parent)
    : Card(parent)
    , m_steps(new PlainLabel)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(CardPadding, 8, CardPadding, 12);
    layout->setSpacing(8);
    layout->addWidget(new PlainLabel(tr("What to do next"), FontRole::PanelTitle));
    m_steps->setWordWrap(true);
    m_steps->setSelectable();
    m_steps->setAccessibleName(tr("What to do next"));
    layout->addWidget(m_steps);
    auto* paste =
        new IconButton(QStringLiteral("clipboard"), tr("Paste from clipboard"), QStringLiteral("plain"));
    layout->addWidget(paste);
    connect(paste, &QPushButton::clicked, this, &NextStepsCard::pasteAsked);
}

void NextStepsCard::setSteps(const QStringList& steps)
{
    QStringList lines;
    for (qsizetype i = 0; i < steps.size(); ++i)
        lines << QStringLiteral("%1.  %2").arg(i + 1).arg(steps[i]);
    m_steps->setText(lines.join(QLatin1Char('\n')));
    m_steps->setAccessibleDescription(m_steps->text());
    setVisible(!steps.isEmpty());
}

SearchStrip::SearchStrip(QWidget* parent)
    : Card(parent)
    , m_bar(new QProgressBar)
    , m_text(new PlainLabel({}, FontRole::Small))
{
    setFixedHeight(40);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(CardPadding, 0, CardPadding, 0);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(tr("Searching why the signature fails")));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the search"));
    layout->addWidget(m_bar, 1);
    m_text->setMuted();
    layout->addWidget(m_text);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("kind", "small");
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &SearchStrip::cancelAsked);
}

void SearchStrip::setProgress(qulonglong done, qulonglong total)
{
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(1000.0 * double(done) / double(total)));
    m_text->setText(done > 0 ? tr("%1 tried").arg(models::countText(done)) : QString());
}

} // namespace bearerwatch::panels
