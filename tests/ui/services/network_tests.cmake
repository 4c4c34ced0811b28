# Beside a real HTTPS server on loopback; no other network is needed.
find_package(ZLIB REQUIRED)
bearerwatch_test(fetch_addresses tst_fetch_addresses.cpp LINK bearerwatch_services Qt6::Network)
bearerwatch_test(http_fetch tst_http_fetch.cpp LINK bearerwatch_services Qt6::Network ZLIB::ZLIB)
bearerwatch_test(proxy tst_proxy.cpp LINK bearerwatch_services Qt6::Network)
bearerwatch_test(key_set_service tst_key_set_service.cpp LINK bearerwatch_services Qt6::Network)
bearerwatch_test(oauth_service tst_oauth_service.cpp LINK bearerwatch_services Qt6::Network)
bearerwatch_test(clock tst_clock.cpp BY_SCRIPT LINK bearerwatch_services Qt6::Network)
add_test(NAME clock_beside_chrony
    COMMAND bash "${PROJECT_SOURCE_DIR}/tests/support/with_time_server.sh" $<TARGET_FILE:tst_clock>)
set_tests_properties(clock_beside_chrony PROPERTIES TIMEOUT 900)
bearerwatch_test(token_keeper tst_token_keeper.cpp LINK bearerwatch_services Qt6::Network)
set_property(TEST token_keeper APPEND PROPERTY ENVIRONMENT "DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus")
bearerwatch_test(watched_revocations tst_watched_revocations.cpp LINK bearerwatch_services)
# A real OpenID provider, where Node and the provider's modules are: tests/support/fetch_issuer.sh fetches them once
# (packaging/dev.sh test calls it), and names the folder. Without them the test does not exist, which is said here.
find_program(BEARERWATCH_NODE node)
set(BEARERWATCH_ISSUER_MODULES "" CACHE PATH "Folder of tests/support/fetch_issuer.sh; empty: no test with oidc-provider")
if(NOT BEARERWATCH_NODE OR NOT EXISTS "${BEARERWATCH_ISSUER_MODULES}/ready")
    message(STATUS "No end-to-end test with oidc-provider: it needs node, and -DBEARERWATCH_ISSUER_MODULES=\"$(tests/support/fetch_issuer.sh)\"")
else()
    bearerwatch_test(issuer tst_issuer.cpp BY_SCRIPT LINK bearerwatch_services Qt6::Network)
    add_test(NAME issuer_end_to_end
        COMMAND bash "${PROJECT_SOURCE_DIR}/tests/support/with_issuer.sh" "${BEARERWATCH_ISSUER_MODULES}"
                $<TARGET_FILE:tst_issuer>)
    set_tests_properties(issuer_end_to_end PROPERTIES TIMEOUT 900
        ENVIRONMENT "BEARERWATCH_BIN=${PROJECT_BINARY_DIR}/bin")
    add_dependencies(tst_issuer bearerwatch-cli)
endif()
