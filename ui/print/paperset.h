#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace canbao::ui {

/// A paper of its own: it begins on a new page.
enum class PaperPart {
    Summary, ///< the whole application on two pages
    Annex, ///< how every figure came about
};

/// What is printed in one go.
enum class PaperSet {
    Summary,
    Annex,
};

/// The stable word on the command line ("summary").
QString paperSetKey(PaperSet set);
std::optional<PaperSet> paperSetFromKey(QStringView key);
/// In the order of printing.
std::vector<PaperPart> partsOf(PaperSet set);

} // namespace canbao::ui
