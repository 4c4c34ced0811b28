#pragma once

#include <string>
#include <vector>

#include "causes/sentence.h"

namespace bearerwatch::diagnosis {

/// Another way in which a signer may have read the same secret.
struct SecretReading {
    std::string kind; ///< "secret_newline".
    causes::Sentences sentences; ///< Without the secret.
    std::string octets; ///< Secret.
};

/// All readings of a secret: white space, line ends, quotes, escapes, encodings, and two of these in a row.
[[nodiscard]] std::vector<SecretReading> readingsOf(const std::string& secret);

} // namespace bearerwatch::diagnosis
