#pragma once

#include <QCommandLineParser>
#include <QString>

#include "base/expected.h"
#include "pipeline/scan.h"

// Options that scan and watch share.

namespace bearerwatch::cli {

void addScanOptions(QCommandLineParser& parser);

/// @return Errors "bad_option" that say which option, what it takes, and an example.
[[nodiscard]] base::Expected<pipeline::ScanOptions> readScanOptions(const QCommandLineParser& parser);

} // namespace bearerwatch::cli
