# Beside a real HTTPS server on loopback; no other network is needed.
find_package(ZLIB REQUIRED)
bearerwatch_test(http_fetch tst_http_fetch.cpp LINK bearerwatch_services Qt6::Network ZLIB::ZLIB)
bearerwatch_test(key_set_service tst_key_set_service.cpp LINK bearerwatch_services Qt6::Network)
