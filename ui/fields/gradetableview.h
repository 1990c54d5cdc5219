#pragma once

#include <QTableView>

namespace canbao::ui {

/// A table from which one row is chosen as with radio buttons: Up and Down move, Space or a click chooses. Left and
/// Right go from amount to amount, each of which can be asked for its reasons. It is as high as its rows, so that the
/// page scrolls and never the table within it.
class GradeTableView : public QTableView
{
    Q_OBJECT

public:
    explicit GradeTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Gives every column the width of its widest figure; what is left goes to all of them alike.
    void fit();

    /// Marks the column that the rows are sorted by; none when it is -1.
    void showSorted(int column, Qt::SortOrder order);

Q_SIGNALS:
    void rowChosen(int row);
    void pinRequested(); ///< by C
    void whyRequested(const QModelIndex &cell); ///< by W, of the amount that the keys are at
    void menuRequested(const QModelIndex &cell, const QPoint &place); ///< \a place on the screen
    void sortRequested(int column); ///< by a click on its heading, or by S, which goes from column to column

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void shareWidth();
    int nextColumn() const;

    int m_sortedBy = -1;
};

} // namespace canbao::ui
