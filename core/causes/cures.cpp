#include "causes/cures.h"

#include <algorithm>
#include <initializer_list>

namespace bearerwatch::causes {
namespace {

struct Cure {
    std::initializer_list<std::string_view> kinds;
    std::string_view words;
};

const Cure Cures[] = {
    {{"secret_newline"},
     "Remove what stands at the end of the secret where the signer reads it (printf in place of echo, or "
     "trim what is read from the file), and request a new token. Until then the verifier needs that ending "
     "too."},
    {{"secret_is_base64", "secret_is_hex"},
     "Decode the secret before the verifier uses it; here, give the secret with its encoding."},
    {{"secret_base64_text", "secret_base64url_text", "secret_hex_text"},
     "Give the verifier the text itself as the secret, not decoded (here, the encoding is text); or decode "
     "it at the signer and request a new token."},
    {{"secret_white_space"}, "Trim the secret where the verifier reads it."},
    {{"secret_utf16", "secret_byte_order_mark"},
     "Save the signer's secret as UTF-8 without a byte order mark, and request a new token."},
    {{"secret_quotes"},
     "Remove the quotes where the secret is configured (files of Docker's --env-file keep them), restart "
     "what reads it, and request a new token if that was the signer."},
    {{"secret_invisible"},
     "Type the secret again, or paste it through an editor that shows such characters."},
    {{"secret_is_utf16"}, "Save the secret as UTF-8 without a byte order mark where the verifier reads it."},
    {{"secret_percent"}, "Undo the percent-encoding before the verifier uses the secret."},
    {{"secret_jwk"},
     "Give the JWK as a key (--key), or the octets of k as the secret, decoded from base64url."},
    {{"secret_setting"}, "Give the verifier what stands behind the name and its sign, and nothing else."},
    {{"secret_escapes"},
     "Give the verifier the secret with real characters in place of the escapes, such as line breaks for "
     "\\n."},
    {{"secret_case", "secret_typing_error", "secret_lost_zero"},
     "Copy the secret from one source to the signer and the verifier, and compare both octet by octet."},
    {{"well_known_secret"}, "Replace the secret at once: anyone can sign with this one."},
    {{"key_confusion"},
     "Refuse the token, and fix the verifier's algorithms to those of the key: never HMAC with a public "
     "key."},
    {{"private_key_as_secret"},
     "Let the signer use an algorithm of the key (RS256 for RSA, ES256 for P-256) and not HMAC, and request "
     "a new token."},
    {{"key_lost_zero"}, "Publish the key again with coordinates of full length, leading zeros kept."},
    {{"other_key"},
     "If this key is to be trusted, publish it under the kid that the token names, or let the issuer write "
     "the kid of this key; then request a new token."},
    {{"other_algorithm"},
     "Let the signer write into alg the algorithm that it uses, or use the one that alg names, and request a "
     "new token."},
    {{"other_hash", "hashed_twice"},
     "Let the signer hash the text once, with the hash of the algorithm (openssl dgst -sha256 for RS256 and "
     "ES256), and request a new token."},
    {{"rsa_bare_digest"},
     "Sign with openssl dgst -sha256 -sign, or with a JOSE library, and not the bare hash; then request a "
     "new token."},
    {{"pss_salt_length", "pss_mask_hash"},
     "Let the signer use one hash for the text and the mask, and a salt as long as that hash; then request a "
     "new token."},
    {{"ecdsa_der"},
     "Write r and s side by side where the token is signed (Java: SHA256withECDSAinP1363Format, Node.js: "
     "dsaEncoding ieee-p1363), or sign with a JOSE library; then request a new token."},
    {{"ecdsa_lost_zero", "rsa_lost_zero", "ecdsa_swapped", "signature_reversed"},
     "Write the signature where it is made at its full length and in the order that JOSE wants, highest "
     "octet first; then request a new token."},
    {{"signature_hex", "signature_base64_twice"},
     "Encode the octets of the signature in base64url once (Python: digest(), not hexdigest(); Node.js: "
     "digest('base64url')), and request a new token."},
    {{"entra_nonce"},
     "Request a token with a scope of your own API, api://<client id>/.default, and not of Microsoft Graph."},
    {{"rewritten_json", "header_member_added"},
     "Pass the token on as it was received, and sign the very octets that are encoded; then request a new "
     "token."},
    {{"other_input", "padded_input"},
     "Sign the text base64url(header).base64url(payload) without padding, or sign with a JOSE library; then "
     "request a new token. Of tokens of a load balancer verify the text with its padding."},
    {{"detached_payload"}, "Give the verifier the payload as the signer signed it, octet by octet."},
    {{"truncated_signature", "ellipsis", "lost_start", "cut_token", "missing_characters",
      "damaged_signature"},
     "Copy the whole token again from its source, or request a new one."},
    {{"standard_alphabet", "padding"},
     "Use the repaired token while it is valid, and encode with base64url without padding where the token is "
     "made."},
};

} // namespace

std::string_view cureOf(std::string_view kind)
{
    for (const Cure& cure : Cures) {
        if (std::find(cure.kinds.begin(), cure.kinds.end(), kind) != cure.kinds.end())
            return cure.words;
    }
    return "Use the repaired token while it is valid, and find what damages it: a copy, a mail, a form, a "
           "log, a proxy.";
}

} // namespace bearerwatch::causes
