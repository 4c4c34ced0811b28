#include "events/borrowing.h"

#include <algorithm>
#include <charconv>

namespace bearerwatch::events {

// A line for each: "17 client_ip status\t/var/log/nginx/access.log".
std::string borrowedText(const std::vector<Borrowing>& borrowed)
{
    std::string text;
    for (const Borrowing& one : borrowed) {
        std::string file = one.file;
        std::ranges::replace(file, '\n', ' ');
        text += std::to_string(one.line) + ' ' + one.fields + '\t' + file + '\n';
    }
    return text;
}

std::vector<Borrowing> borrowedFrom(std::string_view text)
{
    std::vector<Borrowing> borrowed;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const std::size_t fields = line.find(' ');
        const std::size_t file = line.find('\t');
        if (fields == std::string_view::npos || file == std::string_view::npos || file < fields)
            continue;
        Borrowing one;
        std::from_chars(line.data(), line.data() + fields, one.line);
        one.fields = line.substr(fields + 1, file - fields - 1);
        one.file = line.substr(file + 1);
        borrowed.push_back(std::move(one));
    }
    return borrowed;
}

} // namespace bearerwatch::events
