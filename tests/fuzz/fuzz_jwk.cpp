#include <cstdint>
#include <cstdlib>

#include "causes/catalogue.h"
#include "jose/key_file.h"

using namespace bearerwatch;

/// Any octets are read as a key file; a usable key has material and a thumbprint, and can be read back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    jose::KeyFileOptions options;
    options.passphrase = "fuzz";
    const jose::KeySet set = jose::readKeys(text, "fuzz", options);
    for (const jose::Key& key : set.keys) {
        for (const causes::Finding& problem : key.problems) {
            if (!causes::findCode(problem.code))
                std::abort();
        }
        if (!key.usable())
            continue;
        if (key.thumbprint.empty())
            std::abort();
        const jose::KeySet again = jose::readKeys(jose::privateJwk(key), "again");
        if (again.keys.size() != 1 || again.keys.front().thumbprint != key.thumbprint)
            std::abort();
    }
    return 0;
}
