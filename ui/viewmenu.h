#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

class QAction;
class QMenu;

namespace canbao::ui {

/// How the program looks: size of the text, light or dark, names hidden. Keys: Ctrl++, Ctrl+-, Ctrl+0.
class ViewMenu : public QPushButton
{
    Q_OBJECT

public:
    explicit ViewMenu(QWidget *parent = nullptr);

    void setAppearance(Appearance appearance);
    void setNamesMasked(bool masked);

Q_SIGNALS:
    void scaleRequested(int percent);
    void appearanceRequested(Appearance appearance);
    void maskNamesRequested(bool masked);
    void privateHideRequested();
    void privacyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reword();
    void step(int percent);

    QMenu *m_menu;
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_normal;
    QAction *m_system;
    QAction *m_light;
    QAction *m_dark;
    QAction *m_maskNames;
    QAction *m_hidePrivate;
    QAction *m_privacy;
};

} // namespace canbao::ui
