#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/time.h"

struct archive;

namespace bearerwatch::logs {

/// Bytes at the start of a file by which its kind is known.
inline constexpr std::size_t PeekBytes = 512;

/// "gzip", "zstd", "xz", "bzip2", "lz4", "tar" by the first bytes of a file; empty: plain.
[[nodiscard]] std::string_view compressionOf(std::string_view head);

/// Unpacks a compressed file, a tar, or a compressed tar, by libarchive; files of a tar that are compressed
/// themselves (app.log.1.gz) are unpacked too.
class Unpacker {
public:
    /// Sets the buffer to the next bytes and returns how many: 0 at the end, negative on a failed read.
    using Supply = std::function<std::int64_t(const void**)>;

    Unpacker();
    Unpacker(const Unpacker&) = delete;
    Unpacker& operator=(const Unpacker&) = delete;
    ~Unpacker();

    /// @return False where the bytes cannot be unpacked; `damage()` says why.
    /// @param oneFile  It is known to be no tar.
    [[nodiscard]] bool open(Supply supply, bool oneFile = false);
    /// What tells the age of a file of a tar: greater is younger.
    /// When it was written last, and where that is the same its rotation: -2 for "app.log.2.gz".
    using Age = std::pair<base::Time, int>;
    /// The age of each file of a tar, in its order; none where it is no tar, or too large a one. Goes to its
    /// end: `open` again to read.
    [[nodiscard]] std::vector<Age> memberAges();
    /// Goes to the next regular file; false at the end, or where the archive is damaged.
    [[nodiscard]] bool nextEntry();
    /// Bytes of the file; 0 at its end, negative where the archive is damaged.
    [[nodiscard]] std::int64_t read(char* to, std::size_t size);

    [[nodiscard]] bool isTar() const; ///< After `nextEntry`.
    [[nodiscard]] std::uint64_t entries() const { return m_entries; } ///< Files begun.
    /// When the file of a tar was written last; empty where it is not said.
    [[nodiscard]] std::optional<base::Time> modified() const { return m_modified; }
    [[nodiscard]] const std::string& damage() const { return m_damage; } ///< Empty: none was met.

private:
    void openInner();
    void noteDamage(archive* handle);
    std::int64_t supplyInner(const void** buffer);
    // What libarchive calls: the source's bytes, and a file's bytes for the archive within it.
    static std::ptrdiff_t callSupply(archive* handle, void* self, const void** buffer);
    static std::ptrdiff_t callInner(archive* handle, void* self, const void** buffer);

    struct Closer {
        void operator()(archive* handle) const;
    };
    Supply m_supply;
    std::unique_ptr<archive, Closer> m_outer;
    std::unique_ptr<archive, Closer> m_inner; // where the file is compressed itself
    std::string m_head; // first bytes of the file, not handed on yet
    std::vector<char> m_innerInput;
    std::uint64_t m_entries = 0;
    std::optional<base::Time> m_modified;
    int m_rotation = 0;
    std::int64_t m_size = 0;
    std::string m_damage;
};

} // namespace bearerwatch::logs
