#include <algorithm>

#include "base/base64.h"
#include "causes/sentence.h"
#include "crypto/symmetric.h"
#include "verdict/foreign.h"

// Fernet and Branca: encrypted tokens with a time stamp that stands in clear.

namespace bearerwatch::verdict {
namespace {

using base::Bytes;
using base::ByteView;

std::optional<base::Time> bigEndianTime(ByteView octets)
{
    std::uint64_t seconds = 0;
    for (const std::uint8_t octet : octets)
        seconds = seconds << 8 | octet;
    return base::timeFromSeconds(static_cast<double>(seconds));
}

/// Takes the plaintext over and says which key opened the token.
void open(TokenReport& report, Judging& judging, const base::SecretBytes& plain, std::string algorithm,
          const jose::Key& key)
{
    if (isReadable(plain.text()))
        report.payloadText = std::string(plain.text());
    report.payloadIsJson = base::JsonDocument::parse(report.payloadText).has_value();
    const std::string how = algorithm;
    acceptSignature(report, judging, SignatureStatus::Decrypted, std::move(algorithm), key, how);
}

/// Octets of a base62 number with a leading zero octet lost, as Branca writes them; empty when it is none.
Bytes fromBase62(std::string_view text)
{
    Bytes number; // little endian
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9', upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';
        if (!digit && !upper && !lower)
            return {};
        unsigned carry = static_cast<unsigned>(digit ? c - '0' : upper ? c - 'A' + 10 : c - 'a' + 36);
        for (std::uint8_t& octet : number) {
            carry += octet * 62U;
            octet = static_cast<std::uint8_t>(carry);
            carry >>= 8;
        }
        if (carry != 0)
            number.push_back(static_cast<std::uint8_t>(carry));
    }
    std::reverse(number.begin(), number.end());
    return number;
}

void checkAge(TokenReport& report, Judging& judging)
{
    if (report.issuedAt)
        checkForeignStart(judging, "time stamp", *report.issuedAt);
    if (report.issuedAt && judging.policy.maxAge)
        checkForeignExpiry(judging, "time stamp with the given maximum age",
                           *report.issuedAt + *judging.policy.maxAge);
}

} // namespace

void judgeFernet(TokenReport& report, Judging& judging, const Keys& keys)
{
    report.label = causes::phrase("Fernet token (encrypted, with a time stamp)");
    const auto reading = base::readBase64(report.text);
    const ByteView octets = reading.bytes;
    if (reading.invalidAt || octets.size() < 73 || octets[0] != 0x80 || (octets.size() - 57) % 16 != 0) {
        addLabelled(judging, "foreign_damaged", report.label,
                    causes::phrase("its size does not fit the format"));
        return;
    }
    report.issuedAt = bigEndianTime(octets.subspan(1, 8));
    checkAge(report, judging);
    report.signature.algorithm = "AES-128-CBC and HMAC-SHA256";
    const ByteView covered = octets.first(octets.size() - 32), tag = octets.last(32);
    std::vector<GivenSecret> tried;
    for (const GivenSecret& secret : secretsOf(keys)) {
        if (secret.octets.size() != 32)
            continue;
        tried.push_back(secret);
        const crypto::Digest mac =
            crypto::HmacKey(crypto::Hash::Sha256, secret.octets.first(16)).mac({covered});
        if (!crypto::constantTimeEqual(mac.view(), tag))
            continue;
        const auto plain = crypto::openAes128Cbc(secret.octets.subspan(16), octets.subspan(9, 16),
                                                 octets.subspan(25, octets.size() - 57));
        if (plain)
            return open(report, judging, *plain, report.signature.algorithm, *secret.key);
    }
    sayNothingOpened(report, judging, report.signature.algorithm, tried,
                     causes::phrase("No key of 32 octets was given (base64url, as Fernet writes it)"));
}

void judgeBranca(TokenReport& report, Judging& judging, const Keys& keys)
{
    report.label = causes::phrase("Branca token (encrypted, with a time stamp)");
    constexpr std::size_t HeaderSize = 29, TagSize = 16;
    const Bytes octets = fromBase62(report.text);
    if (octets.size() < HeaderSize + TagSize || octets.front() != 0xBA) {
        addLabelled(judging, "foreign_damaged", report.label,
                    causes::phrase("its size does not fit the format"));
        return;
    }
    const ByteView header = ByteView(octets).first(HeaderSize);
    report.issuedAt = bigEndianTime(header.subspan(1, 4));
    checkAge(report, judging);
    report.signature.algorithm = "XChaCha20-Poly1305";
    std::vector<GivenSecret> tried;
    for (const GivenSecret& secret : secretsOf(keys)) {
        if (secret.octets.size() != 32)
            continue;
        tried.push_back(secret);
        const auto plain = crypto::openXChaCha20Poly1305(secret.octets, header.subspan(5, 24), header,
                                                         ByteView(octets).subspan(HeaderSize));
        if (plain)
            return open(report, judging, *plain, report.signature.algorithm, *secret.key);
    }
    sayNothingOpened(report, judging, report.signature.algorithm, tried,
                     causes::phrase("No key of 32 octets was given"));
}

} // namespace bearerwatch::verdict
