#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "base/time.h"

namespace bearerwatch::tail {

/// Wakes when something happens in the folders of the followed files (inotify). It is a hint only:
/// whoever waits looks at the files themselves, now and then also without it, so that file systems
/// without it, its overflow and a suspend cost time and no lines.
class Watcher {
public:
    Watcher();
    ~Watcher();
    Watcher(const Watcher&) = delete;
    Watcher& operator=(const Watcher&) = delete;

    /// Watches the folder of `path` and, when it is a symbolic link, that of its target.
    void addFile(const std::string& path);

    /// Waits until something happened, a descriptor of `others` can be read, `wake` is called, or `most` is
    /// over.
    /// @return True when something happened in the folders (or events were lost).
    bool wait(base::Duration most, const std::vector<int>& others);

    /// Ends a wait of another thread. Safe from any thread and from signal handlers.
    void wake() const noexcept;

    /// Whether a watched folder was removed since the last call: name its files again.
    [[nodiscard]] bool lostFolder();

    [[nodiscard]] bool overflowed() const { return m_overflowed; } ///< Events were lost since the start.

private:
    void addFolder(const std::string& folder);

    int m_inotify = -1;
    int m_wake = -1;
    bool m_overflowed = false;
    bool m_lostFolder = false;
    std::unordered_map<std::string, int> m_folders;
};

} // namespace bearerwatch::tail
