// Scans logs as `bearerwatch-cli scan --json` does, without Qt: for profilers, and to compare builds bit for
// bit. Usage: bench_scan [--events] FILE...

#include <cstdio>
#include <string>
#include <vector>

#include "pipeline/scan.h"
#include "report/scan_report.h"

int main(int argc, char** argv)
{
    std::vector<std::string> files(argv + 1, argv + argc);
    const bool events = !files.empty() && files.front() == "--events";
    if (events)
        files.erase(files.begin());
    bearerwatch::pipeline::ScanOptions options;
    options.maxEvents = 0;
    bearerwatch::pipeline::EventSink sink;
    if (events) {
        sink = [](const bearerwatch::events::Event& event) {
            std::puts(bearerwatch::report::eventJson(event).c_str());
        };
    }
    const auto snapshot = bearerwatch::pipeline::scan(files, options, {}, sink);
    if (!snapshot) {
        std::fprintf(stderr, "%s\n", bearerwatch::base::toText(snapshot.error()).c_str());
        return 2;
    }
    if (!events)
        std::puts(bearerwatch::report::scanJson(**snapshot).c_str());
    return 0;
}
