#include <algorithm>
#include <map>
#include <set>

#include "base/base64.h"
#include "causes/catalogue.h"
#include "crypto/ecdsa_math.h"
#include "diagnosis/context.h"
#include "diagnosis/explain.h"

// An ECDSA signature and its text leave two public keys as possible. A key that two tokens agree in signed
// both: by chance that happens once in 2^255 pairs.

namespace bearerwatch::diagnosis {
namespace {

constexpr std::size_t MaxTokens = 200; ///< Of one paste; each costs some multiplications of points.

struct Candidate {
    crypto::EcPoint key;
    std::vector<std::size_t> tokens; ///< Numbers of those that it may have signed.
};
/// The possible keys of one curve by their coordinates, which are of one length.
using Possible = std::map<std::string, Candidate>;

std::string thumbprintOf(const jose::SignatureAlgorithm& algorithm, const crypto::EcPoint& point)
{
    auto made = crypto::AsymmetricKey::fromEc(algorithm.curve, point.x, point.y, {});
    if (!made)
        return {};
    jose::Key key;
    key.kty = "EC";
    key.crv = algorithm.curve;
    key.asymmetric = std::move(*made);
    return jose::thumbprint(key);
}

std::string namesOf(const std::vector<std::size_t>& tokens)
{
    std::string names;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        names += i == 0 ? "tokens " : i + 1 == tokens.size() ? " and " : ", ";
        names += std::to_string(tokens[i] + 1);
    }
    return names;
}

bool isOpen(const verdict::TokenReport& report)
{
    return (report.kind == "jwt" || report.kind == "sd_jwt") &&
        (report.signature.status == verdict::SignatureStatus::Failed ||
         report.signature.status == verdict::SignatureStatus::NotChecked);
}

} // namespace

void findSharedKeys(std::vector<verdict::TokenReport>& reports)
{
    for (verdict::TokenReport& report : reports)
        std::erase_if(report.findings,
                      [](const causes::Finding& finding) { return finding.code == "tokens_share_key"; });
    std::map<std::string_view, Possible> byAlgorithm;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < reports.size() && seen.size() < MaxTokens; ++i) {
        const auto pieces = isOpen(reports[i])
            ? split(std::string_view(reports[i].text).substr(0, reports[i].text.find('~')))
            : std::nullopt;
        const auto* algorithm = pieces ? namedAlgorithm(pieces->header) : nullptr;
        if (!algorithm || algorithm->family != jose::SignatureFamily::Ecdsa ||
            !seen.insert(pieces->signedText()).second)
            continue;
        const crypto::Digest digest = crypto::digest(algorithm->hash, pieces->signedText());
        const base::Bytes octets = base::readBase64(pieces->signature).bytes;
        for (crypto::EcPoint& key : crypto::recoverEcdsaKeys(algorithm->curve, digest, octets)) {
            std::string place(key.x.begin(), key.x.end());
            place.append(key.y.begin(), key.y.end());
            Candidate& candidate = byAlgorithm[algorithm->name][std::move(place)];
            candidate.key = std::move(key);
            candidate.tokens.push_back(i);
        }
    }
    for (const auto& [name, possible] : byAlgorithm) {
        for (const auto& [place, candidate] : possible) {
            if (candidate.tokens.size() < 2)
                continue;
            const auto* algorithm = jose::findSignatureAlgorithm(name);
            for (const std::size_t token : candidate.tokens) {
                causes::Finding finding = causes::makeFinding("tokens_share_key");
                finding.span.part = "signature";
                finding.expected = "thumbprint " + thumbprintOf(*algorithm, candidate.key);
                finding.found = namesOf(candidate.tokens);
                reports[token].findings.push_back(std::move(finding));
            }
        }
    }
}

} // namespace bearerwatch::diagnosis
