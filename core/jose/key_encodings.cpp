#include <algorithm>

#include "base/base64.h"
#include "base/text.h"
#include "causes/sentence.h"
#include "jose/key_use.h"

namespace bearerwatch::jose {
namespace {

std::string withCrLf(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n' && !out.ends_with('\r'))
            out += '\r';
        out += c;
    }
    return out;
}

std::string withoutLineBreaks(std::string_view text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out),
                 [](char c) { return c != '\n' && c != '\r'; });
    return out;
}

std::string withWrittenLineBreaks(std::string_view text)
{
    std::string out;
    for (const char c : text)
        c == '\n' ? out += "\\n" : out += c;
    return out;
}

class Collector {
public:
    void add(std::string name, std::string octets)
    {
        const bool known = std::any_of(m_encodings.begin(), m_encodings.end(),
                                       [&](const auto& old) { return old.octets == octets; });
        if (!octets.empty() && !known)
            m_encodings.push_back({std::move(name), std::move(octets)});
    }
    void addText(const std::string& name, const std::string& text)
    {
        const std::string trimmed(base::trim(text));
        add(name, text);
        add(name + " without its last newline", trimmed);
        add(name + " with a newline at its end", trimmed + "\n");
        add(name + " with CRLF line ends", withCrLf(trimmed + "\n"));
        add(name + " with CRLF line ends but none at its end", withCrLf(trimmed));
        add(name + " with its line breaks taken out", withoutLineBreaks(text));
        add(name + " with its line breaks written as \\n", withWrittenLineBreaks(trimmed + "\n"));
        add(name + " with its line breaks written as \\n, none at its end", withWrittenLineBreaks(trimmed));
    }
    std::vector<PublicEncoding> take() { return std::move(m_encodings); }

private:
    std::vector<PublicEncoding> m_encodings;
};

} // namespace

std::vector<PublicEncoding> publicEncodings(const Key& key)
{
    Collector collector;
    if (!key.asymmetric)
        return {};
    const crypto::AsymmetricKey& numbers = *key.asymmetric;
    if (key.original)
        collector.addText(causes::phrase("the key file as it is"), *key.original);
    collector.addText(causes::phrase("the PEM text of the public key"), numbers.publicPem());
    collector.addText(causes::phrase("the PKCS#1 PEM text of the public key"), numbers.rsaPublicPem());
    const base::Bytes der = numbers.publicDer(), rsaDer = numbers.rsaPublicDer();
    collector.add(causes::phrase("the DER octets of the public key"), std::string(base::asText(der)));
    collector.add(causes::phrase("the PKCS#1 DER octets of the public key"),
                  std::string(base::asText(rsaDer)));
    collector.add(causes::phrase("the base64 of the public key"),
                  base::encodeBase64(der, base::Base64Alphabet::Standard));
    collector.addText(causes::phrase("the JWK text of the public key"), publicJwk(key));
    collector.addText(causes::phrase("the OpenSSH text of the public key"), numbers.sshPublic());
    const auto addNumber = [&](const char* octets, const char* base64, const base::Bytes& number) {
        collector.add(octets, std::string(base::asText(number)));
        collector.add(base64, base::encodeBase64Url(number));
    };
    addNumber(causes::phrase("the octets of n"), causes::phrase("the base64url of n"), numbers.n());
    addNumber(causes::phrase("the octets of x"), causes::phrase("the base64url of x"), numbers.x());
    return collector.take();
}

} // namespace bearerwatch::jose
