#include "models/claim_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <span>

namespace bearerwatch::models {
namespace {

struct Entry {
    const char* key;
    const char* name;
    const char* meaning;
    bool isTime = false;
};

#define WORDS(text) QT_TRANSLATE_NOOP("claims", text)

constexpr Entry Claims[] = {
    {"iss", WORDS("Issuer"), WORDS("Who made the token (RFC 7519 4.1.1).")},
    {"sub", WORDS("Subject"), WORDS("Whom the token is about, unique at the issuer (RFC 7519 4.1.2).")},
    {"aud", WORDS("Audience"), WORDS("For which services the token is meant (RFC 7519 4.1.3).")},
    {"exp", WORDS("Expires"), WORDS("The token is refused at this time and after it (RFC 7519 4.1.4)."),
     true},
    {"nbf", WORDS("From"), WORDS("The token is refused before this time (RFC 7519 4.1.5)."), true},
    {"iat", WORDS("Issued"), WORDS("When the token was made (RFC 7519 4.1.6)."), true},
    {"jti", WORDS("Token id"),
     WORDS("Names this one token, so that a second use is noticed (RFC 7519 4.1.7).")},
    {"scope", WORDS("Scope"), WORDS("What the token allows, names with blanks between (RFC 8693 4.2).")},
    {"scp", WORDS("Scope"), WORDS("What the token allows, as Microsoft and others spell it.")},
    {"roles", WORDS("Roles"), WORDS("Roles of the subject (RFC 9068 2.2.3.1).")},
    {"groups", WORDS("Groups"), WORDS("Groups of the subject (RFC 9068 2.2.3.1).")},
    {"permissions", WORDS("Permissions"), WORDS("What the token allows, as some issuers spell it.")},
    {"client_id", WORDS("Client"), WORDS("The client that asked for the token (RFC 8693 4.3).")},
    {"azp", WORDS("Authorized party"),
     WORDS("The client that the ID token was made for (OpenID Connect Core 2).")},
    {"nonce", WORDS("Nonce"), WORDS("Ties the ID token to one sign-in (OpenID Connect Core 2).")},
    {"auth_time", WORDS("Signed in"), WORDS("When the person signed in (OpenID Connect Core 2)."), true},
    {"acr", WORDS("Authentication class"), WORDS("How strong the sign-in was (OpenID Connect Core 2).")},
    {"amr", WORDS("Authentication methods"), WORDS("By which means the person signed in (RFC 8176).")},
    {"at_hash", WORDS("Access token hash"),
     WORDS("Ties the ID token to its access token (OpenID Connect Core 3.1.3.6).")},
    {"c_hash", WORDS("Code hash"), WORDS("Ties the ID token to its code (OpenID Connect Core 3.3.2.11).")},
    {"sid", WORDS("Session"), WORDS("The session at the issuer, for logout.")},
    {"name", WORDS("Name"), WORDS("Full name of the person (OpenID Connect Core 5.1).")},
    {"given_name", WORDS("Given name"), WORDS("First name of the person (OpenID Connect Core 5.1).")},
    {"family_name", WORDS("Family name"), WORDS("Last name of the person (OpenID Connect Core 5.1).")},
    {"preferred_username", WORDS("User name"), WORDS("As the person likes to be called; not unique.")},
    {"email", WORDS("Email"), WORDS("Email address of the person (OpenID Connect Core 5.1).")},
    {"email_verified", WORDS("Email verified"), WORDS("Whether the issuer has checked the address.")},
    {"phone_number", WORDS("Telephone"), WORDS("Telephone number of the person (OpenID Connect Core 5.1).")},
    {"locale", WORDS("Language"), WORDS("Language and country of the person.")},
    {"zoneinfo", WORDS("Time zone"), WORDS("Time zone of the person.")},
    {"updated_at", WORDS("Profile updated"), WORDS("When the person's data changed."), true},
    {"cnf", WORDS("Confirmation"), WORDS("The key that the sender must prove to hold (RFC 7800).")},
    {"act", WORDS("Actor"), WORDS("Who acts for the subject (RFC 8693 4.1).")},
    {"may_act", WORDS("May act"), WORDS("Who may act for the subject (RFC 8693 4.4).")},
    {"events", WORDS("Events"), WORDS("Security events, a logout for one (RFC 8417 2.2).")},
    {"htm", WORDS("HTTP method"), WORDS("Method of the request that the proof is for (RFC 9449 4.2).")},
    {"htu", WORDS("HTTP address"), WORDS("Address of the request that the proof is for (RFC 9449 4.2).")},
    {"ath", WORDS("Token hash"), WORDS("Hash of the access token that the proof goes with (RFC 9449 4.2).")},
    {"tid", WORDS("Tenant"), WORDS("Tenant of Microsoft Entra ID.")},
    {"oid", WORDS("Object id"), WORDS("The user or service in Microsoft Entra ID.")},
    {"ver", WORDS("Version"), WORDS("Version of the token's form.")},
    {"typ", WORDS("Type"), WORDS("What sort of token it is, as Keycloak spells it.")},
    {"status", WORDS("Status"), WORDS("Where the revocation state of the token is published.")},
    {"_sd", WORDS("Hidden claims"), WORDS("Hashes of claims that may be disclosed (SD-JWT).")},
    {"vct", WORDS("Credential type"), WORDS("Kind of verifiable credential (SD-JWT VC).")},
};

constexpr Entry Header[] = {
    {"alg", WORDS("Algorithm"), WORDS("How it is signed or how its key is wrapped (RFC 7515 4.1.1).")},
    {"typ", WORDS("Type"), WORDS("What the whole is: JWT, at+jwt, dpop+jwt (RFC 7515 4.1.9).")},
    {"cty", WORDS("Content type"),
     WORDS("What the payload is: JWT where one token holds another (RFC 7515 4.1.10).")},
    {"kid", WORDS("Key id"), WORDS("Which key of the issuer signed it (RFC 7515 4.1.4).")},
    {"jku", WORDS("Key set address"),
     WORDS("Where the token says its keys are; proves nothing, not fetched (RFC 7515 4.1.2).")},
    {"jwk", WORDS("Key"), WORDS("A key that the token carries; proves nothing (RFC 7515 4.1.3).")},
    {"x5u", WORDS("Certificate address"),
     WORDS("Where the token says its certificate is; not fetched (RFC 7515 4.1.5).")},
    {"x5c", WORDS("Certificates"),
     WORDS("Certificates that the token carries; not trusted (RFC 7515 4.1.6).")},
    {"x5t", WORDS("Certificate thumbprint"), WORDS("SHA-1 of the certificate (RFC 7515 4.1.7).")},
    {"x5t#S256", WORDS("Certificate thumbprint"), WORDS("SHA-256 of the certificate (RFC 7515 4.1.8).")},
    {"crit", WORDS("Critical"), WORDS("Extensions that a verifier must understand (RFC 7515 4.1.11).")},
    {"b64", WORDS("Encoded payload"), WORDS("False where the payload is signed as it is (RFC 7797).")},
    {"enc", WORDS("Encryption"), WORDS("How the content is encrypted (RFC 7516 4.1.2).")},
    {"zip", WORDS("Compression"), WORDS("How the content was compressed (RFC 7516 4.1.3).")},
    {"epk", WORDS("Ephemeral key"), WORDS("Public key of this one encryption (RFC 7518 4.6.1.1).")},
    {"apu", WORDS("Sender"), WORDS("Who encrypted, for the key agreement (RFC 7518 4.6.1.2).")},
    {"apv", WORDS("Receiver"), WORDS("For whom, for the key agreement (RFC 7518 4.6.1.3).")},
    {"p2s", WORDS("Salt"), WORDS("Salt of the password (RFC 7518 4.8.1.1).")},
    {"p2c", WORDS("Rounds"), WORDS("How often the password is hashed (RFC 7518 4.8.1.2).")},
    {"nonce", WORDS("Nonce"), WORDS("Not registered; Microsoft hashes it before signing.")},
};

#undef WORDS

ClaimWords wordsFrom(std::span<const Entry> table, const QString& key)
{
    for (const Entry& entry : table) {
        if (key == QLatin1String(entry.key)) {
            return {QCoreApplication::translate("claims", entry.name),
                    QCoreApplication::translate("claims", entry.meaning), entry.isTime};
        }
    }
    return {};
}

} // namespace

ClaimWords claimWords(const QString& claim)
{
    return wordsFrom(Claims, claim);
}

ClaimWords headerWords(const QString& parameter)
{
    return wordsFrom(Header, parameter);
}

} // namespace bearerwatch::models
