#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"

#include <QCoreApplication>

namespace canbao::ui {

/// What is insured, at which base, and what it costs by month and by year.
class ContributionSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::ContributionSection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application);
    /// "Medical (fixed amount)".
    static QString lineText(const ContributionLine &line);

private:
    static FactsBlock choices(const EnrolmentApplication &application);
    static TableBlock table(const ContributionQuote &quote);
    static TableBlock::Row row(const QString &title, const QString &insurance, const QString &base,
                               const ContributionLine &line, Face face);
    static void addSum(TableBlock &table, const std::vector<ContributionLine> &lines);
    static void addGroup(TableBlock &table, const QString &title, const std::vector<ContributionLine> &lines);
    static QString baseText(const ContributionLine &line);
    static void addNotices(const ContributionQuote &quote, PaperBlocks &blocks);
};

} // namespace canbao::ui
