#include "ui/archive/bindialog.h"

#include "ui/errortext.h"
#include "ui/fields/fieldstatus.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct BinColumn
{
    enum { Name, Reference, Place, KeptUntil, Count };
};

} // namespace

BinDialog::BinDialog(BinKeeping keeping, QWidget *parent)
    : QDialog(parent)
    , m_keeping(std::move(keeping))
    , m_heading(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_status(new FieldStatus(this))
    , m_takeBack(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"binDialog"_s);
    build();
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(820), room.width() * 9 / 10), std::min(scaled(520), room.height() * 9 / 10));
    read();
    reword();
}

void BinDialog::build()
{
    m_heading->setProperty("type", u"heading"_s);
    for (QLabel *label : {m_heading, m_lead})
        label->setWordWrap(true);
    m_table->setObjectName(u"binTable"_s);
    m_table->setColumnCount(BinColumn::Count);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(44));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BinColumn::Place, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_takeBack->setObjectName(u"takeBackButton"_s);
    m_takeBack->setProperty("role", u"primary"_s);
    m_close->setObjectName(u"closeBinButton"_s);
    for (QPushButton *button : {m_takeBack, m_close})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_takeBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(10));
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addWidget(m_table, 1);
    column->addWidget(m_status);
    column->addLayout(row);
    connect(m_takeBack, &QPushButton::clicked, this, &BinDialog::takeBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void BinDialog::read()
{
    m_binned.clear();
    if (auto binned = m_keeping.list())
        m_binned = *std::move(binned);
    else
        m_status->showProblem(errorText(binned.error()), nullptr);
}

void BinDialog::reword()
{
    setWindowTitle(tr("Bin"));
    m_heading->setText(tr("Bin"));
    m_lead->setText(
        m_binned.empty()
            ? tr("The bin is empty.")
            : tr("What lies here is in no list and no search. After its last day it is overwritten; backups "
                 "made before keep it until they are replaced."));
    m_takeBack->setText(tr("Take back"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(m_heading->text());
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Reference"), tr("Place"), tr("Kept until")});
    m_table->setRowCount(int(m_binned.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &[entry, keptUntil] = m_binned[std::size_t(row)];
        const QString name = entry.isUnreadable ? tr("cannot be read") : m_keeping.shownName(entry.name);
        const QStringList cells{name, entry.reference, nameText(entry.region), dateText(keptUntil)};
        for (int column = 0; column < BinColumn::Count; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->setVisible(!m_binned.empty());
    m_takeBack->setEnabled(!m_binned.empty());
    if (!m_binned.empty() && m_table->currentRow() < 0)
        m_table->selectRow(0);
}

void BinDialog::takeBack()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_status->clear(nullptr);
    const QString reference = m_binned[std::size_t(row)].entry.reference;
    const auto done = m_keeping.takeBack(reference);
    read();
    reword();
    if (!done)
        return m_status->showProblem(errorText(done.error()), nullptr);
    m_status->showHelp(tr("%1 is among the saved applications again.").arg(reference));
    Q_EMIT takenBack(reference);
}

void BinDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace canbao::ui
