#pragma once

#include <QScrollArea>
#include <QSet>

#include "models/incident_model.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bearerwatch::panels {

class WatchIncidentCard;

/// The incidents as cards, those that fire first. Older ones come on demand.
class WatchIncidentsPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit WatchIncidentsPanel(models::IncidentModel& model,
                                 QWidget* parent = nullptr); ///< `model` must outlive it.

    /// Whether records were read: else "no incident" would say what nobody knows.
    void setJudged(bool judged);
    /// Where the tab key comes from; not null, and must outlive the panel.
    void setTabBefore(QWidget* before) { m_tabBefore = before; }
    void reveal(const QString& id); ///< Expands it and scrolls to it.

Q_SIGNALS:
    void openRequested(const QString& id);
    void contributorActivated(int dimension, const QString& value);
    void silenceRequested(const QString& id, int minutes, bool cause);
    void noteRequested(const QString& id);
    void exportRequested(const QString& id);
    void acknowledgeRequested(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] bool wantsExpanded(int row) const;
    [[nodiscard]] bool updateCards(); ///< False where cards have to come or go.
    [[nodiscard]] WatchIncidentCard* makeCard(int row);

    models::IncidentModel& m_model;
    QVBoxLayout* m_column;
    QLabel* m_empty;
    QPushButton* m_more;
    QWidget* m_tabBefore = nullptr;
    QList<WatchIncidentCard*> m_cards;
    bool m_narrowCards = false; ///< As they were built.
    QSet<QString> m_toggled; ///< Expanded although resolved, or the other way round.
    int m_shown;
    bool m_narrow = false;
};

} // namespace bearerwatch::panels
