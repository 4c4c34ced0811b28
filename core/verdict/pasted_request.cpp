#include "verdict/pasted_request.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace bearerwatch::verdict {
namespace {

constexpr std::size_t MostRead = 65'536;

struct Request {
    std::string method;
    std::string url;
};

/// The words of a command as a shell reads them, as far as a pasted command needs it.
std::vector<std::string> shellWords(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    char quote = '\0';
    bool open = false;
    const auto close = [&] {
        if (open)
            words.push_back(std::move(word));
        word.clear();
        open = false;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quote != '\0' && c == quote) {
            quote = '\0';
        } else if (quote == '\0' && (c == '"' || c == '\'')) {
            quote = c;
            open = true;
        } else if (quote != '\'' && c == '\\' && i + 1 < text.size()) {
            if (const char next = text[++i]; next != '\n' && next != '\r')
                word.push_back(next);
        } else if (quote == '\0' && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
            close();
        } else {
            word.push_back(c);
            open = true;
        }
    }
    close();
    return words;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), word) != names.end();
}

Request readCurl(std::string_view text)
{
    const std::vector<std::string> words = shellWords(text);
    Request request;
    bool body = false;
    bool head = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (isOneOf(word, {"-X", "--request"}) && i + 1 < words.size())
            request.method = words[++i];
        else if (word.starts_with("-X") && word.size() > 2)
            request.method = word.substr(2);
        else if (isOneOf(word,
                         {"-H", "--header", "-e", "--referer", "-x", "--proxy", "-A", "-o", "-b", "-u"}))
            ++i; // its value is no address
        else if (word.starts_with("--data") || isOneOf(word, {"-d", "-F", "--form", "--json"})) {
            body = true;
            ++i;
        } else if (isOneOf(word, {"-I", "--head"}))
            head = true;
        else if (request.url.empty() && (word.starts_with("https://") || word.starts_with("http://")))
            request.url = word;
    }
    if (request.method.empty())
        request.method = head ? "HEAD" : body ? "POST" : "GET";
    return request.url.empty() ? Request() : request;
}

bool isThisMachine(std::string_view host)
{
    return host.starts_with("localhost") || host.starts_with("127.") || host.starts_with("[::1]");
}

/// `METHOD target HTTP/1.1`; the scheme is not in it: https, but for this machine.
Request readMessage(std::string_view text)
{
    Request request;
    std::string target;
    std::string host;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = base::trim(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t first = line.find(' ');
        const std::size_t last = line.rfind(' ');
        const bool methodLike = first != std::string_view::npos && first > 0 &&
            std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(first),
                        [](char c) { return c >= 'A' && c <= 'Z'; });
        if (request.method.empty() && methodLike && last > first &&
            line.substr(last + 1).starts_with("HTTP/")) {
            request.method = line.substr(0, first);
            target = base::trim(line.substr(first, last - first));
        } else if (host.empty() && base::startsWithIgnoreCase(line, "host:")) {
            host = base::trim(line.substr(5));
        }
    }
    if (target.starts_with("https://") || target.starts_with("http://"))
        request.url = target;
    else if (target.starts_with("/") && !host.empty())
        request.url = (isThisMachine(host) ? "http://" : "https://") + host + target;
    return request;
}

bool isCurl(std::string_view text)
{
    text = base::trim(text);
    if (text.starts_with("$ "))
        text.remove_prefix(2);
    return text.starts_with("curl ") || text.starts_with("curl.exe ");
}

} // namespace

bool isProofOfRequest(const tokens::Candidate& candidate)
{
    return base::equalsIgnoreCase(candidate.name, "DPoP");
}

bool lacksItsProof(const tokens::Candidate& candidate, std::string_view text,
                   std::span<const tokens::Candidate> candidates)
{
    if (!base::equalsIgnoreCase(candidate.scheme, "DPoP") ||
        std::any_of(candidates.begin(), candidates.end(), isProofOfRequest))
        return false;
    text = text.substr(0, MostRead);
    return !(isCurl(text) ? readCurl(text) : readMessage(text)).method.empty();
}

Policy policyOfRequest(const Policy& policy, std::string_view text,
                       std::span<const tokens::Candidate> candidates)
{
    Policy own = policy;
    text = text.substr(0, MostRead);
    const Request request = isCurl(text) ? readCurl(text) : readMessage(text);
    if (own.httpMethod.empty())
        own.httpMethod = request.method;
    if (own.httpUrl.empty())
        own.httpUrl = request.url;
    const auto token =
        std::find_if(candidates.begin(), candidates.end(), [](const tokens::Candidate& candidate) {
            return candidate.name == "Authorization" && candidate.kind != "basic_credentials";
        });
    if (own.accessToken.empty() && token != candidates.end())
        own.accessToken = token->text;
    return own;
}

} // namespace bearerwatch::verdict
