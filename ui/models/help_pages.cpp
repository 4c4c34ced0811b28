#include "models/help_pages.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace bearerwatch::models {
namespace {

QString pageText(const QString& id)
{
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    for (const QString& folder : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, id));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

HelpPageText readHelpPage(const QString& id, const QString& markdown)
{
    HelpPageText page;
    page.id = id;
    bool code = false;
    const auto section = [&page]() -> HelpSection& {
        if (page.sections.isEmpty())
            page.sections << HelpSection{};
        return page.sections.last();
    };
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1String("```"))) {
            code = !code;
            if (code && !section().text.isEmpty())
                page.sections << HelpSection{}; // an example below its sentence
            section().fixedFont = code || section().fixedFont;
        } else if (!code && line.startsWith(QLatin1String("## "))) {
            page.sections << HelpSection{line.mid(3).trimmed(), {}, false};
        } else if (!code && line.startsWith(QLatin1String("# "))) {
            page.title = line.mid(2).trimmed();
        } else if (code || !line.trimmed().isEmpty()) {
            if (!code && section().fixedFont)
                page.sections << HelpSection{};
            QString& text = section().text;
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + (code ? line : line.trimmed());
        }
    }
    return page;
}

const QList<HelpPageText>& preventionPages()
{
    static const QList<HelpPageText> pages = [] {
        QList<HelpPageText> read;
        for (const char* name :
             {"refresh", "storage", "rotation", "algorithms", "handling", "clocks", "expectations"}) {
            const QString id = QLatin1String(name);
            read << readHelpPage(id, pageText(id));
        }
        return read;
    }();
    return pages;
}

QString preventionOf(const QString& code, std::optional<causes::Cause> cause)
{
    using causes::Cause;
    static const QHash<QString, QString> byCode = {
        {QStringLiteral("exp_missing"), QStringLiteral("refresh")},
        {QStringLiteral("lifetime_long"), QStringLiteral("refresh")},
        {QStringLiteral("lifetime_short"), QStringLiteral("clocks")},
        {QStringLiteral("exp_in_milliseconds"), QStringLiteral("clocks")},
        {QStringLiteral("exp_in_microseconds"), QStringLiteral("clocks")},
        {QStringLiteral("exp_in_nanoseconds"), QStringLiteral("clocks")},
        {QStringLiteral("naive_local_time"), QStringLiteral("clocks")},
        {QStringLiteral("personal_data"), QStringLiteral("storage")},
        {QStringLiteral("secret_in_claims"), QStringLiteral("storage")},
        {QStringLiteral("key_carried"), QStringLiteral("algorithms")},
        {QStringLiteral("key_address"), QStringLiteral("algorithms")},
        {QStringLiteral("kid_injection"), QStringLiteral("algorithms")},
        {QStringLiteral("rsa_key_refused"), QStringLiteral("algorithms")},
        {QStringLiteral("hmac_key_too_short"), QStringLiteral("algorithms")},
    };
    const auto known = byCode.constFind(code);
    if (known != byCode.constEnd())
        return *known;
    if (!cause)
        return {};
    switch (*cause) {
    case Cause::Expired:
        return QStringLiteral("refresh");
    case Cause::NotYetValid:
        return QStringLiteral("clocks");
    case Cause::SignatureMismatch:
    case Cause::UnknownKey:
        return QStringLiteral("rotation");
    case Cause::AlgorithmRejected:
        return QStringLiteral("algorithms");
    case Cause::AudienceMismatch:
    case Cause::IssuerMismatch:
    case Cause::ClaimRejected:
    case Cause::InsufficientScope:
        return QStringLiteral("expectations");
    case Cause::Revoked:
    case Cause::Replayed:
    case Cause::UnknownToken:
        return QStringLiteral("storage");
    case Cause::Malformed:
    case Cause::Missing:
    case Cause::ValidatorUnavailable:
    case Cause::Unspecified:
        return QStringLiteral("handling");
    }
    return {};
}

} // namespace bearerwatch::models
