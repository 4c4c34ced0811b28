#include <cstdint>
#include <cstdlib>

#include "base/json.h"
#include "causes/catalogue.h"
#include "oauth/introspection.h"
#include "oauth/metadata.h"
#include "oauth/status_list.h"
#include "oauth/token_response.h"

using namespace bearerwatch;

namespace {

void inCatalogue(const std::vector<causes::Finding>& findings)
{
    for (const causes::Finding& finding : findings) {
        if (!causes::findCode(finding.code))
            std::abort();
        (void)causes::describe(finding);
    }
}

} // namespace

/// Any octets are read as each answer of an issuer's endpoints; findings stand in the catalogue, limits hold.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const base::Time now{std::chrono::seconds(1'800'000'000)};
    if (const auto metadata = oauth::parseMetadata(text)) {
        inCatalogue(oauth::checkMetadata(*metadata, {"https://a.example", "https://a.example/x", "RS256"}));
        if (metadata->scopes.size() > 200)
            std::abort();
    }
    (void)oauth::metadataAddresses(text);
    const auto document = base::JsonDocument::parse(text);
    const base::JsonValue claims = document ? document->root() : base::JsonValue();
    if (const auto answer = oauth::parseIntrospection(text))
        inCatalogue(oauth::introspectionFindings(*answer, claims, now));
    const auto reference =
        oauth::statusReference(claims).value_or(oauth::StatusReference{"https://a.example/list", 5});
    if (const auto list = oauth::readStatusList(text, {})) {
        if (list->octets.size() > oauth::MaxStatusListBytes)
            std::abort();
        inCatalogue(oauth::statusFindings(*list, reference, now));
    }
    (void)oauth::parseTokenResponse(text);
    (void)oauth::parseDeviceResponse(text);
    if (const auto error = oauth::parseTokenError(text))
        (void)oauth::explainTokenError(*error, oauth::Grant::RefreshToken, 400);
    return 0;
}
