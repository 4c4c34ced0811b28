#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <sys/types.h>

// Who a log file is, told by its content: names move on rotation, inodes are used again, and a file
// may be cut and filled anew behind the same name.

namespace bearerwatch::tail {

/// Bytes at the start of a file, and before a place in it, that tell it from others.
inline constexpr std::size_t HeadBytes = 1024;
inline constexpr std::size_t MarkBytes = 1024;

struct FileId {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    friend bool operator==(const FileId&, const FileId&) = default;
};

/// A place in the life of one file (a "generation" of its source), as a checkpoint keeps it. Hashes
/// are made of bytes that were consumed, never of bytes that were read again.
struct FileMark {
    std::string source; ///< Path as it was named.
    std::string generation; ///< Identity that event keys carry; unique within its source.
    FileId id; ///< Where it was last seen.
    std::uint64_t offset = 0; ///< Everything before it was handed on and may be forgotten.
    std::uint64_t line = 1; ///< Number of the line that begins at `offset`.
    std::uint32_t headLength = 0; ///< At most HeadBytes and at most `offset`.
    std::uint64_t headHash = 0;
    std::uint32_t markLength = 0; ///< Bytes before `offset` that `markHash` covers.
    std::uint64_t markHash = 0;
    bool withinLongLine = false; ///< `offset` lies in a line that is too long; its rest is not wanted.
    bool finished = false; ///< Rotated away (or there before following began) and read to its end.
};

/// A generation without a handed-on line has no name yet; this begins what stands for it in a checkpoint.
inline constexpr std::string_view UnnamedGeneration = "unnamed-";

/// FNV-1a, 64 bits.
[[nodiscard]] std::uint64_t hashBytes(std::string_view bytes);

/// "3f1a…": 16 hexadecimal digits from the file's place and the first line of its content.
[[nodiscard]] std::string generationName(FileId id, std::string_view content);

/// Whether the file at `path` (plain or compressed) has the bytes that `mark` tells of. A mark at
/// offset 0 fits the same device and inode only.
[[nodiscard]] bool contentMatches(const std::string& path, FileId id, const FileMark& mark);

/// Length of the uncompressed content; 0 where it cannot be read.
[[nodiscard]] std::uint64_t contentLength(const std::string& path);

/// Whether the bytes at the start of the file are those of gzip, zstd, xz or bzip2.
[[nodiscard]] bool isCompressed(const std::string& path);

} // namespace bearerwatch::tail
