#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QObject>
#include <memory>
#include <vector>

#include "causes/finding.h"
#include "jose/key.h"
#include "oauth/key_set_change.h"
#include "oauth/metadata.h"
#include "services/http_types.h"
#include "services/key_set_cache.h"

namespace bearerwatch::services {

/// Keys in a set over this count are refused before one is built.
inline constexpr std::size_t MaxFetchedKeys = 1000;

/// What a fetch of keys has brought. Immutable.
struct KeySetResult {
    QUrl address; ///< Of the key set; empty where the metadata could not be had.
    jose::KeySet keys;
    FetchReplyPtr reply; ///< Of the key set; null where no request was made.
    bool unchanged = false; ///< The server said 304, or served the same octets.
    bool fromCopy = false; ///< The kept copy of `currentAt`: no request, or it failed.
    base::Time currentAt{}; ///< When these keys were last known to be current.
    oauth::KeySetChange change; ///< Since the fetch before; empty where there was none.
    std::optional<base::Time> previousAt; ///< When that was.

    std::optional<oauth::Metadata> metadata; ///< Of a discovery.
    FetchReplyPtr metadataReply;
    std::vector<causes::Finding> findings; ///< Of the metadata doctor, and about the set as a whole.
    QUrl nextAddress; ///< Needs a yes of its own: the key set lies on another host than the issuer.

    FetchProblem problem = FetchProblem::None; ///< May be set beside a copy.
    QString problemText; ///< What went wrong and what to do.

    [[nodiscard]] bool hasKeys() const { return !keys.keys.empty(); }
    /// One sentence for a person: how many keys, from where, when, and what has changed.
    [[nodiscard]] QString summary() const;
};
using KeySetResultPtr = std::shared_ptr<const KeySetResult>;

/// Fetches key sets and metadata of issuers, each because the user asked for it.
///
/// One request an address at a time; a second asker gets the same answer. Thread: the owner's; no function
/// waits. Every number that is returned is answered by exactly one `finished`.
class KeySetService final : public QObject {
    Q_OBJECT
public:
    /// An unknown kid may make a key set be fetched again, but not more often than this.
    static constexpr std::chrono::seconds Cooldown{30};

    struct Options {
        FetchPermissions permissions;
        bool honourCooldown = false; ///< Take the copy where the server was asked less than `Cooldown` ago.
        bool followOtherHost =
            false; ///< Discovery: take the key set from another host without a yes between.
        bool metadataOnly = false; ///< Discovery: leave the key set where it is.
        std::string tokenAlgorithm; ///< For the doctor; may be empty.
    };

    /// @param cacheFolder  Empty: copies live in memory alone.
    explicit KeySetService(const QString& cacheFolder = {}, QObject* parent = nullptr);
    ~KeySetService() override;

    void setNetworkSettings(const NetworkSettings& settings) { m_settings = settings; }

    quint64 fetchKeySet(const QUrl& address, const Options& options);
    quint64 discover(const QString& issuer, const Options& options);
    void cancel(quint64 request);

    /// The addresses that a discovery may ask, to be shown before.
    [[nodiscard]] static QStringList addressesFor(const QString& issuer);
    /// When the address may be asked again for an unknown kid; nullopt: now.
    [[nodiscard]] std::optional<base::Time> askAgainAt(const QUrl& address, base::Time now);
    /// The kept copy, without any network; null where there is none.
    [[nodiscard]] KeySetResultPtr copyOf(const QUrl& address);

Q_SIGNALS:
    void asking(quint64 request, const QUrl& address); ///< A socket is about to be opened to this address.
    void finished(quint64 request, const bearerwatch::services::KeySetResultPtr& result);

private:
    struct Work;
    void askMetadata(const std::shared_ptr<Work>& work);
    void takeMetadata(const std::shared_ptr<Work>& work, const FetchReplyPtr& reply);
    void askKeys(const std::shared_ptr<Work>& work);
    void takeKeys(const std::shared_ptr<Work>& work, const FetchReplyPtr& reply);
    void takeBody(Work& work, const FetchReply& reply);
    bool useCopy(Work& work);
    void fetch(const std::shared_ptr<Work>& work, const QUrl& address, const QByteArray& entityTag,
               void (KeySetService::*then)(const std::shared_ptr<Work>&, const FetchReplyPtr&));
    void finish(const std::shared_ptr<Work>& work);
    void finishLater(const std::shared_ptr<Work>& work);

    KeySetCache m_cache;
    NetworkSettings m_settings;
    QHash<quint64, std::shared_ptr<Work>> m_running;
    quint64 m_newest = 0;
};

/// Reads a fetched key set: JSON, at most `MaxFetchedKeys`, public parts.
/// @return What is wrong and what to do; empty when `keys` was filled.
[[nodiscard]] QString readFetchedKeys(const QByteArray& body, const QUrl& address, jose::KeySet& keys);

} // namespace bearerwatch::services

Q_DECLARE_METATYPE(bearerwatch::services::KeySetResultPtr)
