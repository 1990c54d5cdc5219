#include "ui/wizard/documentpage.h"

#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/fields/fieldstatus.h"
#include "ui/format.h"
#include "ui_documentpage.h"

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int NumberLength = 18;

template<typename Change>
void changeDocument(EnrolmentSession &session, Change change)
{
    DocumentAnswers answers = session.draft().document;
    change(answers);
    session.setDocument(answers);
}

DocumentType typeOf(IdentityNumber::Kind kind)
{
    switch (kind) {
    case IdentityNumber::Kind::ResidentCard:
    case IdentityNumber::Kind::FirstGeneration:
        return DocumentType::ResidentCard;
    case IdentityNumber::Kind::HongKongPermit:
    case IdentityNumber::Kind::MacaoPermit:
        return DocumentType::HongKongMacaoPermit;
    case IdentityNumber::Kind::TaiwanPermit:
        return DocumentType::TaiwanPermit;
    case IdentityNumber::Kind::ForeignCard:
    case IdentityNumber::Kind::ForeignCard2017:
        return DocumentType::ForeignCard;
    }
    Q_UNREACHABLE();
}

} // namespace

DocumentPage::DocumentPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Document, parent)
    , m_ui(std::make_unique<Ui::DocumentPage>())
{
    m_ui->setupUi(this);
    m_ui->numberEdit->setAccessibleLabel(m_ui->numberLabel->text());
    for (const DocumentType type : {DocumentType::ResidentCard, DocumentType::HongKongMacaoPermit,
                                    DocumentType::TaiwanPermit, DocumentType::ForeignCard})
        m_ui->typeCombo->addItem(documentTypeText(type), int(type));
    bind(Field::DocumentType, m_ui->typeCombo, m_ui->typeStatus);
    bind(Field::DocumentNumber, m_ui->numberEdit, m_ui->numberStatus);
    bind(Field::DocumentEnd, m_ui->endEdit, m_ui->endStatus);
    m_ui->recognitionCard->hide();
    connectFields();
}

DocumentPage::~DocumentPage() = default;

void DocumentPage::connectFields()
{
    connect(m_ui->typeCombo, &QComboBox::currentIndexChanged, this, [this] {
        changeDocument(session(), [this](DocumentAnswers &answers) {
            answers.type = DocumentType(m_ui->typeCombo->currentData().toInt());
        });
        showType();
    });
    connect(m_ui->numberEdit, &IdentityNumberEdit::textEdited, this, [this](const QString &text) {
        changeDocument(session(), [&text](DocumentAnswers &answers) { answers.number = text; });
        if (const auto number = soundNumber())
            fillPerson(*number);
        showLiveHelp();
    });
    connect(m_ui->lengthenButton, &QPushButton::clicked, this, &DocumentPage::lengthenNumber);
    connect(m_ui->numberEdit, &IdentityNumberEdit::concealedChanged, this, &DocumentPage::showLiveHelp);
    connect(m_ui->endEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        changeDocument(session(), [&text](DocumentAnswers &answers) { answers.validUntil = text; });
        showEnd();
    });
    connect(m_ui->longTermCheck, &QCheckBox::toggled, this, [this](bool isLongTerm) {
        changeDocument(session(), [isLongTerm](DocumentAnswers &answers) { answers.longTerm = isLongTerm; });
        showEnd();
    });
}

QString DocumentPage::title() const
{
    return tr("Your identity document");
}

QString DocumentPage::lead() const
{
    return tr("Nothing you type leaves this computer.");
}

QString DocumentPage::why() const
{
    return tr(
        "You are insured under this number for life. It also tells your date of birth, and with it the month in which "
        "you may retire.");
}

QString DocumentPage::lawTopic() const
{
    return u"identity"_s;
}

std::vector<SummaryRow> DocumentPage::summaryRows() const
{
    const DocumentAnswers &answers = session().draft().document;
    const auto end = parseDate(answers.validUntil);
    return {{Field::DocumentType, tr("Document"), documentTypeText(answers.type)},
            {Field::DocumentNumber, tr("Number"), maskedIdentity(answers.number), cleanNumber(answers.number)},
            {Field::DocumentEnd, tr("Valid until"),
             answers.longTerm ? tr("Long-term")
                 : end        ? dateText(*end)
                              : answers.validUntil}};
}

void DocumentPage::load()
{
    const DocumentAnswers answers = session().draft().document;
    m_ui->typeCombo->setCurrentIndex(m_ui->typeCombo->findData(int(answers.type)));
    m_ui->numberEdit->setText(answers.number);
    m_ui->longTermCheck->setChecked(answers.longTerm);
    m_ui->endEdit->setText(answers.validUntil);
    m_filledFrom = soundNumber();
    showType();
    showLiveHelp();
    showEnd();
}

void DocumentPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->numberEdit->setAccessibleLabel(m_ui->numberLabel->text());
    nameTypes();
    showType();
    showLiveHelp();
    showEnd();
}

void DocumentPage::nameTypes()
{
    for (int row = 0; row < m_ui->typeCombo->count(); ++row)
        m_ui->typeCombo->setItemText(row, documentTypeText(DocumentType(m_ui->typeCombo->itemData(row).toInt())));
}

