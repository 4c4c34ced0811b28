#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// The one vocabulary of causes, for tokens and for logs alike.

namespace bearerwatch::causes {

/// Why a token is refused. The ids (`id`) are public names: JSON, filters, settings, metrics.
enum class Cause : std::uint8_t {
    Expired,
    NotYetValid,
    Malformed,
    SignatureMismatch,
    UnknownKey,
    AlgorithmRejected,
    AudienceMismatch,
    IssuerMismatch,
    ClaimRejected,
    Revoked,
    Replayed,
    InsufficientScope,
    Missing,
    UnknownToken,
    ValidatorUnavailable,
    Unspecified,
};

inline constexpr std::size_t CauseCount = 16;

/// All causes in the order of the enum, which is the order of tables and legends.
[[nodiscard]] const std::array<Cause, CauseCount>& allCauses();

[[nodiscard]] std::string_view id(Cause cause); ///< "signature_mismatch"
[[nodiscard]] std::optional<Cause> causeFromId(std::string_view id);

[[nodiscard]] constexpr std::size_t index(Cause cause)
{
    return static_cast<std::size_t>(cause);
}

/// How sure a statement is. Never mixed up: what we computed, what a server or log said, what
/// explains the evidence best.
enum class Certainty : std::uint8_t { Proven, Stated, Inferred };
[[nodiscard]] std::string_view id(Certainty certainty);

/// An error rejects the token; a warning is for review; a note says what was not checked.
enum class Severity : std::uint8_t { Error, Warning, Note };
[[nodiscard]] std::string_view id(Severity severity);

} // namespace bearerwatch::causes
