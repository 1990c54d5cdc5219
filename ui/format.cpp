#include "ui/format.h"

#include <QCoreApplication>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

Language &spokenLanguage()
{
    static Language language = Language::English;
    return language;
}

bool isChinese()
{
    return spokenLanguage() == Language::Chinese;
}

QString tenthsText(Tenths count)
{
    const QString whole = currentLocale().toString(qlonglong(count.value / 10));
    return count.value % 10 == 0 ? whole : whole + u'.' + QString::number(qAbs(count.value % 10));
}

} // namespace

Language currentLanguage()
{
    return spokenLanguage();
}

void setCurrentLanguage(Language language)
{
    spokenLanguage() = language;
}

QLocale currentLocale()
{
    return isChinese() ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString moneyText(Money amount)
{
    if (isChinese())
        return plainMoneyText(amount) + u" 元"_s;
    return amount.fen() < 0 ? u"-¥"_s + plainMoneyText(Money() - amount) : u"¥"_s + plainMoneyText(amount);
}

QString plainMoneyText(Money amount)
{
    // Never through a double: QLocale::toCurrencyString loses fen from sixteen digits on.
    const QString sign = amount.fen() < 0 ? u"-"_s : QString();
    const QString yuan = currentLocale().toString(qlonglong(qAbs(amount.fen() / 100)));
    return u"%1%2.%3"_s.arg(sign, yuan).arg(qAbs(amount.fen() % 100), 2, 10, QLatin1Char('0'));
}

QString rateText(Rate rate)
{
    return toPlainText(rate);
}

QString indexText(Rate index)
{
    constexpr qint64 Hundredth = Rate::Whole / 100;
    const qint64 hundredths = (index.partsPerMillion() + Hundredth / 2) / Hundredth;
    return QString::number(hundredths / 100) + u'.' + QString::number(hundredths % 100).rightJustified(2, u'0');
}

QString monthText(YearMonth month)
{
    const QDate first(int(month.year()), int(unsigned(month.month())), 1);
    return currentLocale().toString(first, isChinese() ? u"yyyy年M月"_s : u"MMMM yyyy"_s);
}

QString dateText(QDate date)
{
    return currentLocale().toString(date, isChinese() ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s);
}

QString quantityText(const Quantity &quantity)
{
    if (const auto *amount = std::get_if<Money>(&quantity))
        return moneyText(*amount);
    if (const auto *rate = std::get_if<Rate>(&quantity))
        return rateText(*rate);
    return tenthsText(std::get<Tenths>(quantity));
}

const QString &nameText(const BilingualText &name)
{
    const QString &wanted = name.in(currentLanguage());
    return wanted.isEmpty() ? name.in(isChinese() ? Language::English : Language::Chinese) : wanted;
}

QString unknownText()
{
    return Format::tr("not known");
}

QString amountText(const std::optional<Money> &amount)
{
    return amount ? moneyText(*amount) : unknownText();
}

QString maskedName(const QString &name)
{
    const auto characters = name.toUcs4();
    if (characters.isEmpty())
        return {};
    const char32_t first = characters.first();
    return QString::fromUcs4(&first, 1) + QString(characters.size() - 1, u'*');
}

} // namespace canbao::ui
