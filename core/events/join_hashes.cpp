#include "base/keyed_hash.h"
#include "events/joiner.h"

// What records share with their neighbours, as hashes.

namespace bearerwatch::events {
namespace {

std::uint64_t keyOf(char kind, std::string_view text, std::uint64_t log = 0)
{
    if (text.empty())
        return 0;
    constexpr int KindBits = 8;
    const std::uint64_t key = base::keyedHash(text, log << KindBits | static_cast<unsigned char>(kind));
    return key != 0 ? key : 1;
}

// "*9", "conn7", "#4412", "http-nio-8080-exec-1": each process counts its own anew.
bool isCounted(std::string_view connection)
{
    constexpr std::size_t LeastUnique = 12;
    constexpr std::size_t MostDigits = 5; // of a thread
    const std::size_t dash = connection.rfind('-');
    return connection.size() < LeastUnique ||
        (dash != std::string_view::npos && connection.size() - dash - 1 <= MostDigits);
}

} // namespace

std::uint64_t JoinHashes::ofRequestId(std::string_view text)
{
    return keyOf('r', text);
}
std::uint64_t JoinHashes::ofConnection(std::string_view text, std::uint64_t log)
{
    return keyOf('c', text, isCounted(text) ? log : 0);
}
std::uint64_t JoinHashes::ofClient(std::string_view text)
{
    constexpr std::string_view Mapped = "::ffff:"; // "::ffff:203.0.113.9" is 203.0.113.9
    if (text.starts_with(Mapped) && text.find('.') != std::string_view::npos)
        text.remove_prefix(Mapped.size());
    return keyOf('a', text);
}

JoinHashes JoinHashes::of(const JoinKeys& keys)
{
    const auto text = [](const std::optional<std::string>& value) {
        return value ? std::string_view(*value) : std::string_view();
    };
    return {ofRequestId(text(keys.requestId)), ofConnection(text(keys.connection), keys.connectionLog),
            ofClient(text(keys.client))};
}

bool mayLend(const std::optional<int>& status, bool shares)
{
    return shares && status && (*status == 400 || *status == 403 || *status == 500 || *status == 503);
}

} // namespace bearerwatch::events
