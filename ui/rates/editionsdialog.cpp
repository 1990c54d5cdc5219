#include "ui/rates/editionsdialog.h"

#include "ui/errortext.h"
#include "ui/fields/fieldstatus.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestReason = 200;

void fillRow(QTableWidget *table, int row, const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column)
        table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

} // namespace

EditionsDialog::EditionsDialog(QWidget *parent)
    : QDialog(parent)
    , m_heading(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_editionsHeading(new QLabel(this))
    , m_import(new QPushButton(this))
    , m_compare(new QPushButton(this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_reasonStatus(new FieldStatus(this))
    , m_goBack(new QPushButton(this))
    , m_changesHeading(new QLabel(this))
    , m_signersHeading(new QLabel(this))
    , m_signersLead(new QLabel(this))
    , m_addSigner(new QPushButton(this))
    , m_removeSigner(new QPushButton(this))
    , m_status(new FieldStatus(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"editionsDialog"_s);
    build();
    reword();
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(860), room.width() * 9 / 10), std::min(scaled(760), room.height() * 9 / 10));
}

void EditionsDialog::build()
{
    m_heading->setProperty("type", u"heading"_s);
    for (QLabel *label : {m_editionsHeading, m_changesHeading, m_signersHeading, m_reasonLabel})
        label->setProperty("type", u"question"_s);
    m_signersLead->setProperty("type", u"small"_s);
    for (QLabel *label : {m_heading, m_lead, m_reasonLabel, m_signersLead})
        label->setWordWrap(true);
    m_import->setObjectName(u"importPackButton"_s);
    m_import->setProperty("role", u"primary"_s);
    m_reason->setObjectName(u"goBackReasonEdit"_s);
    m_reason->setMaxLength(LongestReason);
    m_reasonLabel->setBuddy(m_reason);
    m_compare->setObjectName(u"compareEditionButton"_s);
    m_compare->setEnabled(false);
    m_goBack->setObjectName(u"goBackEditionButton"_s);
    m_addSigner->setObjectName(u"addSignerButton"_s);
    m_removeSigner->setObjectName(u"removeSignerButton"_s);
    m_close->setObjectName(u"closeEditionsButton"_s);
    for (QPushButton *button : {m_import, m_compare, m_goBack, m_addSigner, m_removeSigner, m_close})
        button->setAutoDefault(false);

    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, space(8), 0);
    column->setSpacing(space(6));
    column->addWidget(m_editionsHeading);
    m_editions = addTable(u"editionTable"_s, 4, column);
    auto *editionButtons = new QHBoxLayout;
    editionButtons->setSpacing(space(12));
    editionButtons->addWidget(m_import);
    editionButtons->addWidget(m_compare);
    editionButtons->addStretch(1);
    column->addLayout(editionButtons);
    column->addSpacing(space(10));
    for (QWidget *part : std::initializer_list<QWidget *>{m_reasonLabel, m_reason, m_reasonStatus})
        column->addWidget(part);
    column->addWidget(m_goBack, 0, Qt::AlignLeft);
    column->addSpacing(space(14));
    column->addWidget(m_changesHeading);
    m_changes = addTable(u"editionChangeTable"_s, 3, column);
    column->addSpacing(space(14));
    column->addWidget(m_signersHeading);
    column->addWidget(m_signersLead);
    m_signers = addTable(u"signerTable"_s, 2, column);
    auto *signerButtons = new QHBoxLayout;
    signerButtons->setSpacing(space(12));
    signerButtons->addWidget(m_addSigner);
    signerButtons->addWidget(m_removeSigner);
    signerButtons->addStretch(1);
    column->addLayout(signerButtons);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(ground);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);

    auto *row = new QHBoxLayout;
    row->addWidget(m_status, 1);
    row->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(space(10));
    all->addWidget(m_heading);
    all->addWidget(m_lead);
    all->addWidget(area, 1);
    all->addLayout(row);
    connect(m_import, &QPushButton::clicked, this, &EditionsDialog::importRequested);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (const int at = m_editions->currentRow(); at >= 0)
            Q_EMIT comparisonRequested(m_list.editions[static_cast<std::size_t>(at)].number);
    });
    connect(m_editions, &QTableWidget::itemSelectionChanged, this, [this] {
        const int at = m_editions->currentRow();
        m_compare->setEnabled(at >= 0 && !m_list.editions[static_cast<std::size_t>(at)].isInUse);
    });
    connect(m_goBack, &QPushButton::clicked, this, &EditionsDialog::goBack);
    connect(m_addSigner, &QPushButton::clicked, this, &EditionsDialog::addSignerRequested);
    connect(m_removeSigner, &QPushButton::clicked, this, [this] {
        if (const int at = m_signers->currentRow(); at >= 0)
            Q_EMIT removeSignerRequested(m_list.signers[static_cast<std::size_t>(at)].fingerprint);
    });
    connect(m_signers, &QTableWidget::itemSelectionChanged, this, [this] {
        const int at = m_signers->currentRow();
        m_removeSigner->setEnabled(at >= 0 && !m_list.signers[static_cast<std::size_t>(at)].isShipped);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

QTableWidget *EditionsDialog::addTable(const QString &name, int columns, QVBoxLayout *column)
{
    auto *table = new QTableWidget(0, columns, this);
    table->setObjectName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setMinimumHeight(scaled(150));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(columns - 1, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(table);
    return table;
}

void EditionsDialog::setList(EditionsList list)
{
    m_list = std::move(list);
    fill();
}

void EditionsDialog::showProblem(const Error &error)
{
    m_status->showProblem(errorText(error), nullptr);
}

void EditionsDialog::showDone(const QString &sentence)
{
    m_reason->clear();
    m_status->showHelp(sentence);
}

/// Going back is recorded, so it needs a word why.
void EditionsDialog::goBack()
{
    m_reasonStatus->clear(m_reason);
    m_status->clear(nullptr);
    const int at = m_editions->currentRow();
    if (at < 0 || m_list.editions[static_cast<std::size_t>(at)].countsNext)
        return m_status->showNote(tr("Select an older edition in the table first."));
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty()) {
        m_reasonStatus->showProblem(tr("Enter why you go back; it is kept in the list of changes"), m_reason);
        return m_reason->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT goBackRequested(m_list.editions[static_cast<std::size_t>(at)].number, reason);
}

void EditionsDialog::fill()
{
    m_editions->setHorizontalHeaderLabels({tr("Edition"), tr("Of"), tr("State"), tr("Where from")});
    m_editions->setRowCount(static_cast<int>(m_list.editions.size()));
    for (int row = 0; row < m_editions->rowCount(); ++row) {
        const EditionRow &edition = m_list.editions[static_cast<std::size_t>(row)];
        const QString state = edition.isInUse && edition.countsNext ? tr("in use")
            : edition.isInUse                                       ? tr("in use until Canbao is closed")
            : edition.countsNext                                    ? tr("counts from the next start on")
                                                                    : tr("kept");
        fillRow(m_editions, row,
                {edition.number, edition.date, state,
                 edition.signer.isEmpty() ? tr("came with the program") : tr("signed by %1").arg(edition.signer)});
    }
    m_changes->setHorizontalHeaderLabels({tr("Day"), tr("Change"), tr("Reason")});
    m_changes->setRowCount(static_cast<int>(m_list.changes.size()));
    for (int row = 0; row < m_changes->rowCount(); ++row) {
        const EditionChangeRow &change = m_list.changes[static_cast<std::size_t>(row)];
        fillRow(m_changes, row,
                {dateText(change.day), tr("from %1 to %2", "editions").arg(change.from, change.to), change.reason});
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_changesHeading, m_changes})
        part->setVisible(!m_list.changes.empty());
    m_signers->setHorizontalHeaderLabels({tr("Fingerprint"), tr("Where from")});
    m_signers->setRowCount(static_cast<int>(m_list.signers.size()));
    for (int row = 0; row < m_signers->rowCount(); ++row) {
        const SignerRow &signer = m_list.signers[static_cast<std::size_t>(row)];
        fillRow(m_signers, row,
                {signer.fingerprint, signer.isShipped ? tr("came with the program") : tr("added here")});
    }
    m_removeSigner->setEnabled(false);
    m_signers->clearSelection();
    m_signers->setCurrentItem(nullptr);
}

void EditionsDialog::reword()
{
    setWindowTitle(tr("Editions of the rates"));
    m_heading->setText(tr("Editions of the rates"));
    m_lead->setText(
        tr("Rates change every year. A new edition comes as a file that is signed; it is checked here, without "
           "a network. Applications that are saved stay as they are."));
    m_editionsHeading->setText(tr("Editions on this computer"));
    m_import->setText(tr("Import a new edition…"));
    m_compare->setText(tr("Compare with the edition in use"));
    m_reasonLabel->setText(tr("Why you go back to the edition selected above"));
    m_goBack->setText(tr("Go back"));
    m_changesHeading->setText(tr("Changes so far"));
    m_signersHeading->setText(tr("Whose editions are installed"));
    m_signersLead->setText(tr("Add a key only when its owner has told you the fingerprint by another way, such as the "
                              "telephone."));
    m_addSigner->setText(tr("Add a key…"));
    m_removeSigner->setText(tr("Remove the key"));
    m_close->setText(tr("Close"));
    m_editions->setAccessibleName(m_editionsHeading->text());
    m_changes->setAccessibleName(m_changesHeading->text());
    m_signers->setAccessibleName(m_signersHeading->text());
    fill();
}

void EditionsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace canbao::ui
