#pragma once

#include <span>

#include "causes/catalogue.h"

// The tables of codes, one file a theme; `catalogue.cpp` joins and sorts them.

namespace bearerwatch::causes::detail {

std::span<const CodeEntry>
tokenCodes(); ///< codes_token.cpp: format, header line, kinds of tokens, claims, time.
std::span<const CodeEntry> keyCodes(); ///< codes_key.cpp: keys, algorithms, signature, decryption.
std::span<const CodeEntry>
serviceCodes(); ///< codes_service.cpp: metadata, key sets, introspection, status lists, token endpoints.
std::span<const CodeEntry> foreignCodes(); ///< codes_foreign.cpp: PASETO, cookies, macaroons and their kin.

} // namespace bearerwatch::causes::detail
