#include "ui/rates/regionsheets.h"

#include "models/rates/rateage.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/rates/ratewords.h"
#include "ui/subsidytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct LocalSheets
{
    Q_DECLARE_TR_FUNCTIONS(LocalSheets)
};

QString enrolmentText(NonLocalEnrolment enrolment)
{
    switch (enrolment) {
    case NonLocalEnrolment::Open:
        return LocalSheets::tr("open to people with a hukou elsewhere");
    case NonLocalEnrolment::Conditional:
        return LocalSheets::tr("open to people with a hukou elsewhere on conditions");
    case NonLocalEnrolment::Closed:
        return LocalSheets::tr("not open to people with a hukou elsewhere");
    case NonLocalEnrolment::Unknown:
        return LocalSheets::tr("not known: ask 12333 before you go");
    }
    Q_UNREACHABLE();
}

QString frequenciesText(const std::vector<PaymentFrequency> &frequencies)
{
    QStringList words;
    for (const auto frequency : frequencies)
        words << frequencyText(frequency);
    return words.isEmpty() ? unknownText() : words.join(LocalSheets::tr(", ", "between the words of a list"));
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? unknownText() : text;
}

void addFact(RateSheet &sheet, const QString &name, const QString &value, const Source &source)
{
    sheet.rows.push_back({{name, value, sourceText(source)}, sourceDetail(source), {source}, value == unknownText()});
}

QString fractionText(const Fraction &fraction)
{
    return u"%1/%2"_s.arg(fraction.parts).arg(fraction.of);
}

QString subsidyAmountText(const Subsidy &subsidy)
{
    QStringList parts;
    if (subsidy.share && subsidy.amountKind == SubsidyAmountKind::FloorShare)
        parts << LocalSheets::tr("%1 of what the lowest base costs").arg(fractionText(*subsidy.share));
    else if (subsidy.share)
        parts << LocalSheets::tr("%1 of what was paid").arg(fractionText(*subsidy.share));
    for (const auto &[scheme, amount] : subsidy.fixed)
        parts << LocalSheets::tr("%1 %2 a month", "insurance and amount").arg(schemeText(scheme), moneyText(amount));
    if (subsidy.monthlyCap)
        parts << LocalSheets::tr("at most %1 a month").arg(moneyText(*subsidy.monthlyCap));
    return parts.isEmpty() ? unknownText() : parts.join(u'\n');
}

QString validityText(const Subsidy &subsidy, QDate day)
{
    if (subsidy.validTo && *subsidy.validTo < day)
        return LocalSheets::tr("ended on %1").arg(dateText(*subsidy.validTo));
    if (subsidy.validTo)
        return LocalSheets::tr("until %1", "a day").arg(dateText(*subsidy.validTo));
    return subsidy.validFrom ? LocalSheets::tr("since %1", "a day").arg(dateText(*subsidy.validFrom)) : unknownText();
}

std::vector<RateSheet::Column> factColumns()
{
    return {{LocalSheets::tr("Question"), 20},
            {LocalSheets::tr("Answer"), 50},
            {LocalSheets::tr("Document, published, trust"), 30}};
}

void addSource(RateSheet &sheet, std::vector<Source> &seen, const Source &source, const QString &what)
{
    if (std::ranges::find(seen, source) != seen.end())
        return;
    seen.push_back(source);
    sheet.rows.push_back({{orUnknown(source.title), orUnknown(source.documentNumber), orUnknown(source.date),
                           confidenceText(source.confidence), what},
                          sourceDetail(source),
                          {source}});
}

} // namespace

RateSheet conditionsSheet(const ReferenceBooks &books, const RegionOnDay &place)
{
    RateSheet sheet{.title = LocalSheets::tr("Conditions"), .columns = factColumns()};
    const auto chain = books.regions().chain(place.region);
    sheet.emptyText =
        LocalSheets::tr("No rule of this place is known. Ask 12333 whether it enrols you and how often one pays.");
    if (const auto *policy = books.policies().policyFor(chain)) {
        addFact(sheet, LocalSheets::tr("Who may enrol"), enrolmentText(policy->nonLocal), policy->source);
        addFact(sheet, LocalSheets::tr("On what conditions"), orUnknown(nameText(policy->conditions)), policy->source);
        addFact(sheet, LocalSheets::tr("Who collects"),
                policy->collectedByTaxOffice ? LocalSheets::tr("the tax office") : unknownText(), policy->source);
    }
    if (const auto *policy = books.policies().frequencyPolicyFor(chain))
        addFact(sheet, LocalSheets::tr("How often one pays"), frequenciesText(policy->frequencies), policy->source);
    else if (!sheet.rows.empty())
        addFact(sheet, LocalSheets::tr("How often one pays"), unknownText(), {});
    return sheet;
}

