#include <algorithm>

#include "jose/jws.h"
#include "jose/key_file.h"
#include "verdict/judging.h"
#include "verdict/keys.h"

namespace bearerwatch::verdict {
namespace {

/// What a source that held no key was instead, in place of the note that none was given.
void nameFaultySources(Judging& judging, const jose::KeySet& given, std::string_view noteCode)
{
    const auto note = std::find_if(judging.findings.begin(), judging.findings.end(),
                                   [&](const causes::Finding& finding) { return finding.code == noteCode; });
    if (note == judging.findings.end() || given.problems.empty())
        return;
    judging.findings.erase(note);
    judging.findings.insert(judging.findings.end(), given.problems.begin(), given.problems.end());
    judging.add("no_usable_key", {"key", 0, 0});
}

} // namespace

void reviewKeys(Judging& judging, const Keys& keys, const jose::JwsCheck& check)
{
    nameFaultySources(judging, keys.verification, "no_key_given");
    if (check.best >= check.signatures.size())
        return;
    const std::optional<std::size_t> index = check.signatures[check.best].keyIndex;
    if (!index || *index >= keys.verification.keys.size())
        return;
    for (const causes::Finding& problem : keys.verification.keys[*index].problems) {
        if (jose::isSpelling(problem.code))
            judging.findings.push_back(problem);
    }
}

void reviewDecryptionKeys(Judging& judging, const Keys& keys)
{
    nameFaultySources(judging, keys.decryption, "no_decryption_key");
}

} // namespace bearerwatch::verdict
