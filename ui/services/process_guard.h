#pragma once

namespace bearerwatch::services {

/// No core file and no debugger of the same user: memory holds tokens and keys. Errors are not
/// fatal; a system may forbid a part of it.
void protectProcessMemory();

} // namespace bearerwatch::services
