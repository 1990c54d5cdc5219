#pragma once

#include "models/application/enrolmentsession.h"
#include "ui/charts/chartfile.h"
#include "ui/notice/noticekeeping.h"
#include "ui/rates/ratesheet.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTabBar;

namespace canbao::ui {

class CalmComboBox;
class FieldStatus;
class LimitChart;
class RatesOutput;
class RegionEdit;
class RegionTree;
class SheetView;
struct RegionOnDay;

/// Everything that the reference data know of a place on a day, with where it was read: limits, grades, conditions,
/// offices, subsidies, sources, the years before, what differs, and what is known of the whole country.
class RateBrowser : public QDialog
{
    Q_OBJECT

public:
    enum class Section {
        Rates,
        Grades,
        Conditions,
        Offices,
        Subsidies,
        Documents,
        Sources,
        Years,
        Differences,
        Country
    };

    RateBrowser(EnrolmentSession &session, NoticeKeeping keeping, ChartFiles files, QWidget *parent = nullptr);

    void openAt(RegionCode region);
    void setDay(QDate day);
    void turnTo(Section section);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makePage();
    QBoxLayout *makeHead();
    QBoxLayout *makeComparison();
    QBoxLayout *makeButtons();
    void addKeys();
    void readDay();
    void show(RegionCode region);
    void showSection();
    void showYears();
    void showChart();
    RateSheet sheetNow() const;
    RateSheet differences() const;
    RegionOnDay place() const;
    Section section() const;
    void enterNotice();
    void word();

    EnrolmentSession &m_session;
    NoticeKeeping m_keeping;
    ChartFiles m_files;
    QDate m_day;
    RegionCode m_region;
    QSplitter *m_splitter;
    RegionTree *m_tree;
    QLabel *m_heading;
    QLabel *m_lights;
    QLabel *m_dayLabel;
    QLineEdit *m_dayEdit;
    FieldStatus *m_dayStatus;
    QTabBar *m_sections;
    QWidget *m_comparison;
    QLabel *m_otherDayLabel;
    QLineEdit *m_otherDay;
    QLabel *m_otherRegionLabel;
    RegionEdit *m_otherRegion;
    CalmComboBox *m_insurance;
    LimitChart *m_chart;
    SheetView *m_sheet;
    QPushButton *m_notice;
    RatesOutput *m_output;
    QPushButton *m_close;
    FieldStatus *m_status;
};

} // namespace canbao::ui
