#include "app/commandline/advisecase.h"

#include "app/commandline/casefile.h"
#include "app/commandline/commandtext.h"
#include "models/application/draftkeys.h"
#include "models/identity/typedtext.h"

#include <QRegularExpression>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

const QString MonthsPaid = u"months-paid"_s;

/// "440000:144" or "440000:144:2010-03"; several of them with commas, after one option, or each after its own.
QStringList staysTyped(const QCommandLineParser &parser)
{
    QStringList typed = parser.values(MonthsPaid) + parser.positionalArguments();
    return typed.join(u',').split(u',', Qt::SkipEmptyParts);
}

std::optional<StayAnswers> stayOf(const QString &typed, const RegionDirectory &regions)
{
    static const QRegularExpression form(u"^(\\d{6}):(\\d{1,4})(?::(\\d{4}-\\d{2}))?\\z"_s);
    const auto match = form.match(typed.trimmed());
    const auto region = RegionCode::parse(match.captured(1));
    const bool isMonthSound = match.captured(3).isEmpty() || parseYearMonth(match.captured(3));
    if (!match.hasMatch() || !region || !regions.find(*region) || !isMonthSound)
        return std::nullopt;
    return StayAnswers{.region = *region, .pensionMonths = match.captured(2), .firstMonth = match.captured(3)};
}

void readStays(EnrolmentDraft &draft, const QCommandLineParser &parser, Arguments &arguments,
               const RegionDirectory &regions)
{
    for (const QString &typed : staysTyped(parser)) {
        if (const auto stay = stayOf(typed, regions))
            draft.history.stays.push_back(*stay);
        else
            arguments.refuseValue(MonthsPaid);
    }
    draft.history.paidBefore = draft.history.stays.empty() ? Certainty::NotSure : Certainty::Yes;
}

/// The enumerator whose stable word an option holds.
template<typename Enum>
std::optional<Enum> wordOf(const QString &option, Arguments &arguments)
{
    if (!arguments.has(option))
        return std::nullopt;
    const auto found = fromDraftKey<Enum>(arguments.required(option));
    if (!found)
        arguments.refuseValue(option);
    return found;
}

std::optional<RegionCode> placeOf(const QString &option, Arguments &arguments, const RegionDirectory &regions)
{
    return arguments.has(option) ? arguments.region(option, regions) : std::nullopt;
}

/// A day, or a month: then its last day, so that nobody counts as older than is known.
QString birthOf(Arguments &arguments)
{
    const QString option = u"birth"_s;
    if (!arguments.has(option))
        return {};
    const QString typed = arguments.required(option);
    if (parseDate(typed))
        return typed;
    if (const auto month = parseMonth(typed))
        return QDate::fromString(toPlainText(addMonths(*month, 1)), u"yyyy-MM"_s).addDays(-1).toString(Qt::ISODate);
    arguments.refuse({.code = Error::Code::BirthDateInvalid}, option);
    return {};
}

QString amountOf(const QString &option, Arguments &arguments)
{
    const auto amount = arguments.has(option) ? arguments.money(option) : std::nullopt;
    return amount ? toPlainText(*amount) : QString();
}

void readPerson(EnrolmentDraft &draft, Arguments &arguments)
{
    draft.document.type = wordOf<DocumentType>(u"document"_s, arguments).value_or(DocumentType::ResidentCard);
    draft.person.birthDate = birthOf(arguments);
    draft.person.sex = wordOf<Sex>(u"sex"_s, arguments);
    draft.person.category = wordOf<RetirementCategory>(u"category"_s, arguments);
    if (!draft.person.sex && draft.person.category)
        draft.person.sex = draft.person.category == RetirementCategory::Male ? Sex::Male : Sex::Female;
}

void readPlaces(EnrolmentDraft &draft, Arguments &arguments, const RegionDirectory &regions)
{
    draft.hukou.region = placeOf(u"hukou"_s, arguments, regions);
    draft.residence.region = placeOf(u"residence"_s, arguments, regions);
    if (!arguments.has(u"hukou"_s) && !arguments.has(u"residence"_s))
        (void)arguments.required(u"hukou"_s);
    const bool isOnePlace = !draft.residence.region || draft.residence.region == draft.hukou.region;
    draft.residence.sameAsHukou = hasHukou(draft) && draft.hukou.region && isOnePlace;
}

void readPlan(EnrolmentDraft &draft, const QCommandLineParser &parser, Arguments &arguments)
{
    if (arguments.has(u"month"_s))
        draft.schedule.firstMonth = arguments.month(u"month"_s);
    if (arguments.has(u"grade"_s)) {
        draft.grade.grade = gradeFromText(arguments.required(u"grade"_s));
        if (!draft.grade.grade)
            arguments.refuseValue(u"grade"_s);
    }
    draft.place.employmentConfirmed = parser.isSet(u"employed"_s);
    draft.place.wage = amountOf(u"wage"_s, arguments);
    draft.place.companyFee = amountOf(u"fee"_s, arguments);
}

} // namespace

void addAdviseOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"from"_s, CommandText::tr("The answers as a JSON object, as far as they are known."), u"FILE.json"_s});
    parser.addOption({u"hukou"_s, CommandText::tr("Region of the household registration."), u"CODE"_s});
    parser.addOption({u"residence"_s, CommandText::tr("Region where one lives."), u"CODE"_s});
    parser.addOption({u"document"_s, CommandText::tr("The kind of identity document."),
                      u"resident_card|hong_kong_macao_permit|taiwan_permit|foreign_card"_s});
    parser.addOption({u"birth"_s, CommandText::tr("Day or month of birth."), u"YYYY-MM[-DD]"_s});
    parser.addOption({u"sex"_s, CommandText::tr("Sex as on the document."), u"male|female"_s});
    parser.addOption(
        {u"category"_s, CommandText::tr("The original retirement age: 60, 55 or 50."), u"male|female_55|female_50"_s});
    parser.addOption({MonthsPaid,
                      CommandText::tr("Months paid in a region, in the order of time, if known with the first month; "
                                      "the last one holds the pension relation. Several may follow."),
                      u"CODE:N[:YYYY-MM]"_s});
    parser.addOption({u"month"_s, CommandText::tr("First month; this month where it is left out."), u"YYYY-MM"_s});
    parser.addOption(
        {u"grade"_s, CommandText::tr("The grade to compare at; 100% where it is left out."), u"60%|lowest|YUAN"_s});
    parser.addOption({u"employed"_s, CommandText::tr("A real employment relationship with a company exists.")});
    parser.addOption({u"wage"_s, CommandText::tr("The wage of it a month."), u"YUAN"_s});
    parser.addOption({u"fee"_s, CommandText::tr("What the company charges a month."), u"YUAN"_s});
}

EnrolmentDraft adviseCase(const QCommandLineParser &parser, Arguments &arguments, const CheckContext &context)
{
    if (arguments.has(u"from"_s)) {
        const auto draft = readCaseFile(parser.value(u"from"_s));
        if (!draft)
            arguments.refuse(draft.error(), caseFileMember(draft.error()));
        return draft.value_or(EnrolmentDraft());
    }
    EnrolmentDraft draft;
    readPerson(draft, arguments);
    readPlaces(draft, arguments, context.books.regions());
    readStays(draft, parser, arguments, context.books.regions());
    readPlan(draft, parser, arguments);
    return draft;
}

} // namespace canbao::app
