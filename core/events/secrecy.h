#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/secret.h"
#include "tokens/redact.h"

namespace bearerwatch::events {

/// How records lose their tokens: the two functions that an `EventContext` wants, under one key.
/// Const objects may be shared between threads.
class Secrecy {
public:
    /// @param key  32 random bytes; fingerprints are the same as long as the key is.
    explicit Secrecy(base::SecretBytes key)
        : m_fingerprinter(std::make_shared<const tokens::Fingerprinter>(std::move(key)))
    {
    }

    [[nodiscard]] std::function<std::string(std::string_view)> redact() const
    {
        return [by = m_fingerprinter](std::string_view text) { return tokens::redact(text, *by); };
    }
    /// False where redacting surely leaves `text` as it is.
    [[nodiscard]] static bool mayHoldSecret(std::string_view text) { return tokens::mayHoldSecret(text); }
    [[nodiscard]] std::function<std::string(std::string_view)> fingerprint() const
    {
        return [by = m_fingerprinter](std::string_view token) { return (*by)(token); };
    }

private:
    std::shared_ptr<const tokens::Fingerprinter> m_fingerprinter;
};

} // namespace bearerwatch::events
