#include "models/application/draftkeys.h"

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Lowest = "lowest"_L1;

/// The answers of an enumeration that has at most eight.
template<typename Enum>
constexpr auto Last = Enum{};
template<>
constexpr auto Last<FilledBy> = FilledBy::Helper;
template<>
constexpr auto Last<PaperWording> = PaperWording::ChineseWithEnglish;
template<>
constexpr auto Last<DocumentType> = DocumentType::ForeignCard;
template<>
constexpr auto Last<Sex> = Sex::Female;
template<>
constexpr auto Last<RetirementCategory> = RetirementCategory::Female50;
template<>
constexpr auto Last<ResidencePermit> = ResidencePermit::Held;
template<>
constexpr auto Last<RouteKind> = RouteKind::Company;
template<>
constexpr auto Last<MedicalBase> = MedicalBase::Lowest;
template<>
constexpr auto Last<PaymentFrequency> = PaymentFrequency::Yearly;
template<>
constexpr auto Last<PayChannel> = PayChannel::BankCounter;
template<>
constexpr auto Last<Certainty> = Certainty::NotSure;
template<>
constexpr auto Last<AssumptionSet> = AssumptionSet::High;
template<>
constexpr auto Last<CardService> = CardService::NoneNeeded;
template<>
constexpr auto Last<CardDelivery> = CardDelivery::Post;

} // namespace

QString draftKey(FilledBy answer)
{
    switch (answer) {
    case FilledBy::Myself:
        return u"myself"_s;
    case FilledBy::Family:
        return u"family"_s;
    case FilledBy::Helper:
        return u"helper"_s;
    }
    Q_UNREACHABLE();
}

QString draftKey(PaperWording answer)
{
    switch (answer) {
    case PaperWording::Chinese:
        return u"zh"_s;
    case PaperWording::English:
        return u"en"_s;
    case PaperWording::ChineseWithEnglish:
        return u"zh_en"_s;
    }
    Q_UNREACHABLE();
}

QString draftKey(DocumentType answer)
{
    switch (answer) {
    case DocumentType::ResidentCard:
        return u"resident_card"_s;
    case DocumentType::HongKongMacaoPermit:
        return u"hong_kong_macao_permit"_s;
    case DocumentType::TaiwanPermit:
        return u"taiwan_permit"_s;
    case DocumentType::ForeignCard:
        return u"foreign_card"_s;
    }
    Q_UNREACHABLE();
}

QString draftKey(Sex answer)
{
    return sexKey(answer);
}

QString draftKey(RetirementCategory answer)
{
    return retirementCategoryKey(answer);
}

QString draftKey(ResidencePermit answer)
{
    switch (answer) {
    case ResidencePermit::None:
        return u"none"_s;
    case ResidencePermit::Applied:
        return u"applied"_s;
    case ResidencePermit::Held:
        return u"held"_s;
    }
    Q_UNREACHABLE();
}

QString draftKey(RouteKind answer)
{
    return routeKey(answer);
}

QString draftKey(MedicalBase answer)
{
    return answer == MedicalBase::SameAsPension ? u"same_as_pension"_s : u"lowest"_s;
}

QString draftKey(PaymentFrequency answer)
{
    return frequencyKey(answer);
}

QString draftKey(PayChannel answer)
{
    switch (answer) {
    case PayChannel::Debit:
        return u"debit"_s;
    case PayChannel::Counter:
        return u"counter"_s;
    case PayChannel::App:
        return u"app"_s;
    case PayChannel::BankCounter:
        return u"bank_counter"_s;
    }
    Q_UNREACHABLE();
}

QString draftKey(Certainty answer)
{
    switch (answer) {
    case Certainty::Yes:
        return u"yes"_s;
    case Certainty::No:
        return u"no"_s;
    case Certainty::NotSure:
        return u"not_sure"_s;
    }
    Q_UNREACHABLE();
}

QString draftKey(AssumptionSet answer)
{
    return assumptionSetKey(answer);
}

QString draftKey(CardService answer)
{
    return cardServiceKey(answer);
}

QString draftKey(CardDelivery answer)
{
    return cardDeliveryKey(answer);
}

template<typename Enum>
std::optional<Enum> fromDraftKey(const QString &key)
{
    for (int value = 0; value <= static_cast<int>(Last<Enum>); ++value) {
        if (draftKey(static_cast<Enum>(value)) == key)
            return static_cast<Enum>(value);
    }
    return std::nullopt;
}

template std::optional<FilledBy> fromDraftKey(const QString &);
template std::optional<PaperWording> fromDraftKey(const QString &);
template std::optional<DocumentType> fromDraftKey(const QString &);
template std::optional<Sex> fromDraftKey(const QString &);
template std::optional<RetirementCategory> fromDraftKey(const QString &);
template std::optional<ResidencePermit> fromDraftKey(const QString &);
template std::optional<RouteKind> fromDraftKey(const QString &);
template std::optional<MedicalBase> fromDraftKey(const QString &);
template std::optional<PaymentFrequency> fromDraftKey(const QString &);
template std::optional<PayChannel> fromDraftKey(const QString &);
template std::optional<Certainty> fromDraftKey(const QString &);
template std::optional<AssumptionSet> fromDraftKey(const QString &);
template std::optional<CardService> fromDraftKey(const QString &);
template std::optional<CardDelivery> fromDraftKey(const QString &);

QString gradeText(const GradeChoice &grade)
{
    if (const auto *percent = std::get_if<PercentGrade>(&grade))
        return toPlainText(percent->percent);
    if (const auto *base = std::get_if<BaseGrade>(&grade))
        return toPlainText(base->base);
    return Lowest;
}

std::optional<GradeChoice> gradeFromText(const QString &text)
{
    if (text == Lowest)
        return FloorGrade{};
    if (text.endsWith(u'%')) {
        const auto percent = Rate::parsePercent(text);
        return percent ? std::optional<GradeChoice>(PercentGrade{*percent}) : std::nullopt;
    }
    const auto base = Money::parse(text);
    return base ? std::optional<GradeChoice>(BaseGrade{*base}) : std::nullopt;
}

} // namespace canbao
