#pragma once

#include "models/claims_model.h"
#include "models/token_view.h"
#include "panels/tab_card.h"

class QPlainTextEdit;

namespace bearerwatch::panels {

class ClaimsTree;

/// What the token says: claims and header as trees, the raw texts, the encoded parts.
class ClaimsCard final : public TabCard {
    Q_OBJECT
public:
    explicit ClaimsCard(QWidget* parent = nullptr);
    void setToken(const models::TokenView& token);
    void setNow(base::Time now);
    void setMasked(bool masked); ///< Hides the encoded parts.
    void clear();

private:
    ClaimsTree* makeTree(QAbstractItemModel* model, const QString& name);
    QPlainTextEdit* makeText(const QString& name);
    models::ClaimsModel m_claims;
    models::ClaimsModel m_header;
    ClaimsTree* m_claimsTree;
    ClaimsTree* m_headerTree;
    QPlainTextEdit* m_raw;
    QPlainTextEdit* m_parts;
    QString m_encoded; ///< What the parts show unless they are masked; secret.
    bool m_masked = false;
    QString m_shown; ///< Title and parts of the token, to see whether it is another one.
};

} // namespace bearerwatch::panels
