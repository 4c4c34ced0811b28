#pragma once

#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

#include "causes/cause.h"
#include "panels/theme.h"

class QHBoxLayout;
class QVBoxLayout;

// What every page is made of: cards, labels that never interpret what they show, chips, markers.

namespace bearerwatch::panels {

/// A surface with a border and round corners, painted from the palette.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    virtual QColor fill() const;
    virtual QColor line() const;
};

/// Cards beside one another or stacked; each keeps its least size.
class CardSplitter final : public QSplitter {
    Q_OBJECT
public:
    /// @param gap  Between two of them. Unit: pixels at 100 %.
    explicit CardSplitter(Qt::Orientation orientation, int gap = Grid);
};

/// A label that shows its text as it is, whatever stands in it.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString& text = {}, FontRole role = FontRole::Body, QWidget* parent = nullptr);
    void setMuted(bool muted = true);
    void setSelectable(); ///< By mouse and keyboard.
};

/// The same in the muted colour.
[[nodiscard]] PlainLabel* mutedLabel(const QString& text, FontRole role, QWidget* parent = nullptr);

/// A label that cuts its text with an ellipsis where there is not enough room; the tool tip has it all.
class CutLabel final : public PlainLabel {
    Q_OBJECT
public:
    using PlainLabel::PlainLabel;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

/// The tab key goes from `before` to `part` and what is in it that can be reached so, in the order in which
/// it was made: for parts that come later than what stands below them. @return  The last of them, or
/// `before`.
QWidget* chainTabs(QWidget* before, QWidget& part);

/// The marker of a cause, for menus.
[[nodiscard]] QIcon markerIcon(causes::Cause cause, const QPalette& palette, qreal ratio);

/// An empty one in the muted colour that takes what room its neighbours leave.
[[nodiscard]] CutLabel* restLabel(FontRole role, QWidget* parent = nullptr);

/// A short word in a box: "Firing", "Resolved", "stated".
class Chip : public QWidget {
    Q_OBJECT
public:
    enum class Look { Filled, Outlined, Dashed, Tinted };
    Chip(const QString& text, Look look, QWidget* parent = nullptr);
    void setContent(const QString& text, Look look); ///< The text is the accessible name.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Look m_look;
};

/// proven: tinted; stated: outlined; inferred: dashed.
class CertaintyChip final : public Chip {
    Q_OBJECT
public:
    explicit CertaintyChip(causes::Certainty certainty, QWidget* parent = nullptr);
    void setCertainty(causes::Certainty certainty); ///< Sets the tool tip as well.
};

/// The marker of a cause, of "other", or of a severity below an error.
class MarkerLabel final : public QWidget {
    Q_OBJECT
public:
    explicit MarkerLabel(QWidget* parent = nullptr); ///< Of "other".
    explicit MarkerLabel(std::optional<causes::Cause> cause, QWidget* parent = nullptr);
    void setCause(std::optional<causes::Cause> cause);
    /// An error without a cause is shown as a warning.
    void setFinding(std::optional<causes::Cause> cause, causes::Severity severity);
    QSize sizeHint() const override { return {14, 14}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Kind : std::uint8_t { Cause, Warning, Note };
    std::optional<causes::Cause> m_cause;
    Kind m_kind = Kind::Cause;
};

/// A picture of resources/icons in a colour of the theme, followed live.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    enum class Ink { Muted, Accent, Danger, Success, Warning, Text };
    IconLabel(const QString& name, Ink ink, int size = 16, QWidget* parent = nullptr);
    void setIcon(const QString& name, Ink ink);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Ink m_ink;
    int m_size;
};

/// A button with an icon of the theme; `kind` is one of the style sheet's.
class IconButton final : public QPushButton {
    Q_OBJECT
public:
    IconButton(const QString& iconName, const QString& text, const QString& kind, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    QString m_icon;
};

/// A flat button with an icon alone; `name` is its accessible name and tool tip.
class IconTool final : public QToolButton {
    Q_OBJECT
public:
    IconTool(const QString& iconName, const QString& name, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    QString m_icon;
};

/// Title in semibold, a muted line beside it, and room at the end.
class CardHeader final : public QWidget {
    Q_OBJECT
public:
    explicit CardHeader(const QString& title, QWidget* parent = nullptr);
    void setDetail(const QString& detail);
    void addWidget(QWidget* widget);

private:
    PlainLabel* m_detail;
    QHBoxLayout* m_layout;
};

/// The usual layout of a card: padding 16, header, content.
[[nodiscard]] QVBoxLayout* cardLayout(QWidget* card, int top = 0);

} // namespace bearerwatch::panels
