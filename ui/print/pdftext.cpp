#include "ui/print/pdftext.h"

#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

using GlyphTexts = std::map<int, char32_t>; // glyph of the subset → character

constexpr char32_t Blank = 0x20;
constexpr char32_t Tab = 0x09;

GlyphTexts parsedTable(const QString &table)
{
    static const QRegularExpression ranges(u"<([0-9A-F]{4})> <[0-9A-F]{4}> (?:<([0-9A-F]{4})>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression code(u"<([0-9A-F]{4})>"_s);
    GlyphTexts texts;
    for (auto range = ranges.globalMatch(table); range.hasNext();) {
        const auto found = range.next();
        int glyph = found.captured(1).toInt(nullptr, 16);
        const auto codes = found.captured(2).isEmpty() ? found.captured(3) : u'<' + found.captured(2) + u'>';
        for (auto match = code.globalMatch(codes); match.hasNext(); ++glyph)
            texts[glyph] = char32_t(match.next().captured(1).toInt(nullptr, 16));
    }
    return texts;
}

/// Glyphs without a character are the rare ones, in the order in which they were painted.
void fillGaps(GlyphTexts &texts, const std::vector<char32_t> &rare)
{
    int glyph = 1; // 0 is the glyph for what is missing
    for (const char32_t character : rare) {
        while (texts.contains(glyph))
            ++glyph;
        texts[glyph] = character;
    }
    for (auto &[unused, character] : texts)
        if (character == Tab)
            character = Blank;
}

QByteArray hexadecimal(char32_t character)
{
    const auto text = QString::fromUcs4(&character, 1);
    QByteArray codes;
    for (const QChar unit : text)
        codes += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + codes + '>';
}

QByteArray written(const GlyphTexts &texts)
{
    constexpr int LargestBlock = 100;
    QByteArray table = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    int left = int(texts.size());
    int inBlock = 0;
    for (const auto &[glyph, character] : texts) {
        if (inBlock == 0)
            table += QByteArray::number(std::min(left, LargestBlock)) + " beginbfchar\n";
        table += hexadecimal(char32_t(glyph)) + ' ' + hexadecimal(character) + '\n';
        --left;
        if (++inBlock == LargestBlock || left == 0) {
            table += "endbfchar\n";
            inBlock = 0;
        }
    }
    return table + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// New versions of objects at the end of a PDF.
class PdfUpdate
{
public:
    explicit PdfUpdate(const QByteArray &pdf) : m_pdf(pdf) { }

    void replaceStream(int object, const QByteArray &content);
    /// \a trailer holds what the file's first trailer says; \a previous is the place of its table of objects.
    QByteArray finished(const QByteArray &trailer, const QByteArray &previous) const;

private:
    QByteArray m_pdf;
    QByteArray m_table;
};

void PdfUpdate::replaceStream(int object, const QByteArray &content)
{
    const auto number = QByteArray::number(object);
    const auto place = QByteArray::number(m_pdf.size()).rightJustified(10, '0');
    m_table += number + " 1\n" + place + " 00000 n \n";
    m_pdf += number + " 0 obj\n<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
        + "\nendstream\nendobj\n";
}

QByteArray PdfUpdate::finished(const QByteArray &trailer, const QByteArray &previous) const
{
    if (m_table.isEmpty())
        return m_pdf;
    return m_pdf + "xref\n" + m_table + "trailer\n<<\n" + trailer.trimmed() + "\n/Prev " + previous
        + "\n>>\nstartxref\n" + QByteArray::number(m_pdf.size()) + "\n%%EOF\n";
}

/// The table of glyphs of a font in \a text; empty when it is not there.
QString tableAt(const QString &text, int object)
{
    const QRegularExpression stream(u"\\n%1 0 obj\\n<< /Length (\\d+) >>\\nstream\\n"_s.arg(object));
    const auto found = stream.match(text);
    return found.hasMatch() ? text.mid(found.capturedEnd(), found.captured(1).toInt()) : QString();
}

} // namespace

QByteArray withRightText(const QByteArray &pdf, const RareCharacters &rare)
{
    static const QRegularExpression fonts(u"/BaseFont /(\\S+)\\s+/Encoding /Identity-H[^>]*/ToUnicode (\\d+) 0 R"_s);
    static const QRegularExpression end(u"trailer\\n<<\\n([^>]*)>>\\nstartxref\\n(\\d+)"_s);
    const auto text = QString::fromLatin1(pdf); // one character a byte
    const auto trailer = end.match(text, std::max(0LL, qlonglong(text.size()) - 1024));
    if (!trailer.hasMatch())
        return pdf;
    PdfUpdate update(pdf);
    for (auto font = fonts.globalMatch(text); font.hasNext();) {
        const auto found = font.next();
        const int object = found.captured(2).toInt();
        auto glyphs = parsedTable(tableAt(text, object));
        if (glyphs.empty())
            continue;
        if (const auto characters = rare.find(found.captured(1).toLatin1()); characters != rare.end())
            fillGaps(glyphs, characters->second);
        else
            fillGaps(glyphs, {});
        update.replaceStream(object, written(glyphs));
    }
    return update.finished(trailer.captured(1).toLatin1(), trailer.captured(2).toLatin1());
}

} // namespace canbao::ui
