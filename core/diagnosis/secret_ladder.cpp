#include <algorithm>
#include <cctype>

#include "base/base64.h"
#include "base/text.h"
#include "diagnosis/context.h"
#include "diagnosis/secret_readings.h"
#include "jose/key_use.h"
#include "verdict/well_known_secrets.h"

// The same secret, read differently by the other side; and public keys taken for secrets.

namespace bearerwatch::diagnosis {
namespace {

/// One token with one secret after another.
class SecretTrial {
public:
    SecretTrial(Context& context, const Pieces& pieces, const jose::SignatureAlgorithm& algorithm)
        : m_context(context)
        , m_algorithm(algorithm)
        , m_text(pieces.signedText())
        , m_mac(base::readBase64(pieces.signature).bytes)
    {
    }

    [[nodiscard]] bool fits(std::string_view octets) const
    {
        ++m_context.result.candidates;
        const crypto::HmacKey key(m_algorithm.hash, base::asBytes(octets));
        return crypto::constantTimeEqual(key.mac(m_text).view(), m_mac);
    }

    bool tryReadings(const jose::Key& key)
    {
        for (const SecretReading& reading : readingsOf(std::string(key.secret->text()))) {
            if (reading.octets.empty() || !fits(reading.octets))
                continue;
            causes::Sentences sentences = reading.sentences;
            sentences.push_back(say("Read so, the token verifies"));
            m_context.add(makeMiss(reading.kind, std::move(sentences), "key", &key));
            return true;
        }
        return false;
    }

    bool tryConfusion(const jose::Key& key)
    {
        for (const jose::PublicEncoding& encoding : jose::publicEncodings(key)) {
            if (!fits(encoding.octets))
                continue;
            const bool ownFile = key.isPrivate && encoding.name.starts_with("the key file");
            m_context.add(makeMiss(
                ownFile ? "private_key_as_secret" : "key_confusion",
                {ownFile ? say("The HMAC was made with the text of a private key: the signer took it "
                               "for a secret and did not sign with it")
                         : say("The HMAC was made with {encoding}: everybody who has the public key "
                               "can do that, so the token is a forgery",
                               {{"encoding", encoding.name}})},
                "key", &key));
            return true;
        }
        return false;
    }

    /// One character of the secret is wrong. It is not told which one would be right: that is a secret.
    bool tryTypingError(const jose::Key& key)
    {
        constexpr std::size_t MaxTyped = 128;
        const std::string secret(key.secret->text());
        const bool typed =
            std::all_of(secret.begin(), secret.end(), [](char c) { return c >= ' ' && c <= '~'; });
        if (secret.empty() || secret.size() > MaxTyped || !typed)
            return false;
        for (std::size_t at = 0; at <= secret.size(); ++at) {
            std::string changed = secret;
            if (at < secret.size() && fits(changed.erase(at, 1)))
                return addTyping(key, say("Character {at} of the secret is one too many", placeOf(at)));
            for (char c = ' '; c <= '~'; ++c) {
                changed = secret;
                if (at < secret.size() && (changed[at] = c, fits(changed)))
                    return addTyping(key, say("Character {at} of the secret is wrong", placeOf(at)));
                changed = secret;
                if (fits(changed.insert(at, 1, c)))
                    return addTyping(
                        key, say("Before character {at} of the secret another is missing here", placeOf(at)));
            }
        }
        return false;
    }

private:
    static std::vector<std::pair<std::string, std::string>> placeOf(std::size_t at)
    {
        return {{"at", std::to_string(at + 1)}};
    }

    bool addTyping(const jose::Key& key, causes::Sentence sentence)
    {
        m_context.add(makeMiss("secret_typing_error",
                               {std::move(sentence), say("With the right secret the token verifies")}, "key",
                               &key));
        return true;
    }

    Context& m_context;
    const jose::SignatureAlgorithm& m_algorithm;
    std::string m_text;
    base::Bytes m_mac;
};

} // namespace

void searchSecrets(Context& context, const Pieces& pieces)
{
    const jose::SignatureAlgorithm* algorithm = namedAlgorithm(pieces.header);
    if (!algorithm || algorithm->family != jose::SignatureFamily::Hmac)
        return;
    context.tried("the secret trimmed, with line ends, quotes, escapes, a lost zero, as hexadecimal, base64, "
                  "base64url, UTF-16, with one typing error");
    context.tried("public keys as HMAC secret (key confusion), well-known secrets");
    SecretTrial trial(context, pieces, *algorithm);
    for (const jose::Key& key : context.input.keys) {
        if ((key.secret && trial.tryReadings(key)) || trial.tryConfusion(key))
            return;
    }
    std::vector<std::string_view> guesses{""};
    const auto known = verdict::wellKnownSecrets();
    guesses.insert(guesses.end(), known.begin(), known.end());
    for (const std::string_view secret : guesses) {
        if (!trial.fits(secret))
            continue;
        verdict::NearMiss miss = makeMiss(
            "well_known_secret",
            {secret.empty() ? say("The token is signed with an empty secret: anybody can sign with it")
                            : say("The token is signed with the well-known secret \"{secret}\", out of a "
                                  "tutorial or a default: anybody can sign with it",
                                  {{"secret", std::string(secret)}})},
            "key", nullptr);
        miss.verifies = true;
        miss.found = secret;
        context.add(std::move(miss));
        return;
    }
    for (const jose::Key& key : context.input.keys) {
        if (key.secret && trial.tryTypingError(key))
            return;
    }
}

} // namespace bearerwatch::diagnosis
