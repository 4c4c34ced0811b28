#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "logs/block_reader.h"
#include "logs/stream_decoder.h"
#include "tail/identity.h"

namespace bearerwatch::tail {

/// Gets whole lines of one generation, in order. `block.start` and `endOffset` (after the last line) count
/// raw bytes of the uncompressed file. The sink keeps what it needs; the block is used again.
using LineSink =
    std::function<void(const std::string& generation, const logs::Block& block, std::uint64_t endOffset)>;

/// The bytes of one file that were read and are not settled yet: it makes lines of them, and marks.
///
/// Bytes stay here from the last commit (and some before it) to the end of what was read, so that a
/// checkpoint is made of bytes that were consumed, never of bytes that were read again.
///
/// A document that grows (a JSON array, Loki's reply, an export of the journal) gives a line for each of its
/// records; what closes it may be overwritten by the next record.
/// One thread at a time.
class LineWindow {
public:
    /// Goes on at `from`. @param head  First bytes of the file, at most HeadBytes and at most `from.offset`.
    /// @param before  Bytes just before `from.offset`, at most MarkBytes.
    void resume(const FileMark& from, std::string head, std::string before);

    void take(std::string_view bytes); ///< What follows in the file.
    /// What lies before `offset` is a hole: a sparse file was cut behind the back of its writer. Only while
    /// all is settled.
    void leapTo(std::uint64_t offset);
    /// Hands on the lines that are whole.
    void emitLines(const LineSink& sink);
    /// Lets go of what closes a document: the file may go on there with another record.
    /// @return Bytes that were let go of.
    std::uint64_t forgetClosing();
    [[nodiscard]] bool holdsDocument() const { return m_form == Form::Document; }
    /// Hands on an unfinished last line that has not grown for a while (a rotated file, an ended pipe).
    void flushPartial(const LineSink& sink);

    /// What was handed on before `offset` was processed for good; `line` begins there.
    void commit(std::uint64_t offset, std::uint64_t line);
    [[nodiscard]] bool settled() const { return m_committed == m_lineStart; } ///< All of it is committed.

    [[nodiscard]] FileMark mark() const; ///< At the last commit.
    [[nodiscard]] FileMark consumedMark() const; ///< At the start of the unfinished line.
    [[nodiscard]] FileMark readMark() const; ///< At the end of what was read, within a line.

    [[nodiscard]] FileId id() const { return m_id; }
    void setId(FileId id) { m_id = id; }
    [[nodiscard]] const std::string& generation() const { return m_generation; }
    /// Names the generation when its first line is handed on; needed where `from.generation` was empty.
    void setNaming(std::function<std::string(FileId, std::string_view head)> naming)
    {
        m_naming = std::move(naming);
    }
    /// Gives the generation its name although none of its lines was handed on.
    void ensureName();

    [[nodiscard]] std::string_view head() const { return m_head; }
    /// The last bytes that were read, at most MarkBytes.
    [[nodiscard]] std::string_view latest() const;
    [[nodiscard]] std::uint64_t readOffset() const { return m_start + m_bytes.size(); }
    [[nodiscard]] std::uint64_t lineStart() const { return m_lineStart; }
    [[nodiscard]] bool hasPartial() const { return readOffset() > m_lineStart; }
    [[nodiscard]] bool holdsText() const { return m_coding == Coding::Bytes; } ///< One byte is one unit.
    [[nodiscard]] std::uint64_t cutLines() const { return m_cutLines; }

private:
    enum class Coding : std::uint8_t { Unknown, Bytes, Utf16Little, Utf16Big };
    enum class Form : std::uint8_t { Unknown, Lines, Document };

    void emitRange(std::uint64_t end, bool partial, const LineSink& sink);
    void emitSimple(std::string_view bytes, std::uint64_t end, bool partial, const LineSink& sink);
    void emitWithNuls(std::string_view bytes, bool partial, const LineSink& sink);
    void detectForm();
    void emitRecords(const LineSink& sink);
    void emitRecord(const LineSink& sink);
    void flushDocument(const LineSink& sink);
    void boundBacklog();
    void emitDecoded(std::string_view bytes, std::uint64_t end, bool partial, const LineSink& sink);
    [[nodiscard]] bool skipLongLine(std::string_view open);
    [[nodiscard]] bool skipNuls(std::string_view open);
    void cutLine(const LineSink& sink);
    [[nodiscard]] std::size_t unitBytes() const;
    [[nodiscard]] bool isNewline(std::string_view text, std::size_t at) const;
    [[nodiscard]] std::size_t lastNewline(std::string_view bytes) const;
    [[nodiscard]] FileMark markAt(std::uint64_t offset, std::uint64_t line) const;
    void detectCoding();
    void trim();
    void advance(std::uint64_t bytes);

    std::string m_generation;
    FileId m_id;
    std::string m_head; // first bytes of the file, at most HeadBytes
    std::string m_bytes; // raw, from m_start to the end of what was read
    std::uint64_t m_start = 0;
    std::uint64_t m_lineStart = 0; // of the unfinished line
    std::uint64_t m_line = 1; // its number
    std::uint64_t m_committed = 0;
    std::uint64_t m_committedLine = 1;
    std::uint64_t m_handed = 0; // after the last line that was handed on
    std::uint64_t m_searched = 0; // no newline between m_lineStart and here
    bool m_skipping = false; // within a line that is too long
    Coding m_coding = Coding::Unknown;
    Form m_form = Form::Unknown;
    std::shared_ptr<logs::StreamDecoder> m_decoder; // of a document
    std::uint64_t m_decoded = 0; // offset after what the decoder has taken
    std::string m_record; // that it gave
    std::uint64_t m_cutLines = 0;
    std::function<std::string(FileId, std::string_view)> m_naming;
};

} // namespace bearerwatch::tail
