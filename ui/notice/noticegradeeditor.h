#pragma once

#include "models/contribution/noticerate.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace canbao::ui {

class CalmComboBox;
class FieldStatus;
class NoticeGradeRow;

/// What a notice lets one choose from: anything between the limits, or a list that is entered here row by row.
class NoticeGradeEditor : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeGradeEditor(QWidget *parent = nullptr);

    void setGrades(GradeKind kind, const std::vector<NoticeGrade> &grades);
    /// The last list that is known, to be compared with the notice.
    void propose(GradeKind kind, const std::vector<NoticeGrade> &grades);
    GradeKind kind() const;
    /// Of every row, so that problems find theirs; none where the kind has no list.
    std::vector<NoticeGrade> grades() const;
    /// Whether somebody has answered here.
    bool isTouched() const { return m_isTouched; }
    void showProblem(std::optional<int> row, const QString &text);
    void clearProblems();
    /// To the row, or to the question itself.
    void focus(std::optional<int> row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    NoticeGradeRow *addRow(const NoticeGrade &grade);
    void addBlank();
    void goOn(NoticeGradeRow *row);
    void remove(NoticeGradeRow *row);
    void touch();
    void arrange();
    void reword();

    bool m_isTouched = false;
    bool m_isProposed = false;
    QVBoxLayout *m_column;
    QLabel *m_label;
    CalmComboBox *m_kind;
    FieldStatus *m_status;
    QLabel *m_hint;
    QWidget *m_list;
    QVBoxLayout *m_listColumn;
    QPushButton *m_add;
    std::vector<NoticeGradeRow *> m_rows;
};

} // namespace canbao::ui
