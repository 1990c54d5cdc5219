#pragma once

#include "ui/wizard/wizardpage.h"

#include <map>

class QLabel;
class QVBoxLayout;

namespace canbao::ui {

class ChoiceGroup;

/// What the place pays back, condition by condition, and the questions that only the person can answer.
class SubsidyPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SubsidyPage(EnrolmentSession &session, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    std::vector<SummaryRow> summaryRows() const override;
    bool isRelevant() const override;
    void load() override;

Q_SIGNALS:
    void changeRequested(canbao::Field field);

protected:
    void retranslate() override;

private:
    void addQuestion(const QString &question);
    void showQuestions();
    void showFindings();
    void answer(const QString &question);

    struct Question
    {
        QWidget *frame;
        QLabel *label;
        ChoiceGroup *choice;
    };

    std::map<QString, Question> m_questions;
    QWidget *m_group;
    FieldStatus *m_status;
    QVBoxLayout *m_findings;
};

} // namespace canbao::ui
