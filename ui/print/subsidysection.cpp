#include "ui/print/subsidysection.h"

#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/subsidytext.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

PaperBlocks SubsidySection::blocks(const EnrolmentApplication &application)
{
    ListBlock list;
    for (const auto &finding : application.subsidies) {
        if (finding.result == SubsidyResult::NotDue)
            continue;
        QStringList notes{tr("Amount a month: %1").arg(subsidyAmountText(finding)), subsidyValidityText(finding),
                          tr("Source: %1").arg(sourceText(finding.source))};
        notes.removeAll(QString());
        list.items.push_back({u"·"_s,
                              tr("%1: %2").arg(subsidyKindText(finding.kind), subsidyResultText(finding.result)),
                              notes.join(tr("; "))});
    }
    if (list.items.empty())
        return {};
    return {HeadingBlock{tr("Subsidies (not a promise)")}, std::move(list)};
}

PaperBlocks SubsidySection::officeBlocks(const EnrolmentApplication &application)
{
    const auto &own = application.answers.office;
    const bool isKnown = !application.officeName.isEmpty();
    FactsBlock block;
    const auto add = [&block](const QString &label, const QString &value) {
        if (!value.isEmpty())
            block.facts.push_back({label, value});
    };
    const QString name = own.name.isEmpty() ? QString() : tr("%1 (from you)").arg(own.name);
    add(tr("Office"), isKnown ? nameText(application.officeName) : name);
    add(tr("Address"), isKnown ? nameText(application.officeAddress) : own.address);
    add(tr("Opening hours"), isKnown ? nameText(application.officeHours) : own.hours);
    add(tr("Telephone"), isKnown ? application.officePhone : own.phone);
    if (const auto day = parseDate(own.visitDay))
        add(tr("Day you plan to go"), dateText(*day));
    if (block.facts.empty())
        return {};
    return {HeadingBlock{tr("Where to hand in")}, std::move(block)};
}

} // namespace canbao::ui
