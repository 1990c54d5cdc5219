#include "ui/print/summarytext.h"

#include "ui/format.h"
#include "ui/print/closingsection.h"
#include "ui/print/contributionsection.h"
#include "ui/print/paymentsection.h"
#include "ui/print/personsection.h"
#include "ui/print/ratesection.h"
#include "ui/print/subsidysection.h"
#include "ui/print/titlesection.h"

namespace canbao::ui {

PaperBlocks SummaryText::blocks(const EnrolmentApplication &application, const SummaryOptions &options)
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

PaperFrame SummaryText::frame(const EnrolmentApplication &application, const SummaryOptions &options)
{
    PaperFrame frame;
    frame.runningHead = tr("Canbao enrolment summary, %1").arg(application.reference.text());
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
