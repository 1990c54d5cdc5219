#include "ui/wizard/historypage.h"

#include "ui_historypage.h"

namespace canbao::ui {

HistoryPage::HistoryPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::History, parent)
    , m_ui(std::make_unique<Ui::HistoryPage>())
{
    m_ui->setupUi(this);
}

HistoryPage::~HistoryPage() = default;

QString HistoryPage::title() const
{
    return tr("Insurance so far");
}

void HistoryPage::load()
{
}

void HistoryPage::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace canbao::ui
