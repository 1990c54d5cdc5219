#pragma once

#include "models/core/result.h"
#include "models/identity/sex.h"

#include <QDate>
#include <QString>

namespace canbao {

/// The number of an identity document that has passed every check of its kind. It cannot exist otherwise.
class IdentityNumber
{
public:
    enum class Kind {
        ResidentCard, ///< 18 characters, GB 11643-1999
        FirstGeneration, ///< 15 digits; text() is the 18-character form made from it
        HongKongPermit, ///< region 810000, 国办发〔2018〕81号
        MacaoPermit, ///< region 820000
        TaiwanPermit, ///< region 830000
        ForeignCard, ///< 18 characters since 2023-12-01, GA 2102-2023
        ForeignCard2017, ///< 15 characters: three letters, then digits
    };

    /// Recognises the kind by its form. Spaces, dashes and full-width characters are cleaned first.
    /// A birth date after \a today or more than 130 years before it is not one.
    static Result<IdentityNumber> parse(const QString &text, QDate today);

    Kind kind() const { return m_kind; }
    /// 18 characters (15 for the 2017 foreign card).
    const QString &text() const { return m_text; }
    QDate birthDate() const { return m_birthDate; }
    /// The 2017 foreign card does not tell.
    std::optional<Sex> sex() const { return m_sex; }
    /// The six digits of first registration; nothing for foreign cards.
    std::optional<QString> regionDigits() const;
    /// A foreign card: the issuing place and no first registration.
    bool isForeign() const { return m_kind == Kind::ForeignCard || m_kind == Kind::ForeignCard2017; }
    bool isPermit() const;
    /// Keeps the first six and the last four characters, for lists and logs.
    QString masked() const;

private:
    IdentityNumber(Kind kind, QString text, QDate birthDate, std::optional<Sex> sex);

    Kind m_kind;
    QString m_text;
    QDate m_birthDate;
    std::optional<Sex> m_sex;
};

/// Not after \a today, and not more than 130 years before it.
bool isPossibleBirthDate(QDate date, QDate today);

/// The stable word of a kind in JSON ("resident_18").
QString identityKindKey(IdentityNumber::Kind kind);
/// What was typed with the middle hidden, whether it is a sound number or not.
QString maskedIdentity(const QString &typed);

} // namespace canbao
