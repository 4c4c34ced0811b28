#include <algorithm>

#include "tail/line_window.h"

// Documents that grow, rather than lines: each of their records is handed on as a line of its own.

namespace bearerwatch::tail {
namespace {

// What stands between records and behind the last one.
constexpr std::string_view Between = " \r\n\t,]}";

} // namespace

void LineWindow::detectForm()
{
    if (m_coding == Coding::Utf16Little || m_coding == Coding::Utf16Big) {
        m_form = Form::Lines;
        return;
    }
    const std::string_view head = std::string_view(m_head).substr(0, logs::StreamDecoder::HeadBytes);
    if (auto decoder = logs::StreamDecoder::forHead(head)) {
        m_decoder = std::move(decoder);
        m_form = Form::Document;
    } else if (!logs::StreamDecoder::mayFitLater(head)) {
        m_form = Form::Lines;
    }
}

void LineWindow::emitRecords(const LineSink& sink)
{
    const std::string_view all(m_bytes);
    while (m_decoded < readOffset()) {
        const std::size_t at = m_decoded - m_start;
        std::size_t from = at;
        if (m_decoded == m_lineStart) { // what closes the document is taken when something follows it
            from = all.find_first_not_of(Between, at);
            if (from == std::string_view::npos)
                break;
        }
        // A record ends with one of these, so that each piece gives one at most.
        const std::size_t mark = all.find_first_of("}]\"\n", from);
        const std::size_t end = mark == std::string_view::npos ? all.size() : mark + 1;
        for (const std::string_view piece : {all.substr(at, from - at), all.substr(from, end - from)})
            m_decoder->decode(piece, m_record);
        m_decoded = m_start + end;
        if (!m_record.empty())
            emitRecord(sink);
        else if (m_decoded - m_lineStart > 4 * logs::MaxLineBytes)
            advance(m_decoded - m_lineStart); // the decoder keeps as much of a record as is wanted
    }
    boundBacklog();
}

void LineWindow::emitRecord(const LineSink& sink)
{
    ensureName();
    logs::Block block;
    block.text = std::move(m_record);
    m_record.clear();
    block.start = {m_lineStart, m_line};
    block.lines = static_cast<std::uint64_t>(std::count(block.text.begin(), block.text.end(), '\n'));
    m_line += block.lines;
    m_lineStart = m_handed = m_decoded;
    sink(m_generation, block, m_decoded);
}

// The end of a file that does not grow any more.
void LineWindow::flushDocument(const LineSink& sink)
{
    m_decoder->decode(std::string_view(m_bytes).substr(m_decoded - m_start), m_record);
    m_decoded = readOffset();
    m_decoder->finish(m_record);
    if (!m_record.empty())
        emitRecord(sink);
    else
        advance(m_decoded - m_lineStart);
}

std::uint64_t LineWindow::forgetClosing()
{
    if (m_form != Form::Document || m_decoded != m_lineStart)
        return 0;
    const std::uint64_t closing = readOffset() - m_decoded;
    m_bytes.resize(m_bytes.size() - closing);
    m_head.resize(std::min<std::uint64_t>(m_head.size(), m_decoded));
    return closing;
}

} // namespace bearerwatch::tail
