// Made incidents whose driver and reason are known, in made worlds: what share of them the explanation names
// rightly. Also hard ones: a driver that is frequent at all times, noise in between, two drivers that are
// alike.
#include <QtTest>

#include "spikes/monitor.h"
#include "support/spike_chance.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using causes::Cause;
using series::Dimension;

namespace {

const base::Time Start = *base::parseInstant("2026-01-14T09:00:00Z");
constexpr int SpikeMinute = 180;
using Values = std::map<Dimension, std::string>;

/// Clients with an application, an address, a user agent and an audience each; issuers with keys.
class World {
public:
    explicit World(std::uint32_t seed)
        : m_chance(seed)
        , m_clients(30 + m_chance.below(60))
        , m_services(3 + m_chance.below(4))
        , m_issuers(2 + m_chance.below(2))
        , m_large(m_chance.between(0.2, 0.4))
    {
    }
    test::Chance& chance() { return m_chance; }
    [[nodiscard]] std::size_t clients() const { return m_clients; }

    /// Who fails at an ordinary time: one client, the first, more often than others.
    Values ordinary() { return of(m_chance.uniform() < m_large ? 0 : m_chance.below(m_clients)); }
    Values of(std::size_t client)
    {
        const std::size_t service = m_chance.below(m_services);
        const std::size_t issuer = client % m_issuers;
        return {{Dimension::ClientIp, text("10.1.0.", client)},
                {Dimension::ClientId, text("app-", client / 3)},
                {Dimension::UserAgent, text("agent/", client % 5)},
                {Dimension::Issuer, text("https://id-", issuer)},
                {Dimension::KeyId, text("key-", issuer * 2 + m_chance.below(2))},
                {Dimension::Audience, text("aud-", client % 3)},
                {Dimension::Service, text("service-", service)},
                {Dimension::Path, text("/route-", service * 3 + m_chance.below(3))},
                {Dimension::TokenFingerprint, text("token-", m_next++)}};
    }
    Values any() { return of(m_chance.below(m_clients)); }
    static std::string text(const char* name, std::size_t number) { return name + std::to_string(number); }

private:
    test::Chance m_chance;
    std::size_t m_clients;
    std::size_t m_services;
    std::size_t m_issuers;
    double m_large;
    std::size_t m_next = 0;
};

struct Story {
    const char* reason = "";
    std::vector<Dimension> drivers; ///< Any of them; none: no single value may be named.
    std::string value; ///< Empty: whatever it is.
    std::function<std::pair<Cause, Values>(World&, int)> failure;
};

std::pair<Cause, Values> with(Cause cause, Values values, Dimension dimension, const std::string& value)
{
    values[dimension] = value;
    return {cause, std::move(values)};
}

/// Every failure has this value and is like those of all clients.
Story everybody(const char* reason, Cause cause, Dimension dimension, const char* value)
{
    return {reason, {dimension}, value, [=](World& world, int) {
                return with(cause, world.any(), dimension, value);
            }};
}

std::map<std::string, Story> stories()
{
    std::map<std::string, Story> all;
    all["new key"] = everybody("key_rotated", Cause::UnknownKey, Dimension::KeyId, "key-2026");
    all["key that signs wrongly"] =
        everybody("key_rotated", Cause::SignatureMismatch, Dimension::KeyId, "key-1");
    all["new issuer"] =
        everybody("issuer_changed", Cause::IssuerMismatch, Dimension::Issuer, "https://other");
    all["new audience"] =
        everybody("audience_after_deploy", Cause::AudienceMismatch, Dimension::Audience, "orders-v2");
    all["known audience"] =
        everybody("audience_after_deploy", Cause::AudienceMismatch, Dimension::Audience, "aud-1");
    all["one service"] = everybody("single_service", Cause::Unspecified, Dimension::Service, "service-1");
    all["leaked token"] = everybody("shared_token", Cause::Revoked, Dimension::TokenFingerprint, "leaked");
    all["released agent"] = everybody("client_release", Cause::Malformed, Dimension::UserAgent, "shop/9");
    all["route with new scope"] =
        everybody("permissions_changed", Cause::InsufficientScope, Dimension::Path, "/reports");
    all["everybody expired"] = {
        "clock_or_issuer", {}, "", [](World& world, int) { return std::pair(Cause::Expired, world.any()); }};
    all["everybody revoked"] = {
        "revoked_in_bulk", {}, "", [](World& world, int) { return std::pair(Cause::Revoked, world.any()); }};
    all["validator down"] = {"validator_down", {}, "", [](World& world, int) {
                                 return std::pair(Cause::ValidatorUnavailable, world.any());
                             }};
    const std::vector<Dimension> client = {Dimension::ClientIp, Dimension::ClientId};
    all["stuck client"] = {
        "stuck_client", {Dimension::ClientIp, Dimension::TokenFingerprint}, "", [](World& world, int) {
            return with(Cause::Expired, world.of(7), Dimension::TokenFingerprint, "stuck");
        }};
    all["client that always fails much, stuck"] = {
        "stuck_client", client, "10.1.0.0", [](World& world, int i) {
            return with(Cause::Expired, world.of(0), Dimension::TokenFingerprint,
                        World::text("again-", i % 8 == 0 ? 1 : 0));
        }};
    all["client that always fails much, stuck"].drivers.push_back(Dimension::TokenFingerprint);
    all["client that always fails much, stuck"].value.clear();
    all["probe"] = {"probing_client", client, "203.0.113.9", [](World& world, int i) {
                        constexpr std::array<Cause, 4> Kinds = {Cause::Malformed, Cause::SignatureMismatch,
                                                                Cause::UnknownKey, Cause::AlgorithmRejected};
                        Values values = world.any();
                        values[Dimension::ClientIp] = "203.0.113.9";
                        values[Dimension::KeyId] = World::text("try-", static_cast<std::size_t>(i));
                        values.erase(Dimension::ClientId);
                        return std::pair(Kinds.at(static_cast<std::size_t>(i) % Kinds.size()), values);
                    }};
    all["two addresses alike"] = {"", {}, "", [](World& world, int i) {
                                      Values values = world.any();
                                      values[Dimension::ClientIp] = i % 2 == 0 ? "192.0.2.1" : "192.0.2.2";
                                      return std::pair(Cause::Malformed, values);
                                  }};
    return all;
}

/// The clause about the driver names one of the right dimension and value, or nobody where there is none.
bool driverRight(const spikes::Incident& incident, const Story& story)
{
    const bool nobody = incident.explanation.find("no single driver") != std::string::npos;
    if (story.drivers.empty())
        return nobody;
    if (nobody || incident.contributors.empty())
        return false;
    const spikes::Driver& first = incident.contributors.front();
    return std::find(story.drivers.begin(), story.drivers.end(), first.dimension) != story.drivers.end() &&
        (story.value.empty() || first.value == story.value) &&
        incident.explanation.find(first.value) != std::string::npos;
}

spikes::Monitor play(const Story& story, std::uint32_t seed)
{
    World world(seed);
    constexpr std::array<Cause, 5> Usual = {Cause::Expired, Cause::SignatureMismatch, Cause::Missing,
                                            Cause::AudienceMismatch, Cause::Revoked};
    spikes::Monitor monitor;
    const double rate = world.chance().between(0.3, 4);
    const double share = world.chance().between(0.85, 1); // of the spike that the story makes
    const double more = std::max(8.0, rate * world.chance().between(4, 10));
    const int length = 8 + static_cast<int>(world.chance().below(20));
    int number = 0;
    const auto add = [&](base::Time time, const std::pair<Cause, Values>& failure) {
        std::vector<series::DimensionValue> values;
        for (const auto& [dimension, value] : failure.second)
            values.push_back({dimension, value});
        monitor.add(time, failure.first, values);
    };
    for (int minute = 0; minute < SpikeMinute + 60; ++minute) {
        const base::Time time = Start + minute * 1min;
        monitor.addRequests(time, 200);
        for (int i = static_cast<int>(world.chance().poisson(rate)); i > 0; --i)
            add(time, {world.chance().oneOf(Usual), world.ordinary()});
        const bool spike = minute >= SpikeMinute && minute < SpikeMinute + length;
        for (int i = spike ? static_cast<int>(world.chance().poisson(more)) : 0; i > 0; --i) {
            auto failure = story.failure(world, number++);
            if (world.chance().uniform() > share)
                failure.second = world.any();
            add(time, failure);
        }
        static_cast<void>(monitor.advance());
    }
    static_cast<void>(monitor.finish());
    return monitor;
}

} // namespace

