#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "diagnosis/content_check.h"
#include "diagnosis/search.h"

// What the ladders share. Used inside core/diagnosis.

namespace bearerwatch::diagnosis {

/// An algorithm with a key that can do it.
struct Pair {
    const jose::SignatureAlgorithm* algorithm;
    const jose::Key* key;
};

/// The three parts of a compact token, as received.
struct Pieces {
    std::string header, payload, signature;
    [[nodiscard]] std::string signedText() const;
    [[nodiscard]] std::string whole() const;
};
[[nodiscard]] std::optional<Pieces> split(std::string_view token);

struct Context {
    const SearchInput& input;
    const SearchOptions& options;
    const base::ProgressCallback& progress;
    SearchResult result;
    std::uint64_t total = 0; ///< Estimate for progress.
    bool rsaNoise = false; ///< No RSA key at hand finds a padded block in the signature.

    [[nodiscard]] bool found() const;
    void add(verdict::NearMiss miss);
    void tried(std::string_view what) { result.tried.emplace_back(what); }
};

/// The algorithm that a header names; nullptr when it cannot be read.
[[nodiscard]] const jose::SignatureAlgorithm* namedAlgorithm(std::string_view encodedHeader);
/// The named algorithm with each key that can do it; without one, every algorithm of every key whose
/// signatures have about this length.
[[nodiscard]] std::vector<Pair> pairsFor(const Pieces& pieces, std::span<const jose::Key> keys);

/// The first pair under which the pieces verify as they are.
[[nodiscard]] std::optional<Pair> verifyingPair(const Pieces& pieces, std::span<const jose::Key> keys);

using causes::say;

[[nodiscard]] verdict::NearMiss makeMiss(std::string kind, causes::Sentences sentences, std::string part,
                                         const jose::Key* key);
/// Says something else of the near miss.
void retell(verdict::NearMiss& miss, std::string kind, causes::Sentences sentences);

/// The near miss as a finding of the catalogue.
[[nodiscard]] causes::Finding findingOf(const verdict::NearMiss& miss);

/// What stands at `at` in the way: an entity, an escape, a run of blanks, or one character.
[[nodiscard]] std::string foundAt(std::string_view text, std::size_t at);

/// The texts between the dots.
[[nodiscard]] std::vector<std::string_view> splitAtDots(std::string_view token);

/// The story that another key of the user's fits than the one that the token names.
[[nodiscard]] verdict::NearMiss otherKey(const Pieces& pieces, std::span<const jose::Key> keys,
                                         const jose::Key& key);

// The ladders; each adds what it finds.
void searchTransport(Context& context); ///< transport.cpp
void searchDots(Context& context); ///< dots.cpp
void searchLostStart(Context& context); ///< lost_start.cpp
void searchOtherKeysAndForms(Context& context, const Pieces&); ///< form_ladders.cpp
void searchInputs(Context& context, const Pieces&); ///< input_ladder.cpp
void explainRsaBlocks(Context& context, const Pieces&); ///< rsa_block.cpp
void searchSecrets(Context& context, const Pieces&); ///< secret_ladder.cpp
void searchCharacters(Context& context, const Pieces&); ///< characters.cpp
[[nodiscard]] bool inferEvidentDamage(Context& context); ///< inferred_damage.cpp: ellipsis, lost case
void inferCut(Context& context); ///< inferred_damage.cpp

} // namespace bearerwatch::diagnosis
