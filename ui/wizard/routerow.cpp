#include "ui/wizard/routerow.h"

#include "ui/fields/citinglabel.h"
#include "ui/fields/textlink.h"
#include "ui/theme/theme.h"
#include "ui/whydialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

QString RouteRow::spoken() const
{
    QStringList sentences{caption, warning};
    sentences << texts;
    for (const AmountLine &line : amounts)
        sentences.append(line.name + u' ' + line.amount);
    sentences << notes;
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

RouteRowView::RouteRowView(const RouteRow &row, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, space(8), 0, space(8));
    m_column->setSpacing(space(4));
    addText(row.caption, "small");
    if (!row.warning.isEmpty())
        addWarning(row.warning);
    for (const QString &text : row.texts)
        addText(text);
    if (!row.amounts.empty())
        addAmounts(row.amounts);
    for (const QString &note : row.notes)
        addNote({note, row.cited}, row.isCaution);
    for (const LawLink &law : row.laws) {
        auto *link = new TextLink(law.text, this);
        link->setObjectName(u"law_"_s + law.key);
        link->setAccessibleName(tr("Open the text of %1").arg(law.text));
        connect(link, &TextLink::clicked, this, [this, key = law.key] { Q_EMIT lawRequested(key); });
        m_column->addWidget(link);
    }
    m_column->addStretch(1);
}

QLabel *RouteRowView::addText(const QString &text, const char *type)
{
    auto *label = new QLabel(text, this);
    if (type)
        label->setProperty("type", QString::fromLatin1(type));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
    return label;
}

void RouteRowView::addNote(const CitingText &note, bool isCaution)
{
    auto *label = new CitingLabel(this);
    label->setProperty("type", u"small"_s);
    label->setProperty("tone", isCaution ? u"caution"_s : QString());
    label->cite(note);
    m_column->addWidget(label);
}

void RouteRowView::addWarning(const QString &text)
{
    auto *box = new QFrame(this);
    box->setProperty("role", u"caution-box"_s);
    auto *column = new QVBoxLayout(box);
    m_column->addWidget(box);
    auto *label = addText(text);
    label->setObjectName(u"warningLabel"_s);
    m_column->removeWidget(label);
    column->addWidget(label);
}

void RouteRowView::addAmounts(const std::vector<AmountLine> &amounts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(8));
    grid->setVerticalSpacing(space(2));
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const AmountLine &amount : amounts) {
        auto *name = new QLabel(amount.name, this);
        name->setWordWrap(true);
        auto *figure = new QLabel(amount.amount, this);
        figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
        figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
        for (QLabel *label : {name, figure}) {
            label->setProperty("weight", amount.isSum ? u"bold"_s : QString());
            grid->addWidget(label, line, label == name ? 0 : 1);
        }
        if (amount.why)
            grid->addWidget(new WhyLink(*amount.why, this), line, 2, Qt::AlignTop);
        ++line;
    }
    m_column->addLayout(grid);
}

} // namespace canbao::ui
