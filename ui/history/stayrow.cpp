#include "ui/history/stayrow.h"

#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

namespace canbao::ui {

using namespace Qt::StringLiterals;

StayRow::StayRow(QWidget *parent) : QFrame(parent)
{
    setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(space(8));
    column->addLayout(makeHead());
    m_placeLabel = new QLabel(this);
    m_place = new RegionEdit(this);
    m_place->setObjectName(u"stayPlace"_s);
    m_placeLabel->setBuddy(m_place);
    column->addWidget(m_placeLabel);
    column->addWidget(m_place);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(16));
    grid->setVerticalSpacing(space(4));
    m_pension = addLine(grid, 0, u"stayPension"_s);
    m_medical = addLine(grid, 1, u"stayMedical"_s);
    m_first = addLine(grid, 2, u"stayFirst"_s);
    column->addLayout(grid);
    column->addLayout(makeButtons());
    connect(m_place, &RegionEdit::regionChanged, this, &StayRow::edited);
    for (const auto &[keys, steps] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(Qt::ALT | keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, steps = steps] { Q_EMIT moveRequested(steps); });
    }
    retranslate();
}

QLayout *StayRow::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space(8));
    m_title = new QLabel(this);
    m_title->setObjectName(u"stayTitle"_s);
    m_title->setProperty("weight", u"bold"_s);
    m_relation = new QLabel(this);
    m_relation->setObjectName(u"stayRelation"_s);
    m_relation->setProperty("role", u"chip"_s);
    m_relation->setProperty("tone", u"accent"_s);
    head->addWidget(m_title);
    head->addWidget(m_relation, 0, Qt::AlignVCenter);
    head->addStretch(1);
    return head;
}

/// On a line of their own: beside the title they would not fit at 250 %.
QLayout *StayRow::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(4));
    m_earlier = addButton(row, u"stayEarlier"_s, u"chevron-up"_s);
    m_later = addButton(row, u"stayLater"_s, u"chevron-down"_s);
    m_remove = addButton(row, u"stayRemove"_s, u"trash"_s);
    row->addStretch(1);
    connect(m_earlier, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QPushButton::clicked, this, &StayRow::removeRequested);
    return row;
}

QPushButton *StayRow::addButton(QLayout *row, const QString &name, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName, &Colours::accent), {}, this);
    button->setObjectName(name);
    button->setProperty("role", u"quiet"_s);
    row->addWidget(button);
    return button;
}

StayRow::Line StayRow::addLine(QGridLayout *grid, int column, const QString &name)
{
    auto *label = new QLabel(this);
    auto *edit = new QLineEdit(this);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    label->setBuddy(edit);
    edit->setObjectName(name);
    grid->addWidget(label, 0, column);
    grid->addWidget(edit, 1, column);
    grid->setColumnStretch(column, 1);
    connect(edit, &QLineEdit::textEdited, this, &StayRow::edited);
    return {label, edit};
}

void StayRow::setDirectory(std::function<const RegionDirectory &()> directory)
{
    m_place->setDirectory(std::move(directory));
}

void StayRow::setStay(const StayAnswers &stay)
{
    const QSignalBlocker quiet(m_place); // shown, not answered
    m_place->setRegion(stay.region);
    m_pension.edit->setText(stay.pensionMonths);
    m_medical.edit->setText(stay.medicalMonths);
    m_first.edit->setText(stay.firstMonth);
}

StayAnswers StayRow::stay() const
{
    return {.region = m_place->region(),
            .pensionMonths = m_pension.edit->text(),
            .medicalMonths = m_medical.edit->text(),
            .firstMonth = m_first.edit->text()};
}

void StayRow::setPosition(int index, int count)
{
    m_index = index;
    m_count = count;
    retranslate();
}

void StayRow::retranslate()
{
    const bool isLast = m_index + 1 == m_count;
    m_title->setText(tr("Place %1 of %2").arg(m_index + 1).arg(m_count));
    m_relation->setText(tr("Pension relation"));
    m_relation->setVisible(isLast);
    m_earlier->setEnabled(m_index > 0);
    m_later->setEnabled(!isLast);
    m_earlier->setText(tr("Earlier"));
    m_later->setText(tr("Later"));
    m_remove->setText(tr("Remove"));
    m_earlier->setToolTip(tr("Alt+Up"));
    m_later->setToolTip(tr("Alt+Down"));
    m_placeLabel->setText(tr("Place"));
    m_pension.label->setText(tr("Months of pension"));
    m_medical.label->setText(tr("Months of medical (optional)"));
    m_first.label->setText(tr("First month (optional)"));
    m_first.edit->setPlaceholderText(u"2015-03"_s);
    const QString row = m_title->text();
    m_place->setAccessibleLabel(tr("%1, place").arg(row));
    for (const Line &line : {m_pension, m_medical, m_first})
        line.edit->setAccessibleName(tr("%1, %2").arg(row, line.label->text()));
    for (QPushButton *button : {m_earlier, m_later, m_remove})
        button->setAccessibleName(tr("%1, %2").arg(row, button->text()));
}

std::vector<QWidget *> StayRow::tabStops() const
{
    return {m_place->focusProxy(), m_pension.edit, m_medical.edit, m_first.edit, m_earlier, m_later, m_remove};
}

} // namespace canbao::ui
