# Without a session bus, and beside a real dunst on a screen and a bus of its own.
bearerwatch_test(notifier_absent tst_notifier_absent.cpp LINK bearerwatch_services Qt6::DBus)
set_property(TEST notifier_absent APPEND PROPERTY ENVIRONMENT "DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus")

bearerwatch_test(notifier tst_notifier.cpp BY_SCRIPT LINK bearerwatch_services Qt6::DBus)
add_test(NAME notifier_with_daemon
    COMMAND bash "${CMAKE_CURRENT_SOURCE_DIR}/with_daemon.sh" $<TARGET_FILE:tst_notifier>)
set_tests_properties(notifier_with_daemon PROPERTIES TIMEOUT 900)
