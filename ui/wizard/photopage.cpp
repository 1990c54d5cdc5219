#include "ui/wizard/photopage.h"

#include "models/application/answergroups.h"
#include "ui/answertext.h"
#include "ui/errortext.h"
#include "ui/fields/choicecard.h"
#include "ui/fields/choicegroup.h"
#include "ui/fields/fieldstatus.h"
#include "ui/photo/photobench.h"
#include "ui/photo/phototext.h"
#include "ui/photo/photoview.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *label(const char *type, const QString &name, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setProperty("type", QString::fromLatin1(type));
    return made;
}

QVBoxLayout *column(QWidget *widget, int spacing)
{
    auto *made = new QVBoxLayout(widget);
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(space(spacing));
    return made;
}

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
    m_bench = new PhotoBench(m_photoArea);
    m_linesTick = new TickCard(m_photoArea);
    m_linesTick->setObjectName(u"linesTick"_s);
    auto *photo = column(m_photoArea, 16);
    photo->addWidget(builtDropArea());
    photo->addWidget(builtBusyArea());
    photo->addWidget(builtKeptArea());
    photo->addWidget(m_bench);
    photo->addWidget(m_linesTick);
    photo->addWidget(builtRequirement());
    auto *page = column(this, 16);
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
    connect(m_chooseButton, &QPushButton::clicked, this, &PhotoPage::chooseFile);
    connect(m_cancelButton, &QPushButton::clicked, this, &PhotoPage::cancelReading);
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

QWidget *PhotoPage::builtDropArea()
{
    m_drop = new QFrame(m_photoArea);
    m_drop->setObjectName(u"dropArea"_s);
    m_drop->setProperty("role", u"panel"_s);
    auto *row = new QVBoxLayout(m_drop);
    row->setContentsMargins(space(20), space(16), space(20), space(16));
    row->setSpacing(space(12));
    m_dropLabel = label("body", u"dropLabel"_s, m_drop);
    m_chooseButton = new QPushButton(m_drop);
    m_chooseButton->setObjectName(u"choosePhotoButton"_s);
    m_chooseButton->setIcon(icon(u"person"_s, &Colours::accent));
    row->addWidget(m_dropLabel);
    row->addWidget(m_chooseButton, 0, Qt::AlignLeft);
    return m_drop;
}

QWidget *PhotoPage::builtBusyArea()
{
    m_busy = new QWidget(m_photoArea);
    m_busy->setObjectName(u"busyArea"_s);
    auto *row = new QHBoxLayout(m_busy);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(12));
    m_busyLabel = label("body", u"busyLabel"_s, m_busy);
    auto *bar = new QProgressBar(m_busy);
    bar->setRange(0, 0); // nobody knows how long
    bar->setTextVisible(false);
    bar->setFixedHeight(scaled(10));
    m_cancelButton = new QPushButton(m_busy);
    m_cancelButton->setObjectName(u"cancelReadingButton"_s);
    row->addWidget(m_busyLabel);
    row->addWidget(bar, 1);
    row->addWidget(m_cancelButton);
    return m_busy;
}

QWidget *PhotoPage::builtKeptArea()
{
    m_keptCard = new QFrame(m_photoArea);
    m_keptCard->setObjectName(u"keptCard"_s);
    m_keptCard->setProperty("role", u"card"_s);
    auto *row = new QHBoxLayout(m_keptCard);
    row->setContentsMargins(space(20), space(16), space(20), space(16));
    row->setSpacing(space(20));
    m_keptPreview = new QLabel(m_keptCard);
    m_keptPreview->setObjectName(u"keptPreview"_s);
    m_keptLabel = label("question", u"keptLabel"_s, m_keptCard);
    m_keptHint = label("small", u"keptHint"_s, m_keptCard);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(8));
    words->addWidget(m_keptLabel);
    words->addWidget(m_keptHint);
    words->addStretch();
    row->addWidget(m_keptPreview, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return m_keptCard;
}

