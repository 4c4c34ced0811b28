#pragma once

#include <QtCore/QByteArray>
#include <string.h>

namespace bearerwatch::services {

/// Overwrites octets, in every copy that shares them, and forgets them. (QByteArray::fill would make a copy
/// of shared octets first, and overwrite that.)
inline void wipe(QByteArray& bytes)
{
    if (bytes.data_ptr().d_ptr()) // a literal lies in memory that cannot be written
        explicit_bzero(const_cast<char*>(bytes.constData()), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace bearerwatch::services
