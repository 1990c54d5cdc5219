#pragma once

#include <QString>

namespace canbao {

/// The languages in which Canbao speaks and its reference data are written.
enum class Language { Chinese, English };

/// A text of the reference data in both languages.
struct BilingualText
{
    QString chinese = {};
    QString english = {};

    const QString &in(Language language) const { return language == Language::Chinese ? chinese : english; }
    bool isEmpty() const { return chinese.isEmpty() && english.isEmpty(); }
    bool operator==(const BilingualText &) const = default;
};

} // namespace canbao
