#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "tail/identity.h"
#include "tail/log_file.h"

namespace bearerwatch::tail {

/// A rotated file that was compressed before it was read to its end: the rest of it, once.
class CompressedLog {
public:
    /// Reads on from `from.offset` of the uncompressed content.
    [[nodiscard]] static std::unique_ptr<CompressedLog> open(const std::string& path, FileId id,
                                                             const FileMark& from);

    /// Hands on at most about `most` bytes; false at the end.
    [[nodiscard]] bool read(std::size_t most, const LineSink& sink);
    /// At the start until all was read, then at the end.
    [[nodiscard]] FileMark mark() const { return m_mark; }
    [[nodiscard]] const std::string& damage() const { return m_damage; }

private:
    CompressedLog(logs::BlockReader reader, FileMark mark);
    void remember(std::string_view bytes);

    logs::BlockReader m_reader;
    FileMark m_mark;
    std::string m_head;
    std::string m_tail;
    std::string m_damage;
    std::uint64_t m_seen = 0; // bytes of the uncompressed content
    std::uint64_t m_line = 1;
};

} // namespace bearerwatch::tail
