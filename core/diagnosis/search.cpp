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

std::vector<std::string_view> splitAtDots(std::string_view token)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= token.size();) {
        const std::size_t end = std::min(token.find('.', at), token.size());
        parts.push_back(token.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::optional<Pieces> split(std::string_view token)
{
    if (std::count(token.begin(), token.end(), '.') != 2)
        return std::nullopt;
    const std::vector<std::string_view> parts = splitAtDots(token);
    return Pieces{std::string(parts[0]), std::string(parts[1]), std::string(parts[2])};
}

bool Context::found() const
{
    return std::any_of(result.nearMisses.begin(), result.nearMisses.end(),
                       [](const auto& miss) { return miss.verifies; });
}

namespace {

/// The finding that tells a kind of near miss, with the fix that goes with it.
std::string_view codeOf(const verdict::NearMiss& miss)
{
    if (miss.kind == "other_key")
        return "near_miss_other_key";
    if (miss.part == "key")
        return "near_miss_key";
    constexpr std::string_view Signer[] = {"other_algorithm", "other_hash",       "hashed_twice",
                                           "rsa_bare_digest", "pss_salt_length",  "pss_mask_hash",
                                           "ecdsa_der",       "ecdsa_lost_zero",  "ecdsa_swapped",
                                           "rsa_lost_zero",   "signature_hex",    "signature_base64_twice",
                                           "entra_nonce",     "rewritten_json",   "other_input",
                                           "padded_input",    "detached_payload", "signature_reversed"};
    const bool signer = std::find(std::begin(Signer), std::end(Signer), miss.kind) != std::end(Signer);
    return signer ? "near_miss_signer" : "near_miss";
}

} // namespace

causes::Finding findingOf(const verdict::NearMiss& miss)
{
    causes::Finding finding = causes::makeFinding(
        codeOf(miss), miss.verifies ? causes::Certainty::Proven : causes::Certainty::Inferred);
    finding.span.part = miss.part == "key" ? "key" : "token";
    if (miss.tokenPosition)
        finding.span.offset = *miss.tokenPosition - 1;
    finding.expected = miss.expected;
    finding.found = miss.found;
    finding.arguments = {{"kind", miss.kind}, {"detail", miss.detail}, {"key", miss.key}};
    return finding;
}

void Context::add(verdict::NearMiss miss)
{
    result.findings.push_back(findingOf(miss));
    result.nearMisses.push_back(std::move(miss));
}

namespace {

/// What the header says, as far as it can be read.
struct HeaderWords {
    const jose::SignatureAlgorithm* algorithm = nullptr;
    std::string kid;
};

HeaderWords readHeaderWords(std::string_view encodedHeader)
{
    const base::Bytes octets = base::readBase64(encodedHeader).bytes;
    const auto document = base::JsonDocument::parse(base::asText(octets));
    if (!document || !document->root().isObject())
        return {};
    const base::JsonValue name = document->root().find("alg"), kid = document->root().find("kid");
    return {name.isString() ? jose::findSignatureAlgorithm(name.string()) : nullptr,
            kid.isString() ? kid.string() : std::string()};
}

} // namespace

const jose::SignatureAlgorithm* namedAlgorithm(std::string_view encodedHeader)
{
    return readHeaderWords(encodedHeader).algorithm;
}

std::vector<Pair> pairsFor(const Pieces& pieces, std::span<const jose::Key> keys)
{
    constexpr std::size_t MaxPairs = 12;
    std::vector<Pair> pairs;
    const HeaderWords header = readHeaderWords(pieces.header);
    const bool anyCan = header.algorithm && std::any_of(keys.begin(), keys.end(), [&](const jose::Key& key) {
                            return jose::canCompute(*header.algorithm, key);
                        });
    const jose::SignatureAlgorithm* named = anyCan ? header.algorithm : nullptr;
    const std::size_t octets = pieces.signature.size() * 3 / 4;
    for (const jose::Key& key : keys) {
        for (const jose::SignatureAlgorithm& algorithm : jose::signatureAlgorithms()) {
            if ((named && &algorithm != named) || !jose::canCompute(algorithm, key))
                continue;
            const std::size_t size = algorithm.signatureSize != 0 ? algorithm.signatureSize
                : key.kty == "RSA"                                ? (key.bits + 7) / 8
                : key.kty == "oct"                                ? crypto::digestSize(algorithm.hash)
                                                                  : octets;
            const bool similar = octets + 5 >= size && octets <= size + 5;
            const bool synonym = !named && algorithm.name == key.crv; // EdDSA covers it
            if ((named || similar) && !synonym)
                pairs.push_back({&algorithm, &key});
        }
    }
    std::stable_partition(pairs.begin(), pairs.end(), [&](const Pair& pair) {
        return !header.kid.empty() && pair.key->kid == header.kid;
    });
    if (pairs.size() > MaxPairs)
        pairs.resize(MaxPairs);
    return pairs;
}

std::optional<Pair> verifyingPair(const Pieces& pieces, std::span<const jose::Key> keys)
{
    const base::Base64Reading signature = base::readBase64(pieces.signature);
    if (signature.invalidAt || signature.standardAt || signature.paddingAt)
        return std::nullopt;
    const std::string text = pieces.signedText();
    for (const Pair& pair : pairsFor(pieces, keys)) {
        if (jose::fits(*pair.algorithm, *pair.key, text, signature.bytes) == jose::Fit::Fits)
            return pair;
    }
    return std::nullopt;
}

verdict::NearMiss makeMiss(std::string kind, causes::Sentences sentences, std::string part,
                           const jose::Key* key)
{
    verdict::NearMiss miss;
    retell(miss, std::move(kind), std::move(sentences));
    miss.part = std::move(part);
    miss.key = key ? key->name() : std::string();
    miss.verifies = key != nullptr;
    return miss;
}

void retell(verdict::NearMiss& miss, std::string kind, causes::Sentences sentences)
{
    miss.kind = std::move(kind);
    miss.detail = causes::tell(sentences);
    miss.sentences = std::move(sentences);
}

namespace {

/// All ladders, until one finds proof: the cheap ones first.
void climb(Context& context)
{
    const std::optional<Pieces> pieces = split(context.input.token);
    using Ladder = void (*)(Context&, const Pieces&);
    searchTransport(context);
    if (!context.found())
        searchDots(context);
    if (!context.found())
        searchLostStart(context);
    for (const Ladder ladder : {searchOtherKeysAndForms, searchSecrets, searchInputs, explainRsaBlocks}) {
        if (pieces && !context.found() && context.result.complete)
            ladder(context, *pieces);
    }
    // Where many characters are lost for all to see, one wrong character is not the reason.
    const bool evident = !context.found() && inferEvidentDamage(context);
    if (pieces && !evident && !context.found() && context.result.complete && context.options.characterSearch)
        searchCharacters(context, *pieces);
    if (context.found())
        std::erase_if(context.result.findings,
                      [](const causes::Finding& finding) { return finding.code == "rsa_other_content"; });
}

/// Nothing was found: that is said, with all that was tried.
void addNotDetermined(Context& context)
{
    const std::optional<Pieces> pieces = split(context.input.token);
    if (!pieces || pairsFor(*pieces, context.input.keys).empty())
        return;
    causes::Finding finding = causes::makeFinding(
        context.rsaNoise ? "rsa_block_noise" : "signature_cause_unknown", causes::Certainty::Inferred);
    finding.span.part = "signature";
    std::string tried;
    for (const std::string& one : context.result.tried)
        tried += (tried.empty() ? "" : "; ") + one;
    finding.found = tried;
    finding.arguments = {{"candidates", std::to_string(context.result.candidates)},
                         {"end", context.result.complete ? "" : " The search was ended before it was done."}};
    context.result.findings.push_back(std::move(finding));
}

} // namespace

SearchResult search(const SearchInput& input, const SearchOptions& options,
                    const base::ProgressCallback& progress)
{
    Context context{input, options, progress, {}, 0, false};
    if (input.token.size() > jose::MaxTokenSize) {
        context.tried("nothing: the token is larger than 1 MiB");
        return std::move(context.result);
    }
    if (!input.keys.empty())
        climb(context);
    else
        (void)inferEvidentDamage(context);
    if (context.result.nearMisses.empty())
        inferCut(context);
    if (context.result.nearMisses.empty())
        addNotDetermined(context);
    std::stable_partition(context.result.nearMisses.begin(), context.result.nearMisses.end(),
                          [](const verdict::NearMiss& miss) { return miss.verifies; });
    return std::move(context.result);
}

} // namespace bearerwatch::diagnosis
