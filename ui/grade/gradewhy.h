#pragma once

#include "models/law/explanation.h"
#include "ui/fields/textlink.h"

#include <QModelIndex>

#include <functional>
#include <optional>

namespace canbao::ui {

class GradeTableView;

/// "Why is the cost per month ¥1,432.40 (grade: 60%)?" below the table of grades: of the amount that the keys are
/// at, whether its grade is chosen or not. W and the context menu of the table ask the same.
class GradeWhy : public TextLink
{
    Q_OBJECT

public:
    using Reasons = std::function<std::optional<Explanation>(const QModelIndex &cell)>;

    explicit GradeWhy(QWidget *parent = nullptr);

    void follow(GradeTableView &table, Reasons reasons);
    /// Until the keys are somewhere it stands at the chosen grade, or the first one.
    void reword();

private:
    QModelIndex cell() const;
    void open(const QModelIndex &cell);
    void openMenu(const QModelIndex &cell, const QPoint &place);

    GradeTableView *m_table = nullptr;
    Reasons m_reasons;
};

} // namespace canbao::ui
