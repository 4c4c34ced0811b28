#include "tokens/wrapped_token.h"

#include <algorithm>

#include "base/base64.h"
#include "base/percent.h"
#include "base/text.h"
#include "causes/catalogue.h"
#include "tokens/characters.h"
#include "tokens/shapes.h"

namespace bearerwatch::tokens {
namespace {

constexpr std::string_view EncodedStart = "ZXlK"; // base64 of `eyJ`

void replaceText(Candidate& candidate, std::string token, std::string_view verbatim)
{
    candidate.kind = kindOf(token);
    candidate.verbatim = verbatim;
    candidate.text = std::move(token);
}

void unwrapBase64(Candidate& candidate)
{
    const base::Bytes octets = base::readBase64(candidate.text).bytes;
    const std::string_view decoded = base::asText(octets);
    const std::string_view token = base::trim(decoded);
    if (!beginsLikeJose(token))
        return;
    const bool sent = candidate.context == "authorization_header" || candidate.context == "curl";
    candidate.findings.push_back(causes::makeFinding(sent ? "token_sent_in_base64" : "token_in_base64"));
    if (!sent && decoded.ends_with('\n'))
        candidate.findings.push_back(causes::makeFinding("token_in_base64_newline"));
    if (sent)
        candidate.repairedHeader = "Authorization: Bearer " + std::string(token);
    replaceText(candidate, std::string(token), candidate.text);
}

// `eyJ...%2EeyJ...`: addresses and forms are decoded by who reads them, so that nothing is wrong with it.
void decodeDots(Candidate& candidate, std::string_view text)
{
    const std::string_view rest = text.substr(std::min(candidate.offset + candidate.length, text.size()));
    const bool coded =
        candidate.context == "url" || candidate.context == "form" || candidate.context == "cookie";
    if (!coded || !base::startsWithIgnoreCase(rest, "%2e"))
        return;
    const std::size_t length = encodedRun(text, candidate.offset);
    const std::string_view verbatim = text.substr(candidate.offset, length);
    candidate.length = length;
    replaceText(candidate, base::percentDecoded(verbatim), verbatim);
}

// `token=3DeyJ...`: quoted-printable mail writes = as =3D, and 3D is no part of what follows.
void dropCodedEquals(Candidate& candidate, std::string_view text)
{
    constexpr std::string_view Coded = "3D";
    const bool behindEquals =
        candidate.offset > 0 && candidate.offset < text.size() && text[candidate.offset - 1] == '=';
    if (!behindEquals || !candidate.text.starts_with("3DeyJ") || candidate.length <= Coded.size())
        return;
    candidate.offset += Coded.size();
    candidate.length -= Coded.size();
    candidate.text.erase(0, Coded.size());
    candidate.kind = kindOf(candidate.text);
}

} // namespace

void unwrap(Candidate& candidate, std::string_view text)
{
    dropCodedEquals(candidate, text);
    if (candidate.kind == "opaque" && candidate.text.starts_with(EncodedStart))
        unwrapBase64(candidate);
    else if (candidate.kind == "damaged_jwt")
        decodeDots(candidate, text);
}

} // namespace bearerwatch::tokens
