#pragma once

#include "models/law/source.h"

#include <QString>

#include <vector>

namespace canbao::ui {

/// Words with the sources that they name.
struct CitingText
{
    QString text = {};
    std::vector<Source> cited = {};
};

/// The line that names a source (sourceText).
CitingText sourceCitation(const Source &source);

/// The words as HTML: the name of each source is a link, whose address is the place of the source in the list ("0").
QString linkedHtml(const CitingText &words);
/// The source behind such an address; null for any other.
const Source *citedAt(const std::vector<Source> &cited, const QString &address);

} // namespace canbao::ui
