// Lines that are no requests, counted by templates, against reading every record: the same counts whatever
// the messages say.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "base/json.h"
#include "logs/no_request.h"
#include "logs/record_builder.h"
#include "pipeline/block_analysis.h"
#include "pipeline/line_templates.h"
#include "support/check.h"

using namespace bearerwatch;

namespace {

using Random = std::mt19937;

unsigned below(Random& random, std::size_t limit)
{
    return static_cast<unsigned>(random() % limit);
}

// What readers take for a method, a status, a time, a pair or an envelope, and what only looks so.
const std::vector<std::string> Traps = {
    "GET /orders 200",
    "Completed 401 Unauthorized in 3ms",
    "Get \"https://api.example.com/x\": dial tcp: timeout",
    "Executing HttpPost to backend",
    "request method: delete done",
    "HTTP status Forbidden from upstream",
    "StatusCode: Unauthorized",
    "status=401 path=/x",
    "status=Unauthorized path=/x",
    "method=get path=/x status=ok",
    "verb=create user=7",
    "order 401 not found",
    "saved 200 rows of 10.0.200.1 in 1.404 s",
    "took 2026-03-02 10:31:00 to run",
    "due at 09:12",
    "next run 2026/03/02 11:00:00.5",
    "a=1 b=2 c=3",
    "url=https://x/y?status=401&a=b",
    "{\"status\":401,\"method\":\"GET\"}",
    "{status: 401}",
    "[status] => 401, [method] => get",
    "{ method: 'get', url: '/x' }",
    ":get /api/x ok",
    "get /orders {} 401 (12ms)",
    "OPTIONS of the job: none",
    "PURGE of the cache, then COPY",
    "CEF:0|a|b|1|2|3|4|request=/x cn1=401",
    "a|b|c|d|e|f|401|GET",
    "a|b|c|d|e|f|1772445600|x",
    "\"GET /x HTTP/1.1\" 200 5",
    "client 203.0.113.9 said \"hello\"",
    "Starting up:",
    "stdout F text",
    "web-1 nginx[911]: text",
    "web-1  | text",
    "[APP/PROC/WEB/0] OUT text",
    "app.log:17:text",
    "session 44 of user 1234567890 opened",
    "<a>401</a>",
    "code E401",
    "Abort.401: Unauthorized",
    "状态码：401",
    "status:\t200",
    "it's \"half quoted a=b",
    "cache filled with 512 entries",
    "cache filled with 308 entries",
    "connection from 198.51.100.7:443 closed",
    "message with a date 02/Mar/2026:10:00:00 +0000 in it",
};

const std::vector<std::string> Calm = {"cache filled", "Session created for user 42", "job 17 of 99 done",
                                       "User authenticated", "reload a=1 b=\"two words\""};

// `%D` is the date, `%T` the clock, `%N` a number, `%M` the message.
const std::vector<std::string> Heads = {
    "%D %T.%N  INFO 1 --- [nio-8080-exec-%N] c.e.shop.OrderController : %M",
    "%D %T,%N INFO [main] c.e.Store - %M",
    "%D %T,%N [main] INFO  c.e.Store - %M",
    "[%D %T] production.INFO: %M",
    "[%DT%T,%N][INFO ][o.e.n.Node               ] [node-1] %M",
    "%D %T,%N - app.auth - INFO - %M",
    "%DT%T.%NZ INFO %M",
    "%DT%TZ %M",
    "%D %T.%N +0000 UTC %M",
    "%D %T [INFO] %M",
    "%DT%T.%N+01:00 [worker %N] %M",
    "time=%DT%TZ level=info msg=\"%M\"",
    "ts=%DT%T.%NZ level=info caller=a.go:%N msg=\"%M\" user=%N",
    "level=info time=%DT%TZ msg=\"%M\" count=%N",
};
const std::vector<std::string> Objects = {
    R"({"level":"info","time":"%DT%T.%NZ","msg":"%M"})",
    R"({"@timestamp":"%DT%TZ","log.level":"INFO","message":"%M","labels":{"user":"%N"},"list":[1,%N]})",
    R"({"ts":"%DT%T.%NZ","level":"info","logger":"a.b","msg":"%M","status":"ok"})",
    R"({"ts": "%DT%TZ", "severity": "INFO", "event": "%M", "code": %N, "reply": "%M"})",
    R"({"time":"%DT%TZ","level":"info","fields":[{"name":"method","value":"get"}],"msg":"%M"})",
};

std::string fill(std::string_view form, int second, const std::string& message, Random& random)
{
    char clock[16];
    std::snprintf(clock, sizeof clock, "%02d:%02d:%02d", 10 + second / 3600, second / 60 % 60, second % 60);
    std::string line;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] != '%') {
            line += form[i];
            continue;
        }
        switch (form[++i]) {
        case 'D':
            line += "2026-03-02";
            break;
        case 'T':
            line += clock;
            break;
        case 'N':
            line += std::to_string(100 + below(random, 900));
            break;
        default:
            line += message;
        }
    }
    return line;
}

