#include "jose/key.h"

#include <algorithm>

#include "base/base64.h"
#include "base/json_writer.h"
#include "jose/findings.h"

namespace bearerwatch::jose {

void appendNew(std::vector<causes::Finding>& findings, const std::vector<causes::Finding>& more)
{
    for (const causes::Finding& finding : more) {
        const bool known = std::any_of(findings.begin(), findings.end(), [&](const causes::Finding& old) {
            return old.code == finding.code && old.span.part == finding.span.part &&
                old.span.offset == finding.span.offset && old.found == finding.found &&
                old.arguments == finding.arguments;
        });
        if (!known)
            findings.push_back(finding);
    }
}

bool Key::usable() const
{
    return (asymmetric || secret) && !hasError(problems);
}

std::string Key::name() const
{
    if (!kid.empty())
        return kid;
    return number > 1 ? source + "#" + std::to_string(number) : source;
}

void KeySet::append(KeySet other)
{
    std::move(other.keys.begin(), other.keys.end(), std::back_inserter(keys));
    std::move(other.problems.begin(), other.problems.end(), std::back_inserter(problems));
    isSet = isSet || other.isSet || keys.size() > 1;
}

std::string publicJwk(const Key& key)
{
    base::JsonWriter json;
    json.beginObject();
    if (!key.asymmetric) {
        return {};
    }
    const crypto::AsymmetricKey& numbers = *key.asymmetric;
    if (numbers.kind() == crypto::KeyKind::Rsa) {
        json.member("e", base::encodeBase64Url(numbers.e())).member("kty", "RSA");
        json.member("n", base::encodeBase64Url(numbers.n()));
    } else if (numbers.kind() == crypto::KeyKind::Ec) {
        json.member("crv", numbers.curve()).member("kty", "EC");
        json.member("x", base::encodeBase64Url(numbers.x())).member("y", base::encodeBase64Url(numbers.y()));
    } else if (numbers.kind() == crypto::KeyKind::MlDsa) {
        json.member("alg", numbers.curve())
            .member("kty", "AKP")
            .member("pub", base::encodeBase64Url(numbers.x()));
    } else {
        json.member("crv", numbers.curve())
            .member("kty", "OKP")
            .member("x", base::encodeBase64Url(numbers.x()));
    }
    return json.endObject().take();
}

std::string privateJwk(const Key& key)
{
    base::JsonWriter json;
    json.beginObject();
    if (!key.kid.empty())
        json.member("kid", key.kid);
    const bool namesAlgorithm = key.asymmetric && key.asymmetric->kind() == crypto::KeyKind::MlDsa;
    if (!key.alg.empty() && !namesAlgorithm) // there it is part of the public key
        json.member("alg", key.alg);
    if (!key.use.empty())
        json.member("use", key.use);
    if (key.secret) {
        json.member("kty", "oct").member("k", base::encodeBase64Url(key.secret->view()));
        return json.endObject().take();
    }
    if (!key.asymmetric)
        return {};
    const std::string publicPart = publicJwk(key);
    const crypto::RsaNumbers numbers = key.asymmetric->privateNumbers();
    const std::pair<const char*, const base::SecretBytes*> members[] = {
        {"d", &numbers.d},   {"p", &numbers.p},   {"q", &numbers.q},
        {"dp", &numbers.dp}, {"dq", &numbers.dq}, {"qi", &numbers.qi}};
    for (const auto& [name, value] : members) {
        if (!value->empty())
            json.member(namesAlgorithm ? "priv" : name, base::encodeBase64Url(value->view()));
    }
    if (!numbers.others.empty()) {
        json.key("oth").beginArray();
        for (const crypto::RsaPrime& other : numbers.others)
            json.beginObject()
                .member("r", base::encodeBase64Url(other.r.view()))
                .member("d", base::encodeBase64Url(other.d.view()))
                .member("t", base::encodeBase64Url(other.t.view()))
                .endObject();
        json.endArray();
    }
    std::string text = json.take();
    if (text.size() > 1)
        text += ',';
    return text + publicPart.substr(1);
}

std::string thumbprint(const Key& key)
{
    std::string required = publicJwk(key);
    if (key.secret) {
        base::JsonWriter json;
        json.beginObject()
            .member("k", base::encodeBase64Url(key.secret->view()))
            .member("kty", "oct")
            .endObject();
        required = json.take();
    }
    return required.empty() ? std::string()
                            : base::encodeBase64Url(crypto::digest(crypto::Hash::Sha256, required).view());
}

} // namespace bearerwatch::jose
