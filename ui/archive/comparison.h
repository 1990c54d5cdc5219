#pragma once

#include "models/application/enrolmentapplication.h"

#include <QCoreApplication>

#include <vector>

namespace canbao::ui {

/// One line of two saved applications side by side, in the program's language; empty where one of them has it not.
struct ComparedRow
{
    QString name;
    QString one;
    QString other;

    bool isSame() const { return one == other; }
    bool operator==(const ComparedRow &) const = default;
};

/// Everything that the summaries of two applications say as question and answer, and what each month costs. Numbers are
/// masked as on one's own copy.
class Comparison
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::Comparison)

public:
    /// In the order of the summary; what only \a other has comes last.
    static std::vector<ComparedRow> rows(const EnrolmentApplication &one, const EnrolmentApplication &other);

private:
    struct Statement
    {
        QString place; ///< which heading it stands below, and which of the same name it is
        QString name;
        QString value;
    };

    static std::vector<Statement> statements(const EnrolmentApplication &application);
    static std::vector<ComparedRow> monthRows(const ContributionQuote &one, const ContributionQuote &other);
};

} // namespace canbao::ui
