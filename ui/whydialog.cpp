#include "ui/whydialog.h"

#include "ui/explanationtext.h"
#include "ui/format.h"

#include <QLabel>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString questionText(const Explanation &explanation)
{
    //: %1 is what the amount is called, %2 the amount: "Why Basic pension ¥1,000.00?"
    return WhyDialog::tr("Why %1 %2?").arg(termText(explanation.term), quantityText(explanation.value));
}

} // namespace

WhyDialog::WhyDialog(const Explanation &explanation, QWidget *parent)
    : ReadingDialog(parent)
    , m_explanation(explanation)
{
    setObjectName(u"whyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    reword();
}

void WhyDialog::reword()
{
    begin(questionText(m_explanation));
    const QStringList lines = explanationLines(m_explanation);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        //: number and text of one line of a calculation
        auto *line = addLabel(tr("%1.  %2").arg(at + 1).arg(lines[at]), "body");
        if (at + 1 == lines.size())
            line->setProperty("weight", u"bold"_s);
    }
    finish();
}

WhyLink::WhyLink(const Explanation &explanation, QWidget *parent)
    : TextLink(WhyDialog::tr("Why?"), parent)
    , m_explanation(explanation)
{
    setAccessibleName(questionText(explanation));
    connect(this, &TextLink::clicked, this, [this] { (new WhyDialog(m_explanation, window()))->showBeside(); });
}

} // namespace canbao::ui
