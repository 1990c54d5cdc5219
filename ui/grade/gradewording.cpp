#include "ui/grade/gradewording.h"

#include "ui/answertext.h"
#include "ui/charts/chartwords.h"
#include "ui/format.h"
#include "ui/grade/ownbaseslider.h"
#include "ui/plantext.h"

#include <QCoreApplication>

#include <cstdlib>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct GradeWording
{
    Q_DECLARE_TR_FUNCTIONS(GradeWording)
};

/// For a narrow column: "65 y 7 m".
QString shortAge(int months)
{
    return GradeWording::tr("%1 y %2 m", "an age").arg(months / 12).arg(months % 12);
}

/// "¥6,000": a base in the list of a region is one of whole yuan, and stands beside it to the fen.
QString shortGrade(const GradeChoice &grade)
{
    const auto *base = std::get_if<BaseGrade>(&grade);
    return base && base->base.isWholeYuan() ? wholeYuanText(base->base.fen() / 100) : gradeText(grade);
}

/// "72.7%": a base in whole yuan is hardly ever a round share.
QString tenthText(Rate share)
{
    constexpr qint64 Tenth = 1'000; // 0.1 %
    return rateText(Rate::fromPartsPerMillion((share.partsPerMillion() + Tenth / 2) / Tenth * Tenth));
}

/// For narrow columns: broken after a comma, or at the space nearest the middle.
QString onTwoLines(QString heading)
{
    if (heading.contains(u", "))
        return heading.replace(u", "_s, u"\n"_s);
    qsizetype best = -1;
    for (qsizetype at = heading.indexOf(u' '); at >= 0; at = heading.indexOf(u' ', at + 1)) {
        if (best < 0 || std::abs(2 * at - heading.size()) < std::abs(2 * best - heading.size()))
            best = at;
    }
    return best < 0 ? heading : heading.replace(best, 1, u'\n');
}

/// In two lines: the comma stands for the break.
QString debitHeading(PaymentFrequency frequency)
{
    switch (frequency) {
    case PaymentFrequency::Monthly:
        return GradeWording::tr("per month");
    case PaymentFrequency::Quarterly:
        return GradeWording::tr("debit of, 3 months");
    case PaymentFrequency::HalfYearly:
        return GradeWording::tr("debit of, 6 months");
    case PaymentFrequency::Yearly:
        return GradeWording::tr("debit of, 12 months");
    }
    Q_UNREACHABLE();
}

std::optional<Deduction> firstDebit(const GradeTable &table)
{
    if (table.frequency == PaymentFrequency::Monthly || table.rows.empty())
        return std::nullopt;
    return table.rows.front().debit;
}

/// What the figures of a column are called inside a sentence.
QString figureName(int column)
{
    switch (column) {
    case GradeTableModel::PercentColumn:
        return GradeWording::tr("the share of the reference wage");
    case GradeTableModel::BaseColumn:
        return GradeWording::tr("the base");
    case GradeTableModel::PensionColumn:
        return GradeWording::tr("the pension contribution");
    case GradeTableModel::AccountColumn:
        return GradeWording::tr("the part for your account");
    case GradeTableModel::PooledColumn:
        return GradeWording::tr("the part for the pool");
    case GradeTableModel::MedicalColumn:
        return GradeWording::tr("the medical contribution");
    case GradeTableModel::UnemploymentColumn:
        return GradeWording::tr("the unemployment contribution");
    case GradeTableModel::DebitColumn:
        return GradeWording::tr("the first debit");
    case GradeTableModel::YearColumn:
        return GradeWording::tr("the cost of a year");
    case GradeTableModel::EstimateColumn:
        return GradeWording::tr("the estimated pension");
    case GradeTableModel::PaybackColumn:
        return GradeWording::tr("the age when it is paid back");
    default:
        return GradeWording::tr("the cost of a month");
    }
}

