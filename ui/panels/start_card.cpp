#include "panels/start_card.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include "models/cause_style.h"
#include "models/wording.h"
#include "panels/empty_state.h"

namespace bearerwatch::panels {
namespace {

constexpr int WidestList = 480;

/// One sample: marker, title, detail, an arrow at the end.
class SampleButton final : public QPushButton {
public:
    explicit SampleButton(StartCard::Sample sample)
        : m_sample(std::move(sample))
    {
        setAccessibleName(m_sample.title);
        setAccessibleDescription(m_sample.detail);
        setFixedHeight(40);
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& c = colors(QGuiApplication::palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus())
            painter.fillRect(rect(), c.accentTint);
        painter.fillRect(QRect(0, height() - 1, width(), 1), c.border);
        const auto place = [this](const QRect& at) {
            return QStyle::visualRect(layoutDirection(), rect(), at);
        };
        const QRectF box = place(QRect(8, height() / 2 - 7, 14, 14));
        if (m_sample.cause)
            models::paintCauseMarker(painter, box, m_sample.cause, c.dark);
        else
            painter.drawPixmap(box.toRect(),
                               iconPixmap(QStringLiteral("check"), c.success, 14, devicePixelRatioF()));
        painter.setFont(panels::font(FontRole::PanelTitle));
        painter.setPen(c.text);
        QRect words = rect().adjusted(28, 0, -32, 0);
        painter.drawText(place(words), int(Qt::AlignVCenter | Qt::AlignLeading), m_sample.title);
        words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(m_sample.title) + 8);
        painter.setFont(panels::font(FontRole::Small));
        painter.setPen(c.muted);
        painter.drawText(place(words), int(Qt::AlignVCenter | Qt::AlignLeading),
                         painter.fontMetrics().elidedText(m_sample.detail, Qt::ElideRight, words.width()));
        const QPixmap arrow = iconPixmap(QStringLiteral("chevron-right"), c.muted, 12, devicePixelRatioF());
        painter.drawPixmap(place(QRect(width() - 22, height() / 2 - 6, 12, 12)),
                           isRightToLeft() ? arrow.transformed(QTransform::fromScale(-1, 1)) : arrow);
        if (hasFocus()) {
            painter.setPen(QPen(c.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
        }
    }

private:
    StartCard::Sample m_sample;
};

} // namespace

StartCard::StartCard(const QList<Sample>& samples, QWidget* parent)
    : Card(parent)
    , m_stack(new QStackedWidget)
    , m_nothing(new QWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    auto* scroll = new QScrollArea; // in a low window
    scroll->setAccessibleName(tr("Start"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildStart(samples));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_nothing);
}

QWidget* StartCard::buildStart(const QList<Sample>& samples)
{
    auto* page = new EmptyState(QStringLiteral("paste-area"));
    page->setTexts(tr("Why is a token rejected?"),
                   tr("Paste any text that holds a token to see its claims, its signature, and every reason "
                      "to reject it."));
    connect(page->addButton(QStringLiteral("clipboard"), tr("Paste from clipboard")), &QPushButton::clicked,
            this, &StartCard::pasteAsked);
    auto* narrow = new QWidget;
    narrow->setMaximumWidth(WidestList);
    auto* list = new QVBoxLayout(narrow);
    list->setContentsMargins(0, 20, 0, 0);
    list->setSpacing(0);
    list->addWidget(mutedLabel(tr("Or try a sample"), FontRole::SmallBold));
    list->addSpacing(8);
    for (const Sample& sample : samples) {
        auto* button = new SampleButton(sample);
        connect(button, &QPushButton::clicked, this, [this, id = sample.id] { Q_EMIT sampleAsked(id); });
        list->addWidget(button);
    }
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(narrow, 100);
    row->addStretch();
    page->column()->addLayout(row);
    return page;
}

QWidget* StartCard::buildBusy()
{
    auto* page = new EmptyState({});
    page->setTexts(tr("Looking for tokens"), {});
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    page->column()->addWidget(m_progress);
    m_done = mutedLabel({}, FontRole::Small);
    m_done->setAlignment(Qt::AlignHCenter);
    page->column()->addWidget(m_done);
    auto* cancel = new IconButton(QStringLiteral("close"), tr("Cancel"), QStringLiteral("plain"));
    page->column()->addWidget(cancel, 0, Qt::AlignHCenter);
    connect(cancel, &QPushButton::clicked, this, &StartCard::cancelAsked);
    return page;
}

void StartCard::showStart()
{
    m_stack->setCurrentIndex(0);
}

void StartCard::showNothing()
{
    m_stack->setCurrentWidget(m_nothing);
}

bool StartCard::invites() const
{
    return m_stack->currentIndex() == 0;
}

void StartCard::showBusy(qulonglong done, qulonglong total)
{
    if (!m_busy) {
        m_busy = buildBusy();
        m_stack->addWidget(m_busy);
    }
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(1000.0 * double(done) / double(total)));
    m_done->setText(total > 0 ? tr("%1 of %2").arg(models::byteText(done), models::byteText(total))
                              : QString());
    m_stack->setCurrentWidget(m_busy);
}

void StartCard::showMessage(const QString& title, const QString& text)
{
    if (!m_message) {
        m_message = new EmptyState(QStringLiteral("question"));
        m_message->setSelectable();
        connect(m_message->addButton(QStringLiteral("clipboard"), tr("Paste from clipboard")),
                &QPushButton::clicked, this, &StartCard::pasteAsked);
        m_stack->addWidget(m_message);
    }
    m_message->setTexts(title, text);
    m_stack->setCurrentWidget(m_message);
}

void StartCard::showKey(int keys)
{
    if (!m_key) {
        m_key = new EmptyState(QStringLiteral("keys"));
        m_key->setSelectable();
        connect(m_key->addButton(QStringLiteral("plus"), tr("Add to the keys")), &QPushButton::clicked, this,
                &StartCard::keyTaken);
        m_stack->addWidget(m_key);
    }
    m_key->setTexts(keys == 1 ? tr("This is a key, and no token")
                              : tr("These are %1 keys, and no token").arg(keys),
                    tr("A key checks the signature of a token. Add it, then paste the token."));
    m_stack->setCurrentWidget(m_key);
}

} // namespace bearerwatch::panels
