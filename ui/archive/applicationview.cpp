#include "ui/archive/applicationview.h"

#include "models/contribution/quoteexplanation.h"
#include "models/payment/deductionexplanation.h"
#include "ui/archive/printlogdialog.h"
#include "ui/fields/amountstrip.h"
#include "ui/fields/flowlayout.h"
#include "ui/fields/tabstops.h"
#include "ui/format.h"
#include "ui/plantext.h"
#include "ui/print/paper.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageDotsPerInch = 96;
constexpr int PageWidth = 794; // of A4 at that resolution
constexpr int SideWidth = 320;
constexpr int LargestWithLead = 150; // beyond, the pages need the room

} // namespace

ApplicationView::ApplicationView(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_amounts(new AmountStrip(this))
    , m_side(new ApplicationSide(this))
    , m_area(new QScrollArea(this))
    , m_body(new QHBoxLayout)
    , m_pages(new QVBoxLayout)
{
    setProperty("role", u"ground"_s);
    m_title->setProperty("type", u"title"_s);
    m_lead->setProperty("type", u"lead"_s);
    m_lead->setWordWrap(true);
    m_back->setObjectName(u"backToArchiveButton"_s);
    m_back->setIcon(icon(u"arrow-left"_s));

    auto *ground = new QFrame(this);
    ground->setProperty("role", u"ground"_s);
    m_pages->setSpacing(20);
    auto *main = new QVBoxLayout;
    main->setSpacing(20);
    main->addWidget(m_amounts);
    main->addLayout(m_pages);
    main->addStretch(1);
    m_body->setContentsMargins(0, 0, 0, 24);
    m_body->setSpacing(20);
    m_body->addLayout(main, 1);
    m_body->addWidget(m_side, 0, Qt::AlignTop);
    ground->setLayout(m_body);
    m_area->setWidget(ground);
    m_area->setWidgetResizable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(36, 24, 36, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addLayout(makeActions());
    column->addWidget(m_area, 1);
    connect(m_back, &QPushButton::clicked, this, &ApplicationView::backRequested);
    connect(m_side, &ApplicationSide::stepRequested, this, [this] { request(ApplicationAction::NoteStep); });
    connect(m_side, &ApplicationSide::paymentsRequested, this, [this] { request(ApplicationAction::Payments); });
    connect(m_side, &ApplicationSide::todaysRatesRequested, this,
            [this] { request(ApplicationAction::CompareWithTodaysRates); });
    connect(m_side, &ApplicationSide::printLogRequested, this, &ApplicationView::openPrintLog);
    m_lead->setVisible(scalePercent() <= LargestWithLead);
    reword();
}

QLayout *ApplicationView::makeActions()
{
    auto *actions = new FlowLayout(10);
    actions->addWidget(m_back);
    m_print = addAction(actions, u"printButton"_s, u"printer"_s, ApplicationAction::Print);
    m_preview = addAction(actions, u"previewButton"_s, u"eye"_s, ApplicationAction::Preview);
    m_pdf = addAction(actions, u"pdfButton"_s, u"pdf"_s, ApplicationAction::SavePdf);
    m_papers = addAction(actions, u"papersButton"_s, u"list"_s, ApplicationAction::ChoosePapers);
    m_counter = addAction(actions, u"counterButton"_s, u"text-size"_s, ApplicationAction::CounterMode);
    m_copy = addAction(actions, u"copyButton"_s, u"copy"_s, ApplicationAction::CopyAsNew);
    m_delete = addAction(actions, u"deleteButton"_s, u"trash"_s, ApplicationAction::PutIntoBin);
    return actions;
}

void ApplicationView::showApplication(const EnrolmentApplication &application, std::shared_ptr<const Paper> summary,
                                      const ApplicationRecord &record)
{
    m_application = application;
    m_summary = std::move(summary);
    m_record = record;
    reword();
    showPages();
    m_back->setFocus(Qt::OtherFocusReason);
}

void ApplicationView::showRecord(const ApplicationRecord &record)
{
    m_record = record;
    if (m_application)
        m_side->show(*m_application, m_record);
}

QString ApplicationView::reference() const
{
    return m_application ? m_application->reference.text() : QString();
}

void ApplicationView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    if (event->type() == QEvent::StyleChange)
        m_lead->setVisible(scalePercent() <= LargestWithLead);
}

void ApplicationView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    placeSide();
}

