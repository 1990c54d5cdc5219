#pragma once

#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class SubsidyPage;
}

class SubsidyPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SubsidyPage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~SubsidyPage() override;

    QString title() const override;
    void load() override;

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::SubsidyPage> m_ui;
};

} // namespace canbao::ui
