#pragma once

#include <QPushButton>

class QAction;

namespace canbao::ui {

/// What there is to look up: rates of all places, laws, editions of both. Keys: Ctrl+Shift+R, Ctrl+Shift+L.
class ReferenceMenu : public QPushButton
{
    Q_OBJECT

public:
    explicit ReferenceMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void ratesRequested();
    void lawsRequested();
    void editionsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void word();

    QAction *m_rates;
    QAction *m_laws;
    QAction *m_editions;
};

} // namespace canbao::ui
