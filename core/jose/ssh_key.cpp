#include <algorithm>

#include "base/base64.h"
#include "base/text.h"
#include "jose/findings.h"
#include "jose/key_building.h"
#include "jose/key_reading.h"

namespace bearerwatch::jose {
namespace {

using base::Bytes;
using base::ByteView;

std::optional<Bytes> sshField(ByteView& rest)
{
    if (rest.size() < 4)
        return std::nullopt;
    const std::size_t size = static_cast<std::size_t>(rest[0]) << 24 |
        static_cast<std::size_t>(rest[1]) << 16 | static_cast<std::size_t>(rest[2]) << 8 | rest[3];
    if (size > rest.size() - 4)
        return std::nullopt;
    Bytes field(rest.begin() + 4, rest.begin() + 4 + static_cast<std::ptrdiff_t>(size));
    rest = rest.subspan(4 + size);
    return field;
}

void takeMaterial(Key& key, crypto::AsymmetricKey::Result<crypto::AsymmetricKey::Pointer> made)
{
    if (made)
        key.asymmetric = std::move(*made);
    else
        key.problems.push_back(keyProblem(made.error().code, made.error().member, made.error().detail));
}

void readSshBlob(Key& key, std::string_view type, ByteView rest)
{
    const std::optional<Bytes> inner = sshField(rest);
    const std::optional<Bytes> first = inner ? sshField(rest) : std::nullopt;
    if (!first || base::asText(*inner) != type) {
        key.problems.push_back(keyProblem("key_ssh_damaged"));
    } else if (type == "ssh-ed25519") {
        takeMaterial(key, crypto::AsymmetricKey::fromOctets("Ed25519", *first, {}));
    } else if (type == "ssh-rsa") {
        crypto::RsaNumbers numbers;
        numbers.e = *first;
        numbers.n = sshField(rest).value_or(Bytes());
        for (Bytes* number : {&numbers.n, &numbers.e}) {
            if (number->size() > 1 && number->front() == 0) // the sign octet of SSH's mpint
                number->erase(number->begin());
        }
        takeMaterial(key, crypto::AsymmetricKey::fromRsa(numbers));
    } else if (type.starts_with("ecdsa-sha2-nistp")) {
        const Bytes point = sshField(rest).value_or(Bytes());
        if (point.size() % 2 != 1 || point.front() != 4) {
            key.problems.push_back(keyProblem("key_ssh_damaged"));
            return;
        }
        const ByteView coordinates = ByteView(point).subspan(1);
        const std::string curve =
            "P-" + std::string(type.substr(std::string_view("ecdsa-sha2-nistp").size()));
        takeMaterial(key,
                     crypto::AsymmetricKey::fromEc(curve, coordinates.first(coordinates.size() / 2),
                                                   coordinates.last(coordinates.size() / 2), {}));
    } else {
        key.problems.push_back(keyProblem("key_type_unknown", "", type));
    }
}

constexpr std::string_view Ssh2Begin = "---- BEGIN SSH2 PUBLIC KEY ----",
                           Ssh2End = "---- END SSH2 PUBLIC KEY ----";

/// The base64 lines between the marks, without headers (`Comment: ...`), whose lines may go on after a
/// backslash (RFC 4716 3.3).
std::string ssh2Body(std::string_view block)
{
    std::string body;
    bool header = false;
    while (!block.empty()) {
        const std::size_t end = std::min(block.find('\n'), block.size());
        const std::string_view line = base::trim(block.substr(0, end));
        block.remove_prefix(std::min(end + 1, block.size()));
        header = header || line.find(':') != std::string_view::npos;
        if (!header)
            body += line;
        header = header && line.ends_with('\\');
    }
    return body;
}

} // namespace

bool isSsh2(std::string_view content)
{
    return content.starts_with(Ssh2Begin);
}

void readSsh2Keys(KeySet& set, std::string_view content, const OriginalText& original)
{
    for (std::size_t at = content.find(Ssh2Begin); at != std::string_view::npos && set.keys.size() < MaxKeys;
         at = content.find(Ssh2Begin, at)) {
        at += Ssh2Begin.size();
        const std::size_t end = content.find(Ssh2End, at);
        Key key;
        key.form = KeyForm::OpenSsh;
        key.original = original;
        const base::Base64Reading reading = base::readBase64(ssh2Body(content.substr(at, end - at)));
        ByteView blob = reading.bytes;
        const std::optional<Bytes> type = sshField(blob);
        if (end == std::string_view::npos || reading.invalidAt || !type)
            key.problems.push_back(keyProblem("key_ssh_damaged"));
        else
            readSshBlob(key, base::asText(*type), reading.bytes);
        finishKey(key);
        set.keys.push_back(std::move(key));
    }
}

bool readSshLines(KeySet& set, std::string_view content, const OriginalText& original)
{
    bool found = false;
    while (!content.empty() && set.keys.size() < MaxKeys) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        const std::string_view line = base::trim(content.substr(0, end));
        content.remove_prefix(std::min(end + 1, content.size()));
        const std::size_t blank = line.find(' ');
        if (blank == std::string_view::npos || !looksLikeKeyText(line))
            continue;
        const std::string_view rest = base::trim(line.substr(blank));
        const std::string_view encoded = rest.substr(0, rest.find(' '));
        Key key;
        key.form = KeyForm::OpenSsh;
        key.original = original;
        const base::Base64Reading reading = base::readBase64(encoded);
        readSshBlob(key, line.substr(0, blank), reading.bytes);
        finishKey(key);
        set.keys.push_back(std::move(key));
        found = true;
    }
    return found;
}

} // namespace bearerwatch::jose
