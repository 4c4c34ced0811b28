#include "services/process_guard.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace bearerwatch::services {

void protectProcessMemory()
{
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace bearerwatch::services
