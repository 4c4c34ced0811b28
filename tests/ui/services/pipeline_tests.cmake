# Logs that are opened, added and closed while they are followed.
bearerwatch_test(pipeline_service tst_pipeline_service.cpp LINK bearerwatch_services)
