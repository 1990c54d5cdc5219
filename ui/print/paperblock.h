#pragma once

#include "ui/charts/chartdata.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <variant>
#include <vector>

namespace canbao::ui {

/// What a text or a surface on paper is for; paperstyle.cpp has the colours.
enum class Ink { Text, Quiet, Accent, AccentSoft, Caution, CautionSoft, Line, White };

/// The sizes of type on paper.
enum class Face { Small, SmallBold, Body, BodyBold, Heading, Figure, Title };

/// Words in one face and colour.
struct StyledText
{
    QString text;
    Face face = Face::Body;
    Ink ink = Ink::Text;
};

/// The top of the first page: a left and a right column that share their lines.
struct TitleBlock
{
    std::vector<StyledText> left;
    std::vector<StyledText> right;
};

/// Stays with what follows it.
struct HeadingBlock
{
    QString text;
    Face face = Face::Heading;
};

struct ParagraphBlock
{
    StyledText text;
};

/// A tinted box for what must not be overlooked.
struct NoticeBlock
{
    QString title;
    QString text;
    bool isCaution = true;
};

/// A question and its answer.
struct Fact
{
    QString label;
    QString value;
    Ink ink = Ink::Text;
};

/// Facts in a grid; a long answer takes as many columns as it needs.
struct FactsBlock
{
    std::vector<Fact> facts;
    int columns = 3;
};

/// The few figures that one looks for first.
struct FiguresBlock
{
    struct Figure
    {
        QString label;
        QString value;
        QString note;
    };
    std::vector<Figure> figures;
};

struct TableBlock
{
    struct Column
    {
        QString heading;
        int weight = 1;
        bool isAmount = false; ///< to the right
    };
    struct Row
    {
        std::vector<StyledText> cells;
        bool endsGroup = true; ///< a line below
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// Items with a mark in front: a box to tick, a number, a dot.
struct ListBlock
{
    struct Item
    {
        QString mark;
        QString text;
        QString note;
    };
    std::vector<Item> items;
    Face face = Face::Body;
    int columns = 1;
};

/// A chart over the whole width, with its title.
struct ChartBlock
{
    ChartData chart;
};

/// What follows begins on a new page.
struct PageBreakBlock
{
};

/// A picture in its true size with words beside it. Without a picture: an empty frame to glue one into.
struct PictureBlock
{
    QImage picture; ///< enlarged dot by dot, so that codes stay sharp
    QSizeF size; ///< in millimetres
    QString text;
};

using PaperBlock = std::variant<TitleBlock, HeadingBlock, ParagraphBlock, NoticeBlock, FactsBlock, FiguresBlock,
                                TableBlock, ListBlock, ChartBlock, PictureBlock, PageBreakBlock>;
using PaperBlocks = std::vector<PaperBlock>;

inline void append(PaperBlocks &blocks, const PaperBlocks &more)
{
    blocks.insert(blocks.end(), more.begin(), more.end());
}

/// What stands at the edges of every page.
struct PaperFrame
{
    QString runningHead; ///< from the second page on
    QString mark; ///< beside the page number, loud; may be empty
    QString footer;
    QString secondFooter; ///< may be empty
    QString pageOf; ///< "page %1 of %2"
};

} // namespace canbao::ui
