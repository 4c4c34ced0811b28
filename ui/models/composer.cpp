#include "models/composer.h"

#include "base/json.h"
#include "base/json_writer.h"
#include "jose/jwe.h"
#include "jose/jws.h"

namespace bearerwatch::models {
namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString nameOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

bool wraps(const jose::KeyManagementAlgorithm& algorithm, const jose::Key& key)
{
    using Family = jose::KeyManagementFamily;
    const bool secret = key.kty == "oct";
    const std::size_t octets = key.secret ? key.secret->size() : 0;
    switch (algorithm.family) {
    case Family::RsaPkcs1:
    case Family::RsaOaep:
        return key.kty == "RSA";
    case Family::EcdhDirect:
    case Family::EcdhKeyWrap:
        return key.kty == "EC" || key.crv == "X25519" || key.crv == "X448";
    case Family::AesKeyWrap:
    case Family::AesGcmKeyWrap:
        return secret && octets == algorithm.wrapKeySize;
    case Family::Pbes2:
    case Family::Direct:
        return secret;
    case Family::Unsupported:
        return false;
    }
    return false;
}

QByteArray withRaw(const QByteArray& json, const QString& name, const std::string& raw)
{
    const auto document = base::JsonDocument::parse(viewOf(json));
    if (!document || !document->root().isObject())
        return json;
    base::JsonWriter writer;
    writer.beginObject();
    bool placed = false;
    for (const base::JsonValue value : document->root()) {
        const bool same = value.name() == name.toStdString();
        if (same && placed)
            continue;
        writer.key(value.name()).raw(same ? std::string_view(raw) : value.raw());
        placed = placed || same;
    }
    if (!placed)
        writer.key(name.toStdString()).raw(raw);
    return indented(writer.endObject().take());
}

void indent(base::JsonValue value, int depth, std::string& out)
{
    constexpr int MaxDepth = 40;
    const bool object = value.isObject();
    if ((!object && !value.isArray()) || value.size() == 0 || depth > MaxDepth) {
        out += value.raw();
        return;
    }
    const std::string inner(static_cast<std::size_t>(depth + 1) * 2, ' ');
    out += object ? "{\n" : "[\n";
    bool first = true;
    for (const base::JsonValue item : value) {
        out += (first ? "" : ",\n") + inner;
        first = false;
        if (object) {
            base::JsonWriter name;
            name.value(item.name());
            out += name.take() + ": ";
        }
        indent(item, depth + 1, out);
    }
    out += "\n" + inner.substr(2) + (object ? "}" : "]");
}

} // namespace

QStringList composingAlgorithms(const jose::Key& key, bool encrypt)
{
    QStringList names;
    if (!key.usable())
        return names;
    if (encrypt) {
        for (const jose::KeyManagementAlgorithm& algorithm : jose::keyManagementAlgorithms()) {
            if (wraps(algorithm, key))
                names << nameOf(algorithm.name);
        }
        // The unsafe one is for tests of its refusal; the password based ones are for passwords.
        if (names.removeOne(QStringLiteral("RSA1_5")))
            names << QStringLiteral("RSA1_5");
        return names;
    }
    if (!key.isPrivate)
        return names;
    for (const jose::SignatureAlgorithm& algorithm : jose::signatureAlgorithms()) {
        if (algorithm.family != jose::SignatureFamily::Unsupported &&
            jose::keyObjections(algorithm, key).empty())
            names << nameOf(algorithm.name);
    }
    const QString own = QString::fromStdString(key.alg);
    if (names.removeOne(own))
        names.prepend(own);
    return names;
}

QStringList contentEncryptions()
{
    QStringList names;
    for (const jose::ContentEncryption& encryption : jose::contentEncryptions())
        names << nameOf(encryption.name);
    if (names.removeOne(QStringLiteral("A256GCM")))
        names.prepend(QStringLiteral("A256GCM"));
    return names;
}

QByteArray withMember(const QByteArray& json, const QString& name, const QString& text)
{
    base::JsonWriter value;
    value.value(text.toStdString());
    return withRaw(json, name, value.take());
}

QByteArray withMember(const QByteArray& json, const QString& name, qint64 number)
{
    return withRaw(json, name, std::to_string(number));
}

QByteArray withoutMember(const QByteArray& json, const QString& name)
{
    const auto document = base::JsonDocument::parse(viewOf(json));
    if (!document || !document->root().isObject() || !document->root().find(name.toStdString()))
        return json;
    base::JsonWriter writer;
    writer.beginObject();
    for (const base::JsonValue value : document->root()) {
        if (value.name() != name.toStdString())
            writer.key(value.name()).raw(value.raw());
    }
    return indented(writer.endObject().take());
}

QByteArray indented(const std::string& json)
{
    const auto document = base::JsonDocument::parse(json);
    if (!document)
        return QByteArray::fromStdString(json);
    std::string out;
    indent(document->root(), 0, out);
    return QByteArray::fromStdString(out);
}

base::Expected<QByteArray> compose(const Composition& composition, const jose::Key& key)
{
    const auto parsed = base::JsonDocument::parse(viewOf(composition.header));
    if (!parsed || !parsed->root().isObject())
        return base::unexpected(
            base::Error{"header_json", "The header is not a JSON object",
                        parsed ? std::string() : "byte " + std::to_string(parsed.error().offset),
                        "Write it as {\"typ\": \"JWT\"}"});
    QByteArray header = composition.header;
    if (composition.encrypt)
        header = withMember(header, QStringLiteral("enc"), composition.encryption);
    if (!key.kid.empty() && !parsed->root().find("kid"))
        header = withMember(header, QStringLiteral("kid"), QString::fromStdString(key.kid));
    header = withMember(header, QStringLiteral("alg"), composition.algorithm);
    // Signed and encrypted without the white space of the editor.
    std::string compact;
    if (const auto last = base::JsonDocument::parse(viewOf(header))) {
        base::JsonWriter writer;
        writer.beginObject();
        for (const base::JsonValue value : last->root())
            writer.key(value.name()).raw(value.raw());
        compact = writer.endObject().take();
    }
    const base::ByteView payload = base::asBytes(viewOf(composition.claims));
    auto token =
        composition.encrypt ? jose::encryptJwe(compact, payload, key) : jose::signJws(compact, payload, key);
    if (!token)
        return base::unexpected(token.error());
    return QByteArray::fromStdString(*token);
}

} // namespace bearerwatch::models
