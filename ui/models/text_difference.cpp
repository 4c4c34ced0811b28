#include "models/text_difference.h"

#include <QtCore/QCoreApplication>

namespace bearerwatch::models {

TextDifference differenceOf(const QString& expected, const QString& found)
{
    const qsizetype shorter = std::min(expected.size(), found.size());
    qsizetype start = 0;
    while (start < shorter && expected[start] == found[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && expected[expected.size() - 1 - end] == found[found.size() - 1 - end])
        ++end;
    return {start, expected.size() - start - end, found.size() - start - end};
}

QString differenceSize(const TextDifference& difference)
{
    const auto count = static_cast<int>(std::max(difference.expectedLength, difference.foundLength));
    return count == 1 ? QCoreApplication::translate("models", "1 character")
                      : QCoreApplication::translate("models", "%n characters", nullptr, count);
}

QString differenceWords(const QString& expected, const QString& found)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("models", text); };
    const QString slash = QStringLiteral("/");
    if (expected == found)
        return tr("the same");
    if (expected == found + slash)
        return tr("slash missing at the end");
    if (found == expected + slash)
        return tr("one slash too many at the end");
    if (expected.trimmed() == found.trimmed())
        return tr("blanks around it");
    if (expected.compare(found, Qt::CaseInsensitive) == 0)
        return tr("other letter case");
    const auto withoutScheme = [](const QString& address) {
        return address.section(QStringLiteral("://"), 1);
    };
    if (!withoutScheme(expected).isEmpty() && withoutScheme(expected) == withoutScheme(found))
        return tr("other scheme");
    const TextDifference difference = differenceOf(expected, found);
    if (difference.start == 0 || difference.start < std::min(expected.size(), found.size()) / 4)
        return tr("another value");
    return tr("from character %1").arg(difference.start + 1);
}

} // namespace bearerwatch::models
