#include "models/form/formfield.h"

#include "models/core/keys.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

QString formKindKey(FormKind kind)
{
    switch (kind) {
    case FormKind::Enrolment:
        return u"enrolment"_s;
    case FormKind::DirectDebit:
        return u"direct_debit"_s;
    case FormKind::Card:
        return u"card"_s;
    }
    Q_UNREACHABLE();
}

std::optional<FormKind> formKindFromKey(QStringView key)
{
    return fromKey(key, FormKind::Card, formKindKey);
}

std::vector<FormField> fieldsOf(const std::vector<FormField> &fields, FormKind form)
{
    std::vector<FormField> chosen;
    std::ranges::copy_if(fields, std::back_inserter(chosen),
                         [form](const FormField &field) { return field.form == form; });
    return chosen;
}

} // namespace canbao
