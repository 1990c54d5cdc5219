#pragma once

#include "ui/wizard/wizardpage.h"

#include <QFrame>

class QGridLayout;

namespace canbao::ui {

/// The answers of one page in "check your answers": question, answer, and a link to change it.
class AnswerSection : public QFrame
{
    Q_OBJECT

public:
    AnswerSection(const QString &heading, const std::vector<SummaryRow> &rows, bool showsPrivate,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void changeRequested(Field field);

private:
    void addRow(QGridLayout *grid, const SummaryRow &row, bool showsPrivate);
};

} // namespace canbao::ui
