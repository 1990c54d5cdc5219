#pragma once

#include "models/application/answerchecks.h"
#include "models/application/enrolmentsession.h"

#include <QWidget>

#include <map>

namespace canbao::ui {

class FieldStatus;

/// A row of "check your answers".
struct SummaryRow
{
    Field field; ///< where Change leads
    QString question;
    QString answer; ///< empty: "not given"
    QString shownAnswer = {}; ///< for private values: the full answer, shown only on purpose
};

/// One page of questions. A page turns text into answers of the session and shows what the session holds; what is wrong
/// is found by the rules (problemsOf), never by the page.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    WizardPage(EnrolmentSession &session, Step step, QWidget *parent = nullptr);

    Step step() const { return m_step; }
    /// The question that the page asks, as its heading.
    virtual QString title() const = 0;
    /// One or two sentences under the heading; may be empty.
    virtual QString lead() const { return {}; }
    /// "Why we ask" in the side panel.
    virtual QString why() const { return {}; }
    /// Topic of the LawLibrary whose notes the side panel shows; may be empty.
    virtual QString lawTopic() const { return {}; }
    /// What the Continue button reads here; empty: "Continue".
    virtual QString continueText() const { return {}; }
    /// A page that compares things side by side takes the side panel's room; the explanations stay one key (F1) away.
    virtual bool wantsRoom() const { return false; }
    virtual std::vector<SummaryRow> summaryRows() const { return {}; }
    /// A page that does not concern this person is skipped.
    virtual bool isRelevant() const { return true; }
    /// Work of the page that is not in the answers yet and stands in the way of Continue; said before the rules are
    /// asked.
    virtual std::vector<Problem> unfinished() { return {}; }
    /// Fills the widgets from the session; called when the page is entered and when the draft is replaced. What a
    /// person sees there is what the session holds.
    virtual void load() = 0;
    /// F9: blanks private numbers on screen.
    virtual void concealPrivate();
    /// How names of other people are shown in lists.
    virtual void setNamesMasked(bool) { }

    /// Shows the words at the fields; fields that are not named are cleared.
    virtual void showProblems(const std::vector<Problem> &problems);
    /// Moves the focus to the field and makes it visible.
    void focusField(Field field);
    void focusFirstField();
    /// The field's label, for the error summary.
    bool hasField(Field field) const { return m_fields.contains(field); }

Q_SIGNALS:
    void lawRequested(const QString &lawKey); ///< its text is wanted

protected:
    /// Tells the page which widget answers a field and where its problem is shown. The first one that is visible gets
    /// the focus; Tab goes as the layouts go.
    void bind(Field field, QWidget *input, FieldStatus *status);
    EnrolmentSession &session() const { return m_session; }
    /// Calls retranslate() after a change of language.
    void changeEvent(QEvent *event) override;
    /// Rewords what the .ui file and the code have set; the shown problems are reworded by the base class.
    virtual void retranslate() = 0;

private:
    struct BoundField
    {
        QWidget *input;
        FieldStatus *status;
    };

    EnrolmentSession &m_session;
    Step m_step;
    std::map<Field, BoundField> m_fields;
    std::vector<Field> m_order;
    std::vector<Problem> m_shown;
};

} // namespace canbao::ui
