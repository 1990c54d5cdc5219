#pragma once

#include "models/contribution/noticerate.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace canbao::ui {

class FieldStatus;

/// One grade of a notice: what it is, what it is called, and the way out of the list.
class NoticeGradeRow : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeGradeRow(QWidget *parent = nullptr);

    void setGrade(const NoticeGrade &grade);
    NoticeGrade grade() const;
    bool isBlank() const;
    /// \a index counts from 0. The names of the objects count with it.
    void setPosition(int index, GradeKind kind);
    void retranslate();
    void showProblem(const QString &text);
    void clearProblem();
    QLineEdit *figure() const { return m_figure; }
    /// What takes the focus, in the order of Tab.
    std::vector<QWidget *> tabStops() const;

Q_SIGNALS:
    void edited();
    void nextRequested(); ///< Enter
    void removeRequested();

private:
    QLineEdit *addLine(QGridLayout *grid, QLabel *label, int column);

    int m_index = 0;
    GradeKind m_kind = GradeKind::Yuan;
    QLabel *m_figureLabel;
    QLabel *m_nameLabel;
    QLineEdit *m_figure;
    QLineEdit *m_name;
    QPushButton *m_remove;
    FieldStatus *m_status;
};

} // namespace canbao::ui
