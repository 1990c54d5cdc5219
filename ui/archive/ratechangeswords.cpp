#include "ui/archive/ratechangeswords.h"

#include "ui/sentences.h"

#include <QCoreApplication>

namespace canbao::ui {

namespace {

struct RateChangesWords
{
    Q_DECLARE_TR_FUNCTIONS(RateChangesWords)
};

} // namespace

QString rateChangesText(const RateChangesCount &compared, qsizetype applications, qsizetype drafts)
{
    QStringList sentences{applications == 0
                              ? RateChangesWords::tr("None of %n saved application(s) would cost anything else.",
                                                     nullptr, compared.applications)
                              : RateChangesWords::tr("%1 of %n saved application(s) would cost something else.",
                                                     nullptr, compared.applications)
                                    .arg(applications)};
    if (compared.drafts > 0)
        sentences << RateChangesWords::tr("%1 of %n draft(s) would cost something else.", nullptr, compared.drafts)
                         .arg(drafts);
    if (compared.notComparable > 0)
        sentences << RateChangesWords::tr("%n cannot be compared: these rates do not have what was chosen.", nullptr,
                                          compared.notComparable);
    if (compared.unreadable > 0)
        sentences << RateChangesWords::tr("%n could not be read.", nullptr, compared.unreadable);
    return joinedSentences(sentences);
}

} // namespace canbao::ui
