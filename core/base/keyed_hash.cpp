#include "base/keyed_hash.h"

#include <array>
#include <bit>
#include <cstring>
#include <sys/random.h>

namespace bearerwatch::base {
namespace {

using Key = std::array<std::uint64_t, 4>;

Key randomKey()
{
    Key key{};
    std::size_t done = 0;
    while (done < sizeof key) {
        const ssize_t got = ::getrandom(reinterpret_cast<char*>(key.data()) + done, sizeof key - done, 0);
        if (got > 0)
            done += static_cast<std::size_t>(got);
    }
    for (std::uint64_t& part : key)
        part |= 1; // a factor loses nothing
    return key;
}

const Key& processKey()
{
    static const Key key = randomKey();
    return key;
}

std::uint64_t read8(const char* from)
{
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
}

// Both halves of the product of two numbers.
std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
}

// The last bytes of a text as two numbers: up to 16 of them.
struct Tail {
    std::uint64_t a = 0;
    std::uint64_t b = 0;
};

Tail tailOf(const char* text, std::size_t size)
{
    Tail tail;
    if (size >= 8) {
        tail.a = read8(text);
        tail.b = read8(text + size - 8);
    } else if (size >= 4) {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::memcpy(&first, text, sizeof first);
        std::memcpy(&last, text + size - sizeof last, sizeof last);
        tail.a = first;
        tail.b = last;
    } else if (size > 0) {
        const auto byte = [text](std::size_t i) {
            return static_cast<std::uint64_t>(static_cast<unsigned char>(text[i]));
        };
        tail.a = byte(0) | (byte(size / 2) << 8U) | (byte(size - 1) << 16U);
    }
    return tail;
}

} // namespace

std::uint64_t tableHash(std::string_view text)
{
    const Key& key = processKey();
    const char* at = text.data();
    std::size_t rest = text.size();
    std::uint64_t hash = key[0];
    constexpr std::size_t Step = 32;
    if (rest > Step) { // two chains, as a product takes some time
        std::uint64_t other = key[1];
        for (; rest > Step; rest -= Step, at += Step) {
            hash = mix(read8(at) ^ key[2], read8(at + 8) ^ hash);
            other = mix(read8(at + 16) ^ key[3], read8(at + 24) ^ other);
        }
        hash ^= other;
    }
    if (rest > 16) {
        hash = mix(read8(at) ^ key[2], read8(at + 8) ^ hash);
        at += 16;
        rest -= 16;
    }
    const Tail tail = tailOf(at, rest);
    return mix(mix(tail.a ^ key[3], tail.b ^ hash), key[1] ^ (text.size() << 8U));
}

std::uint64_t detail::sipHash13(std::string_view text, std::uint64_t key0, std::uint64_t key1)
{
    std::uint64_t v0 = key0 ^ 0x736f6d6570736575ULL;
    std::uint64_t v1 = key1 ^ 0x646f72616e646f6dULL;
    std::uint64_t v2 = key0 ^ 0x6c7967656e657261ULL;
    std::uint64_t v3 = key1 ^ 0x7465646279746573ULL;
    const auto round = [&] {
        v0 += v1;
        v2 += v3;
        v1 = std::rotl(v1, 13) ^ v0;
        v3 = std::rotl(v3, 16) ^ v2;
        v0 = std::rotl(v0, 32);
        v2 += v1;
        v0 += v3;
        v1 = std::rotl(v1, 17) ^ v2;
        v3 = std::rotl(v3, 21) ^ v0;
        v2 = std::rotl(v2, 32);
    };
    const auto take = [&](std::uint64_t part) {
        v3 ^= part;
        round();
        v0 ^= part;
    };
    std::uint64_t last = static_cast<std::uint64_t>(text.size()) << 56U;
    for (; text.size() >= 8; text.remove_prefix(8))
        take(read8(text.data()));
    for (std::size_t i = 0; i < text.size(); ++i)
        last |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[i])) << (8 * i);
    take(last);
    v2 ^= 0xff;
    round();
    round();
    round();
    return v0 ^ v1 ^ v2 ^ v3;
}

std::uint64_t keyedHash(std::string_view text, std::uint64_t kind)
{
    const Key& key = processKey();
    return detail::sipHash13(text, key[0] ^ kind, key[2]);
}

} // namespace bearerwatch::base
