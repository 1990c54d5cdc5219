#include "ui/print/paperstrip.h"

#include "ui/charts/chartpicture.h"
#include "ui/print/paperrow.h"
#include "ui/print/paperstyle.h"

#include <algorithm>
#include <cmath>

namespace canbao::ui {

namespace {

constexpr qreal StripGap = millimetres(5);
constexpr std::size_t RowsOfASmallTable = 8; // which stays on one page

/// Turns one block after the other into strips.
class FlowBuilder
{
public:
    explicit FlowBuilder(const PaperSheet &sheet) : m_sheet(sheet) { }

    void operator()(const TitleBlock &block);
    void operator()(const HeadingBlock &block);
    void operator()(const ParagraphBlock &block);
    void operator()(const NoticeBlock &block);
    void operator()(const FactsBlock &block);
    void operator()(const FiguresBlock &block);
    void operator()(const TableBlock &block);
    void operator()(const ListBlock &block);
    void operator()(const ChartBlock &block);
    void operator()(const PictureBlock &block);
    void operator()(const PageBreakBlock &block);

    PaperFlow flow = {};

private:
    void add(const std::vector<PaperCell> &cells, const RowLook &look = {});
    void space(qreal height, bool keepWithNext = false);
    std::vector<PaperCell> tableCells(const TableBlock &block, const std::vector<StyledText> &texts) const;
    void addTableHead(const TableBlock &block, int table);

