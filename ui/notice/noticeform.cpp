#include "ui/notice/noticeform.h"

#include "models/application/proposednotice.h"
#include "models/contribution/noticefigures.h"
#include "models/contribution/noticegrades.h"
#include "models/contribution/noticesupplements.h"
#include "ui/answertext.h"
#include "ui/errortext.h"
#include "ui/fields/calmcombobox.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/moneyedit.h"
#include "ui/fields/regionedit.h"
#include "ui/format.h"
#include "ui/notice/noticegradeeditor.h"
#include "ui/notice/noticewords.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr Scheme AskedSchemes[] = {Scheme::Pension, Scheme::Medical, Scheme::Unemployment};
enum NoticePart { SubjectPart, FiguresPart, SupplementsPart, GradesPart, DocumentPart };
constexpr int LongestText = 400; // longer than the rules allow, so that they can say so

QString nameOf(NoticeField field, QLatin1StringView kind)
{
    return noticeFieldKey(field) + kind;
}

} // namespace

NoticeForm::NoticeForm(const EnrolmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
    , m_region(new RegionEdit(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(8));
    m_region->setDirectory([this]() -> const RegionDirectory & { return m_session.books().regions(); });
    build();
    for (const Scheme each : AskedSchemes)
        m_scheme->addItem(QString(), schemeKey(each));
    offerVariants();
    showParts();
    reword();
    connect(m_region, &RegionEdit::regionChanged, this, &NoticeForm::offerVariants);
    connect(m_region, &RegionEdit::regionChanged, this, &NoticeForm::proposeGrades);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &NoticeForm::offerVariants);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &NoticeForm::showParts);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &NoticeForm::dropProposed);
    connect(m_lines.at(NoticeField::SupplementYearly), &QLineEdit::textEdited, this, &NoticeForm::showMonthlyPart);
}

QGridLayout *NoticeForm::addPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, space(8));
    column->setSpacing(space(8));
    m_parts.push_back(part);
    m_column->addWidget(part);
    auto *heading = new QLabel(part);
    heading->setProperty("type", u"question"_s);
    heading->setWordWrap(true);
    m_headings.push_back(heading);
    column->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(20));
    grid->setVerticalSpacing(space(6));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    return grid;
}

void NoticeForm::build()
{
    using enum NoticeField;
    auto *subject = addPart();
    addField(subject, Region, m_region, {0, 0, true});
    m_scheme = addCombo(subject, NoticeField::Scheme, {1, 0});
    m_variant = addCombo(subject, NoticeField::Variant, {1, 1});
    addLine(subject, From, {2, 0});
    addLine(subject, To, {2, 1});
    auto *figures = addPart();
    addLine(figures, TotalRate, {0, 0});
    addLine(figures, PersonalAccount, {0, 1});
    addLine(figures, FixedMonthly, {1, 0}, true);
    addLine(figures, ReferenceWage, {1, 1}, true);
    addLine(figures, LowerLimit, {2, 0}, true);
    addLine(figures, UpperLimit, {2, 1}, true);
    auto *supplements = addPart();
    addLine(supplements, SupplementMonthly, {0, 0}, true);
    addLine(supplements, SupplementYearly, {0, 1}, true);
    addLine(supplements, SupplementRate, {1, 0});
    m_grades = new NoticeGradeEditor(this); // here, for the order of Tab
    addPart()->addWidget(m_grades, 0, 0, 1, 2);
    auto *notice = addPart();
    addLine(notice, Title, {0, 0, true});
    addLine(notice, DocumentNumber, {1, 0});
    addLine(notice, DocumentDate, {1, 1});
}

QLineEdit *NoticeForm::addLine(QGridLayout *grid, NoticeField field, const Place &place, bool isMoney)
{
    auto *line = isMoney ? new MoneyEdit(this) : new QLineEdit(this);
    line->setMaxLength(LongestText);
    line->setMinimumHeight(scaled(40));
    m_lines.emplace(field, line);
    addField(grid, field, line, place);
    connect(line, &QLineEdit::returnPressed, this, &NoticeForm::enterPressed);
    return line;
}

