#include "ui/photo/phototext.h"

#include "ui/format.h"

#include <QCoreApplication>

namespace canbao::ui {

namespace {

struct PhotoText
{
    Q_DECLARE_TR_FUNCTIONS(PhotoText)
};

QString numberText(int number)
{
    return currentLocale().toString(number);
}

/// %1: number, %2: limits
QString patternOf(PhotoRule rule)
{
    switch (rule) {
    case PhotoRule::Width:
        return PhotoText::tr("Width of the part: %1 px (%2)");
    case PhotoRule::Height:
        return PhotoText::tr("Height of the part: %1 px (%2)");
    case PhotoRule::Background:
        return PhotoText::tr("Edge that is not white: %1% (%2)");
    case PhotoRule::Brightness:
        return PhotoText::tr("Brightness of the edge: %1 of 255 (%2)");
    case PhotoRule::Face:
        return PhotoText::tr("Width of the face: %1 px (%2)");
    case PhotoRule::Hair:
        return PhotoText::tr("Top edge to hair: %1 px (%2)");
    case PhotoRule::Eyes:
        return PhotoText::tr("Eyes to bottom edge: %1 px (%2)");
    case PhotoRule::Bytes:
        return PhotoText::tr("Size of the file: %1 bytes (%2)");
    }
    Q_UNREACHABLE();
}

QString limitsText(const PhotoLimits &limits)
{
    if (limits.least && limits.most)
        return PhotoText::tr("%1 to %2").arg(numberText(*limits.least), numberText(*limits.most));
    if (limits.least)
        return PhotoText::tr("at least %1").arg(numberText(*limits.least));
    return limits.most ? PhotoText::tr("at most %1").arg(numberText(*limits.most)) : PhotoText::tr("any");
}

} // namespace

QString faceLineText(FaceLine line)
{
    switch (line) {
    case FaceLine::HairTop:
        return PhotoText::tr("Line on the top of the hair");
    case FaceLine::Eyes:
        return PhotoText::tr("Line through the eyes");
    case FaceLine::Chin:
        return PhotoText::tr("Line under the chin");
    case FaceLine::LeftCheek:
        return PhotoText::tr("Line on the cheek at the left");
    case FaceLine::RightCheek:
        return PhotoText::tr("Line on the cheek at the right");
    }
    Q_UNREACHABLE();
}

QString faceLineLabel(FaceLine line)
{
    switch (line) {
    case FaceLine::HairTop:
        return PhotoText::tr("Hair", "line in the photo");
    case FaceLine::Eyes:
        return PhotoText::tr("Eyes", "line in the photo");
    case FaceLine::Chin:
        return PhotoText::tr("Chin", "line in the photo");
    case FaceLine::LeftCheek:
    case FaceLine::RightCheek:
        return PhotoText::tr("Cheek", "line in the photo");
    }
    Q_UNREACHABLE();
}

QString photoCheckText(const PhotoCheck &check)
{
    const QString mark = check.isMet() ? QStringLiteral("✓ ") : QStringLiteral("✗ ");
    return mark + patternOf(check.rule).arg(numberText(check.number), limitsText(check.limits));
}

QString photoRequirementText(const PhotoRequirement &requirement)
{
    return PhotoText::tr("JPEG of %1 × %2 pixels at %3 dpi, %4 bytes; white background, bareheaded, from the front.")
        .arg(requirement.width)
        .arg(requirement.height)
        .arg(requirement.dpi)
        .arg(limitsText(requirement.bytes));
}

QString finishedText(QSize size, int dpi, qsizetype bytes)
{
    return PhotoText::tr("Finished photo: %1 × %2 pixels, %3 dpi, %4 bytes")
        .arg(size.width())
        .arg(size.height())
        .arg(dpi)
        .arg(numberText(static_cast<int>(bytes)));
}

} // namespace canbao::ui
