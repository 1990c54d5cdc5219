#include "ui/rates/ratesoutput.h"

#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/print/packprinter.h"
#include "ui/rates/regionpaper.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &name, const QString &iconName, QWidget *parent)
{
    auto *made = new QPushButton(icon(iconName), {}, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

RatesOutput::RatesOutput(const ReferenceBooks &books, Shown shown, ChartFiles files, QWidget *parent)
    : QWidget(parent)
    , m_books(books)
    , m_shown(std::move(shown))
    , m_files(std::move(files))
    , m_csv(button(u"csvButton"_s, u"list"_s, this))
    , m_pdf(button(u"pdfButton"_s, u"pdf"_s, this))
    , m_print(button(u"printButton"_s, u"printer"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *each : {m_csv, m_pdf, m_print})
        row->addWidget(each);
    connect(m_csv, &QPushButton::clicked, this, &RatesOutput::saveCsv);
    connect(m_pdf, &QPushButton::clicked, this, &RatesOutput::savePdf);
    connect(m_print, &QPushButton::clicked, this, &RatesOutput::print);
}

void RatesOutput::word()
{
    m_csv->setText(tr("Save as CSV"));
    m_pdf->setText(tr("Save as PDF"));
    m_print->setText(tr("Print"));
}

void RatesOutput::saveCsv()
{
    const auto sheet = m_shown.table();
    const auto path = m_files.dialogs.saveFileName(
        this, tr("Save the table"), u"rates-%1.csv"_s.arg(m_shown.place().region.text()), tr("Tables (*.csv)"));
    if (!path.isEmpty())
        write(path, csvOf(sheet));
}

void RatesOutput::savePdf()
{
    const auto path =
        m_files.dialogs.saveFileName(this, tr("Save the sheet of this place"),
                                     u"rates-%1.pdf"_s.arg(m_shown.place().region.text()), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    const PaperDocument paper(RegionPaper::content(m_books, m_shown.place(), QCoreApplication::applicationVersion()),
                              {.language = currentLanguage()});
    write(path, paper.pdf());
}

void RatesOutput::print()
{
    const PaperDocument paper(RegionPaper::content(m_books, m_shown.place(), QCoreApplication::applicationVersion()),
                              {.language = currentLanguage()});
    switch (printOnPaper(paper, m_files.dialogs, this)) {
    case PrintOutcome::Cancelled:
        return;
    case PrintOutcome::Sent:
        return Q_EMIT done(tr("Sent to the printer."));
    case PrintOutcome::Refused:
    case PrintOutcome::Failed:
        return Q_EMIT failed(tr("Printing stopped. Try another printer or save a PDF."));
    }
}

void RatesOutput::write(const QString &path, const QByteArray &content)
{
    const auto name = QFileInfo(path).fileName();
    const auto saved = content.isEmpty() ? Result<void>(failureWith(Error::Code::FileUnwritable, {name}))
                                         : m_files.write(path, content);
    if (saved)
        Q_EMIT done(tr("Saved as %1.").arg(name));
    else
        Q_EMIT failed(errorText(saved.error()));
}

} // namespace canbao::ui
