#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unistd.h>
#include <vector>

#include "logs/block_reader.h"
#include "logs/kept_bytes.h"
#include "logs/stream_decoder.h"
#include "logs/unpacker.h"

// What a BlockReader is made of: plain files are read in block_reader.cpp, archives in archive_reading.cpp.

namespace bearerwatch::logs {

[[nodiscard]] base::Error systemError(int number, const std::string& name);

// Closes what it holds.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number > 0)
            ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

struct BlockReader::Impl {
    Impl(int number, std::string label)
        : descriptor(number)
        , name(std::move(label))
    {
    }

    Descriptor descriptor;
    std::string name;
    std::string peeked;
    bool peekedUsed = false;
    std::vector<char> input; // for libarchive
    std::unique_ptr<Unpacker> unpacker;
    bool entryOpen = false;
    bool ended = false;
    int failure = 0; // errno of a failed read below libarchive
    std::string compression;
    std::uint64_t total = 0;
    std::uint64_t stored = 0;
    std::uint64_t unpacked = 0;
    std::optional<base::Time> modified;
    LineSplitter splitter;
    std::unique_ptr<StreamDecoder> decoder; // where the log is a document rather than lines
    std::optional<base::Utf16Decoder> wide; // a document of UTF-16, which the decoder gets as UTF-8
    std::string narrow;
    bool decoderKnown = false;
    std::string decoded;
    std::vector<std::uint64_t> order; // of the files of an archive, from 0; empty: as they come
    std::size_t member = 0; // files begun
    std::uint64_t memberBytes = 0; // unpacked of this one
    bool oneFile = false; // no tar, though it begins as an empty one does: with NUL bytes
    std::string damageBefore; // of unpackers that were replaced

    std::optional<KeptBytes> kept; // what came through a pipe, until it turns out to be no tar
    bool keeping = true; // what is read of the pipe
    bool entryBegun = false; // the first file was gone to already

    bool orderMembers();
    bool orderPiped();
    bool keepRest();
    bool reopen();
    bool nextMember();
    bool give(std::string_view bytes, Block& block);
    base::Expected<void> begin();
    base::Expected<bool> nextPlain(Block& block);
    base::Expected<bool> nextUnpacked(Block& block);
    bool finish(Block& block);
    ssize_t readBytes(char* to, std::size_t size);
    std::int64_t supply(const void** buffer);
};

} // namespace bearerwatch::logs
