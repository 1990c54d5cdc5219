#pragma once

#include "models/application/gradetable.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace canbao {

/// The grades that a region offers, one row each, with what a month and a year of it cost and what it is estimated to
/// bring.
class GradeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        GradeColumn,
        PercentColumn, ///< the base as a share of the reference wage
        BaseColumn,
        PensionColumn,
        AccountColumn,
        PooledColumn,
        MedicalColumn,
        UnemploymentColumn,
        MonthColumn,
        DebitColumn, ///< the first debit at the frequency chosen
        YearColumn,
        EstimateColumn, ///< the monthly pension in today's yuan, under the assumptions shown
        PaybackColumn, ///< the age at which it has paid back what was paid
        ColumnCount
    };
    enum Role {
        FenRole = Qt::UserRole, ///< the bare amount in fen (a share in millionths, an age in months), for delegates and
                                ///< tests; nothing where it is not known
        ChosenRole, ///< whether the row is the one chosen
        StandingRole, ///< Standing of the amount, as int
        SortRole, ///< a number; what is not known stands behind everything else
    };

    /// How cells read: models hold no words, and figures are written as the program's language does.
    struct Wording
    {
        QStringList headings; ///< one for each column
        std::function<QString(const GradeChoice &)> grade;
        std::function<QString(Money)> money;
        std::function<QString(Rate)> percent = {};
        std::function<QString(int)> age = {}; ///< of months of life
        QString unknown;
        QString chosen; ///< what a screen reader adds to the chosen row
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setTable(GradeTable table);
    void setWording(Wording wording);
    /// Marks the row with that grade as chosen; none when no row has it.
    void choose(const std::optional<GradeChoice> &grade);
    std::optional<int> chosenRow() const { return m_chosen; }
    const std::vector<GradeRow> &rows() const { return m_table.rows; }
    /// Whether a grade is a base in yuan whose share of the reference wage is known; the others say theirs, or are the
    /// lowest one.
    bool hasPercents() const;
    /// Whether a debit covers more than the month that stands beside it.
    bool hasDebits() const;
    /// Whether any row has an estimate.
    bool hasEstimates() const;
    /// The first month's line of a scheme; null when the row has none.
    static const ContributionLine *firstLine(const GradeRow &row, Scheme scheme);
    bool hasScheme(Scheme scheme) const;
    /// How the figure of a cell came about; of the grade itself, what it costs a month. Nothing where it is not known.
    std::optional<Explanation> explanationAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textAt(const GradeRow &row, int column) const;
    QString gradeAt(const GradeRow &row) const;
    QString spokenText(const QModelIndex &index) const;

    const PensionPlan *shownPlan(const GradeRow &row) const { return row.plan(m_table.shown); }
    QVariant figureAt(const GradeRow &row, int column) const;

    GradeTable m_table;
    Wording m_wording;
    std::optional<int> m_chosen;
};

} // namespace canbao
