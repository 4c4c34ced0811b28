#include "diagnosis/secret_readings.h"

namespace bearerwatch::diagnosis {
namespace {

constexpr std::string_view WellKnown[] = {
    "",
    "secret",
    "your-256-bit-secret",
    "your-384-bit-secret",
    "your-512-bit-secret",
    "your-secret-key",
    "your_secret_key",
    "secretkey",
    "secret_key",
    "secret-key",
    "mysecret",
    "my-secret",
    "my_secret",
    "mysecretkey",
    "supersecret",
    "super-secret",
    "super_secret",
    "supersecretkey",
    "changeme",
    "change-me",
    "changeit",
    "password",
    "passw0rd",
    "123456",
    "12345678",
    "1234567890",
    "admin",
    "test",
    "key",
    "jwt",
    "jwtsecret",
    "jwt_secret",
    "jwt-secret",
    "jwt-secret-key",
    "shhhhh",
    "shhhhhhared-secret",
    "topsecret",
    "qwerty",
    "a-string-secret-at-least-256-bits-long",
    "a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long",
    "dev",
    "token",
    "keyboard cat",
    "your-super-secret-jwt-token-with-at-least-32-characters-long",
    "default",
    "private",
    "public",
    "root",
    "guest",
    "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7",
    "hmacSampleSecret",
    "AllYourBase",
    "somethingsecret",
    "s3cr3t",
    "notasecret",
    "example_key",
    "gcp-secret",
    "django-insecure",
    "0123456789abcdef0123456789abcdef",
    "django_secret_key",
    "authsecret"};

} // namespace

std::span<const std::string_view> wellKnownSecrets()
{
    return WellKnown;
}

} // namespace bearerwatch::diagnosis
