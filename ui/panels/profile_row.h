#pragma once

#include <QtWidgets/QWidget>

class QComboBox;

namespace bearerwatch::models {
class ProfileModel;
}

namespace bearerwatch::panels {

class IconTool;

/// Chooses a named profile of expectations, saves what stands in the form under a name, removes one.
class ProfileRow final : public QWidget {
    Q_OBJECT
public:
    /// @param model  Outlives the row.
    explicit ProfileRow(models::ProfileModel* model, QWidget* parent = nullptr);
    void setCurrent(int row); ///< Tells nothing.
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void chosen(int row); ///< 0: none.
    void saveAsked(const QString& name);
    void removeAsked(int row);

private:
    void askName();
    void updateState();
    QComboBox* m_box;
    IconTool* m_save;
    IconTool* m_remove;
};

} // namespace bearerwatch::panels
