#include "ui/rates/openrates.h"

#include "ui/lawswindow.h"
#include "ui/rates/ratebrowser.h"

namespace canbao::ui {

namespace {

/// Where one enrols, else lives, else has the hukou; else the first place of the country.
RegionCode placeOf(const EnrolmentSession &session)
{
    const auto &draft = session.draft();
    if (const auto region = enrolmentRegion(draft))
        return *region;
    if (draft.hukou.region)
        return *draft.hukou.region;
    return session.books().regions().provinces().front()->code;
}

} // namespace

void openRates(EnrolmentSession &session, const NoticeKeeping &keeping, const ChartFiles &files, QWidget *window)
{
    if (session.books().regions().provinces().empty())
        return; // reference data that cannot be read; the store has logged it
    auto *browser = window->findChild<RateBrowser *>();
    if (!browser)
        browser = new RateBrowser(session, keeping, files, window);
    browser->openAt(placeOf(session));
}

void openLaws(const LawLibrary &library, QWidget *window)
{
    auto *laws = window->findChild<LawsWindow *>();
    if (!laws)
        laws = new LawsWindow(library, window);
    laws->openWith({});
}

} // namespace canbao::ui
