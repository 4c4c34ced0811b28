#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/expected.h"
#include "base/progress.h"
#include "base/utf16.h"
#include "logs/record.h"

// From bytes to whole lines, with bounded memory. Two parts, so that a follower of live files can
// feed what it read itself:
//   LineSplitter  bytes in, blocks of whole lines out; keeps the partial last line.
//   BlockReader   reads a file, a pipe or an archive to its end and feeds a splitter.
// Objects are used by one thread at a time.

namespace bearerwatch::logs {

/// Bytes that one block usually holds (they stay in the cache of a core while they are looked at several
/// times), and the longest line that is kept whole: of a longer one exactly so many bytes are.
inline constexpr std::size_t BlockBytes = std::size_t{512} * 1024;
inline constexpr std::size_t MaxLineBytes = std::size_t{1024} * 1024;

/// Whole lines, contiguous in their source: byte `i` of `text` stands at `start.offset + i`.
/// Only the last line of a block may have been cut (see `lastLineCut`).
struct Block {
    std::string text; ///< Each line ends with '\n', except perhaps the last of the source.
    Place start; ///< Of the first byte.
    std::uint64_t lines = 0; ///< Lines in `text`.
    bool lastLineCut = false; ///< The last line was longer than MaxLineBytes: its end is missing.
    bool endsFile = false; ///< The file, or the file of an archive, ends with this block.
    bool partial = false; ///< The last line has no '\n': the source ended (or paused) within it.
};

/// What reading met beside lines. Counts and texts for the person who asks why.
struct ReadingNotes {
    std::uint64_t cutLines = 0; ///< Lines longer than MaxLineBytes.
    std::uint64_t nulBytes = 0; ///< NUL bytes seen (holes of a truncated file, or binary data).
    bool utf16 = false; ///< Decoded from UTF-16; offsets count the decoded bytes.
    bool binary = false; ///< The first block does not look like text.
    std::string compression; ///< "gzip", "zstd", "xz", "bzip2", "tar"...; empty: none.
    std::uint64_t entries = 0; ///< Files in an archive that were read.
    std::string damage; ///< Why an archive ended early; empty: it did not.
    bool extremeRatio = false; ///< More than a thousand bytes out for one in.
};

/// Cuts a stream of bytes into blocks of whole lines.
class LineSplitter {
public:
    explicit LineSplitter(Place start = {0, 1});

    /// Takes bytes of any length; true: `block` holds lines that are complete now, and `next` may give more.
    /// UTF-16 with a byte order mark at the very start is decoded.
    [[nodiscard]] bool feed(std::string_view bytes, Block& block);
    /// The same without a copy: write up to `size` bytes to the pointer, then commit what was written.
    /// Decoding is left out here; call `feed` for the first bytes of a source.
    [[nodiscard]] char* writable(std::size_t size);
    [[nodiscard]] bool commit(std::size_t written, Block& block);
    /// Gives what is complete and was not given yet: what follows a line that was cut is another block.
    [[nodiscard]] bool next(Block& block);
    /// What is left, at the end of the source; true: `block` holds it.
    [[nodiscard]] bool finish(Block& block);
    /// Takes back the last bytes of the block that was given out last: whole lines whose record may go on.
    /// They begin the next block. Not for a block that was cut or is partial.
    void putBack(std::string_view tail);

    /// What was put back and the unfinished line. Up to which place lines were given out is `position()`.
    [[nodiscard]] std::string_view pending() const { return {m_buffer.data(), m_used}; }
    [[nodiscard]] Place position() const { return m_next; }
    [[nodiscard]] const ReadingNotes& notes() const { return m_notes; }

private:
    bool emit(std::size_t end, bool cut, Block& block);
    bool skipRest();

    std::string m_buffer; // m_used bytes of it are filled
    std::size_t m_used = 0;
    std::size_t m_openLine = 0; // where the unfinished line begins, behind what was put back
    std::size_t m_scanned = 0; // no newline between m_openLine and here
    std::uint64_t m_newlines = 0; // in the buffer
    Place m_next;
    bool m_skipping = false; // within a line that is too long
    bool m_started = false;
    base::Utf16Decoder m_utf16;
    ReadingNotes m_notes;
};

/// Reads one source to its end: a plain file, standard input or a FIFO, or what libarchive unpacks
/// (gz, zst, xz, bz2, and tar of them: its files one after the other, the one that was written to last at the
/// end, through a pipe too; a very large one in its own order).
class BlockReader {
public:
    /// @param path  A file, or "-" for standard input.
    /// @return Errors "file_not_found", "permission_denied", "is_directory", "read_failed".
    [[nodiscard]] static base::Expected<BlockReader> open(const std::string& path);
    /// Takes over `descriptor` (closed at the end) from its current position; `name` is for messages.
    [[nodiscard]] static base::Expected<BlockReader> fromDescriptor(int descriptor, std::string name);

    BlockReader(BlockReader&&) noexcept;
    BlockReader& operator=(BlockReader&&) noexcept;
    ~BlockReader();

    /// Fills `block` (whose memory is used again); false at the end. An error ends the source.
    [[nodiscard]] base::Expected<bool> next(Block& block);
    /// As `LineSplitter::putBack`.
    void putBack(std::string_view tail);
    [[nodiscard]] bool atEnd() const; ///< All bytes were read; `next` may still have some to give.

    [[nodiscard]] base::Progress progress() const; ///< Bytes as stored; total 0 for pipes.
    [[nodiscard]] ReadingNotes notes() const;
    /// Number of the file of an archive that the last block is of, from 1; 0 before the first.
    [[nodiscard]] std::uint64_t member() const;
    /// Last modification of the file, or of that file of the archive: the reference for times without a year.
    /// Empty for pipes.
    [[nodiscard]] std::optional<base::Time> modified() const;

private:
    struct Impl;
    explicit BlockReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace bearerwatch::logs
