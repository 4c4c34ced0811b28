#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "causes/finding.h"
#include "causes/sentence.h"

namespace bearerwatch::verdict {

enum class SignatureStatus : std::uint8_t { Verified, Failed, NotChecked, NotSupported, Absent, Decrypted };
[[nodiscard]] std::string_view id(SignatureStatus status); ///< "not_checked"

enum class Verdict : std::uint8_t { Accepted, Rejected, Undetermined };
[[nodiscard]] std::string_view id(Verdict verdict);

struct SignatureResult {
    SignatureStatus status = SignatureStatus::NotChecked;
    std::string algorithm; ///< As the header spells it; may be hostile text.
    std::string key; ///< Name of the key that fitted or should have: kid, else file and number.
};

/// A damage or a misreading that, once undone, makes the signature verify.
struct NearMiss {
    std::string kind; ///< "substituted_character", "trailing_newline_in_secret", ...
    std::string detail; ///< English: the sentences as one text.
    causes::Sentences sentences; ///< The same for translation.
    std::string part; ///< "header", "payload", "signature", "key", "token".
    std::optional<std::size_t> position; ///< From 1, in the encoded part.
    std::optional<std::size_t> tokenPosition; ///< From 1, in the token as it was read.
    std::string expected;
    std::string found;
    std::string repairedToken; ///< Empty where the token is right and the key was misread.
    std::string key;
    bool verifies = false; ///< True: cryptographic proof.
};

/// Everything that is known about one token found in a text.
struct TokenReport {
    std::string kind; ///< "jwt", "jwe", "sd_jwt", "paseto", "opaque", "aws_access_key_id", ...
    std::string context; ///< "authorization_header", "curl", "json", "url", "cookie", "log_line", "text", ...
    std::string label; ///< What it is for: "ID token", "access token (RFC 9068)"; English.
    std::size_t offset = 0; ///< Bytes in the pasted text.
    std::size_t length = 0;
    std::string text; ///< The token itself: secret, wiped by the owner of the report.
    std::string repairedHeader; ///< `Authorization: Bearer ...` as it should be, where it is damaged; secret.
    std::string headerJson; ///< Decoded; as received; empty when absent.
    std::string payloadText; ///< Decoded octets as received; JSON when `payloadIsJson`.
    bool payloadIsJson = false;
    std::vector<std::string> parts; ///< Encoded parts in their order.
    SignatureResult signature;
    std::vector<SignatureResult> signatures; ///< All of a JSON general serialization.
    Verdict verdict = Verdict::Undetermined;
    std::vector<causes::Cause> causes; ///< Of the errors, without repeats, in order of the findings.
    std::vector<causes::Finding> findings; ///< Errors first, then warnings, then notes.
    std::vector<NearMiss> nearMisses;
    std::vector<std::shared_ptr<const TokenReport>> layers; ///< Nested tokens, outer first.
    std::vector<std::string> disclosures; ///< SD-JWT: each as JSON.
    std::string disclosedClaims; ///< SD-JWT: the claims with what was disclosed in its place, as JSON.
    std::optional<base::Time> issuedAt;
    std::optional<base::Time> notBefore;
    std::optional<base::Time> expiresAt;
    base::Time judgedAt{};
    std::chrono::seconds leeway{0};
};

/// Whether a proven near miss says what undoes this finding, so that the general advice would mislead.
[[nodiscard]] bool isExplainedByNearMiss(const TokenReport& report, const causes::Finding& finding);

} // namespace bearerwatch::verdict
