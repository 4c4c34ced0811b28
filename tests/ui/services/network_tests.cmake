# Beside a real HTTPS server on loopback; no other network is needed.
find_package(ZLIB REQUIRED)
bearerwatch_test(http_fetch tst_http_fetch.cpp LINK bearerwatch_services Qt6::Network ZLIB::ZLIB)
bearerwatch_test(key_set_service tst_key_set_service.cpp LINK bearerwatch_services Qt6::Network)
bearerwatch_test(oauth_service tst_oauth_service.cpp LINK bearerwatch_services Qt6::Network)
bearerwatch_test(clock tst_clock.cpp BY_SCRIPT LINK bearerwatch_services Qt6::Network)
add_test(NAME clock_beside_chrony
    COMMAND bash "${PROJECT_SOURCE_DIR}/tests/support/with_time_server.sh" $<TARGET_FILE:tst_clock>)
set_tests_properties(clock_beside_chrony PROPERTIES TIMEOUT 120)
bearerwatch_test(token_keeper tst_token_keeper.cpp LINK bearerwatch_services Qt6::Network)
set_property(TEST token_keeper APPEND PROPERTY ENVIRONMENT "DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus")
