#include "tokens/bare_request.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "tokens/characters.h"

namespace bearerwatch::tokens {
namespace {

constexpr std::size_t LongestRequest =
    std::size_t{64} * 1024; ///< Bytes; a longer text is more than a request.

// Headers, cookies, parameters and options that may carry credentials have one of these in their names.
bool namesCredentials(std::string_view text)
{
    constexpr std::array<std::string_view, 12> words = {"auth",       "token", "cookie", "key",
                                                        "session",    "sign",  "jwt",    "saml",
                                                        "credential", "pass",  "secret", "cert"};
    const std::string lower = base::toLowerAscii(text);
    return std::any_of(words.begin(), words.end(),
                       [&lower](std::string_view word) { return lower.find(word) != std::string::npos; });
}

// curl reads credentials from these, or from what they name.
bool isOptionOfCredentials(std::string_view word)
{
    constexpr std::array<std::string_view, 11> options = {
        "--user",      "--netrc",     "--netrc-file", "--netrc-optional", "--config",  "--oauth2-bearer",
        "--aws-sigv4", "--negotiate", "--ntlm",       "--proxy-user",     "--variable"};
    word = word.substr(0, word.find('='));
    if (word.starts_with("--"))
        return std::find(options.begin(), options.end(), word) != options.end();
    return word.size() > 1 && word[0] == '-' && word.find_first_of("ubEnKU") != std::string_view::npos;
}

bool hasOptionOfCredentials(std::string_view command)
{
    constexpr std::string_view Blanks = " \t\r\n";
    std::size_t at = 0;
    while ((at = command.find_first_not_of(Blanks, at)) != std::string_view::npos) {
        const std::size_t end = std::min(command.find_first_of(Blanks, at), command.size());
        if (isOptionOfCredentials(command.substr(at, end - at)))
            return true;
        at = end;
    }
    return false;
}

// `GET /orders HTTP/1.1`: a method in capitals, a target, a version.
bool isRequestLine(std::string_view line)
{
    const std::size_t method = line.find(' ');
    const std::size_t version = line.rfind(' ');
    return method != std::string_view::npos && method >= 3 && version > method + 1 &&
        line.substr(version + 1).starts_with("HTTP/") &&
        std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(method),
                    [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// A request and its answer.
struct Exchange {
    std::string request;
    std::string answer; ///< From its status line; may be empty.
};

// What `curl -v` prints: lines of the request begin with `> `, those of the answer with `< `.
Exchange readTrace(std::string_view text)
{
    Exchange exchange;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = base::trim(text.substr(0, end));
        if (line.starts_with("> "))
            exchange.request.append(line.substr(2)) += '\n';
        else if (line.starts_with("< ") || !exchange.answer.empty()) // the body follows it
            exchange.answer.append(line.starts_with("< ") ? line.substr(2) : line) += '\n';
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return exchange;
}

Exchange readExchange(std::string_view text, Document document)
{
    if (Exchange trace = readTrace(text);
        isRequestLine(std::string_view(trace.request).substr(0, trace.request.find('\n'))))
        return trace;
    const std::size_t answer =
        document == Document::HttpMessage ? text.find("\nHTTP/") : std::string_view::npos;
    if (answer == std::string_view::npos)
        return {};
    return {std::string(text.substr(0, answer)), std::string(text.substr(answer + 1))};
}

// A 401 that says no more than that it wants a token: one that was sent would be named wrong in some way.
bool asksForToken(std::string_view answer)
{
    const std::string_view status = answer.substr(0, answer.find('\n'));
    const std::string lower = base::toLowerAscii(answer);
    return status.find(" 401") != std::string_view::npos &&
        lower.find("www-authenticate: bearer") != std::string::npos &&
        lower.find("error") == std::string::npos;
}

// The request came with its answer, and was refused since there is no token in it.
bool isAskedForToken(std::string_view text, Document document)
{
    const Exchange exchange = readExchange(text, document);
    const std::string_view line =
        base::trim(std::string_view(exchange.request).substr(0, exchange.request.find('\n')));
    return isRequestLine(line) && !namesCredentials(exchange.request) && asksForToken(exchange.answer);
}

} // namespace

bool isBareRequest(std::string_view text, Document document)
{
    const std::string_view request = base::trim(text);
    if (request.size() > LongestRequest)
        return false;
    if (isAskedForToken(request, document))
        return true;
    if (namesCredentials(request))
        return false;
    const std::string_view line = base::trim(request.substr(0, request.find('\n')));
    if (document == Document::HttpMessage)
        return isRequestLine(line) && request.find("\nHTTP/") == std::string_view::npos;
    const bool curl = request.starts_with("curl ") || request.starts_with("$ curl ");
    const bool whole = line.size() == request.size() || line.ends_with('\\'); // nothing that it printed
    return document == Document::Curl && curl && whole &&
        request.find_first_of("$@`", 2) == std::string_view::npos && !hasOptionOfCredentials(request);
}

} // namespace bearerwatch::tokens
