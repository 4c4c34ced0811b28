#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include "base/time.h"
#include "jose/key.h"

namespace bearerwatch::models {

/// What is wrong with keys as a set, beyond what is wrong with one of them.
struct KeyRemark {
    enum class Weight { Error, Warning, Note };
    Weight weight = Weight::Warning;
    QString text; ///< What was seen, what it means, what to do.
};

/// Duplicate kids, keys that stand twice, absent kids, wrong use, private keys where public ones are enough,
/// certificates out of date, members that could not be read. Errors first.
[[nodiscard]] QList<KeyRemark> examineKeys(const jose::KeySet& keys, base::Time now);

/// A shared secret below 256 bits: what HS256 wants at least.
[[nodiscard]] bool isShortSecret(const jose::Key& key);

} // namespace bearerwatch::models
