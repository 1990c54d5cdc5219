#pragma once

#include "ui/print/paperstrip.h"
#include "ui/print/pdftext.h"

class QPainter;

namespace canbao::ui {

/// The strips of a paper on their pages, ready to be painted any number of times.
class PaperPages
{
public:
    PaperPages(const PaperBlocks &blocks, const PaperFrame &frame, const PaperSheet &sheet = PaperSheet());

    int count() const { return int(m_pages.size()); }
    /// Paints page \a index in tenths of a point from the corner of the sheet.
    void paint(QPainter &painter, int index) const;
    /// What withRightText() needs to know.
    RareCharacters rareCharacters() const;

private:
    struct Page
    {
        std::vector<PlacedText> texts = {};
        std::vector<PlacedFill> fills = {};
        std::vector<PlacedChart> charts = {};
        std::vector<PlacedPicture> pictures = {};
    };

    void place(const PaperFlow &flow);
    void put(const PaperStrip &strip);
    void startPage(const PaperFlow &flow, int table);
    void addFrame(const PaperFrame &frame);
    static void paintPictures(QPainter &painter, const Page &page);
    static void paintTexts(QPainter &painter, const Page &page);
    void addFooter(Page &page, const PaperFrame &frame, int number) const;

    std::vector<Page> m_pages;
    QString m_runningHead;
    PaperSheet m_sheet;
    qreal m_top = 0;
};

} // namespace canbao::ui
