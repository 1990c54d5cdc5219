#include "ui/explanationtext.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/plantext.h"

#include <QCoreApplication>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};

/// Inside a formula a name does not begin with a capital; Chinese stays as it is.
QString nameInFormula(Term term)
{
    const QString name = termText(term);
    return name.isEmpty() ? name : name.front().toLower() + name.sliced(1);
}

bool isIndex(Term term)
{
    return term == Term::AverageIndex || term == Term::IndexSoFar || term == Term::YearIndex;
}

bool isAge(Term term)
{
    return term == Term::PensionAge || term == Term::PaybackAge;
}

QString spelledAge(const Quantity &months)
{
    return ageText(static_cast<int>(std::get<Tenths>(months).value / 10));
}

/// Figures in a formula go without the unit, an index as a plain number.
QString figure(const Explanation &part)
{
    if (isAge(part.term))
        return spelledAge(part.value);
    if (const auto *amount = std::get_if<Money>(&part.value))
        return plainMoneyText(*amount);
    if (const auto *rate = std::get_if<Rate>(&part.value); rate && isIndex(part.term)) {
        const QString decimals = QString::number(rate->partsPerMillion() % Rate::Whole).rightJustified(6, u'0');
        return u"%1.%2"_s.arg(rate->partsPerMillion() / Rate::Whole).arg(decimals.first(4));
    }
    return quantityText(part.value);
}

/// "base 7,162.00", or the bare figure for a share, whose name says nothing new.
QString operand(const Explanation &part)
{
    return std::holds_alternative<Rate>(part.value) && !isIndex(part.term)
        ? figure(part)
        : nameInFormula(part.term) + u' ' + figure(part);
}

QString joined(const Explanation &explanation, const QString &sign)
{
    QStringList operands;
    for (const Explanation &input : explanation.inputs)
        operands.append(operand(input));
    return operands.join(sign) + u" = "_s + figure(explanation);
}

QString limitedText(const Explanation &explanation)
{
    QStringList parts;
    for (const Explanation &input : explanation.inputs) {
        //: %1 is a named amount: "at least lowest base 7,162.00"
        parts.append(input.term == Term::LowerLimit       ? ExplanationText::tr("at least %1").arg(operand(input))
                         : input.term == Term::UpperLimit ? ExplanationText::tr("at most %1").arg(operand(input))
                                                          : operand(input));
    }
    return parts.join(ExplanationText::tr(", ")) + u" → "_s + figure(explanation);
}

QString basicPensionText(const Explanation &explanation)
{
    const auto &inputs = explanation.inputs;
    if (inputs.size() != 3)
        return joined(explanation, u" × "_s);
    return u"%1 × (1 + %2) ÷ 2 × %3 ÷ 12 × 1% = %4"_s.arg(operand(inputs[0]), operand(inputs[1]), operand(inputs[2]),
                                                          figure(explanation));
}

QString partText(const Explanation &explanation)
{
    const auto &inputs = explanation.inputs;
    if (inputs.size() != 3)
        return joined(explanation, u" × "_s);
    return u"%1 × %2 ÷ %3 = %4"_s.arg(operand(inputs[0]), quantityText(inputs[1].value), quantityText(inputs[2].value),
                                      figure(explanation));
}

/// "base 7,162.00 × (1 + 2.5%) ^ 12 = 9,632.24"
QString growthText(const Explanation &explanation, QChar sign)
{
    const auto &inputs = explanation.inputs;
    if (inputs.size() != 3)
        return joined(explanation, u" × "_s);
    return u"%1 %2 (1 + %3) ^ %4 = %5"_s.arg(operand(inputs[0]), sign, figure(inputs[1]), figure(inputs[2]),
                                             figure(explanation));
}

QString yearShareText(const Explanation &explanation)
{
    const auto &inputs = explanation.inputs;
    if (inputs.size() != 2)
        return joined(explanation, u" × "_s);
    return u"%1 × %2 ÷ 12 = %3"_s.arg(operand(inputs[0]), figure(inputs[1]), figure(explanation));
}

