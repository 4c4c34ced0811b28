# Inspecting opens no socket, whatever the token names; an option of the network does open one (so the proof can fail).
if(TARGET bearerwatch-cli)
    set(samples "${PROJECT_SOURCE_DIR}/resources/samples")
    set(no_sockets bash "${PROJECT_SOURCE_DIR}/tests/support/no_sockets.sh")
    add_test(NAME inspect_opens_no_socket
        COMMAND ${no_sockets} all $<TARGET_FILE:bearerwatch-cli> inspect "@${PROJECT_SOURCE_DIR}/tests/data/names_addresses.txt"
                --key "${samples}/sample-jwks.json" --json)
    add_test(NAME scan_opens_no_socket
        COMMAND ${no_sockets} all $<TARGET_FILE:bearerwatch-cli> scan "${PROJECT_SOURCE_DIR}/tests/data/names_addresses.txt")
    add_test(NAME asking_a_server_opens_a_socket
        COMMAND ${no_sockets} all $<TARGET_FILE:bearerwatch-cli> inspect "@${samples}/token-set.txt"
                --clock 127.0.0.1:1 --allow-private-address)
    set_tests_properties(asking_a_server_opens_a_socket PROPERTIES WILL_FAIL ON)
    set_tests_properties(inspect_opens_no_socket scan_opens_no_socket PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 900)
endif()
