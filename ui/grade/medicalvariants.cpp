#include "ui/grade/medicalvariants.h"

#include "ui/answertext.h"
#include "ui/fields/standingchip.h"
#include "ui/format.h"
#include "ui/plantext.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, MedicalColumn, AccountColumn, MonthColumn, ChipColumn };

QLabel *words(const QString &text, QWidget *parent, const char *type = "body")
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("type", QString::fromLatin1(type));
    return label;
}

QLabel *amount(const std::optional<Money> &value, QWidget *parent, bool isBold)
{
    auto *label = new QLabel(value ? moneyText(*value) : unknownText(), parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    if (isBold)
        label->setProperty("weight", u"bold"_s);
    return label;
}

QString nameOf(const MedicalOffer &offer)
{
    const Variant &variant = offer.line.variant;
    const QString name = variant.name.isEmpty() ? variant.key : nameText(variant.name);
    return offer.isChosen ? MedicalVariants::tr("%1 (chosen)").arg(name) : name;
}

} // namespace

MedicalVariants::MedicalVariants(QWidget *parent) : QFrame(parent), m_frame(new QVBoxLayout(this))
{
    setProperty("role", u"card"_s);
    m_frame->setContentsMargins(space(20), space(16), space(20), space(16));
}

void MedicalVariants::showOffers(const std::vector<MedicalOffer> &offers, const std::optional<GradeChoice> &grade)
{
    delete m_page; // nothing on it leads here
    m_page = nullptr;
    setVisible(!offers.empty());
    if (offers.empty())
        return;
    m_hasAccounts =
        std::ranges::any_of(offers, [](const MedicalOffer &offer) { return offer.line.personalAccount.has_value(); });
    m_page = new QWidget(this);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(8));
    column->addWidget(words(tr("The medical insurances here, side by side"), m_page, "heading"));
    column->addWidget(
        words(grade ? tr("A month, with the grade %1. Choose another one at the insurances.").arg(gradeText(*grade))
                    : tr("A month, with the lowest base while no grade is chosen. Choose one at the "
                         "insurances."),
              m_page, "small"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(20));
    grid->setVerticalSpacing(space(4));
    grid->setColumnStretch(NameColumn, 1);
    addHeadings(*grid);
    for (const MedicalOffer &offer : offers)
        addOffer(*grid, offer);
    column->addLayout(grid);
    m_frame->addWidget(m_page);
}

void MedicalVariants::addHeadings(QGridLayout &grid)
{
    grid.addWidget(words(tr("Medical insurance"), m_page, "small"), 0, NameColumn);
    const auto add = [&grid, this](const QString &text, int column) {
        auto *heading = words(text, m_page, "small");
        heading->setWordWrap(false);
        heading->setAlignment(Qt::AlignRight);
        grid.addWidget(heading, 0, column);
    };
    add(tr("alone"), MedicalColumn);
    if (m_hasAccounts)
        add(tr("your account"), AccountColumn);
    add(tr("with all insurances"), MonthColumn);
}

void MedicalVariants::addOffer(QGridLayout &grid, const MedicalOffer &offer)
{
    const int row = grid.rowCount();
    auto *name = words(nameOf(offer), m_page);
    if (offer.isChosen)
        name->setProperty("weight", u"bold"_s);
    grid.addWidget(name, row, NameColumn, Qt::AlignTop);
    grid.addWidget(amount(offer.line.total, m_page, false), row, MedicalColumn);
    if (m_hasAccounts)
        grid.addWidget(amount(offer.line.personalAccount, m_page, false), row, AccountColumn);
    auto *month = amount(offer.line.total ? std::optional(offer.month) : std::nullopt, m_page, true);
    if (offer.line.total && offer.standing == Standing::Unknown)
        month->setText(costText(offer.month, offer.standing));
    grid.addWidget(month, row, MonthColumn);
    auto *chip = new QLabel(m_page);
    chip->setProperty("role", u"chip"_s);
    showStanding(chip, offer.line.standing);
    grid.addWidget(chip, row, ChipColumn, Qt::AlignTop | Qt::AlignLeft);
    if (offer.line.rate)
        grid.addWidget(words(sourceText(offer.line.rate->source), m_page, "small"), row + 1, NameColumn, 1, -1);
}

} // namespace canbao::ui
