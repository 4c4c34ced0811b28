#include "pipeline/binary_kind.h"

#include <algorithm>
#include <array>

namespace bearerwatch::pipeline {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::string_view kind;
};
constexpr std::array Signatures{
    Signature{"\x7f"
              "ELF"sv,
              "a program or library"sv},
    Signature{"MZ\x90"sv, "a Windows program"sv},
    Signature{"\x89PNG"sv, "a PNG picture"sv},
    Signature{"\xff\xd8\xff"sv, "a JPEG picture"sv},
    Signature{"GIF8"sv, "a GIF picture"sv},
    Signature{"%PDF-"sv, "a PDF document"sv},
    Signature{"PK\x03\x04"sv, "a ZIP archive: unpack it, or pack the log with gzip"sv},
    Signature{"SQLite format 3\0"sv, "an SQLite database"sv},
    Signature{"LPKSHHRH"sv,
              "a file of the systemd journal: watch the command `journalctl --file FILE -o json`"sv},
    Signature{"\xd4\xc3\xb2\xa1"sv, "a network capture"sv},
    Signature{"\x0a\x0d\x0d\x0a"sv, "a network capture"sv},
};

} // namespace

std::string_view binaryKind(std::string_view head)
{
    for (const Signature& signature : Signatures) {
        if (head.starts_with(signature.bytes))
            return signature.kind;
    }
    for (const std::string_view text : {"\xff\xfe"sv, "\xfe\xff"sv, "\x1f\x8b"sv, "\x28\xb5\x2f\xfd"sv,
                                        "\xfd"
                                        "7zXZ"sv,
                                        "BZh"sv}) {
        if (head.starts_with(text)) // UTF-16, and packed logs, which are unpacked elsewhere
            return {};
    }
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != 0x1b && byte != '\f' &&
            byte != '\b';
    });
    // Text has none of them; one in sixteen leaves room for a log with some damage, and NULs of UTF-16
    // without its mark stand at every other place.
    const auto nuls = std::count(head.begin(), head.end(), '\0');
    const bool wide = nuls * 5 >= static_cast<std::ptrdiff_t>(head.size()) * 2 && controls == nuls;
    const bool onlyNuls = nuls == static_cast<std::ptrdiff_t>(head.size()); // a log that was cut
    if (head.empty() || wide || onlyNuls || controls * 16 < static_cast<std::ptrdiff_t>(head.size()))
        return {};
    return "binary data";
}

} // namespace bearerwatch::pipeline
