#include <cstdlib>
#include <string_view>

#include "base/base64.h"

// Strict and lenient reading must agree, and what is canonical must come back as it was.

using namespace bearerwatch;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto strict = base::decodeBase64Url(text);
    const base::Base64Reading lenient = base::readBase64(text);
    if (strict.has_value() != lenient.canonicalUrl())
        std::abort();
    if (strict && (*strict != lenient.bytes || base::encodeBase64Url(*strict) != text))
        std::abort();
    const auto hex = base::decodeHex(text);
    if (hex && hex->size() * 2 != size)
        std::abort();
    return 0;
}
