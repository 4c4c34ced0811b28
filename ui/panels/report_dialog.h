#pragma once

#include <QtWidgets/QDialog>

class QPlainTextEdit;
class QTabBar;

namespace bearerwatch::panels {

class PlainLabel;

/// The report for support as it will leave: read first, then copied or saved.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    struct Form {
        QString title; ///< "Markdown"
        QString ending; ///< "md"
        QString text;
    };
    ReportDialog(const QList<Form>& forms, QWidget* parent = nullptr);
    void showNotice(const QString& text);

Q_SIGNALS:
    void copyAsked(const QString& text);
    void saveAsked(const QString& path, const QString& text);

private:
    void chooseFile();
    QList<Form> m_forms;
    QTabBar* m_bar;
    QPlainTextEdit* m_text;
    PlainLabel* m_notice;
};

} // namespace bearerwatch::panels
