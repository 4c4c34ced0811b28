#pragma once

#include <string_view>
#include <vector>

#include "base/progress.h"
#include "diagnosis/search.h"
#include "verdict/keys.h"
#include "verdict/policy.h"
#include "verdict/verdict.h"

// Why the signatures of a whole paste do not verify: what the command line and the windows share.

namespace bearerwatch::diagnosis {

/// Adds to each report whose signature is not verified what the search finds: near misses, findings, and
/// which tokens one unknown key signed. Order, causes and verdict are settled anew afterwards. Pieces of a
/// damaged token that were read as tokens of their own are dropped when a repair joins them.
///
/// @param pasted  The text that the reports were made from.
/// @return False when `progress` cancelled; what was found by then is there, and the findings say so.
[[nodiscard]] bool explain(std::vector<verdict::TokenReport>& reports, std::string_view pasted,
                           const verdict::Keys& keys, const verdict::Policy& policy,
                           const SearchOptions& options = {}, const base::ProgressCallback& progress = {});

/// Finds ECDSA keys that several of the tokens agree in and that none of `keys` is, and says so in a finding
/// of each. Nothing is said of one token alone, nor of one text that stands there twice.
void findSharedKeys(std::vector<verdict::TokenReport>& reports);

} // namespace bearerwatch::diagnosis
