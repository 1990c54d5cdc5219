#include "ui/print/paperparts.h"

#include "ui/format.h"
#include "ui/print/annexsection.h"
#include "ui/print/authorisationsection.h"
#include "ui/print/calendarsection.h"
#include "ui/print/closingsection.h"
#include "ui/print/companysection.h"
#include "ui/print/contributionsection.h"
#include "ui/print/faileddebitsection.h"
#include "ui/print/formsection.h"
#include "ui/print/overviewsection.h"
#include "ui/print/paymentsection.h"
#include "ui/print/personsection.h"
#include "ui/print/ratesection.h"
#include "ui/print/subsidysection.h"
#include "ui/print/titlesection.h"

namespace canbao::ui {

PaperBlocks PaperParts::summary(const EnrolmentApplication &application, const PaperMask &mask)
{
    PaperBlocks all = TitleSection::blocks(application, mask, tr("Enrolment summary"));
    append(all, PersonSection::blocks(application, mask));
    append(all, ContributionSection::blocks(application));
    append(all, PaymentSection::blocks(application, mask));
    if (mask.copy() != PaperCopy::Company) // hardship is nobody's business at work
        append(all, SubsidySection::blocks(application));
    append(all, SubsidySection::officeBlocks(application));
    append(all, ClosingSection::blocks(application));
    append(all, RateSection::blocks(application));
    append(all, ClosingSection::lawBlocks(application));
    return all;
}

PaperBlocks PaperParts::checklist(const EnrolmentApplication &application)
{
    PaperBlocks all = ClosingSection::documents(application);
    append(all, SubsidySection::officeBlocks(application));
    return all;
}

/// A sheet goes its own way at the counter: its heading becomes a top with reference and whose copy it is.
PaperBlocks PaperParts::titled(PaperBlocks blocks, const EnrolmentApplication &application, const PaperMask &mask)
{
    if (blocks.empty())
        return blocks;
    if (const auto *heading = std::get_if<HeadingBlock>(&blocks.front()))
        blocks.front() = TitleSection::title(application, mask, heading->text, TitleSection::savedOn(application));
    return blocks;
}

PaperBlocks PaperParts::part(PaperPart part, const EnrolmentApplication &application, const PaperMask &mask)
{
    switch (part) {
    case PaperPart::Overview:
        return OverviewSection::blocks(application, mask);
    case PaperPart::Summary:
        return summary(application, mask);
    case PaperPart::Annex:
        return AnnexSection::blocks(application, mask);
    case PaperPart::Enrolment:
        return titled(FormSection::enrolment(application, mask), application, mask);
    case PaperPart::Authorisation:
        return titled(AuthorisationSection::blocks(application, mask), application, mask);
    case PaperPart::Card:
        return titled(FormSection::card(application, mask), application, mask);
    case PaperPart::Checklist:
        return titled(checklist(application), application, mask);
    case PaperPart::Calendar:
        return titled(CalendarSection::blocks(application, mask), application, mask);
    case PaperPart::FailedDebit:
        return titled(FailedDebitSection::blocks(application, mask), application, mask);
    case PaperPart::Company:
        return titled(CompanySection::blocks(application), application, mask);
    }
    Q_UNREACHABLE();
}

PaperBlocks PaperParts::blocks(const EnrolmentApplication &application, const PaperOptions &options)
{
    const PaperMask mask(options.copy, options.showPrivate);
    PaperBlocks all;
    for (const PaperPart each : partsOf(options.set, options.copy)) {
        const PaperBlocks blocks = part(each, application, mask);
        if (!all.empty() && !blocks.empty())
            all.emplace_back(PageBreakBlock{});
        append(all, blocks);
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
    case PaperSet::Pack:
        return tr("Canbao papers for the counter, %1");
    }
    Q_UNREACHABLE();
}

PaperFrame PaperParts::frame(const EnrolmentApplication &application, const PaperOptions &options)
{
    const QString reference = application.reference.text();
    return frame({.runningHead = headText(options.set).arg(reference),
                  .name = reference,
                  .edition = application.edition,
                  .programVersion = application.programVersion,
                  .isSample = application.answers.isSample},
                 options);
}

PaperFrame PaperParts::frame(const PaperOrigin &origin, const PaperOptions &options)
{
    PaperFrame frame;
    frame.runningHead = origin.runningHead;
    frame.mark = origin.isSample ? tr("SAMPLE – invented person") : QString();
    frame.footer = tr("Not an official decision  |  %1  |  reference data %2 of %3  |  Canbao %4")
                       .arg(origin.name, origin.edition.number, origin.edition.date, origin.programVersion);
    if (options.reprint > 0)
        frame.secondFooter = tr("Reprint %1, %2").arg(QString::number(options.reprint), dateText(options.printedOn));
    else if (options.printedOn.isValid())
        frame.secondFooter = tr("Printed on %1").arg(dateText(options.printedOn));
    frame.pageOf = tr("page %1 of %2");
    return frame;
}

} // namespace canbao::ui
