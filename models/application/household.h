#pragma once

#include "models/application/enrolmentdraft.h"

#include <QDateTime>

namespace canbao {

/// The answers about a person that stay the same from one application to the next.
struct PersonalAnswers
{
    DocumentAnswers document = {};
    PersonAnswers person = {};
    HukouAnswers hukou = {};
    ResidenceAnswers residence = {};
    HistoryAnswers history = {};
    bool operator==(const PersonalAnswers &) const = default;
};

/// Somebody of the household whose answers are kept on this computer.
struct HouseholdMember
{
    QString id = {}; ///< of the archive; empty until saved once
    PersonalAnswers answers = {};
    QDateTime updatedAt = {};
    bool operator==(const HouseholdMember &) const = default;
};

/// What a household has in common, as it was given last: offered to the next person, never filled in unasked.
struct SharedHousehold
{
    std::optional<RegionCode> hukou = {}; ///< of the hukou book
    QString address = {}; ///< for the post
    QString holder = {}; ///< of the bank card
    QString cardNumber = {};
    QString bankCode = {}; ///< of the reference data; empty: another bank
    QString bankName = {};
    bool operator==(const SharedHousehold &) const = default;
};

struct Household
{
    std::vector<HouseholdMember> members = {}; ///< last used first
    SharedHousehold shared = {};
    bool operator==(const Household &) const = default;
};

/// Another draft of the same person. Drafts have no reference number: this tells one from the other.
struct OtherDraft
{
    QString id;
    QString name; ///< may be empty
    std::optional<RegionCode> place;
    QString step; ///< key
    QDateTime savedAt;
    bool operator==(const OtherDraft &) const = default;
};

PersonalAnswers personalAnswers(const EnrolmentDraft &draft);
EnrolmentDraft withPersonalAnswers(EnrolmentDraft draft, const PersonalAnswers &answers);
/// Two sound identity numbers that are one, however they were typed (15 digits or 18, spaces, a small x).
bool isSamePerson(const DocumentAnswers &one, const DocumentAnswers &other, QDate today);
/// Whoever of the household has this id; null when there is none.
const HouseholdMember *findMember(const Household &household, const QString &id);
/// Whoever of the household has the draft's identity number; null when there is none, or the number is not sound.
const HouseholdMember *memberOf(const Household &household, const EnrolmentDraft &draft, QDate today);
/// A name and a sound number, a real person, and no objection.
bool mayKeepPerson(const EnrolmentDraft &draft, QDate today);
/// The draft's person under the id that the household knows.
HouseholdMember memberFrom(const EnrolmentDraft &draft, const Household &household, const QDateTime &when);
/// \a before, brought up to date with what the draft gives.
SharedHousehold sharedFrom(const EnrolmentDraft &draft, SharedHousehold before);
/// The draft as a reopened one stands to the household: joined to its person by the identity number, to nobody where
/// that person was removed, and then not to be kept again.
EnrolmentDraft linkedToHousehold(EnrolmentDraft draft, const Household &household, QDate today);
/// Nothing but the person is answered, and of that only what the household knows anyway.
bool isOnlyBegun(const EnrolmentDraft &draft, const Household &household);

} // namespace canbao
