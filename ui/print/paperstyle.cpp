#include "ui/print/paperstyle.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

int sizeOf(Face face)
{
    switch (face) {
    case Face::Small:
    case Face::SmallBold:
        return 74;
    case Face::Body:
    case Face::BodyBold:
        return 92;
    case Face::Heading:
        return 108;
    case Face::Figure:
        return 160;
    case Face::Title:
        return 220;
    }
    Q_UNREACHABLE();
}

bool isBold(Face face)
{
    return face != Face::Small && face != Face::Body;
}

} // namespace

QFont paperFont(Face face)
{
    QFont font(u"Canbao Sans"_s);
    font.setPixelSize(sizeOf(face));
    font.setBold(isBold(face));
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

QColor paperColour(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return {0x1b, 0x24, 0x2d};
    case Ink::Quiet:
        return {0x5a, 0x66, 0x72};
    case Ink::Accent:
        return {0x12, 0x5e, 0x75};
    case Ink::AccentSoft:
        return {0xed, 0xf4, 0xf6};
    case Ink::Caution:
        return {0x8a, 0x4b, 0x00};
    case Ink::CautionSoft:
        return {0xfd, 0xf3, 0xe3};
    case Ink::Line:
        return {0xd5, 0xdc, 0xe1};
    case Ink::White:
        return Qt::white;
    }
    Q_UNREACHABLE();
}

qreal lineHeight(Face face)
{
    return sizeOf(face) * 1.42;
}

} // namespace canbao::ui
