#pragma once

#include "models/photo/photocheck.h"

#include <QWidget>

class QVBoxLayout;

namespace canbao::ui {

/// What was measured on a photo, a line each, with ✓ or ✗ before it.
class ResultList : public QWidget
{
    Q_OBJECT

public:
    explicit ResultList(QWidget *parent = nullptr);

    void setChecks(const std::vector<PhotoCheck> &checks);
    const std::vector<PhotoCheck> &checks() const { return m_checks; }
    QStringList lines() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLines();

    QVBoxLayout *m_lines;
    std::vector<PhotoCheck> m_checks;
};

} // namespace canbao::ui
