#pragma once

#include "models/application/paidstays.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace canbao::ui {

/// Months paid, months still needed, and when they would be reached; the ways out where the time left is too short.
class OutlookCard : public QFrame
{
    Q_OBJECT

public:
    explicit OutlookCard(QWidget *parent = nullptr);

    /// Nothing: birth date or category are not known yet. \a isKnown: what was paid is an answer, not a guess.
    void showOutlook(const std::optional<ContributionOutlook> &outlook, YearMonth retirement, bool isKnown);
    void retranslate();

private:
    struct Fact
    {
        QLabel *label;
        QLabel *value;
    };

    Fact addFact(QGridLayout *grid, const QString &name);
    QString verdict() const;

    std::optional<ContributionOutlook> m_outlook;
    YearMonth m_retirement;
    bool m_isKnown = true;
    QLabel *m_heading;
    Fact m_paid;
    Fact m_needed;
    Fact m_missing;
    Fact m_left;
    QLabel *m_verdict;
    QLabel *m_waysOut;
};

} // namespace canbao::ui
