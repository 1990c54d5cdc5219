#pragma once

#include "ui/print/paperdocument.h"

#include <QCoreApplication>

namespace canbao::ui {

/// What tells the papers of one application apart: set, copy, language, size, and whether numbers stand in full. Number
/// and day of a print do not.
class PaperVariant
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::PaperVariant)

public:
    /// The stable word for the archive ("summary/own/zh", "pack/clerk/zh+en/large").
    static QString key(const PaperOptions &options);
    /// "summary, own copy, Chinese" in the program's language. A key of a later program comes back as it is; an empty
    /// one says that it is not known.
    static QString text(const QString &key);

private:
    static QString partText(const QString &part);
};

} // namespace canbao::ui
