#pragma once

#include "ui/print/paperblock.h"
#include "ui/print/paperstyle.h"

#include <QPointF>
#include <QRectF>

#include <map>
#include <vector>

namespace canbao::ui {

/// One line of words at its place.
struct PlacedText
{
    QPointF baseline;
    QString text;
    Face face = Face::Body;
    Ink ink = Ink::Text;
    int order = 0; ///< reading order: a cell's lines stay together in the text of a PDF
};

struct PlacedFill
{
    QRectF area;
    Ink ink = Ink::Line;
};

struct PlacedChart
{
    QRectF area;
    ChartData chart;
    int order = 0; ///< as of the words: its own come where it stands in the text of a PDF
};

struct PlacedPicture
{
    QRectF area;
    QImage picture; ///< null: an empty frame
};

/// A slice of paper over the whole width that no page break cuts.
struct PaperStrip
{
    qreal height = 0;
    std::vector<PlacedText> texts = {};
    std::vector<PlacedFill> fills = {};
    std::vector<PlacedChart> charts = {};
    std::vector<PlacedPicture> pictures = {};
    bool keepWithNext = false;
    int table = 0; ///< whose heading is repeated on a new page; 0: none
    bool startsPage = false;

    bool isSpace() const { return texts.empty() && fills.empty() && charts.empty() && pictures.empty(); }
};

/// All strips of a paper from top to bottom, and the headings of its tables.
struct PaperFlow
{
    std::vector<PaperStrip> strips = {};
    std::map<int, std::vector<PaperStrip>> tableHeads = {};
};

/// Wraps every block to the text width. Words are never cut off: what is long takes more lines.
PaperFlow flowOf(const PaperBlocks &blocks, const PaperSheet &sheet);

} // namespace canbao::ui
