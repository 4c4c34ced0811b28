#pragma once

#include <cstddef>
#include <cstdint>

#include "base/secret.h"

namespace bearerwatch::jose {

enum class InflateOutcome : std::uint8_t { Good, Damaged, TooLarge };

struct Inflated {
    InflateOutcome outcome = InflateOutcome::Damaged;
    base::SecretBytes bytes; ///< Only when good.
};

/// Raw DEFLATE (RFC 1951) of `zip`: must reach the stream's end and leave nothing over. Stops when
/// the output exceeds both `maxSize` octets and `maxRatio` times the input.
[[nodiscard]] Inflated inflateRaw(base::ByteView compressed, std::size_t maxSize, std::size_t maxRatio);
/// For `encrypt`.
[[nodiscard]] base::Bytes deflateRaw(base::ByteView plain);

} // namespace bearerwatch::jose