/// With its unit, which a cell has no room for.
QString figureText(const QModelIndex &cell)
{
    const qint64 figure = cell.data(GradeTableModel::FenRole).toLongLong();
    switch (cell.column()) {
    case GradeTableModel::PercentColumn:
        return cell.data().toString();
    case GradeTableModel::PaybackColumn:
        return ageText(static_cast<int>(figure));
    default:
        return moneyText(Money::fromFen(figure));
    }
}

} // namespace

GradeTableModel::Wording gradeWording(PaymentFrequency frequency)
{
    QStringList headings{
        GradeWording::tr("Grade"),       GradeWording::tr("of wage"),      GradeWording::tr("Base"),
        GradeWording::tr("Pension"),     GradeWording::tr("your account"), GradeWording::tr("the pool"),
        GradeWording::tr("Medical"),     GradeWording::tr("Unemployment"), GradeWording::tr("per month"),
        debitHeading(frequency),         GradeWording::tr("per year"),     GradeWording::tr("est. pension"),
        GradeWording::tr("paid back at")};
    for (QString &heading : headings)
        heading = onTwoLines(heading);
    return {.headings = headings,
            .grade = shortGrade,
            .money = plainMoneyText,
            .percent = tenthText,
            .age = shortAge,
            .unknown = unknownText(),
            .chosen = GradeWording::tr("chosen")};
}

QString gradeQuestion(const QModelIndex &cell)
{
    const auto asked =
        cell.column() == GradeTableModel::GradeColumn ? cell.siblingAtColumn(GradeTableModel::MonthColumn) : cell;
    if (!asked.data(GradeTableModel::FenRole).isValid())
        return {};
    //: %1 names an amount ("the cost of a month"), %2 is the amount, %3 the grade
    return GradeWording::tr("Why is %1 %2 (grade: %3)?")
        .arg(figureName(asked.column()), figureText(asked), asked.siblingAtColumn(0).data().toString());
}

QString gradeHintText(const GradeTable &table)
{
    const QString keys = GradeWording::tr("All amounts in yuan; the estimated pension is a month's, in today's yuan. "
                                          "Up and Down move, Left and Right go to an amount, W says why it is so. "
                                          "Space chooses, S sorts.");
    const auto debit = firstDebit(table);
    if (!debit)
        return keys;
    //: Two sentences after one another
    return GradeWording::tr("%1 %2").arg(
        keys,
        GradeWording::tr("The first debit covers %1 to %2.").arg(monthText(debit->first), monthText(debit->last)));
}

CitingText medicalNoteText(const EnrolmentDraft &draft, const CheckContext &context, const GradeTable &table)
{
    if (leadingScheme(draft) != Scheme::Pension)
        return {};
    if (isMedicalVariantOpen(draft, context))
        return {GradeWording::tr("Which medical insurance it shall be is not answered yet: the sums leave it out.")};
    if (!draft.insurance.medical || table.rows.empty())
        return {};
    const auto *line = GradeTableModel::firstLine(table.rows.front(), Scheme::Medical);
    if (!line || !line->total)
        return {GradeWording::tr("What medical insurance costs here is not known: the sums leave it out.")};
    if (line->standing != Standing::EnteredByHand)
        return {};
    const Source &source = line->rate->source;
    return {GradeWording::tr("Medical: %1.").arg(sourceText(source)), {source}};
}

QString ownBaseHintText(const ContributionRate &rate)
{
    const auto amount = [](const std::optional<Money> &value) { return value ? moneyText(*value) : unknownText(); };
    if (rate.grades.kind != GradeKind::Free)
        return GradeWording::tr("Whether you may name a base yourself is not known for this region. Ask 12333 before "
                                "you count on it.");
    return GradeWording::tr("Any base from %1 to %2 a month; no step is known. The slider moves by %3, with Page "
                            "Up and Page Down by ten times as much.")
        .arg(amount(rate.lowerLimit), amount(rate.upperLimit), moneyText(Money::fromYuan(OwnBaseSlider::Step)));
}

} // namespace canbao::ui
