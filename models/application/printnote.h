#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace canbao {

/// Where papers went.
enum class PrintTarget { Printer, Pdf, Html };

/// The stable word ("printer").
QString printTargetKey(PrintTarget target);
std::optional<PrintTarget> printTargetFromKey(QStringView key);

/// That papers of a saved application came out of the program.
struct PrintNote
{
    int number = 0; ///< counted over all papers of the application, from 1
    QDateTime at = {};
    QString paper = {}; ///< which: the key of a PaperVariant; empty in notes of before, which did not say
    std::optional<PrintTarget> target = {}; ///< nothing in notes of before
    bool asSaved = false; ///< the kept pages, not composed anew

    bool operator==(const PrintNote &) const = default;
};

} // namespace canbao
