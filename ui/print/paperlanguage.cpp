#include "ui/print/paperlanguage.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace canbao::ui {

PaperLanguage::PaperLanguage(Language language) : m_before(currentLanguage())
{
    const auto name =
        language == Language::Chinese ? u":/translations/canbao_zh_CN.qm"_s : u":/translations/canbao_en.qm"_s;
    // Without the file the paper is in English, the language of the sources.
    (void)m_translator.load(name);
    QCoreApplication::instance()->installEventFilter(this);
    QCoreApplication::installTranslator(&m_translator);
    setCurrentLanguage(language);
}

PaperLanguage::~PaperLanguage()
{
    setCurrentLanguage(m_before);
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::instance()->removeEventFilter(this);
}

bool PaperLanguage::eventFilter(QObject *watched, QEvent *event)
{
    return watched == QCoreApplication::instance() && event->type() == QEvent::LanguageChange;
}

QString PaperLanguage::Translator::translate(const char *context, const char *source, const char *disambiguation,
                                             int n) const
{
    const auto translated = QTranslator::translate(context, source, disambiguation, n);
    return translated.isNull() ? QString::fromUtf8(source) : translated;
}

} // namespace canbao::ui
