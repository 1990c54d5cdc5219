#include "tests/journeys/applicant.h"

#include "models/application/enrolmentdraft.h"
#include "ui/wizard/photopage.h"

#include <algorithm>

namespace canbao::tests {

using namespace Qt::StringLiterals;

namespace {

bool answerDocument(Desk &desk, const Applicant &applicant)
{
    return desk.type(u"numberEdit"_s, applicant.identity) && desk.click(u"longTermCheck"_s);
}

bool answerPerson(Desk &desk, const Applicant &applicant)
{
    return desk.type(u"nameEdit"_s, applicant.name) && desk.type(u"mobileEdit"_s, applicant.mobile);
}

bool answerResidence(Desk &desk, const Applicant &applicant)
{
    constexpr int Yes = 1;
    constexpr int No = 0;
    if (!desk.goDown(u"workKindCombo"_s, 1))
        return false;
    if (applicant.residence.isEmpty())
        return desk.choose(u"sameChoice"_s, Yes);
    return desk.choose(u"sameChoice"_s, No) && desk.choosePlace(applicant.residence)
        && desk.choose(u"permitChoice"_s, ResidencePermit::Held);
}

bool answerSchedule(Desk &desk)
{
    return desk.choose(u"frequencyChoice"_s, PaymentFrequency::Monthly) && desk.goDown(u"firstMonthBox"_s, 1);
}

bool answerSubsidy(Desk &desk)
{
    return desk.choose(u"choice_hard_to_employ"_s, Certainty::NotSure)
        && desk.choose(u"choice_graduate"_s, Certainty::No);
}

bool answerBank(Desk &desk, const Applicant &applicant)
{
    return desk.choose(u"channelChoice"_s, PayChannel::Debit) && desk.type(u"holderEdit"_s, applicant.name)
        && desk.type(u"numberEdit"_s, applicant.bankCard) && desk.click(u"authorisedTick"_s);
}

bool answerCard(Desk &desk)
{
    return desk.choose(u"serviceChoice"_s, CardService::FirstCard) && desk.type(u"cardBankEdit"_s, u"中国农业银行"_s)
        && desk.choose(u"deliveryChoice"_s, CardDelivery::Collect);
}

} // namespace

bool answer(Desk &desk, Step step, const Applicant &applicant)
{
    switch (step) {
    case Step::Applicant: // nobody to choose from until somebody is saved
        return desk.session().household().members.empty() || desk.choose(u"personChoice"_s, 0);
    case Step::Office:
    case Step::Insurance:
    case Step::Calendar:
        return true; // what is proposed there suits
    case Step::Document:
        return answerDocument(desk, applicant);
    case Step::Person:
        return answerPerson(desk, applicant);
    case Step::Hukou:
        return desk.choosePlace(applicant.hukou);
    case Step::Residence:
        return answerResidence(desk, applicant);
    case Step::History:
        return desk.choose(u"paidChoice"_s, Certainty::No);
    case Step::Place:
        return desk.chooseRoute(applicant.route);
    case Step::Grade:
        return desk.chooseGrade(applicant.grade);
    case Step::Schedule:
        return answerSchedule(desk);
    case Step::Subsidy:
        return answerSubsidy(desk);
    case Step::Bank:
        return answerBank(desk, applicant);
    case Step::Photo:
        return desk.choose(u"photoChoice"_s, ui::PhotoPage::AtWindow);
    case Step::Card:
        return answerCard(desk);
    case Step::Check:
        return desk.click(u"declarationTick"_s);
    }
    Q_UNREACHABLE();
}

Step goTo(Desk &desk, Step last, const Applicant &applicant)
{
    return desk.click(u"newButton"_s) ? goOnTo(desk, last, applicant) : Step::Applicant;
}

Step goOnTo(Desk &desk, Step last, const Applicant &applicant)
{
    for (Step step = desk.step(); step != last; step = desk.step()) {
        if (!answer(desk, step, applicant) || !desk.goOn() || desk.step() == step)
            break;
    }
    return desk.step();
}

QString finish(Desk &desk, const Applicant &applicant)
{
    if (goTo(desk, Step::Check, applicant) != Step::Check || !answer(desk, Step::Check, applicant) || !desk.goOn())
        return {};
    return desk.textOf(u"referenceLabel"_s);
}

} // namespace canbao::tests
