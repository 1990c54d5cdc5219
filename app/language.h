#pragma once

#include "models/core/language.h"

#include <QTranslator>

#include <optional>

namespace canbao::app {

/// "zh" or "en"; nothing for anything else.
std::optional<Language> languageFromKey(QStringView key);
/// English where the system speaks it; Chinese otherwise and when in doubt.
Language systemLanguage();

/// The program's texts and Qt's own in the language chosen, exchangeable while running.
class Translation
{
public:
    Translation() = default;
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    void speak(Language language);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace canbao::app
