#include "ui/rates/ratebrowser.h"

#include "models/rates/rateage.h"
#include "ui/answertext.h"
#include "ui/charts/limitchart.h"
#include "ui/fields/calmcombobox.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/regionedit.h"
#include "ui/fields/wordslabel.h"
#include "ui/format.h"
#include "ui/notice/noticedialog.h"
#include "ui/rates/countrysheets.h"
#include "ui/rates/limityears.h"
#include "ui/rates/ratesoutput.h"
#include "ui/rates/ratewords.h"
#include "ui/rates/regiontree.h"
#include "ui/rates/sheetview.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int SectionCount = 10;

/// "2026-07-15", or "2026-07" for its first day.
std::optional<QDate> dayIn(const QString &typed)
{
    const auto text = typed.trimmed();
    if (const auto month = parseYearMonth(text))
        return QDate(int(month->year()), int(unsigned(month->month())), 1);
    const auto day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QPushButton *button(const char *name, const QString &iconName, QWidget *parent)
{
    auto *made = new QPushButton(icon(iconName), {}, parent);
    made->setObjectName(QLatin1StringView(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

RateBrowser::RateBrowser(EnrolmentSession &session, NoticeKeeping keeping, ChartFiles files, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_session(session)
    , m_keeping(std::move(keeping))
    , m_files(std::move(files))
    , m_day(session.today())
    , m_region(session.books().regions().provinces().front()->code)
    , m_splitter(new QSplitter(this))
    , m_tree(new RegionTree(session.books().regions(), m_splitter))
    , m_heading(wordsLabel("heading", u"regionHeading"_s, this))
    , m_lights(wordsLabel("body", u"regionLights"_s, this))
    , m_dayLabel(wordsLabel("small", u"dayLabel"_s, this))
    , m_dayEdit(new QLineEdit(this))
    , m_dayStatus(new FieldStatus(this))
    , m_sections(new QTabBar(this))
    , m_comparison(new QWidget(this))
    , m_otherDayLabel(wordsLabel("small", u"otherDayLabel"_s, this))
    , m_otherDay(new QLineEdit(this))
    , m_otherRegionLabel(wordsLabel("small", u"otherRegionLabel"_s, this))
    , m_otherRegion(new RegionEdit(this))
    , m_insurance(new CalmComboBox(this))
    , m_chart(new LimitChart(m_files, this))
    , m_sheet(new SheetView(this))
    , m_notice(button("noticeButton", u"edit"_s, this))
    , m_output(
          new RatesOutput(session.books(), {[this] { return sheetNow(); }, [this] { return place(); }}, m_files, this))
    , m_close(button("closeButton", u"close"_s, this))
    , m_status(new FieldStatus(this))
{
    setObjectName(u"rateBrowser"_s);
    setSizeGripEnabled(true);
    build();
    addKeys();
    word();
    resize(1200, 740);
}

void RateBrowser::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(16), space(12), space(16), space(12));
    column->setSpacing(space(8));
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(makePage());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({scaled(270), 900});
    column->addWidget(m_splitter, 1);
    column->addWidget(m_status);
    column->addLayout(makeButtons());
    connect(m_tree, &RegionTree::regionChanged, this, &RateBrowser::show);
    connect(m_sections, &QTabBar::currentChanged, this, &RateBrowser::showSection);
    connect(m_dayEdit, &QLineEdit::editingFinished, this, &RateBrowser::readDay);
    connect(m_otherDay, &QLineEdit::editingFinished, this, &RateBrowser::showSection);
    connect(m_otherRegion, &RegionEdit::regionChanged, this, &RateBrowser::showSection);
    connect(m_insurance, &QComboBox::currentIndexChanged, this, &RateBrowser::showChart);
    connect(&m_session, &EnrolmentSession::noticesChanged, this, &RateBrowser::showSection);
}

QWidget *RateBrowser::makePage()
{
    // In large print what is above the table may fill the window: then all of it scrolls.
    auto *area = new QScrollArea(m_splitter);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(area);
    area->setWidget(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space(12), 0, 0, 0);
    column->setSpacing(space(8));
    column->addLayout(makeHead());
    column->addWidget(m_dayStatus);
    m_sections->setObjectName(u"sections"_s);
    m_sections->setExpanding(false);
    m_sections->setDrawBase(false);
    m_sections->setUsesScrollButtons(true);
    m_sections->setElideMode(Qt::ElideNone);
    for (int at = 0; at < SectionCount; ++at)
        m_sections->addTab({});
    column->addWidget(m_sections);
    m_comparison->setLayout(makeComparison());
    column->addWidget(m_comparison);
    m_insurance->setObjectName(u"chartInsurance"_s);
    column->addWidget(m_insurance);
    column->addWidget(m_chart, 1);
    column->addWidget(m_sheet, 1);
    return area;
}

QBoxLayout *RateBrowser::makeHead()
{
    auto *row = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_heading);
    names->addWidget(m_lights);
    row->addLayout(names, 1);
    m_dayEdit->setObjectName(u"dayEdit"_s);
    m_dayEdit->setMaximumWidth(scaled(150));
    m_dayLabel->setBuddy(m_dayEdit);
    m_dayLabel->setWordWrap(false);
    row->addWidget(m_dayLabel, 0, Qt::AlignVCenter);
    row->addWidget(m_dayEdit, 0, Qt::AlignVCenter);
    return row;
}

QBoxLayout *RateBrowser::makeComparison()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    m_otherDay->setObjectName(u"otherDay"_s);
    m_otherDay->setMaximumWidth(scaled(150));
    m_otherRegion->setObjectName(u"otherRegion"_s);
    m_otherRegion->setDirectory([this]() -> const RegionDirectory & { return m_session.books().regions(); });
    m_otherDayLabel->setBuddy(m_otherDay);
    m_otherRegionLabel->setBuddy(m_otherRegion);
    for (QLabel *each : {m_otherDayLabel, m_otherRegionLabel})
        each->setWordWrap(false);
    row->addWidget(m_otherDayLabel);
    row->addWidget(m_otherDay);
    row->addSpacing(space(16));
    row->addWidget(m_otherRegionLabel);
    row->addWidget(m_otherRegion, 1);
    return row;
}

QBoxLayout *RateBrowser::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_notice);
    row->addWidget(m_output);
    row->addStretch(1);
    row->addWidget(m_close);
    connect(m_notice, &QPushButton::clicked, this, &RateBrowser::enterNotice);
    connect(m_output, &RatesOutput::done, m_status, &FieldStatus::showHelp);
    connect(m_output, &RatesOutput::failed, m_status, qOverload<const QString &>(&FieldStatus::showNote));
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void RateBrowser::addKeys()
{
    connect(new QShortcut(Qt::CTRL | Qt::Key_F, this), &QShortcut::activated, m_tree, &RegionTree::focusSearch);
    connect(new QShortcut(Qt::CTRL | Qt::Key_P, this), &QShortcut::activated, m_output->printButton(),
            &QPushButton::click);
    const auto turn = [this](int step) {
        m_sections->setCurrentIndex((m_sections->currentIndex() + step + SectionCount) % SectionCount);
    };
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageDown, this), &QShortcut::activated, this, [turn] { turn(1); });
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageUp, this), &QShortcut::activated, this, [turn] { turn(-1); });
}