/// Beside the pages where both have room, else above them.
void ApplicationView::placeSide()
{
    const int room = m_area->width() - m_area->verticalScrollBar()->sizeHint().width() - m_body->spacing();
    const bool isBeside = room >= scaled(PageWidth) + scaled(SideWidth);
    m_body->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_side->setMinimumWidth(isBeside ? scaled(SideWidth) : 0);
    m_side->setMaximumWidth(isBeside ? scaled(SideWidth) : QWIDGETSIZE_MAX);
}

QPushButton *ApplicationView::addAction(QLayout *row, const QString &name, const QString &iconName,
                                        ApplicationAction action)
{
    auto *button = new QPushButton(icon(iconName), {}, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, action] { request(action); });
    row->addWidget(button);
    return button;
}

void ApplicationView::request(ApplicationAction action)
{
    Q_EMIT requested(action, reference());
}

void ApplicationView::reword()
{
    m_back->setText(tr("Saved applications"));
    m_print->setText(tr("Print"));
    m_preview->setText(tr("Print preview"));
    m_pdf->setText(tr("Save PDF"));
    m_papers->setText(tr("All papers…"));
    m_papers->setToolTip(tr("Everything to take with you, with the calculation: printed, as PDF or as a web page"));
    m_counter->setText(tr("Counter mode"));
    m_counter->setToolTip(tr("One field of the forms at a time, in large letters, to read out or copy at the window"));
    m_copy->setText(tr("Copy as new"));
    m_delete->setText(tr("Delete"));
    m_delete->setToolTip(tr("Puts it into the bin, from which it can be taken back"));
    if (!m_application)
        return;
    m_title->setText(m_application->reference.text());
    m_lead->setText(tr("Saved on %1. It can be read and printed, not changed; copy it as new to change something.")
                        .arg(dateText(m_application->createdAt.date())));
    m_counter->setVisible(!m_application->formFields.empty());
    m_side->show(*m_application, m_record);
    showAmounts();
}

void ApplicationView::openPrintLog()
{
    auto *log = new PrintLogDialog(reference(), m_record.prints, this);
    log->setAttribute(Qt::WA_DeleteOnClose);
    log->showBeside();
}

/// As frozen: nothing is worked out again.
void ApplicationView::showAmounts()
{
    m_amounts->clear();
    const ContributionQuote &quote = m_application->quote;
    const auto months = quote.months();
    if (!months.empty()) {
        m_amounts->add(tr("In %1").arg(monthText(months.front())),
                       costText(quote.knownSum(months.front()), quote.standing(months.front())),
                       monthExplanation(quote, months.front()));
        m_amounts->add(tr("%n month(s) together", nullptr, static_cast<int>(months.size())),
                       costText(quote.knownSum(), quote.standing()), quoteExplanation(quote));
    }
    if (!m_application->deductions.empty()) {
        const Deduction &first = m_application->deductions.front();
        m_amounts->add(tr("First payment"), costText(first.known(), first.standing),
                       deductionExplanation(quote, first));
    }
    for (const SubsidyFinding &finding : m_application->subsidies) {
        if (finding.explanation)
            m_amounts->add(tr("Subsidy"), quantityText(finding.explanation->value), finding.explanation);
    }
    chainTabStops(tabStops(*this), *this);
}

void ApplicationView::showPages()
{
    while (auto *item = m_pages->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const qreal ratio = devicePixelRatioF();
    const int resolution = qBound(72, static_cast<int>(scaled(PageDotsPerInch) * ratio), 300);
    for (int number = 0; number < m_summary->pageCount(); ++number) {
        QPixmap picture = QPixmap::fromImage(m_summary->page(number, resolution));
        picture.setDevicePixelRatio(ratio);
        auto *paper = new QLabel(this);
        paper->setProperty("role", u"card"_s);
        paper->setPixmap(picture);
        paper->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        paper->setAccessibleName(tr("Page %1 of %2").arg(number + 1).arg(m_summary->pageCount()));
        m_pages->addWidget(paper, 0, Qt::AlignLeft);
    }
}

} // namespace canbao::ui
