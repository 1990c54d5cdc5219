#pragma once

#include "models/application/gradeoffers.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace canbao {

/// The grades that a region offers, one row each, with what a month and a year of it cost.
class GradeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        GradeColumn,
        BaseColumn,
        PensionColumn,
        AccountColumn,
        PooledColumn,
        MedicalColumn,
        UnemploymentColumn,
        MonthColumn,
        YearColumn,
        ColumnCount
    };
    enum Role {
        FenRole = Qt::UserRole, ///< the bare amount in fen, for delegates and tests; nothing where it is not known
        ChosenRole, ///< whether the row is the one chosen
        StandingRole, ///< Standing of the amount, as int
    };

    /// How cells read: models hold no words, and figures are written as the program's language does.
    struct Wording
    {
        QStringList headings; ///< one for each column
        std::function<QString(const GradeChoice &)> grade;
        std::function<QString(Money)> money;
        QString unknown;
        QString chosen; ///< what a screen reader adds to the chosen row
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<GradeOffer> rows);
    void setWording(Wording wording);
    /// Marks the row with that grade as chosen; none when no row has it.
    void choose(const std::optional<GradeChoice> &grade);
    std::optional<int> chosenRow() const { return m_chosen; }
    const std::vector<GradeOffer> &rows() const { return m_rows; }
    /// The first month's line of a scheme; null when the row has none.
    static const ContributionLine *firstLine(const GradeOffer &row, Scheme scheme);
    bool hasScheme(Scheme scheme) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textAt(const GradeOffer &row, int column) const;
    QString spokenText(const QModelIndex &index) const;

    std::vector<GradeOffer> m_rows;
    Wording m_wording;
    std::optional<int> m_chosen;
};

} // namespace canbao
