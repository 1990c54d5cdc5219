#include "ui/grade/medicalvariants.h"

#include "ui/answertext.h"
#include "ui/fields/citinglabel.h"
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

QLabel *words(QWidget *parent, const char *type = "body")
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("type", QString::fromLatin1(type));
    return label;
}

QLabel *amount(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    return label;
}

QString nameOf(const MedicalOffer &offer)
{
    const Variant &variant = offer.line.variant;
    const QString name = variant.name.isEmpty() ? variant.key : nameText(variant.name);
    return offer.isChosen ? MedicalVariants::tr("%1 (chosen)").arg(name) : name;
}

/// The sum of the others would look like its price where its own is not known.
QString sumText(const MedicalOffer &offer)
{
    if (!offer.line.total)
        return unknownText();
    return offer.standing == Standing::Unknown ? costText(offer.month, offer.standing) : moneyText(offer.month);
}

} // namespace

MedicalVariants::MedicalVariants(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout)
    , m_title(words(this, "heading"))
    , m_note(words(this, "small"))
{
    setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(20), space(16), space(20), space(16));
    column->setSpacing(space(8));
    column->addWidget(m_title);
    column->addWidget(m_note);
    m_grid->setHorizontalSpacing(space(20));
    m_grid->setVerticalSpacing(space(4));
    m_grid->setColumnStretch(NameColumn, 1);
    addHeadings();
    column->addLayout(m_grid);
}

void MedicalVariants::addHeadings()
{
    for (int column = NameColumn; column <= MonthColumn; ++column) {
        auto *heading = words(this, "small");
        if (column != NameColumn) {
            heading->setWordWrap(false);
            heading->setAlignment(Qt::AlignRight);
        }
        m_grid->addWidget(heading, 0, column);
        m_headings.push_back(heading);
    }
}

MedicalVariants::Row MedicalVariants::addRow()
{
    const Row row{.name = words(this),
                  .alone = amount(this),
                  .account = amount(this),
                  .month = amount(this),
                  .chip = new QLabel(this),
                  .source = new CitingLabel(this)};
    const int at = m_grid->rowCount();
    row.month->setProperty("weight", u"bold"_s);
    row.chip->setProperty("role", u"chip"_s);
    row.source->setProperty("type", u"small"_s);
    row.source->setContentsMargins(0, 0, 0, space(8)); // apart from the next one
    m_grid->addWidget(row.name, at, NameColumn, Qt::AlignTop);
    m_grid->addWidget(row.alone, at, MedicalColumn);
    m_grid->addWidget(row.account, at, AccountColumn);
    m_grid->addWidget(row.month, at, MonthColumn);
    m_grid->addWidget(row.chip, at, ChipColumn, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(row.source, at + 1, NameColumn, 1, -1);
    return row;
}

void MedicalVariants::showOffers(const std::vector<MedicalOffer> &offers, const std::optional<GradeChoice> &grade)
{
    setVisible(!offers.empty());
    if (offers.empty())
        return;
    m_hasAccounts =
        std::ranges::any_of(offers, [](const MedicalOffer &offer) { return offer.line.personalAccount.has_value(); });
    wordHeadings(grade);
    while (m_rows.size() < offers.size())
        m_rows.push_back(addRow());
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const bool isUsed = at < offers.size();
        const Row &row = m_rows[at];
        for (QLabel *label :
             std::initializer_list<QLabel *>{row.name, row.alone, row.account, row.month, row.chip, row.source})
            label->setVisible(isUsed);
        if (isUsed)
            showOffer(row, offers[at]);
    }
}

void MedicalVariants::wordHeadings(const std::optional<GradeChoice> &grade)
{
    m_title->setText(tr("The medical insurances here, side by side"));
    m_note->setText(grade
                        ? tr("A month, with the grade %1. Choose another one at the insurances.").arg(gradeText(*grade))
                        : tr("A month, with the lowest base while no grade is chosen. Choose one at the "
                             "insurances."));
    m_headings[NameColumn]->setText(tr("Medical insurance"));
    m_headings[MedicalColumn]->setText(tr("alone"));
    m_headings[AccountColumn]->setText(tr("your account"));
    m_headings[AccountColumn]->setVisible(m_hasAccounts);
    m_headings[MonthColumn]->setText(tr("with all insurances"));
}

void MedicalVariants::showOffer(const Row &row, const MedicalOffer &offer)
{
    row.name->setText(nameOf(offer));
    setStyleProperty(row.name, "weight", offer.isChosen ? u"bold"_s : QString());
    row.alone->setText(amountText(offer.line.total));
    row.account->setText(amountText(offer.line.personalAccount));
    row.account->setVisible(m_hasAccounts);
    row.month->setText(sumText(offer));
    showStanding(row.chip, offer.line.standing);
    row.source->cite(offer.line.rate ? sourceCitation(offer.line.rate->source) : CitingText());
    row.source->setVisible(offer.line.rate.has_value());
}

} // namespace canbao::ui
