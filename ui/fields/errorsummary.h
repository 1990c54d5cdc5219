#pragma once

#include "models/application/answerchecks.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace canbao::ui {

/// The box at the top of a page that says what is wrong, in the same words as the fields, and leads to each.
class ErrorSummary : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorSummary(QWidget *parent = nullptr);

    /// Takes the focus when there is a problem; disappears when there is none.
    void showProblems(const std::vector<Problem> &problems);
    void clear();

Q_SIGNALS:
    void fieldActivated(Field field);
    void saveAndCloseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();

    QLabel *m_heading;
    QVBoxLayout *m_links;
    QPushButton *m_saveButton;
    std::vector<Problem> m_problems;
};

} // namespace canbao::ui
