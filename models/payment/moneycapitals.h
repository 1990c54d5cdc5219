#pragma once

#include "models/core/money.h"

namespace canbao {

/// The amount in Chinese capitals as bank slips have it, without the word 人民币 that goes before it: 壹佰零壹元整.
/// By the 正确填写票据和结算凭证的基本规定, annex 1 of the 支付结算办法 (银发〔1997〕393号, 1997-09-19), rules 1, 2 and
/// 4; where its rule 4(3) allows two forms the first of its examples is written: 壹拾万柒仟元零伍角叁分. Nothing for a
/// negative amount, which no slip can carry, and from a million million yuan on.
std::optional<QString> moneyCapitals(Money amount);

} // namespace canbao