/// "(0.6000 × 120 + 1.0000 × 60) ÷ 180 = 0.7333"
QString meanText(const Explanation &explanation)
{
    QStringList parts;
    qint64 tenths = 0;
    for (std::size_t at = 0; at + 1 < explanation.inputs.size(); at += 2) {
        const Explanation &number = explanation.inputs[at + 1];
        parts.append(figure(explanation.inputs[at]) + u" × "_s + figure(number));
        if (const auto *weight = std::get_if<Tenths>(&number.value))
            tenths += weight->value;
    }
    return u"(%1) ÷ %2 = %3"_s.arg(parts.join(u" + "_s), quantityText(Tenths{tenths}), figure(explanation));
}

QString namedFigure(const Explanation &explanation)
{
    return nameInFormula(explanation.term) + u' ' + figure(explanation);
}

bool isGiven(const Explanation &explanation)
{
    return explanation.formula == Formula::Published || explanation.formula == Formula::FromYou
        || explanation.formula == Formula::Assumption;
}

QString lineFor(const Explanation &explanation)
{
    QString line = formulaText(explanation);
    if (isGiven(explanation)) {
        line.front() = line.front().toUpper();
    } else {
        //: "Base: reference wage 11,937.00 × 60% = 7,162.00"
        line = ExplanationText::tr("%1: %2").arg(termText(explanation.term), line);
    }
    return explanation.source ? line + u" – "_s + sourceText(*explanation.source) : line;
}

/// "2 of 3", a number of months, and what stands on a line of its own already.
bool saysItself(const Explanation &input)
{
    return input.term == Term::SubsidyParts || input.term == Term::SubsidyWhole || input.term == Term::Months
        || input.term == Term::Years || input.formula == Formula::Repeated;
}

void appendLines(const Explanation &explanation, const std::set<Term> &closed, QStringList &lines)
{
    for (const Explanation &input : explanation.inputs) {
        if (!saysItself(input) && !closed.contains(input.term))
            appendLines(input, closed, lines);
    }
    // The same base is an input of several charges; saying it once is enough.
    if (const QString line = lineFor(explanation); !lines.contains(line))
        lines.append(line);
}

} // namespace

QString termText(Term term) // NOLINT(readability-function-size): a table that the compiler keeps complete
{
    switch (term) {
    case Term::ReferenceWage:
        return ExplanationText::tr("Reference wage");
    case Term::LowerLimit:
        return ExplanationText::tr("Lowest base");
    case Term::UpperLimit:
        return ExplanationText::tr("Highest base");
    case Term::Grade:
        return ExplanationText::tr("Grade");
    case Term::OwnBase:
        return ExplanationText::tr("Own base");
    case Term::ListedBase:
        return ExplanationText::tr("Published base");
    case Term::Base:
        return ExplanationText::tr("Base");
    case Term::PensionBase:
        return ExplanationText::tr("Pension base");
    case Term::TotalRate:
        return ExplanationText::tr("Total rate");
    case Term::PersonalAccountRate:
        return ExplanationText::tr("Personal account rate");
    case Term::SupplementRate:
        return ExplanationText::tr("Supplement rate");
    case Term::FixedCharge:
        return ExplanationText::tr("Fixed charge");
    case Term::Supplement:
        return ExplanationText::tr("Supplement");
    case Term::BasicCharge:
        return ExplanationText::tr("Basic charge");
    case Term::Total:
        return ExplanationText::tr("Total");
    case Term::PersonalAccount:
        return ExplanationText::tr("Personal account");
    case Term::PooledFund:
        return ExplanationText::tr("Pooled fund");
    case Term::BenefitBase:
        return ExplanationText::tr("Benefit base");
    case Term::AverageIndex:
        return ExplanationText::tr("Average index");
    case Term::ContributionMonths:
        return ExplanationText::tr("Contribution months");
    case Term::AccountBalance:
        return ExplanationText::tr("Account balance");
    case Term::PayoutMonths:
        return ExplanationText::tr("Payout months");
    case Term::BasicPension:
        return ExplanationText::tr("Basic pension");
    case Term::AccountPension:
        return ExplanationText::tr("Account pension");
    case Term::Wage:
        return ExplanationText::tr("Wage a month");
    case Term::EmployerShare:
        return ExplanationText::tr("The employer pays");
    case Term::EmployeeShare:
        return ExplanationText::tr("You pay");
    case Term::MonthlyPension:
        return ExplanationText::tr("Monthly pension");
    case Term::Contribution:
        return ExplanationText::tr("Contribution");
    case Term::FloorContribution:
        return ExplanationText::tr("Contribution on the lowest base");
    case Term::SubsidyParts:
        return ExplanationText::tr("Parts subsidised");
    case Term::SubsidyWhole:
        return ExplanationText::tr("Parts in all");
    case Term::Subsidy:
        return ExplanationText::tr("Subsidy");
    case Term::IndexSoFar:
        return ExplanationText::tr("Index so far");
    case Term::YearIndex:
        return ExplanationText::tr("Index of these months");
    case Term::Months:
        return ExplanationText::tr("Months");
    case Term::MonthsSoFar:
        return ExplanationText::tr("Months paid so far");
    case Term::Years:
        return ExplanationText::tr("Years");
    case Term::WageGrowth:
        return ExplanationText::tr("Yearly growth of wages");
    case Term::AccountGrowth:
        return ExplanationText::tr("Yearly interest on the account");
    case Term::PriceGrowth:
        return ExplanationText::tr("Yearly growth of prices");
    case Term::BalanceSoFar:
        return ExplanationText::tr("Balance so far");
    case Term::OpeningBalance:
        return ExplanationText::tr("Balance at the beginning of the year");
    case Term::Deposits:
        return ExplanationText::tr("Paid into the account");
    case Term::MonthProduct:
        return ExplanationText::tr("Sum of monthly balances");
    case Term::Interest:
        return ExplanationText::tr("Interest");
    case Term::PaidSoFar:
        return ExplanationText::tr("Paid so far");
    case Term::PaidInYear:
        return ExplanationText::tr("Paid in these months");
    case Term::TotalPaid:
        return ExplanationText::tr("Paid in all");
    case Term::PensionToday:
        return ExplanationText::tr("Monthly pension in today's yuan");
    case Term::PensionStep:
        return ExplanationText::tr("More pension a month");
    case Term::CostStep:
        return ExplanationText::tr("More to pay in all");
    case Term::PaybackMonths:
        return ExplanationText::tr("Months until paid back");
    case Term::PensionAge:
        return ExplanationText::tr("Age when the pension begins");
    case Term::PaybackAge:
        return ExplanationText::tr("Age when paid back");
    case Term::LaterPensions:
        return ExplanationText::tr("Months of pension after the first");
    }
    Q_UNREACHABLE();
}

