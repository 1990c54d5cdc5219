#include "models/identity/identitynumber.h"

#include "models/identity/nationalitycodes.h"
#include "models/identity/typedtext.h"

#include <algorithm>
#include <array>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

using Kind = IdentityNumber::Kind;
using Code = Error::Code;

constexpr int LongLength = 18;
constexpr int ShortLength = 15;

bool isCapital(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// GB 11643-1999 and GA 2102-2023: ISO 7064 MOD 11-2 over the first seventeen digits.
QChar mod11Character(QStringView digits)
{
    static constexpr std::array<int, 17> Weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr QStringView CheckCharacters = u"10X98765432";

    int sum = 0;
    for (std::size_t i = 0; i < Weights.size(); ++i)
        sum += Weights[i] * digits.at(static_cast<qsizetype>(i)).digitValue();
    return CheckCharacters.at(sum % 11);
}

/// ICAO 9303: weights 7, 3, 1; letters count from A = 10.
QChar icaoDigit(QStringView characters)
{
    static constexpr std::array<int, 3> Weights{7, 3, 1};

    int sum = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const QChar character = characters.at(i);
        const int value = isDigit(character) ? character.digitValue() : character.unicode() - u'A' + 10;
        sum += Weights[static_cast<std::size_t>(i % 3)] * value;
    }
    return QChar(static_cast<char16_t>(u'0' + sum % 10));
}

QDate dateOf(QStringView yyyymmdd)
{
    return QDate(yyyymmdd.first(4).toInt(), yyyymmdd.sliced(4, 2).toInt(), yyyymmdd.sliced(6, 2).toInt());
}

/// Two digits of the year leave the century open: the latest date that is not in the future.
QDate birthDateOfShortCard(QStringView yymmdd, QDate today)
{
    const QDate thisCentury = dateOf(u"20"_s.append(yymmdd));
    return thisCentury.isValid() && thisCentury <= today ? thisCentury : dateOf(u"19"_s.append(yymmdd));
}

Sex sexOf(QStringView number)
{
    return number.at(16).digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

/// What a number says when its form is right; the checks of its contents are still to come.
struct ReadNumber
{
    Kind kind;
    QString text;
    QDate birthDate;
    bool isNationalityKnown = true;
    bool isCheckRight = true;
};

Kind kindOfLong(QStringView number)
{
    if (number.startsWith(u'9'))
        return Kind::ForeignCard;
    if (number.startsWith(u"810000"))
        return Kind::HongKongPermit;
    if (number.startsWith(u"820000"))
        return Kind::MacaoPermit;
    if (number.startsWith(u"830000"))
        return Kind::TaiwanPermit;
    return Kind::ResidentCard;
}

Result<ReadNumber> readLong(const QString &number)
{
    const QStringView view(number);
    if (!areDigits(view.chopped(1)) || (!isDigit(view.back()) && view.back() != u'X'))
        return failure(Code::IdentityCharacters);

    const Kind kind = kindOfLong(view);
    return ReadNumber{.kind = kind,
                      .text = number,
                      .birthDate = dateOf(view.sliced(6, 8)),
                      .isNationalityKnown = kind != Kind::ForeignCard || isNationalityNumber(view.sliced(3, 3)),
                      .isCheckRight = view.back() == mod11Character(view.chopped(1))};
}

/// The upgrade of 1999: the century goes in, the check character is added.
Result<ReadNumber> readFirstGeneration(const QString &number)
{
    if (!areDigits(number))
        return failure(Code::IdentityCharacters);

    const QString digits = number.first(6) + u"19"_s + number.sliced(6);
    return ReadNumber{.kind = Kind::FirstGeneration,
                      .text = digits + mod11Character(digits),
                      .birthDate = dateOf(QStringView(digits).sliced(6, 8))};
}

/// Three letters of nationality, four digits of place, YYMMDD, one of sequence, check digit.
Result<ReadNumber> readForeignCard2017(const QString &number, QDate today)
{
    const QStringView view(number);
    if (!std::all_of(view.begin(), view.begin() + 3, isCapital) || !areDigits(view.sliced(3)))
        return failure(Code::IdentityCharacters);

    return ReadNumber{.kind = Kind::ForeignCard2017,
                      .text = number,
                      .birthDate = birthDateOfShortCard(view.sliced(7, 6), today),
                      .isNationalityKnown = isNationalityLetters(view.first(3)),
                      .isCheckRight = view.back() == icaoDigit(view.chopped(1))};
}

Result<ReadNumber> readForm(const QString &number, QDate today)
{
    if (number.isEmpty())
        return failure(Code::IdentityMissing);
    if (number.size() == LongLength)
        return readLong(number);
    if (number.size() != ShortLength)
        return failureWith(Code::IdentityLength, {LongLength, characterCount(number)});
    if (std::any_of(number.begin(), number.begin() + 3, isCapital))
        return readForeignCard2017(number, today);
    return readFirstGeneration(number);
}

} // namespace

bool isPossibleBirthDate(QDate date, QDate today)
{
    constexpr int OldestAge = 130;
    return date.isValid() && date <= today && date.addYears(OldestAge) >= today;
}

IdentityNumber::IdentityNumber(Kind kind, QString text, QDate birthDate, std::optional<Sex> sex)
    : m_kind(kind)
    , m_text(std::move(text))
    , m_birthDate(birthDate)
    , m_sex(sex)
{
}

Result<IdentityNumber> IdentityNumber::parse(const QString &text, QDate today)
{
    const auto reading = readForm(cleanNumber(text), today);
    if (!reading)
        return failure(reading);
    if (!isPossibleBirthDate(reading->birthDate, today))
        return failure(Code::IdentityBirthDate);
    if (!reading->isNationalityKnown)
        return failure(Code::IdentityNationality);
    if (!reading->isCheckRight)
        return failure(Code::IdentityChecksum);

    const bool tellsSex = reading->kind != Kind::ForeignCard2017;
    return IdentityNumber(reading->kind, reading->text, reading->birthDate,
                          tellsSex ? std::optional(sexOf(reading->text)) : std::nullopt);
}

std::optional<QString> IdentityNumber::regionDigits() const
{
    return isForeign() ? std::nullopt : std::optional(m_text.first(6));
}

bool IdentityNumber::isPermit() const
{
    return m_kind == Kind::HongKongPermit || m_kind == Kind::MacaoPermit || m_kind == Kind::TaiwanPermit;
}

QString IdentityNumber::masked() const
{
    return maskedIdentity(m_text);
}

QString identityKindKey(IdentityNumber::Kind kind)
{
    switch (kind) {
    case Kind::ResidentCard:
        return u"resident_18"_s;
    case Kind::FirstGeneration:
        return u"resident_15"_s;
    case Kind::HongKongPermit:
        return u"hk_residence_permit"_s;
    case Kind::MacaoPermit:
        return u"macao_residence_permit"_s;
    case Kind::TaiwanPermit:
        return u"taiwan_residence_permit"_s;
    case Kind::ForeignCard:
        return u"foreign_pr_18"_s;
    case Kind::ForeignCard2017:
        return u"foreign_pr_15"_s;
    }
    Q_UNREACHABLE();
}

QString maskedIdentity(const QString &typed)
{
    const QString number = cleanNumber(typed);
    constexpr qsizetype Shown = 6 + 4;
    if (number.size() <= Shown)
        return QString(number.size(), u'*');
    return number.first(6) + QString(number.size() - Shown, u'*') + number.last(4);
}

} // namespace canbao
