#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace bearerwatch::tail {

/// The bytes of a file that was compressed with gzip, zstd, xz or bzip2, as they were before. One thread at a
/// time. For files of one stream or several in a row, not for archives with names in them.
class Unpacker {
public:
    /// @return Null where the file cannot be opened or is not compressed.
    [[nodiscard]] static std::unique_ptr<Unpacker> open(const std::string& path);
    ~Unpacker();
    Unpacker(const Unpacker&) = delete;
    Unpacker& operator=(const Unpacker&) = delete;

    /// The next bytes, at most 64 KiB, valid until the next call; empty at the end or where it is damaged.
    [[nodiscard]] std::string_view next();
    [[nodiscard]] const std::string& damage() const { return m_damage; } ///< Empty: it is whole so far.

private:
    Unpacker();

    void* m_archive = nullptr; // of libarchive
    std::string m_buffer;
    std::string m_damage;
};

} // namespace bearerwatch::tail
