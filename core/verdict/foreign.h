#pragma once

#include <string>
#include <vector>

#include "verdict/judging.h"
#include "verdict/keys.h"

// Judging of tokens that are no JOSE, one function a kind. Internal to this folder.

namespace bearerwatch::verdict {

/// A secret that the user gave, in one of its readings.
struct GivenSecret {
    base::ByteView octets;
    const jose::Key* key = nullptr;
};
/// All of them, those to verify with first; at most `most`, since some derivations cost time.
[[nodiscard]] std::vector<GivenSecret> secretsOf(const Keys& keys, std::size_t most = 64);

/// A finding of the catalogue whose argument `label` names the kind of the token.
causes::Finding& addLabelled(Judging& judging, std::string_view code, const std::string& label,
                             std::string found = {});

/// The signature fits: sets the result and says how. @param algorithm  "HMAC-SHA256".
void acceptSignature(TokenReport& report, Judging& judging, SignatureStatus status, std::string algorithm,
                     const jose::Key& key, std::string_view how);
/// None of the keys `tried` (their names) fits: `code` says what that means.
void refuseSignature(TokenReport& report, Judging& judging, std::string_view code, std::string algorithm,
                     const std::string& tried);

/// Names of secrets without repeats, for findings.
[[nodiscard]] std::string namesOf(const std::vector<GivenSecret>& secrets);

/// Nothing opened the content: the secrets that were tried do not fit, or, without any, `withoutKey`.
void sayNothingOpened(TokenReport& report, Judging& judging, const std::string& algorithm,
                      const std::vector<GivenSecret>& tried, const char* withoutKey);

/// Expiry and start that are written as RFC 3339 text.
void checkForeignExpiry(Judging& judging, std::string_view claim, base::Time expires,
                        std::string_view code = "foreign_expired");
void checkForeignStart(Judging& judging, std::string_view claim, base::Time start);

/// Text without bytes that no person can read.
[[nodiscard]] bool isReadable(std::string_view bytes);

void judgePaseto(TokenReport& report, Judging& judging, const Keys& keys);
void judgeFernet(TokenReport& report, Judging& judging, const Keys& keys);
void judgeBranca(TokenReport& report, Judging& judging, const Keys& keys);
void judgeCookie(TokenReport& report, Judging& judging, const Keys& keys);
void judgeMacaroon(TokenReport& report, Judging& judging, const Keys& keys);
void judgeBiscuit(TokenReport& report, Judging& judging, const Keys& keys);
void judgeSaml(TokenReport& report, Judging& judging, const Keys& keys);

} // namespace bearerwatch::verdict
