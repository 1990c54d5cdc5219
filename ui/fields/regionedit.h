#pragma once

#include "models/region/regiondirectory.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStringListModel;

namespace canbao::ui {

/// Finds a region as one types Chinese, pinyin, initials or a code; a short list offers what matches. No filled combo
/// boxes: the directory is asked on each key. Down, Up, Enter and the mouse choose.
class RegionEdit : public QWidget
{
    Q_OBJECT

public:
    explicit RegionEdit(QWidget *parent = nullptr);

    /// Must be called before the first use; \a directory outlives the field and is opened at the first key.
    void setDirectory(std::function<const RegionDirectory &()> directory);
    std::optional<RegionCode> region() const { return m_region; }
    /// Shows the full name; emits nothing when it is the same region.
    void setRegion(std::optional<RegionCode> region);
    void setAccessibleLabel(const QString &label);
    /// Rewords the chosen name after a change of language.
    void retranslate();

    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void regionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void offer(const QString &typed);
    void choose(int row);
    void move(int rows);
    /// Leaves the list: one match left is the answer, otherwise what was typed stays to be corrected.
    void settle();
    void closeList();
    void take(std::optional<RegionCode> region);
    void showChosen();
    void fitList();
    bool takesKey(int key);
    QString nameOf(RegionCode code) const;

    std::function<const RegionDirectory &()> m_directory;
    std::optional<RegionCode> m_region;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing;
    QStringListModel *m_names;
    std::vector<RegionCode> m_matches;
};

} // namespace canbao::ui
