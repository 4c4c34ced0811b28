#pragma once

#include <QFrame>

#include "models/incident_model.h"

namespace bearerwatch::panels {

/// One incident: the whole story where it fires or was opened, one line else.
class WatchIncidentCard final : public QFrame {
    Q_OBJECT
public:
    /// @param narrow  There is no room for the buttons beside the title.
    WatchIncidentCard(const models::IncidentLine& line, bool expanded, bool narrow,
                      QWidget* parent = nullptr);

    [[nodiscard]] const models::IncidentLine& line() const { return m_line; }
    [[nodiscard]] bool expanded() const { return m_expanded; }
    /// Takes the same incident, a little later; false where it has to be built anew.
    [[nodiscard]] bool take(const models::IncidentLine& line);

Q_SIGNALS:
    void acknowledgeRequested(const QString& id);
    /// For so many minutes; 0 lifts it. @param cause  Not this one alone, but all of its main cause.
    void silenceRequested(const QString& id, int minutes, bool cause);
    void noteRequested(const QString& id);
    void exportRequested(const QString& id);
    void openRequested(const QString& id); ///< Show its records.
    void expandRequested(const QString& id, bool expanded);
    void contributorActivated(int dimension, const QString& value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(class QHBoxLayout& row);
    void buildButtons(class QHBoxLayout& row);
    [[nodiscard]] class QPushButton* silenceButton(bool silenced);
    [[nodiscard]] QString whenText() const;
    [[nodiscard]] QString asText() const;
    [[nodiscard]] class QPushButton* valueButton(const models::ContributorLine& contributor);
    [[nodiscard]] class QGridLayout* buildContributors();
    void buildBody(class QVBoxLayout& column);

    models::IncidentLine m_line;
    bool m_expanded;
    class CutLabel* m_when = nullptr;
};

} // namespace bearerwatch::panels
