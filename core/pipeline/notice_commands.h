#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/expected.h"
#include "spikes/notices.h"

// How the user's word reaches a watch that runs in another process, or will run: a file in its state folder.

namespace bearerwatch::pipeline {

struct Acknowledge {
    std::string incident;
};
using NoticeCommand = std::variant<Acknowledge, spikes::Silence>;

/// Leaves `command` in the state folder of a watch; it is taken within seconds, or at the next start.
/// @param name  Tells commands apart; letters and digits.
/// @return Error "state_unwritable".
[[nodiscard]] base::Expected<void> leaveNoticeCommand(const std::string& stateFolder, const std::string& name,
                                                      const NoticeCommand& command);

/// Takes all that were left, in order of their names, and removes them. Damaged ones are removed too.
[[nodiscard]] std::vector<NoticeCommand> takeNoticeCommands(const std::string& stateFolder);

} // namespace bearerwatch::pipeline
