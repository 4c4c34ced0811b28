#include "jose/verifier.h"

#include <algorithm>
#include <map>

#include "base/base64.h"
#include "jose/findings.h"

namespace bearerwatch::jose {
namespace {

/// Headers that are longer are not the usual ones.
constexpr base::JsonLimits PlainHeader = {.depth = 1, .values = 16};

std::size_t rowOf(const SignatureAlgorithm& algorithm)
{
    return static_cast<std::size_t>(&algorithm - signatureAlgorithms().data());
}

std::string_view inside(base::JsonValue text)
{
    const std::string_view raw = text.raw();
    return raw.substr(1, raw.size() - 2);
}

} // namespace

bool CompactReader::read(std::string_view token)
{
    if (token.size() > MaxTokenSize)
        return false;
    const std::size_t first = token.find('.');
    const std::size_t second = first == std::string_view::npos ? first : token.find('.', first + 1);
    if (second == std::string_view::npos || second == first + 1)
        return false; // an empty payload may be a detached one
    m_signingInput = token.substr(0, second);
    return base::decodeBase64Url(token.substr(0, first), m_header) &&
        base::decodeBase64Url(token.substr(first + 1, second - first - 1), m_payload) &&
        base::decodeBase64Url(token.substr(second + 1), m_signature) && readHeader();
}

bool CompactReader::readHeader()
{
    if (!m_document.reparse(base::asText(m_header), PlainHeader) || !m_document.root().isObject())
        return false;
    static constexpr std::string_view Plain[] = {"alg", "kid", "typ", "cty", "x5t", "x5t#S256"};
    unsigned seen = 0;
    m_algorithm = {};
    m_kid.reset();
    m_certificate = {};
    for (const base::JsonValue member : m_document.root()) {
        const std::string_view name = m_document.text().substr(
            member.nameOffset() + 1,
            m_document.text().find('"', member.nameOffset() + 1) - member.nameOffset() - 1);
        const auto* known = std::find(std::begin(Plain), std::end(Plain), name);
        const unsigned bit = 1U << (known - std::begin(Plain));
        if (known == std::end(Plain) || (seen & bit) != 0 || !member.isString() ||
            member.raw().find('\\') != std::string_view::npos)
            return false;
        seen |= bit;
        if (name == "alg")
            m_algorithm = inside(member);
        else if (name == "kid")
            m_kid = inside(member);
        else if (name == "x5t")
            m_certificate.sha1 = inside(member);
        else if (name == "x5t#S256")
            m_certificate.sha256 = inside(member);
    }
    return !m_algorithm.empty();
}

Verifier::Verifier(std::vector<Key> keys)
    : m_keys(std::move(keys))
    , m_prepared(m_keys.size())
{
    std::map<std::string_view, std::size_t> uses;
    std::map<std::string_view, bool> ambiguous;
    for (const Key& key : m_keys) {
        if (++uses[key.kid] == 2)
            ambiguous[key.kid] = chooseByKid(m_keys, true, key.kid).ambiguous;
    }
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        Prepared& prepared = m_prepared[i];
        for (const SignatureAlgorithm& algorithm : signatureAlgorithms()) {
            if (!isComputed(algorithm) || !canCompute(algorithm, m_keys[i]) ||
                !keyObjections(algorithm, m_keys[i]).empty())
                continue;
            prepared.algorithms |= std::uint64_t{1} << rowOf(algorithm);
            if (algorithm.family == SignatureFamily::Hmac)
                prepared.macs.at(static_cast<std::size_t>(algorithm.hash))
                    .emplace(algorithm.hash, m_keys[i].secret->view());
        }
        const auto shared = ambiguous.find(m_keys[i].kid);
        prepared.ambiguous = shared != ambiguous.end() && shared->second;
    }
}

bool Verifier::fits(std::size_t index, const SignatureAlgorithm& algorithm) const
{
    const Prepared& prepared = m_prepared[index];
    if ((prepared.algorithms >> rowOf(algorithm) & 1) == 0)
        return false;
    if (algorithm.family == SignatureFamily::Hmac)
        return crypto::constantTimeEqual(
            prepared.macs[static_cast<std::size_t>(algorithm.hash)]->mac(m_reader.signingInput()).view(),
            m_reader.signature());
    return jose::fits(algorithm, m_keys[index], m_reader.signingInput(), m_reader.signature()) == Fit::Fits;
}

std::optional<std::size_t> Verifier::checkClean(std::string_view token)
{
    if (!m_reader.read(token))
        return std::nullopt;
    const SignatureAlgorithm* algorithm = findSignatureAlgorithm(m_reader.algorithm());
    if (!algorithm || !isComputed(*algorithm))
        return std::nullopt;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const bool chosen = !m_reader.kid() || (m_keys[i].kid == *m_reader.kid() && !m_keys[i].kid.empty());
        if (chosen && !(m_reader.kid() && m_prepared[i].ambiguous) && fits(i, *algorithm))
            return matchCertificate(m_keys[i], m_reader.certificate()) == CertificateMatch::Other
                ? std::nullopt
                : std::optional(i);
    }
    return std::nullopt;
}

JwsCheck Verifier::verify(std::string_view token, const Jws& jws)
{
    const std::optional<std::size_t> key = jws.signatures.size() == 1 ? checkClean(token) : std::nullopt;
    if (!key)
        return verifyJws(jws, m_keys);
    const Signature& signature = jws.signatures.front();
    JwsCheck clean;
    clean.state = SignatureState::Verified;
    clean.signatures.push_back(acceptedBy(m_keys[*key], *key, signature.algorithm));
    clean.findings = jws.findings;
    appendNew(clean.findings, signature.findings);
    appendNew(clean.findings, clean.signatures.front().findings);
    return clean;
}

Verifier::Result Verifier::check(std::string_view token)
{
    if (const std::optional<std::size_t> key = checkClean(token))
        return {SignatureState::Verified, true, key};
    const JwsCheck full = verifyJws(parseJws(token), m_keys);
    Result result{full.state, full.state == SignatureState::Verified && !hasError(full.findings),
                  std::nullopt};
    if (full.best < full.signatures.size())
        result.keyIndex = full.signatures[full.best].keyIndex;
    return result;
}

} // namespace bearerwatch::jose
