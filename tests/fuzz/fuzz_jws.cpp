#include <cstdint>
#include <cstdlib>

#include "causes/catalogue.h"
#include "jose/jwe.h"
#include "jose/jws.h"
#include "jose/key_file.h"
#include "jose/verifier.h"

using namespace bearerwatch;

namespace {

const jose::KeySet& keys()
{
    static const jose::KeySet set = jose::readSecret("a secret of the fuzzer, as long as it should be",
                                                     "fuzz", jose::SecretEncoding::Text);
    return set;
}

} // namespace

/// Any text is read as JWS and as JWE, checked and decrypted, without a fault and without accepting it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const jose::Jws jws = jose::parseJws(text);
    const jose::JwsCheck check = jose::verifyJws(jws, keys().keys);
    if (check.state == jose::SignatureState::Verified)
        std::abort(); // a forged HMAC
    static jose::Verifier verifier(keys().keys);
    if (verifier.checkClean(text))
        std::abort(); // the fast way says more than the other
    for (const causes::Finding& finding : check.findings) {
        if (!causes::findCode(finding.code))
            std::abort(); // a code without words
        (void)causes::describe(finding);
    }
    if (text.find("p2c") != std::string_view::npos)
        return 0; // key derivation by design takes long
    const jose::Decryption decryption = jose::decryptJwe(jose::parseJwe(text), keys().keys);
    for (const causes::Finding& finding : decryption.findings) {
        if (!causes::findCode(finding.code))
            std::abort();
    }
    return 0;
}
