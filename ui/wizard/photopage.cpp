#include "ui/wizard/photopage.h"

#include "models/application/answergroups.h"
#include "ui/answertext.h"
#include "ui/errortext.h"
#include "ui/fields/choicecard.h"
#include "ui/fields/choicegroup.h"
#include "ui/fields/citinglabel.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/layouts.h"
#include "ui/fields/wordslabel.h"
#include "ui/photo/keptphoto.h"
#include "ui/photo/photobench.h"
#include "ui/photo/photochooser.h"
#include "ui/photo/phototext.h"
#include "ui/photo/photoview.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QSize sizeOf(const QByteArray &jpeg)
{
    QBuffer buffer;
    buffer.setData(jpeg);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer, "jpeg").size();
}

/// The one file that is being dragged; empty for anything else.
QString draggedFile(const QMimeData &dragged)
{
    const auto urls = dragged.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

PhotoPage::PhotoPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Photo, parent)
    , m_choice(new ChoiceGroup(this))
    , m_photoArea(new QWidget(this))
{
    setAcceptDrops(true);
    m_choice->setObjectName(u"photoChoice"_s);
    m_photoArea->setObjectName(u"photoArea"_s);
    m_status = new FieldStatus(this);
    m_status->setObjectName(u"photoStatus"_s);
    m_chooser = new PhotoChooser(m_photoArea);
    m_keptCard = new KeptPhoto(m_photoArea);
    m_keptCard->setObjectName(u"keptCard"_s);
    m_bench = new PhotoBench(m_photoArea);
    m_linesTick = new TickCard(m_photoArea);
    m_linesTick->setObjectName(u"linesTick"_s);
    auto *photo = plainColumn(m_photoArea, 16);
    photo->addWidget(m_chooser);
    photo->addWidget(m_keptCard);
    photo->addWidget(m_bench);
    photo->addWidget(m_linesTick);
    photo->addWidget(builtRequirement());
    auto *page = plainColumn(this, 16);
    page->addWidget(m_choice);
    page->addWidget(m_status);
    page->addWidget(m_photoArea);
    page->addStretch();
    bind(Field::Photo, m_choice, m_status);
    connectWork();
    word();
}

void PhotoPage::connectWork()
{
    connect(m_choice, &ChoiceGroup::chosenChanged, this, [this] {
        keep();
        showParts();
    });
    connect(m_chooser, &PhotoChooser::chooseRequested, this, &PhotoPage::chooseFile);
    connect(m_chooser, &PhotoChooser::cancelRequested, this, [this] {
        m_work.cancel();
        finishPart(); // which was cancelled with it
        showParts();
    });
    connect(&m_work, &PhotoWork::opened, this, &PhotoPage::take);
    connect(&m_work, &PhotoWork::refused, this, &PhotoPage::refuse);
    connect(&m_work, &PhotoWork::finished, this, &PhotoPage::takeFinished);
    connect(m_bench, &PhotoBench::partChanged, this, &PhotoPage::finishPart);
    connect(m_bench, &PhotoBench::linesChanged, this, &PhotoPage::keep);
    connect(m_bench, &PhotoBench::turnRequested, this, [this](int quarters) {
        m_work.turn(m_picture.whole, quarters);
        showParts();
    });
    connect(m_linesTick, &QCheckBox::toggled, this, &PhotoPage::keep);
    connect(&session(), &EnrolmentSession::draftReplaced, this, &PhotoPage::forget);
    connect(&session(), &EnrolmentSession::cardChanged, this, &PhotoPage::forgetWhenChanged);
}

QWidget *PhotoPage::builtRequirement()
{
    auto *area = new QWidget(m_photoArea);
    auto *lines = plainColumn(area, 4);
    m_requirementLabel = wordsLabel("small", u"requirementLabel"_s, area);
    m_sourceLabel = new CitingLabel(area);
    m_sourceLabel->setObjectName(u"requirementSource"_s);
    m_sourceLabel->setProperty("type", u"small"_s);
    lines->addWidget(m_requirementLabel);
    lines->addWidget(m_sourceLabel);
    return area;
}

