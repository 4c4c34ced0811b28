#include "verdict/policy.h"

#include "base/base64.h"
#include "base/json.h"
#include "base/text.h"

namespace bearerwatch::verdict {
namespace {

template <typename Take>
base::Expected<void> eachEntry(std::string_view text, Take take)
{
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
        return base::unexpected(base::Error{"list_binary", "The list is a binary file, not text",
                                            "byte " + std::to_string(zero),
                                            "Write a JSON array of texts, or one entry a line"});
    const std::string_view trimmed = base::trim(text);
    if (trimmed.starts_with("[")) {
        const auto document = base::JsonDocument::parse(trimmed);
        if (!document)
            return base::unexpected(base::Error{
                "list_not_json", "The list begins like JSON and is none: " + document.error().what,
                "byte " + std::to_string(document.error().offset),
                "Write a JSON array of texts, or one entry a line"});
        for (const base::JsonValue entry : document->root()) {
            if (!take(entry.string(), 0))
                return base::unexpected(
                    base::Error{"list_entry", "An entry of the list cannot be read", entry.string(), ""});
        }
        return {};
    }
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = base::trim(text.substr(at, end - at));
        at = end + 1;
        ++number;
        if (line.empty() || line.starts_with("#"))
            continue;
        if (!take(std::string(line), number))
            return base::unexpected(base::Error{
                "list_entry", "An entry of the list cannot be read", "line " + std::to_string(number),
                "Write a jti, `sha256:HEX`, or `sub:NAME before 2026-01-31T00:00:00Z`"});
    }
    return {};
}

bool takeRevocation(RevocationList& list, const std::string& entry)
{
    const std::string_view text = entry;
    if (text.starts_with("sha256:")) {
        const std::string hash = base::toLowerAscii(base::trim(text.substr(7)));
        if (hash.size() != 64 || !base::decodeHex(hash))
            return false;
        list.hashes.insert(hash);
        return true;
    }
    if (text.starts_with("sub:")) {
        const std::size_t before = text.rfind(" before ");
        if (before == std::string_view::npos || before <= 4)
            return false;
        const auto time = base::parseInstant(base::trim(text.substr(before + 8)));
        if (!time)
            return false;
        list.subjectsBefore.emplace_back(base::trim(text.substr(4, before - 4)), *time);
        return true;
    }
    list.ids.insert(std::string(text.starts_with("jti:") ? base::trim(text.substr(4)) : text));
    return true;
}

} // namespace

base::Expected<RevocationList> parseRevocations(std::string_view text)
{
    RevocationList list;
    const auto read = eachEntry(
        text, [&list](const std::string& entry, std::size_t) { return takeRevocation(list, entry); });
    if (!read)
        return base::unexpected(read.error());
    return list;
}

base::Expected<std::set<std::string, std::less<>>> parseSeenIds(std::string_view text)
{
    std::set<std::string, std::less<>> ids;
    const auto read = eachEntry(text, [&ids](const std::string& entry, std::size_t) {
        ids.insert(entry);
        return true;
    });
    if (!read)
        return base::unexpected(read.error());
    return ids;
}

} // namespace bearerwatch::verdict
