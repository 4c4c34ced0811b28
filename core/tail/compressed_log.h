#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "tail/identity.h"
#include "tail/line_window.h"
#include "tail/unpacker.h"

namespace bearerwatch::tail {

/// A rotated file that was compressed before it was read to its end: the rest of it, once.
class CompressedLog {
public:
    /// Reads on from `from.offset` of the uncompressed content. @return Null where it cannot be unpacked.
    [[nodiscard]] static std::unique_ptr<CompressedLog> open(const std::string& path, FileId id,
                                                             const FileMark& from);

    /// Unpacks at most about `most` bytes and hands whole lines on; false at the end.
    [[nodiscard]] bool read(std::size_t most, const LineSink& sink);

    [[nodiscard]] LineWindow& lines() { return m_lines; }
    [[nodiscard]] const LineWindow& lines() const { return m_lines; }
    [[nodiscard]] FileMark mark() const; ///< At the last commit.
    [[nodiscard]] FileMark consumedMark() const; ///< At the start of the unfinished line.
    [[nodiscard]] std::uint64_t bytesRead() const { return m_unpacked; } ///< Of the uncompressed content.
    /// Why it ended early, in words of the library; empty: it did not.
    [[nodiscard]] const std::string& damage() const { return m_unpacker->damage(); }

private:
    CompressedLog(std::unique_ptr<Unpacker> unpacker, const FileMark& from);
    [[nodiscard]] std::string_view pass(std::string_view bytes);

    std::unique_ptr<Unpacker> m_unpacker;
    LineWindow m_lines;
    FileMark m_from;
    bool m_resumed = false; // all before `m_from.offset` was passed over
    std::string m_head; // of what was passed over
    std::string m_before; // its end
    std::uint64_t m_unpacked = 0;
};

} // namespace bearerwatch::tail
