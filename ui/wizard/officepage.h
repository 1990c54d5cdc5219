#pragma once

#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class OfficePage;
}

class OfficePage : public WizardPage
{
    Q_OBJECT

public:
    explicit OfficePage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~OfficePage() override;

    QString title() const override;
    void load() override;

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::OfficePage> m_ui;
};

} // namespace canbao::ui
