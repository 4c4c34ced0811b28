#include <algorithm>
#include <iterator>

#include "base/base64.h"
#include "base/json.h"
#include "base/text.h"
#include "jose/key_reading.h"

// Texts that should be a key: PEM that suffered on its way, and what is given by mistake.

namespace bearerwatch::jose {
namespace {

/// How many bytes of `text` at `at` are a hyphen, a dash or a blank; 0: none is.
std::size_t dashAt(std::string_view text, std::size_t at)
{
    constexpr char32_t Dashes[] = {U'-',      U' ',      U'\u00AD', U'\u00A0', U'\u2010',
                                   U'\u2011', U'\u2012', U'\u2013', U'\u2014', U'\u2015',
                                   U'\u2212', U'\uFE58', U'\uFE63', U'\uFF0D'};
    const base::CodePoint point = base::codePointAt(text, at);
    return std::find(std::begin(Dashes), std::end(Dashes), point.value) != std::end(Dashes) ? point.length
                                                                                            : 0;
}

/// `text` without the dashes at its end.
void dropDashes(std::string& text)
{
    constexpr std::size_t LongestDash = 3;
    for (bool dropped = true; dropped && !text.empty();) {
        dropped = false;
        for (std::size_t length = 1; length <= std::min(LongestDash, text.size()) && !dropped; ++length) {
            if (dashAt(text, text.size() - length) == length) {
                text.erase(text.size() - length);
                dropped = true;
            }
        }
    }
}

/// The label after BEGIN or END: capitals and blanks up to KEY or CERTIFICATE; empty where there is none.
std::string_view labelAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t LongestLabel = 30;
    std::string_view label = text.substr(at, LongestLabel);
    label = label.substr(0, label.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 "));
    for (const std::string_view last : {std::string_view("KEY"), std::string_view("CERTIFICATE")}) {
        if (const std::size_t found = label.find(last); found != std::string_view::npos)
            return label.substr(0, found + last.size());
    }
    return {};
}

bool isToken(std::string_view text)
{
    const std::size_t dot = text.find('.');
    const auto dots = std::count(text.begin(), text.end(), '.');
    if ((dots != 2 && dots != 4) || text.find_first_of(" \t\r\n{") != std::string_view::npos)
        return false;
    const base::Base64Reading header = base::readBase64(text.substr(0, dot));
    const auto document = base::JsonDocument::parse(base::asText(header.bytes));
    return document && document->root().isObject() && document->root().find("alg");
}

} // namespace

std::string withRightMarks(std::string_view text)
{
    std::string out;
    out.reserve(2 * text.size()); // it may hold a private key: no copy stays behind
    bool found = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        const std::string_view word = rest.starts_with("BEGIN ") ? "BEGIN " : "END ";
        const std::string_view label =
            rest.starts_with(word) ? labelAt(text, at + word.size()) : std::string_view();
        if (label.empty()) {
            out += text[at++];
            continue;
        }
        found = true;
        dropDashes(out);
        out.append("-----").append(word).append(label).append("-----");
        at += word.size() + label.size();
        while (const std::size_t length = at < text.size() ? dashAt(text, at) : 0)
            at += length;
    }
    return found ? out : std::string();
}

std::string_view oddSpelling(std::string_view pem)
{
    const std::size_t begin = pem.find("-----BEGIN ");
    const std::size_t end = pem.find("-----END ", std::min(begin, pem.size()));
    if (end == std::string_view::npos)
        return {};
    const std::string_view block = pem.substr(begin, end - begin);
    if (block.find("\\n") != std::string_view::npos)
        return "pem_escaped_lines";
    if (block.find('\n') == std::string_view::npos)
        return "pem_one_line";
    return {};
}

std::string_view codeOfOther(std::string_view content)
{
    const std::string_view text = base::trim(content);
    const auto starts = [&](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view word) { return base::startsWithIgnoreCase(text, word); });
    };
    if (starts({"<!doctype", "<html", "<head", "<body", "<?xml", "<!--"}))
        return "key_is_page";
    if (isToken(text))
        return "key_is_token";
    if (starts({"\xFE\xED\xFE\xED", "\xCE\xCE\xCE\xCE"}))
        return "key_is_java_store";
    if (starts({"PuTTY-User-Key-File-"}))
        return "key_is_putty";
    if (starts({"Public-Key: (", "RSA Public-Key: (", "Private-Key: (", "RSA Private-Key: (",
                "ED25519 Public-Key:", "ED25519 Private-Key:", "Certificate:\n", "Certificate:\r\n"}))
        return "key_is_printed";
    if (starts({"https://", "http://"}) && text.find_first_of(" \t\r\n") == std::string_view::npos)
        return "key_is_address";
    return {};
}

} // namespace bearerwatch::jose
