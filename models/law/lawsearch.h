#pragma once

#include "models/law/lawlibrary.h"

namespace canbao {

/// A place in the library where everything that was looked for stands.
struct LawHit
{
    const LawDocument *law = nullptr;
    const LawNote *note = nullptr; ///< not set: in the title, number or dates of the law itself
};

/// Full-text search over titles, numbers and notes in both languages, whatever language the program speaks. Words are
/// parted by blanks and must all stand there; Chinese needs no blanks ("补缴" is found inside a sentence). Case and
/// full-width forms do not matter. Laws whose title has the words come first, then notes, each in the order of the
/// library, and each text once. Nothing for an empty search.
std::vector<LawHit> searchLaws(const LawLibrary &library, const QString &text);

} // namespace canbao