void RateBrowser::openAt(RegionCode region)
{
    m_tree->setRegion(region);
    show(region);
    QDialog::show();
    raise();
    activateWindow();
    m_tree->focusSearch();
}

void RateBrowser::setDay(QDate day)
{
    m_day = day;
    m_dayEdit->setText(day.toString(Qt::ISODate));
    show(m_region);
}

void RateBrowser::turnTo(Section section)
{
    m_sections->setCurrentIndex(static_cast<int>(section));
}

void RateBrowser::readDay()
{
    const auto day = dayIn(m_dayEdit->text());
    if (!day)
        return m_dayStatus->showProblem(tr("Enter a day such as 2026-07-15, or a month such as 2026-07"), m_dayEdit);
    m_dayStatus->clear(m_dayEdit);
    if (*day != m_day) {
        m_day = *day;
        show(m_region);
    }
}

void RateBrowser::show(RegionCode region)
{
    m_region = region;
    const auto &books = m_session.books();
    m_heading->setText(nameText(books.regions().fullName(region)));
    QStringList lights;
    for (const auto scheme : {Scheme::Pension, Scheme::Medical}) {
        const auto age = ageFor(books.rates(), books.regions().chain(region), scheme, place().month());
        lights << tr("%1 %2: %3", "sign, insurance, state")
                      .arg(ageLightSign(age.light), schemeText(scheme), rateAgeText(age));
    }
    m_lights->setText(lights.join(u'\n'));
    showSection();
}

