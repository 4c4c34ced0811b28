#include <QtTest>
#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

#include "logs/block_reader.h"

using namespace bearerwatch;
using namespace bearerwatch::logs;

namespace {

// All lines of a source, and what was noted.
struct Reading {
    std::string text;
    std::uint64_t lines = 0;
    ReadingNotes notes;
    std::string error;
    bool contiguous = true;
};

Reading readPath(const std::string& path)
{
    Reading reading;
    auto reader = BlockReader::open(path);
    if (!reader) {
        reading.error = reader.error().code;
        return reading;
    }
    Block block;
    std::uint64_t nextLine = 1;
    while (true) {
        const auto more = reader->next(block);
        if (!more) {
            reading.error = more.error().code;
            break;
        }
        if (!*more)
            break;
        reading.contiguous = reading.contiguous && block.start.line == nextLine;
        nextLine += block.lines;
        reading.text += block.text;
        reading.lines += block.lines;
    }
    reading.notes = reader->notes();
    return reading;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray packed(const QByteArray& bytes, int (*filter)(archive*), bool tar)
{
    QByteArray out(static_cast<qsizetype>(2 * bytes.size() + 65536), '\0');
    std::size_t used = 0;
    archive* writer = archive_write_new();
    filter(writer);
    if (tar)
        archive_write_set_format_ustar(writer);
    else
        archive_write_set_format_raw(writer);
    archive_write_open_memory(writer, out.data(), static_cast<std::size_t>(out.size()), &used);
    for (int i = 0; i < (tar ? 2 : 1); ++i) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, i == 0 ? "a.log" : "b.log");
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, bytes.size());
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.constData(), static_cast<std::size_t>(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return out.left(static_cast<qsizetype>(used));
}

} // namespace

class TstReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("lines");
        QTest::newRow("empty") << QByteArray() << QByteArray() << 0;
        QTest::newRow("no last newline") << QByteArray("a\nb") << QByteArray("a\nb") << 2;
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nb\r\n") << 2;
        QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFE"
                                                 "a\0\n\0\xe9\0\n\0",
                                                 10)
                                   << QByteArray("a\n\xc3\xa9\n") << 2;
        QTest::newRow("UTF-16 BE pair")
            << QByteArray("\xFE\xFF\xD8\x3D\xDE\x00\0\n", 8) << QByteArray("\xF0\x9F\x98\x80\n") << 1;
        const QByteArray many = QByteArray("0123456789abcdef\n").repeated(200000);
        QTest::newRow("several blocks") << many << many << 200000;
    }

    void plainFiles()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, text);
        QFETCH(const int, lines);
        const QString path = m_folder.filePath("plain.log");
        writeFile(path, bytes);
        const Reading reading = readPath(path.toStdString());
        QCOMPARE(reading.error, std::string());
        QCOMPARE(QByteArray::fromStdString(reading.text), text);
        QCOMPARE(reading.lines, static_cast<std::uint64_t>(lines));
        QVERIFY(reading.contiguous);
    }

    void filesOfATarInOrderOfTime()
    {
        QByteArray out(65536, '\0');
        std::size_t used = 0;
        archive* writer = archive_write_new();
        archive_write_set_format_ustar(writer);
        archive_write_open_memory(writer, out.data(), static_cast<std::size_t>(out.size()), &used);
        const struct {
            const char* name;
            const char* text;
            time_t modified;
        } files[] = {{"app.log", "third", 1'700'000'300},
                     {"app.log.1", "second\n", 1'700'000'200},
                     {"app.log.2", "first\n", 1'700'000'200}, // the same time: its number tells
                     {"old.log", "zeroth\n", 1'600'000'000}};
        for (const auto& file : files) {
            archive_entry* entry = archive_entry_new();
            archive_entry_set_pathname(entry, file.name);
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_perm(entry, 0644);
            archive_entry_set_mtime(entry, file.modified, 0);
            archive_entry_set_size(entry, static_cast<la_int64_t>(qstrlen(file.text)));
            archive_write_header(writer, entry);
            archive_write_data(writer, file.text, qstrlen(file.text));
            archive_entry_free(entry);
        }
        archive_write_close(writer);
        archive_write_free(writer);
        const QString path = m_folder.filePath("ordered.tar");
        writeFile(path, out.left(static_cast<qsizetype>(used)));
        auto reader = BlockReader::open(path.toStdString());
        QVERIFY(reader.has_value());
        Block block;
        QStringList seen;
        while (reader->next(block).value_or(false)) {
            seen.append(QStringLiteral("%1 %2 %3")
                            .arg(QString::fromStdString(block.text).trimmed())
                            .arg(reader->member())
                            .arg(std::chrono::floor<std::chrono::seconds>(*reader->modified())
                                     .time_since_epoch()
                                     .count()));
        }
        QCOMPARE(seen,
                 (QStringList{"zeroth 1 1600000000", "first 2 1700000200", "second 3 1700000200",
                              "third 4 1700000300"}));
        QCOMPARE(reader->notes().entries, std::uint64_t{4});
    }

    void packedFiles_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<bool>("tar");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("gz") << 0 << false << QByteArray("gzip");
        QTest::newRow("zst") << 1 << false << QByteArray("zstd");
        QTest::newRow("xz") << 2 << false << QByteArray("xz");
        QTest::newRow("bz2") << 3 << false << QByteArray("bzip2");
        QTest::newRow("tar") << 4 << true << QByteArray("tar");
        QTest::newRow("tar.gz") << 0 << true << QByteArray("gzip");
    }

    void packedFiles()
    {
        QFETCH(const int, filter);
        QFETCH(const bool, tar);
        QFETCH(const QByteArray, name);
        int (*const filters[])(archive*) = {archive_write_add_filter_gzip, archive_write_add_filter_zstd,
                                            archive_write_add_filter_xz, archive_write_add_filter_bzip2,
                                            archive_write_add_filter_none};
        const QByteArray text = QByteArray("a line of a log\n").repeated(150000) + "last";
        const QString path = m_folder.filePath("packed.log");
        QByteArray bytes = packed(text, filters[filter], tar);
        writeFile(path, bytes);
        const Reading reading = readPath(path.toStdString());
        QCOMPARE(QByteArray::fromStdString(reading.notes.compression), name);
        QCOMPARE(reading.notes.damage, std::string());
        QCOMPARE(reading.lines, std::uint64_t{tar ? 300002u : 150001u});
        QVERIFY(reading.contiguous);
        if (tar || filter == 4)
            return;
        // Cut in the middle: what is there is read, and the damage is told.
        bytes.truncate(bytes.size() / 2);
        writeFile(path, bytes);
        const Reading cut = readPath(path.toStdString());
        QVERIFY(!cut.notes.damage.empty() || !cut.error.empty());
    }

    void longLineIsCut()
    {
        const QString path = m_folder.filePath("long.log");
        writeFile(path, "first\n" + QByteArray(5'000'000, 'x') + "\nnext\n");
        auto reader = BlockReader::open(path.toStdString());
        QVERIFY(reader.has_value());
        Block block;
        std::size_t largest = 0;
        std::string last;
        Place lastStart;
        while (reader->next(block).value_or(false)) {
            largest = std::max(largest, block.text.size());
            last = block.text;
            lastStart = block.start;
        }
        QVERIFY(largest <= BlockBytes + MaxLineBytes + 512);
        QCOMPARE(reader->notes().cutLines, std::uint64_t{1});
        QCOMPARE(last, std::string("next\n"));
        QCOMPARE(lastStart.offset, std::uint64_t{6 + 5'000'001});
        QCOMPARE(lastStart.line, std::uint64_t{3});
    }

    void holesAndBinaries()
    {
        const QString path = m_folder.filePath("odd.log");
        writeFile(path, QByteArray(4096, '\0') + "2024 text\n");
        const Reading hole = readPath(path.toStdString());
        QCOMPARE(hole.notes.nulBytes, std::uint64_t{4096});
        QVERIFY(!hole.notes.binary);
        writeFile(path,
                  QByteArray("\x7f"
                             "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                             16)
                      .repeated(100));
        QVERIFY(readPath(path.toStdString()).notes.binary);
    }

    void errors()
    {
        QCOMPARE(readPath(m_folder.filePath("absent.log").toStdString()).error,
                 std::string("file_not_found"));
        QCOMPARE(readPath(m_folder.path().toStdString()).error, std::string("is_directory"));
    }

    void pipes()
    {
        int ends[2] = {};
        QVERIFY(::pipe2(ends, O_CLOEXEC) == 0);
        QVERIFY(::write(ends[1], "one\ntwo\nthr", 11) == 11);
        auto reader = BlockReader::fromDescriptor(ends[0], "pipe");
        QVERIFY(reader.has_value());
        Block block;
        QVERIFY(reader->next(block).value_or(false)); // what is there comes without waiting for more
        QCOMPARE(block.text, std::string("one\ntwo\n"));
        QVERIFY(::write(ends[1], "ee", 2) == 2);
        ::close(ends[1]);
        QVERIFY(reader->next(block).value_or(false));
        QCOMPARE(block.text, std::string("three"));
        QVERIFY(block.partial);
        QVERIFY(!reader->next(block).value_or(true));
    }

    void linesSplitAnywhere()
    {
        const std::string text = "alpha\nbeta\r\n\n\xc3\xa9t\xc3\xa9\nlast";
        for (std::size_t cut = 0; cut <= text.size(); ++cut) {
            LineSplitter splitter;
            Block block;
            std::string seen;
            for (const std::string_view part :
                 {std::string_view(text).substr(0, cut), std::string_view(text).substr(cut)}) {
                if (!part.empty() && splitter.feed(part, block))
                    seen += block.text;
            }
            QCOMPARE(splitter.pending(), std::string_view("last"));
            if (splitter.finish(block))
                seen += block.text;
            QCOMPARE(seen, text);
            QCOMPARE(splitter.position().offset, std::uint64_t{text.size()});
            QCOMPARE(splitter.position().line, std::uint64_t{6});
        }
    }

    // Whatever is read at once, through whatever it comes: the same lines, the long ones cut at one place.
    void longLinesWhateverIsReadAtOnce_data()
    {
        QTest::addColumn<int>("atOnce");
        for (const int atOnce :
             {1, 7, 4096, 65'536, 262'144, 524'287, 524'288, 1'048'575, 1'048'576, 1'048'577, 2'097'152})
            QTest::newRow(QByteArray::number(atOnce).constData()) << atOnce;
    }

    void longLinesWhateverIsReadAtOnce()
    {
        QFETCH(const int, atOnce);
        const std::string text = longAndShortLines();
        LineSplitter splitter;
        Block block;
        std::string seen;
        Place place{0, 1};
        const auto take = [&](bool given) {
            for (; given; given = splitter.next(block)) {
                QVERIFY(block.start.offset >= place.offset); // what was cut off lies between
                QCOMPARE(block.start.line, place.line);
                place = {block.start.offset + block.text.size(), block.start.line + block.lines};
                const std::size_t last = block.text.rfind('\n', block.text.size() - 2) + 1;
                if (block.lastLineCut || block.text.size() - last > MaxLineBytes / 2) {
                    seen += block.text;
                    continue;
                }
                splitter.putBack(std::string_view(block.text).substr(last));
                place.line = splitter.position().line;
                place.offset = splitter.position().offset;
                seen += block.text.substr(0, last);
            }
        };
        for (std::size_t at = 0; at < text.size(); at += static_cast<std::size_t>(atOnce))
            take(splitter.feed(std::string_view(text).substr(at, static_cast<std::size_t>(atOnce)), block));
        if (splitter.finish(block))
            seen += block.text;
        QVERIFY(seen == withLongLinesCut(text));
        QCOMPARE(splitter.notes().cutLines, std::uint64_t{4});
        QCOMPARE(splitter.position().offset, std::uint64_t{text.size()});
        QCOMPARE(splitter.position().line, std::uint64_t(std::ranges::count(text, '\n')) + 2);
    }

    void longLinesOfFilesAndPipes()
    {
        const std::string text = longAndShortLines();
        const std::string wanted = withLongLinesCut(text);
        const QString path = m_folder.filePath("long-and-short.log");
        writeFile(path, QByteArray::fromStdString(text));
        QVERIFY(readPath(path.toStdString()).text == wanted);
        writeFile(path, packed(QByteArray::fromStdString(text), archive_write_add_filter_gzip, false));
        const Reading unpacked = readPath(path.toStdString());
        QVERIFY(unpacked.text == wanted);
        QCOMPARE(unpacked.notes.cutLines, std::uint64_t{4});
        QVERIFY(unpacked.contiguous);
        for (const std::size_t piece : {std::size_t{1000}, std::size_t{65'536}}) {
            int ends[2] = {};
            QVERIFY(::pipe2(ends, O_CLOEXEC) == 0);
            std::thread writer([&] {
                for (std::string_view rest = text; !rest.empty();) {
                    const ssize_t count = ::write(ends[1], rest.data(), std::min(rest.size(), piece));
                    rest.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
                }
                ::close(ends[1]);
            });
            auto reader = BlockReader::fromDescriptor(ends[0], "pipe");
            std::string seen;
            Block block;
            while (reader && reader->next(block).value_or(false))
                seen += block.text;
            writer.join();
            QVERIFY(seen == wanted);
        }
    }

private:
    // Lines of all lengths about the longest that is kept whole.
    static std::string longAndShortLines()
    {
        std::string text;
        const std::size_t most = MaxLineBytes;
        for (const std::size_t length :
             {std::size_t{0}, std::size_t{5}, most - 1, most, most + 1, std::size_t{20}, std::size_t{30},
              std::size_t{40}, 2 * most + 3, std::size_t{3}, most / 2, most / 2 + 9, most + 700, most}) {
            text += std::string(length, static_cast<char>('a' + text.size() % 26));
            text += '\n';
        }
        return text + "tail\n" + std::string(most + 1, 'z');
    }

    static std::string withLongLinesCut(std::string_view text)
    {
        std::string cut;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            cut += text.substr(0, std::min(end, MaxLineBytes));
            cut += '\n';
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return cut;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstReader)
#include "tst_reader.moc"
