#pragma once

#include "models/record_view.h"
#include "panels/watch_widgets.h"

class QHBoxLayout;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace bearerwatch::panels {

/// One record: its place, its text with the evidence marked, and why it was read so.
class WatchRecordPanel final : public Card {
    Q_OBJECT
public:
    explicit WatchRecordPanel(QWidget* parent = nullptr);

    void setRecord(const models::RecordView& record);
    void clear();
    [[nodiscard]] const models::RecordView& record() const
    {
        return m_record;
    } ///< Empty path: none is shown.
    void addMarkMenu(QMenu& menu); ///< What the button "Mark as" offers for the record that is shown.

Q_SIGNALS:
    /// The whole record with its token, read again from the file, and its time (milliseconds since 1970, -1:
    /// none).
    void inspectRequested(const QString& text, qint64 time);
    void messageShown(const QString& text);
    /// Records that hold these words are of this cause (its index; -1: no token failure).
    void markRequested(const QString& words, int cause);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHeading(QHBoxLayout& row);
    void mark();
    void inspect();
    void buildMarkMenu();
    void fillMarkMenu(QMenu& menu);
    void askForWords(int cause);
    void showReasons();

    models::RecordView m_record;
    CutLabel* m_place;
    QPlainTextEdit* m_text;
    MarkerLabel* m_marker;
    QLabel* m_title;
    CertaintyChip* m_certainty;
    CutLabel* m_why;
    QPushButton* m_reasons = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_inspect = nullptr;
    QPushButton* m_mark = nullptr;
    QWidget* m_verdict;
};

} // namespace bearerwatch::panels
