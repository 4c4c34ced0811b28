#include "panels/theme.h"

#include <QtCore/QFile>
#include <QtGui/QFontDatabase>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QToolTip>

#include "panels/theme_style.h"

// Resources of a static library are not there by themselves; the macro must stand outside of namespaces.
static void initialiseResources()
{
    Q_INIT_RESOURCE(bearerwatch);
}

namespace bearerwatch::panels {
namespace {

QStringList uiFamilies()
{
    static const QStringList families = [] {
        QStringList wanted{QStringLiteral("Inter")};
        wanted << QFontDatabase::systemFont(QFontDatabase::GeneralFont).families();
        wanted << QStringLiteral("Noto Sans") << QStringLiteral("DejaVu Sans");
        return wanted;
    }();
    return families;
}

QStringList fixedFamilies()
{
    static const QStringList families = [] {
        QStringList wanted{QStringLiteral("JetBrains Mono")};
        wanted << QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
        wanted << QStringLiteral("DejaVu Sans Mono");
        return wanted;
    }();
    return families;
}

/// Draws a picture in the size that is asked for, when it is asked for.
class ThemeIcon final : public QIconEngine {
public:
    ThemeIcon(QString name, const QColor& color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, drawn(rect.size(), mode, painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(size, mode, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        return drawn((QSizeF(size) / ratio).toSize(), mode, ratio); // `size` counts the screen's pixels
    }

    QIconEngine* clone() const override { return new ThemeIcon(*this); }

private:
    [[nodiscard]] QPixmap drawn(const QSize& size, QIcon::Mode mode, qreal ratio) const
    {
        const QColor off = colors(QGuiApplication::palette()).controlBorder;
        QPixmap square = iconPixmap(m_name, mode == QIcon::Disabled ? off : m_color,
                                    std::min(size.width(), size.height()), ratio);
        if (size.width() == size.height())
            return square;
        QPixmap wide((QSizeF(size) * ratio).toSize()); // a wider place is room between icon and text
        wide.setDevicePixelRatio(ratio);
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        painter.drawPixmap(QPointF((size.width() - size.height()) / 2.0, 0), square);
        return wide;
    }

    QString m_name;
    QColor m_color;
};

} // namespace

QFont font(FontRole role)
{
    const bool fixed = role == FontRole::Fixed || role == FontRole::FixedAligned;
    QFont font;
    font.setFamilies(fixed ? fixedFamilies() : uiFamilies());
    font.setPixelSize(13);
    switch (role) {
    case FontRole::Body:
    case FontRole::FixedAligned:
        break;
    case FontRole::PanelTitle:
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Small:
    case FontRole::Fixed:
        font.setPixelSize(12);
        break;
    case FontRole::SmallBold:
        font.setPixelSize(12);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::FindingTitle:
        font.setPixelSize(14);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Sentence:
        font.setPixelSize(14);
        font.setWeight(QFont::Medium);
        break;
    case FontRole::Lead:
        font.setPixelSize(14);
        break;
    case FontRole::Headline:
        font.setPixelSize(15);
        font.setWeight(QFont::Medium);
        break;
    case FontRole::Heading:
        font.setPixelSize(20);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Verdict:
        font.setPixelSize(24);
        font.setWeight(QFont::Bold);
        break;
    case FontRole::Badge:
        font.setPixelSize(11);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

void applyTheme(QApplication& application, bool dark)
{
    initialiseResources();
    const Theme& c = dark ? models::darkTheme() : models::lightTheme();
    if (!application.property("bearerwatchStyle").toBool()) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QApplication::setFont(font(FontRole::Body));
        application.setProperty("bearerwatchStyle", true);
    } else if (QApplication::palette().color(QPalette::Window) == c.background) {
        return;
    }
    const QPalette palette = models::paletteOf(c);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(font(FontRole::Small));
}

void applyStyleSheet(QWidget& window)
{
    const Theme& c = colors(QGuiApplication::palette());
    static constexpr auto Name = "bearerwatchSheet";
    const QVariant worn = window.property(Name);
    if (worn.isValid() && worn.toBool() == c.dark)
        return;
    window.setProperty(Name, c.dark); // before: a new style sheet tells of a new palette
    window.setStyleSheet(styleSheet(c));
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal ratio)
{
    const QString key =
        QStringLiteral("bw-%1-%2-%3-%4").arg(name, color.name(QColor::HexArgb)).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap((QSizeF(size, size) * ratio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, const QColor& color)
{
    return QIcon(new ThemeIcon(name, color));
}

} // namespace bearerwatch::panels
