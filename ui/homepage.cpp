#include "ui/homepage.h"

#include "ui/answertext.h"
#include "ui/fields/iconlabel.h"
#include "ui/format.h"
#include "ui/keptanswersbar.h"
#include "ui/theme/theme.h"
#include "ui_homepage.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostDrafts = 5;

} // namespace

HomePage::HomePage(QWidget *parent) : QScrollArea(parent), m_ui(std::make_unique<Ui::HomePage>())
{
    m_ui->setupUi(this);
    m_kept = new KeptAnswersBar(m_ui->column);
    m_ui->columnLayout->insertWidget(0, m_kept);
    setTabOrder(m_kept, m_ui->newButton);
    m_ui->newButton->setIcon(icon(u"new-document"_s, &Colours::accentText));
    m_ui->archiveButton->setIcon(icon(u"archive"_s));
    m_ui->ratesButton->setIcon(icon(u"list"_s));
    connect(m_ui->ratesButton, &QPushButton::clicked, this, &HomePage::ratesRequested);
    m_ui->privacyIcon->setIcon(u"lock"_s, &Colours::quietText);
    connect(m_ui->newButton, &QPushButton::clicked, this, &HomePage::newRequested);
    connect(m_ui->archiveButton, &QPushButton::clicked, this, &HomePage::archiveRequested);
    connect(m_kept, &KeptAnswersBar::openRequested, this, &HomePage::draftRequested);
    connect(m_kept, &KeptAnswersBar::declined, this, &HomePage::draftDeclined);
    reword();
    fit();
}

HomePage::~HomePage() = default;

void HomePage::setDrafts(std::vector<DraftEntry> drafts)
{
    m_drafts = std::move(drafts);
    showDrafts();
}

void HomePage::setNamesMasked(bool masked)
{
    if (masked == m_masksNames)
        return;
    m_masksNames = masked;
    m_kept->setNamesMasked(masked);
    showDrafts();
}

void HomePage::offerDraft(const std::optional<DraftEntry> &draft, QDate today)
{
    if (draft)
        return m_kept->offer(*draft, today);
    if (m_kept->isAncestorOf(focusWidget()))
        focusFirst();
    m_kept->hide();
}

void HomePage::focusFirst()
{
    m_ui->newButton->setFocus(Qt::OtherFocusReason);
}

void HomePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        reword();
    }
    if (event->type() == QEvent::StyleChange)
        fit();
}

void HomePage::setDocuments(const std::vector<RequiredDocument> &documents)
{
    for (const RequiredDocument &document : documents) {
        if (!document.isAtHand)
            continue;
        m_documents.push_back(document);
        addHandRow();
    }
    reword();
}

void HomePage::addHandRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    row->addWidget(new IconLabel(u"check"_s, &Colours::accent, 22, this), 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_ui->handList->addLayout(row);
    m_handLabels.push_back(label);
}

void HomePage::reword()
{
    for (std::size_t at = 0; at < m_documents.size(); ++at)
        m_handLabels[at]->setText(nameText(m_documents[at].name));
    showDrafts();
}

void HomePage::showDrafts()
{
    while (auto *item = m_ui->draftList->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t at = 0; at < std::min(m_drafts.size(), MostDrafts); ++at) {
        const auto &draft = m_drafts[at];
        const QString name = draft.name.isEmpty() ? tr("No name yet")
            : m_masksNames                        ? maskedName(draft.name)
                                                  : draft.name;
        const auto step = stepFromKey(draft.step);
        const QString when = currentLocale().toString(draft.savedAt.toLocalTime(), QLocale::ShortFormat);
        auto *button = new QPushButton(icon(u"edit"_s, &Colours::accent), {}, this);
        button->setProperty("role", u"nav"_s);
        button->setObjectName(u"draft%1"_s.arg(at));
        button->setText(tr("%1 · %2 · %3", "name, page, time of a draft")
                            .arg(name, step ? stepText(*step) : stepText(Step::Applicant), when));
        connect(button, &QPushButton::clicked, this, [this, id = draft.id] { Q_EMIT draftRequested(id); });
        m_ui->draftList->addWidget(button);
    }
    m_ui->noDraftLabel->setVisible(m_drafts.empty());
}

void HomePage::fit()
{
    m_ui->column->setMaximumWidth(scaled(1000));
}

} // namespace canbao::ui
