#include <algorithm>
#include <cerrno>
#include <numeric>
#include <utility>

#include "logs/block_reader_parts.h"

namespace bearerwatch::logs {

std::int64_t BlockReader::Impl::supply(const void** buffer)
{
    if (!peekedUsed) {
        peekedUsed = true;
        *buffer = peeked.data();
        return static_cast<std::int64_t>(peeked.size());
    }
    *buffer = input.data();
    if (kept && !keeping) {
        const std::int64_t count = kept->read(input.data(), input.size());
        if (count != 0)
            return count;
    }
    const ssize_t count = readBytes(input.data(), input.size());
    if (count < 0)
        failure = errno;
    else if (kept && keeping)
        kept->add({input.data(), static_cast<std::size_t>(count)});
    return count;
}

// Unpacks from the start again.
bool BlockReader::Impl::reopen()
{
    if (unpacker && damageBefore.empty())
        damageBefore = unpacker->damage();
    if (kept)
        kept->goTo(0);
    else if (::lseek(descriptor.number(), static_cast<off_t>(peeked.size()), SEEK_SET) < 0)
        return false;
    peekedUsed = false;
    unpacker = std::make_unique<Unpacker>();
    return unpacker->open([this](const void** buffer) { return supply(buffer); }, oneFile);
}

// Files of a tar are read oldest first, as rotated files are; what is out of order costs another pass.
bool BlockReader::Impl::orderMembers()
{
    constexpr std::uint64_t MostListed = std::uint64_t{512} * 1024 * 1024; // stored bytes
    constexpr std::uint64_t MostAgain = std::uint64_t{2048} * 1024 * 1024; // stored bytes that are read again
    if (total == 0)
        return true;
    if (total > MostListed) {
        oneFile = !unpacker->nextEntry() && compression != "tar";
        return reopen();
    }
    const std::vector<Unpacker::Age> ages = unpacker->memberAges();
    std::vector<std::uint64_t> wanted(ages.size());
    std::iota(wanted.begin(), wanted.end(), std::uint64_t{0});
    std::ranges::stable_sort(wanted, {}, [&](std::uint64_t index) { return ages[index]; });
    std::uint64_t passes = 0;
    for (std::size_t i = 1; i < wanted.size(); ++i)
        passes += wanted[i] < wanted[i - 1];
    if (passes > 0 && passes * total <= MostAgain)
        order = std::move(wanted);
    oneFile = unpacker->entries() == 0 && compression != "tar";
    stored = 0;
    return reopen();
}

// A tar that comes through a pipe is kept until its end, so that its files can be read oldest first, too.
bool BlockReader::Impl::orderPiped()
{
    entryBegun = unpacker->nextEntry();
    if (!kept || !entryBegun || !unpacker->isTar()) {
        kept.reset();
        return true;
    }
    const std::uint64_t taken = kept->size();
    const bool whole = keepRest();
    keeping = false;
    if (!whole) { // too large: in its own order, from what is kept and then from the pipe
        kept->goTo(taken);
        return true;
    }
    entryBegun = false;
    total = peeked.size() + kept->size();
    return reopen() && orderMembers();
}

// Reads the pipe to its end; false where there is too much of it.
bool BlockReader::Impl::keepRest()
{
    constexpr std::uint64_t MostKept = std::uint64_t{1024} * 1024 * 1024;
    std::vector<char> piece(std::size_t{256} * 1024);
    while (kept->size() < MostKept) {
        const ssize_t count = readBytes(piece.data(), piece.size());
        if (count <= 0) {
            failure = count < 0 ? errno : 0;
            return true;
        }
        if (!kept->add({piece.data(), static_cast<std::size_t>(count)}))
            return false;
    }
    return false;
}

// Goes to the next file of the archive.
bool BlockReader::Impl::nextMember()
{
    if (order.empty())
        return std::exchange(entryBegun, false) || unpacker->nextEntry();
    if (member >= order.size() || (unpacker->entries() > order[member] && !reopen()))
        return false;
    stored = std::min(stored, total);
    while (unpacker->entries() <= order[member]) {
        if (!unpacker->nextEntry())
            return false;
    }
    return true;
}

base::Expected<bool> BlockReader::Impl::nextUnpacked(Block& block)
{
    while (!ended) {
        if (!entryOpen) {
            entryOpen = nextMember();
            if (!entryOpen) {
                ended = true;
                break;
            }
            ++member;
            memberBytes = 0;
            decoderKnown = false; // each file is what its own first bytes say
            decoder.reset();
        }
        // The first bytes go through feed, which looks for a byte order mark.
        const bool throughFeed = memberBytes == 0 || splitter.notes().utf16 || decoder;
        const std::size_t size = throughFeed ? std::size_t{64} * 1024 : BlockBytes;
        std::string first;
        if (throughFeed)
            first.resize(size);
        char* to = throughFeed ? first.data() : splitter.writable(size);
        const std::int64_t count = unpacker->read(to, size);
        if (count < 0) {
            ended = true;
            if (failure != 0 && unpacked == 0)
                return base::unexpected(systemError(failure, name));
            break;
        }
        if (count == 0) {
            entryOpen = false;
            if (finish(block)) // a file of an archive ends its last line
                return true;
            continue;
        }
        const auto bytes = static_cast<std::size_t>(count);
        unpacked += bytes;
        memberBytes += bytes;
        if (throughFeed ? give(std::string_view(first).substr(0, bytes), block)
                        : splitter.commit(bytes, block))
            return true;
    }
    return finish(block);
}

} // namespace bearerwatch::logs
