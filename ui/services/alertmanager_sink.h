#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <map>
#include <memory>

#include "services/delivery_queue.h"
#include "spikes/incident.h"

class QNetworkAccessManager;

namespace bearerwatch::services {

/// Tells a Prometheus Alertmanager (v2 API, `POST /api/v2/alerts`) of incidents. A firing incident is told
/// again each minute with an end a few minutes ahead, so that it ends there by itself when this program
/// is gone; a resolved one is told until it was taken. Lives in one thread with an event loop.
class AlertmanagerSink final : public QObject {
    Q_OBJECT
public:
    struct Options {
        QUrl address; ///< Base address: "http://localhost:9093".
        int repeatMilliseconds = 60'000;
        int timeoutMilliseconds = 10'000;
        int firstPauseMilliseconds = 1000; ///< After a failure; doubled up to `repeatMilliseconds`.
    };

    explicit AlertmanagerSink(Options options, QObject* parent = nullptr);
    ~AlertmanagerSink() override;

    /// An incident began, grew or ended. Its labels never change; explanation and numbers do.
    void update(const spikes::Incident& incident);
    /// It was told of by this process, and not yet that it ended.
    [[nodiscard]] bool knows(const spikes::Incident& incident) const;
    [[nodiscard]] bool idle() const; ///< All that changed was taken by the receiver.
    [[nodiscard]] quint64 deliveredCount() const { return m_delivered; } ///< Posts that were taken.
    [[nodiscard]] quint64 failedCount() const { return m_failed; }

Q_SIGNALS:
    void troubled(const QString& detail); ///< The first failure of a row of them.
    void drained();

private:
    struct Entry {
        QJsonObject alert;
        bool resolved = false;
        bool changed = true; ///< Not taken yet as it stands.
    };
    void post();
    void finish(const DeliveryQueue::Result& result, const std::map<QString, QJsonObject>& sent);

    Options m_options;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QTimer m_timer;
    std::map<QString, Entry> m_entries; ///< By incident.
    bool m_busy = false;
    int m_failuresInRow = 0;
    quint64 m_delivered = 0;
    quint64 m_failed = 0;
};

/// The alert of the v2 API for an incident, without `endsAt` while it fires. Labels: alertname, incident,
/// cause, severity, job, instance; all else is an annotation, so that no value of a log becomes a label.
[[nodiscard]] QJsonObject alertmanagerAlert(const spikes::Incident& incident);

} // namespace bearerwatch::services
