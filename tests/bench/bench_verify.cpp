#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include "base/base64.h"
#include "jose/jws.h"
#include "jose/key_file.h"

// From the text of a token to the verdict on its signature, beside bare EVP calls on the same
// signing input with a prepared key. Rounds of both alternate; the median of the ratios counts.

using namespace bearerwatch;

namespace {

struct PkeyDeleter {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
using Pkey = std::unique_ptr<EVP_PKEY, PkeyDeleter>;
struct ContextDeleter {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MD_CTX, ContextDeleter>;

constexpr int Rounds = 9;
constexpr auto RoundTime = std::chrono::milliseconds(150);

/// Calls per second of `work` over one round.
double rate(const std::function<bool()>& work)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    long calls = 0;
    while (Clock::now() - start < RoundTime) {
        for (int i = 0; i < 8; ++i, ++calls) {
            if (!work()) {
                std::fprintf(stderr, "bench_verify: a signature did not verify\n");
                std::exit(1);
            }
        }
    }
    return static_cast<double>(calls) / std::chrono::duration<double>(Clock::now() - start).count();
}

std::string pem(EVP_PKEY* key)
{
    std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char* text = nullptr;
    const long length = BIO_get_mem_data(out.get(), &text);
    return {text, static_cast<std::size_t>(length)};
}

/// The bare call: a prepared context is copied, as a careful user of OpenSSL does.
std::function<bool()> bareVerify(EVP_PKEY* key, bool pss, const EVP_MD* digest, const std::string& input,
                                 const base::Bytes& signature)
{
    auto primed = std::make_shared<Context>(EVP_MD_CTX_new());
    EVP_PKEY_CTX* parameters = nullptr;
    EVP_DigestVerifyInit(primed->get(), &parameters, digest, nullptr, key);
    if (pss) {
        EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST);
    }
    return [primed, &input, &signature] {
        const Context context(EVP_MD_CTX_new());
        return EVP_MD_CTX_copy_ex(context.get(), primed->get()) == 1 &&
            EVP_DigestVerify(context.get(), signature.data(), signature.size(), base::asBytes(input).data(),
                             input.size()) == 1;
    };
}

std::function<bool()> bareMac(const base::Bytes& secret, const std::string& input,
                              const base::Bytes& signature)
{
    EVP_MAC* mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    auto* context = EVP_MAC_CTX_new(mac);
    char name[] = "SHA256";
    OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string("digest", name, 0),
                               OSSL_PARAM_construct_end()};
    EVP_MAC_init(context, secret.data(), secret.size(), parameters);
    return [context, &input, &signature] {
        unsigned char out[64];
        std::size_t length = 0;
        return EVP_MAC_init(context, nullptr, 0, nullptr) == 1 &&
            EVP_MAC_update(context, base::asBytes(input).data(), input.size()) == 1 &&
            EVP_MAC_final(context, out, &length, sizeof out) == 1 &&
            CRYPTO_memcmp(out, signature.data(), signature.size()) == 0;
    };
}

/// r || s of JWS as the DER that EVP wants.
base::Bytes derSignature(const base::Bytes& raw)
{
    ECDSA_SIG* signature = ECDSA_SIG_new();
    const int half = static_cast<int>(raw.size() / 2);
    ECDSA_SIG_set0(signature, BN_bin2bn(raw.data(), half, nullptr),
                   BN_bin2bn(raw.data() + half, half, nullptr));
    unsigned char* der = nullptr;
    const int length = i2d_ECDSA_SIG(signature, &der);
    base::Bytes out(der, der + length);
    OPENSSL_free(der);
    ECDSA_SIG_free(signature);
    return out;
}

void measure(const std::string& algorithm, EVP_PKEY* key, const std::string& payload)
{
    const base::Bytes secret(32, 0x5A);
    const std::string keyText = key ? pem(key) : base::encodeHex(secret);
    const jose::KeySet set = key ? jose::readKeys(keyText, "bench")
                                 : jose::readSecret(keyText, "bench", jose::SecretEncoding::Hex);
    const auto token = jose::signJws(R"({"alg":")" + algorithm + R"(","typ":"JWT"})", base::asBytes(payload),
                                     set.keys.at(0));
    if (!token) {
        std::fprintf(stderr, "%s: %s\n", algorithm.c_str(), base::toText(token.error()).c_str());
        std::exit(1);
    }
    const std::string input = token->substr(0, token->rfind('.'));
    base::Bytes signature = *base::decodeBase64Url(token->substr(token->rfind('.') + 1));
    if (algorithm == "ES256")
        signature = derSignature(signature);
    const auto bare = key ? bareVerify(key, algorithm == "PS256",
                                       algorithm == "EdDSA" ? nullptr : EVP_sha256(), input, signature)
                          : bareMac(secret, input, signature);
    const auto ours = [&] {
        const jose::Jws jws = jose::parseJws(*token);
        return jose::verifyJws(jws, set.keys).state == jose::SignatureState::Verified;
    };
    std::vector<double> ratios;
    std::vector<double> ourRates;
    std::vector<double> bareRates;
    for (int round = 0; round < Rounds; ++round) {
        bareRates.push_back(rate(bare));
        ourRates.push_back(rate(ours));
        ratios.push_back(ourRates.back() / bareRates.back());
    }
    const auto median = [](std::vector<double> values) {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    };
    std::printf("verify %-6s %9.0f /s   bare EVP %9.0f /s   ratio %.2f   (token of %zu bytes)\n",
                algorithm.c_str(), median(ourRates), median(bareRates), median(ratios), token->size());
}

} // namespace

int main()
{
    std::string payload =
        R"({"iss":"https://id.example.com/","sub":"usr_48201","aud":"https://api.example.com/orders/",)"
        R"("iat":1768384800,"nbf":1768384800,"exp":1768388400,"scope":"orders:read orders:write","pad":")";
    payload += std::string(200, 'x') + "\"}";
    const Pkey rsa(EVP_RSA_gen(2048));
    const Pkey ec(EVP_EC_gen("P-256"));
    const Pkey ed(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    measure("HS256", nullptr, payload);
    measure("RS256", rsa.get(), payload);
    measure("PS256", rsa.get(), payload);
    measure("ES256", ec.get(), payload);
    measure("EdDSA", ed.get(), payload);
    return 0;
}
