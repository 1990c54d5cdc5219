#pragma once

#include "app/application.h"
#include "models/application/step.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace canbao::tests {

/// Somebody at the program's real window: what is shown is found by its name and used with mouse and keys alone. The
/// clock stands at 2026-11-23 10:00; questions of the system are answered by the test.
class Desk
{
public:
    Desk(Language language, const QString &privateFolder, const QString &shareFolder);
    ~Desk();

    /// Why the program did not open; empty when it did.
    const QString &failure() const { return m_failure; }
    app::Application &program() { return *m_program; }
    EnrolmentSession &session() { return m_program->session(); }
    Step step();
    void setPdfPath(const QString &path) { m_pdfPath = path; }
    /// What is chosen where a file is to be opened.
    void setOpenPath(const QString &path) { m_openPath = path; }

    /// The widget of that name that a person can see; null when there is none.
    template<typename Widget>
    Widget *find(const QString &name)
    {
        const auto all = m_program->window().findChildren<Widget *>(name);
        for (Widget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    bool click(const QString &button);
    /// Types into a line, whatever stood there before.
    bool type(const QString &edit, const QString &text);
    /// Chooses a card of a group of answers by its number.
    bool choose(const QString &group, int id);
    template<typename Answer>
    bool choose(const QString &group, Answer id)
    {
        return choose(group, static_cast<int>(id));
    }
    bool chooseRoute(const QString &card);
    /// Types a code or pinyin and takes the first place offered.
    bool choosePlace(const QString &typed);
    /// Goes down \a steps entries in a combo box, with the keyboard.
    bool goDown(const QString &combo, int steps);
    bool chooseGrade(int row);
    bool goOn() { return click(QStringLiteral("continueButton")); }
    QString textOf(const QString &label);
    /// What takes the focus and would be read out without a name.
    QStringList namelessFields();
    /// Every text on screen, to look for a sentence.
    QStringList visibleTexts();

private:
    QString m_failure;
    QString m_openPath = {};
    QString m_pdfPath;
    std::unique_ptr<app::Application> m_program;
};

/// The text of a PDF as a reader would copy it; empty when it cannot be read.
QString pdfText(const QString &path);

} // namespace canbao::tests
