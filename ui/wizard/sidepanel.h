#pragma once

#include "models/application/enrolmentsession.h"

#include <QScrollArea>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace canbao::ui {

class WizardPage;

/// Beside the questions: what it costs so far, what deserves a look, why one is asked, what the law says, and which
/// edition of the rates is open.
class SidePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    void showFor(const WizardPage &page, const EnrolmentSession &session);
    /// The cost and notes again after an answer.
    void refresh();

Q_SIGNALS:
    void lawRequested(const QString &lawKey);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section
    {
        QFrame *frame;
        QLabel *heading;
        QVBoxLayout *content;
    };

    Section addSection(QVBoxLayout *column, const QString &icon, const QString &name);
    QLabel *addText(const Section &section, const QString &text, const char *type);
    void showCost();
    void showNotes();
    void showWhy();
    void showLaw();
    void addLawLink(const LawNote &note);
    void showEdition();
    void fitWidth();

    const WizardPage *m_page = nullptr;
    const EnrolmentSession *m_session = nullptr;
    Section m_cost;
    Section m_notes;
    Section m_why;
    Section m_law;
    QLabel *m_edition;
};

} // namespace canbao::ui
