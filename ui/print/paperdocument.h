#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperpages.h"
#include "ui/print/paperset.h"

#include <QByteArray>
#include <QImage>

#include <functional>

class QPagedPaintDevice;

namespace canbao::ui {

/// What is printed of an application, and how.
struct PaperOptions
{
    PaperSet set = PaperSet::Summary;
    PaperCopy copy = PaperCopy::Own;
    Language language = Language::Chinese;
    bool hasGloss = false; ///< Chinese with English beneath, whatever the language
    bool isLarge = false; ///< large print
    bool showPrivate = false; ///< identity and card numbers in full on one's own copy, on purpose only
    int reprint = 0; ///< 0: the first print; n: "reprint n, date"
    QDate printedOn = {};

    /// The language that the paper's own words have.
    Language spoken() const { return hasGloss ? Language::Chinese : language; }
};

/// \a options in the words that the applicant chose; with English beneath where \a options have that anyway.
PaperOptions worded(PaperWording wording, PaperOptions options = {});

/// What stands on a paper, made anew for each language that is spoken while it is asked.
struct PaperContent
{
    std::function<PaperBlocks()> blocks;
    std::function<PaperFrame()> frame;
    QString name = {}; ///< of the file, nothing personal
    QString programVersion = {};
};

/// The papers of a saved application on A4. Everything comes from the frozen record; the reference data are not asked.
/// It is composed once, in the paper's language, and painted as often as wanted.
class PaperDocument
{
public:
    PaperDocument(const EnrolmentApplication &application, const PaperOptions &options);
    /// Papers of something else than a saved application.
    PaperDocument(const PaperContent &content, const PaperOptions &options);

    int pageCount() const { return m_pages.count(); }
    /// Paints the pages on a printer or PDF writer that is set to A4 portrait: all, or those of its page ranges. False
    /// when the device failed.
    [[nodiscard]] bool print(QPagedPaintDevice &device) const;
    /// The whole PDF in memory; empty on failure. Written to disk with saveFileSafely().
    QByteArray pdf() const;
    /// One page as a picture, \a number from 0, \a dotsPerInch 72 to 300.
    QImage page(int number, int dotsPerInch) const;
    /// "canbao-CB-XXXX-XXXX.pdf": nothing personal.
    QString suggestedFileName() const;

private:
    PaperPages m_pages;
    Language m_language; ///< charts word themselves when they are painted
    QString m_name;
    QString m_programVersion;
};

} // namespace canbao::ui
