#include "ui/fields/standingchip.h"

#include "ui/answertext.h"
#include "ui/theme/theme.h"

#include <QLabel>

namespace canbao::ui {

namespace {

QString toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Known:
        return QStringLiteral("good");
    case Standing::EnteredByHand:
        return QStringLiteral("accent");
    case Standing::Provisional:
    case Standing::Unknown:
        return QStringLiteral("caution");
    }
    Q_UNREACHABLE();
}

} // namespace

void showStanding(QLabel *chip, Standing standing)
{
    showStanding(chip, standing, standingText(standing));
}

void showStanding(QLabel *chip, Standing standing, const QString &text)
{
    chip->setText(text);
    chip->setProperty("role", QStringLiteral("chip"));
    setStyleProperty(chip, "tone", toneOf(standing));
}

void showRateStanding(QLabel *chip, const RateAnswer &answer)
{
    const auto standing = standingOf(answer);
    const auto *row = rowOf(answer);
    if (standing != Standing::Known)
        return showStanding(chip, standing);
    if (row->source.confidence == Confidence::Conflict)
        return showStanding(chip, Standing::Provisional, confidenceText(Confidence::Conflict));
    if (row->periodBasis != PeriodBasis::Stated)
        return showStanding(chip, Standing::Provisional, periodBasisText(row->periodBasis));
    showStanding(chip, standing);
}

} // namespace canbao::ui
