#include "ui/history/listimportdialog.h"

#include "ui/fields/calmcombobox.h"
#include "ui/fields/fieldstatus.h"
#include "ui/history/listwords.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QTableWidget>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PreviewRows = 5;
constexpr int PreviewColumns = 20;
constexpr qsizetype PreviewCell = 60;
constexpr std::size_t MostProblems = 200; ///< of a file where nothing fits, so that the list stays readable
constexpr int NotThere = -1;
/// The base is not asked for: nothing is worked out from it yet.
constexpr ListMeaning AskedMeanings[] = {ListMeaning::Place, ListMeaning::Month, ListMeaning::Scheme,
                                         ListMeaning::From,  ListMeaning::To,    ListMeaning::Months};

QLabel *addLabel(QLayout *column, QWidget *parent, const char *type)
{
    auto *label = new QLabel(parent);
    label->setProperty("type", QString::fromLatin1(type));
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

} // namespace

ListImportDialog::ListImportDialog(ListTable table, const RegionDirectory &directory, YearMonth latest, bool hasStays,
                                   QWidget *parent)
    : QDialog(parent)
    , m_table(std::move(table))
    , m_directory(directory)
    , m_places(directory)
    , m_latest(latest)
    , m_mapping(guessedMapping(m_table.header))
{
    setObjectName(u"listImportDialog"_s);
    build(hasStays);
    fillPreview();
    reword();
    readAgain();
    m_combos.at(ListMeaning::Place)->setFocus();
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(760), room.width() * 9 / 10), std::min(scaled(800), room.height() * 9 / 10));
}

void ListImportDialog::build(bool hasStays)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(10));
    m_heading = addLabel(column, this, "heading");
    m_lead = addLabel(column, this, "body");
    m_preview = new QTableWidget(this);
    m_preview->setObjectName(u"previewTable"_s);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(m_preview, 3);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(16));
    grid->setVerticalSpacing(space(4));
    for (const ListMeaning meaning : AskedMeanings)
        addCombo(grid, meaning);
    column->addLayout(grid);
    m_result = addLabel(column, this, "question");
    m_result->setObjectName(u"importResult"_s);
    m_problemsLabel = addLabel(column, this, "small");
    m_problems = new QListWidget(this);
    m_problems->setObjectName(u"problemList"_s);
    m_problems->setWordWrap(true);
    m_problemsLabel->setBuddy(m_problems);
    column->addWidget(m_problems, 2);
    m_replace = new QCheckBox(this);
    m_replace->setObjectName(u"replaceCheck"_s);
    m_replace->setVisible(hasStays);
    column->addWidget(m_replace);
    m_status = new FieldStatus(this);
    m_status->setObjectName(u"mappingStatus"_s);
    column->addWidget(m_status);
    column->addWidget(makeButtons());
}

void ListImportDialog::addCombo(QGridLayout *grid, ListMeaning meaning)
{
    auto *combo = new CalmComboBox(this);
    combo->setObjectName(u"meaning%1"_s.arg(int(meaning)));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->addItem(QString(), NotThere);
    for (int at = 0; at < m_table.header.size(); ++at)
        combo->addItem(m_table.header[at].simplified().left(PreviewCell), at);
    const auto guessed = m_mapping.find(meaning);
    combo->setCurrentIndex(guessed == m_mapping.end() ? 0 : combo->findData(guessed->second));
    auto *label = new QLabel(this);
    label->setBuddy(combo);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    const int place = static_cast<int>(m_combos.size());
    grid->addWidget(label, place / 3 * 2, place % 3);
    grid->addWidget(combo, place / 3 * 2 + 1, place % 3);
    grid->setColumnStretch(place % 3, 1);
    m_combos.emplace(meaning, combo);
    m_comboLabels.emplace(meaning, label);
    connect(combo, &QComboBox::currentIndexChanged, this, &ListImportDialog::readAgain);
}

