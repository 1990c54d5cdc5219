#include "ui/archive/printwords.h"

#include "ui/format.h"
#include "ui/print/papervariant.h"

namespace canbao::ui {

using namespace Qt::StringLiterals;

QString PrintWords::summary(const std::vector<PrintNote> &prints)
{
    if (prints.empty())
        return tr("Not printed yet.");
    return tr("Printed %n time(s), last on %1: %2.", nullptr, static_cast<int>(prints.size()))
        .arg(dateText(prints.back().at.toLocalTime().date()), paper(prints.back()));
}

QString PrintWords::time(const PrintNote &print)
{
    const auto when = print.at.toLocalTime();
    return tr("%1, %2", "day, time").arg(dateText(when.date()), when.toString(u"HH:mm"_s));
}

QString PrintWords::paper(const PrintNote &print)
{
    const auto paper = PaperVariant::text(print.paper);
    return print.target ? tr("%1; %2", "which paper; where to").arg(paper, target(*print.target)) : paper;
}

QString PrintWords::pages(const PrintNote &print)
{
    return print.asSaved ? tr("The pages as they are kept") : tr("Composed anew from the saved figures");
}

QString PrintWords::target(PrintTarget target)
{
    switch (target) {
    case PrintTarget::Printer:
        return tr("on a printer");
    case PrintTarget::Pdf:
        return tr("as a PDF");
    case PrintTarget::Html:
        return tr("as a web page");
    }
    Q_UNREACHABLE();
}

} // namespace canbao::ui
