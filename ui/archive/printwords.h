#pragma once

#include "models/application/printnote.h"

#include <QCoreApplication>

#include <vector>

namespace canbao::ui {

/// When papers of an application came out, in the program's language.
class PrintWords
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::PrintWords)

public:
    /// "Printed 2 times, last on 26 November 2026: summary, own copy, in Chinese; as a PDF."
    static QString summary(const std::vector<PrintNote> &prints);
    /// "26 November 2026, 14:05"
    static QString time(const PrintNote &print);
    /// "summary, own copy, in Chinese; as a PDF"
    static QString paper(const PrintNote &print);
    /// Whether the pages were the kept ones.
    static QString pages(const PrintNote &print);

private:
    static QString target(PrintTarget target);
};

} // namespace canbao::ui
