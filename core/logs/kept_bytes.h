#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bearerwatch::logs {

/// Bytes that are to be read again, in a file without a name: nothing of it outlives the process. One thread.
class KeptBytes {
public:
    /// In $TMPDIR, else /var/tmp, else in memory; nullopt where there is none.
    [[nodiscard]] static std::optional<KeptBytes> make();
    KeptBytes(KeptBytes&& other) noexcept;
    KeptBytes& operator=(KeptBytes&& other) noexcept;
    ~KeptBytes();

    /// @return False where there is no room: what did not fit is kept in memory.
    bool add(std::string_view bytes);
    /// Bytes from the place of reading on; 0 at the end, negative on a failed read.
    [[nodiscard]] std::int64_t read(char* to, std::size_t size);
    void goTo(std::uint64_t place) { m_place = place; } ///< Of reading.
    [[nodiscard]] std::uint64_t size() const { return m_size + m_rest.size(); }

private:
    explicit KeptBytes(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor = -1;
    std::uint64_t m_size = 0; // in the file
    std::uint64_t m_place = 0;
    std::string m_rest; // after what is in the file
};

} // namespace bearerwatch::logs
