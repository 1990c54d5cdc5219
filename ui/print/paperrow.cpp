#include "ui/print/paperrow.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace canbao::ui {

namespace {

constexpr std::size_t LongestWholeRow = 12; // lines; longer rows may be broken by a page

struct Line
{
    QString text;
    qreal width = 0;
    Face face = Face::Body;
    Ink ink = Ink::Text;
};

QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

void wrapParagraph(const QString &paragraph, const StyledText &style, qreal width, std::vector<Line> &lines)
{
    QTextLayout layout(paragraph, paperFont(style.face));
    layout.setTextOption(wrapping());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const auto words = paragraph.mid(line.textStart(), line.textLength()).trimmed();
        lines.push_back({words, line.naturalTextWidth(), style.face, style.ink});
    }
    layout.endLayout();
}

std::vector<Line> linesOf(const PaperCell &cell)
{
    std::vector<Line> lines;
    for (const StyledText &text : cell.texts) {
        if (text.text.isEmpty())
            continue;
        const auto paragraphs = text.text.split(u'\n');
        for (const QString &paragraph : paragraphs)
            wrapParagraph(paragraph, text, cell.width, lines);
    }
    return lines;
}

qreal heightOfLine(const std::vector<std::vector<Line>> &columns, std::size_t index)
{
    qreal height = 0;
    for (const auto &lines : columns)
        if (index < lines.size())
            height = std::max(height, lineHeight(lines[index].face));
    return height;
}

PlacedText placed(const Line &line, const PaperCell &cell, qreal top, qreal height)
{
    const QFontMetricsF metrics(paperFont(line.face));
    const qreal left = cell.toTheRight ? cell.left + cell.width - line.width : cell.left;
    const qreal middle = top + height / 2;
    return {{left, middle + metrics.capHeight() / 2}, line.text, line.face, line.ink, 0};
}

PaperStrip stripOf(const std::vector<std::vector<Line>> &columns, const std::vector<PaperCell> &cells,
                   std::size_t index, int firstOrder)
{
    PaperStrip strip;
    strip.height = heightOfLine(columns, index);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (index >= columns[column].size())
            continue;
        auto text = placed(columns[column][index], cells[column], 0, strip.height);
        text.order = firstOrder + int(column);
        strip.texts.push_back(text);
    }
    return strip;
}

void moveDown(PaperStrip &strip, qreal distance)
{
    strip.height += distance;
    for (PlacedText &text : strip.texts)
        text.baseline.ry() += distance;
}

void dress(PaperStrip &strip, const RowLook &look, const PaperSheet &sheet, bool isFirst, bool isLast)
{
    constexpr qreal Hairline = 6;
    if (isFirst)
        moveDown(strip, look.above);
    if (isLast)
        strip.height += look.below;
    const qreal filled = strip.height + (isLast ? 0 : 4); // a little overlap, so that no seam shows
    if (look.ground)
        strip.fills.push_back({{sheet.left(), 0, sheet.textWidth(), filled}, *look.ground});
    if (look.bar)
        strip.fills.push_back({{sheet.left(), 0, millimetres(1), filled}, *look.bar});
    if (look.ruleAbove && isFirst)
        strip.fills.push_back({{sheet.left(), 0, sheet.textWidth(), Hairline}, Ink::Quiet});
    if (look.ruleBelow && isLast)
        strip.fills.push_back({{sheet.left(), strip.height - Hairline, sheet.textWidth(), Hairline}, Ink::Line});
    strip.table = look.table;
}

} // namespace

std::vector<PaperStrip> stripsOf(const std::vector<PaperCell> &cells, const RowLook &look, const PaperSheet &sheet,
                                 int &order)
{
    std::vector<std::vector<Line>> columns;
    std::size_t count = 0;
    for (const PaperCell &cell : cells) {
        columns.push_back(linesOf(cell));
        count = std::max(count, columns.back().size());
    }
    std::vector<PaperStrip> strips;
    for (std::size_t index = 0; index < count; ++index) {
        strips.push_back(stripOf(columns, cells, index, order));
        strips.back().keepWithNext = count <= LongestWholeRow && index + 1 < count;
        dress(strips.back(), look, sheet, index == 0, index + 1 == count);
    }
    order += int(cells.size());
    return strips;
}

qreal naturalWidth(const StyledText &text)
{
    return QFontMetricsF(paperFont(text.face)).horizontalAdvance(text.text);
}

} // namespace canbao::ui
