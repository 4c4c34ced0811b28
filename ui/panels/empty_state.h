#pragma once

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace bearerwatch::panels {

class PlainLabel;

/// What stands where there is nothing to show yet, or nothing any more: a picture, what it is about, one
/// sentence on what to do, and the button that does it. Above the middle of the room that it gets.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    /// @param iconName  Of resources/icons; empty: no picture.
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& sentence); ///< Plain text; an empty one takes no room.
    void setSelectable(); ///< The sentence can be copied, by mouse and keyboard.
    /// @return the main button, which gets the focus of the whole. At most one.
    QPushButton* addButton(const QString& iconName, const QString& text);
    /// Further content under it, one below the other.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
};

} // namespace bearerwatch::panels
