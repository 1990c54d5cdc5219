#pragma once

#include <QStringList>

#include <memory>

namespace canbao {

/// How characters are read, without tones: pinyin for Chinese ones (as a word, as a family name, and as people know
/// them besides), the letter itself for a to z, nothing for others. ü is written v, and read as u and yu as well.
class HanReadings
{
public:
    /// Takes some tenths of a second: ICU reads its rules.
    HanReadings();
    ~HanReadings();
    HanReadings(HanReadings &&other) noexcept;
    HanReadings &operator=(HanReadings &&other) noexcept;

    /// The first is the one to sort by.
    QStringList of(char32_t character) const;

private:
    struct Rules;

    std::unique_ptr<Rules> m_rules;
};

} // namespace canbao
