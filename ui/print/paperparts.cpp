#include "ui/print/paperparts.h"

#include "ui/format.h"
#include "ui/print/annexsection.h"
#include "ui/print/closingsection.h"
#include "ui/print/contributionsection.h"
#include "ui/print/paymentsection.h"
#include "ui/print/personsection.h"
#include "ui/print/ratesection.h"
#include "ui/print/subsidysection.h"
#include "ui/print/titlesection.h"

namespace canbao::ui {

PaperBlocks PaperParts::summary(const EnrolmentApplication &application, const PaperOptions &options)
{
    PaperBlocks all;
    for (const PaperBlocks &section :
         {TitleSection::blocks(application), PersonSection::blocks(application, options.showPrivate),
          ContributionSection::blocks(application), PaymentSection::blocks(application, options.showPrivate),
          SubsidySection::blocks(application), SubsidySection::officeBlocks(application),
          ClosingSection::blocks(application), RateSection::blocks(application),
          ClosingSection::lawBlocks(application)})
        all.insert(all.end(), section.begin(), section.end());
    return all;
}

PaperBlocks PaperParts::part(PaperPart part, const EnrolmentApplication &application, const PaperOptions &options)
{
    switch (part) {
    case PaperPart::Summary:
        return summary(application, options);
    case PaperPart::Annex:
        return AnnexSection::blocks(application);
    }
    Q_UNREACHABLE();
}

PaperBlocks PaperParts::blocks(const EnrolmentApplication &application, const PaperOptions &options)
{
    PaperBlocks all;
    for (const PaperPart each : partsOf(options.set)) {
        const PaperBlocks blocks = part(each, application, options);
        if (!all.empty() && !blocks.empty())
            all.emplace_back(PageBreakBlock{});
        all.insert(all.end(), blocks.begin(), blocks.end());
    }
    return all;
}

QString PaperParts::headText(PaperSet set)
{
    switch (set) {
    case PaperSet::Summary:
        return tr("Canbao enrolment summary, %1");
    case PaperSet::Annex:
        return tr("Canbao calculation annex, %1");
    }
    Q_UNREACHABLE();
}

PaperFrame PaperParts::frame(const EnrolmentApplication &application, const PaperOptions &options)
{
    PaperFrame frame;
    frame.runningHead = headText(options.set).arg(application.reference.text());
    frame.mark = application.answers.isSample ? tr("SAMPLE – invented person") : QString();
    frame.footer = tr("Not an official decision  |  %1  |  reference data %2 of %3  |  Canbao %4")
                       .arg(application.reference.text(), application.edition.number, application.edition.date,
                            application.programVersion);
    if (options.reprint > 0)
        frame.secondFooter = tr("Reprint %1, %2").arg(QString::number(options.reprint), dateText(options.printedOn));
    frame.pageOf = tr("page %1 of %2");
    return frame;
}

} // namespace canbao::ui
