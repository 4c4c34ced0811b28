#include "crypto/openssl.h"

// RSAPrivateKey of PKCS#1 (RFC 8017 A.1.2) with its list of further primes.

namespace bearerwatch::crypto {
namespace {

using base::Bytes;
using base::ByteView;
using base::SecretBytes;

/// A DER value: tag, length, content.
void append(Bytes& out, std::uint8_t tag, ByteView content)
{
    out.push_back(tag);
    if (content.size() < 0x80) {
        out.push_back(static_cast<std::uint8_t>(content.size()));
    } else {
        out.push_back(0x82);
        out.push_back(static_cast<std::uint8_t>(content.size() >> 8));
        out.push_back(static_cast<std::uint8_t>(content.size()));
    }
    out.insert(out.end(), content.begin(), content.end());
}

void appendInteger(Bytes& out, ByteView number)
{
    SecretBytes content(Bytes(number.begin(), number.end()));
    if (number.empty() || (number.front() & 0x80) != 0) {
        Bytes padded = {0};
        padded.insert(padded.end(), number.begin(), number.end());
        content = SecretBytes(std::move(padded));
    }
    append(out, 2, content.view());
}

SecretBytes sequence(const SecretBytes& content)
{
    Bytes out;
    append(out, 0x30, content.view());
    return SecretBytes(std::move(out));
}

SecretBytes otherPrimes(const RsaNumbers& numbers)
{
    Bytes list;
    for (const RsaPrime& other : numbers.others) {
        Bytes prime;
        for (const SecretBytes* number : {&other.r, &other.d, &other.t})
            appendInteger(prime, number->view());
        const SecretBytes entry = sequence(SecretBytes(std::move(prime)));
        list.insert(list.end(), entry.view().begin(), entry.view().end());
    }
    return sequence(SecretBytes(std::move(list)));
}

} // namespace

PkeyPointer fromManyPrimes(const RsaNumbers& numbers)
{
    constexpr std::uint8_t Multi[] = {1};
    Bytes content;
    for (const ByteView number :
         {ByteView(Multi), ByteView(numbers.n), ByteView(numbers.e), numbers.d.view(), numbers.p.view(),
          numbers.q.view(), numbers.dp.view(), numbers.dq.view(), numbers.qi.view()})
        appendInteger(content, number);
    const SecretBytes others = otherPrimes(numbers);
    content.insert(content.end(), others.view().begin(), others.view().end());
    const SecretBytes der = sequence(SecretBytes(std::move(content)));
    const unsigned char* at = der.view().data();
    return PkeyPointer(d2i_PrivateKey(EVP_PKEY_RSA, nullptr, &at, static_cast<long>(der.view().size())));
}

} // namespace bearerwatch::crypto
