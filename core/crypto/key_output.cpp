#include "base/base64.h"
#include "crypto/openssl.h"

// Public keys in the forms that others write them in.

namespace bearerwatch::crypto {
namespace {

using base::Bytes;
using base::ByteView;

std::string toPem(const char* label, ByteView der)
{
    const std::string base64 = base::encodeBase64(der, base::Base64Alphabet::Standard);
    std::string pem = std::string("-----BEGIN ") + label + "-----\n";
    for (std::size_t i = 0; i < base64.size(); i += 64)
        pem += base64.substr(i, 64) + "\n";
    return pem + "-----END " + label + "-----\n";
}

void appendSsh(Bytes& out, ByteView octets)
{
    const auto size = static_cast<std::uint32_t>(octets.size());
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(size >> shift));
    out.insert(out.end(), octets.begin(), octets.end());
}

} // namespace

base::Bytes AsymmetricKey::compressedPoint() const
{
    if (m_kind != KeyKind::Ec)
        return {};
    Bytes point = {static_cast<std::uint8_t>(2 + (m_y.back() & 1))};
    point.insert(point.end(), m_x.begin(), m_x.end());
    return point;
}

base::Bytes AsymmetricKey::publicDer() const
{
    const ErrorQueueGuard guard;
    unsigned char* der = nullptr;
    const int size = i2d_PUBKEY(m_handle->key.get(), &der);
    Bytes out = size > 0 ? Bytes(der, der + size) : Bytes();
    OPENSSL_free(der);
    return out;
}

base::Bytes AsymmetricKey::rsaPublicDer() const
{
    const ErrorQueueGuard guard;
    if (m_kind != KeyKind::Rsa)
        return {};
    unsigned char* der = nullptr;
    const int size = i2d_PublicKey(m_handle->key.get(), &der);
    Bytes out = size > 0 ? Bytes(der, der + size) : Bytes();
    OPENSSL_free(der);
    return out;
}

std::string AsymmetricKey::publicPem() const
{
    return toPem("PUBLIC KEY", publicDer());
}

std::string AsymmetricKey::rsaPublicPem() const
{
    return m_kind == KeyKind::Rsa ? toPem("RSA PUBLIC KEY", rsaPublicDer()) : std::string();
}

std::string AsymmetricKey::sshPublic() const
{
    Bytes blob;
    std::string type;
    const auto number = [&](Bytes octets) {
        if (!octets.empty() && (octets.front() & 0x80) != 0)
            octets.insert(octets.begin(), 0);
        appendSsh(blob, octets);
    };
    if (m_kind == KeyKind::Rsa) {
        type = "ssh-rsa";
        appendSsh(blob, base::asBytes(type));
        number(m_e);
        number(m_n);
    } else if (m_kind == KeyKind::Ed25519) {
        type = "ssh-ed25519";
        appendSsh(blob, base::asBytes(type));
        appendSsh(blob, m_x);
    } else if (m_kind == KeyKind::Ec && m_curve != "secp256k1") {
        const std::string curve = "nistp" + std::to_string(m_bits);
        type = "ecdsa-sha2-" + curve;
        appendSsh(blob, base::asBytes(type));
        appendSsh(blob, base::asBytes(curve));
        Bytes point = {4};
        point.insert(point.end(), m_x.begin(), m_x.end());
        point.insert(point.end(), m_y.begin(), m_y.end());
        appendSsh(blob, point);
    } else {
        return {};
    }
    return type + " " + base::encodeBase64(blob, base::Base64Alphabet::Standard);
}

} // namespace bearerwatch::crypto