QString PhotoPage::title() const
{
    return tr("Which photo goes on the card?");
}

QString PhotoPage::lead() const
{
    return tr("Canbao brings it to the right size and shows how it measures up. Or have it taken at the window.");
}

QString PhotoPage::why() const
{
    return tr(
        "The card shows your face. A photo that does not meet the requirement is sent back, and the card with it. "
        "The picture stays on this computer: Canbao keeps the finished photo with your answers, neither the "
        "original nor its name.");
}

QString PhotoPage::lawTopic() const
{
    return u"card"_s;
}

std::vector<SummaryRow> PhotoPage::summaryRows() const
{
    const CardAnswers &answers = session().draft().card;
    QString answer;
    if (answers.photoAtWindow.value_or(false)) {
        answer = tr("Will be taken at the window");
    } else if (!answers.photo.isEmpty()) {
        const auto size = sizeOf(answers.photo);
        answer = tr("Chosen, %1 × %2").arg(size.width()).arg(size.height());
    }
    return {{Field::Photo, tr("Photo"), answer}};
}

bool PhotoPage::hasPhotoChosen() const
{
    return m_choice->chosen() == HasPhoto;
}

/// Work that the rules cannot see: they know the finished photo alone.
std::vector<Problem> PhotoPage::unfinished()
{
    if (!hasPhotoChosen())
        return {};
    if (m_work.isReading())
        return {{Field::Photo, {.code = Error::Code::PhotoNotReady}}};
    if (m_picture.whole.isNull())
        return {};
    m_work.settle();
    std::vector<Problem> problems;
    const auto isSaid = [&problems](Error::Code code) {
        return std::ranges::any_of(problems, [code](const Problem &said) { return said.error.code == code; });
    };
    for (const PhotoCheck &check : m_bench->checks()) {
        if (!check.isMet() && !isSaid(check.error.code))
            problems.push_back({Field::Photo, check.error});
    }
    if (!m_linesTick->isChecked())
        problems.push_back({Field::Photo, {.code = Error::Code::PhotoLinesOpen}});
    return problems;
}

void PhotoPage::load()
{
    const QScopedValueRollback loading(m_loading, true);
    const CardAnswers &answers = session().draft().card;
    m_choice->setChosen(answers.photoAtWindow ? std::optional<int>(*answers.photoAtWindow ? AtWindow : HasPhoto)
                                              : std::nullopt);
    m_written = answers;
    m_refused.reset();
    m_status->clear(m_choice);
    const auto *requirement = photoRequirementOf(session().draft(), session().context().books);
    const bool isOther = requirement != m_requirement;
    m_requirement = requirement;
    if (m_picture.whole.isNull())
        m_kept = answers.photo.isEmpty() ? m_kept : answers.photo;
    else if (isOther && requirement)
        take(OpenedPicture(m_picture)); // another place, other limits
    showRequirement();
    m_keptCard->setPhoto(m_kept, m_requirement ? m_requirement->dpi : 0);
    showParts();
}

