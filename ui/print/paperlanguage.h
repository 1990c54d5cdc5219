#pragma once

#include "models/core/language.h"

#include <QTranslator>

namespace canbao::ui {

/// While it lives, tr(), dates and amounts speak the paper's language; afterwards the program's again. Windows notice
/// nothing: the change is not announced. A paper is composed, and painted, in one go, so it lives for a moment only.
class PaperLanguage : public QObject
{
public:
    explicit PaperLanguage(Language language);
    ~PaperLanguage() override;
    Q_DISABLE_COPY_MOVE(PaperLanguage)

protected:
    /// Keeps the announcement of the translator from the windows.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Answers with the source text where there is no translation, so that an English paper stays English while a
    /// Chinese translator is installed.
    class Translator : public QTranslator
    {
    public:
        QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
        bool isEmpty() const override { return false; }
    };

    Language m_before;
    Translator m_translator;
};

} // namespace canbao::ui
