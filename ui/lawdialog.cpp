#include "ui/lawdialog.h"

#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString readingText(const QString &confidence)
{
    if (confidence == "high"_L1)
        return LawDialog::tr("The text was read.");
    return confidence == "medium"_L1
        ? LawDialog::tr("Read in part, or in a reprint: check the wording before you rely on it.")
        : LawDialog::tr("The text was not found: known from what others say of it. Ask 12333.");
}

} // namespace

LawDialog::LawDialog(const LawLibrary &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_area(new QScrollArea(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"lawDialog"_s);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_close->setObjectName(u"lawCloseButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space(16));
    column->addWidget(m_area, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space(24), 0, space(24), 0);
    row->addStretch(1);
    row->addWidget(m_close);
    column->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    resize(scaled(640), scaled(560));
}

void LawDialog::openLaw(const QString &lawKey)
{
    if (!m_library.document(lawKey))
        return;
    m_lawKey = lawKey;
    reword();
    open();
    raise();
    m_close->setFocus(Qt::OtherFocusReason);
}

void LawDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_lawKey.isEmpty())
        reword();
}

void LawDialog::reword()
{
    const LawDocument &law = *m_library.document(m_lawKey);
    auto *ground = new QFrame(m_area);
    ground->setProperty("role", u"surface"_s);
    m_column = new QVBoxLayout(ground);
    m_column->setContentsMargins(space(24), space(20), space(24), space(16));
    m_column->setSpacing(space(8));
    setWindowTitle(nameText(law.title));
    setAccessibleName(nameText(law.title));
    addLabel(nameText(law.title), "heading");
    addFact(tr("Number: %1"), law.number);
    addFact(tr("Issued: %1"), law.issued);
    addFact(tr("In force since: %1"), law.effective);
    addFact(tr("Where to read the full text: %1"), law.address);
    addLabel(readingText(law.confidence), "small");
    const auto texts = m_library.textsOf(m_lawKey);
    addLabel(texts.empty() ? tr("Canbao keeps no text of it.") : tr("What it says, in our own words"), "question")
        ->setContentsMargins(0, space(12), 0, 0);
    for (const LawNote *note : texts)
        addText(*note);
    m_column->addStretch(1);
    m_area->setWidget(ground);
    m_close->setText(tr("Close"));
}

/// A fact that is not known is left out: an empty line would look like one.
void LawDialog::addFact(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        addLabel(name.arg(value), "small");
}

void LawDialog::addText(const LawNote &note)
{
    if (!note.article.isEmpty()) {
        auto *article = addLabel(nameText(note.article), "body");
        article->setProperty("weight", u"bold"_s);
        article->setContentsMargins(0, space(6), 0, 0);
    }
    addLabel(nameText(note.text), "body");
}

QLabel *LawDialog::addLabel(const QString &text, const char *type)
{
    auto *label = new QLabel(text, m_column->parentWidget());
    label->setProperty("type", QString::fromLatin1(type));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->addWidget(label);
    return label;
}

} // namespace canbao::ui
