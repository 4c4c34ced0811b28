#include <algorithm>
#include <cstdio>
#include <ctime>
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
#include "jose/verifier.h"
#ifdef BENCH_PEERS
#include "peers.h"
#endif

// From the text of a token to the verdict on its signature, beside bare EVP calls on the same
// signing input with a prepared key. Rounds of both alternate; the median of the ratios counts. Time
// is the processor time of this thread, so that a busy machine does not count.

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

constexpr int Rounds = 61;
constexpr double RoundSeconds = 0.015;

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Calls of `work` per second of a core, over one round.
double rate(const std::function<bool()>& work)
{
    const double start = processorSeconds();
    long calls = 0;
    while (processorSeconds() - start < RoundSeconds) {
        for (int i = 0; i < 8; ++i, ++calls) {
            if (!work()) {
                std::fprintf(stderr, "bench_verify: a signature did not verify\n");
                std::exit(1);
            }
        }
    }
    return static_cast<double>(calls) / (processorSeconds() - start);
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

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Rounds of `reference` and of the others alternate, so that a busy neighbour hits all alike.
struct Contender {
    std::string name;
    std::function<bool()> work;
};
void compare(const std::string& what, const std::function<bool()>& reference, const char* referenceName,
             const std::vector<Contender>& contenders)
{
    std::vector<std::vector<double>> rates(contenders.size()), ratios(contenders.size());
    std::vector<double> base;
    for (int round = 0; round < Rounds; ++round) {
        base.push_back(rate(reference));
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            rates[i].push_back(rate(contenders[i].work));
            ratios[i].push_back(rates[i].back() / base.back());
        }
    }
    std::printf("%-14s %-12s %9.0f /s\n", what.c_str(), referenceName, median(base));
    for (std::size_t i = 0; i < contenders.size(); ++i)
        std::printf("%-14s %-12s %9.0f /s   ratio %.2f\n", what.c_str(), contenders[i].name.c_str(),
                    median(rates[i]), median(ratios[i]));
}

void addPeers(std::vector<Contender>& contenders, const std::string& token, const jose::Key& key,
              const std::string& algorithm)
{
#ifdef BENCH_PEERS
    const std::string forLibjwt = key.secret ? std::string(key.secret->text()) : key.asymmetric->publicPem();
    for (const bench::Peer& peer :
         {bench::libjwt(token, forLibjwt, algorithm),
          bench::cjose(token, key.secret ? jose::privateJwk(key) : jose::publicJwk(key), algorithm)}) {
        if (peer.verify)
            contenders.push_back({peer.name, peer.verify});
    }
#else
    (void)contenders, (void)token, (void)key, (void)algorithm;
#endif
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
    jose::Verifier verifier(set.keys);
    std::vector<Contender> contenders = {
        {"bearerwatch", [&] { return verifier.check(*token).acceptable; }},
        {"  explained",
         [&] {
             const jose::Jws jws = jose::parseJws(*token);
             return jose::verifyJws(jws, set.keys).state == jose::SignatureState::Verified;
         }},
    };
    addPeers(contenders, *token, set.keys.at(0), algorithm);
    compare("verify " + algorithm, bare, "bare EVP", contenders);
}

/// From the text to octets and claims, without a key.
void measureDecoding(const std::string& payload)
{
    const jose::KeySet set = jose::readSecret(std::string(32, 'k'), "bench", jose::SecretEncoding::Text);
    const std::string token =
        *jose::signJws(R"({"alg":"HS256","typ":"JWT"})", base::asBytes(payload), set.keys.at(0));
    jose::CompactReader reader;
    base::JsonDocument claims;
    const auto ours = [&] {
        return reader.read(token) && claims.reparse(base::asText(reader.payload())) &&
            claims.root().isObject();
    };
    std::vector<Contender> contenders;
#ifdef BENCH_PEERS
    contenders.push_back({"libjwt", bench::libjwt(token, "", "HS256").decode});
    contenders.push_back({"cjose", bench::cjose(token, "", "EdDSA").decode});
#endif
    compare("decode " + std::to_string(token.size()) + " B", ours, "bearerwatch", contenders);
}

} // namespace

int main()
{
    std::string payload =
        R"({"iss":"https://id.example.com/","sub":"usr_48201","aud":"https://api.example.com/orders/",)"
        R"("iat":1768384800,"nbf":1768384800,"exp":1768388400,"scope":"orders:read orders:write","pad":")";
    payload += std::string(200, 'x') + "\"}";
    std::string claims =
        R"({"iss":"https://id.example.com/realms/shop","sub":"usr_48201","aud":["https://api.example.com/orders/","account"],)"
        R"("iat":1768384800,"nbf":1768384800,"exp":1768388400,"jti":"8f14e45f-ceea-467f-a0e6-1c2d3e4f5a6b",)"
        R"("azp":"web","session_state":"0b1c2d3e-4f5a-6b7c-8d9e-0f1a2b3c4d5e","acr":"1","allowed-origins":["https://shop.example.com"],)"
        R"("realm_access":{"roles":["offline_access","uma_authorization","customer"]},"scope":"openid orders:read orders:write profile",)"
        R"("email_verified":true,"preferred_username":"ada","locale":"en","given_name":"Ada","family_name":"Lovelace",)"
        R"("email":"ada@shop.example.com","sid":"x12345"})";
    measureDecoding(claims);
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
