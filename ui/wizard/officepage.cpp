#include "ui/wizard/officepage.h"

#include "ui_officepage.h"

namespace canbao::ui {

OfficePage::OfficePage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Office, parent)
    , m_ui(std::make_unique<Ui::OfficePage>())
{
    m_ui->setupUi(this);
}

OfficePage::~OfficePage() = default;

QString OfficePage::title() const
{
    return tr("Where to hand in");
}

void OfficePage::load()
{
}

void OfficePage::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace canbao::ui
