#include "ui/theme/palette.h"

namespace canbao::ui {

const Colours &lightColours()
{
    static const Colours light{
        .window = QColor(0xf3f7f6),
        .surface = QColor(0xffffff),
        .line = QColor(0xd5e0de),
        .text = QColor(0x12292a),
        .quietText = QColor(0x48605f),
        .accent = QColor(0x0b6866),
        .accentText = QColor(0xffffff),
        .accentSoft = QColor(0xdff1ef),
        .problem = QColor(0xb3261e),
        .problemSoft = QColor(0xfdeeec),
        .caution = QColor(0x825000),
        .cautionSoft = QColor(0xfff4dd),
        .good = QColor(0x1a6b3b),
        .goodSoft = QColor(0xe3f5e9),
        .fieldLine = QColor(0x78908d),
    };
    return light;
}

const Colours &darkColours()
{
    static const Colours dark{
        .window = QColor(0x0f1a1b),
        .surface = QColor(0x172526),
        .line = QColor(0x2d4142),
        .text = QColor(0xe8f2f1),
        .quietText = QColor(0xa9bfbd),
        .accent = QColor(0x62cdc4),
        .accentText = QColor(0x06201f),
        .accentSoft = QColor(0x163d3c),
        .problem = QColor(0xffb4ab),
        .problemSoft = QColor(0x47201d),
        .caution = QColor(0xf3c475),
        .cautionSoft = QColor(0x3c2d12),
        .good = QColor(0x8adba4),
        .goodSoft = QColor(0x173721),
        .fieldLine = QColor(0x7c9593),
    };
    return dark;
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.quietText);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.accentText);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.text);
    palette.setColor(QPalette::ToolTipText, colours.surface);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.fieldLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.fieldLine);
    return palette;
}

} // namespace canbao::ui
