#pragma once

#include "models/law/lawlibrary.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace canbao::ui {

/// The text of one law as Canbao keeps it: number, dates, address, and its rules in our own words. Reads offline.
class LawDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LawDialog(const LawLibrary &library, QWidget *parent = nullptr);

    /// Shows the law beside the window that asked; nothing happens for a key that the library does not know.
    void openLaw(const QString &lawKey);

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();
    void addFact(const QString &name, const QString &value);
    void addText(const LawNote &note);
    QLabel *addLabel(const QString &text, const char *type);

    const LawLibrary &m_library;
    QString m_lawKey;
    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr; ///< of what the area shows now
    QPushButton *m_close;
};

} // namespace canbao::ui
