#include "ui/print/papercopy.h"

#include "models/core/keys.h"
#include "models/identity/identitynumber.h"
#include "models/identity/typedtext.h"
#include "models/payment/bankcardnumber.h"

namespace canbao::ui {

using namespace Qt::StringLiterals;

QString paperCopyKey(PaperCopy copy)
{
    switch (copy) {
    case PaperCopy::Own:
        return u"own"_s;
    case PaperCopy::Clerk:
        return u"clerk"_s;
    case PaperCopy::Company:
        return u"company"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PaperCopy> paperCopyFromKey(QStringView key)
{
    return fromKey(key, PaperCopy::Company, paperCopyKey);
}

PaperMask::PaperMask(PaperCopy copy, bool showPrivate)
    : m_copy(copy)
    , m_showsAll(copy == PaperCopy::Clerk || (copy == PaperCopy::Own && showPrivate))
{
}

QString PaperMask::title() const
{
    switch (m_copy) {
    case PaperCopy::Own:
        return tr("Own copy");
    case PaperCopy::Clerk:
        return tr("Copy for the office");
    case PaperCopy::Company:
        return tr("Copy for the company");
    }
    Q_UNREACHABLE();
}

QString PaperMask::withheld()
{
    return tr("not on this copy");
}

QString PaperMask::identity(const QString &number) const
{
    constexpr qsizetype LastCharacters = 4;
    if (showsAll() || number.isEmpty())
        return number;
    return withholds() ? u"•••• "_s + number.last(qMin(LastCharacters, number.size())) : maskedIdentity(number);
}

QString PaperMask::card(const QString &typed) const
{
    if (showsAll())
        return cleanNumber(typed);
    return withholds() ? withheld() : maskedCardNumber(typed);
}

QString PaperMask::mobile(const QString &typed) const
{
    if (showsAll())
        return parseMobile(typed).value_or(typed);
    return withholds() ? withheld() : maskedMobile(typed);
}

QString PaperMask::address(const QString &typed) const
{
    return withholds() ? withheld() : typed.simplified();
}

} // namespace canbao::ui
