#include "jose/signature_octets.h"

#include <string>

#include "crypto/signature.h"
#include "jose/findings.h"

namespace bearerwatch::jose {
namespace {

constexpr std::size_t Ed25519Octets = 64, Ed448Octets = 114; // RFC 8032 5.1.6 and 5.2.6

} // namespace

void explainOctets(const SignatureAlgorithm& algorithm, const Key& key, base::ByteView octets,
                   std::vector<causes::Finding>& findings)
{
    const auto add = [&](std::string_view code, std::size_t expected) {
        causes::Finding finding = partFinding(code, "signature", 0, octets.size());
        finding.expected = expected == 0 ? std::string() : std::to_string(expected);
        finding.found = std::to_string(octets.size());
        finding.arguments = {{"algorithm", std::string(algorithm.name)},
                             {"key", key.name()},
                             {"curve", key.crv},
                             {"other", key.crv == "Ed25519" ? "Ed448" : "Ed25519"}};
        findings.push_back(std::move(finding));
    };
    std::size_t expected = algorithm.signatureSize;
    if (algorithm.family == SignatureFamily::RsaPkcs1 || algorithm.family == SignatureFamily::RsaPss)
        expected = (key.bits + 7) / 8;
    else if (algorithm.family == SignatureFamily::EdDsa)
        expected = key.crv == "Ed25519" ? Ed25519Octets : Ed448Octets;
    if (algorithm.family == SignatureFamily::Ecdsa) {
        const crypto::EcdsaRange range = crypto::ecdsaRange(*key.asymmetric, octets);
        if (range == crypto::EcdsaRange::WrongLength &&
            !crypto::ecdsaFromDer(*key.asymmetric, octets).empty())
            return add("ecdsa_der", expected);
        if (range == crypto::EcdsaRange::Zero)
            return add("ecdsa_zero", 0);
        if (range == crypto::EcdsaRange::TooLarge)
            return add("ecdsa_out_of_range", 0);
    }
    if (octets.empty())
        add("signature_empty", expected);
    else if (algorithm.family == SignatureFamily::EdDsa &&
             octets.size() == Ed25519Octets + Ed448Octets - expected)
        add("eddsa_other_curve", expected);
    else if (octets.size() != expected)
        add("signature_length", expected);
}

} // namespace bearerwatch::jose
