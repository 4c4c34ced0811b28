#include <QtTest>
#include <archive.h>
#include <archive_entry.h>
#include <fstream>
#include <thread>
#include <unistd.h>

#include "logs/block_reader.h"
#include "logs/stream_decoder.h"
#include "logs/text_cleaning.h"

using namespace bearerwatch;
using namespace bearerwatch::logs;

namespace {

std::string decoded(const std::string& document, std::size_t step)
{
    const auto decoder = StreamDecoder::forHead(std::string_view(document).substr(0, 512));
    if (!decoder)
        return "no document";
    std::string lines;
    for (std::size_t at = 0; at < document.size(); at += step)
        decoder->decode(std::string_view(document).substr(at, step), lines);
    decoder->finish(lines);
    return lines;
}

// Eight bytes of length, little endian, then the value.
std::string binary(const std::string& value)
{
    std::string out;
    for (int i = 0; i < 8; ++i)
        out.push_back(static_cast<char>(value.size() >> (8 * i)));
    return out + value;
}

std::string gzipped(const std::string& bytes)
{
    std::string out(bytes.size() + 4096, '\0');
    std::size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_add_filter_gzip(writer);
    archive_write_set_format_raw(writer);
    archive_write_open_memory(writer, out.data(), out.size(), &used);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(writer, entry);
    archive_write_data(writer, bytes.data(), bytes.size());
    archive_entry_free(entry);
    archive_write_close(writer);
    archive_write_free(writer);
    return out.substr(0, used);
}

// @param times  When each was written last, in seconds since 1970; none: all at once.
void writeTar(const std::string& path, const std::vector<std::string>& files,
              const std::vector<time_t>& times = {}, bool compressed = false)
{
    archive* writer = archive_write_new();
    if (compressed)
        archive_write_add_filter_gzip(writer);
    else
        archive_write_add_filter_none(writer);
    auto time = times.begin();
    archive_write_set_format_ustar(writer);
    archive_write_open_filename(writer, path.c_str());
    for (const std::string& file : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, "app.log");
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        if (time != times.end())
            archive_entry_set_mtime(entry, *time++, 0);
        archive_entry_set_size(entry, static_cast<la_int64_t>(file.size()));
        archive_write_header(writer, entry);
        archive_write_data(writer, file.data(), file.size());
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
}

std::string linesOf(base::Expected<BlockReader> reader, ReadingNotes& notes)
{
    std::string text;
    Block block;
    while (reader && reader->next(block).value_or(false))
        text += block.text;
    if (reader)
        notes = reader->notes();
    return text;
}

const char LokiPush[] =
    R"({"streams": [{"stream": {"app": "a, [b]"}, "values": [["1715677932345000000", "say \"hi\"\n"],)"
    "\n"
    R"( ["1715677933345000000", "x\\", {"trace": "1715677933345000000"}]]}]})";

// Raw literals stand outside of the class: moc loses slots behind them.
const char JournalLines[] =
    R"({"__CURSOR":"s=1","__REALTIME_TIMESTAMP":"1715677932345678","MESSAGE":"two\nlines=1","_PID":"1"})"
    "\n"
    R"({"__CURSOR":"s=2","MESSAGE":"b \"q\"","EMPTY":""})"
    "\n";
const char LokiLines[] = R"({"log":"say \"hi\"\n","stream":"loki","time":"1715677932345000000"})"
                         "\n"
                         R"({"log":"x\\\n","stream":"loki","time":"1715677933345000000"})"
                         "\n";
const char RecordArrays[] = R"({"Records": [{"a":1,"b":[{"c":"} ]\"{"}]}, )"
                            "\n"
                            R"({"a":2}], "next":"x"})"
                            "\n"
                            R"({"single":[{"a":3}]})"
                            "\n"
                            R"(2024-05-14 text {"a":4})"
                            "\n"
                            R"([{"a":5},)"
                            "\n"
                            R"({"a":6)";
