#include "ui/archive/printlogdialog.h"

#include "ui/archive/printwords.h"
#include "ui/theme/theme.h"

#include <QLabel>

#include <ranges>

namespace canbao::ui {

using namespace Qt::StringLiterals;

PrintLogDialog::PrintLogDialog(const QString &reference, std::vector<PrintNote> prints, QWidget *parent)
    : ReadingDialog(parent)
    , m_reference(reference)
    , m_prints(std::move(prints))
{
    setObjectName(u"printLogDialog"_s);
    reword();
}

void PrintLogDialog::reword()
{
    begin(tr("Prints of %1").arg(m_reference));
    for (const PrintNote &print : std::views::reverse(m_prints)) {
        addLabel(tr("%1. %2", "number, time").arg(QString::number(print.number), PrintWords::time(print)), "question")
            ->setContentsMargins(0, space(12), 0, 0);
        addLabel(PrintWords::paper(print), "body");
        addLabel(PrintWords::pages(print), "small");
    }
    finish();
}

} // namespace canbao::ui
