#pragma once

#include "ui/print/paperorder.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace canbao::ui {

class CalmComboBox;
class ChoiceGroup;

/// Which papers of a saved application, whose copy, and how: then to the printer, the preview or a file. Stays open, so
/// that several copies are made one after the other.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a wording: of the application's papers.
    PaperDialog(PaperWording wording, QWidget *parent);

Q_SIGNALS:
    void ordered(const canbao::ui::PaperOrder &order);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeForm();
    void addButton(PaperAction action, const QString &name, QBoxLayout *row);
    void followCopy();
    PaperOptions options() const;
    void word();

    Language m_language;
    QLabel *m_heading;
    QLabel *m_setQuestion;
    CalmComboBox *m_set;
    QLabel *m_copyQuestion;
    ChoiceGroup *m_copy;
    QCheckBox *m_gloss;
    QCheckBox *m_large;
    QCheckBox *m_private;
    QLabel *m_hint;
    std::vector<QPushButton *> m_actions;
    QPushButton *m_close;
};

} // namespace canbao::ui
