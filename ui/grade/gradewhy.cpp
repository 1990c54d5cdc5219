#include "ui/grade/gradewhy.h"

#include "models/items/gradetablemodel.h"
#include "ui/fields/gradetableview.h"
#include "ui/grade/gradewording.h"
#include "ui/whydialog.h"

#include <QMenu>

namespace canbao::ui {

using namespace Qt::StringLiterals;

GradeWhy::GradeWhy(QWidget *parent) : TextLink({}, parent)
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true); // what is not known has no reasons, and the page stays where it is
    setSizePolicy(policy);
}

void GradeWhy::follow(GradeTableView &table, Reasons reasons)
{
    m_table = &table;
    m_reasons = std::move(reasons);
    connect(this, &TextLink::clicked, this, [this] { open(cell()); });
    connect(m_table, &GradeTableView::whyRequested, this, &GradeWhy::open);
    connect(m_table, &GradeTableView::menuRequested, this, &GradeWhy::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &GradeWhy::reword);
    connect(m_table->model(), &QAbstractItemModel::dataChanged, this, &GradeWhy::reword);
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &GradeWhy::reword);
    reword();
}

void GradeWhy::reword()
{
    const QString question = gradeQuestion(cell());
    setVisible(!question.isEmpty());
    if (question.isEmpty() || question == text())
        return;
    setText(question);
    setAccessibleDescription(tr("W in the table asks the same."));
    updateGeometry();
}

QModelIndex GradeWhy::cell() const
{
    if (m_table->currentIndex().isValid())
        return m_table->currentIndex();
    const auto *model = m_table->model();
    const auto chosen = model->match(model->index(0, 0), GradeTableModel::ChosenRole, true, 1, Qt::MatchExactly);
    return chosen.empty() ? model->index(0, GradeTableModel::MonthColumn)
                          : chosen.front().siblingAtColumn(GradeTableModel::MonthColumn);
}

void GradeWhy::open(const QModelIndex &cell)
{
    if (const auto explanation = m_reasons(cell))
        (new WhyDialog(*explanation, window()))->showBeside();
}

void GradeWhy::openMenu(const QModelIndex &cell, const QPoint &place)
{
    const QString question = gradeQuestion(cell);
    if (question.isEmpty())
        return;
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"whyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(question, this, [this, cell = QPersistentModelIndex(cell)] { open(cell); });
    menu->popup(place);
}

} // namespace canbao::ui
