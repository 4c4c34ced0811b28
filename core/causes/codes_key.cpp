#include "causes/codes.h"

namespace bearerwatch::causes::detail {
namespace {

constexpr CodeEntry Table[] = {
    {"signature_invalid", Cause::SignatureMismatch, Severity::Error, "Signature does not verify",
     "The signature ({algorithm}) does not verify with key {key}", "", "", "RFC 7515 5.2"},
};

} // namespace

std::span<const CodeEntry> keyCodes()
{
    return Table;
}

} // namespace bearerwatch::causes::detail