std::vector<std::string> realMessages()
{
    std::vector<std::string> messages;
    for (const char* name : {"/events/messages", "/events/tempting", "/events/prose"}) {
        std::ifstream file(std::string(TEST_DATA) + name + ".jsonl");
        CHECK(file.good());
        for (std::string line; std::getline(file, line);) {
            const auto document = base::JsonDocument::parse(line);
            std::string text = document ? document->root().find("text").string() : std::string();
            std::ranges::replace(text, '\n', ' ');
            if (!text.empty() && text.size() < 600)
                messages.push_back(std::move(text));
        }
    }
    CHECK(messages.size() > 2000);
    return messages;
}

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    return result;
}

std::string makeLog(std::span<const std::string> forms, std::span<const std::string> messages, unsigned seed,
                    bool object)
{
    Random random(seed);
    std::string log;
    for (int i = 0; i < 3000; ++i) {
        const std::string& form = forms[below(random, forms.size())];
        // Calm ones teach the templates; each trap then meets a template that its line would fit.
        const bool calm = below(random, 3) != 0;
        const std::string& message =
            calm ? Calm[below(random, Calm.size())] : messages[below(random, messages.size())];
        log += fill(form, i / 4, object ? escaped(message) : message, random) + "\n";
    }
    return log;
}

pipeline::BlockResult analyze(std::string_view log, bool thorough)
{
    static const auto tools = [] {
        pipeline::ScanOptions options;
        options.countsOnly = true;
        options.fingerprintKey = base::SecretBytes(std::string_view("a key of thirty-two bytes or more"));
        return pipeline::makeToolbox(options);
    }();
    CHECK(tools.has_value());
    logs::SourceContext context;
    context.time.reference = base::parseInstant("2026-03-02T12:00:00Z");
    return pipeline::BlockAnalyzer(*tools).analyze(log, {0, 1}, context, {"key", "file"}, thorough);
}

bool areSame(const pipeline::BlockResult& a, const pipeline::BlockResult& b)
{
    const auto same = [](const pipeline::BucketLines& one, const pipeline::BucketLines& two) {
        return one.lines == two.lines && one.requests == two.requests;
    };
    return a.lines == b.lines && a.formats == b.formats && same(a.untimed, b.untimed) &&
        a.counts.size() == b.counts.size() && a.buckets.size() == b.buckets.size() &&
        std::ranges::equal(a.buckets, b.buckets, [&](const auto& one, const auto& two) {
               return one.first == two.first && same(one.second, two.second);
           });
}

