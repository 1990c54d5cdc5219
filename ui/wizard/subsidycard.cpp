#include "ui/wizard/subsidycard.h"

#include "ui/answertext.h"
#include "ui/fields/citinglabel.h"
#include "ui/fields/iconlabel.h"
#include "ui/fields/textlink.h"
#include "ui/format.h"
#include "ui/subsidytext.h"
#include "ui/whydialog.h"

#include <QGridLayout>
#include <QLabel>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// The page that the fact comes from; nothing for what is answered on the subsidy page itself.
std::optional<Field> fieldOf(SubsidyConditionKind kind)
{
    switch (kind) {
    case SubsidyConditionKind::Age:
    case SubsidyConditionKind::BeforeRetirement:
        return Field::BirthDate;
    case SubsidyConditionKind::SelfInsured:
        return Field::Route;
    case SubsidyConditionKind::PaysScheme:
        return Field::Insurances;
    case SubsidyConditionKind::Recognised:
    case SubsidyConditionKind::RecentGraduate:
    case SubsidyConditionKind::RegisteredFlexible:
    case SubsidyConditionKind::NotHadBefore:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString toneOf(SubsidyResult result)
{
    if (result == SubsidyResult::MayApply)
        return u"good"_s;
    return result == SubsidyResult::NotDue ? u"none"_s : u"caution"_s;
}

IconLabel *stateIcon(ConditionState state, QWidget *parent)
{
    if (state == ConditionState::Met)
        return new IconLabel(u"check-circle"_s, &Colours::good, 20, parent);
    if (state == ConditionState::NotMet)
        return new IconLabel(u"close"_s, &Colours::problem, 20, parent);
    return new IconLabel(u"question"_s, &Colours::caution, 20, parent);
}

} // namespace

SubsidyCard::SubsidyCard(const SubsidyFinding &finding, const QString &place, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"subsidyCard_"_s + finding.key);
    setProperty("role", u"card"_s);
    m_column->setContentsMargins(space(20), space(16), space(20), space(16));
    m_column->setSpacing(space(10));
    addHeading(finding);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(space(10));
    for (const auto &condition : finding.conditions)
        addCondition(grid, condition);
    m_column->addLayout(grid);
    addFigures(finding);
    addText(subsidyCallText(finding, place));
    auto *source = new CitingLabel(this);
    source->setProperty("type", u"small"_s);
    source->cite({tr("Source: %1").arg(sourceText(finding.source)), {finding.source}});
    m_column->addWidget(source);
}

void SubsidyCard::addHeading(const SubsidyFinding &finding)
{
    addText(subsidyKindText(finding.kind), "question");
    auto *chip = new QLabel(subsidyResultText(finding.result), this);
    chip->setObjectName(u"resultChip"_s);
    chip->setProperty("role", u"chip"_s);
    chip->setProperty("tone", toneOf(finding.result));
    m_column->addWidget(chip, 0, Qt::AlignLeft);
    if (!finding.region)
        addText(tr("No rule of this region was found: this is the national frame."), "small");
}

void SubsidyCard::addCondition(QGridLayout *grid, const ConditionFinding &condition)
{
    const int row = grid->rowCount();
    //: "Met. You are 47 years old": a condition's state and the fact behind it
    const QString state = tr("%1. %2").arg(conditionStateText(condition.state), subsidyFactText(condition));
    auto *words = new QLabel(nameText(condition.text) + u'\n' + state, this);
    words->setObjectName(u"condition_"_s + subsidyConditionKey(condition.kind));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(stateIcon(condition.state, this), row, 0, Qt::AlignTop);
    grid->addWidget(words, row, 1);
    const auto field = fieldOf(condition.kind);
    if (!field)
        return;
    auto *link = new TextLink(tr("Change"), this);
    link->setObjectName(u"change_"_s + subsidyConditionKey(condition.kind));
    link->setAccessibleName(tr("Change: %1").arg(nameText(condition.text)));
    connect(link, &TextLink::clicked, this, [this, field] { Q_EMIT changeRequested(*field); });
    grid->addWidget(link, row, 2, Qt::AlignTop);
}

void SubsidyCard::addFigures(const SubsidyFinding &finding)
{
    if (finding.result == SubsidyResult::NotDue)
        return;
    addText(tr("Amount a month, if granted: %1").arg(subsidyAmountText(finding)));
    if (finding.explanation)
        m_column->addWidget(new WhyLink(*finding.explanation, this), 0, Qt::AlignLeft);
    if (finding.monthsAtMost)
        addText(tr("For at most %n month(s)", nullptr, *finding.monthsAtMost));
    if (finding.netCost)
        addText(tr("Twelve months would then cost you %1.").arg(moneyText(*finding.netCost)));
    addText(subsidyValidityText(finding));
    if (!finding.whenPaid.isEmpty())
        addText(tr("When: %1").arg(nameText(finding.whenPaid)));
    if (!finding.where.isEmpty())
        addText(tr("Where to apply: %1").arg(nameText(finding.where)));
}

void SubsidyCard::addText(const QString &text, const char *type)
{
    if (text.isEmpty())
        return;
    auto *label = new QLabel(text, this);
    label->setProperty("type", QString::fromLatin1(type));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
}

} // namespace canbao::ui
