#pragma once

#include <optional>
#include <vector>

#include "diagnosis/content_check.h"
#include "diagnosis/parallel.h"

// The searches for wrong, lost and added characters. `Fix::at` of a result counts in the whole token.

namespace bearerwatch::diagnosis {

/// Places of the token at which lines ended: in the paste, or where mail programs and editors wrap.
struct LineEnds {
    std::vector<std::size_t> places; ///< In the token, rising.
    bool seen = false; ///< They stand in the paste.
};
[[nodiscard]] LineEnds lineEnds(const Context& context, std::size_t tokenSize);

/// One character in header or payload.
[[nodiscard]] std::optional<Fix> searchContentCharacter(Context& context, const Pieces& pieces,
                                                        const ContentCheck& check);
/// Two to four characters lost, up to eighty added, or one lost at each of two line ends.
[[nodiscard]] std::optional<Fix> searchContentRun(Context& context, const Pieces& pieces,
                                                  const ContentCheck& check, const LineEnds& ends);

/// The signature with one character mended. Not for HMAC, whose right signature is known.
[[nodiscard]] std::optional<Fix> searchSignatureCharacter(Context& context, const Pieces& pieces,
                                                          const Pair& pair);
/// The signature with several characters lost at its end or at a line end, or added.
[[nodiscard]] std::optional<Fix> searchSignatureRun(Context& context, const Pieces& pieces, const Pair& pair,
                                                    const LineEnds& ends);

/// How many base64url characters a signature of this algorithm and key has.
[[nodiscard]] std::size_t signatureCharacters(const Pair& pair);

/// Asks with each run of `length` characters whether `visit` takes it; ends then.
template <typename Visit>
bool forEachRun(std::size_t length, Visit&& visit)
{
    std::string run(length, Alphabet.front());
    std::vector<std::size_t> digits(length, 0);
    for (;;) {
        if (visit(std::string_view(run)))
            return true;
        std::size_t at = length;
        while (at > 0 && digits[at - 1] + 1 == Alphabet.size()) {
            digits[at - 1] = 0;
            run[at - 1] = Alphabet.front();
            --at;
        }
        if (at == 0)
            return false;
        run[at - 1] = Alphabet[++digits[at - 1]];
    }
}

} // namespace bearerwatch::diagnosis
