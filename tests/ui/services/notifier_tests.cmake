# With a real notification daemon, on a virtual screen and a bus of its own. Skipped where they are absent.
find_program(BEARERWATCH_XVFB Xvfb)
find_program(BEARERWATCH_DUNST dunst)
find_program(BEARERWATCH_DBUS_SESSION dbus-run-session)
bearerwatch_test(notifier tst_notifier.cpp LINK bearerwatch_services Qt6::DBus)
if(BEARERWATCH_XVFB AND BEARERWATCH_DUNST AND BEARERWATCH_DBUS_SESSION AND TARGET tst_notifier)
    add_test(NAME notifier_with_daemon
        COMMAND bash "${CMAKE_CURRENT_SOURCE_DIR}/with_daemon.sh" $<TARGET_FILE:tst_notifier>)
    set_tests_properties(notifier_with_daemon PROPERTIES TIMEOUT 120)
endif()
