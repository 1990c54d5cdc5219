#pragma once

#include "models/law/explanation.h"

#include <QFrame>

#include <optional>
#include <vector>

class QGridLayout;

namespace canbao::ui {

/// Amounts side by side, in as many rows as the width takes: what each is, how much, and the way to its "why".
class AmountStrip : public QFrame
{
    Q_OBJECT

public:
    explicit AmountStrip(QWidget *parent = nullptr);

    void add(const QString &name, const QString &amount, const std::optional<Explanation> &why);
    void clear();
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int columnsFor(int width) const;

    QGridLayout *m_grid;
    std::vector<QWidget *> m_cells;
    int m_columns = 0;
};

} // namespace canbao::ui
