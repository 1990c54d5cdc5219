#include "app/guidedexample.h"

#include "app/sample.h"
#include "models/store/savefile.h"
#include "ui/wizard/enrolmentwizard.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QPixmap>
#include <QRegularExpression>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize WindowSize(1280, 860);

/// Side panel and rail follow the answers a moment later.
void letThingsSettle()
{
    constexpr qint64 Moment = 300; // ms
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < Moment)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

void press(const QWidget &page, const QString &button)
{
    if (auto *found = page.findChild<QAbstractButton *>(button))
        found->click();
}

} // namespace

Paths examplePaths(const Paths &paths, const QString &folder)
{
    const auto data = folder + u"/data"_s;
    return {.dataFolder = data, .keyFolder = data + u"/key"_s, .shareFolder = paths.shareFolder};
}

GuidedExample::GuidedExample(Application &program, QString folder) : m_program(program), m_folder(std::move(folder))
{
}

CommandAnswer GuidedExample::run()
{
    const auto sample = sampleApplicant(m_program.session().today());
    if (!sample)
        return refusal(sample.error(), u"sample"_s);
    m_sample = *sample;
    m_program.window().resize(WindowSize);
    m_program.window().show();
    m_program.controller().startNew();
    m_program.session().setDraft({.isSample = true});
    m_wizard = m_program.window().findChild<ui::EnrolmentWizard *>();
    m_wizard->start();
    for (const Step step : AllSteps) {
        if (!m_wizard->page(step)->isRelevant())
            continue;
        if (auto answer = leave(step); answer.exit != ExitCode::Fine)
            return answer;
    }
    if (const auto taken = takePicture(u"confirmation"_s); !taken)
        return refusal(taken.error(), u"out"_s);
    QStringList files = m_files;
    files.replaceInStrings(QRegularExpression(u"^"_s), m_folder + u'/');
    return {.json = {{u"files"_s, QJsonArray::fromStringList(files)}}, .text = files.join(u'\n') + u'\n'};
}

CommandAnswer GuidedExample::leave(Step step)
{
    if (m_wizard->currentStep() != step)
        return stopped(m_wizard->currentStep());
    answer(step);
    if (const auto taken = takePicture(stepKey(step)); !taken)
        return refusal(taken.error(), u"out"_s);
    press(*m_wizard, u"continueButton"_s);
    const bool isLeft = step == Step::Check ? !m_program.window().isWizardShown() : m_wizard->currentStep() != step;
    return isLeft ? CommandAnswer() : stopped(step);
}

void GuidedExample::answer(Step step)
{
    EnrolmentSession &session = m_program.session();
    switch (step) {
    case Step::Applicant:
        session.setApplicant(m_sample.applicant);
        break;
    case Step::Document:
        session.setDocument(m_sample.document);
        break;
    case Step::Person:
        session.setPerson(m_sample.person);
        break;
    case Step::Hukou:
        session.setHukou(m_sample.hukou);
        break;
    case Step::Residence:
        session.setResidence(m_sample.residence);
        break;
    case Step::History:
        session.setHistory(m_sample.history);
        break;
    case Step::Place:
        session.setPlace(m_sample.place);
        break;
    case Step::Office:
        session.setOffice(m_sample.office);
        break;
    case Step::Insurance:
        session.setInsurance(m_sample.insurance);
        break;
    case Step::Grade:
        session.setGrade(m_sample.grade);
        break;
    case Step::Schedule:
        session.setSchedule(m_sample.schedule);
        break;
    case Step::Subsidy:
        session.setSubsidy(m_sample.subsidy);
        break;
    case Step::Bank:
        session.setBank(m_sample.bank);
        break;
    case Step::Calendar:
        session.setCalendar(m_sample.calendar);
        break;
    case Step::Card:
        session.setCard(m_sample.card);
        break;
    case Step::Photo: // came with the card
        break;
    case Step::Check:
        return press(*m_wizard->page(step), u"declarationTick"_s);
    }
    m_wizard->page(step)->load();
}

CommandAnswer GuidedExample::stopped(Step step) const
{
    const auto &session = m_program.session();
    auto problems = problemsOf(step, session.draft(), session.context());
    if (problems.empty())
        problems = allProblems(session.draft(), session.context());
    CommandAnswer answer{.exit = ExitCode::BrokenRule};
    for (const Problem &problem : problems)
        answer.problems.push_back(problemOf(problem.error, fieldKey(problem.field)));
    if (answer.problems.empty())
        answer.problems.push_back({u"stopped"_s, stepKey(step), {}});
    return answer;
}

Result<void> GuidedExample::takePicture(const QString &name)
{
    letThingsSettle();
    QBuffer buffer;
    const auto file = u"%1-%2.png"_s.arg(m_files.size() + 1, 2, 10, QLatin1Char('0')).arg(name);
    if (!m_program.window().grab().save(&buffer, "PNG"))
        return failureWith(Error::Code::FileUnwritable, {file});
    if (auto saved = store::saveFileSafely(m_folder + u'/' + file, buffer.data()); !saved)
        return failure(saved);
    m_files.append(file);
    return {};
}

} // namespace canbao::app
