#include "tests/app/programwindow.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPrinter>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace canbao::test {

namespace {

template<typename Widget>
Widget *shown(const QWidget &window, const QString &name)
{
    const auto all = window.findChildren<Widget *>(name);
    const auto found = std::ranges::find_if(all, &QWidget::isVisible);
    return found == all.end() ? nullptr : *found;
}

} // namespace

void ProgramWindow::begin()
{
    close();
    folder = std::make_unique<QTemporaryDir>();
    for (QString *answer : {&saveAs, &openFrom, &chosenFolder, &printTo, &asked, &proposedName})
        answer->clear();
    agrees = false;
    now = QDateTime(QDate(2026, 11, 23), QTime(10, 0));
    start();
}

void ProgramWindow::startIn(const QString &dataFolder)
{
    close();
    const app::Paths paths{.dataFolder = dataFolder,
                           .keyFolder = dataFolder + QStringLiteral("/key"),
                           .shareFolder = QStringLiteral(CANBAO_SHARE_DIR)};
    m_program = std::make_unique<app::Application>(*qApp, paths, dialogs(), [this] { return now; });
    QVERIFY(m_program->open());
    m_program->setLanguage(Language::English);
    m_program->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
    QCoreApplication::processEvents(); // what follows the first paint
}

void ProgramWindow::beginSample() const
{
    program().controller().startNew();
    auto draft = sample();
    draft.declared = true;
    program().session().setDraft(draft);
}

void ProgramWindow::finishSample() const
{
    beginSample();
    program().controller().finish();
    QCOMPARE(program().window().messageBar()->text(), QString());
}

QDialog *ProgramWindow::dialog(const QString &name) const
{
    return shown<QDialog>(program().window(), name);
}

QPushButton *ProgramWindow::shownButton(const QString &name) const
{
    return shown<QPushButton>(program().window(), name);
}

std::vector<ArchiveEntry> ProgramWindow::entries() const
{
    return store::ApplicationArchive::open(data(), {data() + QStringLiteral("/key")}).value()->entries().value();
}

QByteArray ProgramWindow::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ui::Dialogs ProgramWindow::dialogs()
{
    return {.saveFileName =
                [this](QWidget *, const QString &, const QString &name, const QString &) {
                    proposedName = name;
                    return saveAs;
                },
            .ask =
                [this](QWidget *, const QString &, const QString &question, auto &&...) {
                    asked = question;
                    return agrees;
                },
            .choosePrinter =
                [this](QWidget *, QPrinter &printer) {
                    printer.setOutputFileName(printTo);
                    return !printTo.isEmpty();
                },
            .preview = [](auto &&...) {},
            .openFileName = [this](auto &&...) { return openFrom; },
            .chooseFolder = [this](auto &&...) { return chosenFolder; }};
}

} // namespace canbao::test
