# What the Watch page needs beside the pipeline: exports, settings, pasted lines and commands.
bearerwatch_test(event_export tst_event_export.cpp LINK bearerwatch_services)
bearerwatch_test(watch_settings tst_watch_settings.cpp LINK bearerwatch_services)
bearerwatch_test(watch_history tst_watch_history.cpp LINK bearerwatch_services)
bearerwatch_test(transient_sources tst_transient_sources.cpp LINK bearerwatch_services)
