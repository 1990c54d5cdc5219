#include "models/card/cardrequest.h"

namespace canbao {

using namespace Qt::StringLiterals;

QString cardServiceKey(CardService service)
{
    switch (service) {
    case CardService::FirstCard:
        return u"first_card"_s;
    case CardService::Replacement:
        return u"replacement"_s;
    case CardService::Renewal:
        return u"renewal"_s;
    case CardService::NoneNeeded:
        return u"none_needed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CardService> cardServiceFromKey(QStringView key)
{
    for (const auto service :
         {CardService::FirstCard, CardService::Replacement, CardService::Renewal, CardService::NoneNeeded}) {
        if (cardServiceKey(service) == key)
            return service;
    }
    return std::nullopt;
}

QString cardDeliveryKey(CardDelivery delivery)
{
    return delivery == CardDelivery::Collect ? u"collect"_s : u"post"_s;
}

std::optional<CardDelivery> cardDeliveryFromKey(QStringView key)
{
    for (const auto delivery : {CardDelivery::Collect, CardDelivery::Post}) {
        if (cardDeliveryKey(delivery) == key)
            return delivery;
    }
    return std::nullopt;
}

} // namespace canbao
