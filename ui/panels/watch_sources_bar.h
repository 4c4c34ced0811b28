#pragma once

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHash>
#include <QPushButton>
#include <QWidget>

#include "models/source_model.h"
#include "models/watch_state.h"

namespace bearerwatch::panels {

/// The first row of the Watch page: a chip a source, "Add source", ranges, live or paused.
class WatchSourcesBar final : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the bar.
    WatchSourcesBar(models::WatchState& state, models::SourceModel& sources, QWidget* parent = nullptr);

Q_SIGNALS:
    void addRequested();
    void removeRequested(const QString& path);
    void onlyRequested(const QString& path); ///< Show this source alone.

private:
    void rebuildChips();
    void addActionsFor(class QMenu& menu, const QString& path);
    void listSources();
    void showOverflow();
    void buildRanges(QHBoxLayout& row);
    void showRange();
    void showLive();

    models::WatchState& m_state;
    models::SourceModel& m_sources;
    QWidget* m_chips;
    QHBoxLayout* m_chipRow;
    QList<QWidget*> m_shownChips;
    QButtonGroup* m_ranges;
    QPushButton* m_live;
    QPushButton* m_all; ///< Lists the sources where not all chips have room.
    class QScrollArea* m_scroll = nullptr;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace bearerwatch::panels
