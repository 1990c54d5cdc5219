#pragma once

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace canbao::ui {

/// Where a file is chosen or dropped; while one is being read, a bar and a button to leave off.
class PhotoChooser : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoChooser(QWidget *parent = nullptr);

    /// The focus goes from one button to the other.
    void setReading(bool isReading);
    /// There is a photo already.
    void setAnother(bool isAnother);
    /// A file is held above the page.
    void setReached(bool isReached);
    bool holdsFocus() const;
    void retranslate();

Q_SIGNALS:
    void chooseRequested();
    void cancelRequested();

private:
    void buildDropArea();
    void buildBusyArea();

    QFrame *m_drop;
    QLabel *m_dropLabel;
    QPushButton *m_choose;
    QWidget *m_busy;
    QLabel *m_busyLabel;
    QPushButton *m_cancel;
    bool m_isAnother = false;
};

} // namespace canbao::ui
