#include "tokens/macaroon.h"

#include <algorithm>
#include <array>

#include "base/base64.h"
#include "base/hex_digit.h"
#include "crypto/hash.h"

namespace bearerwatch::tokens {
namespace {

using base::Bytes;
using base::ByteView;

constexpr std::size_t SignatureSize = 32;
constexpr std::size_t MaxCaveats = 1000;

Bytes copy(ByteView view)
{
    return {view.begin(), view.end()};
}

// Version 1: packets of four hexadecimal digits (length in all), a name, a blank, a value, a newline.
std::optional<std::pair<std::string_view, ByteView>> nextPacket(ByteView& rest)
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const int digit = rest.size() < 4 ? -1 : base::hexValue(static_cast<char>(rest[i]));
        if (digit < 0)
            return std::nullopt;
        size = size * 16 + static_cast<std::size_t>(digit);
    }
    if (size < 6 || size > rest.size() || rest[size - 1] != '\n')
        return std::nullopt;
    const ByteView packet = rest.subspan(4, size - 5);
    rest = rest.subspan(size);
    const std::string_view text = base::asText(packet);
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos)
        return std::nullopt;
    return std::pair(text.substr(0, blank), packet.subspan(blank + 1));
}

std::optional<Macaroon> readLines(ByteView rest)
{
    Macaroon macaroon;
    macaroon.version = 1;
    while (!rest.empty()) {
        const auto packet = nextPacket(rest);
        if (!packet)
            return std::nullopt;
        const auto& [name, value] = *packet;
        if (name == "location")
            macaroon.location = copy(value);
        else if (name == "identifier")
            macaroon.identifier = copy(value);
        else if (name == "signature")
            macaroon.signature = copy(value);
        else if (name == "cid" && macaroon.caveats.size() < MaxCaveats)
            macaroon.caveats.push_back({copy(value), {}, {}});
        else if (name == "vid" && !macaroon.caveats.empty())
            macaroon.caveats.back().verification = copy(value);
        else if (name == "cl" && !macaroon.caveats.empty())
            macaroon.caveats.back().location = copy(value);
        else
            return std::nullopt;
    }
    return macaroon;
}

// Version 2: fields of a type, a length and octets; type 0 ends a section.
class FieldReader {
public:
    explicit FieldReader(ByteView rest)
        : m_rest(rest)
    {
    }
    struct Field {
        std::uint64_t type = 0;
        ByteView value;
    };
    std::optional<Field> next()
    {
        Field field;
        const auto type = number();
        if (!type)
            return std::nullopt;
        field.type = *type;
        if (field.type == 0)
            return field;
        const auto size = number();
        if (!size || *size > m_rest.size())
            return std::nullopt;
        field.value = m_rest.first(static_cast<std::size_t>(*size));
        m_rest = m_rest.subspan(static_cast<std::size_t>(*size));
        return field;
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::optional<std::uint64_t> number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 35 && !m_rest.empty(); shift += 7) {
            const std::uint8_t octet = m_rest.front();
            m_rest = m_rest.subspan(1);
            value |= static_cast<std::uint64_t>(octet & 0x7F) << shift;
            if ((octet & 0x80) == 0)
                return value;
        }
        return std::nullopt;
    }
    ByteView m_rest;
};

enum Field : std::uint64_t { End = 0, Location = 1, Identifier = 2, Verification = 4, Signature = 6 };

// One section: location and identifier, of a caveat also its verification. False: damaged.
bool readSection(FieldReader& reader, Caveat& section, bool& empty)
{
    empty = true;
    for (std::uint64_t last = 0;;) {
        const auto field = reader.next();
        if (!field)
            return false;
        if (field->type == End)
            return true;
        if (field->type <= last)
            return false; // fields stand in order
        last = field->type;
        empty = false;
        if (field->type == Location)
            section.location = copy(field->value);
        else if (field->type == Identifier)
            section.identifier = copy(field->value);
        else if (field->type == Verification)
            section.verification = copy(field->value);
        else
            return false;
    }
}

std::optional<Macaroon> readFields(ByteView octets)
{
    Macaroon macaroon;
    macaroon.version = 2;
    FieldReader reader(octets.subspan(1));
    Caveat section;
    bool empty = false;
    if (!readSection(reader, section, empty) || section.identifier.empty() || !section.verification.empty())
        return std::nullopt;
    macaroon.location = std::move(section.location);
    macaroon.identifier = std::move(section.identifier);
    while (macaroon.caveats.size() < MaxCaveats) {
        Caveat caveat;
        if (!readSection(reader, caveat, empty))
            return std::nullopt;
        if (empty)
            break;
        macaroon.caveats.push_back(std::move(caveat));
    }
    const auto signature = reader.next();
    if (!signature || signature->type != Signature || !reader.atEnd())
        return std::nullopt;
    macaroon.signature = copy(signature->value);
    return macaroon;
}

bool chainFits(const Macaroon& macaroon, ByteView rootKey)
{
    const auto mac = [](ByteView key, std::initializer_list<ByteView> data) {
        return crypto::HmacKey(crypto::Hash::Sha256, key).mac(data);
    };
    crypto::Digest chain = mac(rootKey, {macaroon.identifier});
    for (const Caveat& caveat : macaroon.caveats) {
        if (caveat.verification.empty()) {
            chain = mac(chain.view(), {caveat.identifier});
        } else {
            const crypto::Digest sealed = mac(chain.view(), {caveat.verification});
            const crypto::Digest named = mac(chain.view(), {caveat.identifier});
            chain = mac(chain.view(), {sealed.view(), named.view()});
        }
    }
    return crypto::constantTimeEqual(chain.view(), macaroon.signature);
}

} // namespace

std::optional<Macaroon> readMacaroon(std::string_view text)
{
    if (text.starts_with("pypi-"))
        text.remove_prefix(5);
    const base::Base64Reading reading = base::readBase64(text);
    if (reading.invalidAt || reading.impossibleLength || reading.bytes.size() < SignatureSize + 4)
        return std::nullopt;
    auto macaroon = reading.bytes.front() == 2 ? readFields(reading.bytes) : readLines(reading.bytes);
    if (macaroon && macaroon->signature.size() != SignatureSize)
        macaroon.reset();
    return macaroon;
}

bool macaroonFits(const Macaroon& macaroon, ByteView rootKey)
{
    // libmacaroons and its kin: the key is spread with this text, padded to the size of a hash
    std::array<std::uint8_t, 32> label{};
    constexpr std::string_view Generator = "macaroons-key-generator";
    std::copy(Generator.begin(), Generator.end(), label.begin());
    const crypto::Digest derived = crypto::HmacKey(crypto::Hash::Sha256, ByteView(label)).mac({rootKey});
    return chainFits(macaroon, derived.view()) || chainFits(macaroon, rootKey);
}

} // namespace bearerwatch::tokens
