#include "tail/neighbours.h"
#include "base/ascii.h"

#include <algorithm>
#include <filesystem>
#include <glob.h>
#include <map>
#include <optional>
#include <sys/stat.h>

namespace bearerwatch::tail {
namespace {

namespace fs = std::filesystem;

std::optional<Neighbour> look(const fs::path& path)
{
    struct stat status { };
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    Neighbour neighbour;
    neighbour.path = path.string();
    neighbour.id = {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
    neighbour.size = static_cast<std::uint64_t>(status.st_size);
    neighbour.modified = status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec;
    neighbour.compressed = withoutCompression(path.filename().string()) != path.filename().string();
    return neighbour;
}

/// How the names of a log's rotations begin: few names of a folder with thousands of logs do.
std::vector<std::string> beginningsOf(const std::string& name)
{
    const fs::path file(name);
    if (!file.has_extension())
        return {name};
    const std::string stem = file.stem().string();
    std::vector<std::string> beginnings = {stem + ".", stem + "-", stem + "_"};
    if (base::isLetter(stem.back())) {
        beginnings.push_back(stem + "1"); // a date that nothing joins
        beginnings.push_back(stem + "2");
    }
    return beginnings;
}

void collect(const fs::path& path, FolderListings& listings, std::vector<Neighbour>& found)
{
    const std::string name = path.filename().string();
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    std::vector<std::string> others;
    for (const std::string& beginning : beginningsOf(name)) {
        for (std::string& other : listings.names(folder.string(), beginning))
            others.push_back(std::move(other));
    }
    for (const std::string& other : others) {
        if (other == name)
            continue;
        const RotatedName parts = rotatedName(other);
        const bool longer =
            other.size() > name.size() && other.starts_with(name) && logName(other) == logName(name);
        if (!longer && parts.log != name)
            continue;
        if (auto neighbour = look(folder / other)) {
            neighbour->certain = longer || parts.certain;
            found.push_back(std::move(*neighbour));
        }
    }
}

} // namespace

std::vector<std::string> FolderListings::names(const std::string& folder, const std::string& beginning)
{
    struct stat status { };
    if (::stat(folder.c_str(), &status) != 0)
        return {};
    Listing& listing = m_folders[folder];
    const std::int64_t changed = status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec;
    if (listing.changed != changed) {
        listing.changed = changed;
        listing.names.clear();
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
            listing.names.push_back(entry->path().filename().string());
        std::sort(listing.names.begin(), listing.names.end());
    }
    std::vector<std::string> fitting;
    for (auto name = std::lower_bound(listing.names.begin(), listing.names.end(), beginning);
         name != listing.names.end() && name->starts_with(beginning); ++name)
        fitting.push_back(*name);
    return fitting;
}

std::vector<Neighbour> neighboursOf(const std::string& path, FolderListings* listings)
{
    std::vector<Neighbour> found;
    FolderListings own;
    FolderListings& listed = listings ? *listings : own;
    collect(path, listed, found);
    std::error_code error;
    if (fs::is_symlink(path, error)) {
        const fs::path target = fs::canonical(path, error);
        if (!error)
            collect(target, listed, found);
    }
    std::sort(found.begin(), found.end(), [](const Neighbour& a, const Neighbour& b) {
        const std::string nameA = fs::path(a.path).filename().string();
        const std::string nameB = fs::path(b.path).filename().string();
        if (olderName(nameA, nameB) != olderName(nameB, nameA))
            return olderName(nameA, nameB);
        return a.path < b.path;
    });
    const auto twin = [&found](const Neighbour& file) {
        if (!file.compressed)
            return false;
        return std::any_of(found.begin(), found.end(), [&file](const Neighbour& other) {
            return !other.compressed && withoutCompression(file.path) == other.path;
        });
    };
    std::vector<Neighbour> result;
    for (const Neighbour& file : found) {
        const bool repeated = std::any_of(result.begin(), result.end(),
                                          [&file](const Neighbour& other) { return other.id == file.id; });
        if (!repeated && !twin(file))
            result.push_back(file);
    }
    return result;
}

std::vector<LogSet> groupRotated(const std::vector<std::string>& paths)
{
    std::vector<LogSet> sets;
    std::map<std::string, std::size_t> known;
    for (const std::string& path : paths) {
        const fs::path file(path);
        const std::string key =
            (file.parent_path() / std::string(logName(file.filename().string()))).lexically_normal().string();
        const auto place = path == "-" ? known.end() : known.find(key);
        if (place == known.end()) {
            if (path != "-")
                known.emplace(key, sets.size());
            sets.push_back({path});
        } else {
            sets[place->second].push_back(path);
        }
    }
    for (LogSet& set : sets) {
        std::stable_sort(set.begin(), set.end(), [](const std::string& a, const std::string& b) {
            return olderName(fs::path(a).filename().string(), fs::path(b).filename().string());
        });
        set.erase(std::unique(set.begin(), set.end()), set.end());
    }
    return sets;
}

std::uint64_t storedBytes(const std::vector<LogSet>& logs)
{
    std::uint64_t bytes = 0;
    for (const LogSet& log : logs) {
        for (const std::string& path : log) {
            const auto file = look(path);
            if (!file)
                return 0;
            bytes += file->size;
        }
    }
    return bytes;
}

std::vector<std::string> expandPaths(const std::vector<std::string>& paths)
{
    std::vector<std::string> files;
    for (const std::string& path : paths) {
        std::error_code error;
        if (path != "-" && fs::is_directory(path, error)) {
            std::vector<std::string> inside;
            for (fs::directory_iterator entry(path, error), end; !error && entry != end;
                 entry.increment(error)) {
                const std::string name = entry->path().filename().string();
                if (!name.starts_with('.') && entry->is_regular_file(error))
                    inside.push_back(entry->path().string());
            }
            std::sort(inside.begin(), inside.end());
            files.insert(files.end(), inside.begin(), inside.end());
            continue;
        }
        if (path == "-" || fs::exists(path, error) || path.find_first_of("*?[") == std::string::npos) {
            files.push_back(path);
            continue;
        }
        glob_t matches{};
        if (::glob(path.c_str(), 0, nullptr, &matches) == 0)
            files.insert(files.end(), matches.gl_pathv, matches.gl_pathv + matches.gl_pathc);
        ::globfree(&matches);
    }
    return files;
}

} // namespace bearerwatch::tail
