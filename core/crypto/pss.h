#pragma once

#include <optional>

#include "crypto/hash.h"

namespace bearerwatch::crypto {

/// The hash and salt inside an EMSA-PSS block (RFC 8017 9.1.2): comparing many texts with one
/// signature then costs hashing only.
struct PssBlock {
    Digest hash;
    base::Bytes salt;
};

/// @param block  s^e mod n.  @param modulusBits  Of n.  @param maskHash  Of MGF1; RFC 7518 3.5: the same
/// hash. nullopt when it is no PSS block of this hash.
[[nodiscard]] std::optional<PssBlock> readPssBlock(base::ByteView block, std::size_t modulusBits, Hash hash,
                                                   Hash maskHash);
[[nodiscard]] inline std::optional<PssBlock> readPssBlock(base::ByteView block, std::size_t modulusBits,
                                                          Hash hash)
{
    return readPssBlock(block, modulusBits, hash, hash);
}
[[nodiscard]] bool pssFits(const PssBlock& block, Hash hash, const Digest& message);

} // namespace bearerwatch::crypto
