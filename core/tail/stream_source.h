#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "base/time.h"
#include "logs/stream_decoder.h"
#include "tail/log_file.h"

namespace bearerwatch::tail {

/// Standard input or a FIFO: read as it comes; nothing can be read twice, so there is no checkpoint.
class StreamSource {
public:
    /// @param path  "-" for standard input, else a FIFO (opened anew for each writer, without an end).
    explicit StreamSource(std::string path);
    ~StreamSource();
    StreamSource(const StreamSource&) = delete;
    StreamSource& operator=(const StreamSource&) = delete;

    /// Reads what is there, never waits. @return True when there may be more at once.
    [[nodiscard]] bool poll(base::Duration now, std::size_t most, const LineSink& sink);

    [[nodiscard]] int descriptor() const { return m_descriptor; } ///< -1 once it ended.
    [[nodiscard]] bool ended() const { return m_ended; } ///< Standard input was closed.
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] const std::string& detail() const { return m_detail; }
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }

private:
    void hand(const logs::Block& block, const LineSink& sink);
    void handAll(logs::Block& block, const LineSink& sink);

    std::string m_path;
    std::string m_generation;
    std::string m_detail;
    int m_descriptor = -1;
    bool m_ended = false;
    std::uint64_t m_bytesRead = 0;
    base::Duration m_lastGrowth{0};
    void end(const LineSink& sink);
    [[nodiscard]] bool feed(std::string_view bytes, logs::Block& block);

    logs::LineSplitter m_splitter;
    std::unique_ptr<logs::StreamDecoder> m_decoder; // where the log is a document rather than lines
    bool m_formKnown = false;
    std::string m_head; // bytes that do not say yet which it is
    std::string m_buffer;
};

} // namespace bearerwatch::tail
