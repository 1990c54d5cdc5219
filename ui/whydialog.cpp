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
    return WhyDialog::tr("Why %1 %2?").arg(termText(explanation.term), valueText(explanation));
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
    const auto sources = sourcesIn(m_explanation);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        //: number and text of one line of a calculation
        auto *line = addCitation({tr("%1.  %2").arg(at + 1).arg(lines[at]), sources}, "body");
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
    connect(this, &TextLink::clicked, this, [this] {
        if (m_explanation)
            (new WhyDialog(m_whole ? m_whole() : *m_explanation, window()))->showBeside();
    });
}

WhyLink::WhyLink(QWidget *parent) : WhyLink(Explanation{}, parent)
{
    explain({});
}

void WhyLink::explain(const std::optional<Explanation> &explanation, const QString &about)
{
    m_explanation = explanation;
    m_whole = {};
    setVisible(explanation.has_value());
    if (!explanation)
        return;
    setText(WhyDialog::tr("Why?"));
    setAbout(about);
}

void WhyLink::explainLater(Term term, const Quantity &amount, std::function<Explanation()> whole)
{
    explain(Explanation{.term = term, .value = amount});
    m_whole = std::move(whole);
}

void WhyLink::setAbout(const QString &about)
{
    if (!m_explanation)
        return;
    const QString question = questionText(*m_explanation);
    //: %1 tells which of several amounts is meant, %2 is the question: "July 2026: Why Total ¥1,432.40?"
    setAccessibleName(about.isEmpty() ? question : WhyDialog::tr("%1: %2").arg(about, question));
}

} // namespace canbao::ui
