#include "panels/compose_dialog.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

#include "panels/card.h"
#include "panels/secret_edit.h"

namespace bearerwatch::panels {

ComposeDialog::ComposeDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Compose a token for tests"));
    resize(820, 640);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    auto* note =
        new PlainLabel(tr("Made here, for tests: whoever trusts the key trusts the token. Nothing is sent."),
                       FontRole::Small);
    note->setProperty("kind", "warning");
    layout->addWidget(note);
    layout->addWidget(buildChoices());
    layout->addWidget(buildEditors(), 3);
    layout->addWidget(buildResult(), 2);
    m_claims->setFocus();
}

QWidget* ComposeDialog::buildChoices()
{
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    int column = 0;
    const auto add = [&](const QString& title) {
        auto* box = new QComboBox;
        box->setAccessibleName(title);
        auto* label = new PlainLabel(title, FontRole::Small);
        label->setMuted();
        label->setBuddy(box);
        grid->addWidget(label, 0, column);
        grid->addWidget(box, 1, column);
        ++column;
        return box;
    };
    m_mode = add(tr("What to do"));
    m_mode->addItems({tr("Sign"), tr("Encrypt")});
    m_key = add(tr("Key"));
    m_algorithm = add(tr("Algorithm"));
    m_encryption = add(tr("Content encryption"));
    grid->setColumnStretch(1, 1);
    auto* addKey = new IconButton(QStringLiteral("plus"), tr("Add key"), QStringLiteral("plain"));
    grid->addWidget(addKey, 1, column);
    connect(addKey, &QPushButton::clicked, this, &ComposeDialog::addKeyAsked);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        m_encryption->setEnabled(encrypts());
        Q_EMIT modeChanged();
    });
    connect(m_key, &QComboBox::currentIndexChanged, this, &ComposeDialog::keyChosen);
    connect(m_algorithm, &QComboBox::textActivated, this, &ComposeDialog::nameAlgorithm);
    m_encryption->setEnabled(false);
    return row;
}

QPlainTextEdit* ComposeDialog::makeEdit(const QString& name)
{
    auto* edit = new SecretEdit;
    edit->setFont(panels::font(FontRole::Fixed));
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(name);
    return edit;
}

QWidget* ComposeDialog::buildEditors()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new CardSplitter(Qt::Horizontal);
    const auto side = [&](const QString& title, QPlainTextEdit*& edit) {
        auto* widget = new QWidget;
        auto* layout = new QVBoxLayout(widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        edit = makeEdit(title);
        auto* label = new PlainLabel(title, FontRole::SmallBold);
        label->setMuted();
        label->setBuddy(edit);
        layout->addWidget(label);
        layout->addWidget(edit, 1);
        splitter->addWidget(widget);
    };
    side(tr("Header"), m_header);
    side(tr("Claims"), m_claims);
    splitter->setSizes({280, 500});
    column->addWidget(splitter, 1);
    auto* times = new QHBoxLayout;
    const auto time = [&](const QString& text, qint64 lifetime) {
        auto* button = new QPushButton(text);
        button->setProperty("kind", "small");
        connect(button, &QPushButton::clicked, this, [this, lifetime] { shiftTimes(lifetime); });
        times->addWidget(button);
    };
    time(tr("Valid for an hour from now"), 3600);
    time(tr("Expired a minute ago"), -60);
    times->addStretch();
    column->addLayout(times);
    return page;
}

