#pragma once

#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class HistoryPage;
}

class HistoryPage : public WizardPage
{
    Q_OBJECT

public:
    explicit HistoryPage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~HistoryPage() override;

    QString title() const override;
    void load() override;

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::HistoryPage> m_ui;
};

} // namespace canbao::ui
