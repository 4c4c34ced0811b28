#pragma once

#include <QCommandLineParser>
#include <QString>
#include <optional>
#include <vector>

#include "base/expected.h"
#include "pipeline/scan.h"

// Options that scan, watch and history share.

namespace bearerwatch::cli {

/// Which records are wanted: --since, --until and --cause.
struct RecordChoice {
    std::optional<base::Time> since; ///< Inclusive.
    std::optional<base::Time> until; ///< Exclusive; later than `since`.
    std::vector<causes::Cause> causes; ///< Empty: all.
};

/// @return Errors as those of `readScanOptions`.
[[nodiscard]] base::Expected<RecordChoice> readRecordChoice(const QCommandLineParser& parser);

void addScanOptions(QCommandLineParser& parser);

/// @return Errors "bad_option" that say which option, what it takes, and an example.
[[nodiscard]] base::Expected<pipeline::ScanOptions> readScanOptions(const QCommandLineParser& parser);

} // namespace bearerwatch::cli
