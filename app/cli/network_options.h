#pragma once

#include <QCommandLineParser>
#include <set>
#include <span>

#include "base/expected.h"
#include "network_record.h"
#include "services/client_authentication.h"
#include "services/http_types.h"
#include "verdict/keys.h"
#include "verdict/policy.h"
#include "verdict/verdict.h"

// The options of `inspect` that open a connection. Each of them is the user's act; without one of them no
// socket is opened. Addresses, times and what came of it go to standard error.

namespace bearerwatch::cli {

struct NetworkOptions {
    QStringList keySets; ///< Addresses of --jwks-url.
    bool discover = false;
    QString introspection; ///< Address of --introspect, or "issuer": by its metadata; empty: not asked.
    bool statusList = false;
    QString clock; ///< Server of --clock, or "usual"; empty: not asked.
    services::OAuthClient client; ///< Who asks the introspection endpoint.
    services::FetchPermissions permissions;
    services::NetworkSettings settings;

    [[nodiscard]] bool fetchesKeys() const { return discover || !keySets.isEmpty(); }
};

void addNetworkOptions(QCommandLineParser& parser);

/// @return usage: an option that makes no sense, a passphrase file that cannot be read.
[[nodiscard]] base::Expected<NetworkOptions> readNetworkOptions(const QCommandLineParser& parser);

/// Fetches what --jwks-url and --discover name, and adds the keys. Waits; says on standard error what it
/// asks. The issuer is the policy's; else that of the tokens, with a warning.
/// @param decoded  The tokens, judged without these keys.
/// @return usage: an address that needs a further option, or no issuer. A server that fails is told and is no
///         error: everything else about the tokens is still judged.
[[nodiscard]] base::Expected<void> fetchKeys(const NetworkOptions& options, const verdict::Policy& policy,
                                             std::span<const verdict::TokenReport> decoded,
                                             verdict::Keys& keys, NetworkRecord& record);

/// Whose metadata are read: the policy's issuers, else those that the tokens name, with a warning.
[[nodiscard]] base::Expected<std::set<std::string>>
issuersFor(const verdict::Policy& policy, std::span<const verdict::TokenReport> decoded, const char* option);

/// Reads the metadata of an issuer, and nothing else. Waits.
/// @return The same as `fetchKeys`; no value in the record where the server fails.
[[nodiscard]] base::Expected<void> readMetadata(const NetworkOptions& options, const std::string& issuer,
                                                NetworkRecord& record);

} // namespace bearerwatch::cli
