#include <cstdint>
#include <cstdlib>

#include "causes/catalogue.h"
#include "jose/key_file.h"
#include "verdict/judge.h"
#include "verdict/keys.h"

using namespace bearerwatch;

namespace {

const verdict::Keys& keys()
{
    static const verdict::Keys made = [] {
        verdict::Keys keys;
        keys.verification =
            jose::readSecret("0123456789abcdef0123456789abcdef", "fuzz", jose::SecretEncoding::Text);
        keys.verification.append(jose::readKeys(
            R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})", "ed"));
        return keys;
    }();
    return made;
}

} // namespace

/// The first byte chooses the kind, the rest is judged as a token of that kind: PASETO, cookies, macaroons,
/// Biscuit, Fernet, Branca, SAML. Nothing of it may verify, and every finding must have words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr const char* Kinds[] = {
        "paseto", "session_cookie", "macaroon",          "biscuit",
        "fernet", "branca",         "saml_assertion",    "aws_access_key_id",
        "sd_jwt", "opaque",         "basic_credentials", "uuid"};
    if (size < 2)
        return 0;
    tokens::Candidate candidate;
    candidate.kind = Kinds[data[0] % std::size(Kinds)];
    candidate.context = "text";
    candidate.text.assign(reinterpret_cast<const char*>(data) + 1, size - 1);
    const verdict::TokenReport report =
        verdict::judge(candidate, keys(), {}, base::Time(std::chrono::seconds(1'700'000'000)));
    if (report.signature.status == verdict::SignatureStatus::Verified ||
        report.signature.status == verdict::SignatureStatus::Decrypted)
        std::abort(); // forged
    for (const causes::Finding& finding : report.findings) {
        if (!causes::findCode(finding.code))
            std::abort(); // a code without words
        (void)causes::describe(finding);
    }
    return 0;
}
