#pragma once

#include "models/application/printnote.h"
#include "ui/fields/readingdialog.h"

#include <vector>

namespace canbao::ui {

/// Every time that papers of one application came out, the latest first.
class PrintLogDialog : public ReadingDialog
{
    Q_OBJECT

public:
    PrintLogDialog(const QString &reference, std::vector<PrintNote> prints, QWidget *parent = nullptr);

protected:
    void reword() override;

private:
    QString m_reference;
    std::vector<PrintNote> m_prints;
};

} // namespace canbao::ui
