#include "models/core/editionnumber.h"

#include <QRegularExpression>

namespace canbao {

using namespace Qt::StringLiterals;

std::optional<EditionNumber> EditionNumber::parse(QStringView text)
{
    static const QRegularExpression form(uR"(\A(2[0-9]{3})\.(0[1-9]|1[0-2])(?:\.([2-9]|[1-9][0-9]))?\z)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    EditionNumber number{.year = match.capturedView(1).toInt(), .month = match.capturedView(2).toInt()};
    if (match.hasCaptured(3))
        number.revision = match.capturedView(3).toInt();
    return number;
}

} // namespace canbao
