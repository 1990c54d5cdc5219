#include "ui/lawdialog.h"

#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QLabel>

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

LawDialog::LawDialog(const LawLibrary &library, QWidget *parent) : ReadingDialog(parent), m_library(library)
{
    setObjectName(u"lawDialog"_s);
}

void LawDialog::openLaw(const QString &lawKey)
{
    if (!m_library.document(lawKey))
        return;
    m_lawKey = lawKey;
    reword();
    showBeside();
}

void LawDialog::reword()
{
    const LawDocument &law = *m_library.document(m_lawKey);
    begin(nameText(law.title));
    addFact(tr("Number: %1"), law.number);
    addFact(tr("Issued by: %1"), nameText(law.body));
    addFact(tr("Issued: %1"), law.issued);
    addFact(tr("In force since: %1"), law.effective);
    addFact(tr("In force until: %1"), law.ended);
    addFact(tr("Where to read the full text: %1"), law.address);
    addLabel(readingText(law.confidence), "small");
    const auto texts = m_library.textsOf(m_lawKey);
    addLabel(texts.empty() ? tr("Canbao keeps no text of it.") : tr("What it says, in our own words"), "question")
        ->setContentsMargins(0, space(12), 0, 0);
    for (const LawNote *note : texts)
        addText(*note);
    finish();
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

} // namespace canbao::ui
