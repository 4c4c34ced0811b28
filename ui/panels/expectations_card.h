#pragma once

#include "models/expectations.h"
#include "models/keys_model.h"
#include "panels/tab_card.h"

class QGridLayout;
class QLineEdit;
class QListView;

namespace bearerwatch::models {
class ProfileModel;
}

namespace bearerwatch::panels {

class ProfileRow;

/// What is expected of the token, whether it holds, and the keys that are tried.
class ExpectationsCard final : public TabCard {
    Q_OBJECT
public:
    /// The models outlive the card.
    ExpectationsCard(models::KeysModel* keys, models::ProfileModel* profiles, QWidget* parent = nullptr);
    [[nodiscard]] models::Expectations expectations() const; ///< Without the leeway.
    void setExpectations(const models::Expectations& expectations); ///< Tells nothing.
    void setStates(const models::ExpectationStates& states);
    void showKeys();
    void showProfile(int row); ///< Tells nothing.

Q_SIGNALS:
    void profileChosen(int row);
    void profileSaveAsked(const QString& name);
    void profileRemoveAsked(int row);
    void expectationsChanged();
    void addKeyAsked();

private:
    QWidget* buildForm(models::ProfileModel* profiles);
    QWidget* buildKeys(models::KeysModel* keys);
    QLineEdit* addField(QGridLayout* grid, const QString& title, const QString& hint);
    QList<IconLabel*> m_states;
    ProfileRow* m_profile = nullptr;
    QLineEdit* m_issuer = nullptr;
    QLineEdit* m_audience = nullptr;
    QLineEdit* m_algorithms = nullptr;
    QLineEdit* m_required = nullptr;
    QLineEdit* m_scope = nullptr;
};

} // namespace bearerwatch::panels
