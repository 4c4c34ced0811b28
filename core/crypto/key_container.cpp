#include "crypto/key_container.h"

#include <algorithm>
#include <cstring>
#include <ctime>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include "base/base64.h"
#include "base/text.h"
#include "crypto/openssl.h"

namespace bearerwatch::crypto {
namespace {

using base::Bytes;
using base::ByteView;
using Pkcs12Pointer = std::unique_ptr<PKCS12, FreeWith<PKCS12_free>>;
using Pkcs8Pointer = std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreeWith<PKCS8_PRIV_KEY_INFO_free>>;
using SealedPointer = std::unique_ptr<X509_SIG, FreeWith<X509_SIG_free>>;

constexpr std::size_t MaxBlocks = 1000;

ContainedKey faulty(std::string label, std::string code, std::string detail = {})
{
    ContainedKey contained;
    contained.label = std::move(label);
    contained.fault = KeyFault{"", std::move(code), std::move(detail)};
    return contained;
}

ContainedKey contain(PkeyPointer pkey, std::string label)
{
    if (!pkey)
        return faulty(std::move(label), "key_not_readable");
    ContainedKey contained;
    contained.label = std::move(label);
    auto handle = std::make_unique<AsymmetricKey::Handle>();
    handle->key = std::move(pkey);
    auto key = AsymmetricKey::adopt(std::move(handle));
    if (key)
        contained.key = std::move(*key);
    else
        contained.fault = key.error();
    return contained;
}

std::string nameText(const X509_NAME* name)
{
    const BioPointer out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0,
                       XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char* text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return size > 0 ? std::string(text, static_cast<std::size_t>(size)) : std::string();
}

std::optional<base::Time> toTime(const ASN1_TIME* time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    return base::timeFromSeconds(static_cast<double>(timegm(&parts)));
}

ContainedKey fromX509(const X509* certificate)
{
    ContainedKey contained =
        contain(PkeyPointer(X509_get_pubkey(const_cast<X509*>(certificate))), "CERTIFICATE");
    Certificate facts;
    facts.subject = nameText(X509_get_subject_name(certificate));
    facts.issuer = nameText(X509_get_issuer_name(certificate));
    facts.notBefore = toTime(X509_get0_notBefore(certificate));
    facts.notAfter = toTime(X509_get0_notAfter(certificate));
    unsigned char* der = nullptr;
    const int size = i2d_X509(const_cast<X509*>(certificate), &der);
    if (size > 0)
        facts.der.assign(der, der + size);
    OPENSSL_free(der);
    contained.certificate = std::move(facts);
    return contained;
}

/// Decodes with one of OpenSSL's d2i functions; null unless all octets were used.
template <typename Pointer, typename Decode>
Pointer decodeWhole(ByteView der, Decode&& decode)
{
    const unsigned char* at = der.data();
    Pointer decoded(decode(&at, static_cast<long>(der.size())));
    if (decoded && at != der.data() + der.size())
        decoded.reset();
    return decoded;
}

std::optional<ContainedKey> readEncryptedPkcs8(ByteView der, std::string_view passphrase)
{
    const auto sealed =
        decodeWhole<SealedPointer>(der, [](auto at, long size) { return d2i_X509_SIG(nullptr, at, size); });
    if (!sealed)
        return std::nullopt;
    if (passphrase.empty())
        return faulty("ENCRYPTED PRIVATE KEY", "key_passphrase_needed");
    const Pkcs8Pointer open(
        PKCS8_decrypt(sealed.get(), passphrase.data(), static_cast<int>(passphrase.size())));
    if (!open)
        return faulty("ENCRYPTED PRIVATE KEY", "key_passphrase_wrong");
    return contain(PkeyPointer(EVP_PKCS82PKEY(open.get())), "ENCRYPTED PRIVATE KEY");
}

std::vector<ContainedKey> readPkcs12(PKCS12* container, std::string_view passphrase)
{
    const std::string words(passphrase);
    EVP_PKEY* pkey = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* chain = nullptr;
    const bool opened = PKCS12_parse(container, words.c_str(), &pkey, &certificate, &chain) == 1;
    std::vector<ContainedKey> keys;
    if (!opened) {
        keys.push_back(
            faulty("PKCS#12", passphrase.empty() ? "key_passphrase_needed" : "key_passphrase_wrong"));
        return keys;
    }
    const PkeyPointer ownedKey(pkey);
    const CertificatePointer ownedCertificate(certificate);
    if (pkey) {
        EVP_PKEY_up_ref(pkey);
        keys.push_back(contain(PkeyPointer(pkey), "PKCS#12"));
        if (certificate)
            keys.back().certificate = fromX509(certificate).certificate;
    } else if (certificate) {
        keys.push_back(fromX509(certificate));
    }
    if (certificate && !keys.empty()) {
        int length = 0;
        if (const unsigned char* alias = X509_alias_get0(certificate, &length))
            keys.back().friendlyName.assign(reinterpret_cast<const char*>(alias),
                                            static_cast<std::size_t>(length));
    }
    for (int i = 0; i < sk_X509_num(chain); ++i)
        keys.push_back(fromX509(sk_X509_value(chain, i)));
    sk_X509_pop_free(chain, X509_free);
    return keys;
}

int givePassphrase(char* buffer, int size, int /*writing*/, void* words)
{
    const auto& passphrase = *static_cast<const std::string_view*>(words);
    const int length = std::min(size, static_cast<int>(passphrase.size()));
    std::memcpy(buffer, passphrase.data(), static_cast<std::size_t>(length));
    return length;
}

ContainedKey readLegacyEncrypted(std::string_view block, std::string label, std::string_view passphrase)
{
    if (passphrase.empty())
        return faulty(std::move(label), "key_passphrase_needed");
    const BioPointer in(BIO_new_mem_buf(block.data(), static_cast<int>(block.size())));
    PkeyPointer pkey(PEM_read_bio_PrivateKey(in.get(), nullptr, givePassphrase, &passphrase));
    return pkey ? contain(std::move(pkey), std::move(label))
                : faulty(std::move(label), "key_passphrase_wrong");
}

/// The base64 between the lines of a block, with blanks, line breaks and written `\n` taken out.
Bytes blockOctets(std::string_view body)
{
    std::string base64;
    for (std::size_t i = 0; i < body.size(); ++i) {
        if (body[i] == '\\' && i + 1 < body.size() && (body[i + 1] == 'n' || body[i + 1] == 'r'))
            ++i;
        else if (!std::strchr(" \t\r\n\"'", body[i]))
            base64.push_back(body[i]);
    }
    const base::Base64Reading reading = base::readBase64(base64);
    return reading.invalidAt || reading.impossibleLength || reading.urlAt ? Bytes() : reading.bytes;
}

ContainedKey readBlock(const std::string& label, std::string_view body, std::string_view whole,
                       std::string_view passphrase)
{
    if (body.find("Proc-Type: 4,ENCRYPTED") != std::string_view::npos)
        return readLegacyEncrypted(whole, label, passphrase);
    if (label == "OPENSSH PRIVATE KEY" || label.find("PGP") != std::string::npos ||
        label == "CERTIFICATE REQUEST")
        return faulty(label, "key_form_unknown", label);
    const Bytes der = blockOctets(body);
    if (der.empty())
        return faulty(label, "key_pem_damaged", label);
    if (label.find("CERTIFICATE") != std::string::npos)
        return readCertificate(der);
    if (label == "RSA PUBLIC KEY") {
        auto key = decodeWhole<PkeyPointer>(
            der, [](auto at, long size) { return d2i_PublicKey(EVP_PKEY_RSA, nullptr, at, size); });
        if (key)
            return contain(std::move(key), label);
    }
    std::vector<ContainedKey> keys = readDer(der, passphrase);
    if (keys.empty())
        return faulty(label, "key_pem_damaged", label);
    keys.front().label = label;
    return std::move(keys.front());
}

} // namespace

ContainedKey readCertificate(ByteView der)
{
    const ErrorQueueGuard guard;
    const auto certificate =
        decodeWhole<CertificatePointer>(der, [](auto at, long size) { return d2i_X509(nullptr, at, size); });
    return certificate ? fromX509(certificate.get()) : faulty("CERTIFICATE", "key_certificate_damaged");
}

std::vector<ContainedKey> readDer(ByteView der, std::string_view passphrase)
{
    const ErrorQueueGuard guard;
    std::vector<ContainedKey> keys;
    if (der.size() < 8 || der[0] != 0x30)
        return keys;
    if (auto key =
            decodeWhole<PkeyPointer>(der, [](auto at, long size) { return d2i_PUBKEY(nullptr, at, size); })) {
        keys.push_back(contain(std::move(key), "DER"));
    } else if (auto secret = decodeWhole<PkeyPointer>(
                   der, [](auto at, long size) { return d2i_AutoPrivateKey(nullptr, at, size); })) {
        keys.push_back(contain(std::move(secret), "DER"));
    } else if (const auto certificate = decodeWhole<CertificatePointer>(
                   der, [](auto at, long size) { return d2i_X509(nullptr, at, size); })) {
        keys.push_back(fromX509(certificate.get()));
    } else if (auto sealed = readEncryptedPkcs8(der, passphrase)) {
        keys.push_back(std::move(*sealed));
    } else if (const auto container = decodeWhole<Pkcs12Pointer>(
                   der, [](auto at, long size) { return d2i_PKCS12(nullptr, at, size); })) {
        keys = readPkcs12(container.get(), passphrase);
    } else if (auto rsa = decodeWhole<PkeyPointer>(
                   der, [](auto at, long size) { return d2i_PublicKey(EVP_PKEY_RSA, nullptr, at, size); })) {
        keys.push_back(contain(std::move(rsa), "DER"));
    }
    return keys;
}

std::vector<ContainedKey> readPem(std::string_view text, std::string_view passphrase)
{
    const ErrorQueueGuard guard;
    std::vector<ContainedKey> keys;
    static constexpr std::string_view Begin = "-----BEGIN ", Dashes = "-----";
    std::size_t at = text.find(Begin);
    while (at != std::string_view::npos && keys.size() < MaxBlocks) {
        const std::size_t labelEnd = text.find(Dashes, at + Begin.size());
        if (labelEnd == std::string_view::npos)
            break;
        const std::string label(text.substr(at + Begin.size(), labelEnd - at - Begin.size()));
        const std::string end = "-----END " + label + "-----";
        const std::size_t bodyAt = labelEnd + Dashes.size();
        const std::size_t bodyEnd = label.size() > 60 ? std::string_view::npos : text.find(end, bodyAt);
        if (bodyEnd == std::string_view::npos) {
            keys.push_back(faulty(base::escapeForDisplay(label.substr(0, 60)), "key_pem_damaged",
                                  "the END line is missing"));
            at = text.find(Begin, bodyAt);
            continue;
        }
        const std::size_t next = bodyEnd + end.size();
        if (label != "EC PARAMETERS" && label != "DH PARAMETERS")
            keys.push_back(readBlock(label, text.substr(bodyAt, bodyEnd - bodyAt), text.substr(at, next - at),
                                     passphrase));
        at = text.find(Begin, next);
    }
    return keys;
}

} // namespace bearerwatch::crypto
