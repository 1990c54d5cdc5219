#pragma once

#include "models/application/enrolmentapplication.h"
#include "models/application/lifestatus.h"
#include "models/application/printnote.h"
#include "models/payment/paymentoverview.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace canbao::ui {

class TextLink;

/// What happened with a saved application since, as the view shows it.
struct ApplicationRecord
{
    std::vector<LifeStep> life = {}; ///< oldest first
    std::vector<PrintNote> prints = {}; ///< oldest first
    PaymentOverview payments = {};
};

/// Beside the pages of a saved application: what became of it, what was paid under it, when it was printed, which
/// rates it rests on, and the
/// ways to more of each.
class ApplicationSide : public QFrame
{
    Q_OBJECT

public:
    explicit ApplicationSide(QWidget *parent = nullptr);

    void show(const EnrolmentApplication &application, const ApplicationRecord &record);

Q_SIGNALS:
    void stepRequested();
    void paymentsRequested();
    void printLogRequested();
    void todaysRatesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section
    {
        QLabel *heading;
        QLabel *text;
        TextLink *link;
    };

    Section addSection(const QString &linkName, void (ApplicationSide::*signal)());
    void reword();

    QDate m_savedOn;
    ReferenceEdition m_edition;
    ApplicationRecord m_record;
    Section m_life;
    Section m_payments;
    Section m_prints;
    Section m_rates;
};

} // namespace canbao::ui