QWidget *ListImportDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(12));
    m_import = new QPushButton(bar);
    m_import->setObjectName(u"importListButton"_s);
    m_import->setProperty("role", u"primary"_s);
    m_import->setDefault(true);
    m_cancel = new QPushButton(bar);
    m_cancel->setObjectName(u"cancelImportButton"_s);
    m_cancel->setAutoDefault(false);
    row->addWidget(m_import);
    row->addWidget(m_cancel);
    row->addStretch(1);
    connect(m_import, &QPushButton::clicked, this, &ListImportDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ListImportDialog::reject);
    return bar;
}

void ListImportDialog::fillPreview()
{
    const int columns = std::min(PreviewColumns, static_cast<int>(m_table.header.size()));
    const int rows = std::min(PreviewRows, static_cast<int>(m_table.rows.size()));
    m_preview->setColumnCount(columns);
    m_preview->setRowCount(rows);
    for (int column = 0; column < columns; ++column)
        m_preview->setHorizontalHeaderItem(column,
                                           new QTableWidgetItem(m_table.header[column].simplified().left(PreviewCell)));
    for (int row = 0; row < rows; ++row) {
        const ListRow &line = m_table.rows[static_cast<std::size_t>(row)];
        m_preview->setVerticalHeaderItem(row, new QTableWidgetItem(QString::number(line.line)));
        for (int column = 0; column < std::min(columns, static_cast<int>(line.cells.size())); ++column)
            m_preview->setItem(row, column, new QTableWidgetItem(line.cells[column].simplified().left(PreviewCell)));
    }
    m_preview->resizeColumnsToContents();
}

bool ListImportDialog::replacesStays() const
{
    return m_replace->isChecked();
}

/// At once: 20,000 lines take well under a second (tst_contributionlist), so there is nothing to wait for.
void ListImportDialog::readAgain()
{
    m_mapping.clear();
    for (const auto &[meaning, combo] : m_combos) {
        if (const int column = combo->currentData().toInt(); column != NotThere)
            m_mapping.emplace(meaning, column);
    }
    m_list = isComplete(m_mapping) ? readContributionList(m_table, m_mapping, m_places, m_latest) : ContributionList();
    m_status->clear(m_combos.at(ListMeaning::Place));
    showResult();
}

void ListImportDialog::showResult()
{
    m_result->setText(isComplete(m_mapping)
                          ? listSummaryText(m_list)
                          : tr("Choose the column of the place, and one with the month or the number of months."));
    m_problems->clear();
    for (std::size_t at = 0; at < std::min(m_list.problems.size(), MostProblems); ++at)
        m_problems->addItem(lineProblemText(m_list.problems[at], m_directory));
    if (m_list.problems.size() > MostProblems)
        m_problems->addItem(tr("… and %n more", nullptr, static_cast<int>(m_list.problems.size() - MostProblems)));
    m_problems->setVisible(!m_list.problems.empty());
    m_problemsLabel->setVisible(!m_list.problems.empty());
}

void ListImportDialog::accept()
{
    if (!m_list.stays.empty())
        return QDialog::accept();
    auto *place = m_combos.at(ListMeaning::Place);
    m_status->showProblem(tr("Nothing can be imported so – choose other columns, or cancel and type the months"),
                          place);
    place->setFocus();
}

void ListImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    reword();
    showResult();
}

void ListImportDialog::reword()
{
    setWindowTitle(tr("Import a list"));
    m_heading->setText(tr("What do the columns mean?"));
    m_lead->setText(tr("The first lines of %1. Nothing is changed before you import.").arg(m_table.name));
    m_preview->setAccessibleName(tr("First lines of the file"));
    for (const auto &[meaning, combo] : m_combos) {
        const QSignalBlocker quiet(combo);
        combo->setItemText(0, tr("Not in this list"));
        m_comboLabels.at(meaning)->setText(meaningText(meaning));
        combo->setAccessibleName(meaningText(meaning));
    }
    m_problemsLabel->setText(tr("These lines are left out, or count once; the others are imported."));
    m_problems->setAccessibleName(tr("Lines with problems"));
    m_replace->setText(tr("Replace what is typed already (otherwise the list is added after it)"));
    m_import->setText(tr("Import"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace canbao::ui