RateSheet officesSheet(const ReferenceBooks &books, const RegionOnDay &place)
{
    RateSheet sheet{.title = LocalSheets::tr("Offices")};
    sheet.columns = {{LocalSheets::tr("Office"), 30},
                     {LocalSheets::tr("Address"), 30},
                     {LocalSheets::tr("Hours"), 20},
                     {LocalSheets::tr("Telephone"), 14}};
    sheet.emptyText = LocalSheets::tr("No office of this place is known. Ask 12333 for the nearest window.");
    for (const auto *office : books.offices().officesFor(books.regions().chain(place.region)))
        sheet.rows.push_back({{nameText(office->name), orUnknown(nameText(office->address)),
                               orUnknown(nameText(office->hours)), orUnknown(office->phone)},
                              sourceDetail(office->source),
                              {office->source}});
    return sheet;
}

RateSheet subsidiesSheet(const ReferenceBooks &books, const RegionOnDay &place)
{
    RateSheet sheet{.title = LocalSheets::tr("Subsidies"),
                    .lead = LocalSheets::tr("Whether one applies is for the local office to say.")};
    sheet.columns = {{LocalSheets::tr("For whom"), 22},
                     {LocalSheets::tr("How much"), 26},
                     {LocalSheets::tr("Months at most"), 10, true},
                     {LocalSheets::tr("Valid"), 16},
                     {LocalSheets::tr("Document, published, trust"), 26}};
    sheet.emptyText = LocalSheets::tr("No subsidy is known here.");
    for (const auto *subsidy : books.subsidies().subsidiesFor(books.regions().chain(place.region))) {
        QStringList detail;
        for (const auto &condition : subsidy->conditions)
            detail << u"· "_s + nameText(condition.text);
        detail << sourceDetail(subsidy->source);
        const bool isOver = subsidy->validTo && *subsidy->validTo < place.day;
        sheet.rows.push_back({{subsidyKindText(subsidy->kind), subsidyAmountText(*subsidy),
                               subsidy->mostMonths ? QString::number(*subsidy->mostMonths) : unknownText(),
                               validityText(*subsidy, place.day), sourceText(subsidy->source)},
                              detail.join(u'\n'),
                              {subsidy->source},
                              isOver});
    }
    return sheet;
}

RateSheet documentsSheet(const ReferenceBooks &books)
{
    RateSheet sheet{.title = LocalSheets::tr("Documents"),
                    .lead = LocalSheets::tr("The same list everywhere: what single offices ask for besides is not "
                                            "known.")};
    sheet.columns = {{LocalSheets::tr("Document"), 28},
                     {LocalSheets::tr("Original or copy"), 32},
                     {LocalSheets::tr("For whom"), 24},
                     {LocalSheets::tr("Document, published, trust"), 26}};
    for (const auto &document : books.documents())
        sheet.rows.push_back(
            {{nameText(document.name), nameText(document.note),
              document.condition.isEmpty() ? LocalSheets::tr("everybody") : nameText(document.condition),
              sourceText(document.source)},
             sourceDetail(document.source),
             {document.source}});
    return sheet;
}

RateSheet sourcesSheet(const ReferenceBooks &books, const RegionOnDay &place)
{
    RateSheet sheet{.title = LocalSheets::tr("Sources")};
    sheet.columns = {{LocalSheets::tr("Title"), 36},
                     {LocalSheets::tr("Number"), 20},
                     {LocalSheets::tr("Published"), 12},
                     {LocalSheets::tr("Trust"), 12},
                     {LocalSheets::tr("What for"), 20}};
    sheet.emptyText = LocalSheets::tr("No source is known here.");
    std::vector<Source> seen;
    const auto chain = books.regions().chain(place.region);
    for (const auto scheme : AllSchemes) {
        for (const auto region : chain) {
            for (const auto *row : books.rates().history(region, scheme))
                addSource(sheet, seen, row->source, schemeText(scheme) + u", "_s + ratePeriodText(row->period));
        }
    }
    if (const auto *policy = books.policies().policyFor(chain))
        addSource(sheet, seen, policy->source, LocalSheets::tr("Conditions"));
    for (const auto *subsidy : books.subsidies().subsidiesFor(chain))
        addSource(sheet, seen, subsidy->source, LocalSheets::tr("Subsidies"));
    return sheet;
}

} // namespace canbao::ui
