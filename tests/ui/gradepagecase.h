#pragma once

#include "models/items/gradetablemodel.h"
#include "tests/ui/shownpage.h"
#include "ui/fields/gradetableview.h"
#include "ui/wizard/gradepage.h"

namespace canbao::test {

using ShownGrades = ShownPage<ui::GradePage>;

inline QModelIndex cell(const ShownGrades &shown, int row, int column)
{
    return shown.find<ui::GradeTableView>(QStringLiteral("gradeTable"))->model()->index(row, column);
}

inline qint64 fen(const ShownGrades &shown, int row, int column)
{
    return cell(shown, row, column).data(GradeTableModel::FenRole).toLongLong();
}

inline bool isHidden(const ShownGrades &shown, int column)
{
    return shown.find<ui::GradeTableView>(QStringLiteral("gradeTable"))->isColumnHidden(column);
}

inline void chooseRow(const ShownGrades &shown, int row)
{
    auto *table = shown.find<ui::GradeTableView>(QStringLiteral("gradeTable"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell(shown, row, 0)).center());
}

} // namespace canbao::test
