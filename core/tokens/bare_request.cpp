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

} // namespace

bool isBareRequest(std::string_view text, Document document)
{
    const std::string_view request = base::trim(text);
    if (request.size() > LongestRequest || namesCredentials(request))
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
