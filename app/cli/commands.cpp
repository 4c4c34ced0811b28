#include "commands.h"

#include <algorithm>

namespace bearerwatch::cli {
namespace {

std::vector<Command>& registered()
{
    static std::vector<Command> all;
    return all;
}

} // namespace

Registration::Registration(Command command)
{
    registered().push_back(command);
}

std::vector<Command> commands()
{
    std::vector<Command> all = registered();
    std::sort(all.begin(), all.end(), [](const Command& a, const Command& b) {
        return std::string_view(a.name) < std::string_view(b.name);
    });
    return all;
}

} // namespace bearerwatch::cli
