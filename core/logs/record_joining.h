#pragma once

#include <string>
#include <string_view>

#include "logs/envelope.h"

// The lines of one record, out of their envelopes. Parts of a long line are joined within their stream;
// lines of the other stream, which may stand between them, come after.

namespace bearerwatch::logs {

/// Lines of Docker's json-file driver: their texts, which end with a newline but where 16 KiB cut them.
/// @param time  Set to the first line's time, as written.
void joinDockerLines(std::string_view text, std::string& joined, std::string& time);

/// Lines in text envelopes.
/// @param head  The first line without its envelope, which `envelope` describes.
void joinEnvelopedLines(std::string_view text, std::string_view head, const Envelope& envelope,
                        std::string& joined);

} // namespace bearerwatch::logs
