#pragma once

#include "tests/support/chartsamples.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartview.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QTableView>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <memory>

namespace canbao {

/// Keeps what a chart would have written, by its path.
struct WrittenFiles
{
    std::map<QString, QByteArray> files;
    QString answer; ///< of the dialog
    bool isFull = false;

    ui::ChartFiles target()
    {
        ui::ChartFiles seam{.dialogs = {}, .write = {}};
        seam.dialogs.saveFileName = [this](QWidget *, const QString &, const QString &, const QString &) {
            return answer;
        };
        seam.write = [this](const QString &path, const QByteArray &content) -> Result<void> {
            if (isFull)
                return failure(Error::Code::StorageFull);
            files[path] = content;
            return {};
        };
        return seam;
    }
};

/// A chart on the screen with the focus in its picture, and what it would have written.
template<typename Chart>
class ChartFixture
{
protected:
    template<typename Figures>
    void showChart(const Figures &figures)
    {
        ui::applyTheme(*qApp, ui::Appearance::Light, 100);
        ui::setCurrentLanguage(Language::English);
        m_written = {};
        m_chart = std::make_unique<Chart>(m_written.target());
        m_chart->setFigures(figures);
        m_chart->resize(900, 900);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
        m_chart->activateWindow();
        m_view = m_chart->template findChild<ui::ChartView *>();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
    }

    WrittenFiles m_written;
    std::unique_ptr<Chart> m_chart;
    ui::ChartView *m_view = nullptr;
};

/// The cells of a chart's table, row by row, as a reader hears them without their headings.
inline std::vector<QStringList> rowsOf(const QWidget &chart)
{
    const auto *model = chart.findChild<QTableView *>()->model();
    std::vector<QStringList> rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        rows.push_back(cells);
    }
    return rows;
}

/// All text elements of a drawing, joined; empty when it is not well formed.
inline QString wordsOfSvg(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString words;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1StringView("text"))
            words += reader.readElementText().trimmed() + u'\n';
    return reader.hasError() ? QString() : words;
}

} // namespace canbao
