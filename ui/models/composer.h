#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include "base/expected.h"
#include "jose/key.h"
#include "verdict/verdict.h"

// Making tokens for tests: from an edited header and edited claims, with a key of the user. Pure.

namespace bearerwatch::models {

struct Composition {
    QByteArray header; ///< One JSON object.
    QByteArray claims; ///< JSON, or any text.
    bool encrypt = false; ///< Else signed.
    QString algorithm; ///< `alg`
    QString encryption; ///< `enc`; only where it is encrypted.
};

/// The algorithms that the key may make tokens with, the usual one first; empty where it cannot.
[[nodiscard]] QStringList composingAlgorithms(const jose::Key& key, bool encrypt);
[[nodiscard]] QStringList contentEncryptions();

/// Sets a member of a JSON object to a text or a number, in its place or at the end; other members keep
/// their spelling. `json` comes back unchanged where it is no object.
[[nodiscard]] QByteArray withMember(const QByteArray& json, const QString& name, const QString& text);
[[nodiscard]] QByteArray withMember(const QByteArray& json, const QString& name, qint64 number);

/// The object without that member; `json` itself where it has none or is no object.
[[nodiscard]] QByteArray withoutMember(const QByteArray& json, const QString& name);

/// The same JSON on several lines, for an editor; unchanged where it cannot be read.
[[nodiscard]] QByteArray indented(const std::string& json);

/// The token, or what is wrong and where. alg, enc and kid are put into the header.
[[nodiscard]] base::Expected<QByteArray> compose(const Composition& composition, const jose::Key& key);

} // namespace bearerwatch::models
