#include "models/payment/cardholdername.h"

#include <algorithm>

namespace canbao {

namespace {

/// Dots that stand for the middle dot (U+00B7) in names: banks and registers use several.
bool isMiddleDot(QChar character)
{
    static const auto dots = QStringLiteral("·•‧∙⋅・･．.●‣᛫");
    return dots.contains(character);
}

QString comparableHolder(const QString &name)
{
    QString plain;
    for (const QChar character : name.normalized(QString::NormalizationForm_C)) {
        if (isMiddleDot(character))
            plain += u'·';
        else if (!character.isSpace())
            plain += character;
    }
    return plain.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

bool isSameHolder(const QString &onCard, const QString &person)
{
    return comparableHolder(onCard) == comparableHolder(person);
}

} // namespace canbao
