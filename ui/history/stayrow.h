#pragma once

#include "models/application/enrolmentdraft.h"
#include "ui/fields/regionedit.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace canbao::ui {

/// One place of paying: where, how many months, from when. Alt+Up and Alt+Down move it in the order of time.
class StayRow : public QFrame
{
    Q_OBJECT

public:
    explicit StayRow(QWidget *parent = nullptr);

    void setDirectory(std::function<const RegionDirectory &()> directory);
    void setStay(const StayAnswers &stay);
    StayAnswers stay() const;
    /// \a index counts from 0; the last one holds the relation.
    void setPosition(int index, int count);
    void retranslate();
    /// What takes the focus, in the order of Tab.
    std::vector<QWidget *> tabStops() const;
    RegionEdit *place() const { return m_place; }
    QPushButton *laterButton() const { return m_later; }
    QPushButton *earlierButton() const { return m_earlier; }

Q_SIGNALS:
    void edited();
    void moveRequested(int steps); ///< -1 earlier, 1 later
    void removeRequested();

private:
    struct Line
    {
        QLabel *label;
        QLineEdit *edit;
    };

    QLayout *makeHead();
    QLayout *makeButtons();
    Line addLine(QGridLayout *grid, int column, const QString &name);
    QPushButton *addButton(QLayout *row, const QString &name, const QString &icon);

    int m_index = 0;
    int m_count = 1;
    QLabel *m_title;
    QLabel *m_relation;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QPushButton *m_remove;
    QLabel *m_placeLabel;
    RegionEdit *m_place;
    Line m_pension;
    Line m_medical;
    Line m_first;
};

} // namespace canbao::ui
