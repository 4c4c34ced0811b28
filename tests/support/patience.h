#pragma once

#include <QSignalSpy>
#include <QTest>

// Included before every QtTest program (tests/CMakeLists.txt): QtTest by itself gives up after five seconds,
// which a machine that builds beside the tests can take. A test that holds goes on at once; only one that
// fails waits.

namespace bearerwatch::test {

inline constexpr int Patience = 120'000; ///< Milliseconds.

} // namespace bearerwatch::test

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(statement) QTRY_VERIFY_WITH_TIMEOUT(statement, bearerwatch::test::Patience)
#define QTRY_VERIFY2(statement, words)                                                                       \
    QTRY_VERIFY2_WITH_TIMEOUT(statement, words, bearerwatch::test::Patience)
#define QTRY_COMPARE(actual, expected)                                                                       \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, bearerwatch::test::Patience)
