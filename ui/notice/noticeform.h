#pragma once

#include "models/application/enrolmentsession.h"

#include <QWidget>

#include <map>

class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace canbao::ui {

class CalmComboBox;
class FieldStatus;
class NoticeGradeEditor;
class RegionEdit;

/// The questions about an official notice: for what it holds, its figures, and what it is called.
class NoticeForm : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeForm(const EnrolmentSession &session, QWidget *parent = nullptr);

    void setAnswers(const NoticeAnswers &answers);
    NoticeAnswers answers() const;
    /// Words at each field that is named; the others are cleared, and the first one named gets the focus.
    void showProblems(const std::vector<NoticeProblem> &problems);
    void focusFirstField();

Q_SIGNALS:
    void enterPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Where a field stands in its part: row, and the column or all of them.
    struct Place
    {
        int row;
        int column;
        bool isWide = false;
    };

    QGridLayout *addPart();
    QLineEdit *addLine(QGridLayout *grid, NoticeField field, const Place &place, bool isMoney = false);
    CalmComboBox *addCombo(QGridLayout *grid, NoticeField field, const Place &place);
    void addField(QGridLayout *grid, NoticeField field, QWidget *edit, const Place &place);
    void build();
    void showParts();
    void proposeGrades();
    void dropProposed();
    void showMonthlyPart();
    void focusProblem(const NoticeProblem &problem);
    void offerVariants();
    Scheme scheme() const;
    QString text(NoticeField field) const;
    void reword();

    const EnrolmentSession &m_session;
    QVBoxLayout *m_column;
    std::vector<QLabel *> m_headings;
    std::vector<QWidget *> m_parts;
    RegionEdit *m_region;
    CalmComboBox *m_scheme = nullptr;
    CalmComboBox *m_variant = nullptr;
    NoticeGradeEditor *m_grades = nullptr;
    std::vector<Variant> m_variants;
    std::map<NoticeField, QLineEdit *> m_lines;
    std::map<NoticeField, QWidget *> m_fields;
    std::map<NoticeField, QWidget *> m_cells;
    std::map<NoticeField, QLabel *> m_labels;
    std::map<NoticeField, FieldStatus *> m_statuses;
};

} // namespace canbao::ui
