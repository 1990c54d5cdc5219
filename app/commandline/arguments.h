#pragma once

#include "app/commandline/commandanswer.h"
#include "app/commandline/commandcontext.h"
#include "models/contribution/grade.h"

#include <QCommandLineParser>

namespace canbao::app {

/// Reads typed values from options and collects everything that is wrong with them, so that all of it is said at once.
class Arguments
{
public:
    explicit Arguments(const QCommandLineParser &parser) : m_parser(parser) { }

    bool areSound() const { return m_refusal.problems.empty(); }
    /// Wrong usage where an option is missing, else a broken rule.
    const CommandAnswer &refused() const { return m_refusal; }
    void refuse(const Error &error, const QString &field);
    /// Refuses what stands after an option: FieldInvalid, in the words for an option.
    void refuseValue(const QString &option);

    bool has(const QString &option) const { return m_parser.isSet(option); }
    /// Wrong usage when the option is missing, here and below.
    QString required(const QString &option);
    std::optional<YearMonth> month(const QString &option);
    std::optional<Money> money(const QString &option);
    /// A region that is in use; RegionUnknown otherwise.
    std::optional<RegionCode> region(const QString &option, const RegionDirectory &regions);
    /// A number with at most \a places decimals, as that many smaller units: decimal("1.05", 6) is 1'050'000.
    std::optional<qint64> decimal(const QString &option, int places);
    std::optional<int> count(const QString &option, int lowest, int highest);
    /// The one word that follows the options.
    QString word(const QString &name);

private:
    void miss(const QString &option);

    const QCommandLineParser &m_parser;
    CommandAnswer m_refusal;
};

} // namespace canbao::app