CalmComboBox *NoticeForm::addCombo(QGridLayout *grid, NoticeField field, const Place &place)
{
    auto *combo = new CalmComboBox(this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    combo->setMinimumHeight(scaled(40));
    addField(grid, field, combo, place);
    return combo;
}

void NoticeForm::addField(QGridLayout *grid, NoticeField field, QWidget *edit, const Place &place)
{
    edit->setObjectName(nameOf(field, "_field"_L1));
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(4));
    auto *label = new QLabel(cell);
    label->setWordWrap(true);
    label->setBuddy(edit);
    auto *status = new FieldStatus(cell);
    status->setObjectName(nameOf(field, "_status"_L1));
    column->addStretch(1); // labels of one line stand on the same height as those of two
    column->addWidget(label);
    column->addWidget(edit);
    column->addWidget(status);
    grid->addWidget(cell, place.row, place.column, 1, place.isWide ? 2 : 1, Qt::AlignTop);
    m_fields.emplace(field, edit);
    m_cells.emplace(field, cell);
    m_labels.emplace(field, label);
    m_statuses.emplace(field, status);
}

Scheme NoticeForm::scheme() const
{
    return schemeFromKey(m_scheme->currentData().toString()).value_or(Scheme::Pension);
}

/// The ways to be insured that are known of the place; the question is left out where there is one alone.
void NoticeForm::offerVariants()
{
    const QString chosen = m_variant->currentData().toString();
    m_variants.clear();
    if (m_region->region())
        m_variants =
            m_session.books().rates().variants(m_session.books().regions().chain(*m_region->region()), scheme());
    if (std::ranges::count(m_variants, standardVariant().key, &Variant::key) == 0)
        m_variants.insert(m_variants.begin(), standardVariant());
    m_variant->clear();
    for (const Variant &each : m_variants)
        m_variant->addItem(nameText(each.name), each.key);
    m_variant->setCurrentIndex(std::max(0, m_variant->findData(chosen)));
    m_cells.at(NoticeField::Variant)->setVisible(m_variants.size() > 1);
}

void NoticeForm::setAnswers(const NoticeAnswers &answers)
{
    m_region->setRegion(answers.region);
    m_scheme->setCurrentIndex(m_scheme->findData(schemeKey(answers.scheme)));
    offerVariants();
    m_variant->setCurrentIndex(std::max(0, m_variant->findData(answers.variant.key)));
    const std::map<NoticeField, QString> texts{{NoticeField::From, answers.from},
                                               {NoticeField::To, answers.to},
                                               {NoticeField::TotalRate, answers.totalRate},
                                               {NoticeField::PersonalAccount, answers.personalAccount},
                                               {NoticeField::FixedMonthly, answers.fixedMonthly},
                                               {NoticeField::SupplementRate, answers.supplementRate},
                                               {NoticeField::SupplementMonthly, answers.supplementMonthly},
                                               {NoticeField::SupplementYearly, answers.supplementYearly},
                                               {NoticeField::ReferenceWage, answers.referenceWage},
                                               {NoticeField::LowerLimit, answers.lowerLimit},
                                               {NoticeField::UpperLimit, answers.upperLimit},
                                               {NoticeField::Title, answers.title},
                                               {NoticeField::DocumentNumber, answers.documentNumber},
                                               {NoticeField::DocumentDate, answers.documentDate}};
    for (const auto &[field, typed] : texts)
        m_lines.at(field)->setText(typed);
    // A notice that was kept has a number; without one the list is of an older notice.
    if (answers.documentNumber.isEmpty())
        m_grades->propose(answers.gradeKind, answers.grades);
    else
        m_grades->setGrades(answers.gradeKind, answers.grades);
    showMonthlyPart();
}

/// Supplements go with medical insurance, a list of bases with the pension.
void NoticeForm::showParts()
{
    m_parts.at(SupplementsPart)->setVisible(scheme() == Scheme::Medical);
    m_parts.at(GradesPart)->setVisible(scheme() == Scheme::Pension);
}

/// Figures that were proposed for another insurance are not those of this one; what somebody typed stays.
void NoticeForm::dropProposed()
{
    using enum NoticeField;
    for (const NoticeField figure : {TotalRate, PersonalAccount, FixedMonthly, SupplementRate, SupplementMonthly,
                                     SupplementYearly, ReferenceWage, LowerLimit, UpperLimit}) {
        if (auto *line = m_lines.at(figure); !line->isModified())
            line->clear();
    }
    showMonthlyPart();
}

/// Of another place, as long as nobody has answered.
void NoticeForm::proposeGrades()
{
    if (m_grades->isTouched() || !m_region->region())
        return;
    const auto chain = m_session.books().regions().chain(*m_region->region());
    const auto last = lastGradeList(m_session.books().rates(), chain, Scheme::Pension);
    m_grades->propose(last.kind, typedGrades(last));
}

