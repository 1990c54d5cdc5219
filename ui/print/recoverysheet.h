#pragma once

#include "ui/print/paperdocument.h"

#include <QCoreApplication>

namespace canbao::ui {

/// The one page that opens the saved applications when the passphrase is lost. It holds nothing else that is private.
class RecoverySheet
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::RecoverySheet)

public:
    /// \a code in groups, as it is typed. \a day: when it was made.
    static PaperContent content(const QString &code, QDate day, const QString &programVersion);

private:
    static PaperBlocks blocks(const QString &code, QDate day);
};

} // namespace canbao::ui
