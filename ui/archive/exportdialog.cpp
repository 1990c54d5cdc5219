#include "ui/archive/exportdialog.h"

#include "ui/errortext.h"
#include "ui/fields/choicegroup.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/layouts.h"
#include "ui/fields/namedbutton.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

enum Page { Form, Progress, Report };

QHBoxLayout *buttonRow(std::initializer_list<QPushButton *> buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(12));
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

} // namespace

ExportDialog::ExportDialog(Exporting exporting, QWidget *parent)
    : QDialog(parent)
    , m_exporting(std::move(exporting))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"exportDialog"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(12));
    m_heading = addLabel(column, "heading");
    column->addWidget(m_pages, 1);
    m_pages->addWidget(makeForm());
    m_pages->addWidget(makeProgress());
    m_pages->addWidget(makeReport());
    reword();
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(680), room.width() * 9 / 10), std::min(scaled(780), room.height() * 9 / 10));
}

QWidget *ExportDialog::makeForm()
{
    auto *page = new QWidget(this);
    auto *column = plainColumn(page, 10);
    auto *area = new QScrollArea(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *questions = new QWidget;
    auto *inner = plainColumn(questions, 10);
    inner->setContentsMargins(0, 0, space(8), 0);
    m_whichLabel = addLabel(inner, "question");
    m_which = new ChoiceGroup(questions);
    m_which->setObjectName(u"exportWhich"_s);
    inner->addWidget(m_which);
    m_formLabel = addLabel(inner, "question");
    m_form = new ChoiceGroup(questions);
    m_form->setObjectName(u"exportForm"_s);
    inner->addWidget(m_form);
    inner->addStretch(1);
    area->setWidget(questions);
    column->addWidget(area, 1);
    m_warning = new FieldStatus(page);
    m_warning->setObjectName(u"exportWarning"_s);
    column->addWidget(m_warning);
    m_export = namedButton(u"exportButton"_s, page);
    m_export->setProperty("role", u"primary"_s);
    m_export->setDefault(true);
    m_leave = namedButton(u"leaveExportButton"_s, page);
    column->addLayout(buttonRow({m_export, m_leave}));
    rewordChoices();
    const auto first = m_exporting.selected > 0 ? ExportChoice::Selected
        : m_exporting.found > 0                 ? ExportChoice::Found
                                                : ExportChoice::All;
    m_which->setChosen(std::optional(first));
    m_form->setChosen(std::optional(ExportForm::OnePdf));
    connect(m_form, &ChoiceGroup::chosenChanged, this, &ExportDialog::showWarning);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_leave, &QPushButton::clicked, this, &ExportDialog::reject);
    return page;
}

QWidget *ExportDialog::makeProgress()
{
    auto *page = new QWidget(this);
    auto *column = plainColumn(page, 10);
    m_progressText = addLabel(column, "body");
    m_progressText->setObjectName(u"exportProgressText"_s);
    m_bar = new QProgressBar(page);
    m_bar->setObjectName(u"exportProgress"_s);
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    column->addStretch(1);
    m_cancel = namedButton(u"cancelExportButton"_s, page);
    column->addLayout(buttonRow({m_cancel}));
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_exporting.cancel(); });
    return page;
}

QWidget *ExportDialog::makeReport()
{
    auto *page = new QWidget(this);
    auto *column = plainColumn(page, 10);
    m_summary = addLabel(column, "body");
    m_summary->setObjectName(u"exportSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_failuresLabel = addLabel(column, "question");
    m_failures = new QPlainTextEdit(page);
    m_failures->setObjectName(u"exportFailures"_s);
    m_failures->setReadOnly(true);
    m_failures->setTabChangesFocus(true);
    m_failures->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_failuresLabel->setBuddy(m_failures);
    column->addWidget(m_failures, 1);
    column->addStretch(0);
    m_close = namedButton(u"closeExportButton"_s, page);
    column->addLayout(buttonRow({m_close}));
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::accept);
    return page;
}

QLabel *ExportDialog::addLabel(QVBoxLayout *column, const char *type)
{
    auto *label = new QLabel(this);
    label->setProperty("type", QString::fromLatin1(type));
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

void ExportDialog::showWarning()
{
    const auto form = m_form->chosenAs<ExportForm>();
    if (form == ExportForm::Json || form == ExportForm::Csv)
        m_warning->showNote(
            tr("Identity and card numbers stand in the file in clear – whoever has it can read them, so "
               "keep it like the papers themselves"));
    else
        m_warning->clear(m_form);
}

void ExportDialog::begin()
{
    const auto which = m_which->chosenAs<ExportChoice>();
    const auto form = m_form->chosenAs<ExportForm>();
    if (!which || !form)
        return;
    const auto target = m_exporting.chooseTarget(this, *form);
    if (target.isEmpty())
        return;
    m_pages->setCurrentIndex(Progress);
    showProgress(0, 0);
    m_cancel->setFocus(Qt::OtherFocusReason);
    reword();
    // The export may outlive this window by one application.
    const QPointer<ExportDialog> self(this);
    m_exporting.start(*which, *form, target,
                      {.progressed =
                           [self](int done, int total) {
                               if (self)
                                   self->showProgress(done, total);
                           },
                       .ended =
                           [self](const ExportReport &report) {
                               if (self)
                                   self->end(report);
                           }});
}

void ExportDialog::showProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    if (total == 0)
        m_progressText->setText(tr("Looking up the applications…"));
    else if (done < total)
        m_progressText->setText(tr("%1 of %2").arg(done).arg(total));
    else
        m_progressText->setText(tr("%1 of %2 – finishing…").arg(done).arg(total));
}

