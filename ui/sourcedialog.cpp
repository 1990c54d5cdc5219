#include "ui/sourcedialog.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/lawdialog.h"
#include "ui/theme/theme.h"

#include <QLabel>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString trustText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Official:
        return SourceDialog::tr("Read in the official document itself.");
    case Confidence::Reported:
        return SourceDialog::tr("Known from what others report of it: check before you rely on it.");
    case Confidence::Derived:
        return SourceDialog::tr("Does not stand in it: worked out from it by a stated rule.");
    case Confidence::Conflict:
        return SourceDialog::tr("Other sources say something else: ask 12333 which one holds.");
    case Confidence::EnteredByHand:
        return SourceDialog::tr("Entered by hand from the notice.");
    }
    Q_UNREACHABLE();
}

} // namespace

SourceDialog::SourceDialog(const Source &source, QWidget *parent) : ReadingDialog(parent), m_source(source)
{
    setObjectName(u"sourceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    reword();
}

void SourceDialog::reword()
{
    begin(m_source.title.isEmpty() ? sourceName(m_source) : m_source.title);
    const auto addFact = [this](const QString &fact, const QString &value) {
        addLabel(fact.arg(value.isEmpty() ? unknownText() : value), "body");
    };
    addFact(tr("Number: %1"), m_source.documentNumber);
    addFact(tr("Published: %1"), m_source.date);
    addFact(tr("Where to read it: %1"), m_source.address);
    addLabel(trustText(m_source.confidence), "body")->setContentsMargins(0, space(12), 0, 0);
    addLabel(tr("Canbao keeps no text of it, only the figures and rules taken from it."), "small");
    finish();
}

void openSource(const Source &source, const LawLibrary &laws, QWidget *window)
{
    // What somebody typed may be the number of another notice of the same name.
    const auto *law = source.confidence == Confidence::EnteredByHand ? nullptr : laws.cited(source);
    if (!law)
        return (new SourceDialog(source, window))->showBeside();
    auto *text = new LawDialog(laws, window);
    text->setAttribute(Qt::WA_DeleteOnClose);
    text->openLaw(law->key);
}

} // namespace canbao::ui
