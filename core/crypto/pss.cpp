#include "crypto/pss.h"

#include <algorithm>

namespace bearerwatch::crypto {

std::optional<PssBlock> readPssBlock(base::ByteView block, std::size_t modulusBits, Hash hash, Hash maskHash)
{
    const std::size_t emBits = modulusBits - 1;
    const std::size_t emSize = (emBits + 7) / 8;
    const std::size_t hashSize = digestSize(hash);
    if (block.size() < emSize || (block.size() > emSize && block.front() != 0))
        return std::nullopt;
    const base::ByteView em = block.last(emSize);
    if (emSize < hashSize + 2 || em.back() != 0xBC)
        return std::nullopt;
    const std::size_t maskedSize = emSize - hashSize - 1;
    base::Bytes data(em.begin(), em.begin() + static_cast<std::ptrdiff_t>(maskedSize));
    const auto topMask = static_cast<std::uint8_t>(0xFF >> (8 * emSize - emBits));
    if ((data.front() & ~topMask) != 0)
        return std::nullopt;
    PssBlock found;
    found.hash.size = hashSize;
    std::copy_n(em.begin() + static_cast<std::ptrdiff_t>(maskedSize), hashSize, found.hash.octets.begin());
    for (std::size_t at = 0, counter = 0; at < maskedSize; ++counter) {
        const std::uint8_t number[] = {0, 0, static_cast<std::uint8_t>(counter >> 8),
                                       static_cast<std::uint8_t>(counter)};
        Hasher hasher(maskHash);
        const Digest mask = hasher.update(found.hash.view()).update(base::ByteView(number)).finish();
        for (std::size_t i = 0; i < mask.size && at < maskedSize; ++i)
            data[at++] ^= mask.octets[i];
    }
    data.front() &= topMask;
    const auto one = std::find_if(data.begin(), data.end(), [](std::uint8_t octet) { return octet != 0; });
    if (one == data.end() || *one != 1)
        return std::nullopt;
    found.salt.assign(one + 1, data.end());
    return found;
}

bool pssFits(const PssBlock& block, Hash hash, const Digest& message)
{
    static constexpr std::uint8_t Zeros[8] = {};
    Hasher hasher(hash);
    return hasher.update(base::ByteView(Zeros)).update(message.view()).update(block.salt).finish() ==
        block.hash;
}

} // namespace bearerwatch::crypto
