#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/expected.h"
#include "base/time.h"
#include "tail/identity.h"
#include "tail/line_window.h"

namespace bearerwatch::tail {

/// One file that is being read, known by its descriptor: a rename or a deletion does not end it.
///
/// Its LineWindow keeps the bytes between the last commit and the end of what was read, so that a rewrite
/// behind its back is seen. One thread at a time.
class LogFile {
public:
    enum class ReadResult : std::uint8_t { Nothing, Read, Rewritten, Failed };

    /// Opens for reading from `mark.offset`; the mark's bytes must have been compared already.
    /// @return Errors "file_not_found", "permission_denied", "too_many_files", "not_a_file".
    [[nodiscard]] static base::Expected<std::unique_ptr<LogFile>> open(const std::string& path,
                                                                       const FileMark& from);
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    /// Reads at most about `most` bytes and hands whole lines on. `now` is a monotonic clock.
    /// `Rewritten`: the bytes that were read before are not there any more.
    [[nodiscard]] ReadResult read(std::size_t most, base::Duration now, const LineSink& sink);

    [[nodiscard]] LineWindow& lines() { return m_lines; }
    [[nodiscard]] const LineWindow& lines() const { return m_lines; }
    [[nodiscard]] FileId id() const { return m_lines.id(); }
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] base::Duration lastGrowth() const { return m_lastGrowth; }
    [[nodiscard]] bool unlinked() const; ///< No name leads to it any more.
    [[nodiscard]] std::string bytesAt(std::uint64_t offset, std::size_t length) const; ///< Fewer at the end.
    [[nodiscard]] std::uint64_t size() const; ///< Of the file now.
    /// Size of the file when all of it was read: behind a document stands what closes it.
    [[nodiscard]] std::uint64_t seenSize() const { return m_lines.readOffset() + m_closing; }

private:
    LogFile() = default;
    [[nodiscard]] bool headIsIntact() const;
    [[nodiscard]] ReadResult whenChanged(base::Duration now);
    void skipHole(std::string_view bytes);

    std::string m_path;
    int m_descriptor = -1;
    LineWindow m_lines;
    std::int64_t m_seenChange = -1; // modification time at the last check of the head
    std::uint64_t m_closing = 0; // bytes behind what was read that close a document
    base::Duration m_shortSince{-1}; // a document is shorter than what was read of it since
    base::Duration m_lastGrowth{0};
    std::string m_buffer;
};

} // namespace bearerwatch::tail
