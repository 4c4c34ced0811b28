#pragma once

#include <QtWidgets/QWidget>

#include "models/expectations.h"
#include "models/found_tokens_model.h"
#include "models/keys_model.h"
#include "models/token_view.h"
#include "panels/start_card.h"

class QSplitter;
class QStackedWidget;

namespace bearerwatch::panels {

class ClaimsCard;
class ExpectationsCard;
class ExpiryCard;
class FindingsView;
class FoundTokensCard;
class OfferBanner;
class PasteCard;
class VerdictBanner;

/// The page for one token. It shows what it is given and says what was asked; it judges nothing.
class InspectPage final : public QWidget {
    Q_OBJECT
public:
    /// The models outlive the page.
    InspectPage(models::FoundTokensModel* tokens, models::KeysModel* keys,
                const QList<StartCard::Sample>& samples, QWidget* parent = nullptr);

    void setText(const QByteArray& utf8, const QString& detail); ///< Tells nothing.
    [[nodiscard]] QByteArray text() const;
    void showStart();
    void showBusy(qulonglong done, qulonglong total);
    void showMessage(const QString& title, const QString& text);
    /// Another token, or the same one at another time.
    void showToken(const models::TokenView& token, const models::ExpectationStates& states, bool live);
    void selectToken(int row);
    void setTextDetail(const QString& detail);
    void setExpectations(const models::Expectations& expectations);
    [[nodiscard]] models::Expectations expectations() const;
    void setClipboardOffer(bool offered);
    void showKeysTab();
    void focusText();
    void setMasked(bool masked);
    [[nodiscard]] bool masked() const;

Q_SIGNALS:
    void textEdited();
    void filesDropped(const QStringList& urls);
    void tokenChosen(int row);
    void pasteAsked();
    void sampleAsked(const QString& id);
    void cancelAsked();
    void copyReportAsked();
    void copyTextAsked(const QString& text);
    void copyTokenAsked(const QString& token);
    void inspectAsked(const QString& token);
    void addKeyAsked();
    void helpAsked(const QString& id);
    void instantChosen(qint64 secondsSince1970);
    void leewayChosen(int seconds);
    void resetAsked();
    void expectationsChanged();
    void offerAnswered(bool accepted);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildLeft(models::FoundTokensModel* tokens);
    QWidget* buildRight(models::KeysModel* keys, const QList<StartCard::Sample>& samples);
    void wire();
    PasteCard* m_paste = nullptr;
    FoundTokensCard* m_found = nullptr;
    OfferBanner* m_offer = nullptr;
    QStackedWidget* m_main = nullptr;
    StartCard* m_start = nullptr;
    VerdictBanner* m_banner = nullptr;
    FindingsView* m_findings = nullptr;
    ExpiryCard* m_expiry = nullptr;
    ClaimsCard* m_claims = nullptr;
    ExpectationsCard* m_expectations = nullptr;
    qsizetype m_shownStart = -1;
    qsizetype m_shownLength = -1;
};

/// "The clipboard holds a token. Nothing was pasted."
class OfferBanner final : public Card {
    Q_OBJECT
public:
    explicit OfferBanner(QWidget* parent = nullptr);

Q_SIGNALS:
    void answered(bool accepted);

protected:
    QColor fill() const override { return colors(palette()).accentTint; }
    QColor line() const override { return colors(palette()).accent; }
};

} // namespace bearerwatch::panels
