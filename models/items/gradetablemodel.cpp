#include "models/items/gradetablemodel.h"

#include "models/items/gradeexplanation.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace canbao {

namespace {

std::optional<YearMonth> firstMonth(const GradeRow &row)
{
    if (row.quote.lines.empty())
        return {};
    return row.quote.lines.front().month;
}

/// The standing of what a column adds up or repeats.
Standing standingAt(const GradeRow &row, int column)
{
    const auto standingOf = [&row](Scheme scheme) {
        const ContributionLine *line = GradeTableModel::firstLine(row, scheme);
        return line ? line->standing : Standing::Unknown;
    };
    switch (column) {
    case GradeTableModel::MedicalColumn:
        return standingOf(Scheme::Medical);
    case GradeTableModel::UnemploymentColumn:
        return standingOf(Scheme::Unemployment);
    case GradeTableModel::MonthColumn:
        return row.quote.standing(firstMonth(row));
    case GradeTableModel::DebitColumn:
        return row.debit ? row.debit->standing : Standing::Unknown;
    case GradeTableModel::YearColumn:
        return row.quote.standing();
    case GradeTableModel::EstimateColumn:
    case GradeTableModel::PaybackColumn:
        return Standing::Provisional; // an estimate is never more
    default:
        return standingOf(Scheme::Pension);
    }
}

std::optional<Money> amountOfLine(const ContributionLine *line, int column)
{
    if (!line)
        return {};
    switch (column) {
    case GradeTableModel::BaseColumn:
        return line->base;
    case GradeTableModel::AccountColumn:
        return line->personalAccount;
    case GradeTableModel::PooledColumn:
        return line->pooled;
    default:
        return line->total;
    }
}

std::optional<Money> amountAt(const GradeRow &row, int column)
{
    switch (column) {
    case GradeTableModel::MonthColumn:
        return row.quote.knownSum(firstMonth(row));
    case GradeTableModel::DebitColumn:
        return row.debit ? std::optional(row.debit->amount) : std::nullopt;
    case GradeTableModel::YearColumn:
        return row.quote.knownSum();
    case GradeTableModel::MedicalColumn:
        return amountOfLine(GradeTableModel::firstLine(row, Scheme::Medical), column);
    case GradeTableModel::UnemploymentColumn:
        return amountOfLine(GradeTableModel::firstLine(row, Scheme::Unemployment), column);
    case GradeTableModel::BaseColumn: {
        const ContributionLine *pension = GradeTableModel::firstLine(row, Scheme::Pension);
        return amountOfLine(pension ? pension : GradeTableModel::firstLine(row, Scheme::Medical), column);
    }
    default:
        return amountOfLine(GradeTableModel::firstLine(row, Scheme::Pension), column);
    }
}

} // namespace

const ContributionLine *GradeTableModel::firstLine(const GradeRow &row, Scheme scheme)
{
    const auto line = std::ranges::find(row.quote.lines, scheme, &ContributionLine::scheme);
    return line == row.quote.lines.end() ? nullptr : &*line;
}

/// As many rows as before change in their place: then the keys stay where they are.
void GradeTableModel::setTable(GradeTable table)
{
    const bool isSameSize = !m_table.rows.empty() && table.rows.size() == m_table.rows.size();
    if (isSameSize) {
        m_table = std::move(table);
        m_chosen.reset();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_table = std::move(table);
    m_chosen.reset();
    endResetModel();
}

void GradeTableModel::setWording(Wording wording)
{
    m_wording = std::move(wording);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_table.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void GradeTableModel::choose(const std::optional<GradeChoice> &grade)
{
    std::optional<int> chosen;
    if (const auto row =
            std::ranges::find_if(m_table.rows, [&grade](const GradeRow &each) { return each.grade == grade; });
        row != m_table.rows.end())
        chosen = static_cast<int>(row - m_table.rows.begin());
    if (chosen == m_chosen)
        return;

    const auto before = std::exchange(m_chosen, chosen);
    for (const auto row : {before, chosen}) {
        if (row)
            Q_EMIT dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
    }
}

bool GradeTableModel::hasScheme(Scheme scheme) const
{
    return std::ranges::any_of(m_table.rows,
                               [scheme](const GradeRow &row) { return firstLine(row, scheme) != nullptr; });
}

bool GradeTableModel::hasPercents() const
{
    return std::ranges::any_of(
        m_table.rows, [](const GradeRow &row) { return row.percent && std::holds_alternative<BaseGrade>(row.grade); });
}

bool GradeTableModel::hasDebits() const
{
    return m_table.frequency != PaymentFrequency::Monthly;
}

bool GradeTableModel::hasEstimates() const
{
    return std::ranges::any_of(m_table.rows, [this](const GradeRow &row) { return shownPlan(row) != nullptr; });
}

std::optional<Explanation> GradeTableModel::explanationAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index));
    return gradeExplanation(m_table.rows[static_cast<std::size_t>(index.row())], static_cast<Column>(index.column()),
                            m_table.shown);
}

int GradeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int GradeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GradeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const GradeRow &row = m_table.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() == GradeColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case ChosenRole:
        return m_chosen == index.row();
    case StandingRole:
        return static_cast<int>(standingAt(row, index.column()));
    case FenRole:
        return index.column() == GradeColumn ? QVariant() : figureAt(row, index.column());
    case SortRole: {
        const auto figure = figureAt(row, index.column() == GradeColumn ? int(BaseColumn) : index.column());
        return figure.isValid() ? figure : QVariant::fromValue(std::numeric_limits<qint64>::max());
    }
    default:
        return {};
    }
}

QVariant GradeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_wording.headings.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == GradeColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    return {};
}

/// An amount in fen, a share in millionths, or the age of paying back in months.
QVariant GradeTableModel::figureAt(const GradeRow &row, int column) const
{
    if (column == PercentColumn)
        return row.percent ? QVariant::fromValue(row.percent->partsPerMillion()) : QVariant();
    const auto *plan = shownPlan(row);
    if (column == PaybackColumn)
        return plan && plan->payback ? QVariant::fromValue(qint64{plan->payback->age}) : QVariant();
    const auto amount = column == EstimateColumn
        ? (plan && plan->pension ? std::optional(plan->pension->today) : std::nullopt)
        : amountAt(row, column);
    return amount ? QVariant::fromValue(amount->fen()) : QVariant();
}

QString GradeTableModel::textAt(const GradeRow &row, int column) const
{
    if (column == GradeColumn)
        return gradeAt(row);
    const QVariant figure = figureAt(row, column);
    if (!figure.isValid())
        return m_wording.unknown;
    if (column == PaybackColumn)
        return m_wording.age ? m_wording.age(figure.toInt()) : figure.toString();
    if (column == PercentColumn)
        return m_wording.percent ? m_wording.percent(*row.percent) : toPlainText(*row.percent);
    const Money amount = Money::fromFen(figure.toLongLong());
    return m_wording.money ? m_wording.money(amount) : toPlainText(amount);
}

/// With the name that the notice gives it.
QString GradeTableModel::gradeAt(const GradeRow &row) const
{
    const QString text = m_wording.grade ? m_wording.grade(row.grade) : QString();
    return row.name.isEmpty() ? text : row.name + u' ' + text;
}

QString GradeTableModel::spokenText(const QModelIndex &index) const
{
    const QString text = textAt(m_table.rows[static_cast<std::size_t>(index.row())], index.column());
    if (m_chosen != index.row() || index.column() != GradeColumn || m_wording.chosen.isEmpty())
        return text;
    return text + QStringLiteral(", ") + m_wording.chosen;
}

} // namespace canbao
