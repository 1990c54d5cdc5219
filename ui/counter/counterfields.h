#pragma once

#include "models/application/enrolmentapplication.h"

namespace canbao::ui {

/// One field of the sheets of the counter, as it is read out or typed there.
struct CounterField
{
    FormKind form = FormKind::Enrolment;
    BilingualText name = {};
    QString code = {};
    int maxLength = 0; ///< in characters; 0: not known
    BilingualText value = {}; ///< in full; empty where Canbao does not know it
    BilingualText masked = {}; ///< the same for eyes that look over one's shoulder
    bool isPrivate = false; ///< a number or address that a third person need not see

    bool isMasked() const { return masked != value; }
};

/// The fields of every sheet that this application needs, in the order of the sheets.
std::vector<CounterField> counterFields(const EnrolmentApplication &application);
/// "110105 19900307 0017": in groups, to be read out and to find room. Copied is what stands without them.
QString groupedNumbers(const QString &text);

} // namespace canbao::ui
