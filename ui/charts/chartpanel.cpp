#include "ui/charts/chartpanel.h"

#include "ui/charts/charttablemodel.h"
#include "ui/charts/chartview.h"
#include "ui/errortext.h"
#include "ui/fields/citinglabel.h"
#include "ui/fields/wordslabel.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTableRows = 9; ///< longer tables scroll
constexpr int TableRowHeight = 36;
constexpr int PictureWidth = 460; ///< less beside the table, and the table goes below
constexpr double FileScale = 2;

} // namespace

ChartPanel::ChartPanel(ChartFiles files, QWidget *parent)
    : QWidget(parent)
    , m_files(std::move(files))
    , m_title(wordsLabel("heading", u"chartTitle"_s, this))
    , m_summary(wordsLabel("small", u"chartSummary"_s, this))
    , m_view(new ChartView(this))
    , m_point(new CitingLabel(this))
    , m_model(new ChartTableModel(this))
    , m_table(new QTableView(this))
    , m_png(new QPushButton(this))
    , m_svg(new QPushButton(this))
    , m_saved(wordsLabel("small", u"chartSaved"_s, this))
{
    build();
    connect(m_view, &ChartView::pointChanged, this, &ChartPanel::showPoint);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_view->setPoint(row.row()); });
    connect(m_png, &QPushButton::clicked, this, [this] {
        saveAs(u".png"_s, tr("PNG pictures (*.png)"),
               [this](const QString &path) { return exportPng(path, FileScale); });
    });
    connect(m_svg, &QPushButton::clicked, this, [this] {
        saveAs(u".svg"_s, tr("SVG drawings (*.svg)"), [this](const QString &path) { return exportSvg(path); });
    });
}

void ChartPanel::build()
{
    m_view->setObjectName(u"chartView"_s);
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(8));
    column->addWidget(m_title);
    column->addWidget(m_summary);
    auto *picture = new QVBoxLayout;
    picture->setSpacing(space(8));
    picture->addWidget(m_view, 1);
    m_point->setObjectName(u"chartPoint"_s);
    m_point->setProperty("type", u"body"_s);
    picture->addWidget(m_point);
    m_body = new QBoxLayout(QBoxLayout::TopToBottom);
    m_body->setSpacing(space(16));
    m_body->addLayout(picture, 3);
    m_body->addWidget(m_table, 2);
    m_body->setAlignment(m_table, Qt::AlignTop);
    column->addLayout(m_body);
    column->addLayout(buttonRow());
    column->addWidget(m_saved);
    m_saved->hide();
}

void ChartPanel::buildTable()
{
    m_table->setObjectName(u"chartTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QBoxLayout *ChartPanel::buttonRow()
{
    auto *row = new QHBoxLayout;
    m_png->setObjectName(u"savePng"_s);
    m_svg->setObjectName(u"saveSvg"_s);
    for (QPushButton *button : {m_png, m_svg}) {
        button->setProperty("role", u"quiet"_s);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

void ChartPanel::setChart(ChartData figures)
{
    m_data = std::move(figures);
    m_saved->hide();
    reword();
    m_view->setChart(m_data);
}

void ChartPanel::reword()
{
    m_title->setText(chartTitle(m_data));
    m_summary->setText(chartSummary(m_data));
    m_png->setText(tr("Save as PNG"));
    m_svg->setText(tr("Save as SVG"));
    m_png->setAccessibleDescription(chartTitle(m_data));
    m_svg->setAccessibleDescription(chartTitle(m_data));
    m_table->setAccessibleName(tr("The figures of the chart: %1").arg(chartTitle(m_data)));
    const int point = m_view->point();
    m_model->setTable(chartTable(m_data));
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, m_model->isEmptyColumn(column));
    fitTable();
    turn();
    showPoint(point);
}

void ChartPanel::fitTable()
{
    m_table->verticalHeader()->setDefaultSectionSize(scaled(TableRowHeight));
    m_table->resizeColumnsToContents();
    const int rows = std::min(m_model->rowCount(), MostTableRows);
    const int header = m_table->horizontalHeader()->sizeHint().height();
    int height = header + rows * scaled(TableRowHeight) + 2 * m_table->frameWidth();
    const int wide = m_table->horizontalHeader()->length() + 2 * m_table->frameWidth()
        + (m_model->rowCount() > MostTableRows ? m_table->verticalScrollBar()->sizeHint().width() : 0);
    if (wide > width())
        height += m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(height);
    m_table->setMinimumWidth(0);
    m_table->setMaximumWidth(std::max(wide, scaled(200)));
}

/// Beside each other where there is room for both.
void ChartPanel::turn()
{
    const bool isWide = width() >= m_table->maximumWidth() + m_body->spacing() + scaled(PictureWidth);
    m_body->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_table->setMinimumWidth(isWide ? m_table->maximumWidth() : 0);
}

void ChartPanel::showPoint(int point)
{
    if (point >= pointCount(m_data)) {
        m_point->cite({});
        return;
    }
    m_point->cite({pointWords(m_data, point), pointSources(m_data, point)});
    m_table->setCurrentIndex(m_model->index(point, 0));
}

Result<void> ChartPanel::exportPng(const QString &path, double scale) const
{
    return m_files.write(path, pngOf(m_data, scale));
}

Result<void> ChartPanel::exportSvg(const QString &path) const
{
    return m_files.write(path, svgOf(m_data));
}

void ChartPanel::saveAs(const QString &suffix, const QString &filter,
                        const std::function<Result<void>(const QString &)> &save)
{
    QString path = m_files.dialogs.saveFileName(this, tr("Save the chart"), chartTitle(m_data) + suffix, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    const auto saved = save(path);
    setStyleProperty(m_saved, "tone", saved ? u"good"_s : u"problem"_s);
    m_saved->setText(saved ? tr("Saved: %1").arg(path) : errorText(saved.error()));
    m_saved->show();
    QAccessibleEvent alert(m_saved, QAccessible::Alert); // Qt 6.4 has no announcement event
    QAccessible::updateAccessibility(&alert);
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTable();
    turn();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fitTable();
        turn();
    }
}

} // namespace canbao::ui
