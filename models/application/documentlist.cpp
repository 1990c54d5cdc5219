#include "models/application/documentlist.h"

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

bool concerns(const RequiredDocument &document, const EnrolmentDraft &draft)
{
    const auto &key = document.conditionKey;
    if (key == "hukou"_L1)
        return hasHukou(draft);
    if (key == "permit_holder"_L1)
        return !hasHukou(draft);
    if (key == "debit"_L1)
        return draft.bank.channel == PayChannel::Debit;
    if (key == "card"_L1)
        return draft.card.service != CardService::NoneNeeded;
    if (key == "residence"_L1)
        return draft.place.route == RouteKind::Residence && draft.residence.sameAsHukou != true;
    if (key == "helper"_L1)
        return draft.applicant.filledBy != FilledBy::Myself;
    return true; // "always", and what a later edition may add: better one paper too many than one too few
}

} // namespace

std::vector<RequiredDocument> documentsFor(const EnrolmentDraft &draft, const ReferenceBooks &books)
{
    std::vector<RequiredDocument> chosen;
    for (const auto &document : books.documents()) {
        if (concerns(document, draft))
            chosen.push_back(document);
    }
    return chosen;
}

} // namespace canbao
