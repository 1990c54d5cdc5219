#pragma once

#include "models/identity/identitynumber.h"
#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class DocumentPage;
}

/// Which identity document, its number and its end.
class DocumentPage : public WizardPage
{
    Q_OBJECT

public:
    explicit DocumentPage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~DocumentPage() override;

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    std::vector<SummaryRow> summaryRows() const override;
    void load() override;

protected:
    void retranslate() override;

private:
    void connectFields();
    void nameTypes();
    std::optional<IdentityNumber> soundNumber() const;
    /// Birth date and sex follow the number as long as nobody typed something else.
    void fillPerson(const IdentityNumber &number);
    void lengthenNumber();
    void showType();
    void showLiveHelp();
    void showRecognition(const std::optional<IdentityNumber> &number);
    static QString formerCodeText(const FormerRegion &area, const QString &digits);
    void showEnd();

    std::unique_ptr<Ui::DocumentPage> m_ui;
    std::optional<IdentityNumber> m_filledFrom; ///< the number that the personal details were last filled from
};

} // namespace canbao::ui
