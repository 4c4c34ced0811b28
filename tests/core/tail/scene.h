#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

#include "support/check.h"
#include "tail/follower.h"

// One log in a folder of its own, who writes it, and a follower with a clock that the test moves.

namespace bearerwatch::test {

class Scene {
public:
    /// @param name  Of the log within the folder.
    explicit Scene(std::string name = "app.log")
        : m_name(std::move(name))
    {
        char pattern[] = "/tmp/bearerwatch-tail-XXXXXX";
        m_folder = ::mkdtemp(pattern);
    }
    ~Scene() { std::filesystem::remove_all(m_folder); }
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;

    [[nodiscard]] std::string path(const std::string& name = {}) const
    {
        return (m_folder / (name.empty() ? m_name : name)).string();
    }
    [[nodiscard]] bool has(const std::string& name) const { return std::filesystem::exists(path(name)); }

    /// Appends lines "n text" with numbers that rise; what must be handed on once each.
    void lines(int count, const std::string& name = {})
    {
        std::ofstream file(path(name), std::ios::app | std::ios::binary);
        for (int index = 0; index < count; ++index)
            file << ++m_written << " 2026-03-02T10:00:00Z jwt expired\n";
    }
    void raw(const std::string& text, const std::string& name = {}) const
    {
        std::ofstream file(path(name), std::ios::app | std::ios::binary);
        file << text;
    }
    void rename(const std::string& from, const std::string& to) const
    {
        std::filesystem::rename(path(from), path(to));
    }
    void run(const std::string& command) const
    {
        CHECK(std::system(("cd '" + m_folder.string() + "' && " + command).c_str()) == 0);
    }
    void count(int lines) { m_written += lines; } ///< Written by `raw`, numbered by the test.
    [[nodiscard]] int written() const { return m_written; }

    /// Starts a follower with what was saved last, and polls.
    void begin(bool fromStart = true)
    {
        m_options.fromStart = fromStart;
        m_follower = std::make_unique<tail::Follower>(path(), m_options, m_marks);
        poll();
    }
    tail::FollowOptions& options() { return m_options; }

    /// Polls until nothing more comes and commits all; the clock goes on by `step`.
    void poll(base::Duration step = std::chrono::milliseconds(100))
    {
        m_now += step;
        for (int round = 0; round < 1000; ++round) {
            const bool more = pollOnce(1 << 20);
            commit();
            if (!more)
                break;
        }
    }
    /// One look that reads at most about `most` bytes; nothing is committed. @return True: there is more.
    bool pollOnce(std::size_t most)
    {
        return m_follower->poll(m_now, most,
                                [this](const std::string& generation, const logs::Block& block,
                                       std::uint64_t end) { take(generation, block, end); });
    }
    void pass(base::Duration step) { m_now += step; }

    /// The first `most` of the blocks that were handed on are written with their marks in one transaction.
    void commit(std::size_t most = static_cast<std::size_t>(-1))
    {
        for (; most > 0 && !m_open.empty(); --most) {
            const Handed& next = m_open.front();
            m_follower->commit(next.generation, next.end, next.endLine);
            m_lines.insert(m_lines.end(), next.lines.begin(), next.lines.end());
            m_keys.insert(m_keys.end(), next.keys.begin(), next.keys.end());
            m_numbers.insert(m_numbers.end(), next.numbers.begin(), next.numbers.end());
            m_open.pop_front();
        }
        if (m_saving)
            m_marks = m_follower->marks();
    }
    /// Marks are saved with each commit, as a history does it.
    void keepState() { m_saving = true; }
    void save() { m_marks = m_follower->marks(); }
    /// The process is killed: what was not committed is forgotten.
    void crash()
    {
        m_follower.reset();
        m_open.clear();
    }
    void restart()
    {
        save();
        crash();
        begin();
    }
    void say(const char* what) const ///< For a person who looks why a case failed.
    {
        std::fprintf(stderr, "  %s; lines %d, committed %zu\n", what, m_written, m_lines.size());
    }
    [[nodiscard]] bool down() const { return m_follower == nullptr; }

    /// Each numbered line came exactly once, by count, not by key.
    void expectEachOnce() const
    {
        std::vector<int> seen(static_cast<std::size_t>(m_written) + 1, 0);
        for (const std::string& line : m_lines) {
            const int number = std::atoi(line.c_str());
            if (number > 0 && number <= m_written)
                ++seen[static_cast<std::size_t>(number)];
        }
        bool exact = true;
        for (int number = 1; number <= m_written; ++number) {
            const int times = seen[static_cast<std::size_t>(number)];
            if (times != 1)
                std::fprintf(stderr, "line %d came %d times\n", number, times);
            exact = exact && times == 1;
        }
        CHECK(exact);
    }
    void expectKeysUnlike() const
    {
        std::vector<std::string> keys = m_keys;
        std::sort(keys.begin(), keys.end());
        CHECK(std::unique(keys.begin(), keys.end()) == keys.end());
    }
    [[nodiscard]] const std::vector<std::string>& got() const { return m_lines; }
    [[nodiscard]] const std::vector<std::string>& keys() const { return m_keys; } ///< "generation:offset"
    [[nodiscard]] const std::vector<std::uint64_t>& lineNumbers() const { return m_numbers; }
    [[nodiscard]] tail::Follower& follower() { return *m_follower; }

private:
    struct Handed {
        std::string generation;
        std::uint64_t end = 0;
        std::uint64_t endLine = 1;
        std::vector<std::string> lines;
        std::vector<std::string> keys;
        std::vector<std::uint64_t> numbers;
    };
    void take(const std::string& generation, const logs::Block& block, std::uint64_t end)
    {
        Handed handed{generation, end, block.start.line + block.lines, {}, {}, {}};
        for (std::size_t at = 0; at < block.text.size();) {
            const std::size_t newline = std::min(block.text.find('\n', at), block.text.size());
            handed.numbers.push_back(block.start.line + handed.lines.size());
            handed.lines.push_back(block.text.substr(at, newline - at));
            handed.keys.push_back(generation + ":" + std::to_string(block.start.offset + at));
            at = newline + 1;
        }
        m_open.push_back(std::move(handed));
    }

    std::string m_name;
    std::filesystem::path m_folder;
    int m_written = 0;
    base::Duration m_now = std::chrono::hours(1);
    tail::FollowOptions m_options;
    std::unique_ptr<tail::Follower> m_follower;
    std::vector<tail::FileMark> m_marks;
    bool m_saving = false;
    std::deque<Handed> m_open; // not committed
    std::vector<std::string> m_lines; // committed
    std::vector<std::string> m_keys;
    std::vector<std::uint64_t> m_numbers;
};

} // namespace bearerwatch::test

/// Says which case is running, so that a failure tells.
#define RUN(call)                                                                                            \
    do {                                                                                                     \
        std::fprintf(stderr, "%s\n", #call);                                                                 \
        call;                                                                                                \
    } while (false)
