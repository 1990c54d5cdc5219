#include "ui/print/paperdialog.h"

#include "ui/fields/calmcombobox.h"
#include "ui/fields/choicegroup.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

PaperDialog::PaperDialog(PaperWording wording, QWidget *parent)
    : QDialog(parent)
    , m_language(worded(wording).language)
    , m_heading(new QLabel(this))
    , m_setQuestion(new QLabel(this))
    , m_set(new CalmComboBox(this))
    , m_copyQuestion(new QLabel(this))
    , m_copy(new ChoiceGroup(this))
    , m_gloss(new QCheckBox(this))
    , m_large(new QCheckBox(this))
    , m_private(new QCheckBox(this))
    , m_hint(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"paperDialog"_s);
    m_heading->setProperty("type", u"heading"_s);
    m_set->setObjectName(u"setChoice"_s);
    m_copy->setObjectName(u"copyChoice"_s);
    m_gloss->setObjectName(u"glossBox"_s);
    m_large->setObjectName(u"largeBox"_s);
    m_private->setObjectName(u"privateBox"_s);
    m_gloss->setChecked(wording == PaperWording::ChineseWithEnglish);
    m_hint->setProperty("type", u"small"_s);
    m_hint->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    addButton(PaperAction::Print, u"printPapersButton"_s, buttons);
    addButton(PaperAction::Preview, u"previewPapersButton"_s, buttons);
    addButton(PaperAction::SavePdf, u"pdfPapersButton"_s, buttons);
    addButton(PaperAction::SaveHtml, u"htmlPapersButton"_s, buttons);
    m_actions.front()->setProperty("role", u"primary"_s);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(makeForm(), 1);
    column->addWidget(m_hint);
    column->addLayout(buttons);

    m_close->setAutoDefault(false);
    connect(m_copy, &ChoiceGroup::chosenChanged, this, &PaperDialog::followCopy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    for (const PaperSet set : {PaperSet::Pack, PaperSet::Summary, PaperSet::Annex})
        m_set->addItem({}, static_cast<int>(set));
    m_setQuestion->setBuddy(m_set);
    word();
    m_copy->setChosen(std::optional(PaperCopy::Own));
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(780), room.width() * 9 / 10), std::min(scaled(780), room.height() * 9 / 10));
    m_set->setFocus(Qt::OtherFocusReason);
}

QWidget *PaperDialog::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    for (QLabel *question : {m_setQuestion, m_copyQuestion})
        question->setProperty("type", u"label"_s);
    column->addWidget(m_setQuestion);
    column->addWidget(m_set);
    column->addWidget(m_copyQuestion);
    column->addWidget(m_copy);
    for (QCheckBox *box : {m_gloss, m_large, m_private})
        column->addWidget(box);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(form);
    return area;
}

void PaperDialog::addButton(PaperAction action, const QString &name, QBoxLayout *row)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT ordered({options(), action}); });
    row->addWidget(button);
    m_actions.push_back(button);
}

/// Only one's own copy has something to choose: the office gets every number, a company none.
void PaperDialog::followCopy()
{
    const bool isOwn = m_copy->chosenAs<PaperCopy>() == PaperCopy::Own;
    m_private->setEnabled(isOwn);
    if (!isOwn)
        m_private->setChecked(false);
}

PaperOptions PaperDialog::options() const
{
    return {.set = static_cast<PaperSet>(m_set->currentData().toInt()),
            .copy = m_copy->chosenAs<PaperCopy>().value_or(PaperCopy::Own),
            .language = m_language,
            .hasGloss = m_gloss->isChecked(),
            .isLarge = m_large->isChecked(),
            .showPrivate = m_private->isChecked()};
}

void PaperDialog::word()
{
    setWindowTitle(tr("Papers"));
    m_heading->setText(tr("Which papers do you need?"));
    m_setQuestion->setText(tr("What"));
    const QStringList sets{tr("Everything for the counter, from the overview to the calendar"),
                           tr("Summary: all answers and figures on a few pages"),
                           tr("Calculation: how every figure came about, line by line")};
    for (int index = 0; index < m_set->count(); ++index)
        m_set->setItemText(index, sets[index]);
    m_copyQuestion->setText(tr("For whom"));
    m_copy->setChoice(PaperCopy::Own, tr("For myself"), tr("Document and card numbers are masked"));
    m_copy->setChoice(PaperCopy::Clerk, tr("For the office"), tr("Document and card numbers in full"));
    m_copy->setChoice(PaperCopy::Company, tr("For a company"),
                      tr("Without bank, telephone, address and pension; of the document the last four characters"));
    m_gloss->setText(tr("Chinese with English beneath"));
    m_large->setText(tr("Large print"));
    m_private->setText(tr("Show document and card numbers in full"));
    m_hint->setText(tr("Nothing leaves this computer. The web page is for screen readers and phones; it holds no "
                       "pictures."));
    const QStringList actions{tr("Print…"), tr("Print preview"), tr("Save PDF"), tr("Save web page")};
    for (std::size_t index = 0; index < m_actions.size(); ++index)
        m_actions[index]->setText(actions[qsizetype(index)]);
    m_close->setText(tr("Close"));
    m_set->setAccessibleName(m_setQuestion->text());
    m_copy->setAccessibleName(m_copyQuestion->text());
}

void PaperDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace canbao::ui
