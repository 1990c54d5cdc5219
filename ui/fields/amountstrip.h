#pragma once

#include "models/law/explanation.h"

#include <QFrame>

#include <optional>

class QGridLayout;

namespace canbao::ui {

/// Amounts side by side: what each is, how much, and the way to its "why".
class AmountStrip : public QFrame
{
    Q_OBJECT

public:
    explicit AmountStrip(QWidget *parent = nullptr);

    void add(const QString &name, const QString &amount, const std::optional<Explanation> &why);
    void clear();

private:
    QGridLayout *m_grid;
    int m_count = 0;
};

} // namespace canbao::ui