QWidget* ComposeDialog::buildResult()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_problem = new PlainLabel({}, FontRole::Small);
    m_problem->setProperty("kind", "danger");
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_token = makeEdit(tr("The token that was made"));
    m_token->setReadOnly(true);
    m_token->setWordWrapMode(QTextOption::WrapAnywhere);
    m_token->setPlaceholderText(tr("The token appears here."));
    layout->addWidget(m_token, 1);
    auto* row = new QHBoxLayout;
    auto* make = new QPushButton(tr("Make the token"));
    make->setProperty("kind", "primary");
    make->setDefault(true);
    auto* inspect = new QPushButton(tr("Inspect it"));
    auto* copy = new QPushButton(tr("Copy it"));
    auto* close = new QPushButton(tr("Close"));
    row->addWidget(make);
    row->addWidget(inspect);
    row->addWidget(copy);
    row->addStretch();
    row->addWidget(close);
    layout->addLayout(row);
    m_make = make;
    m_inspect = inspect;
    m_copy = copy;
    inspect->setEnabled(false);
    copy->setEnabled(false);
    connect(make, &QPushButton::clicked, this, &ComposeDialog::makeAsked);
    connect(inspect, &QPushButton::clicked, this, [this] {
        const QByteArray token = m_token->toPlainText().toUtf8();
        accept();
        Q_EMIT inspectAsked(token);
    });
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(m_token->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return page;
}

void ComposeDialog::shiftTimes(qint64 lifetime)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QByteArray claims = m_claims->toPlainText().toUtf8();
    const qint64 issued = lifetime > 0 ? now : now + lifetime - 3600;
    claims = models::withMember(claims, QStringLiteral("iat"), issued);
    if (claims.contains("\"nbf\""))
        claims = models::withMember(claims, QStringLiteral("nbf"), issued);
    claims = models::withMember(claims, QStringLiteral("exp"), now + lifetime);
    m_claims->setPlainText(QString::fromUtf8(claims));
}

void ComposeDialog::setContent(const QByteArray& header, const QByteArray& claims)
{
    m_header->setPlainText(QString::fromUtf8(header));
    m_claims->setPlainText(QString::fromUtf8(claims));
}

void ComposeDialog::setKeys(const QStringList& names)
{
    const QSignalBlocker quiet(m_key);
    m_key->clear();
    m_key->addItems(names);
    m_make->setEnabled(!names.isEmpty());
    if (names.isEmpty())
        showProblem(encrypts()
                        ? tr("No key can encrypt. Add the recipient's public key or a shared secret.")
                        : tr("No key can sign. Add a private key or a secret; public keys only verify."));
    else
        m_problem->hide();
}

void ComposeDialog::setAlgorithms(const QStringList& names)
{
    const QString before = m_algorithm->currentText();
    m_algorithm->clear();
    m_algorithm->addItems(names);
    m_algorithm->setCurrentIndex(std::max(0, static_cast<int>(names.indexOf(before))));
}

void ComposeDialog::nameAlgorithm()
{
    if (!m_algorithm->currentText().isEmpty())
        m_header->setPlainText(QString::fromUtf8(models::withMember(
            m_header->toPlainText().toUtf8(), QStringLiteral("alg"), m_algorithm->currentText())));
}

void ComposeDialog::nameKey(const QString& kid)
{
    const QByteArray header = m_header->toPlainText().toUtf8();
    const QString name = QStringLiteral("kid");
    m_header->setPlainText(QString::fromUtf8(kid.isEmpty() ? models::withoutMember(header, name)
                                                           : models::withMember(header, name, kid)));
    nameAlgorithm();
}

void ComposeDialog::setEncryptions(const QStringList& names)
{
    m_encryption->clear();
    m_encryption->addItems(names);
}

void ComposeDialog::showToken(const QByteArray& token)
{
    m_problem->hide();
    m_token->setPlainText(QString::fromUtf8(token));
    m_inspect->setEnabled(true);
    m_copy->setEnabled(true);
}

void ComposeDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->show();
}

models::Composition ComposeDialog::composition() const
{
    models::Composition made;
    made.header = m_header->toPlainText().toUtf8();
    made.claims = m_claims->toPlainText().toUtf8();
    made.encrypt = encrypts();
    made.algorithm = m_algorithm->currentText();
    made.encryption = m_encryption->currentText();
    return made;
}

bool ComposeDialog::encrypts() const
{
    return m_mode->currentIndex() == 1;
}

int ComposeDialog::keyRow() const
{
    return m_key->currentIndex();
}

} // namespace bearerwatch::panels
