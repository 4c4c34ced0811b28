#include <functional>

#include "events/joiner.h"

// What records share with their neighbours, as hashes.

namespace bearerwatch::events {
namespace {

std::uint64_t keyOf(char kind, std::string_view text)
{
    constexpr std::uint64_t Factor = 0x9E3779B97F4A7C15ULL;
    const std::uint64_t hash = std::hash<std::string_view>{}(text);
    const std::uint64_t key = (hash ^ static_cast<std::uint64_t>(static_cast<unsigned char>(kind))) * Factor;
    return key != 0 ? key : 1;
}

std::uint64_t keyOf(char kind, const std::optional<std::string>& text)
{
    return text && !text->empty() ? keyOf(kind, std::string_view(*text)) : 0;
}

} // namespace

std::uint64_t JoinHashes::ofRequestId(std::string_view text)
{
    return text.empty() ? 0 : keyOf('r', text);
}
std::uint64_t JoinHashes::ofConnection(std::string_view text)
{
    return text.empty() ? 0 : keyOf('c', text);
}
std::uint64_t JoinHashes::ofClient(std::string_view text)
{
    return text.empty() ? 0 : keyOf('a', text);
}

JoinHashes JoinHashes::of(const JoinKeys& keys)
{
    return {keyOf('r', keys.requestId), keyOf('c', keys.connection), keyOf('a', keys.client)};
}

bool mayLend(const std::optional<int>& status, const JoinHashes& keys)
{
    const bool refused = status && (*status == 403 || *status == 500 || *status == 503);
    return refused && (keys.requestId != 0 || keys.connection != 0 || keys.client != 0);
}

bool mayLend(const std::optional<int>& status, const JoinKeys& keys)
{
    const bool refused = status && (*status == 403 || *status == 500 || *status == 503);
    return refused && (keys.requestId || keys.connection || keys.client);
}

} // namespace bearerwatch::events
