#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"

// JSON (RFC 8259) for an inspector: every value keeps its place in the text, members keep their
// order and their duplicates, numbers keep their digits. Libraries give one or two of these, not
// all at once (simdjson has no place of an error, others merge duplicates and round numbers), and
// this program must point at the byte that is wrong. The tests compare it with simdjson.
//
// A document views the text that it was parsed from: the text must outlive it. Const documents
// may be read from several threads.

namespace bearerwatch::base {

enum class JsonType : std::uint8_t { Null, False, True, Number, String, Array, Object };

struct JsonError {
    std::string what; ///< "a comma or } was expected", "the text ends inside a string".
    std::size_t offset = 0; ///< Byte at which reading stopped.
};

struct JsonLimits {
    std::size_t depth = 64; ///< Nesting of arrays and objects.
    std::size_t values = 1'000'000; ///< Values in all; bounds memory (24 bytes each).
};

class JsonDocument;

/// A handle to one value; cheap to copy, valid as long as its document and the text.
class JsonValue {
public:
    JsonValue() = default;

    [[nodiscard]] explicit operator bool() const { return m_document != nullptr; }
    [[nodiscard]] JsonType type() const;
    [[nodiscard]] bool isString() const { return m_document && type() == JsonType::String; }
    [[nodiscard]] bool isNumber() const { return m_document && type() == JsonType::Number; }
    [[nodiscard]] bool isObject() const { return m_document && type() == JsonType::Object; }
    [[nodiscard]] bool isArray() const { return m_document && type() == JsonType::Array; }
    [[nodiscard]] bool isBool() const
    {
        return m_document && (type() == JsonType::True || type() == JsonType::False);
    }
    [[nodiscard]] bool isNull() const { return m_document && type() == JsonType::Null; }

    [[nodiscard]] std::size_t offset() const; ///< Byte of the first character.
    [[nodiscard]] std::string_view raw() const; ///< As written, quotes and brackets included.
    [[nodiscard]] std::string string() const; ///< Unescaped; the raw text for other types.
    [[nodiscard]] std::optional<double> number() const; ///< nullopt when no number or not finite.
    [[nodiscard]] std::optional<std::int64_t> integer() const; ///< Only for whole numbers that fit.

    [[nodiscard]] std::size_t size() const; ///< Members or elements; 0 for scalars.

    /// Name of this value when it is a member: unescaped, and its place in the text.
    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::size_t nameOffset() const;

    /// The last member called `name` (what most parsers take), or an empty handle.
    [[nodiscard]] JsonValue find(std::string_view name) const;
    /// How many members are called `name`.
    [[nodiscard]] std::size_t count(std::string_view name) const;

    class Iterator;
    [[nodiscard]] Iterator begin() const; ///< Elements, or members in their order.
    [[nodiscard]] Iterator end() const;

private:
    friend class JsonDocument;
    friend class Iterator;
    JsonValue(const JsonDocument* document, std::uint32_t index)
        : m_document(document)
        , m_index(index)
    {
    }
    const JsonDocument* m_document = nullptr;
    std::uint32_t m_index = 0;
};

class JsonDocument {
public:
    /// Parses one JSON text and nothing after it but white space.
    /// @param text  At most 4 GiB; strict UTF-8; views into it are kept.
    [[nodiscard]] static Expected<JsonDocument, JsonError> parse(std::string_view text,
                                                                 JsonLimits limits = {});

    /// The same into this document, whose memory is used again: for many small texts.
    /// On failure the document is empty.
    [[nodiscard]] Expected<void, JsonError> reparse(std::string_view text, JsonLimits limits = {});

    [[nodiscard]] JsonValue root() const { return m_nodes.empty() ? JsonValue() : JsonValue(this, 0); }
    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    friend class JsonValue;
    friend class JsonParser;
    struct Node {
        std::uint32_t offset = 0; // of the value
        std::uint32_t length = 0; // of the value
        std::uint32_t nameOffset = 0; // of the opening quote; the name ends before the colon
        std::uint32_t nameLength = 0; // between the quotes
        std::uint32_t next = 0; // index after this value and all below it
        std::uint32_t countAndType = 0;
    };
    std::string_view m_text;
    std::vector<Node> m_nodes;
};

class JsonValue::Iterator {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = JsonValue;
    using difference_type = std::ptrdiff_t;
    using pointer = const JsonValue*;
    using reference = JsonValue;

    Iterator() = default;
    Iterator(const JsonDocument* document, std::uint32_t index)
        : m_document(document)
        , m_index(index)
    {
    }
    [[nodiscard]] JsonValue operator*() const { return {m_document, m_index}; }
    Iterator& operator++();
    Iterator operator++(int)
    {
        Iterator old = *this;
        ++*this;
        return old;
    }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.m_index == b.m_index; }

private:
    const JsonDocument* m_document = nullptr;
    std::uint32_t m_index = 0;
};

/// Unescapes what stands between the quotes of a JSON string. Lone surrogates become U+FFFD.
[[nodiscard]] std::string unescapeJson(std::string_view raw);

/// Appends `text` as a JSON string with its quotes. Bytes that are not UTF-8 become U+FFFD.
void appendJsonString(std::string& out, std::string_view text);

} // namespace bearerwatch::base
