#include "pipeline/notice_commands.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "base/json.h"
#include "base/json_writer.h"

namespace bearerwatch::pipeline {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t MostBytes = 65'536;
constexpr std::size_t MostFiles = 1000;

fs::path folderOf(const std::string& stateFolder)
{
    return fs::path(stateFolder) / "commands";
}

std::optional<NoticeCommand> read(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text(MostBytes, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    const auto document = base::JsonDocument::parse(text);
    if (!document || !document->root().isObject())
        return std::nullopt;
    const base::JsonValue incident = document->root().find("incident");
    const std::string name = incident.isString() ? std::string(incident.string()) : std::string();
    const base::JsonValue until = document->root().find("until");
    if (!until)
        return name.empty() ? std::nullopt : std::optional<NoticeCommand>(Acknowledge{name});
    const auto time = base::parseInstant(until.string());
    if (!time)
        return std::nullopt;
    spikes::Silence silence{name, std::nullopt, *time};
    if (const base::JsonValue cause = document->root().find("cause")) {
        silence.cause = causes::causeFromId(cause.string());
        if (!silence.cause)
            return std::nullopt;
    }
    return silence;
}

} // namespace

base::Expected<void> leaveNoticeCommand(const std::string& stateFolder, const std::string& name,
                                        const NoticeCommand& command)
{
    base::JsonWriter json;
    json.beginObject();
    if (const auto* acknowledge = std::get_if<Acknowledge>(&command)) {
        json.member("incident", acknowledge->incident);
    } else {
        const auto& silence = std::get<spikes::Silence>(command);
        if (!silence.incident.empty())
            json.member("incident", silence.incident);
        if (silence.cause)
            json.member("cause", causes::id(*silence.cause));
        json.member("until", base::formatRfc3339(silence.until));
    }
    json.endObject();
    std::error_code error;
    const fs::path folder = folderOf(stateFolder);
    fs::create_directories(folder, error);
    const fs::path begun = folder / (name + ".new");
    std::ofstream file(begun, std::ios::binary | std::ios::trunc);
    file << json.take() << '\n';
    file.close();
    if (file)
        fs::rename(begun, folder / (name + ".json"), error);
    if (file && !error)
        return {};
    return base::unexpected(base::Error{"state_unwritable",
                                        "The state folder of the watch cannot be written to", stateFolder,
                                        "Name the folder that --state of the watch names, as its user"});
}

std::vector<NoticeCommand> takeNoticeCommands(const std::string& stateFolder)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(folderOf(stateFolder), error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() == ".json" && files.size() < MostFiles)
            files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    std::vector<NoticeCommand> commands;
    for (const fs::path& path : files) {
        if (auto command = read(path))
            commands.push_back(std::move(*command));
        fs::remove(path, error);
    }
    return commands;
}

} // namespace bearerwatch::pipeline