    PaperSheet m_sheet;
    int m_order = 1;
};

void FlowBuilder::add(const std::vector<PaperCell> &cells, const RowLook &look)
{
    for (PaperStrip &strip : stripsOf(cells, look, m_sheet, m_order))
        flow.strips.push_back(std::move(strip));
}

void FlowBuilder::space(qreal height, bool keepWithNext)
{
    flow.strips.push_back({.height = height, .keepWithNext = keepWithNext});
}

void FlowBuilder::operator()(const TitleBlock &block)
{
    const qreal rightWidth = millimetres(66);
    add({{m_sheet.left(), m_sheet.textWidth() - rightWidth - StripGap, block.left},
         {m_sheet.left() + m_sheet.textWidth() - rightWidth, rightWidth, block.right, true}},
        {.below = millimetres(2)});
    PaperStrip rule{.height = millimetres(4)};
    rule.fills.push_back({{m_sheet.left(), 0, m_sheet.textWidth(), millimetres(0.6)}, Ink::Accent});
    flow.strips.push_back(rule);
}

void FlowBuilder::operator()(const HeadingBlock &block)
{
    const bool isLarge = block.face == Face::Heading;
    space(millimetres(isLarge ? 3.2 : 1.6), true);
    add({{m_sheet.left(), m_sheet.textWidth(), {{block.text, block.face, isLarge ? Ink::Accent : Ink::Text}}}});
    for (auto strip = flow.strips.rbegin(); strip != flow.strips.rend() && !strip->isSpace(); ++strip)
        strip->keepWithNext = true;
    space(millimetres(0.8), true);
}

void FlowBuilder::operator()(const ParagraphBlock &block)
{
    add({{m_sheet.left(), m_sheet.textWidth(), {block.text}}}, {.below = millimetres(1)});
}

void FlowBuilder::operator()(const NoticeBlock &block)
{
    const Ink ink = block.isCaution ? Ink::Caution : Ink::Accent;
    space(millimetres(1.6));
    add({{m_sheet.left() + millimetres(4),
          m_sheet.textWidth() - millimetres(8),
          {{block.title, Face::BodyBold, ink}, {block.text, Face::Body, Ink::Text}}}},
        {.above = millimetres(1.6),
         .below = millimetres(1.6),
         .ground = block.isCaution ? Ink::CautionSoft : Ink::AccentSoft,
         .bar = ink});
    space(millimetres(1.6));
}

void FlowBuilder::operator()(const FactsBlock &block)
{
    const qreal step = (m_sheet.textWidth() + StripGap) / block.columns;
    std::vector<PaperCell> cells;
    int column = 0;
    const auto flush = [&] {
        if (!cells.empty())
            add(cells, {.above = millimetres(0.5), .below = millimetres(0.9)});
        cells.clear();
        column = 0;
    };
    for (const Fact &fact : block.facts) {
        const StyledText label{fact.label, Face::Small, Ink::Quiet};
        const StyledText value{fact.value, Face::Body, fact.ink};
        const int span = std::clamp(int(std::ceil((naturalWidth(value) + StripGap) / step)), 1, block.columns);
        if (column + span > block.columns)
            flush();
        cells.push_back({m_sheet.left() + column * step, span * step - StripGap, {label, value}});
        column += span;
    }
    flush();
}

void FlowBuilder::operator()(const FiguresBlock &block)
{
    const qreal inset = millimetres(5);
    const qreal step = (m_sheet.textWidth() - inset) / qreal(block.figures.size());
    std::vector<PaperCell> cells;
    for (const auto &figure : block.figures)
        cells.push_back({m_sheet.left() + inset + qreal(cells.size()) * step,
                         step - inset,
                         {{figure.label, Face::Small, Ink::Quiet},
                          {figure.value, Face::Figure, Ink::Accent},
                          {figure.note, Face::Small, Ink::Quiet}}});
    add(cells, {.above = millimetres(2.4), .below = millimetres(2.6), .ground = Ink::AccentSoft});
}

std::vector<PaperCell> FlowBuilder::tableCells(const TableBlock &block, const std::vector<StyledText> &texts) const
{
    const qreal gap = millimetres(3);
    int weights = 0;
    for (const auto &column : block.columns)
        weights += column.weight;
    std::vector<PaperCell> cells;
    qreal left = m_sheet.left();
    for (std::size_t index = 0; index < texts.size() && index < block.columns.size(); ++index) {
        const auto &column = block.columns[index];
        const qreal width = (m_sheet.textWidth() + gap) * column.weight / weights;
        cells.push_back({left, width - gap, {texts[index]}, column.isAmount});
        left += width;
    }
    return cells;
}

void FlowBuilder::addTableHead(const TableBlock &block, int table)
{
    std::vector<StyledText> headings;
    for (const auto &column : block.columns)
        headings.push_back({column.heading, Face::Small, Ink::Quiet});
    auto head = stripsOf(tableCells(block, headings), {.below = millimetres(0.6), .ruleBelow = true}, m_sheet, m_order);
    for (PaperStrip &strip : head)
        strip.keepWithNext = true;
    flow.tableHeads[table] = head;
    flow.strips.insert(flow.strips.end(), head.begin(), head.end());
}

void FlowBuilder::operator()(const TableBlock &block)
{
    const int table = int(flow.tableHeads.size()) + 1;
    space(millimetres(1.2), true);
    addTableHead(block, table);
    for (const auto &row : block.rows) {
        const std::size_t before = flow.strips.size();
        add(tableCells(block, row.cells),
            {.above = millimetres(0.7), .below = millimetres(0.7), .ruleBelow = row.endsGroup, .table = table});
        const bool isKept = !row.endsGroup || (block.rows.size() <= RowsOfASmallTable && &row != &block.rows.back());
        if (isKept && flow.strips.size() > before)
            flow.strips.back().keepWithNext = true;
    }
    space(millimetres(1.4));
}

void FlowBuilder::operator()(const ListBlock &block)
{
    qreal indent = millimetres(block.face == Face::Small ? 4 : 6);
    for (const auto &item : block.items)
        indent = std::max(indent, naturalWidth({item.mark, block.face}) + millimetres(1));
    const qreal step = (m_sheet.textWidth() + StripGap) / block.columns;
    std::vector<PaperCell> cells;
    for (std::size_t index = 0; index < block.items.size(); ++index) {
        const auto &item = block.items[index];
        const auto column = index % std::size_t(block.columns);
        const qreal left = m_sheet.left() + step * qreal(column);
        cells.push_back({left, indent, {{item.mark, block.face, Ink::Accent}}});
        cells.push_back({left + indent,
                         step - StripGap - indent,
                         {{item.text, block.face, Ink::Text}, {item.note, Face::Small, Ink::Quiet}}});
        if (column + 1 == std::size_t(block.columns) || index + 1 == block.items.size()) {
            add(cells, {.below = millimetres(block.face == Face::Small ? 0.3 : 0.9)});
            cells.clear();
        }
    }
}

void FlowBuilder::operator()(const ChartBlock &block)
{
    const qreal height = paperChartHeight(block.chart, m_sheet.textWidth());
    space(millimetres(2));
    PaperStrip strip{.height = height};
    strip.charts.push_back({{m_sheet.left(), 0, m_sheet.textWidth(), height}, block.chart, m_order++});
    flow.strips.push_back(std::move(strip));
    space(millimetres(3));
}

/// The words stand beside the picture, which is as high as it is on paper.
void FlowBuilder::operator()(const PictureBlock &block)
{
    const QSizeF size{m_sheet.trueMillimetres(block.size.width()), m_sheet.trueMillimetres(block.size.height())};
    const qreal left = m_sheet.left() + size.width() + StripGap;
    space(millimetres(2));
    PaperStrip strip{.height = size.height()};
    strip.pictures.push_back({{{m_sheet.left(), 0}, size}, block.picture});
    qreal top = 0;
    for (const PaperStrip &line :
         stripsOf({{left, m_sheet.left() + m_sheet.textWidth() - left, {{block.text, Face::Body, Ink::Text}}}}, {},
                  m_sheet, m_order)) {
        for (PlacedText text : line.texts) {
            text.baseline.ry() += top;
            strip.texts.push_back(text);
        }
        top += line.height;
    }
    strip.height = std::max(strip.height, top);
    flow.strips.push_back(std::move(strip));
    space(millimetres(2));
}

void FlowBuilder::operator()(const PageBreakBlock & /*block*/)
{
    flow.strips.push_back({.startsPage = true});
}

} // namespace

PaperFlow flowOf(const PaperBlocks &blocks, const PaperSheet &sheet)
{
    FlowBuilder builder(sheet);
    for (const PaperBlock &block : blocks)
        std::visit(builder, block);
    return builder.flow;
}

} // namespace canbao::ui
