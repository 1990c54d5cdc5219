#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paper.h"
#include "ui/print/paperpages.h"
#include "ui/print/paperset.h"

#include <functional>

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

/// The papers of a saved application. Everything comes from the frozen record; the reference data are not asked. It is
/// composed once, in the paper's language, and painted as often as wanted.
class PaperDocument : public Paper
{
public:
    PaperDocument(const EnrolmentApplication &application, const PaperOptions &options);
    /// Papers of something else than a saved application.
    PaperDocument(const PaperContent &content, const PaperOptions &options);
    /// One page with what \a options say of the print, where it stands on every page, and nothing else.
    static PaperDocument stamp(const EnrolmentApplication &application, const PaperOptions &options);

    int pageCount() const override { return m_pages.count(); }
    QByteArray pdf() const override;
    QString suggestedFileName() const override;

protected:
    void paintPage(QPainter &painter, int number) const override;

private:
    PaperDocument(PaperPages pages, const PaperContent &content, Language language);

    PaperPages m_pages;
    Language m_language; ///< charts word themselves when they are painted
    QString m_name;
    QString m_programVersion;
};

} // namespace canbao::ui