void PhotoPage::chooseFile()
{
    if (!m_files.choose)
        return;
    const QString path = m_files.choose(this, tr("Choose a photo"), tr("Pictures (*.jpg *.jpeg *.png);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void PhotoPage::readFile(const QString &path)
{
    if (!m_files.read)
        return;
    m_choice->setChosen(std::optional<int>(HasPhoto));
    keep();
    m_refused.reset();
    m_status->clear(m_choice);
    m_work.read([read = m_files.read, path] { return read(path); });
    showParts();
}

void PhotoPage::take(const OpenedPicture &picture)
{
    const bool hadFocus = m_chooser->holdsFocus();
    m_picture = picture;
    m_made.clear();
    m_kept.clear();
    m_linesTick->setChecked(false); // they lay on another face
    if (m_requirement)
        m_bench->setPicture(picture, *m_requirement);
    keep();
    showParts();
    if (hadFocus)
        m_bench->setFocus(Qt::OtherFocusReason);
}

void PhotoPage::refuse(const Error &error)
{
    m_refused = error;
    showParts();
    m_status->showProblem(errorText(error), m_choice);
}

void PhotoPage::finishPart()
{
    if (m_requirement && !m_picture.whole.isNull())
        m_work.finish(m_picture.whole, m_bench->view().part(), *m_requirement);
}

void PhotoPage::takeFinished(const FinishedPhoto &photo)
{
    m_made = photo.jpeg;
    m_bench->showFinished(photo);
    keep();
}

/// Empty while something about it is not right.
QByteArray PhotoPage::photoToKeep() const
{
    if (!hasPhotoChosen())
        return {};
    if (m_picture.whole.isNull())
        return m_kept;
    return m_linesTick->isChecked() && areMet(m_bench->checks()) ? m_made : QByteArray();
}

void PhotoPage::keep()
{
    const auto chosen = m_choice->chosen();
    if (m_loading)
        return;
    CardAnswers answers = session().draft().card;
    answers.photoAtWindow = chosen ? std::optional(*chosen == AtWindow) : std::nullopt;
    answers.photo = photoToKeep();
    m_written = answers;
    session().setCard(answers);
}

/// Another person, another draft: their page, not this face.
void PhotoPage::forgetWhenChanged()
{
    const CardAnswers &answers = session().draft().card;
    if (answers.photo != m_written.photo || answers.photoAtWindow != m_written.photoAtWindow)
        forget();
}

void PhotoPage::forget()
{
    m_work.cancel();
    m_picture = {};
    m_made.clear();
    m_kept = session().draft().card.photo;
    m_bench->clear();
    load();
}

void PhotoPage::showParts()
{
    const bool isReading = m_work.isReading();
    const bool hasPicture = !m_picture.whole.isNull();
    m_photoArea->setVisible(hasPhotoChosen());
    m_chooser->setReading(isReading);
    m_bench->setVisible(hasPicture);
    m_bench->setEnabled(!isReading);
    m_linesTick->setVisible(hasPicture);
    m_keptCard->setVisible(!hasPicture && !m_kept.isEmpty());
    m_chooser->setAnother(hasPicture || !m_kept.isEmpty());
}

void PhotoPage::showRequirement()
{
    m_requirementLabel->setText(m_requirement ? photoRequirementText(*m_requirement) : QString());
    const auto source = m_requirement ? std::optional(m_requirement->source) : std::nullopt;
    m_sourceLabel->cite(source ? CitingText{tr("Requirement: %1").arg(sourceText(*source)), {*source}} : CitingText());
}

void PhotoPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFile(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_chooser->setReached(true);
}

void PhotoPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_chooser->setReached(false);
}

void PhotoPage::dropEvent(QDropEvent *event)
{
    m_chooser->setReached(false);
    event->acceptProposedAction();
    readFile(draggedFile(*event->mimeData()));
}

void PhotoPage::word()
{
    m_choice->setAccessibleName(tr("Photo of the card"));
    m_choice->setChoice(HasPhoto, tr("I have a photo"), tr("A JPEG or PNG file, white background."));
    m_choice->setChoice(AtWindow, tr("It will be taken at the window"), tr("Nothing to do here."));
    m_linesTick->setWords(tr("The lines lie on hair, eyes, chin and cheeks"),
                          tr("Canbao does not look for faces: it measures where the lines lie."));
}

void PhotoPage::retranslate()
{
    word();
    m_chooser->retranslate();
    m_keptCard->retranslate();
    m_bench->retranslate();
    const auto refused = m_refused;
    load();
    if (refused)
        refuse(*refused);
}

} // namespace canbao::ui
