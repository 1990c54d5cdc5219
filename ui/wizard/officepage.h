#pragma once

#include "ui/wizard/wizardpage.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace canbao::ui {

class ChoiceGroup;
class PointList;

/// Where the papers go: an office that is known, or what the person knows of it; and when.
class OfficePage : public WizardPage
{
    Q_OBJECT

public:
    explicit OfficePage(EnrolmentSession &session, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    std::vector<SummaryRow> summaryRows() const override;
    void load() override;

protected:
    void retranslate() override;

private:
    struct Entry
    {
        QLabel *label;
        QLineEdit *edit;
        QString OfficeAnswers::*answer;
    };

    void addOffices(QVBoxLayout *column);
    void addEntry(QVBoxLayout *column, const QString &name, QString OfficeAnswers::*answer);
    void addVisit(QVBoxLayout *column);
    void addAdvice(QVBoxLayout *column);
    void takeEntry(const Entry &entry);
    void chooseOffice();
    void reword();
    void showOffices();
    void offerWhatWasKept();
    void remarkOnDay();
    std::vector<const Office *> offices() const;
    std::optional<RegionCode> region() const;

    QWidget *m_officeQuestion;
    QLabel *m_officeLabel;
    QLineEdit *m_filter;
    ChoiceGroup *m_choice;
    QLabel *m_ownHeading;
    QLabel *m_ownHint;
    std::vector<Entry> m_entries;
    FieldStatus *m_officeStatus;
    QLabel *m_dayLabel;
    QLineEdit *m_day;
    FieldStatus *m_dayStatus;
    QLabel *m_callHeading;
    QLabel *m_call;
    QLabel *m_documentsHeading;
    PointList *m_documents;
};

} // namespace canbao::ui
