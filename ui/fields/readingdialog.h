#pragma once

#include "ui/citingtext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace canbao::ui {

/// A window to read in: a heading and paragraphs that can be selected and scrolled, and one button to close it.
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReadingDialog(QWidget *parent = nullptr);

    /// Beside the window that asked, with the keyboard on the close button.
    void showBeside();

protected:
    void changeEvent(QEvent *event) override;

    /// Empties the page and heads it.
    void begin(const QString &title);
    /// \a type is a text style of the theme ("body", "small", "question").
    QLabel *addLabel(const QString &text, const char *type);
    /// The same, whose sources can be opened.
    QLabel *addCitation(const CitingText &words, const char *type);
    /// To be called when everything is there.
    void finish();
    /// The language has changed: write the page again. Not called before the first begin().
    virtual void reword() = 0;

private:
    void place(QLabel *label, const char *type);

    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr; ///< of what the area shows now
    QPushButton *m_close;
};

} // namespace canbao::ui
