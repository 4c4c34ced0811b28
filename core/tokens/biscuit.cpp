#include "tokens/biscuit.h"

#include <array>

#include "base/base64.h"
#include "base/text.h"
#include "base/time.h"
#include "crypto/signature.h"

namespace bearerwatch::tokens {
namespace {

using base::Bytes;
using base::ByteView;

constexpr std::size_t MaxBlocks = 100;
constexpr std::size_t MaxStatements = 1000; ///< Facts or checks of a block that are shown.
constexpr int MaxDepth = 8; ///< Of terms inside terms.
constexpr std::uint64_t FirstOwnSymbol = 1024;
constexpr std::array<std::string_view, 28> UsualSymbols = {
    "read",  "write",   "resource",  "operation",  "right",    "time",      "role",
    "owner", "tenant",  "namespace", "user",       "team",     "service",   "admin",
    "email", "group",   "member",    "ip_address", "client",   "client_ip", "domain",
    "path",  "version", "cluster",   "node",       "hostname", "nonce",     "query"};

// Fields of a protocol buffer: a number, and a varint or octets.
struct Field {
    std::uint64_t number = 0;
    std::uint64_t value = 0; ///< Of a varint.
    ByteView octets; ///< Of a length-delimited field.
};

class FieldReader {
public:
    explicit FieldReader(ByteView rest)
        : m_rest(rest)
    {
    }
    /// The next field; nullopt at the end, and when the octets are damaged (then `damaged`).
    std::optional<Field> next()
    {
        if (m_rest.empty() || damaged)
            return std::nullopt;
        const std::uint64_t key = varint();
        Field field;
        field.number = key >> 3;
        if ((key & 7) == 0) {
            field.value = varint();
        } else if ((key & 7) == 2) {
            const std::uint64_t size = varint();
            damaged = damaged || size > m_rest.size();
            if (damaged)
                return std::nullopt;
            field.octets = m_rest.first(static_cast<std::size_t>(size));
            m_rest = m_rest.subspan(static_cast<std::size_t>(size));
        } else {
            damaged = true;
        }
        damaged = damaged || field.number == 0;
        return damaged ? std::nullopt : std::optional(field);
    }
    bool damaged = false;

private:
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
            const std::uint8_t octet = m_rest.front();
            m_rest = m_rest.subspan(1);
            value |= static_cast<std::uint64_t>(octet & 0x7F) << shift;
            if ((octet & 0x80) == 0)
                return value;
        }
        damaged = true;
        return 0;
    }
    ByteView m_rest;
};

Bytes copy(ByteView view)
{
    return {view.begin(), view.end()};
}

/// Writes predicates as Datalog. Symbols of all blocks so far count on, but for third-party blocks.
class Writer {
public:
    explicit Writer(const std::vector<std::string>& symbols)
        : m_symbols(symbols)
    {
    }

    [[nodiscard]] std::string predicate(ByteView octets) const
    {
        FieldReader reader(octets);
        std::string name = "?", terms;
        while (const auto field = reader.next()) {
            if (field->number == 1)
                name = symbol(field->value);
            else if (field->number == 2)
                terms += (terms.empty() ? "" : ", ") + term(field->octets, 0);
        }
        return name + "(" + terms + ")";
    }

    /// A rule's body: predicates, and a mark for what cannot be written.
    [[nodiscard]] std::string body(ByteView rule) const
    {
        FieldReader reader(rule);
        std::string text;
        while (const auto field = reader.next()) {
            if (field->number == 2)
                text += (text.empty() ? "" : ", ") + predicate(field->octets);
            else if (field->number == 3)
                text += std::string(text.empty() ? "" : ", ") + "(a condition)";
        }
        return text;
    }

private:
    [[nodiscard]] std::string symbol(std::uint64_t index) const
    {
        if (index < UsualSymbols.size())
            return std::string(UsualSymbols.at(static_cast<std::size_t>(index)));
        if (index >= FirstOwnSymbol && index - FirstOwnSymbol < m_symbols.size())
            return m_symbols[static_cast<std::size_t>(index - FirstOwnSymbol)];
        return "?" + std::to_string(index);
    }

    [[nodiscard]] std::string term(ByteView octets, int depth) const
    {
        FieldReader reader(octets);
        const auto field = reader.next();
        if (!field || depth > MaxDepth)
            return "?";
        switch (field->number) {
        case 1:
            return "$" + symbol(field->value);
        case 2:
            return std::to_string(static_cast<std::int64_t>(field->value));
        case 3:
            return "\"" + symbol(field->value) + "\"";
        case 4: {
            const auto time = base::timeFromSeconds(static_cast<double>(field->value));
            return time ? base::formatRfc3339(*time) : "?";
        }
        case 5:
            return "hex:" + base::encodeHex(field->octets);
        case 6:
            return field->value != 0 ? "true" : "false";
        case 7:
            return "{" + elements(field->octets, depth) + "}";
        case 9:
            return "[" + elements(field->octets, depth) + "]";
        default:
            return "?";
        }
    }

    [[nodiscard]] std::string elements(ByteView octets, int depth) const
    {
        FieldReader reader(octets);
        std::string text;
        while (const auto field = reader.next())
            text += (text.empty() ? "" : ", ") + term(field->octets, depth + 1);
        return text;
    }

    const std::vector<std::string>& m_symbols;
};

