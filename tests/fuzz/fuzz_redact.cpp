#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "events/record_token.h"
#include "tokens/redact.h"

// Any text, with a token in it wherever a byte says so: nothing of the token's claims or signature is left.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace bearerwatch;
    static const tokens::Fingerprinter fingerprinter(
        base::SecretBytes(std::string_view("a key for fuzzing")));
    static const std::string token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0."
                                     "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
    // Pieces of it that the input itself holds may be glued to anything.
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    if (input.find("yJzdWIi") != std::string_view::npos || input.find("SflKxw") != std::string_view::npos)
        return 0;
    std::string text;
    bool whole = false;
    for (std::size_t i = 0; i < size && i < 4096; ++i) {
        const char c = static_cast<char>(data[i]);
        // Behind what may be a part of a token or of an encoded character it could not be told from that.
        const bool free = text.empty() ||
            std::string_view(" \t\n\"'=:,;&?({[|<").find(text.back()) != std::string_view::npos;
        if (c == '\x01' && free) {
            text += token + (i + 1 < size && data[i + 1] % 2 == 0 ? " " : "\"");
            whole = true;
        } else {
            text += c;
        }
    }
    const std::string shown = tokens::redact(text, fingerprinter);
    if (whole &&
        (shown.find("SflKxwRJSMeKKF2QT4fw") != std::string::npos ||
         shown.find("eyJzdWIiOiIxMjM0NTY3ODkwIn0") != std::string::npos))
        std::abort();
    (void)events::detail::findRecordToken(text);
    (void)events::detail::findOpaqueToken(text);
    return 0;
}
