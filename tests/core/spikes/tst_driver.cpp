// Which value drives a spike, in made worlds whose dimensions hang together: a client has its address, its
// user agent and its audience, a key belongs to an issuer, a path to a service.
#include <QtTest>
#include <random>

#include "spikes/contributors.h"

using namespace bearerwatch;
using series::Dimension;

namespace {

using Event = std::map<Dimension, std::string>;

class World {
public:
    explicit World(unsigned seed)
        : m_random(seed)
        , m_issuers(2 + any(3))
        , m_apps(4 + any(8))
        , m_services(2 + any(5))
    {
        for (unsigned app = 0; app < m_apps; ++app)
            m_weights.push_back(0.2 + static_cast<double>(any(100)) / 50);
    }

    /// An ordinary event.
    Event event()
    {
        std::discrete_distribution<unsigned> apps(m_weights.begin(), m_weights.end());
        const unsigned app = apps(m_random);
        const unsigned issuer = (app + (any(5) == 0 ? 1 : 0)) % m_issuers;
        const unsigned service = any(3) == 0 ? any(m_services) : app % m_services;
        // An app runs on some hosts, and some hosts run two apps.
        const unsigned host = app * 5 + any(8);
        return {{Dimension::ClientId, "app-" + std::to_string(app)},
                {Dimension::UserAgent, "agent/" + std::to_string(app / 2)},
                {Dimension::ClientIp, "10.0.0." + std::to_string(host)},
                {Dimension::Issuer, "https://id-" + std::to_string(issuer)},
                {Dimension::KeyId, "k" + std::to_string(issuer) + "-" + std::to_string(any(2))},
                {Dimension::Audience, "aud-" + std::to_string(app % 3)},
                {Dimension::Service, "service-" + std::to_string(service)},
                {Dimension::Path, "/r" + std::to_string(service) + "/" + std::to_string(any(3))},
                {Dimension::Subject, "user-" + std::to_string(any(300))},
                {Dimension::TokenFingerprint, "t" + std::to_string(any(2000))}};
    }
    /// An event of a spike that `value` drives: like an ordinary one that has it, where there are such.
    Event eventWith(Dimension dimension, const std::string& value, bool fresh)
    {
        Event one = event();
        for (int turn = 0; !fresh && turn < 200 && one[dimension] != value; ++turn)
            one = event();
        one[dimension] = value;
        return one;
    }
    unsigned any(unsigned count) { return static_cast<unsigned>(m_random() % count); }

private:
    std::mt19937 m_random;
    unsigned m_issuers;
    unsigned m_apps;
    unsigned m_services;
    std::vector<double> m_weights;
};

void add(spikes::ValueTable& table, const Event& event)
{
    for (const auto& [dimension, value] : event)
        table.at(static_cast<std::size_t>(dimension)).add(value);
}

/// Whether both stand in the same events: then either is the driver.
bool sameEvents(const std::vector<Event>& events, const spikes::Driver& a, Dimension dimension,
                const std::string& value)
{
    std::size_t unlike = 0;
    for (const Event& event : events) {
        const bool hasA = event.at(a.dimension) == a.value;
        const bool hasB = event.at(dimension) == value;
        unlike += hasA != hasB ? 1 : 0;
    }
    return unlike * 50 <= events.size();
}

} // namespace

class TstDriver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rightInClearCases_data();
    void rightInClearCases();
};

void TstDriver::rightInClearCases_data()
{
    QTest::addColumn<int>("dimension");
    QTest::addColumn<bool>("fresh");
    QTest::addColumn<int>("history");
    for (std::size_t i = 0; i < series::DimensionCount; ++i) {
        const auto name = series::id(static_cast<Dimension>(i));
        for (const bool fresh : {false, true}) {
            for (const int history : {25, 2000})
                QTest::newRow((std::string(name) + (fresh ? ", new value, " : ", known value, ") +
                               std::to_string(history) + " events before")
                                  .c_str())
                    << static_cast<int>(i) << fresh << history;
        }
    }
}

void TstDriver::rightInClearCases()
{
    QFETCH(const int, dimension);
    QFETCH(const bool, fresh);
    QFETCH(const int, history);
    const auto driving = static_cast<Dimension>(dimension);
    int right = 0;
    int cases = 0;
    QByteArray wrong;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        World world(seed * 7919 + static_cast<unsigned>(dimension));
        spikes::Composition composition{0, 0, 0, spikes::makeValueTable(2000), spikes::makeValueTable(2000)};
        for (int i = 0; i < history; ++i)
            add(composition.before, world.event());
        composition.usualEvents = history;
        const std::string value = fresh ? "new value" : world.event()[driving];
        const int extra = 40 + static_cast<int>(world.any(400));
        const int usual = 3 + static_cast<int>(world.any(20));
        std::vector<Event> during;
        for (int i = 0; i < usual; ++i)
            during.push_back(world.event());
        for (int i = 0; i < extra; ++i)
            during.push_back(world.any(100) < 92 ? world.eventWith(driving, value, fresh) : world.event());
        for (const Event& event : during)
            add(composition.during, event);
        composition.events = usual + extra;
        composition.expected = usual;
        const auto drivers = spikes::rankContributors(composition);
        ++cases;
        if (!drivers.empty() && sameEvents(during, drivers.front(), driving, value))
            ++right;
        else if (wrong.size() < 600 && !drivers.empty())
            wrong += QByteArray::fromStdString(std::string(series::id(drivers.front().dimension)) + " " +
                                               drivers.front().value + " for " + value + "; ");
    }
    qInfo("%d of %d; %s", right, cases, wrong.constData());
    QVERIFY(right * 100 >= cases * 95);
}

QTEST_APPLESS_MAIN(TstDriver)
#include "tst_driver.moc"
