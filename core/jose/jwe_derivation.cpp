#include "jose/jwe_derivation.h"

#include "crypto/hash.h"

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

} // namespace bearerwatch::jose
