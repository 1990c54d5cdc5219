#pragma once

#include "models/application/field.h"
#include "models/contribution/subsidyrule.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace canbao::ui {

/// One subsidy: the result, each condition with the fact behind it, the amount, and where it stands.
class SubsidyCard : public QFrame
{
    Q_OBJECT

public:
    SubsidyCard(const SubsidyFinding &finding, const QString &place, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeRequested(Field field);

private:
    void addHeading(const SubsidyFinding &finding);
    void addCondition(QGridLayout *grid, const ConditionFinding &condition);
    void addFigures(const SubsidyFinding &finding);
    void addText(const QString &text, const char *type = "body");

    QVBoxLayout *m_column;
};

} // namespace canbao::ui
