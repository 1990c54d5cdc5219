#pragma once

#include "models/core/language.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace canbao::ui {

class EditMenu;
class ViewMenu;

/// What stands above every page: the way home and to the saved applications, language, and the menus. Ctrl+L changes
/// the language.
class MainHeader : public QFrame
{
    Q_OBJECT

public:
    explicit MainHeader(QWidget *parent = nullptr);

    EditMenu &edit() { return *m_edit; }
    ViewMenu &view() { return *m_view; }
    /// Elsewhere than at home there is a way back.
    void setAtHome(bool isHome);
    /// With large letters the program's name gives way to the buttons.
    void fit();

Q_SIGNALS:
    void homeRequested();
    void archiveRequested();
    void languageRequested(canbao::Language language);
    void ratesRequested();
    void lawsRequested();
    void editionsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reword();

    QLabel *m_name;
    QPushButton *m_home;
    QPushButton *m_archive;
    QPushButton *m_language;
    EditMenu *m_edit;
    ViewMenu *m_view;
};

} // namespace canbao::ui
