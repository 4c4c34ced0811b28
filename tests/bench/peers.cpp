#include "peers.h"

#include <cjose/cjose.h>
#include <jwt.h>
#include <memory>

namespace bearerwatch::bench {

Peer libjwt(const std::string& token, const std::string& key, const std::string& algorithm)
{
    Peer peer{"libjwt", {}, {}};
    peer.decode = [&token] {
        jwt_t* jwt = nullptr;
        const bool good = jwt_decode(&jwt, token.c_str(), nullptr, 0) == 0;
        jwt_free(jwt);
        return good;
    };
    if (algorithm == "PS256" || algorithm == "EdDSA")
        return peer;
    peer.verify = [&token, key] {
        jwt_t* jwt = nullptr;
        const bool good = jwt_decode(&jwt, token.c_str(), reinterpret_cast<const unsigned char*>(key.data()),
                                     static_cast<int>(key.size())) == 0;
        jwt_free(jwt);
        return good;
    };
    return peer;
}

Peer cjose(const std::string& token, const std::string& jwk, const std::string& algorithm)
{
    Peer peer{"cjose", {}, {}};
    peer.decode = [&token] {
        cjose_err error;
        cjose_jws_t* jws = cjose_jws_import(token.data(), token.size(), &error);
        const bool good = jws != nullptr;
        cjose_jws_release(jws);
        return good;
    };
    if (algorithm == "EdDSA")
        return peer;
    cjose_err error;
    const std::shared_ptr<cjose_jwk_t> key(cjose_jwk_import(jwk.data(), jwk.size(), &error),
                                           [](cjose_jwk_t* one) { cjose_jwk_release(one); });
    peer.verify = [&token, key] {
        cjose_err failure;
        cjose_jws_t* jws = cjose_jws_import(token.data(), token.size(), &failure);
        const bool good = jws && key && cjose_jws_verify(jws, key.get(), &failure);
        cjose_jws_release(jws);
        return good;
    };
    return peer;
}

} // namespace bearerwatch::bench