// Tells the lines of `log` that are counted otherwise than read, each behind lines that are not.
void explain(std::string_view log)
{
    std::string before;
    for (std::size_t at = 0; at < log.size();) {
        const std::size_t end = log.find('\n', at) + 1;
        const std::string line(log.substr(at, end - at));
        const std::string text = before + line + before.substr(0, before.find('\n') + 1);
        if (!areSame(analyze(text, true), analyze(text, false)))
            std::fprintf(stderr, "counted otherwise: %s", line.c_str());
        else if (at < 20'000)
            before += line;
        at = end;
    }
}

void compare(const std::string& log, const std::string& what)
{
    std::fprintf(stderr, "%s\n", what.c_str());
    const bool same = areSame(analyze(log, true), analyze(log, false));
    if (!same)
        explain(log);
    CHECK(same);
}

// What is no sign of a request must not be taken for one, or nothing is counted without being read.
void checkSigns()
{
    for (const std::string& calm : Calm)
        CHECK(!logs::mayTellRequest(calm));
    CHECK(!logs::mayTellRequest("2026-03-02 10:00:00,401 saved 17 of 1404 rows from 10.0.200.1"));
    CHECK(!logs::mayTellRequest("see https://example.com/docs, the status of METHODS"));
    CHECK(logs::mayTellRequest("GET /x"));
    CHECK(logs::mayTellRequest("replied 401"));
    CHECK(logs::mayTellRequest("Post \"https://x\": EOF"));
    CHECK(logs::mayTellRequest("get /x {} ok"));
    CHECK(!logs::mayTellTime(" INFO 1 --- [nio-8080-exec-3] c.e.A:17 took 1.5-2 s"));
    CHECK(logs::mayTellTime(" started 09:12"));
    CHECK(logs::mayTellTime(" of 2026-03-02"));
    std::string one;
    std::string two;
    CHECK(logs::namesOfObject(R"({"a":1,"b":{"c":"x y=2"}})", one));
    CHECK(logs::namesOfObject(R"({"a": "other", "b": {"c": "z y=3"}})", two));
    CHECK(one == two);
    CHECK(logs::namesOfObject(R"({"a":{"b":1,"c":"x y=2"}})", two));
    CHECK(one != two);
    CHECK(!logs::namesOfObject(R"({"a":"\"status\":401"})", two));
    CHECK(!logs::namesOfObject(R"([{"name":"status"}])", two));
    CHECK(!logs::namesOfObject(R"({"a":[{"name":"status","value":1}]})", two));
    CHECK(logs::namesOfText("2026 a=1 b=2", one) && logs::namesOfText("other a=x y b=z", two) && one == two);
    CHECK(logs::namesOfText("a=1 b=2", two) && one != two);
    CHECK(!logs::namesOfText("a\tb", two));
}

// Calm lines are counted without being read, others are not.
void checkTemplates()
{
    for (const std::string& form : {Heads[0], Heads[3], Heads[11], Objects[0]}) {
        Random random(1);
        logs::RecordReader reader(logs::FormatSet::builtIn());
        pipeline::LineTemplates templates(std::chrono::minutes(1), logs::FormatSet::builtIn());
        const std::string known = fill(form, 1, Calm[0], random);
        const logs::Record record = reader.read(known, {0, 1}, {});
        templates.learn(known, record, {});
        const std::string calm = fill(form, 2, Calm[1], random);
        const pipeline::LineTemplates::Fit fit = templates.fit(calm);
        CHECK(fit.look != nullptr && !fit.look->isRequest() && fit.look->format == record.format);
        CHECK(fit.bucket.has_value());
        CHECK(templates.fit(fill(form, 2, Traps[1], random)).look == nullptr);
    }
}

} // namespace

int main()
{
    checkSigns();
    checkTemplates();
    const std::vector<std::string> messages = realMessages();
    unsigned seed = 1;
    for (const std::string& form : Heads) {
        compare(makeLog({&form, 1}, Traps, seed++, false), form + ": traps");
        compare(makeLog({&form, 1}, messages, seed++, false), form + ": real messages");
    }
    for (const std::string& form : Objects) {
        compare(makeLog({&form, 1}, Traps, seed++, true), form + ": traps");
        compare(makeLog({&form, 1}, messages, seed++, true), form + ": real messages");
    }
    compare(makeLog(Heads, Traps, seed++, false), "all heads: traps");
    compare(makeLog(Heads, messages, seed++, false), "all heads: real messages");
    compare(makeLog(Objects, messages, seed++, true), "all objects");
    std::puts("all cases hold");
    return 0;
}
