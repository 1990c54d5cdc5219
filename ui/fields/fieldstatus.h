#pragma once

#include "ui/citingtext.h"

#include <QFrame>

namespace canbao::ui {

class CitingLabel;
class IconLabel;

/// The line below a field: a problem (words and an icon), or a quiet help while one types. Empty, it takes no room.
class FieldStatus : public QFrame
{
    Q_OBJECT

public:
    explicit FieldStatus(QWidget *parent = nullptr);

    /// Words for what is wrong; also becomes the accessible description of \a field, and marks it.
    void showProblem(const QString &text, QWidget *field);
    /// A live remark that never says "wrong" ("14 of 18", "Agricultural Bank, debit card").
    void showHelp(const QString &text);
    /// A remark that deserves a look but stops nobody.
    void showNote(const QString &text);
    void showNote(const CitingText &words);
    void clear(QWidget *field);
    QString text() const;

private:
    enum class Kind { Problem, Help, Note };

    void showWords(Kind kind, const CitingText &words);

    IconLabel *m_icon;
    CitingLabel *m_text;
};

} // namespace canbao::ui
