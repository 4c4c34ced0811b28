#include <algorithm>

#include "base/base64.h"
#include "causes/catalogue.h"
#include "crypto/signature.h"
#include "diagnosis/context.h"

// s^e mod n: what an RSA signature holds tells whether the key is right even where nothing verifies.

namespace bearerwatch::diagnosis {
namespace {

/// What stands in the block, in words; empty for noise.
struct BlockReading {
    std::string hash;
    std::string digest;
};

std::optional<BlockReading> readBlock(const base::Bytes& block, std::size_t bits)
{
    if (const auto recovered = crypto::pkcs1Digest(block))
        return BlockReading{std::string(crypto::name(recovered->hash)),
                            base::encodeHex(recovered->digest.view())};
    for (const crypto::Hash hash : {crypto::Hash::Sha256, crypto::Hash::Sha384, crypto::Hash::Sha512}) {
        const auto pss = block.empty() ? std::nullopt : crypto::readPssBlock(block, bits, hash);
        // A dozen zero octets before the salt: noise does not have them.
        constexpr std::size_t MinZeros = 12;
        const std::size_t masked = (bits + 6) / 8 - crypto::digestSize(hash) - 1;
        if (pss && pss->salt.size() + 1 + MinZeros <= masked)
            return BlockReading{std::string(crypto::name(hash)) + " (PSS, salted)",
                                base::encodeHex(pss->hash.view())};
    }
    return std::nullopt;
}

} // namespace

void explainRsaBlocks(Context& context, const Pieces& pieces)
{
    const base::Bytes octets = base::readBase64(pieces.signature).bytes;
    bool any = false, sound = false, whole = true;
    for (const jose::Key& key : context.input.keys) {
        if (!key.asymmetric || key.kty != "RSA")
            continue;
        any = true;
        const base::Bytes block = crypto::rsaRecover(*key.asymmetric, octets);
        whole = whole && octets.size() == (key.bits + 7) / 8;
        const auto reading = readBlock(block, key.bits);
        if (!reading)
            continue;
        sound = true;
        causes::Finding finding = causes::makeFinding("rsa_other_content");
        finding.span.part = "payload";
        finding.found = reading->digest;
        finding.arguments = {{"key", key.name()}, {"hash", reading->hash}};
        context.result.findings.push_back(std::move(finding));
    }
    if (!any)
        return;
    context.tried("the padded block inside the RSA signature");
    const jose::SignatureAlgorithm* named = namedAlgorithm(pieces.header);
    if (!sound && whole && named && named->keyType == "RSA")
        context.rsaNoise = true;
}

} // namespace bearerwatch::diagnosis
