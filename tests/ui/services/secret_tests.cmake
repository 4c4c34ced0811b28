# Beside a real gnome-keyring on a bus of its own, and with a session bus that is not there.
bearerwatch_test(secret_store tst_secret_store.cpp BY_SCRIPT LINK bearerwatch_services)
add_test(NAME secret_store_with_keyring
    COMMAND bash "${CMAKE_CURRENT_SOURCE_DIR}/with_keyring.sh" $<TARGET_FILE:tst_secret_store>)
add_test(NAME secret_store_absent COMMAND tst_secret_store)
set_tests_properties(secret_store_with_keyring secret_store_absent PROPERTIES TIMEOUT 900)
set_tests_properties(secret_store_absent PROPERTIES ENVIRONMENT
    "DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus;BEARERWATCH_NO_KEYRING=1;HOME=${CMAKE_CURRENT_BINARY_DIR}/empty_home")
file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/empty_home")