QWidget *PhotoPage::builtRequirement()
{
    auto *area = new QWidget(m_photoArea);
    auto *lines = column(area, 4);
    m_requirementLabel = label("small", u"requirementLabel"_s, area);
    m_sourceLabel = label("small", u"requirementSource"_s, area);
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
    const auto *requirement = photoRequirementOf(session().draft(), session().context().books);
    const bool isOther = requirement != m_requirement;
    m_requirement = requirement;
    if (m_picture.whole.isNull())
        m_kept = answers.photo.isEmpty() ? m_kept : answers.photo;
    else if (isOther && requirement)
        take(OpenedPicture(m_picture)); // another place, other limits
    showRequirement();
    showKept();
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
    const bool hadFocus = m_chooseButton->hasFocus();
    showParts();
    if (hadFocus)
        m_cancelButton->setFocus(Qt::OtherFocusReason);
}

void PhotoPage::cancelReading()
{
    m_work.cancel();
    showParts();
    m_chooseButton->setFocus(Qt::OtherFocusReason);
}

void PhotoPage::take(const OpenedPicture &picture)
{
    const bool hadFocus = m_cancelButton->hasFocus();
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
    const bool hadFocus = m_cancelButton->hasFocus();
    m_refused = error;
    showParts();
    m_status->showProblem(errorText(error), m_choice);
    if (hadFocus)
        m_chooseButton->setFocus(Qt::OtherFocusReason);
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
    m_refused.reset();
    m_bench->clear();
    m_status->clear(m_choice);
    load();
}

void PhotoPage::showParts()
{
    const bool isReading = m_work.isReading();
    const bool hasPicture = !m_picture.whole.isNull();
    m_photoArea->setVisible(hasPhotoChosen());
    m_drop->setVisible(!isReading);
    m_busy->setVisible(isReading);
    m_bench->setVisible(hasPicture);
    m_bench->setEnabled(!isReading);
    m_linesTick->setVisible(hasPicture);
    m_keptCard->setVisible(!hasPicture && !m_kept.isEmpty());
    const bool isAnother = hasPicture || !m_kept.isEmpty();
    m_dropLabel->setText(tr("Drop a JPEG or PNG file here, or choose one."));
    m_chooseButton->setText(isAnother ? tr("Choose another file …") : tr("Choose a file …"));
}

void PhotoPage::showKept()
{
    if (m_kept.isEmpty())
        return;
    const auto photo = QImage::fromData(m_kept, "jpeg");
    if (photo.isNull())
        return; // the rules find out
    m_keptPreview->setPixmap(photoPreview(photo, devicePixelRatioF()));
    m_keptLabel->setText(finishedText(photo.size(), m_requirement ? m_requirement->dpi : 0, m_kept.size()));
}

void PhotoPage::showRequirement()
{
    m_requirementLabel->setText(m_requirement ? photoRequirementText(*m_requirement) : QString());
    m_sourceLabel->setText(m_requirement ? tr("Requirement: %1").arg(sourceText(m_requirement->source)) : QString());
}

void PhotoPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFile(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setStyleProperty(m_drop, "role", u"info-box"_s);
}

void PhotoPage::dragLeaveEvent(QDragLeaveEvent *)
{
    setStyleProperty(m_drop, "role", u"panel"_s);
}

void PhotoPage::dropEvent(QDropEvent *event)
{
    setStyleProperty(m_drop, "role", u"panel"_s);
    event->acceptProposedAction();
    readFile(draggedFile(*event->mimeData()));
}

void PhotoPage::word()
{
    m_choice->setAccessibleName(tr("Photo of the card"));
    m_choice->setChoice(HasPhoto, tr("I have a photo"), tr("A JPEG or PNG file, white background."));
    m_choice->setChoice(AtWindow, tr("It will be taken at the window"), tr("Nothing to do here."));
    m_busyLabel->setText(tr("The photo is being read …"));
    m_cancelButton->setText(tr("Cancel"));
    m_linesTick->setWords(tr("The lines lie on hair, eyes, chin and cheeks"),
                          tr("Canbao does not look for faces: it measures where the lines lie."));
    m_keptPreview->setAccessibleName(tr("The finished photo"));
    m_keptHint->setText(
        tr("It is kept with your answers. Canbao has no copy of the picture it was made from: to change it, choose a "
           "file again."));
}

void PhotoPage::retranslate()
{
    word();
    m_bench->retranslate();
    load();
    if (m_refused)
        m_status->showProblem(errorText(*m_refused), m_choice);
}

} // namespace canbao::ui
