#include "ui/wizard/subsidypage.h"

#include "ui_subsidypage.h"

namespace canbao::ui {

SubsidyPage::SubsidyPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Subsidy, parent)
    , m_ui(std::make_unique<Ui::SubsidyPage>())
{
    m_ui->setupUi(this);
}

SubsidyPage::~SubsidyPage() = default;

QString SubsidyPage::title() const
{
    return tr("Subsidies");
}

void SubsidyPage::load()
{
}

void SubsidyPage::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace canbao::ui
