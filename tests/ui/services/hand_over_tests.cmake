# What the worker hands to the window, with the models that read it.
bearerwatch_plain_test(hand_over "${CMAKE_CURRENT_LIST_DIR}/tst_hand_over.cpp" LINK bearerwatch_services bearerwatch_models)
