#pragma once

#include <QtWidgets/QDialog>

#include "models/comparison_model.h"

class QComboBox;
class QPlainTextEdit;
class QTableView;

namespace bearerwatch::panels {

class PlainLabel;

/// Two tokens side by side. The tokens to choose from come from outside; a further one can be pasted.
class CompareDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param model  Outlives the dialog.
    explicit CompareDialog(models::ComparisonModel* model, QWidget* parent = nullptr);
    /// Both lists offer the same tokens; the last place is the pasted one.
    void setChoices(const QStringList& titles, int left, int right);
    [[nodiscard]] int left() const;
    [[nodiscard]] int right() const;
    [[nodiscard]] QByteArray pasted() const;
    void showSummary(const QString& text);

Q_SIGNALS:
    void chosen(); ///< Either side, or the pasted text.

private:
    QComboBox* m_left;
    QComboBox* m_right;
    QPlainTextEdit* m_pasted;
    PlainLabel* m_summary;
    QTableView* m_table;
};

} // namespace bearerwatch::panels