QString valueText(const Explanation &explanation)
{
    return isAge(explanation.term) ? spelledAge(explanation.value) : quantityText(explanation.value);
}

QString formulaText(const Explanation &explanation)
{
    switch (explanation.formula) {
    case Formula::Published:
    case Formula::Repeated:
        return namedFigure(explanation);
    case Formula::FromYou:
        return ExplanationText::tr("%1 (from you)").arg(namedFigure(explanation));
    case Formula::Assumption:
        return ExplanationText::tr("%1 (assumed)").arg(namedFigure(explanation));
    case Formula::Share:
        return joined(explanation, u" × "_s);
    case Formula::ShareToYuan:
        return ExplanationText::tr("%1 (to the whole yuan)").arg(joined(explanation, u" × "_s));
    case Formula::Limited:
        return limitedText(explanation);
    case Formula::Sum:
        return joined(explanation, u" + "_s);
    case Formula::Difference:
        return joined(explanation, u" − "_s);
    case Formula::Quotient:
        return joined(explanation, u" ÷ "_s);
    case Formula::BasicPension:
        return basicPensionText(explanation);
    case Formula::PartOf:
        return partText(explanation);
    case Formula::Times:
        return joined(explanation, u" × "_s);
    case Formula::Ratio:
        return joined(explanation, u" ÷ "_s);
    case Formula::WeightedMean:
        return meanText(explanation);
    case Formula::Grown:
        return growthText(explanation, u'×');
    case Formula::Discounted:
        return growthText(explanation, u'÷');
    case Formula::YearShare:
        return yearShareText(explanation);
    case Formula::MonthsNeeded:
        return ExplanationText::tr("%1 (rounded up)").arg(joined(explanation, u" ÷ "_s));
    }
    Q_UNREACHABLE();
}

QStringList explanationLines(const Explanation &explanation)
{
    return explanationLines(explanation, {});
}

QStringList explanationLines(const Explanation &explanation, const std::set<Term> &closed)
{
    QStringList lines;
    appendLines(explanation, closed, lines);
    return lines;
}

} // namespace canbao::ui
