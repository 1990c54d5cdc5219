#include "ui/print/paperhtml.h"

#include "ui/print/papergloss.h"
#include "ui/print/paperlanguage.h"
#include "ui/print/paperparts.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

const auto Style = u"body{font-family:sans-serif;line-height:1.5;max-width:48rem;margin:2rem auto;padding:0 1rem}"
                   "h1{font-size:1.6rem}h2{font-size:1.25rem}table{border-collapse:collapse;width:100%}"
                   "th,td{border-bottom:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}"
                   "td.amount{text-align:right}dt{color:#555}dd{margin:0 0 .5rem}"
                   "aside{border-left:4px solid #8a4b00;background:#fdf3e3;padding:.5rem 1rem}"_s;

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

bool isEnglish(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z][a-z]"_s);
    return text.contains(word) && std::ranges::none_of(text, isHan);
}

/// Writes block after block; what stands in another language than the page is marked.
class HtmlWriter
{
public:
    HtmlWriter(QByteArray &target, const PaperOptions &options)
        : m_xml(&target)
        , m_language(options.spoken())
        , m_hasGloss(options.hasGloss)
    {
    }

    void begin(const QString &title);
    void end(const PaperFrame &frame);

    void operator()(const TitleBlock &block);
    void operator()(const HeadingBlock &block);
    void operator()(const ParagraphBlock &block) { element(u"p"_s, block.text.text); }
    void operator()(const NoticeBlock &block);
    void operator()(const FactsBlock &block);
    void operator()(const FiguresBlock &block);
    void operator()(const TableBlock &block);
    void operator()(const ListBlock &block);
    /// Their figures stand in the tables.
    void operator()(const ChartBlock & /*block*/) { }
    /// Codes and photos say nothing that is not on the page; what they are for is said.
    void operator()(const PictureBlock & /*block*/) { }
    void operator()(const PageBreakBlock & /*block*/) { m_xml.writeEmptyElement(u"hr"_s); }

private:
    void element(const QString &name, const QString &text);
    void words(const QString &text);
    void marked(const QString &line);
    void glossed(const QString &line);
    void span(const QString &text, const QString &language);

    QXmlStreamWriter m_xml;
    Language m_language;
    bool m_hasGloss;
    bool m_hasTitle = false;
};

void HtmlWriter::begin(const QString &title)
{
    m_xml.setAutoFormatting(true);
    m_xml.writeDTD(u"<!DOCTYPE html>"_s);
    m_xml.writeStartElement(u"html"_s);
    m_xml.writeAttribute(u"lang"_s, m_language == Language::Chinese ? u"zh-CN"_s : u"en"_s);
    m_xml.writeStartElement(u"head"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(u"name"_s, u"viewport"_s);
    m_xml.writeAttribute(u"content"_s, u"width=device-width, initial-scale=1"_s);
    m_xml.writeTextElement(u"title"_s, title);
    m_xml.writeTextElement(u"style"_s, Style);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"body"_s);
    m_xml.writeStartElement(u"main"_s);
}

void HtmlWriter::end(const PaperFrame &frame)
{
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"footer"_s);
    for (const auto &line : {frame.footer, frame.secondFooter, frame.mark}) {
        if (!line.isEmpty())
            element(u"p"_s, line);
    }
    m_xml.writeEndDocument();
}

/// A run of Chinese on an English page is read out in Chinese.
void HtmlWriter::marked(const QString &line)
{
    if (m_hasGloss)
        return glossed(line);
    if (m_language == Language::Chinese)
        return m_xml.writeCharacters(line);
    qsizetype start = 0;
    while (start < line.size()) {
        const bool han = isHan(line[start]);
        qsizetype stop = start;
        while (stop < line.size() && isHan(line[stop]) == han)
            ++stop;
        const auto run = line.mid(start, stop - start);
        if (han)
            span(run, u"zh-CN"_s);
        else
            m_xml.writeCharacters(run);
        start = stop;
    }
}

