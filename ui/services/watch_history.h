#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

#include "spikes/incident.h"

namespace bearerwatch::services {

/// Where the windows keep what they watched: `bearerwatch/watch` in the XDG state folder, for its owner only.
/// Each session, from the first log that is opened to the last that is closed, has a folder of its own with
/// checkpoints, events and incidents; the latest ones are kept. Beside them stand what was acknowledged and
/// silenced, and the notes on incidents.
///
/// Small files, read and written at once in the thread of its owner; `incidents` may take longer and may be
/// called in any thread.
class WatchHistory {
public:
    static constexpr int KeptSessions = 8;

    /// @param folder  Empty: the user's.
    explicit WatchHistory(const QString& folder = {});

    /// A new session; sessions beyond `KeptSessions` are deleted, oldest first.
    /// @return Its folder; empty where none can be made: nothing is kept then.
    [[nodiscard]] QString begin();
    /// The folder of an earlier session, as `nameOf` gave it; empty when it is not there any more.
    [[nodiscard]] QString resume(const QString& name) const;
    /// What the settings keep of a session's folder.
    [[nodiscard]] static QString nameOf(const QString& sessionFolder);
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QStringList sessions() const; ///< Their folders, newest first.

    /// spikes::Notices as JSON; empty: none.
    [[nodiscard]] std::string notices() const;
    void keepNotices(const std::string& notices) const;

    [[nodiscard]] QHash<QString, QString> notes() const; ///< By incident.
    /// Empty text removes. The oldest incidents' notes go when there are more than `MostNotes`.
    void keepNote(const QString& incident, const QString& text) const;
    static constexpr int MostNotes = 1000;
    static constexpr int MostNoteCharacters = 4000;

    /// Incidents of all sessions, each once, oldest first. What cannot be read is left out.
    [[nodiscard]] static std::vector<spikes::Incident> incidents(const QStringList& sessionFolders);

private:
    [[nodiscard]] QString file(const char* name) const;
    [[nodiscard]] bool make() const;

    QString m_folder;
};

} // namespace bearerwatch::services
