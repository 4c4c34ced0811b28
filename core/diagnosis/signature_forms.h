#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "causes/sentence.h"
#include "diagnosis/content_check.h"

namespace bearerwatch::diagnosis {

/// A signature read in another way than JOSE writes it.
struct SignatureForm {
    std::string kind;
    causes::Sentences sentences;
    base::Bytes octets;
};

/// All readings of the text of a signature that differ from base64url of the octets that JOSE wants.
[[nodiscard]] std::vector<SignatureForm>
signatureForms(std::string_view signature, const jose::SignatureAlgorithm& algorithm, const jose::Key& key);

/// An EC key whose coordinates lost leading zero octets, with them; nullopt when that is not its fault.
[[nodiscard]] std::optional<jose::Key> withLostZeros(const jose::Key& key);

} // namespace bearerwatch::diagnosis
