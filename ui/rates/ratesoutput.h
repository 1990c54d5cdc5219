#pragma once

#include "models/application/referencebooks.h"
#include "ui/charts/chartfile.h"
#include "ui/rates/ratesheet.h"
#include "ui/rates/regionsheets.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace canbao::ui {

/// The buttons that take what the rate browser shows away: the table as CSV, the sheet of the place as PDF or on paper.
class RatesOutput : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        std::function<RateSheet()> table;
        std::function<RegionOnDay()> place;
    };

    /// \a books must outlive it.
    RatesOutput(const ReferenceBooks &books, Shown shown, ChartFiles files, QWidget *parent);

    QPushButton *printButton() const { return m_print; }
    void word();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    void saveCsv();
    void savePdf();
    void print();
    void write(const QString &path, const QByteArray &content);

    const ReferenceBooks &m_books;
    Shown m_shown;
    ChartFiles m_files;
    QPushButton *m_csv;
    QPushButton *m_pdf;
    QPushButton *m_print;
};

} // namespace canbao::ui
