# What leaves the program, against real receivers on loopback.
bearerwatch_test(ui_services_alert_sinks tst_alert_sinks.cpp LINK bearerwatch_services Qt6::Network)
bearerwatch_test(ui_services_system_sinks tst_system_sinks.cpp LINK bearerwatch_services Qt6::Network)
bearerwatch_test(ui_services_metrics_endpoint tst_metrics_endpoint.cpp LINK bearerwatch_services Qt6::Network)
