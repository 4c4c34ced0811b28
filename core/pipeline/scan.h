#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/expected.h"
#include "base/progress.h"
#include "base/secret.h"
#include "base/time.h"
#include "causes/cause.h"
#include "events/event.h"
#include "pipeline/snapshot.h"

// Reading logs to their end: files (plain or compressed), folders' rotated sets, standard input.

namespace bearerwatch::pipeline {

/// A file of format definitions (JSON, see resources/formats/README.md).
struct FormatFile {
    std::string name; ///< For messages.
    std::string text;
};

/// How records are read and what is kept.
struct ScanOptions {
    base::Duration bucketWidth = std::chrono::seconds(60); ///< At least one second.
    std::optional<base::Time> since; ///< Records before it are left out.
    std::optional<base::Time> until; ///< Records at or after it are left out.
    std::vector<causes::Cause> causes; ///< Only these; empty: all.
    std::string format; ///< A name of FormatSet::names(); empty: found by looking.
    std::string zone; ///< IANA name for times without a zone; empty: UTC.
    bool allLines = false; ///< Every record is parsed and handed on, "none" where it is no token failure.
    /// Gives a missing year its value. Empty: the time at which the file was last written.
    std::optional<base::Time> referenceTime;
    std::optional<base::Time> now; ///< The same for pipes, which do not tell when they were written.
    std::size_t maxEvents = 200'000; ///< Events kept in the snapshot; the oldest go first. The sink gets all.
    /// Folder for a file without a name, that takes the events which are more than `maxEvents`; empty: they
    /// go.
    std::string archiveFolder;
    std::uint64_t archiveBytes = 8ULL * 1024 * 1024 * 1024; ///< Of that file; older events go then.
    std::string historyFolder; ///< Holds texts of those events that their logs do not hold any more.
    /// Events are counted and neither kept nor handed on: their texts are not made. `scan` sets it where
    /// there is no sink and `maxEvents` is 0.
    bool countsOnly = false;
    std::string rulesText; ///< The user's own rules (JSON of the rule book), or empty.
    std::string rulesName = "rules.json"; ///< For messages about them.
    std::vector<FormatFile> formatFiles; ///< The user's own definitions; a later file goes before an earlier.
    /// Tokens get fingerprints under it; empty: a random one, good for one run.
    base::SecretBytes fingerprintKey;
};

/// Gets each event in order of its record in its log. On the thread that calls `scan`.
using EventSink = std::function<void(const events::Event&)>;

/// Gets partial results now and then while a scan runs. On the thread that calls `scan`.
using SnapshotSink = std::function<void(const SnapshotPtr&)>;

/// Reads all of `paths` ("-": standard input) to their end.
///
/// Rotated files of one log (app.log.2.gz, app.log.1, app.log) are read as one, oldest first; several
/// logs are merged by time in buckets and incidents. Memory does not grow with the size of the logs.
///
/// @param progress  Bytes as stored; return false to cancel: the result is then what was read so far.
/// @return An error only where nothing at all could be read, or an option is wrong; else each source says how
/// it went.
[[nodiscard]] base::Expected<SnapshotPtr> scan(const std::vector<std::string>& paths,
                                               const ScanOptions& options,
                                               const base::ProgressCallback& progress = {},
                                               const EventSink& sink = {}, const SnapshotSink& partial = {});

} // namespace bearerwatch::pipeline
