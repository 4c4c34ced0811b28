#include "causes/codes.h"

// Tokens that are no JOSE: PASETO, Fernet, Branca, macaroons, Biscuit, signed cookies.

namespace bearerwatch::causes::detail {
namespace {

constexpr auto Error = Severity::Error;
constexpr auto Warning = Severity::Warning;
constexpr auto Note = Severity::Note;
constexpr std::nullopt_t NoCause = std::nullopt;

// clang-format off
constexpr CodeEntry ForeignCodes[] = {
    {"foreign_early", Cause::NotYetValid, Error, "Not yet valid", "{claim} {found} is {ahead} after the clock {expected}, leeway {leeway} s", "", "", ""},
    {"foreign_signature_fits", NoCause, Note, "Signature verifies", "{label}: the key {key} made this signature ({how})", "", "", ""},
    {"foreign_signature_differs", Cause::SignatureMismatch, Error, "Signature does not verify", "{label}: none of the given keys made this signature ({found})",
     "", "", ""},
    {"foreign_decryption_fails", Cause::SignatureMismatch, Error, "Decryption fails", "{label}: the tag fits none of the given keys ({found}): another key, or a changed token",
     "", "Decrypt with the key that the issuer encrypts with.", ""},
    {"cookie_signature_unknown", NoCause, Warning, "Signature fits no usual salt", "{label}: no given secret makes this signature with the salts {found}: another secret, a salt of the application's own, or a changed cookie",
     "", "Compare the secret and the salt of the application that made it.", ""},
    {"foreign_time_form", Cause::ClaimRejected, Error, "{claim} is no time", "{claim} is {found}; this kind of token writes times as RFC 3339 text", "", "Write it as 2026-01-31T12:00:00Z.", "github.com/paseto-standard/paseto-spec"},
    {"foreign_not_supported", NoCause, Note, "Not supported here", "{label}: named and shown; this version of it is not verified or decrypted here", "", "", ""},
    {"macaroon_caveats", NoCause, Note, "Caveats limit this macaroon", "{found} caveats; the service that made it decides whether each one holds", "Read the caveats: one that does not hold is refused.", "", "research.google/pubs/pub41892"},
    {"macaroon_third_party", NoCause, Error, "Discharge is needed", "The caveat {found} of {where} holds only together with a discharge macaroon of that party", "Fetch the discharge and send it beside this macaroon.", "", "research.google/pubs/pub41892"},
    {"biscuit_blocks", NoCause, Note, "Blocks of this Biscuit", "{found} blocks, {checks} checks: each block after the first can only take rights away", "", "", "doc.biscuitsec.org"},
};
// clang-format on

} // namespace

std::span<const CodeEntry> foreignCodes()
{
    return ForeignCodes;
}

} // namespace bearerwatch::causes::detail
