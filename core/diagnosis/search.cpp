#include "diagnosis/search.h"

#include <algorithm>

#include "base/base64.h"
#include "base/text.h"
#include "causes/catalogue.h"
#include "diagnosis/context.h"
#include "jose/key_use.h"

namespace bearerwatch::diagnosis {

std::string Pieces::signedText() const
{
    std::string text(header);
    text.push_back('.');
    return text.append(payload);
}

std::string Pieces::whole() const
{
    std::string text = signedText();
    text.push_back('.');
    return text.append(signature);
}

std::optional<Pieces> split(std::string_view token)
{
    if (std::count(token.begin(), token.end(), '.') != 2)
        return std::nullopt;
    const std::size_t first = token.find('.'), second = token.rfind('.');
    return Pieces{std::string(token.substr(0, first)),
                  std::string(token.substr(first + 1, second - first - 1)),
                  std::string(token.substr(second + 1))};
}

bool Context::found() const
{
    return std::any_of(result.nearMisses.begin(), result.nearMisses.end(),
                       [](const auto& miss) { return miss.verifies; });
}

void Context::add(verdict::NearMiss miss)
{
    causes::Finding finding = causes::makeFinding(
        "near_miss", miss.verifies ? causes::Certainty::Proven : causes::Certainty::Inferred);
    finding.span.part = miss.part == "key" ? "key" : "token";
    finding.expected = miss.expected;
    finding.found = miss.found;
    finding.arguments = {{"kind", miss.kind}, {"detail", miss.detail}, {"key", miss.key}};
    result.findings.push_back(std::move(finding));
    result.nearMisses.push_back(std::move(miss));
}

const jose::SignatureAlgorithm* namedAlgorithm(std::string_view encodedHeader)
{
    const base::Bytes octets = base::readBase64(encodedHeader).bytes;
    const auto document = base::JsonDocument::parse(base::asText(octets));
    if (!document || !document->root().isObject())
        return nullptr;
    const base::JsonValue name = document->root().find("alg");
    return name.isString() ? jose::findSignatureAlgorithm(name.string()) : nullptr;
}

std::vector<Pair> pairsFor(const Pieces& pieces, std::span<const jose::Key> keys)
{
    constexpr std::size_t MaxPairs = 8;
    std::vector<Pair> pairs;
    const jose::SignatureAlgorithm* named = namedAlgorithm(pieces.header);
    const std::size_t octets = pieces.signature.size() * 3 / 4;
    for (const jose::Key& key : keys) {
        for (const jose::SignatureAlgorithm& algorithm : jose::signatureAlgorithms()) {
            if ((named && &algorithm != named) || !jose::canCompute(algorithm, key))
                continue;
            const std::size_t size = algorithm.signatureSize != 0 ? algorithm.signatureSize
                : key.kty == "RSA"                                ? (key.bits + 7) / 8
                                                                  : octets;
            const bool similar = octets + 3 >= size && octets <= size + 3;
            const bool synonym = !named && algorithm.name == key.crv; // EdDSA covers it
            if ((named || similar) && !synonym && pairs.size() < MaxPairs)
                pairs.push_back({&algorithm, &key});
        }
    }
    return pairs;
}

std::optional<Pair> verifyingPair(const Pieces& pieces, std::span<const jose::Key> keys)
{
    const base::Base64Reading signature = base::readBase64(pieces.signature);
    const std::string text = pieces.signedText();
    for (const Pair& pair : pairsFor(pieces, keys)) {
        if (jose::fits(*pair.algorithm, *pair.key, text, signature.bytes) == jose::Fit::Fits)
            return pair;
    }
    return std::nullopt;
}

verdict::NearMiss makeMiss(std::string kind, std::string detail, std::string part, const jose::Key* key)
{
    verdict::NearMiss miss;
    miss.kind = std::move(kind);
    miss.detail = std::move(detail);
    miss.part = std::move(part);
    miss.key = key ? key->name() : std::string();
    miss.verifies = key != nullptr;
    return miss;
}

SearchResult search(const SearchInput& input, const SearchOptions& options,
                    const base::ProgressCallback& progress)
{
    Context context{input, options, progress, {}, 0};
    if (input.token.size() > jose::MaxTokenSize) {
        context.tried("nothing: the token is larger than 1 MiB");
        return std::move(context.result);
    }
    searchTransport(context);
    const std::optional<Pieces> pieces = split(input.token);
    if (pieces && !context.found()) {
        searchOtherKeysAndForms(context, *pieces);
        if (!context.found())
            searchSecrets(context, *pieces);
        if (!context.found())
            searchInputs(context, *pieces);
        if (!context.found())
            explainRsaBlocks(context, *pieces);
        if (!context.found() && options.characterSearch)
            searchCharacters(context, *pieces);
    }
    if (!context.found())
        inferDamage(context);
    std::stable_partition(context.result.nearMisses.begin(), context.result.nearMisses.end(),
                          [](const verdict::NearMiss& miss) { return miss.verifies; });
    return std::move(context.result);
}

} // namespace bearerwatch::diagnosis
