#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/expected.h"
#include "base/time.h"
#include "logs/block_reader.h"
#include "tail/identity.h"

namespace bearerwatch::tail {

/// Gets whole lines of one generation, in order. `block.start` and `endOffset` (after the last line) count
/// raw bytes of the file. The sink keeps what it needs; the block is used again.
using LineSink =
    std::function<void(const std::string& generation, const logs::Block& block, std::uint64_t endOffset)>;

/// One file that is being read, known by its descriptor: a rename or a deletion does not end it.
///
/// It keeps the bytes between the last commit and the end of what was read, and some before, so that
/// a rewrite behind its back is seen and a checkpoint is made of bytes that were consumed.
/// One thread at a time.
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

    /// Hands on an unfinished last line that has not grown for a while (a rotated file, an ended pipe).
    void flushPartial(const LineSink& sink);

    /// What was handed on before `offset` was processed for good; `line` begins there.
    void commit(std::uint64_t offset, std::uint64_t line);

    [[nodiscard]] FileMark mark() const; ///< At the last commit.
    [[nodiscard]] FileMark consumedMark() const; ///< At the start of the unfinished line.

    [[nodiscard]] FileId id() const { return m_id; }
    [[nodiscard]] const std::string& generation() const { return m_generation; }
    /// Names the generation when its first line is handed on; needed where `from.generation` was empty.
    void setNaming(std::function<std::string(FileId, std::string_view head)> naming)
    {
        m_naming = std::move(naming);
    }
    /// Gives the generation its name although none of its lines was handed on.
    void ensureName();
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::string_view head() const { return m_head; }
    [[nodiscard]] std::uint64_t readOffset() const { return m_windowStart + m_window.size(); }
    [[nodiscard]] std::uint64_t lineStart() const { return m_lineStart; }
    [[nodiscard]] std::uint64_t line() const { return m_line; }
    [[nodiscard]] bool hasPartial() const { return readOffset() > m_lineStart; }
    [[nodiscard]] base::Duration lastGrowth() const { return m_lastGrowth; }
    [[nodiscard]] bool unlinked() const; ///< No name leads to it any more.
    [[nodiscard]] std::uint64_t size() const; ///< Of the file now.
    [[nodiscard]] std::uint64_t cutLines() const { return m_cutLines; }
    [[nodiscard]] std::uint64_t holeBytes() const { return m_holeBytes; }

private:
    LogFile() = default;
    [[nodiscard]] bool headIsIntact() const;
    [[nodiscard]] bool skipHole();
    void take(std::string_view bytes);
    void emitLines(const LineSink& sink);
    void emitRange(std::uint64_t end, bool partial, const LineSink& sink);
    void emitSimple(std::string_view bytes, std::uint64_t end, bool partial, const LineSink& sink);
    void emitWithNuls(std::string_view bytes, bool partial, const LineSink& sink);
    void emitDecoded(std::string_view bytes, std::uint64_t end, bool partial, const LineSink& sink);
    [[nodiscard]] std::size_t lastNewline(std::string_view bytes) const;
    [[nodiscard]] FileMark markAt(std::uint64_t offset, std::uint64_t line) const;
    void trim();
    void advance(std::uint64_t bytes);

    enum class Coding : std::uint8_t { Unknown, Bytes, Utf16Little, Utf16Big };

    std::string m_path;
    std::string m_generation;
    FileId m_id;
    int m_descriptor = -1;
    std::string m_head; // first bytes of the file, at most HeadBytes
    std::string m_window; // raw bytes from m_windowStart to the end of what was read
    std::uint64_t m_windowStart = 0;
    std::uint64_t m_lineStart = 0; // of the unfinished line
    std::uint64_t m_line = 1; // its number
    std::uint64_t m_committed = 0;
    std::uint64_t m_committedLine = 1;
    std::uint64_t m_searched = 0; // no newline between m_lineStart and here
    bool m_skipping = false; // within a line that is too long
    Coding m_coding = Coding::Unknown;
    std::int64_t m_seenChange = -1; // modification time at the last check of the head
    base::Duration m_lastGrowth{0};
    std::uint64_t m_cutLines = 0;
    std::uint64_t m_holeBytes = 0;
    std::string m_buffer;
    std::function<std::string(FileId, std::string_view)> m_naming;
};

} // namespace bearerwatch::tail