/// English stands on a line of its own, or two blanks after the Chinese.
void HtmlWriter::glossed(const QString &line)
{
    const auto gap = u"  "_s;
    const auto parts = line.split(gap);
    for (qsizetype index = 0; index < parts.size(); ++index) {
        if (index > 0)
            m_xml.writeCharacters(gap);
        if (isEnglish(parts[index]))
            span(parts[index], u"en"_s);
        else
            m_xml.writeCharacters(parts[index]);
    }
}

void HtmlWriter::span(const QString &text, const QString &language)
{
    m_xml.writeStartElement(u"span"_s);
    m_xml.writeAttribute(u"lang"_s, language);
    m_xml.writeCharacters(text);
    m_xml.writeEndElement();
}

void HtmlWriter::words(const QString &text)
{
    const auto lines = text.split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (index > 0)
            m_xml.writeEmptyElement(u"br"_s);
        marked(lines[index]);
    }
}

void HtmlWriter::element(const QString &name, const QString &text)
{
    m_xml.writeStartElement(name);
    words(text);
    m_xml.writeEndElement();
}

/// The first paper's title is the page's; those of further sheets are parts of it.
void HtmlWriter::operator()(const TitleBlock &block)
{
    for (const auto &column : {block.left, block.right}) {
        for (const StyledText &text : column)
            element(text.face == Face::Title ? (m_hasTitle ? u"h2"_s : u"h1"_s) : u"p"_s, text.text);
    }
    m_hasTitle = true;
}

void HtmlWriter::operator()(const HeadingBlock &block)
{
    element(block.face == Face::Heading ? u"h2"_s : u"h3"_s, block.text);
}

void HtmlWriter::operator()(const NoticeBlock &block)
{
    m_xml.writeStartElement(u"aside"_s);
    element(u"strong"_s, block.title);
    element(u"p"_s, block.text);
    m_xml.writeEndElement();
}

void HtmlWriter::operator()(const FactsBlock &block)
{
    m_xml.writeStartElement(u"dl"_s);
    for (const Fact &fact : block.facts) {
        element(u"dt"_s, fact.label);
        element(u"dd"_s, fact.value);
    }
    m_xml.writeEndElement();
}

void HtmlWriter::operator()(const FiguresBlock &block)
{
    m_xml.writeStartElement(u"dl"_s);
    for (const auto &figure : block.figures) {
        element(u"dt"_s, figure.label);
        element(u"dd"_s, figure.note.isEmpty() ? figure.value : figure.value + u'\n' + figure.note);
    }
    m_xml.writeEndElement();
}

void HtmlWriter::operator()(const TableBlock &block)
{
    m_xml.writeStartElement(u"table"_s);
    m_xml.writeStartElement(u"thead"_s);
    m_xml.writeStartElement(u"tr"_s);
    for (const auto &column : block.columns) {
        m_xml.writeStartElement(u"th"_s);
        m_xml.writeAttribute(u"scope"_s, u"col"_s);
        words(column.heading);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"tbody"_s);
    for (const auto &row : block.rows) {
        m_xml.writeStartElement(u"tr"_s);
        for (std::size_t index = 0; index < row.cells.size(); ++index) {
            m_xml.writeStartElement(u"td"_s);
            if (index < block.columns.size() && block.columns[index].isAmount)
                m_xml.writeAttribute(u"class"_s, u"amount"_s);
            words(row.cells[index].text);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void HtmlWriter::operator()(const ListBlock &block)
{
    m_xml.writeStartElement(u"ul"_s);
    for (const auto &item : block.items) {
        const auto text = item.note.isEmpty() ? item.text : item.text + u'\n' + item.note;
        element(u"li"_s, item.mark == u"•"_s ? text : item.mark + u' ' + text);
    }
    m_xml.writeEndElement();
}

} // namespace

QByteArray readableCopy(const EnrolmentApplication &application, const PaperOptions &options)
{
    const auto blocks =
        inWords([&] { return PaperParts::blocks(application, options); }, options.language, options.hasGloss);
    const PaperLanguage language(options.spoken());
    const auto frame = PaperParts::frame(application, options);
    QByteArray html;
    HtmlWriter writer(html, options);
    writer.begin(frame.runningHead);
    for (const PaperBlock &block : blocks)
        std::visit([&writer](const auto &each) { writer(each); }, block);
    writer.end(frame);
    return html;
}

} // namespace canbao::ui
