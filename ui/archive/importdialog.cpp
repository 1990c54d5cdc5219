#include "ui/archive/importdialog.h"

#include "ui/errortext.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/namedbutton.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Importing importing, QWidget *parent) : QDialog(parent), m_importing(std::move(importing))
{
    setObjectName(u"importDialog"_s);
    build();
    reword();
    m_choose->setFocus(Qt::OtherFocusReason);
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(680), room.width() * 9 / 10), std::min(scaled(620), room.height() * 9 / 10));
}

void ImportDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(12));
    m_heading = addLabel(column, "heading");
    m_lead = addLabel(column, "body");
    auto *row = new QHBoxLayout;
    m_choose = namedButton(u"chooseImportButton"_s, this);
    row->addWidget(m_choose);
    row->addStretch(1);
    column->addLayout(row);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    m_result = addLabel(column, "question");
    m_result->setObjectName(u"importFound"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problemsLabel = addLabel(column, "body");
    m_problems = new QPlainTextEdit(this);
    m_problems->setObjectName(u"importProblems"_s);
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problemsLabel->setBuddy(m_problems);
    column->addWidget(m_problems, 1);
    column->addStretch(0);
    m_status = new FieldStatus(this);
    m_status->setObjectName(u"importStatus"_s);
    column->addWidget(m_status);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(12));
    m_import = namedButton(u"importButton"_s, this);
    m_import->setProperty("role", u"primary"_s);
    m_close = namedButton(u"closeImportButton"_s, this);
    buttons->addWidget(m_import);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
}

QLabel *ImportDialog::addLabel(QVBoxLayout *column, const char *type)
{
    auto *label = new QLabel(this);
    label->setProperty("type", QString::fromLatin1(type));
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

void ImportDialog::choose()
{
    const auto path = m_importing.chooseFile(this);
    if (path.isEmpty())
        return;
    m_state = State::Looking;
    m_error.reset();
    m_finding = {};
    showProgress(0, 0);
    showState();
    const QPointer<ImportDialog> self(this);
    m_importing.look(path,
                     {.progressed =
                          [self](int done, int total) {
                              if (self)
                                  self->showProgress(done, total);
                          },
                      .found =
                          [self](const Result<ImportFinding> &found) {
                              if (self)
                                  self->showFound(found);
                          }});
}

void ImportDialog::showProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_result->setText(resultText());
}

void ImportDialog::showFound(const Result<ImportFinding> &found)
{
    m_state = found ? State::Found : State::Failed;
    if (found)
        m_finding = *found;
    else
        m_error = found.error();
    showState();
    (canImport() ? m_import : m_close)->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::import()
{
    if (!canImport())
        return;
    const auto done = m_importing.carryOut();
    if (done)
        m_state = State::Imported;
    else
        m_error = done.error();
    showState();
    m_close->setFocus(Qt::OtherFocusReason);
}

bool ImportDialog::canImport() const
{
    return m_state == State::Found && m_finding.problems.empty() && m_finding.added > 0;
}

void ImportDialog::reject()
{
    if (m_state == State::Looking)
        m_importing.stop();
    QDialog::reject();
}

QString ImportDialog::resultText() const
{
    const auto &found = m_finding;
    if (m_state == State::Looking)
        return m_total == 0 ? tr("Reading the file…") : tr("Looking at %1 of %2…").arg(m_done).arg(m_total);
    if (m_state == State::Imported)
        return found.isTable ? tr("%n drafts were added.", nullptr, found.added)
                             : tr("%n applications were added.", nullptr, found.added);
    if (m_state != State::Found)
        return {};
    if (!found.problems.empty())
        return tr("%1: nothing can be imported yet.").arg(found.fileName);
    QStringList sentences;
    if (found.added == 0 && found.here == 0)
        sentences += tr("There is nothing in the file.");
    else
        sentences += found.isTable ? tr("%n drafts would be added.", nullptr, found.added)
                                   : tr("%n applications would be added.", nullptr, found.added);
    if (found.here > 0)
        sentences += tr("%n are here already and are passed over.", nullptr, found.here);
    return found.fileName + u'\n' + sentences.join(u'\n');
}

QString ImportDialog::problemsText() const
{
    QStringList lines;
    for (const ImportLine &problem : m_finding.problems) {
        QStringList parts;
        if (problem.line > 0)
            parts += tr("Line %1").arg(problem.line);
        if (!problem.place.isEmpty())
            parts += problem.place;
        parts += problem.sentence;
        lines += parts.join(u" – "_s);
    }
    return lines.join(u'\n');
}

void ImportDialog::showState()
{
    const bool hasProblems = m_state == State::Found && !m_finding.problems.empty();
    m_bar->setVisible(m_state == State::Looking);
    m_choose->setEnabled(m_state != State::Looking);
    m_result->setText(resultText());
    m_result->setVisible(!m_result->text().isEmpty());
    m_problemsLabel->setText(tr("%n problems – correct them in the file and choose it once more:", nullptr,
                                static_cast<int>(m_finding.problems.size())));
    m_problems->setPlainText(hasProblems ? problemsText() : QString());
    m_problems->setAccessibleName(m_problemsLabel->text());
    m_problemsLabel->setVisible(hasProblems);
    m_problems->setVisible(hasProblems);
    if (m_error)
        m_status->showProblem(errorText(*m_error), m_choose);
    else
        m_status->clear(m_choose);
    m_import->setEnabled(canImport());
    m_import->setVisible(m_state != State::Imported);
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void ImportDialog::reword()
{
    setWindowTitle(tr("Import applications"));
    m_heading->setText(tr("Import applications"));
    m_lead->setText(
        tr("A JSON file of Canbao brings whole applications; a CSV table brings answers, which become drafts. "
           "The file is looked at first – nothing is changed before you import."));
    m_choose->setText(tr("Choose a file…"));
    m_bar->setAccessibleName(tr("How far the file is looked at"));
    m_import->setText(tr("Import"));
    m_close->setText(tr("Close"));
    showState();
}

} // namespace canbao::ui
