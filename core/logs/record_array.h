#pragma once

#include <memory>
#include <string_view>

#include "logs/stream_decoder.h"

namespace bearerwatch::logs {

/// A decoder for JSON whose records are the elements of an array, or nullptr: `[{...},{...}]`, CloudTrail's
/// `{"Records":[...]}`, Azure's `{"records":[...]}`, CloudWatch's `{"logEvents":[...]}`. Each element becomes
/// a line. Several such documents may follow one another; what stands between them goes on as it is.
/// @param head  The first bytes.
[[nodiscard]] std::unique_ptr<StreamDecoder> recordArrayDecoder(std::string_view head);

} // namespace bearerwatch::logs
