#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include "models/expectations.h"
#include "verdict/verdict.h"

// The same check with the tools that a developer has at hand. Pure.

namespace bearerwatch::models {

/// Lines for a shell. The token is read from token.txt, the key from key.pem, key.jwk or secret.bin: neither
/// stands in them, so they can be sent to anybody and leave nothing in a shell's history.
struct StackCommand {
    QString id; ///< "openssl": the same in every language.
    QString title; ///< "OpenSSL"
    QString remark; ///< What it needs and what it says.
    QString text;
};

/// What can check `report`, or ask its server; at least one. Nothing that stands in the token is taken over
/// but the name of a known algorithm, so that no hostile text gets into a shell.
[[nodiscard]] QList<StackCommand> commandsOf(const verdict::TokenReport& report,
                                             const Expectations& expected);

/// `text` as one word of a POSIX shell.
[[nodiscard]] QString shellWord(const QString& text);

} // namespace bearerwatch::models
