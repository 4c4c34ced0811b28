#pragma once

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "events/event.h"

namespace bearerwatch::history {
class Reader;
}

namespace bearerwatch::pipeline {

/// Events that are too many for memory, in a file without a name: nothing of it outlives the process.
///
/// Events lie in chunks of equal size and are decoded a chunk at a time. The text of a record that can be
/// read again is not kept: it is read from its log, from the history where the log does not hold it any more.
/// One thread appends; all else may be called from any thread.
class EventArchive {
public:
    static constexpr std::size_t ChunkEvents = 1024;
    using Redact = std::function<std::string(std::string_view)>;
    using Chunk = std::shared_ptr<const std::vector<events::Event>>;

    struct Options {
        std::string folder; ///< Where the file is made; it is not seen there.
        std::string historyFolder; ///< Holds texts; empty: none.
        std::uint64_t mostBytes = 8ULL * 1024 * 1024 * 1024;
        Redact redact; ///< As the events' texts were redacted; may be called from any thread.
    };
    /// @return Error "archive_unwritable".
    [[nodiscard]] static base::Expected<std::shared_ptr<EventArchive>> make(Options options);
    ~EventArchive();
    EventArchive(const EventArchive&) = delete;
    EventArchive& operator=(const EventArchive&) = delete;

    /// Keeps the next `ChunkEvents` events.
    /// @return False where there is no room: the archive stays as it was.
    [[nodiscard]] bool append(const std::vector<events::Event>& chunk);
    /// Keeps what `wanted` lets through of another archive; each of its events is asked for once, in order.
    /// Texts are neither read nor written again.
    /// @param rest  Gets the last events, which do not fill a chunk, with their texts.
    /// @return False where something could not be read or kept.
    [[nodiscard]] bool take(const EventArchive& other,
                            const std::function<bool(const events::Event&)>& wanted,
                            std::vector<events::Event>& rest);
    [[nodiscard]] std::size_t chunks() const;
    [[nodiscard]] std::uint64_t bytes() const; ///< Of the file.

    /// Events of a chunk, those whose text is not kept without it. Null when it cannot be read.
    [[nodiscard]] Chunk chunk(std::size_t index) const;
    /// The redacted text of an event. Nothing when neither its log nor the history holds it any more.
    [[nodiscard]] std::optional<std::string> text(std::size_t chunk, std::size_t place) const;

private:
    struct Extent {
        std::uint64_t offset = 0;
        std::uint32_t length = 0;
    };
    /// What stands for a text that is not kept.
    struct TextMark {
        std::uint64_t hash = 0; ///< Of the redacted text.
        std::uint32_t lines = 0; ///< 0: the text is kept.
    };
    struct Decoded {
        std::size_t index = 0;
        Chunk events;
        std::shared_ptr<const std::vector<TextMark>> marks;
    };

    explicit EventArchive(Options options, int file);
    [[nodiscard]] std::optional<Decoded> decoded(std::size_t index) const;
    [[nodiscard]] static std::optional<Decoded> decode(std::string_view bytes);
    [[nodiscard]] static std::string encode(const std::vector<events::Event>& chunk,
                                            const std::vector<TextMark>& marks);
    [[nodiscard]] bool write(const std::string& bytes);
    [[nodiscard]] TextMark markOf(const events::Event& event) const;
    [[nodiscard]] std::optional<std::string> fromLog(const events::Event& event, const TextMark& mark) const;

    Options m_options;
    int m_file;
    mutable std::mutex m_mutex;
    std::vector<Extent> m_extents;
    std::uint64_t m_end = 0;
    mutable std::list<Decoded> m_cache; ///< Latest use first.
    mutable std::mutex m_logMutex;
    mutable std::string m_logPath; ///< The log that is open.
    mutable int m_log = -1;
    mutable std::mutex m_historyMutex;
    mutable std::unique_ptr<history::Reader> m_history;
};

} // namespace bearerwatch::pipeline
