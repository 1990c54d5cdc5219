#pragma once

#include "models/law/lawlibrary.h"
#include "ui/fields/readingdialog.h"

namespace canbao::ui {

/// The text of one law as Canbao keeps it: number, dates, address, and its rules in our own words. Reads offline.
class LawDialog : public ReadingDialog
{
    Q_OBJECT

public:
    explicit LawDialog(const LawLibrary &library, QWidget *parent = nullptr);

    /// Shows the law beside the window that asked; nothing happens for a key that the library does not know.
    void openLaw(const QString &lawKey);

protected:
    void reword() override;

private:
    void addFact(const QString &name, const QString &value);
    void addText(const LawNote &note);

    const LawLibrary &m_library;
    QString m_lawKey;
};

} // namespace canbao::ui
