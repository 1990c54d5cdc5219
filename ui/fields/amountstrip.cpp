#include "ui/fields/amountstrip.h"

#include "ui/theme/theme.h"
#include "ui/whydialog.h"

#include <QGridLayout>
#include <QLabel>

#include <memory>

namespace canbao::ui {

namespace {

constexpr int Columns = 3; ///< more would be narrow where letters are large
constexpr int RowsEach = 3;

} // namespace

AmountStrip::AmountStrip(QWidget *parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    m_grid->setContentsMargins(space(20), space(12), space(20), space(12));
    m_grid->setHorizontalSpacing(space(32));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(Columns, 1);
    hide();
}

void AmountStrip::add(const QString &name, const QString &amount, const std::optional<Explanation> &why)
{
    const int row = m_count / Columns * RowsEach;
    const int column = m_count % Columns;
    auto *caption = new QLabel(name, this);
    caption->setProperty("type", QStringLiteral("small"));
    auto *figure = new QLabel(amount, this);
    figure->setProperty("type", QStringLiteral("heading"));
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(caption, row, column);
    m_grid->addWidget(figure, row + 1, column);
    if (why) {
        auto *link = new WhyLink(*why, this);
        link->setAbout(name);
        m_grid->addWidget(link, row + 2, column, Qt::AlignLeft);
    }
    ++m_count;
    show();
}

void AmountStrip::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)})
        delete item->widget();
    m_count = 0;
    hide();
}

} // namespace canbao::ui
