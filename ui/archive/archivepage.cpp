#include "ui/archive/archivepage.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/theme/theme.h"
#include "ui_archivepage.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString headingText(ArchiveTableModel::Column column)
{
    switch (column) {
    case ArchiveTableModel::Name:
        return ArchivePage::tr("Name");
    case ArchiveTableModel::Reference:
        return ArchivePage::tr("Reference");
    case ArchiveTableModel::Place:
        return ArchivePage::tr("Place");
    case ArchiveTableModel::Grade:
        return ArchivePage::tr("Grade");
    case ArchiveTableModel::PerMonth:
        return ArchivePage::tr("Per month");
    case ArchiveTableModel::Figures:
        return ArchivePage::tr("Figures");
    case ArchiveTableModel::Status:
        return ArchivePage::tr("Status");
    case ArchiveTableModel::SavedAt:
        return ArchivePage::tr("Saved on");
    case ArchiveTableModel::ColumnCount:
        break;
    }
    return {};
}

/// What the amount rests on, of the day on which it was saved.
QString figuresText(Standing standing)
{
    return standing == Standing::Known ? ArchivePage::tr("published") : standingText(standing);
}

} // namespace

QString maskedName(const QString &name)
{
    const auto characters = name.toUcs4();
    if (characters.isEmpty())
        return {};
    const char32_t first = characters.first();
    return QString::fromUcs4(&first, 1) + QString(characters.size() - 1, u'*');
}

ArchivePage::ArchivePage(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ArchivePage>())
    , m_model(new ArchiveTableModel(
          {.cell = [this](const auto &entry, auto column) { return cellText(entry, column); }, .heading = headingText},
          this))
    , m_found(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(ArchiveTableModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortRole(ArchiveTableModel::SortRole);
    m_ui->table->setModel(m_found);
    m_ui->table->sortByColumn(ArchiveTableModel::SavedAt, Qt::DescendingOrder);
    m_ui->table->installEventFilter(this);
    m_ui->searchEdit->addAction(icon(u"search"_s, &Colours::quietText), QLineEdit::LeadingPosition);
    connectAction(m_ui->openButton, u"document"_s, &ArchivePage::openRequested);
    connectAction(m_ui->copyButton, u"copy"_s, &ArchivePage::copyRequested);
    connectAction(m_ui->previewButton, u"eye"_s, &ArchivePage::previewRequested);
    connectAction(m_ui->printButton, u"printer"_s, &ArchivePage::printRequested);
    connectAction(m_ui->pdfButton, u"pdf"_s, &ArchivePage::pdfRequested);
    m_ui->openButton->setIcon(icon(u"document"_s, &Colours::accentText));
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &ArchivePage::filter);
    connect(m_ui->table, &QTableView::doubleClicked, this, [this] { act(&ArchivePage::openRequested); });
    showWhatIsThere();
    fitRows();
}

ArchivePage::~ArchivePage() = default;

void ArchivePage::setEntries(std::vector<ArchiveEntry> entries)
{
    m_model->setEntries(std::move(entries));
    showWhatIsThere();
    m_ui->table->resizeColumnsToContents();
}

void ArchivePage::setNamesMasked(bool masked)
{
    if (masked == m_masksNames)
        return;
    m_masksNames = masked;
    m_model->reword();
}

void ArchivePage::focusSearch()
{
    if (m_model->entries().empty())
        m_ui->titleLabel->setFocus();
    else
        m_ui->searchEdit->setFocus(Qt::OtherFocusReason);
}

void ArchivePage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitRows();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_model->reword();
    showWhatIsThere();
}

bool ArchivePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            act(&ArchivePage::openRequested);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ArchivePage::connectAction(QPushButton *button, const QString &iconName, ReferenceSignal signal)
{
    button->setIcon(icon(iconName));
    connect(button, &QPushButton::clicked, this, [this, signal] { act(signal); });
}

void ArchivePage::act(ReferenceSignal signal)
{
    const QModelIndex current = m_ui->table->currentIndex();
    if (current.isValid())
        Q_EMIT(this->*signal)(current.data(ArchiveTableModel::ReferenceRole).toString());
}

void ArchivePage::filter(const QString &text)
{
    m_found->setFilterFixedString(text.trimmed());
    showWhatIsThere();
}

void ArchivePage::showWhatIsThere()
{
    const bool isEmpty = m_found->rowCount() == 0;
    m_ui->table->setVisible(!isEmpty);
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->emptyLabel->setText(m_model->entries().empty()
                                  ? tr("Nothing saved yet. A finished application is kept here.")
                                  : tr("Nothing found. Try the family name, part of the reference or the city."));
    for (auto *button : {m_ui->openButton, m_ui->copyButton, m_ui->previewButton, m_ui->printButton, m_ui->pdfButton})
        button->setEnabled(!isEmpty);
    if (!isEmpty && !m_ui->table->currentIndex().isValid())
        m_ui->table->selectRow(0);
}

void ArchivePage::fitRows()
{
    m_ui->table->verticalHeader()->setDefaultSectionSize(scaled(44));
    m_ui->table->resizeColumnsToContents();
}

QString ArchivePage::cellText(const ArchiveEntry &entry, ArchiveTableModel::Column column) const
{
    switch (column) {
    case ArchiveTableModel::Name:
        return m_masksNames ? maskedName(entry.name) : entry.name;
    case ArchiveTableModel::Reference:
        return entry.reference;
    case ArchiveTableModel::Place:
        return nameText(entry.region);
    case ArchiveTableModel::Grade:
        if (const auto base = entry.grade.endsWith(u'%') ? std::nullopt : Money::parse(entry.grade))
            return moneyText(*base);
        return entry.grade.isEmpty() ? tr("Lowest base") : entry.grade;
    case ArchiveTableModel::PerMonth:
        if (entry.standing != Standing::Unknown || !entry.known())
            return amountText(entry.known());
        return tr("%1 and more").arg(moneyText(entry.perMonth));
    case ArchiveTableModel::Figures:
        return figuresText(entry.standing);
    case ArchiveTableModel::Status:
        return entry.prints == 0 ? tr("Ready, not printed yet") : tr("Printed %n times", nullptr, entry.prints);
    case ArchiveTableModel::SavedAt:
        return dateText(entry.savedAt.date());
    case ArchiveTableModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace canbao::ui
