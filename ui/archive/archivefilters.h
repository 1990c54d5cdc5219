#pragma once

#include "ui/archive/archivefinding.h"

#include <QObject>

class QComboBox;

namespace canbao::ui {

/// "handed in", as the list and its filter say it.
QString statusText(const QString &status);

/// The three boxes beside the search field. They offer only what occurs, and keep what was chosen.
class ArchiveFilters : public QObject
{
    Q_OBJECT

public:
    ArchiveFilters(QComboBox *year, QComboBox *province, QComboBox *status, QObject *parent);

    void offer(const ArchiveListing &listing);
    void reword();
    void clear();
    void narrow(FinderQuery &query) const;
    bool isAnyChosen() const;

Q_SIGNALS:
    void changed();

private:
    struct Choice
    {
        QString text;
        QString key;
        bool operator==(const Choice &) const = default;
    };

    static void fill(QComboBox *box, const std::vector<Choice> &choices);
    void fillAll();

    QComboBox *m_year;
    QComboBox *m_province;
    QComboBox *m_status;
    std::vector<int> m_years;
    std::vector<ArchiveListing::Province> m_provinces;
    std::vector<QString> m_statuses;
};

} // namespace canbao::ui
