#include "verdict/decryption_keys.h"

#include <algorithm>
#include <iterator>

#include "jose/algorithm.h"

namespace bearerwatch::verdict {

std::vector<jose::Key> decryptionKeys(const Keys& keys, const jose::Jwe& jwe)
{
    if (!keys.decryption.keys.empty())
        return keys.decryption.keys;
    const auto mayDecrypt = [&jwe](const jose::Key& key) {
        if (!key.asymmetric && !key.secret)
            return true;
        return key.isPrivate &&
            std::any_of(jwe.recipients.begin(), jwe.recipients.end(),
                        [&key](const jose::Recipient& recipient) {
                            const auto* algorithm = jose::findKeyManagementAlgorithm(recipient.algorithm);
                            if (!algorithm)
                                return true;
                            return algorithm->keyType.empty() ? key.kty == "EC" || key.kty == "OKP"
                                                              : key.kty == algorithm->keyType;
                        });
    };
    std::vector<jose::Key> own;
    std::copy_if(keys.verification.keys.begin(), keys.verification.keys.end(), std::back_inserter(own),
                 mayDecrypt);
    return own;
}

} // namespace bearerwatch::verdict
