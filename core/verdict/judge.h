#pragma once

#include <string_view>
#include <vector>

#include "base/progress.h"
#include "base/time.h"
#include "tokens/recognise.h"
#include "verdict/policy.h"
#include "verdict/verdict.h"

// From a token to everything that is known about it: decoded parts, the state of the signature, every reason
// for which a server would refuse it, and the verdict.
//
// Pure functions: no clock, no network, no trust in keys that a token carries. Safe from several threads at
// once.

namespace bearerwatch::verdict {

struct Keys; // keys.h: the keys to verify with, the keys to decrypt with

/// Judges one candidate. All findings at once: form, algorithm, signature, times, claims, revocation, review.
/// @param now  Judged at this instant where the policy names none.
[[nodiscard]] TokenReport judge(const tokens::Candidate& candidate, const Keys& keys, const Policy& policy,
                                base::Time now);

/// A token given alone; blanks inside it are an error, not undone.
[[nodiscard]] TokenReport judge(std::string_view token, const Keys& keys, const Policy& policy,
                                base::Time now);

/// Finds and judges all tokens of `text`: what the command line and the windows share. Empty when there is
/// none. A cancelled run returns what was judged so far.
[[nodiscard]] std::vector<TokenReport> inspectText(std::string_view text, const Keys& keys,
                                                   const Policy& policy, base::Time now,
                                                   const base::ProgressCallback& progress = {});

/// Another instant or leeway for a report, without checking signatures again: for the time line. Redoes the
/// findings about time, the causes and the verdict.
[[nodiscard]] TokenReport rejudgeTime(const TokenReport& report, const Policy& policy, base::Time now);

/// Settles a report anew after findings were added: sorts them (errors, warnings, notes), collects the
/// causes, and decides.
void conclude(TokenReport& report);
/// Adds what was learnt elsewhere (introspection, a status list), and concludes anew. An opaque token that
/// its issuer calls active is accepted; a signature that was not checked stays unchecked.
void addFindings(TokenReport& report, const std::vector<causes::Finding>& findings);

} // namespace bearerwatch::verdict
