#pragma once

#include <QByteArray>

#include <map>
#include <vector>

namespace canbao::ui {

/// Characters outside the basic plane by the PostScript name of their font, each once, in the order in which they were
/// painted first.
using RareCharacters = std::map<QByteArray, std::vector<char32_t>>;

/// QPdfWriter 6.4 looks for the character behind a glyph in the basic plane only, and takes the lowest: a name with 𠮷
/// would be copied and read aloud with a hole in it, and blanks as tabs. This appends corrected tables to the file, as
/// PDF provides for (ISO 32000-1, 7.5.6). A file whose form is not the expected one comes back as it was.
QByteArray withRightText(const QByteArray &pdf, const RareCharacters &rare);

} // namespace canbao::ui