void ExportDialog::end(const ExportReport &report)
{
    m_report = report;
    m_pages->setCurrentIndex(Report);
    m_close->setFocus(Qt::OtherFocusReason);
    reword();
}

bool ExportDialog::isRunning() const
{
    return m_pages->currentIndex() == Progress;
}

void ExportDialog::reject()
{
    if (isRunning())
        m_exporting.cancel();
    QDialog::reject();
}

/// Esc means Cancel first, so that one sees what became of it.
void ExportDialog::keyPressEvent(QKeyEvent *event)
{
    if (isRunning() && event->matches(QKeySequence::Cancel))
        m_exporting.cancel();
    else
        QDialog::keyPressEvent(event);
}

QString ExportDialog::summaryText() const
{
    QStringList lines;
    const bool isFolder = m_report.form == ExportForm::PdfFolder;
    if (m_report.error)
        lines += errorText(*m_report.error);
    if (m_report.isCancelled)
        lines += isFolder ? tr("You stopped it. What was finished by then stays in the folder.")
                          : tr("You stopped it, so no file was written.");
    if (m_report.done > 0)
        lines += tr("%n applications came out.", nullptr, m_report.done);
    else if (!m_report.isCancelled)
        lines += tr("Nothing was exported.");
    if (!m_report.files.isEmpty())
        lines += (isFolder ? tr("Folder: %1") : tr("File: %1")).arg(QDir::toNativeSeparators(m_report.path));
    return lines.join(u'\n');
}

QString ExportDialog::failuresText() const
{
    QStringList lines;
    for (const ExportFailure &failed : m_report.failures)
        lines += failed.reference + u" – "_s + errorText(failed.error);
    return lines.join(u'\n');
}

void ExportDialog::showReport()
{
    m_summary->setText(summaryText());
    m_failures->setPlainText(failuresText());
    m_failures->setVisible(!m_report.failures.empty());
    m_failuresLabel->setVisible(!m_report.failures.empty());
    m_failuresLabel->setText(
        tr("%n applications had a problem; the others were not held up:", nullptr, int(m_report.failures.size())));
    m_failures->setAccessibleName(m_failuresLabel->text());
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void ExportDialog::rewordChoices()
{
    const auto offer = [this](ExportChoice choice, int count, const QString &text) {
        if (count > 0)
            m_which->setChoice(choice, text);
    };
    offer(ExportChoice::Selected, m_exporting.selected,
          tr("Those selected in the list: %n", "applications", m_exporting.selected));
    offer(ExportChoice::Found, m_exporting.found,
          tr("Those found by what you search for: %n", "applications", m_exporting.found));
    offer(ExportChoice::All, m_exporting.all, tr("All saved ones: %n", "applications", m_exporting.all));
    m_form->setChoice(ExportForm::OnePdf, tr("One PDF"), tr("All summaries one behind the other, to print in one go"));
    m_form->setChoice(ExportForm::PdfFolder, tr("A folder of PDFs"),
                      tr("A summary for each, named by its reference; files of the same name are replaced"));
    m_form->setChoice(ExportForm::Json, tr("A JSON file"),
                      tr("Everything of each, to be imported by Canbao at another place"));
    m_form->setChoice(ExportForm::Csv, tr("A CSV table"), tr("The answers, for table programs; without pictures"));
}

void ExportDialog::reword()
{
    setWindowTitle(tr("Export applications"));
    const QString headings[] = {tr("Export applications"), tr("Exporting…"),
                                m_report.error || m_report.done == 0 ? tr("Nothing came out")
                                    : m_report.isCancelled           ? tr("Export stopped")
                                                                     : tr("Export finished")};
    m_heading->setText(headings[m_pages->currentIndex()]);
    rewordChoices();
    m_whichLabel->setText(tr("Which applications?"));
    m_which->setAccessibleName(m_whichLabel->text());
    m_formLabel->setText(tr("As what?"));
    m_form->setAccessibleName(m_formLabel->text());
    m_export->setText(tr("Export…"));
    m_export->setEnabled(m_exporting.all > 0);
    m_leave->setText(tr("Close"));
    m_bar->setAccessibleName(tr("How far the export is"));
    m_cancel->setText(tr("Cancel"));
    m_close->setText(tr("Close"));
    showWarning();
    if (isRunning())
        showProgress(m_done, m_total);
    showReport();
}

} // namespace canbao::ui
