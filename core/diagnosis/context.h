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

[[nodiscard]] verdict::NearMiss makeMiss(std::string kind, std::string detail, std::string part,
                                         const jose::Key* key);

// The ladders; each adds what it finds.
void searchTransport(Context& context); ///< transport.cpp
void searchOtherKeysAndForms(Context& context, const Pieces&); ///< form_ladders.cpp
void searchInputs(Context& context, const Pieces&); ///< form_ladders.cpp
void explainRsaBlocks(Context& context, const Pieces&); ///< form_ladders.cpp
void searchSecrets(Context& context, const Pieces&); ///< secret_ladder.cpp
void searchCharacters(Context& context, const Pieces&); ///< characters.cpp
void inferDamage(Context& context); ///< transport.cpp

} // namespace bearerwatch::diagnosis
