#pragma once

#include <QString>

#include <optional>

namespace canbao {

/// What somebody needs of the social-security card.
enum class CardService { FirstCard, Replacement, Renewal, NoneNeeded };

QString cardServiceKey(CardService service);
std::optional<CardService> cardServiceFromKey(QStringView key);

/// How the card reaches its owner.
enum class CardDelivery { Collect, Post };

QString cardDeliveryKey(CardDelivery delivery);
std::optional<CardDelivery> cardDeliveryFromKey(QStringView key);

} // namespace canbao
