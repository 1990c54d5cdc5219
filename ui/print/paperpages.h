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
    /// One page with nothing but the second footer of \a frame, where it stands on every page.
    static PaperPages stamp(const PaperFrame &frame, const PaperSheet &sheet);

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

    explicit PaperPages(const PaperSheet &sheet) : m_sheet(sheet) { }

    void place(const PaperFlow &flow);
    void put(const PaperStrip &strip);
    void startPage(const PaperFlow &flow, int table);
    void addFrame(const PaperFrame &frame);
    static void paintPictures(QPainter &painter, const Page &page);
    static void paintTexts(QPainter &painter, const Page &page);
    qreal footerTop() const { return m_sheet.bottom() + millimetres(3); }
    std::vector<PaperStrip> footerStrips(const PaperFrame &frame) const;
    void addFooter(Page &page, const PaperFrame &frame, int number) const;
    void addSecondFooter(Page &page, const PaperFrame &frame) const;

    std::vector<Page> m_pages;
    QString m_runningHead;
    PaperSheet m_sheet;
    qreal m_top = 0;
};

} // namespace canbao::ui