std::optional<IdentityNumber> DocumentPage::soundNumber() const
{
    const auto number = IdentityNumber::parse(session().draft().document.number, session().today());
    return number ? std::optional(*number) : std::nullopt;
}

void DocumentPage::fillPerson(const IdentityNumber &number)
{
    PersonAnswers person = session().draft().person;
    const auto typed = parseDate(person.birthDate);
    if (person.birthDate.isEmpty() || (m_filledFrom && typed == m_filledFrom->birthDate()))
        person.birthDate = number.birthDate().toString(Qt::ISODate);
    if (number.sex() && (!person.sex || (m_filledFrom && person.sex == m_filledFrom->sex())))
        person.sex = number.sex();
    if (person.sex == Sex::Male)
        person.category.reset();
    m_filledFrom = number;
    session().setPerson(person);
}

/// The number of an identity card of the first generation, as the card of today carries it.
void DocumentPage::lengthenNumber()
{
    const auto number = soundNumber();
    if (!number)
        return;
    changeDocument(session(), [&number](DocumentAnswers &answers) { answers.number = number->text(); });
    m_ui->numberEdit->setText(number->text());
    fillPerson(*number);
    showLiveHelp();
    m_ui->numberStatus->showNote(tr("Take the card with this number to the window; the old card is no longer valid."));
    m_ui->numberEdit->setFocus();
}

void DocumentPage::showType()
{
    switch (session().draft().document.type) {
    case DocumentType::ResidentCard:
        return m_ui->typeStatus->clear(m_ui->typeCombo);
    case DocumentType::HongKongMacaoPermit:
    case DocumentType::TaiwanPermit:
        return m_ui->typeStatus->showHelp(
            tr("With this permit you enrol where you live, under the rules of that place (order 41 of 2019, in force "
               "since 1 January 2020)."));
    case DocumentType::ForeignCard:
        return m_ui->typeStatus->showNote(tr(
            "No national rule for foreign nationals without an employer was found. The next page says whom to ask."));
    }
    Q_UNREACHABLE();
}

void DocumentPage::showLiveHelp()
{
    const qsizetype count = cleanNumber(session().draft().document.number).size();
    const auto number = soundNumber();
    if (count > 0 && count < NumberLength && !number)
        m_ui->numberStatus->showHelp(tr("%1 of %2").arg(count).arg(NumberLength));
    else
        m_ui->numberStatus->clear(m_ui->numberEdit);
    showRecognition(number);
}

void DocumentPage::showRecognition(const std::optional<IdentityNumber> &number)
{
    m_ui->recognitionCard->setVisible(number.has_value());
    if (!number)
        return;
    m_ui->recognitionTitle->setText(documentTypeText(typeOf(number->kind())));
    QStringList lines{tr("Born on %1").arg(dateText(number->birthDate()))};
    if (number->sex())
        lines.append(sexText(*number->sex()));
    QStringList notes;
    if (const auto digits = number->regionDigits(); digits && !number->isPermit()) {
        const auto area = session().books().formerRegion(*digits);
        const auto code = RegionCode::parse(*digits);
        const auto *region = code ? session().books().regions().find(*code) : nullptr;
        const QString place = region ? nameText(session().books().regions().fullName(*code))
            : area                   ? area->name
                                     : QString();
        lines.append(place.isEmpty() ? noteText(Note::AreaCodeUnknown) : tr("First registered in %1").arg(place));
        if (area && !area->isCurrent)
            notes.append(formerCodeText(*area, *digits));
    }
    if (number->kind() == IdentityNumber::Kind::FirstGeneration) {
        notes.append(tr("With 18 characters this number is %1.")
                         .arg(m_ui->numberEdit->isConcealed() ? number->masked() : number->text()));
        notes.append(noteText(Note::FirstGenerationNumber));
    }
    m_ui->recognitionText->setText(lines.join(u'\n'));
    m_ui->recognitionNote->setText(notes.join(u'\n'));
    m_ui->recognitionNote->setVisible(!notes.isEmpty());
    m_ui->lengthenButton->setVisible(number->kind() == IdentityNumber::Kind::FirstGeneration);
}

QString DocumentPage::formerCodeText(const FormerRegion &area, const QString &digits)
{
    if (area.firstYear && area.lastYear)
        return tr("The code %1 was in use from %2 to %3. The number stays valid.")
            .arg(digits)
            .arg(*area.firstYear)
            .arg(*area.lastYear);
    if (area.lastYear)
        return tr("The code %1 was in use until %2. The number stays valid.").arg(digits).arg(*area.lastYear);
    return noteText(Note::AreaCodeAbolished);
}

void DocumentPage::showEnd()
{
    const DocumentAnswers &answers = session().draft().document;
    m_ui->endEdit->setEnabled(!answers.longTerm);
    const auto end = parseDate(answers.validUntil);
    if (!answers.longTerm && end && *end < session().today())
        m_ui->endStatus->showNote(
            tr("This document ended on %1. Renew it before you go to the window.").arg(dateText(*end)));
    else
        m_ui->endStatus->clear(m_ui->endEdit);
}

} // namespace canbao::ui
