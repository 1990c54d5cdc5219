#pragma once

#include "models/region/regiondirectory.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;

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

Q_SIGNALS:
    void regionChanged();

private:
    std::function<const RegionDirectory &()> m_directory;
    std::optional<RegionCode> m_region;
    QLineEdit *m_edit;
    QListView *m_list;
};

} // namespace canbao::ui
