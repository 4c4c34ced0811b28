#include "jose/jwe_derivation.h"

#include <algorithm>

#include "crypto/hash.h"
#include "jose/findings.h"
#include "jose/inflate.h"

namespace bearerwatch::jose {
namespace {

using base::Bytes;
using base::SecretBytes;

void appendNumber(Bytes& out, std::size_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(number >> shift));
}

void appendField(Bytes& out, base::ByteView octets)
{
    appendNumber(out, octets.size());
    out.insert(out.end(), octets.begin(), octets.end());
}

} // namespace

base::SecretBytes deriveAgreedKey(const SecretBytes& shared, const KeyManagementAlgorithm& algorithm,
                                  const ContentEncryption& encryption, base::ByteView partyU,
                                  base::ByteView partyV)
{
    const bool direct = algorithm.family == KeyManagementFamily::EcdhDirect;
    const std::size_t size = direct ? encryption.keySize : algorithm.wrapKeySize;
    Bytes info;
    appendField(info, base::asBytes(direct ? encryption.name : algorithm.name));
    appendField(info, partyU);
    appendField(info, partyV);
    appendNumber(info, size * 8);
    return crypto::concatKdf(shared.view(), info, size);
}

base::SecretBytes derivePasswordKey(const KeyManagementAlgorithm& algorithm, base::ByteView password,
                                    base::ByteView salt, std::uint32_t count)
{
    Bytes whole = base::toBytes(algorithm.name);
    whole.push_back(0);
    whole.insert(whole.end(), salt.begin(), salt.end());
    return crypto::pbkdf2(algorithm.hash, password, whole, count, algorithm.wrapKeySize);
}

void finishPlaintext(const Jwe& jwe, const DecryptionLimits& limits, SecretBytes plain, Decryption& result)
{
    const base::JsonValue zip = jwe.protectedHeader.find("zip");
    if (!zip) {
        result.payload = std::move(plain);
        return;
    }
    if (!zip.isString() || zip.string() != "DEF") {
        causes::Finding finding = partFinding("zip_unknown", "header", zip.offset(), zip.raw().size());
        finding.found = zip.isString() ? zip.string() : std::string(zip.raw().substr(0, 40));
        result.findings.push_back(std::move(finding));
        result.state = DecryptionState::Failed;
        return;
    }
    Inflated inflated = inflateRaw(plain.view(), limits.maxInflated, limits.maxInflateRatio);
    if (inflated.outcome == InflateOutcome::Good) {
        result.findings.push_back(partFinding("zip_used", "header", zip.offset(), zip.raw().size()));
        result.payload = std::move(inflated.bytes);
        return;
    }
    causes::Finding finding =
        partFinding(inflated.outcome == InflateOutcome::TooLarge ? "zip_bomb" : "zip_damaged", "payload");
    finding.found = std::to_string(plain.size());
    finding.expected = std::to_string(std::max(limits.maxInflated, plain.size() * limits.maxInflateRatio));
    result.findings.push_back(std::move(finding));
    result.state = DecryptionState::Failed;
}

} // namespace bearerwatch::jose
