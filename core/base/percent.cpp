#include "base/percent.h"

#include "base/hex_digit.h"

namespace bearerwatch::base {

std::string percentDecoded(std::string_view text, PlusSign plus)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low >= 0) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += text[i] == '+' && plus == PlusSign::IsBlank ? ' ' : text[i];
        }
    }
    return out;
}

} // namespace bearerwatch::base
