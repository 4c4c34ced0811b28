#pragma once

#include "panels/card.h"
#include "panels/token_highlighter.h"

namespace bearerwatch::panels {

class PasteEdit;

/// The text that is inspected. A long text is kept whole and shown in part, read only.
class PasteCard final : public Card {
    Q_OBJECT
public:
    explicit PasteCard(QWidget* parent = nullptr);

    void setText(const QByteArray& utf8); ///< Tells nothing.
    [[nodiscard]] QByteArray text() const;
    void setDetail(const QString& detail);
    /// @param legend  What the colours of header, payload and signature stand for; none hides it.
    void setTokens(const QList<TokenRange>& ranges, const QStringList& legend);
    /// Selects a stretch of the text and scrolls to it; does nothing while masked.
    void reveal(qsizetype start, qsizetype length);
    void setMasked(bool masked);
    [[nodiscard]] bool masked() const { return m_masked; }
    void focusText();

Q_SIGNALS:
    void textEdited(); ///< By the user, key by key.
    void textPasted(); ///< By the user: the text is whole at once.
    void maskChanged(bool masked);
    void filesDropped(const QStringList& urls);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildFoot();
    void takePasted(const QString& text);
    CardHeader* m_header;
    IconButton* m_mask;
    PasteEdit* m_edit;
    TokenHighlighter* m_highlighter;
    QWidget* m_legend;
    QList<PlainLabel*> m_legendTexts;
    QWidget* m_hints;
    QByteArray m_long; ///< The whole text where it is shown in part.
    QByteArray m_hidden; ///< The whole text while it is masked.
    QList<TokenRange> m_ranges;
    bool m_masked = false;
    bool m_typed = false; ///< The user changed the text since it came.
    int m_cursorThen = 0; ///< Where the cursor was put then.
};

} // namespace bearerwatch::panels
