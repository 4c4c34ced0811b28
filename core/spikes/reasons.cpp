#include <algorithm>
#include <array>

#include "spikes/explanation.h"

namespace bearerwatch::spikes {

namespace {

using causes::Cause;
using series::Dimension;

// One row a reason; the rules below say when it holds.
constexpr std::array<ReasonEntry, 15> Reasons = {{
    {"audience_after_deploy", "a deployment changed the audience that is asked for or expected",
     "Compare the audience in the tokens with the one that the service expects, and look at what was "
     "deployed "
     "shortly before the start; set both to the same value."},
    {"client_release", "one client software sends damaged or missing credentials since a release",
     "Look at what was released for this client shortly before the start; check how it builds the "
     "Authorization header, and whether a proxy cuts or drops it."},
    {"clock_or_issuer", "all clients at once: a clock is wrong, or the issuer gives tokens with wrong times",
     "Compare the clocks of the service and of the issuer with a time server; then decode a fresh token and "
     "check its exp, nbf and iat."},
    {"credentials_dropped", "the Authorization header does not arrive: a proxy, gateway or client drops it",
     "Check what changed in proxies and gateways before this service; send a request by hand past them."},
    {"issuer_changed", "tokens of another issuer: a tenant, realm or issuer address changed",
     "Compare the issuer in the tokens with the one that the service expects, letter by letter; add it if it "
     "is "
     "meant to be trusted, else find out who sends these tokens."},
    {"key_rotated", "a signing key was rotated and this service has not fetched the new key",
     "Fetch the issuer's key set again and check that it holds this key id; restart or shorten the cache of "
     "the "
     "service. If the issuer does not publish the key, ask who signs with it."},
    {"permissions_changed", "a permission or scope was changed, or a client uses a new function",
     "Compare the scopes in the tokens with those that the route asks for; look at what was changed there "
     "shortly "
     "before the start."},
    {"probing_client", "one client tries many kinds of bad tokens: probing",
     "Limit or block this client, and check whether any of its requests was accepted."},
    {"revoked_in_bulk", "many tokens were revoked or sessions ended at once",
     "If this was done on purpose, clients must sign in again; else find out who revoked them."},
    {"shared_token", "one token is used by many clients: it was copied, or stolen",
     "Revoke this token, find out where it leaked, and give each client its own."},
    {"single_service", "one service rejects what others accept: its keys or settings differ",
     "Compare the keys, issuer, audience and clock of this service with those of the others; look at what "
     "was deployed there."},
    {"stuck_client", "one client repeats a bad token: a refresh loop that is stuck, or an attack",
     "Ask the owner of this client to fetch a new token on a 401 and to wait between tries; limit its rate. "
     "If nobody "
     "knows the client, block it."},
    {"tampered_tokens",
     "tokens signed with a key that is not the one their kid names: tampering, or two environments mixed",
     "Check that the tokens come from this environment's issuer; if they do, compare its published key with "
     "the one in use."},
    {"unfamiliar_clients",
     "clients that were never seen before: something new was deployed, or an attack from outside",
     "Look at where these clients come from and what they call; if nobody knows them, limit or block them, "
     "and check "
     "whether any of their requests was accepted."},
    {"validator_down",
     "the service cannot check tokens: key set, introspection or identity provider is not reachable",
     "Check from the service's host that the key set or introspection address answers; look at DNS, TLS and "
     "the state of "
     "the identity provider. The tokens themselves may be good."},
}};

struct Evidence {
    Cause cause;
    std::size_t causes;
    const Driver* client = nullptr; ///< An address, client id or user agent that explains half the excess.
    const Driver* userAgent = nullptr;
    const Driver* keyId = nullptr;
    const Driver* issuer = nullptr;
    const Driver* audience = nullptr;
    const Driver* service = nullptr;
    const Driver* token = nullptr;
    const Driver* subject = nullptr;
    double events = 0;
    std::size_t clients = 0;
    std::size_t tokens = 0;
    std::size_t keyIds = 0;
    std::size_t subjects = 0;
};

Evidence gather(const Incident& incident, const Composition& composition)
{
    Evidence evidence{incident.causes.empty() ? Cause::Unspecified : incident.causes.front(),
                      incident.causes.size()};
    evidence.events = composition.events;
    const auto size = [&](Dimension dimension) {
        return composition.during[static_cast<std::size_t>(dimension)].size();
    };
    evidence.clients = std::max(size(Dimension::ClientIp), size(Dimension::ClientId));
    evidence.tokens = size(Dimension::TokenFingerprint);
    evidence.keyIds = size(Dimension::KeyId);
    evidence.subjects = size(Dimension::Subject);
    for (const Driver& driver : incident.contributors) {
        if (!drives(composition, driver))
            continue;
        const auto take = [&](const Driver*& place) { place = place ? place : &driver; };
        switch (driver.dimension) {
        case Dimension::ClientIp:
        case Dimension::ClientId:
            take(evidence.client);
            break;
        case Dimension::UserAgent:
            take(evidence.userAgent);
            break;
        case Dimension::KeyId:
            take(evidence.keyId);
            break;
        case Dimension::Issuer:
            take(evidence.issuer);
            break;
        case Dimension::Audience:
            take(evidence.audience);
            break;
        case Dimension::Service:
            take(evidence.service);
            break;
        case Dimension::TokenFingerprint:
            take(evidence.token);
            break;
        case Dimension::Subject:
            take(evidence.subject);
            break;
        case Dimension::Path:
            break;
        }
    }
    return evidence;
}

/// One client that sends unlike tokens: many causes, or nearly each try with another token, key or subject.
bool probes(const Evidence& evidence)
{
    if (!evidence.client)
        return false;
    const double many = std::max(5.0, 0.3 * evidence.events);
    const auto isMany = [&](std::size_t count) { return static_cast<double>(count) >= many; };
    return evidence.causes >= 3 || isMany(evidence.keyIds) || isMany(evidence.subjects) ||
        (isMany(evidence.tokens) && evidence.cause != Cause::Expired);
}

bool rose(const Incident& incident, Channel channel)
{
    return std::find(incident.channels.begin(), incident.channels.end(), channel) != incident.channels.end();
}

/// The reason of an incident that shows in no cause as a whole.
std::string_view byChannelAlone(const Incident& incident)
{
    if (incident.channels.empty() ||
        !std::all_of(incident.alerts.begin(), incident.alerts.end(),
                     [](const Alert& alert) { return alert.channel.has_value(); }))
        return "";
    switch (incident.channels.front()) {
    case Channel::UnfamiliarClients:
        return "unfamiliar_clients";
    case Channel::SharedTokens:
        return "shared_token";
    case Channel::Hammering:
        return "stuck_client";
    case Channel::Requests:
        break;
    }
    return "";
}

/// Causes that say nothing of why so many come at once, where no key, issuer or audience stands out.
bool tellsNothing(const Evidence& evidence)
{
    const bool vague = evidence.cause == Cause::Malformed || evidence.cause == Cause::SignatureMismatch ||
        evidence.cause == Cause::UnknownKey || evidence.cause == Cause::UnknownToken ||
        evidence.cause == Cause::Missing || evidence.cause == Cause::Unspecified ||
        evidence.cause == Cause::AlgorithmRejected;
    return vague && !evidence.keyId && !evidence.issuer && !evidence.audience && !evidence.userAgent &&
        !evidence.service;
}

std::string_view byCause(const Evidence& evidence)
{
    switch (evidence.cause) {
    case Cause::UnknownKey:
        return evidence.keyId ? "key_rotated" : "";
    case Cause::SignatureMismatch:
        return evidence.keyId ? "key_rotated" : "tampered_tokens";
    case Cause::Expired:
    case Cause::NotYetValid:
        return evidence.clients >= 3 ? "clock_or_issuer" : "";
    case Cause::AudienceMismatch:
        return "audience_after_deploy";
    case Cause::IssuerMismatch:
        return "issuer_changed";
    case Cause::Revoked:
        return "revoked_in_bulk";
    case Cause::InsufficientScope:
        return "permissions_changed";
    case Cause::Malformed:
    case Cause::AlgorithmRejected:
        return evidence.userAgent ? "client_release" : "";
    case Cause::Missing:
        return evidence.userAgent && !evidence.service ? "client_release" : "credentials_dropped";
    default:
        return "";
    }
}

} // namespace

std::span<const ReasonEntry> reasons()
{
    return Reasons;
}

const ReasonEntry* findReason(std::string_view code)
{
    const auto found = std::find_if(Reasons.begin(), Reasons.end(),
                                    [&](const ReasonEntry& entry) { return entry.code == code; });
    return found == Reasons.end() ? nullptr : &*found;
}

std::string_view probableReason(const Incident& incident, const Composition& composition)
{
    const Evidence evidence = gather(incident, composition);
    if (const std::string_view reason = byChannelAlone(incident); !reason.empty())
        return reason;
    if (evidence.cause == Cause::ValidatorUnavailable)
        return "validator_down";
    if (evidence.token && evidence.clients >= 3 && !evidence.client)
        return "shared_token";
    // A rotated key may reach the log through one client only; what carries the new kid decides.
    const bool keyTrouble = evidence.cause == Cause::UnknownKey || evidence.cause == Cause::SignatureMismatch;
    if (keyTrouble && evidence.keyId && !evidence.client)
        return "key_rotated";
    if (probes(evidence))
        return "probing_client";
    if (evidence.client || (evidence.token && (evidence.subject || rose(incident, Channel::Hammering))))
        return "stuck_client";
    if (rose(incident, Channel::UnfamiliarClients) && tellsNothing(evidence))
        return "unfamiliar_clients";
    if (const std::string_view reason = byCause(evidence); !reason.empty())
        return reason;
    return evidence.service ? "single_service" : "";
}

} // namespace bearerwatch::spikes
