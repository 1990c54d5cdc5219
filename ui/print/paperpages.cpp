#include "ui/print/paperpages.h"

#include "ui/charts/chartpicture.h"
#include "ui/print/paperrow.h"
#include "ui/print/paperstyle.h"

#include <QPainter>
#include <QRawFont>

#include <algorithm>
#include <limits>

namespace canbao::ui {

namespace {

constexpr qreal RunningHeadHeight = millimetres(8);
constexpr qreal PageCellWidth = millimetres(52); // at the right of the footer
constexpr int LastInOrder = 1'000'000; // the footer is read after everything else

void putTexts(std::vector<PlacedText> &texts, const PaperStrip &strip, qreal top)
{
    for (PlacedText text : strip.texts) {
        text.baseline.ry() += top;
        texts.push_back(text);
    }
}

void putFills(std::vector<PlacedFill> &fills, const PaperStrip &strip, qreal top)
{
    for (PlacedFill fill : strip.fills) {
        fill.area.translate(0, top);
        fills.push_back(fill);
    }
}

void putCharts(std::vector<PlacedChart> &charts, const PaperStrip &strip, qreal top)
{
    for (PlacedChart chart : strip.charts) {
        chart.area.translate(0, top);
        charts.push_back(std::move(chart));
    }
}

void putPictures(std::vector<PlacedPicture> &pictures, const PaperStrip &strip, qreal top)
{
    for (PlacedPicture picture : strip.pictures) {
        picture.area.translate(0, top);
        pictures.push_back(std::move(picture));
    }
}

void putBelowEachOther(std::vector<PlacedText> &texts, const std::vector<PaperStrip> &strips, qreal top)
{
    for (const PaperStrip &strip : strips) {
        putTexts(texts, strip, top);
        top += strip.height;
    }
}

PaperCell footerCell(const PaperSheet &sheet, const StyledText &text)
{
    return {sheet.left(), sheet.textWidth() - PageCellWidth, {text}};
}

/// How many strips from \a first on belong together, and how high they are.
std::pair<std::size_t, qreal> unitAt(const std::vector<PaperStrip> &strips, std::size_t first)
{
    qreal height = strips[first].height;
    std::size_t next = first + 1;
    while (next < strips.size() && strips[next - 1].keepWithNext)
        height += strips[next++].height;
    return {next - first, height};
}

} // namespace

PaperPages::PaperPages(const PaperBlocks &blocks, const PaperFrame &frame, const PaperSheet &sheet)
    : m_runningHead(frame.runningHead)
    , m_sheet(sheet)
{
    place(flowOf(blocks, sheet));
    addFrame(frame);
    for (Page &page : m_pages)
        std::stable_sort(page.texts.begin(), page.texts.end(),
                         [](const PlacedText &one, const PlacedText &other) { return one.order < other.order; });
}

void PaperPages::put(const PaperStrip &strip)
{
    putFills(m_pages.back().fills, strip, m_top);
    putTexts(m_pages.back().texts, strip, m_top);
    putCharts(m_pages.back().charts, strip, m_top);
    putPictures(m_pages.back().pictures, strip, m_top);
    m_top += strip.height;
}

void PaperPages::startPage(const PaperFlow &flow, int table)
{
    m_top = m_pages.empty() ? m_sheet.top() : m_sheet.top() + RunningHeadHeight;
    m_pages.emplace_back();
    if (const auto head = flow.tableHeads.find(table); head != flow.tableHeads.end())
        for (const PaperStrip &strip : head->second)
            put(strip);
}

void PaperPages::place(const PaperFlow &flow)
{
    startPage(flow, 0);
    const qreal wholePage = m_sheet.bottom() - m_sheet.top() - RunningHeadHeight;
    bool atTop = true;
    for (std::size_t index = 0; index < flow.strips.size();) {
        auto [count, height] = unitAt(flow.strips, index);
        if (height > wholePage) {
            count = 1;
            height = flow.strips[index].height;
        }
        if (m_top + height > m_sheet.bottom() || (flow.strips[index].startsPage && !atTop)) {
            startPage(flow, flow.strips[index].table);
            atTop = true;
        }
        for (std::size_t end = index + count; index < end; ++index) {
            if (atTop && flow.strips[index].isSpace())
                continue;
            put(flow.strips[index]);
            atTop = false;
        }
    }
}

std::vector<PaperStrip> PaperPages::footerStrips(const PaperFrame &frame) const
{
    int order = LastInOrder;
    return stripsOf({footerCell(m_sheet, {frame.footer, Face::Small, Ink::Quiet})}, {}, m_sheet, order);
}

void PaperPages::addFooter(Page &page, const PaperFrame &frame, int number) const
{
    page.fills.push_back({{m_sheet.left(), footerTop() - millimetres(1), m_sheet.textWidth(), 6}, Ink::Line});
    putBelowEachOther(page.texts, footerStrips(frame), footerTop());
    int order = LastInOrder + 1;
    const PaperCell pageCell{
        m_sheet.left() + m_sheet.textWidth() - PageCellWidth,
        PageCellWidth,
        {{frame.pageOf.arg(number).arg(count()), Face::Small, Ink::Quiet}, {frame.mark, Face::SmallBold, Ink::Caution}},
        true};
    putBelowEachOther(page.texts, stripsOf({pageCell}, {}, m_sheet, order), footerTop());
    addSecondFooter(page, frame);
}

/// Beneath the footer, and in no way bound to what else is on the page, so that it can be laid over a finished one.
void PaperPages::addSecondFooter(Page &page, const PaperFrame &frame) const
{
    qreal top = footerTop();
    for (const PaperStrip &strip : footerStrips(frame))
        top += strip.height;
    int order = LastInOrder + 2;
    const auto cell = footerCell(m_sheet, {frame.secondFooter, Face::SmallBold, Ink::Text});
    putBelowEachOther(page.texts, stripsOf({cell}, {}, m_sheet, order), top);
}

PaperPages PaperPages::stamp(const PaperFrame &frame, const PaperSheet &sheet)
{
    PaperPages pages(sheet);
    pages.addSecondFooter(pages.m_pages.emplace_back(), frame);
    return pages;
}

void PaperPages::addFrame(const PaperFrame &frame)
{
    for (int index = 0; index < count(); ++index) {
        Page &page = m_pages[std::size_t(index)];
        addFooter(page, frame, index + 1);
        int order = 0;
        if (index > 0)
            for (const PaperStrip &strip :
                 stripsOf({{m_sheet.left(), m_sheet.textWidth(), {{m_runningHead, Face::Small, Ink::Quiet}}}}, {},
                          m_sheet, order))
                putTexts(page.texts, strip, m_sheet.top());
    }
}

RareCharacters PaperPages::rareCharacters() const
{
    constexpr char32_t BasicPlaneEnd = 0x10000;
    RareCharacters rare;
    for (const Page &page : m_pages) {
        for (const PlacedText &text : page.texts) {
            const QFont font = paperFont(text.face);
            for (const char32_t character : text.text.toUcs4()) {
                if (character < BasicPlaneEnd || !QRawFont::fromFont(font).supportsCharacter(uint(character)))
                    continue;
                auto &known = rare[font.bold() ? "CanbaoSans-Bold" : "CanbaoSans-Regular"];
                if (std::find(known.begin(), known.end(), character) == known.end())
                    known.push_back(character);
            }
        }
    }
    return rare;
}

void PaperPages::paint(QPainter &painter, int index) const
{
    const Page &page = m_pages.at(std::size_t(index));
    painter.save();
    painter.scale(m_sheet.enlargement(), m_sheet.enlargement());
    for (const PlacedFill &fill : page.fills) {
        const bool isThin = fill.area.height() < millimetres(1);
        painter.setRenderHint(QPainter::Antialiasing, isThin); // boxes without seams between their lines
        painter.fillRect(fill.area, paperColour(fill.ink));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintPictures(painter, page);
    paintTexts(painter, page);
    painter.restore();
}

void PaperPages::paintPictures(QPainter &painter, const Page &page)
{
    for (const PlacedPicture &placed : page.pictures) {
        if (!placed.picture.isNull()) {
            painter.drawImage(placed.area, placed.picture);
            continue;
        }
        constexpr qreal FrameLine = 8;
        painter.setPen(QPen(paperColour(Ink::Quiet), FrameLine));
        painter.drawRect(placed.area);
    }
}

void PaperPages::paintTexts(QPainter &painter, const Page &page)
{
    auto chart = page.charts.begin();
    const auto paintChartsBefore = [&](int order) {
        for (; chart != page.charts.end() && chart->order < order; ++chart)
            paintChart(painter, chart->area, chart->chart);
    };
    for (const PlacedText &text : page.texts) {
        paintChartsBefore(text.order);
        painter.setFont(paperFont(text.face));
        painter.setPen(paperColour(text.ink));
        painter.drawText(text.baseline, text.text);
    }
    paintChartsBefore(std::numeric_limits<int>::max());
}

} // namespace canbao::ui
