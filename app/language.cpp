#include "app/language.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace canbao::app {

using namespace Qt::StringLiterals;

std::optional<Language> languageFromKey(QStringView key)
{
    if (key == u"zh"_s)
        return Language::Chinese;
    return key == u"en"_s ? std::optional(Language::English) : std::nullopt;
}

Language systemLanguage()
{
    // QLocale takes the locale "C" for English; nobody chose that.
    const auto locale = QLocale::system();
    const bool speaksEnglish = locale.language() == QLocale::English && locale.name() != "C"_L1;
    return speaksEnglish ? Language::English : Language::Chinese;
}

Translation::~Translation()
{
    if (QCoreApplication::instance()) {
        QCoreApplication::removeTranslator(&m_program);
        QCoreApplication::removeTranslator(&m_qt);
    }
}

void Translation::speak(Language language)
{
    // Set first: the windows reword themselves as soon as a translator is exchanged.
    ui::setCurrentLanguage(language);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    const auto name = language == Language::Chinese ? u"zh_CN"_s : u"en"_s;
    if (m_qt.load(u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u":/translations/canbao_"_s + name + u".qm"_s))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace canbao::app