class TstIncidents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void explained()
    {
        constexpr std::uint32_t Seeds = 15;
        int cases = 0;
        int driver = 0;
        int reason = 0;
        for (const auto& [name, story] : stories()) {
            int rightDriver = 0;
            int rightReason = 0;
            std::string wrong;
            for (std::uint32_t seed = 1; seed <= Seeds; ++seed) {
                const spikes::Monitor monitor = play(story, seed);
                const auto& incidents = monitor.incidents();
                const auto found = std::find_if(incidents.begin(), incidents.end(), [](const auto& one) {
                    return one.since >= Start + (SpikeMinute - 2) * 1min;
                });
                if (found == incidents.end()) {
                    wrong += "none found; ";
                    continue;
                }
                const bool isDriver = driverRight(*found, story);
                const bool isReason = story.reason == std::string() || found->reason == story.reason;
                rightDriver += isDriver ? 1 : 0;
                rightReason += isReason ? 1 : 0;
                if (!isDriver || !isReason)
                    wrong += found->reason + ": " + found->explanation + "\n";
            }
            qInfo("%s: driver %d, reason %d of %u\n%s", name.c_str(), rightDriver, rightReason, Seeds,
                  wrong.substr(0, 900).c_str());
            cases += static_cast<int>(Seeds);
            driver += rightDriver;
            reason += rightReason;
        }
        qInfo("driver %d, reason %d of %d", driver, reason, cases);
        QVERIFY(driver * 100 >= cases * 95);
        QVERIFY(reason * 100 >= cases * 95);
    }
};

QTEST_APPLESS_MAIN(TstIncidents)
#include "tst_incidents.moc"
