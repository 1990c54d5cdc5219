#pragma once

#include <QFrame>

class QLabel;

namespace canbao::ui {

/// A finished photo of an earlier time, of which the picture is gone.
class KeptPhoto : public QFrame
{
    Q_OBJECT

public:
    explicit KeptPhoto(QWidget *parent = nullptr);

    void setPhoto(const QByteArray &jpeg, int dpi);
    void retranslate();

private:
    QLabel *m_preview;
    QLabel *m_title;
    QLabel *m_hint;
};

} // namespace canbao::ui
