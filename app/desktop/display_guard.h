#pragma once

namespace bearerwatch::desktop {

/// While on, a toolkit that finds no display ends the program with status 1 and a sentence that says what to
/// do, in place of an abort and a list of plugins. To be on only while QApplication is made; main thread.
void explainMissingDisplay(bool on);

} // namespace bearerwatch::desktop
