#pragma once

#include "models/application/enrolmentdraft.h"
#include "models/region/regiondirectory.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace canbao::ui {

class StayRow;

/// The places of paying in the order of time; one blank row at least waits to be filled in.
class StayList : public QWidget
{
    Q_OBJECT

public:
    explicit StayList(QWidget *parent = nullptr);

    void setDirectory(std::function<const RegionDirectory &()> directory);
    /// What has the focus before the first row: rows come and go, and Tab must follow what one sees.
    void setTabAnchor(QWidget *anchor) { m_anchor = anchor; }
    void setStays(const std::vector<StayAnswers> &stays);
    /// Without blank rows.
    std::vector<StayAnswers> stays() const;
    void retranslate();

Q_SIGNALS:
    void staysChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    StayRow *addRow(const StayAnswers &stay);
    void addBlank();
    void move(StayRow *row, int steps);
    void remove(StayRow *row);
    void arrange();

    std::function<const RegionDirectory &()> m_directory;
    QWidget *m_anchor = nullptr;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<StayRow *> m_rows;
};

} // namespace canbao::ui
