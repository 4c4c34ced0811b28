// Any sequence of writes, rotations, cuts and kills hands each line on exactly once: sequences are drawn at
// random, the seed is printed, and a seed given as argument is run alone.
#include <cstdint>
#include <cstring>

#include "core/tail/scene.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

// Small, and the same on each system.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed * 2654435761U + 88172645463325252ULL)
    {
    }
    // 0 to `sides` - 1.
    unsigned operator()(unsigned sides)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return static_cast<unsigned>((m_state >> 11) % sides);
    }

private:
    std::uint64_t m_state;
};

constexpr int Kept = 30; // rotated files: more than a sequence makes

enum class Kind { Rename, RenameCompress, CopyCut, CopyCutCompress, Recreate, Date };

// One sequence with one log; `linked`: the log is a symbolic link to a file that changes.
class Sequence {
public:
    Sequence(std::uint64_t seed, bool linked, bool told)
        : m_dice(seed)
        , m_linked(linked)
        , m_told(told)
    {
        m_scene.keepState();
        if (m_linked)
            swapLink();
        m_scene.lines(static_cast<int>(m_dice(4)));
        m_scene.begin();
        m_scene.poll();
    }

    void run(int steps)
    {
        for (int step = 0; step < steps; ++step)
            act();
        if (m_scene.down())
            m_scene.begin();
        finishLine();
        m_scene.poll();
        for (int round = 0; round < 4; ++round)
            m_scene.poll(11s);
        m_scene.expectEachOnce();
        m_scene.expectKeysUnlike();
    }

private:
    void say(const char* what) const
    {
        if (m_told)
            m_scene.say(what);
    }
    void act()
    {
        switch (m_dice(12)) {
        case 0:
        case 1:
        case 2:
            write();
            break;
        case 3:
        case 4:
            if (!m_scene.down()) {
                say("look");
                (void)m_scene.pollOnce(1 + m_dice(3000));
                if (m_dice(2) == 0)
                    m_scene.commit(m_dice(4));
            }
            break;
        case 5:
            if (!m_scene.down()) {
                say("commit some");
                m_scene.commit(m_dice(5));
            }
            break;
        case 6:
        case 7:
            rotate();
            break;
        case 8:
            if (!m_scene.down() && m_dice(2) == 0) {
                say("kill");
                m_scene.crash();
            }
            break;
        case 9:
            if (m_scene.down()) {
                say("start");
                m_scene.begin();
            }
            break;
        case 10:
            if (!m_scene.down() && m_dice(3) == 0) {
                say("give the descriptor back");
                m_scene.follower().release();
            }
            m_scene.pass(std::chrono::milliseconds(m_dice(9000)));
            break;
        default:
            say("read all");
            if (!m_scene.down())
                m_scene.poll(std::chrono::milliseconds(m_dice(4000)));
        }
    }

    void write()
    {
        finishLine();
        say("write");
        m_scene.lines(static_cast<int>(m_dice(40)));
        if (m_dice(4) == 0) {
            m_scene.count(1);
            m_scene.raw(std::to_string(m_scene.written()) + " half");
            m_half = true;
        }
    }
    void finishLine()
    {
        if (m_half)
            m_scene.raw(" a line\n");
        m_half = false;
    }

    void shift()
    {
        for (int number = Kept; number > 0; --number) {
            for (const char* suffix : {"", ".gz"}) {
                const std::string from = "app.log." + std::to_string(number) + suffix;
                if (m_scene.has(from))
                    m_scene.rename(from, "app.log." + std::to_string(number + 1) + suffix);
            }
        }
    }
    void swapLink()
    {
        const std::string target = "container-" + std::to_string(++m_targets) + ".log";
        m_scene.raw("", target);
        m_scene.run("ln -sfn " + target + " app.log");
    }

    void rotate()
    {
        if (!m_scene.has("app.log"))
            return;
        finishLine(); // a writer that is told to rotate ends its line
        if (m_linked) {
            // The old target keeps its name: only who holds it can read its rest.
            if (m_scene.down())
                return;
            m_scene.poll();
            swapLink();
            return;
        }
        switch (static_cast<Kind>(m_dice(6))) {
        case Kind::Rename:
            say("rename");
            shift();
            m_scene.rename("app.log", "app.log.1");
            break;
        case Kind::RenameCompress:
            say("rename and compress");
            shift();
            m_scene.rename("app.log", "app.log.1");
            m_scene.raw("");
            compress();
            break;
        case Kind::CopyCut:
            say("copy and cut");
            shift();
            m_scene.run("cp -p app.log app.log.1 && : > app.log");
            break;
        case Kind::CopyCutCompress:
            say("copy, cut, compress");
            shift();
            m_scene.run("cp -p app.log app.log.1 && : > app.log");
            compress();
            break;
        case Kind::Recreate: // whoever is not there cannot know what stood in a file that is gone
            if (m_scene.down())
                return;
            say("delete and make again");
            m_scene.poll();
            fs::remove(m_scene.path());
            m_scene.raw("");
            break;
        case Kind::Date:
            say("rename with a date");
            m_scene.rename("app.log", "app.log-202603" + std::to_string(10 + m_dates) + "-1200");
            m_dates = std::min(m_dates + 1, 89);
            break;
        }
    }
    void compress()
    {
        if (m_dice(2) == 0)
            m_scene.run("gzip app.log.1");
        else if (m_scene.has("app.log.2"))
            m_scene.run("gzip app.log.2"); // delaycompress
    }

    test::Scene m_scene;
    Dice m_dice;
    bool m_linked = false;
    bool m_told = false; // each step is printed
    bool m_half = false;
    int m_targets = 0;
    int m_dates = 0;
};

} // namespace

int main(int count, char** arguments)
{
    const bool one = count > 1;
    const std::uint64_t first = one ? std::strtoull(arguments[1], nullptr, 10) : 1;
    const std::uint64_t last = one ? first : 250;
    for (std::uint64_t seed = first; seed <= last; ++seed) {
        std::fprintf(stderr, "seed %llu\n", static_cast<unsigned long long>(seed));
        Sequence(seed, seed % 5 == 0, one).run(60);
    }
    std::puts("all sequences hold");
    return 0;
}
