#include "services/user_definitions.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace bearerwatch::services {
namespace {

constexpr qint64 MostBytes = qint64{4} * 1024 * 1024;

} // namespace

QString configurationFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
        QStringLiteral("/bearerwatch/");
}

std::string readDefinitions(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(MostBytes).toStdString() : std::string();
}

std::vector<pipeline::FormatFile> userFormats()
{
    std::vector<pipeline::FormatFile> files;
    const auto take = [&files](const QString& path) {
        if (std::string text = readDefinitions(path); !text.empty())
            files.push_back({QFile::encodeName(path).toStdString(), std::move(text)});
    };
    take(configurationFolder() + QStringLiteral("formats.json"));
    const QDir folder(configurationFolder() + QStringLiteral("formats"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        take(folder.filePath(name));
    return files;
}

std::string userRulesText()
{
    return readDefinitions(configurationFolder() + QStringLiteral("rules.json"));
}

} // namespace bearerwatch::services
