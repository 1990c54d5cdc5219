#include "models/application/printnote.h"

#include "models/core/keys.h"

namespace canbao {

using namespace Qt::StringLiterals;

QString printTargetKey(PrintTarget target)
{
    switch (target) {
    case PrintTarget::Printer:
        return u"printer"_s;
    case PrintTarget::Pdf:
        return u"pdf"_s;
    case PrintTarget::Html:
        return u"html"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PrintTarget> printTargetFromKey(QStringView key)
{
    return fromKey(key, PrintTarget::Html, printTargetKey);
}

} // namespace canbao
