#include "models/contribution/noticefigures.h"

namespace canbao {

QString plainFigure(const QString &typed)
{
    auto text = typed.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar letter) { return letter.isSpace() || letter == u',' || letter == u'¥' || letter == u'元'; });
    return text;
}

std::optional<Money> amountIn(const QString &typed)
{
    const auto amount = Money::parse(plainFigure(typed));
    return amount && !amount->isZero() ? amount : std::nullopt;
}

std::optional<Rate> percentIn(const QString &typed, Rate most)
{
    const auto share = Rate::parsePercent(plainFigure(typed));
    return share && *share > Rate() && *share <= most ? share : std::nullopt;
}

} // namespace canbao
