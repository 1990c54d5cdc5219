#include "models/store/archivecolumns.h"

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

/// The lowest grade is listed as the base that it came to: the pension's, which stands first, or else the medical one.
QString baseText(const ContributionQuote &quote)
{
    for (const ContributionLine &line : quote.lines) {
        if (line.base)
            return toPlainText(*line.base);
    }
    return u""_s; // the column takes no null
}

} // namespace

QString timeColumn(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QDateTime timeFromColumn(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QString standingColumn(Standing standing)
{
    return standingKey(standing == Standing::EnteredByHand ? Standing::Known : standing);
}

Standing standingFromColumns(const QString &word, bool isEnteredByHand)
{
    const auto standing = standingFromKey(word).value_or(Standing::Unknown);
    return standing == Standing::Known && isEnteredByHand ? Standing::EnteredByHand : standing;
}

LifeStep lifeFromColumn(const QString &text)
{
    const auto parts = QStringView(text).split(u' ');
    if (parts.size() != 2)
        return {};
    return {.status = lifeStatusFromKey(parts[0]).value_or(LifeStatus::Ready),
            .day = QDate::fromString(parts[1].toString(), Qt::ISODate)};
}

QString gradeColumn(const EnrolmentApplication &application)
{
    const auto grade = chosenGrade(application.answers.grade);
    if (grade) {
        if (const auto *percent = std::get_if<PercentGrade>(&*grade))
            return toPlainText(percent->percent);
        if (const auto *base = std::get_if<BaseGrade>(&*grade))
            return toPlainText(base->base);
    }
    return baseText(application.quote);
}

} // namespace canbao::store
