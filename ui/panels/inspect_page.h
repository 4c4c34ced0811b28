#pragma once

#include <QtWidgets/QWidget>

#include "models/error_text_view.h"
#include "models/expectations.h"
#include "models/found_tokens_model.h"
#include "models/keys_model.h"
#include "models/pinned_model.h"
#include "models/profile_model.h"
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
class NextStepsCard;
class NoticeBar;
class OfferBanner;
class PasteCard;
class PinnedCard;
class SearchStrip;
class VerdictBanner;

/// What the page shows lists of. All outlive it.
struct InspectModels {
    models::FoundTokensModel* tokens = nullptr;
    models::KeysModel* keys = nullptr;
    models::ProfileModel* profiles = nullptr;
    models::PinnedModel* pinned = nullptr;
};

/// The page for one token. It shows what it is given and says what was asked; it judges nothing.
class InspectPage final : public QWidget {
    Q_OBJECT
public:
    InspectPage(const InspectModels& models, const QList<StartCard::Sample>& samples,
                QWidget* parent = nullptr);

    void setText(const QByteArray& utf8, const QString& detail); ///< Tells nothing.
    [[nodiscard]] QByteArray text() const;
    void showStart();
    /// Another text is being inspected: nothing of the one before stays, in no pane.
    void showNothing();
    void showBusy(qulonglong done, qulonglong total);
    void showMessage(const QString& title, const QString& text);
    void showKey(int keys); ///< The text is no token but `keys` keys.
    /// Another token, or the same one at another time.
    void showToken(const models::TokenView& token, const models::ExpectationStates& states, bool live);
    /// A text without a token that tells of an error.
    void showErrorText(const models::ErrorTextView& error);
    /// Why a signature fails is being searched; `total` 0 where the end is not known yet.
    void showSearch(qulonglong done, qulonglong total);
    void hideSearch();
    void showNotice(const QString& text); ///< One line above the page, until it is closed; empty: none.
    void showTrueTime(const QString& text); ///< What another clock would say; empty: nothing.
    void selectToken(const models::TokenChoice& choice);
    void setTextDetail(const QString& detail);
    void setExpectations(const models::Expectations& expectations);
    [[nodiscard]] models::Expectations expectations() const;
    void showProfile(int row);
    void setClipboardOffer(bool offered);
    void showKeysTab();
    void focusText();
    void prepare(); ///< Makes now what the first token will need: it is shown sooner then.
    [[nodiscard]] QByteArray layoutState() const; ///< Where the dividers stand.
    void restoreLayout(const QByteArray& state);
    void setMasked(bool masked);
    [[nodiscard]] bool masked() const;

Q_SIGNALS:
    void textEdited();
    void textPasted();
    void filesDropped(const QStringList& urls);
    void tokenChosen(const bearerwatch::models::TokenChoice& choice);
    void pasteAsked();
    void sampleAsked(const QString& id);
    void cancelAsked();
    void copyReportAsked();
    void copyTextAsked(const QString& text);
    void copyTokenAsked(const QString& token);
    void inspectAsked(const QString& token);
    void addKeyAsked();
    void keyTaken(); ///< The text is to be added to the keys.
    void helpAsked(const QString& id);
    void offerTaken(const bearerwatch::models::Offer& offer);
    void instantChosen(qint64 secondsSince1970);
    void leewayChosen(int seconds);
    void resetAsked();
    void expectationsChanged();
    void offerAnswered(bool accepted);
    void pinAsked();
    void pinnedInspectAsked(int row);
    void profileChosen(int row);
    void profileSaveAsked(const QString& name);
    void profileRemoveAsked(int row);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildLeft(const InspectModels& models);
    QWidget* buildRight(const InspectModels& models, const QList<StartCard::Sample>& samples);
    QWidget* buildToken();
    void forgetToken(); ///< Nothing of it stays, in no pane.
    void ensureToken(); ///< Makes what shows a token, when the first one comes.
    void wire();
    void wireToken();
    PasteCard* m_paste = nullptr;
    FoundTokensCard* m_found = nullptr;
    PinnedCard* m_pinned = nullptr;
    QList<QSplitter*> m_splitters;
    OfferBanner* m_offer = nullptr;
    NoticeBar* m_notice = nullptr;
    NoticeBar* m_trueTime = nullptr;
    QStackedWidget* m_main = nullptr;
    StartCard* m_start = nullptr;
    VerdictBanner* m_banner = nullptr; ///< With the cards below it: null until a token came.
    FindingsView* m_findings = nullptr;
    ExpiryCard* m_expiry = nullptr;
    NextStepsCard* m_next = nullptr;
    SearchStrip* m_search = nullptr;
    ClaimsCard* m_claims = nullptr;
    ExpectationsCard* m_expectations = nullptr;
    qsizetype m_shownStart = -1;
    qsizetype m_shownLength = -1;
    QList<models::TextMark> m_shownMarks;
};

} // namespace bearerwatch::panels
