#include "services/key_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include "causes/catalogue.h"
#include "services/wipe.h"

namespace bearerwatch::services {
namespace {

constexpr qint64 MaxKeyFile = qint64{4} * 1024 * 1024;

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The words of the catalogue in the user's language, with the values of the problem.
QString filled(std::string_view english, const causes::Finding& problem)
{
    if (english.empty())
        return {};
    QString text = QCoreApplication::translate("core", std::string(english).c_str());
    if (QLocale().textDirection() == Qt::RightToLeft) { // a value keeps its own direction
        text.replace(QLatin1Char('{'), QChar(0x2068) + QStringLiteral("{"));
        text.replace(QLatin1Char('}'), QStringLiteral("}") + QChar(0x2069));
    }
    return QString::fromStdString(causes::fill(text.toStdString(), problem));
}

/// What was given instead of a key, and what to do.
QString words(const causes::Finding& problem)
{
    const causes::CodeEntry* code = causes::findCode(problem.code);
    if (!code)
        return QString::fromStdString(problem.code);
    QStringList sentences;
    for (const std::string_view english : {code->title, code->evidence, code->serverFix}) {
        QString sentence = filled(english, problem);
        if (sentence.isEmpty())
            continue;
        if (!sentence.endsWith(QLatin1Char('.')))
            sentence += QLatin1Char('.');
        sentences << sentence;
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString KeyStore::addFile(const QString& path, const QString& passphrase)
{
    const QFileInfo facts(path);
    if (facts.isDir())
        return tr("%1 is a folder. Choose a file that holds a key.").arg(path);
    if (facts.size() > MaxKeyFile)
        return tr("%1 is larger than 4 MiB, so it is no key. Choose another file.").arg(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 cannot be read: %2. Check the name and the permission.").arg(path, file.errorString());
    QByteArray content = file.read(MaxKeyFile);
    const std::string pass = passphrase.toStdString();
    jose::KeyFileOptions options;
    options.passphrase = pass;
    jose::KeySet added = jose::readKeys(viewOf(content), facts.fileName().toStdString(), options);
    wipe(content);
    return take(std::move(added), facts.fileName());
}

QString KeyStore::addText(const QByteArray& text, const QString& origin)
{
    jose::KeyFileOptions options;
    options.allowSecret = false;
    return take(jose::readKeys(viewOf(text), origin.toStdString(), options), origin);
}

QString KeyStore::addSecret(const QString& secret, jose::SecretEncoding encoding)
{
    if (secret.isEmpty())
        return tr("The secret is empty. Type or paste it.");
    const QString origin = tr("secret");
    return take(jose::readSecret(secret.toStdString(), origin.toStdString(), encoding), origin);
}

QString KeyStore::take(jose::KeySet added, const QString& origin)
{
    m_wantsPassphrase = std::ranges::any_of(added.problems, jose::isPassphraseProblem);
    if (added.keys.size() == 1 && !added.keys.front().usable()) {
        const auto& problems = added.keys.front().problems;
        const auto found = std::ranges::find_if(problems, jose::isPassphraseProblem);
        if (found != problems.end()) {
            m_wantsPassphrase = true;
            added.problems = {*found};
            added.keys.clear();
        }
    }
    if (added.keys.empty()) {
        if (!added.problems.empty())
            return QStringLiteral("%1: %2").arg(origin, words(added.problems.front()));
        return tr("%1 holds no key. Keys are read from PEM, DER, JWK, key sets, PKCS#12 and certificates.")
            .arg(origin);
    }
    addKeys(std::move(added), false);
    return {};
}

void KeyStore::addKeys(jose::KeySet added, bool kept)
{
    m_keys.append(std::move(added));
    m_kept.resize(m_keys.keys.size(), kept);
    Q_EMIT changed();
}

void KeyStore::setAllKept()
{
    m_kept.assign(m_keys.keys.size(), true);
    Q_EMIT changed();
}

void KeyStore::removeKept()
{
    jose::KeySet rest;
    rest.problems = m_keys.problems;
    for (std::size_t row = 0; row < m_keys.keys.size(); ++row) {
        if (!m_kept[row])
            rest.keys.push_back(std::move(m_keys.keys[row]));
    }
    m_keys = std::move(rest);
    m_kept.assign(m_keys.keys.size(), false);
    Q_EMIT changed();
}

bool KeyStore::isKept(int row) const
{
    return row >= 0 && row < static_cast<int>(m_kept.size()) && m_kept[static_cast<std::size_t>(row)];
}

void KeyStore::remove(int row)
{
    if (row < 0 || row >= static_cast<int>(m_keys.keys.size()))
        return;
    m_keys.keys.erase(m_keys.keys.begin() + row);
    m_kept.erase(m_kept.begin() + row);
    Q_EMIT changed();
}

void KeyStore::clear()
{
    m_keys = {};
    m_kept.clear();
    Q_EMIT changed();
}

} // namespace bearerwatch::services
