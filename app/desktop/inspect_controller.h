#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <optional>

#include "desktop/key_fetcher.h"
#include "models/error_text_view.h"
#include "models/expectations.h"
#include "models/found_tokens_model.h"
#include "models/keys_model.h"
#include "models/pinned_model.h"
#include "models/profile_model.h"
#include "models/session_model.h"
#include "models/token_view.h"
#include "services/clock_service.h"
#include "services/inspection_service.h"
#include "services/key_store.h"
#include "services/watched_revocations.h"

namespace bearerwatch::panels {
class AddKeyDialog;
class InspectPage;
class KeysPage;
} // namespace bearerwatch::panels

namespace bearerwatch::desktop {

class NetworkDesk;

/// Joins the Inspect and Keys pages with the worker that judges and the keys of the session.
///
/// Holds the clock: reports are judged again each second, or at the instant that the user chose.
class InspectController final : public QObject {
    Q_OBJECT
public:
    /// @param pinned, desk  Outlive the controller's page.
    InspectController(models::PinnedModel* pinned, NetworkDesk& desk, QObject* parent = nullptr);
    ~InspectController() override;

    [[nodiscard]] panels::InspectPage* page() const { return m_page; }
    /// Made when it is asked for first; who asks gives it a parent.
    [[nodiscard]] panels::KeysPage* keysPage();

    /// Inspects at once; `detail` says where the text comes from.
    void inspectText(const QByteArray& text, const QString& detail = {}, std::optional<base::Time> at = {});
    /// The same for a text of the user's: what belongs to the samples goes.
    void openText(const QByteArray& text, const QString& detail = {}, std::optional<base::Time> at = {});
    void openFiles(const QStringList& urls); ///< Texts and keys; logs go to `logsGiven`.
    void openKeyFiles(const QStringList& urls);
    void addKeyFile(const QString& path); ///< Asks for a passphrase where the file needs one.
    void openSample(const QString& id);
    void paste();
    void clear();
    void copyReport();
    void copyToken(); ///< The chosen one; marked as secret, and cleared after a while.
    void askForKey();
    void copyText(const QString& text);
    void copySecret(const QString& text); ///< Marked as secret, and cleared after a while.
    void pinCurrent();
    /// What a server said about a token stands among its findings until another answer comes.
    void addServerFindings(const std::string& token, const std::vector<causes::Finding>& findings);
    void inspectPinned(int row);
    void notice(const QString& text); ///< One line above the page, until it is closed.
    void askForRevocations(); ///< For a file that is watched from then on.
    void stopRevocations();
    /// How this clock stands; null: not known. What the verdict would be at the true time is then shown.
    void setTrueTime(const services::ClockReadingPtr& reading);
    /// The verdict at the true time beside the one by this clock; empty where this clock is right.
    [[nodiscard]] QString trueTimeText() const;
    [[nodiscard]] verdict::Keys keys() const;
    [[nodiscard]] verdict::Policy policy() const;
    [[nodiscard]] base::Time now() const;
    [[nodiscard]] models::Reports reports() const { return m_reports; }
    [[nodiscard]] const models::TokenChoice& current() const { return m_current; }
    [[nodiscard]] services::KeyStore& keyStore() { return m_keys; }
    [[nodiscard]] models::SessionModel* session() { return &m_session; }
    void lookAtClipboard(); ///< Offers a token that is there; pastes nothing.
    [[nodiscard]] bool idle() const;

Q_SIGNALS:
    void helpAsked(const QString& id);
    void commandsAsked();
    void inspectShown(); ///< The page should come to the front.
    void logsGiven(const QStringList& paths);
    void keysChanged();
    void settled(); ///< The result of the newest request is shown.

private:
    void wirePage();
    void wireKeys();
    void wireKeysPage();
    void start(); ///< Another text: the first token of it is shown, no key is forced.
    void removeKeysOfSample();
    void leaveSample(); ///< A text of the user's: key and expectations of the samples are not meant for it.
    void startAgain(); ///< The same text under other keys or expectations.
    void showProgress(qulonglong done, qulonglong total);
    void takeOffer(const models::Offer& offer);
    void wireRevocations();
    void showTrueTime();
    [[nodiscard]] jose::KeySet keysToTry() const;
    void takeResult(const services::InspectionResultPtr& result);
    void showNoToken();
    void takePastedKey();
    void judgeAgain();
    void showCurrent();
    void chooseInstant(qint64 secondsSince1970);
    void addKeyFrom(panels::AddKeyDialog* dialog, const QString& problem);
    void wireProfiles();
    void chooseProfile(int row);
    void adoptProfile();
    void remember();
    void addWhatServersSaid(verdict::TokenReport& report) const;

    services::InspectionService m_service;
    services::KeyStore m_keys;
    KeyFetcher m_fetcher;
    services::WatchedRevocations m_revocations; ///< Of a file that the user named.
    services::ClockReadingPtr m_clock; ///< Null where nobody was asked for the time.
    QString m_shownTrueTime;
    models::FoundTokensModel m_tokens;
    models::KeysModel m_keysModel;
    models::ProfileModel m_profiles;
    models::SessionModel m_session;
    models::PinnedModel* m_pinned;
    panels::InspectPage* m_page;
    panels::KeysPage* m_keysPage = nullptr;
    QTimer m_edited; ///< Waits for a pause in typing.
    QTimer m_second;
    QTimer m_busyShown;
    QTimer m_clipboardClear{this};
    services::InspectionResultPtr m_result;
    models::Reports m_reports; ///< The result's, judged at the shown time.
    models::TokenView m_view;
    models::ErrorTextView m_errorView;
    QHash<QByteArray, std::vector<causes::Finding>> m_serverFindings; ///< By the hash of the token.
    QString m_forcedKey; ///< Name of the key to use whatever the kid says; empty: as the rules say.
    models::TokenChoice m_current;
    bool m_chosen = false; ///< It was chosen by the user.
    std::optional<base::Time> m_at;
    int m_leeway = 0;
    bool m_sample = false; ///< A sample is shown, with its key and expectations.
    QString m_origin; ///< Where the text came from, where it was not pasted: "made here", a file.
    bool m_profileIsOurs = false; ///< It was chosen by issuer and audience, not by the user.
    size_t m_offeredHash = 0; ///< Of the clipboard text that was last offered or used.
};

} // namespace bearerwatch::desktop
