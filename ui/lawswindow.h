#pragma once

#include "models/law/lawsearch.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace canbao::ui {

class LawDialog;

/// All laws and notices that Canbao cites, with a search through their texts in both languages. Reads offline. Enter
/// opens an entry.
class LawsWindow : public QDialog
{
    Q_OBJECT

public:
    explicit LawsWindow(const LawLibrary &library, QWidget *parent = nullptr);

    void openWith(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void addHit(const LawHit &hit);
    void openCurrent();
    void word();

    const LawLibrary &m_library;
    QLabel *m_heading;
    QLabel *m_label;
    QLineEdit *m_search;
    QLabel *m_count;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_close;
    LawDialog *m_law = nullptr; ///< made when an entry is first opened
};

} // namespace canbao::ui
