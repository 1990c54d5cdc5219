#pragma once

#include "models/core/language.h"
#include "models/law/source.h"

#include <optional>
#include <vector>

namespace canbao {

/// The sheets of the counter whose fields are known. None of the official forms itself was seen.
enum class FormKind { Enrolment, DirectDebit, Card };

/// The stable word in data and JSON ("direct_debit").
QString formKindKey(FormKind kind);
std::optional<FormKind> formKindFromKey(QStringView key);

/// One field of such a sheet, in the agencies' words.
struct FormField
{
    FormKind form = FormKind::Enrolment;
    QString key; ///< what belongs in it ("hukou_address")
    QString code = {}; ///< of the agencies' indicator list ("aac010"); empty: none known
    BilingualText name = {};
    int maxLength = 0; ///< in characters; 0: not known
    bool isRequired = false; ///< everywhere; what only some regions ask for is not
    Source source = {};
    bool operator==(const FormField &) const = default;
};

/// The fields of one sheet, in its order.
std::vector<FormField> fieldsOf(const std::vector<FormField> &fields, FormKind form);

} // namespace canbao
