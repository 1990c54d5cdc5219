#pragma once

#include "models/application/enrolmentapplication.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace canbao::ui {

struct ComparedRow;

/// Two applications side by side, what is different first.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind {
        TwoSaved,
        TodaysRates, ///< the second one has the same answers under today's rates
    };

    ComparisonDialog(Kind kind, EnrolmentApplication one, EnrolmentApplication other, QWidget *parent = nullptr);

Q_SIGNALS:
    void draftRequested(); ///< of the answers, to go on with under today's rates

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reword();
    void addGroup(const QString &title, const std::vector<ComparedRow> &rows, bool isSame);
    QString headingOf(const EnrolmentApplication &application, bool isFirst) const;

    Kind m_kind;
    EnrolmentApplication m_one;
    EnrolmentApplication m_other;
    QLabel *m_heading;
    QLabel *m_lead;
    QTableWidget *m_table;
    QPushButton *m_draft;
    QPushButton *m_close;
};

} // namespace canbao::ui
