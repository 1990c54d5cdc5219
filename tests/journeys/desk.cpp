#include "tests/journeys/desk.h"

#include "ui/errortext.h"
#include "ui/fields/choicecard.h"
#include "ui/fields/choicegroup.h"
#include "ui/fields/gradetableview.h"
#include "ui/wizard/enrolmentwizard.h"
#include "ui/wizard/routecard.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRadioButton>
#include <QTest>

namespace canbao::tests {

using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
}

QLineEdit *lineIn(QWidget *edit)
{
    if (auto *line = qobject_cast<QLineEdit *>(edit))
        return line;
    return edit ? edit->findChild<QLineEdit *>() : nullptr;
}

/// Chinese has no keys of its own: it is pasted, as from an input method.
void enter(QLineEdit *line, const QString &text)
{
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_Delete);
    const bool isLatin = std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
    if (isLatin) {
        QTest::keyClicks(line, text);
        return;
    }
    QApplication::clipboard()->setText(text);
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

Desk::Desk(Language language, const QString &privateFolder, const QString &shareFolder)
{
    const app::Paths paths{privateFolder, privateFolder + u"/key"_s, shareFolder};
    ui::Dialogs dialogs;
    dialogs.saveFileName = [this](QWidget *, const QString &, const QString &, const QString &) { return m_pdfPath; };
    dialogs.ask = [](QWidget *, const QString &, const QString &, const QString &, const QString &) { return false; };
    dialogs.choosePrinter = [](QWidget *, QPrinter &) { return false; };
    dialogs.preview = [](QWidget *, QPrinter &, const std::function<void(QPrinter &)> &) {};
    dialogs.openFileName = [this](QWidget *, const QString &, const QString &) { return m_openPath; };
    m_program = std::make_unique<app::Application>(*qobject_cast<QApplication *>(qApp), paths, dialogs, &now);
    if (const auto opened = m_program->open(); !opened) {
        m_failure = ui::errorText(opened.error());
        return;
    }
    m_program->setLanguage(language);
    m_program->window().show();
    if (!QTest::qWaitForWindowExposed(&m_program->window()))
        m_failure = u"the window is not shown"_s;
}

Desk::~Desk() = default;

Step Desk::step()
{
    return m_program->window().findChild<ui::EnrolmentWizard *>()->currentStep();
}

bool Desk::click(const QString &button)
{
    auto *found = find<QAbstractButton>(button);
    if (!found)
        return false;
    // A tick box answers to its box and its words, not to the room beside them.
    const bool isTick = qobject_cast<QCheckBox *>(found) != nullptr;
    QTest::mouseClick(found, Qt::LeftButton, {}, isTick ? QPoint(12, found->height() / 2) : QPoint());
    return true;
}

bool Desk::type(const QString &edit, const QString &text)
{
    auto *line = lineIn(find<QWidget>(edit));
    if (!line)
        return false;
    enter(line, text);
    return true;
}

bool Desk::choose(const QString &group, int id)
{
    auto *found = find<ui::ChoiceGroup>(group);
    if (!found || !found->card(id))
        return false;
    QTest::mouseClick(found->card(id), Qt::LeftButton);
    return found->chosen() == id;
}

bool Desk::chooseRoute(const QString &card)
{
    auto *found = find<ui::RouteCard>(card);
    if (!found)
        return false;
    QTest::mouseClick(found, Qt::LeftButton, {}, QPoint(60, 8));
    return found->button()->isChecked();
}

bool Desk::choosePlace(const QString &typed)
{
    auto *line = find<QLineEdit>(u"regionLine"_s);
    if (!line)
        return false;
    enter(line, typed);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    return true;
}

bool Desk::goDown(const QString &combo, int steps)
{
    auto *found = find<QComboBox>(combo);
    if (!found)
        return false;
    found->setFocus();
    for (int i = 0; i < steps; ++i)
        QTest::keyClick(found, Qt::Key_Down);
    return true;
}

bool Desk::chooseGrade(int row)
{
    auto *table = find<ui::GradeTableView>(u"gradeTable"_s);
    if (!table || row >= table->model()->rowCount())
        return false;
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 0)).center());
    return true;
}

QString Desk::textOf(const QString &label)
{
    const auto *found = find<QLabel>(label);
    return found ? found->text() : QString();
}

QStringList Desk::namelessFields()
{
    QStringList nameless;
    const auto widgets = m_program->window().findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isField = qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        if (!isField || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless.append(widget->objectName());
    }
    return nameless;
}

QStringList Desk::visibleTexts()
{
    QStringList texts;
    const auto labels = m_program->window().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    const auto buttons = m_program->window().findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty())
            texts.append(button->text());
    }
    return texts;
}

QString pdfText(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!reader.waitForFinished(30'000))
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace canbao::tests
