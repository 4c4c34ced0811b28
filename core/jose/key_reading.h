#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/key_container.h"
#include "jose/key.h"

// The readers of the single forms behind readKeys. Used inside core/jose.

namespace bearerwatch::jose {

constexpr std::size_t MaxKeys = 10'000; ///< Of one source.

/// The text that a key was read from, kept for key confusion.
using OriginalText = std::shared_ptr<const std::string>;

/// A problem of the source as a whole.
void addProblem(KeySet& set, std::string_view code, std::string_view detail = {});

/// Certificates that follow their key's certificate are its chain, not keys of their own.
void addContained(KeySet& set, std::vector<crypto::ContainedKey> contained, const OriginalText& original);

/// Public keys of RFC 4716 (`---- BEGIN SSH2 PUBLIC KEY ----`), as many as there are.
void readSsh2Keys(KeySet& set, std::string_view content, const OriginalText& original);
[[nodiscard]] bool isSsh2(std::string_view content);

/// Lines of authorized_keys form. True when there was at least one.
bool readSshLines(KeySet& set, std::string_view content, const OriginalText& original);

/// JSON: a JWK, a JWK set (RFC 7517 5), or another document that holds keys: a set within an answer,
/// JSON within a text, PEM or base64 DER texts (Keycloak's `public_key`, the map of certificates by
/// key id of Google). What holds none is a problem of the set.
void readKeyDocument(KeySet& set, std::string_view content, std::string_view passphrase);

/// PEM whose marks, BEGIN and END, lost their five hyphens or got others (an editor's dashes), with right
/// ones; empty where there are no such marks.
[[nodiscard]] std::string withRightMarks(std::string_view text);

/// The code of what a PEM text has that OpenSSL and most programs do not read: written `\n`, one line; empty:
/// it has neither.
[[nodiscard]] std::string_view oddSpelling(std::string_view pem);

/// The code of what a text without a key is: a page, a token, a store of Java, ...; empty: not known.
[[nodiscard]] std::string_view codeOfOther(std::string_view content);

} // namespace bearerwatch::jose
