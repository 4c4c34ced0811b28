# The models of the Watch page.
bearerwatch_test(watch_models tst_watch_models.cpp LINK bearerwatch_models)
bearerwatch_test(event_corrections tst_event_corrections.cpp LINK bearerwatch_models)
bearerwatch_test(watch_filter tst_watch_filter.cpp LINK bearerwatch_models)
