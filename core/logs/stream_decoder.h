#pragma once

#include <memory>
#include <string>
#include <string_view>

// Logs that are one document rather than lines: they become lines while they are read.

namespace bearerwatch::logs {

/// Turns a stream of bytes into lines. Bounded memory: a value beyond MaxValueBytes is cut.
class StreamDecoder {
public:
    static constexpr std::size_t MaxValueBytes = std::size_t{256} * 1024;
    static constexpr std::size_t HeadBytes = 512; ///< By which a document is known.

    StreamDecoder() = default;
    StreamDecoder(const StreamDecoder&) = delete;
    StreamDecoder& operator=(const StreamDecoder&) = delete;
    virtual ~StreamDecoder() = default;

    /// A decoder for what begins with `head`, or nullptr where the stream is lines already:
    /// - journalctl -o export (systemd.io/JOURNAL_EXPORT_FORMATS): an entry becomes a line of journald's
    /// JSON;
    /// - Loki's push and query JSON (grafana.com, "HTTP API"): an entry becomes a line as Docker's json-file
    ///   driver writes it, {"log":...,"stream":"loki","time":...};
    /// - arrays of records: see record_array.h.
    [[nodiscard]] static std::unique_ptr<StreamDecoder> forHead(std::string_view head);
    /// No decoder fits `head`, but one may when more bytes are there: the file is being written.
    [[nodiscard]] static bool mayFitLater(std::string_view head);

    [[nodiscard]] virtual std::string_view name() const = 0; ///< "journal export", "Loki"; for messages.
    /// Takes bytes of any length and appends the lines that are complete now.
    virtual void decode(std::string_view bytes, std::string& lines) = 0;
    /// Goes on behind a record that was decoded earlier. @param head  First bytes of the stream, with its
    /// first record. @param last  The last byte of the record.
    virtual void resume(std::string_view head, char last)
    {
        (void)head;
        (void)last;
    }
    /// What is left at the end of the stream.
    virtual void finish(std::string& lines) = 0;
};

} // namespace bearerwatch::logs
