#include "ui/sentences.h"

#include "ui/format.h"

namespace canbao::ui {

using namespace Qt::StringLiterals;

QString joinedSentences(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(currentLanguage() == Language::Chinese ? u""_s : u" "_s);
}

} // namespace canbao::ui
