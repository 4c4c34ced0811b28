#include "causes/codes.h"

namespace bearerwatch::causes::detail {
namespace {

constexpr CodeEntry Table[] = {
    {"exp_passed", Cause::Expired, Severity::Error, "Expired",
     "exp {found} is {ago} before the clock {expected}, leeway {leeway} s", "", "", "RFC 7519 4.1.4"},
};

} // namespace

std::span<const CodeEntry> tokenCodes()
{
    return Table;
}

} // namespace bearerwatch::causes::detail