const char RecordLines[] = R"({"a":1,"b":[{"c":"} ]\"{"}]})"
                           "\n"
                           R"({"a":2})"
                           "\n"
                           R"({"single":[{"a":3}]})"
                           "\n"
                           R"(2024-05-14 text {"a":4})"
                           "\n"
                           R"({"a":5})"
                           "\n"
                           R"({"a":6)"
                           "\n";
const char LogEvents[] =
    R"({"messageType":"DATA_MESSAGE","owner":1,"filters":["a"],"logEvents":[{"id":"1"}]})";

const char LokiOpening[] = R"({"streams":[{"stream":{},"values":[["1715677932345000000",")";

} // namespace

class TstDocuments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The lines are the same wherever the bytes are cut.
    void journalExport()
    {
        const std::string text = "__CURSOR=s=1\n__REALTIME_TIMESTAMP=1715677932345678\nMESSAGE\n" +
            binary("two\nlines=1") + "\n_PID=1\n\n\n__CURSOR=s=2\nMESSAGE=b \"q\"\nEMPTY\n" + binary("") +
            "\n";
        const std::string wanted = JournalLines;
        for (std::size_t step = 1; step < text.size(); ++step)
            QCOMPARE(decoded(text, step), wanted);
    }

    void lokiJson()
    {
        const std::string text = LokiPush;
        const std::string wanted = LokiLines;
        for (std::size_t step = 1; step < text.size(); ++step)
            QCOMPARE(decoded(text, step), wanted);
        QVERIFY(StreamDecoder::forHead("{\"status\":\"success\",\"data\":{\"resultType\":\"streams\",") !=
                nullptr);
        QVERIFY(StreamDecoder::forHead("{\"stream\":\"stdout\",\"log\":\"x\"}") == nullptr);
    }

    // Elements become lines; what is no such document goes on as it is.
    void arraysOfRecords()
    {
        const std::string text = RecordArrays;
        const std::string wanted = RecordLines;
        for (std::size_t step = 1; step < text.size(); ++step)
            QCOMPARE(decoded(text, step), wanted);
        QCOMPARE(decoded(LogEvents, 7), std::string("{\"id\":\"1\"}\n"));
        QVERIFY(StreamDecoder::forHead("{\"level\":\"info\",\"tags\":[{\"a\":1}]}") == nullptr);
        QVERIFY(StreamDecoder::forHead("[2024-05-14 09:12:12] x") == nullptr);
        const std::string huge =
            "[{\"a\":\"" + std::string(3 * StreamDecoder::MaxValueBytes, 'x') + "\"},{\"a\":2}]";
        QVERIFY(decoded(huge, 4096).size() < StreamDecoder::MaxValueBytes + 100);
        QVERIFY(decoded(huge, 4096).ends_with("\n{\"a\":2}\n"));
        QVERIFY(decoded(std::string(1'000'000, '['), 4096).size() < StreamDecoder::MaxValueBytes + 100);
    }

    void valuesAreBounded()
    {
        const std::string huge(3 * StreamDecoder::MaxValueBytes, 'x');
        QVERIFY(decoded("__CURSOR=1\nMESSAGE=" + huge + "\n", 4096).size() <
                StreamDecoder::MaxValueBytes + 100);
        QVERIFY(decoded("__CURSOR=1\nMESSAGE\n" + binary(huge) + "\n", 4096).size() <
                StreamDecoder::MaxValueBytes + 100);
        const std::string quotes(StreamDecoder::MaxValueBytes, '\\');
        QVERIFY(decoded(LokiOpening + quotes + quotes + "\"]]}]}", 4096).size() <
                StreamDecoder::MaxValueBytes + 200);
    }

    void readFromAFile()
    {
        const std::string path = m_folder.filePath("push.json").toStdString();
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(LokiPush);
        file.close();
        ReadingNotes notes;
        const std::string text = linesOf(BlockReader::open(path), notes);
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), std::ptrdiff_t{2});
    }

    void compressedFilesInATar()
    {
        const std::string path = m_folder.filePath("set.tar").toStdString();
        writeTar(path,
                 {gzipped("one\n"), "two\n", gzipped("three"), gzipped(std::string(100000, 'x') + "\n")});
        ReadingNotes notes;
        QCOMPARE(linesOf(BlockReader::open(path), notes),
                 "one\ntwo\nthree" + std::string(100000, 'x') + "\n");
        QCOMPARE(notes.entries, std::uint64_t{4});
        QVERIFY(notes.damage.empty());
        std::string broken = gzipped(std::string(200000, 'y') + "\n");
        broken.resize(broken.size() / 2);
        writeTar(path, {broken, "two\n"});
        QVERIFY(
            linesOf(BlockReader::open(path), notes).ends_with("two\n")); // one damaged file leaves the others
        QVERIFY(!notes.damage.empty());
    }

    // Its files come oldest first, as those of a file do.
    void tarThroughAPipe_data()
    {
        QTest::addColumn<bool>("compressed");
        QTest::addColumn<int>("size"); // of a line of each file
        QTest::newRow("small") << false << 10;
        QTest::newRow("larger than a pipe holds") << false << 300'000;
        QTest::newRow("compressed") << true << 300'000;
    }

    void tarThroughAPipe()
    {
        QFETCH(const bool, compressed);
        QFETCH(const int, size);
        const auto line = [&](char c) { return std::string(static_cast<std::size_t>(size), c) + "\n"; };
        const std::string path = m_folder.filePath("piped.tar").toStdString();
        writeTar(path, {line('3'), line('1'), gzipped(line('2')), line('4')}, {3000, 1000, 2000, 4000},
                 compressed);
        std::ifstream file(path, std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        std::thread writer([&] {
            for (std::size_t at = 0; at < bytes.size();) {
                const ssize_t count = ::write(ends[1], bytes.data() + at, bytes.size() - at);
                if (count <= 0)
                    break;
                at += static_cast<std::size_t>(count);
            }
            ::close(ends[1]);
        });
        ReadingNotes notes;
        const std::string text = linesOf(BlockReader::fromDescriptor(ends[0], "pipe"), notes);
        writer.join();
        QVERIFY(text == line('1') + line('2') + line('3') + line('4'));
        QCOMPARE(notes.entries, std::uint64_t{4});
        QVERIFY(notes.damage.empty());
    }

    // One log that is no tar goes on as it comes: it is not kept until the pipe ends.
    void packedLogThroughAPipe()
    {
        const std::string bytes = gzipped("one\n") + gzipped(std::string(3'000'000, 'x') + "\ntwo\n");
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        std::thread writer([&] {
            const ssize_t count = ::write(ends[1], bytes.data(), bytes.size());
            ::close(ends[1]);
            QCOMPARE(count, static_cast<ssize_t>(bytes.size()));
        });
        ReadingNotes notes;
        const std::string text = linesOf(BlockReader::fromDescriptor(ends[0], "pipe"), notes);
        writer.join();
        QVERIFY(text.starts_with("one\n"));
        QVERIFY(text.ends_with("two\n"));
        QCOMPARE(notes.entries, std::uint64_t{1});
    }

    // A log that was cut while its writer went on begins with a hole, as an empty tar does.
    void holeAtTheStartOfAPackedFile()
    {
        const std::string path = m_folder.filePath("hole.gz").toStdString();
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(gzipped(std::string(5000, '\0') + "one\ntwo\n")));
        file.close();
        ReadingNotes notes;
        QVERIFY(linesOf(BlockReader::open(path), notes).ends_with("one\ntwo\n"));
        QVERIFY(notes.nulBytes >= 5000);
    }

    void utf16WithoutMark()
    {
        std::string little;
        for (const char c : std::string("2024-05-14 09:12:12 ERROR jwt expired\n"))
            little += {c, '\0'};
        LineSplitter splitter;
        Block block;
        QVERIFY(splitter.feed(little, block));
        QCOMPARE(block.text, std::string("2024-05-14 09:12:12 ERROR jwt expired\n"));
        QVERIFY(splitter.notes().utf16);
    }

    void utf16Document()
    {
        std::string wide = "\xff\xfe";
        for (const char c : std::string("[\n {\"status\": 401},\n {\"status\": 403}\n]\n"))
            wide += {c, '\0'};
        const std::string path = m_folder.filePath("wide.json").toStdString();
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(wide));
        file.close();
        ReadingNotes notes;
        const auto lines = linesOf(BlockReader::open(path), notes);
        QCOMPARE(std::count(lines.begin(), lines.end(), '\n'), 2);
        QVERIFY(lines.find("401") < lines.find('\n'));
    }

    void messagesOfNumbers_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("spelled"); // empty: as it was
        QTest::newRow("a colour") << QByteArray("{\"A\":\"1\",\"MESSAGE\":[27,91,51,49,109,120],\"B\":\"2\"}")
                                  << QByteArray("{\"A\":\"1\",\"MESSAGE\":\"\\u001B[31mx\",\"B\":\"2\"}");
        QTest::newRow("blanks") << QByteArray("{\"MESSAGE\": [ 106, 119 , 116 ]}")
                                << QByteArray("{\"MESSAGE\": \"jwt\"}");
        QTest::newRow("a text") << QByteArray("{\"MESSAGE\":\"[27,91]\"}") << QByteArray();
        QTest::newRow("several texts") << QByteArray("{\"MESSAGE\":[\"a\",\"b\"]}") << QByteArray();
        QTest::newRow("no byte") << QByteArray("{\"MESSAGE\":[27,256]}") << QByteArray();
        QTest::newRow("below zero") << QByteArray("{\"MESSAGE\":[27,-1]}") << QByteArray();
        QTest::newRow("empty") << QByteArray("{\"MESSAGE\":[]}") << QByteArray();
        QTest::newRow("cut behind a number") << QByteArray("{\"MESSAGE\":[27,91") << QByteArray();
        QTest::newRow("cut behind a comma") << QByteArray("{\"MESSAGE\":[27,") << QByteArray();
        QTest::newRow("cut behind the name") << QByteArray("{\"MESSAGE\":") << QByteArray();
        QTest::newRow("another member") << QByteArray("{\"message\":[1,2]}") << QByteArray();
    }

    void messagesOfNumbers()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, spelled);
        std::string out;
        QCOMPARE(spellMessage({line.constData(), static_cast<std::size_t>(line.size())}, out),
                 !spelled.isEmpty());
        QCOMPARE(QByteArray::fromStdString(out), spelled);
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text"); // empty: nothing to do
        QTest::newRow("ASCII") << QByteArray("plain") << QByteArray();
        QTest::newRow("UTF-8") << QByteArray("caf\xc3\xa9") << QByteArray();
        QTest::newRow("colours") << QByteArray("\x1b[31mred\x1b[0m") << QByteArray();
        QTest::newRow("Latin-1") << QByteArray("14 ao\xfbt caf\xe9")
                                 << QByteArray("14 ao\xc3\xbbt caf\xc3\xa9");
        QTest::newRow("Windows-1252")
            << QByteArray("\x93quoted\x94") << QByteArray("\xe2\x80\x9cquoted\xe2\x80\x9d");
        QTest::newRow("both") << QByteArray("\xc3\xa9 \xe9") << QByteArray("\xc3\xa9 \xc3\xa9");
        QTest::newRow("ISO-2022-JP") << QByteArray("token \x1b$B4|8B\x1b(B expired")
                                     << QByteArray("token \xe6\x9c\x9f\xe9\x99\x90 expired");
    }

    void charsets()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, text);
        std::string out;
        const bool changed = toUtf8(bytes.toStdString(), out);
        QCOMPARE(changed, !text.isEmpty());
        if (changed)
            QCOMPARE(QByteArray::fromStdString(out), text);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstDocuments)
#include "tst_documents.moc"
