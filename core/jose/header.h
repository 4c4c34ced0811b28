#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "causes/finding.h"

namespace bearerwatch::jose {

/// A JOSE header as received. Movable and copyable: the text is shared.
struct Header {
    std::shared_ptr<const std::string> json; ///< Decoded octets; null when there is no such header.
    std::shared_ptr<const base::JsonDocument> document; ///< Null when the octets are no JSON.
    [[nodiscard]] base::JsonValue root() const { return document ? document->root() : base::JsonValue(); }
    [[nodiscard]] bool present() const { return json != nullptr; }
    /// The member, when the header is an object that has it.
    [[nodiscard]] base::JsonValue find(std::string_view name) const;
    /// Its text when it is a string, else empty.
    [[nodiscard]] std::string text(std::string_view name) const;
};

/// One encoded part of a compact token, or a member of a JSON one.
struct Part {
    std::string encoded; ///< As received.
    std::size_t offset = 0; ///< Byte of its first character in the token's text.
};

enum class Serialization : std::uint8_t { Compact, FlattenedJson, GeneralJson };

/// No token is longer than this, in bytes; longer ones are refused unread.
inline constexpr std::size_t MaxTokenSize = std::size_t{1024} * 1024;

} // namespace bearerwatch::jose