RateBrowser::Section RateBrowser::section() const
{
    return static_cast<Section>(std::max(0, m_sections->currentIndex()));
}

RegionOnDay RateBrowser::place() const
{
    return {m_region, m_day};
}

void RateBrowser::showSection()
{
    const bool isYears = section() == Section::Years;
    m_comparison->setVisible(section() == Section::Differences);
    m_insurance->setVisible(isYears);
    m_chart->setVisible(isYears);
    m_sheet->setVisible(!isYears);
    if (isYears)
        return showYears();
    m_sheet->setSheet(sheetNow());
}

void RateBrowser::showYears()
{
    const auto chosen = m_insurance->currentIndex();
    const QSignalBlocker blocker(m_insurance);
    m_insurance->clear();
    for (const auto &each : insurancesOverYears(m_session.books(), m_region))
        m_insurance->addItem(insuranceText(each.scheme, each.variant));
    m_insurance->setCurrentIndex(std::clamp(chosen, m_insurance->count() > 0 ? 0 : -1, m_insurance->count() - 1));
    showChart();
}

void RateBrowser::showChart()
{
    const auto insurances = insurancesOverYears(m_session.books(), m_region);
    const auto at = static_cast<std::size_t>(std::max(0, m_insurance->currentIndex()));
    m_chart->setFigures(at < insurances.size() ? limitYears(insurances[at], place().month()) : LimitChartData());
}

RateSheet RateBrowser::sheetNow() const
{
    const auto &books = m_session.books();
    switch (section()) {
    case Section::Rates:
        return ratesSheet(books, place());
    case Section::Grades:
        return gradesSheet(books, place());
    case Section::Conditions:
        return conditionsSheet(books, place());
    case Section::Offices:
        return officesSheet(books, place());
    case Section::Subsidies:
        return subsidiesSheet(books, place());
    case Section::Documents:
        return documentsSheet(books);
    case Section::Sources:
        return sourcesSheet(books, place());
    case Section::Years:
        return yearsSheet(books, m_region);
    case Section::Differences:
        return differences();
    case Section::Country:
        return coverageSheet(books, m_day);
    }
    Q_UNREACHABLE();
}

/// Another place where one is chosen, else another day, the earlier one first.
RateSheet RateBrowser::differences() const
{
    if (const auto other = m_otherRegion->region())
        return differenceSheet(m_session.books(), place(), *other);
    const auto day = dayIn(m_otherDay->text()).value_or(m_day);
    return differenceSheet(m_session.books(), {m_region, std::min(day, m_day)}, std::max(day, m_day));
}

void RateBrowser::enterNotice()
{
    NoticeAnswers answers;
    answers.region = m_region;
    answers.from = toPlainText(place().month());
    openNotice(m_session, m_keeping, answers, this);
}

void RateBrowser::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_notice->setVisible(m_keeping.isPossible());
}

void RateBrowser::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        show(m_region);
    }
}

void RateBrowser::word()
{
    setWindowTitle(tr("Rates and rules of all places"));
    m_dayLabel->setText(tr("As on"));
    m_dayEdit->setText(m_day.toString(Qt::ISODate));
    m_otherDayLabel->setText(tr("Compare with the day"));
    if (m_otherDay->text().isEmpty())
        m_otherDay->setText(m_day.addYears(-1).toString(Qt::ISODate));
    m_otherRegionLabel->setText(tr("or with the place"));
    m_otherRegion->setAccessibleLabel(tr("or with the place"));
    m_insurance->setAccessibleName(tr("Insurance"));
    m_sections->setAccessibleName(tr("What is shown of the place"));
    const QStringList names{tr("Rates and limits"), tr("Grades"),       tr("Conditions"), tr("Offices"),
                            tr("Subsidies"),        tr("Documents"),    tr("Sources"),    tr("Over the years"),
                            tr("Differences"),      tr("Whole country")};
    for (int at = 0; at < SectionCount; ++at)
        m_sections->setTabText(at, names[at]);
    m_notice->setText(tr("Enter from a notice"));
    m_output->word();
    m_close->setText(tr("Close"));
}

} // namespace canbao::ui
