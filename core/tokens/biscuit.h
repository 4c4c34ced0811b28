#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"

// Biscuit tokens (version 2 and 3 of the format): what the blocks say, and whether each is signed by the key
// in front of it. The checks are shown, not run: they need the facts of a request.

namespace bearerwatch::tokens {

/// Key of a block: Ed25519 (algorithm 0) or ECDSA P-256 (1).
struct BiscuitKey {
    std::uint64_t algorithm = 0;
    base::Bytes octets;
};

struct BiscuitBlock {
    std::vector<std::string> facts; ///< As Datalog: `user(1234)`; hostile text.
    std::vector<std::string> checks; ///< As far as they can be written; hostile text.
    std::size_t rules = 0;
    std::string context;
    std::uint64_t version = 0; ///< Of the Datalog.
    bool thirdParty = false; ///< Signed by another party besides.
    base::Bytes signedOctets; ///< Block, algorithm and next key: what the signature covers.
    base::Bytes signature;
    BiscuitKey nextKey;
    std::uint64_t signatureVersion = 0; ///< 0: the payload above; others are not checked here.
};

struct Biscuit {
    std::optional<std::uint64_t> rootKeyId;
    std::vector<BiscuitBlock> blocks; ///< The authority block first.
    bool sealed = false; ///< No further block can be added.
    base::Bytes proof; ///< Secret of the last key, or the last signature when sealed.
};

/// Reads one Biscuit in base64url; nullopt when it is none or is damaged. Hostile input; bounded.
[[nodiscard]] std::optional<Biscuit> readBiscuit(std::string_view text);

enum class BiscuitChain : std::uint8_t { Fits, DoesNotFit, NotSupported };

/// Whether the root key signed the authority block, each block's key the next one, and the proof holds.
/// @param rootKey  Ed25519 public key, 32 octets.
[[nodiscard]] BiscuitChain checkBiscuit(const Biscuit& biscuit, base::ByteView rootKey);

} // namespace bearerwatch::tokens
