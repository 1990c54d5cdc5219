#pragma once

#include "ui/citingtext.h"

#include <QLabel>

namespace canbao::ui {

/// Words that wrap and can be selected; the names of the sources in them open what is kept of these, by mouse and by
/// keyboard.
class CitingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit CitingLabel(QWidget *parent = nullptr);

    void cite(const CitingText &words);
    /// Without the marks of the links.
    const QString &plainText() const { return m_words.text; }

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void open(const QString &address);

    CitingText m_words;
};

} // namespace canbao::ui
