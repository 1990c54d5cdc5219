#include "ui/print/companysection.h"

#include "ui/format.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

/// Chosen, or asked about with a fee or a wage.
bool hasLookedIntoCompany(const PlaceAnswers &place)
{
    return place.route == RouteKind::Company || !place.companyFee.isEmpty() || !place.wage.isEmpty();
}

ListBlock boxes(const QStringList &texts)
{
    ListBlock list;
    for (const QString &text : texts)
        list.items.push_back({u"□"_s, text, {}});
    return list;
}

} // namespace

ListBlock CompanySection::questions()
{
    return boxes({tr("Do I really work for this company, under its instructions and for a wage that it pays?"),
                  tr("Do I get a written contract, and in whose name?"),
                  tr("On which base does the company report me, and does it match the wage?"),
                  tr("What does the fee pay for, and what happens when I stop paying it?"),
                  tr("Who pays the employer's share? Where it is taken from me, this is no employment."),
                  tr("Do I see my contributions every month in the bureau's own app?")});
}

ListBlock CompanySection::legalWays()
{
    ListBlock list;
    const auto add = [&list](const QString &text) { list.items.push_back({u"•"_s, text, {}}); };
    add(tr("Enrol yourself as a flexible employee."));
    add(tr("Let an agency do the paperwork for a fee, while you stay a flexible employee."));
    add(tr("A real employment or labour-dispatch contract."));
    return list;
}

PaperBlocks CompanySection::blocks(const EnrolmentApplication &application)
{
    const auto &place = application.answers.place;
    if (!hasLookedIntoCompany(place))
        return {};
    PaperBlocks blocks{
        HeadingBlock{tr("Before you join through a company")},
        NoticeBlock{tr("An invented employment can count as fraud"),
                    // 人社部令第48号 (2022) 第三十二条; 社会保险法 第八十八条
                    tr("Order 48 of 2022 (art. 32) counts invented employment among the frauds against the social "
                       "insurance fund. Social Insurance Law, art. 88: benefits obtained that way are paid back, with "
                       "a fine of two to five times. Ask the bureau (12333) first.")}};
    if (const auto fee = typedMoney(place.companyFee))
        blocks.emplace_back(FactsBlock{{{tr("Fee of the company a month, from you"), moneyText(*fee)}}, 2});
    blocks.emplace_back(HeadingBlock{tr("Ask the company"), Face::BodyBold});
    blocks.emplace_back(questions());
    blocks.emplace_back(HeadingBlock{tr("What is allowed"), Face::BodyBold});
    blocks.emplace_back(legalWays());
    return blocks;
}

} // namespace canbao::ui