std::string checkText(const Writer& writer, ByteView octets)
{
    FieldReader reader(octets);
    std::string queries;
    std::uint64_t kind = 0;
    while (const auto field = reader.next()) {
        if (field->number == 1)
            queries += (queries.empty() ? "" : " or ") + writer.body(field->octets);
        else if (field->number == 2)
            kind = field->value;
    }
    return (kind == 1 ? "check all " : kind == 2 ? "reject if " : "check if ") + queries;
}

bool readContent(ByteView octets, std::vector<std::string>& symbols, BiscuitBlock& block)
{
    FieldReader names(octets);
    while (const auto field = names.next()) {
        if (field->number == 1)
            symbols.emplace_back(base::asText(field->octets));
    }
    const Writer writer(symbols);
    FieldReader reader(octets);
    while (const auto field = reader.next()) {
        if (field->number == 2) {
            block.context = base::asText(field->octets);
        } else if (field->number == 3) {
            block.version = field->value;
        } else if (field->number == 4 && block.facts.size() < MaxStatements) {
            FieldReader fact(field->octets);
            if (const auto inner = fact.next())
                block.facts.push_back(writer.predicate(inner->octets));
        } else if (field->number == 5) {
            ++block.rules;
        } else if (field->number == 6 && block.checks.size() < MaxStatements) {
            block.checks.push_back(checkText(writer, field->octets));
        }
    }
    return !reader.damaged && !names.damaged;
}

bool readBlock(ByteView octets, std::vector<std::string>& symbols, Biscuit& biscuit)
{
    FieldReader reader(octets);
    BiscuitBlock block;
    ByteView content, key;
    while (const auto field = reader.next()) {
        if (field->number == 1)
            content = field->octets;
        else if (field->number == 2)
            key = field->octets;
        else if (field->number == 3)
            block.signature = copy(field->octets);
        else if (field->number == 4)
            block.thirdParty = true;
        else if (field->number == 5)
            block.signatureVersion = field->value;
    }
    FieldReader keyReader(key);
    while (const auto field = keyReader.next()) {
        if (field->number == 1)
            block.nextKey.algorithm = field->value;
        else if (field->number == 2)
            block.nextKey.octets = copy(field->octets);
    }
    if (reader.damaged || keyReader.damaged || content.empty() || block.signature.empty() ||
        block.nextKey.octets.empty() || biscuit.blocks.size() >= MaxBlocks)
        return false;
    std::vector<std::string> own;
    if (!readContent(content, block.thirdParty ? own : symbols, block))
        return false;
    block.signedOctets = copy(content);
    for (const unsigned shift : {0U, 8U, 16U, 24U})
        block.signedOctets.push_back(static_cast<std::uint8_t>(block.nextKey.algorithm >> shift));
    block.signedOctets.insert(block.signedOctets.end(), block.nextKey.octets.begin(),
                              block.nextKey.octets.end());
    biscuit.blocks.push_back(std::move(block));
    return true;
}

bool ed25519Fits(ByteView publicKey, ByteView message, ByteView signature)
{
    const auto key = crypto::AsymmetricKey::fromOctets("Ed25519", publicKey, {});
    return key && crypto::checkEdDsa(**key, message, signature) == crypto::CheckOutcome::Fits;
}

bool proofFits(const Biscuit& biscuit)
{
    const BiscuitBlock& last = biscuit.blocks.back();
    if (!biscuit.sealed) // the secret of the last key; fromOctets compares the pair
        return crypto::AsymmetricKey::fromOctets("Ed25519", last.nextKey.octets, biscuit.proof).has_value();
    Bytes message = last.signedOctets;
    message.insert(message.end(), last.signature.begin(), last.signature.end());
    return ed25519Fits(last.nextKey.octets, message, biscuit.proof);
}

} // namespace

std::optional<Biscuit> readBiscuit(std::string_view text)
{
    if (text.starts_with("biscuit:"))
        text.remove_prefix(8);
    const base::Base64Reading reading = base::readBase64(text);
    if (reading.invalidAt || reading.impossibleLength)
        return std::nullopt;
    Biscuit biscuit;
    std::vector<std::string> symbols;
    FieldReader reader(reading.bytes);
    ByteView proof;
    bool authority = false;
    while (const auto field = reader.next()) {
        if (field->number == 1) {
            biscuit.rootKeyId = field->value;
        } else if (field->number == 2 || field->number == 3) {
            if ((field->number == 2) == authority || !readBlock(field->octets, symbols, biscuit))
                return std::nullopt;
            authority = true;
        } else if (field->number == 4) {
            proof = field->octets;
        } else {
            return std::nullopt;
        }
    }
    FieldReader proofReader(proof);
    const auto held = proofReader.next();
    if (reader.damaged || biscuit.blocks.empty() || !held || (held->number != 1 && held->number != 2))
        return std::nullopt;
    biscuit.sealed = held->number == 2;
    biscuit.proof = copy(held->octets);
    return biscuit;
}

BiscuitChain checkBiscuit(const Biscuit& biscuit, ByteView rootKey)
{
    ByteView key = rootKey;
    for (const BiscuitBlock& block : biscuit.blocks) {
        if (block.signatureVersion != 0 || block.nextKey.algorithm != 0 || block.thirdParty)
            return BiscuitChain::NotSupported;
        if (!ed25519Fits(key, block.signedOctets, block.signature))
            return BiscuitChain::DoesNotFit;
        key = block.nextKey.octets;
    }
    return proofFits(biscuit) ? BiscuitChain::Fits : BiscuitChain::DoesNotFit;
}

} // namespace bearerwatch::tokens
