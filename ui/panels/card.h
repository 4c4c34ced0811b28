#pragma once

#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
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

/// A label that shows its text as it is, whatever stands in it.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString& text = {}, FontRole role = FontRole::Body, QWidget* parent = nullptr);
    void setMuted(bool muted = true);
    void setSelectable(); ///< By mouse and keyboard.
};

/// A label that cuts its text with an ellipsis where there is not enough room.
class CutLabel final : public PlainLabel {
    Q_OBJECT
public:
    using PlainLabel::PlainLabel;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// proven: tinted; stated: outlined; inferred: dashed.
class CertaintyChip final : public QWidget {
    Q_OBJECT
public:
    explicit CertaintyChip(causes::Certainty certainty, QWidget* parent = nullptr);
    void setCertainty(causes::Certainty certainty);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    causes::Certainty m_certainty;
    QString m_text;
};

/// The marker of a cause, or of a severity where there is no cause.
class MarkerLabel final : public QWidget {
    Q_OBJECT
public:
    explicit MarkerLabel(QWidget* parent = nullptr);
    void setCause(std::optional<causes::Cause> cause, causes::Severity severity);
    QSize sizeHint() const override { return {14, 14}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<causes::Cause> m_cause;
    causes::Severity m_severity = causes::Severity::Error;
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