/// What a year's supplement comes to each month is said while one types.
void NoticeForm::showMonthlyPart()
{
    auto *status = m_statuses.at(NoticeField::SupplementYearly);
    status->clear(m_fields.at(NoticeField::SupplementYearly));
    if (const auto yearly = amountIn(text(NoticeField::SupplementYearly)))
        status->showHelp(tr("Counted as %1 a month").arg(moneyText(monthlyPart(*yearly))));
}

QString NoticeForm::text(NoticeField field) const
{
    return m_lines.at(field)->text();
}

NoticeAnswers NoticeForm::answers() const
{
    using enum NoticeField;
    const auto chosen = std::ranges::find(m_variants, m_variant->currentData().toString(), &canbao::Variant::key);
    const bool hasSupplements = scheme() == Scheme::Medical;
    const bool hasGrades = scheme() == Scheme::Pension;
    return {.region = m_region->region(),
            .scheme = scheme(),
            .variant = chosen == m_variants.end() ? standardVariant() : *chosen,
            .from = text(From),
            .to = text(To),
            .totalRate = text(TotalRate),
            .personalAccount = text(PersonalAccount),
            .fixedMonthly = text(FixedMonthly),
            .supplementRate = hasSupplements ? text(SupplementRate) : QString(),
            .supplementMonthly = hasSupplements ? text(SupplementMonthly) : QString(),
            .supplementYearly = hasSupplements ? text(SupplementYearly) : QString(),
            .referenceWage = text(ReferenceWage),
            .lowerLimit = text(LowerLimit),
            .upperLimit = text(UpperLimit),
            .gradeKind = hasGrades ? m_grades->kind() : GradeKind::Unknown,
            .grades = hasGrades ? m_grades->grades() : std::vector<NoticeGrade>(),
            .title = text(Title),
            .documentNumber = text(DocumentNumber),
            .documentDate = text(DocumentDate)};
}

void NoticeForm::showProblems(const std::vector<NoticeProblem> &problems)
{
    for (const auto &[field, status] : m_statuses)
        status->clear(m_fields.at(field));
    showMonthlyPart();
    m_grades->clearProblems();
    for (const NoticeProblem &problem : problems) {
        if (problem.field == NoticeField::Grades)
            m_grades->showProblem(problem.row, errorText(problem.error));
        else
            m_statuses.at(problem.field)->showProblem(errorText(problem.error), m_fields.at(problem.field));
    }
    const auto isFirst = [](const NoticeProblem &one, const NoticeProblem &other) { return one.field < other.field; };
    if (const auto first = std::ranges::min_element(problems, isFirst); first != problems.end())
        focusProblem(*first);
}

void NoticeForm::focusProblem(const NoticeProblem &problem)
{
    if (problem.field == NoticeField::Grades)
        m_grades->focus(problem.row);
    else
        m_fields.at(problem.field)->setFocus(Qt::OtherFocusReason);
}

void NoticeForm::focusFirstField()
{
    for (const auto &[field, line] : m_lines) {
        if (line->text().isEmpty() && line->isVisibleTo(this) && m_region->region())
            return line->setFocus(Qt::OtherFocusReason);
    }
    m_region->setFocus(Qt::OtherFocusReason);
}

void NoticeForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void NoticeForm::reword()
{
    m_headings.at(SubjectPart)->setText(tr("What the notice is for"));
    m_headings.at(FiguresPart)->setText(tr("Its figures, in yuan"));
    m_headings.at(SupplementsPart)->setText(tr("On top of the premium, such as large-sum medical or long-term care"));
    m_headings.at(GradesPart)->setText(tr("The bases to choose from"));
    m_headings.at(DocumentPart)->setText(tr("The notice itself"));
    for (const auto &[field, label] : m_labels) {
        label->setText(noticeFieldText(field));
        m_fields.at(field)->setAccessibleName(noticeFieldText(field));
    }
    showMonthlyPart();
    m_region->setAccessibleLabel(noticeFieldText(NoticeField::Region));
    m_region->retranslate();
    for (int at = 0; at < m_scheme->count(); ++at)
        m_scheme->setItemText(at, schemeText(AskedSchemes[at]));
    for (int at = 0; at < m_variant->count(); ++at)
        m_variant->setItemText(at, nameText(m_variants.at(static_cast<std::size_t>(at)).name));
}

} // namespace canbao::ui
