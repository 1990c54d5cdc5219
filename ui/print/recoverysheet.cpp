#include "ui/print/recoverysheet.h"

#include "ui/format.h"

namespace canbao::ui {

using namespace Qt::StringLiterals;

PaperBlocks RecoverySheet::blocks(const QString &code, QDate day)
{
    return {
        TitleBlock{{{tr("Canbao"), Face::BodyBold, Ink::Accent}, {tr("Recovery sheet"), Face::Title, Ink::Text}},
                   {{tr("Made on"), Face::Small, Ink::Quiet}, {dateText(day), Face::Figure, Ink::Text}}},
        ParagraphBlock{
            {tr("This code opens the saved applications of this computer when the passphrase is forgotten or "
                "the key store of the desktop is lost.")}},
        HeadingBlock{tr("The code")},
        ParagraphBlock{{code, Face::Figure, Ink::Text}},
        ListBlock{.items = {{u"1"_s, tr("Open Canbao and choose \"Saved applications\"."), {}},
                            {u"2"_s,
                             tr("Type the code in place of the passphrase. Gaps and capital letters do not "
                                "matter."),
                             {}},
                            {u"3"_s, tr("Set a new passphrase under View, \"Privacy and backups\"."), {}}}},
        NoticeBlock{
            tr("Keep this sheet as you keep money"),
            tr("Whoever has it and a copy of the file can read everything in it. Canbao keeps the code nowhere: "
               "it cannot be printed a second time. A newer sheet makes this one worthless."),
            true},
    };
}

PaperContent RecoverySheet::content(const QString &code, QDate day, const QString &programVersion)
{
    const auto frame = [programVersion] {
        return PaperFrame{.runningHead = tr("Canbao recovery sheet"),
                          .mark = {},
                          .footer = tr("Canbao %1").arg(programVersion),
                          .secondFooter = {},
                          .pageOf = tr("Page %1 of %2")};
    };
    return {.blocks = [code, day] { return blocks(code, day); },
            .frame = frame,
            .name = u"recovery"_s,
            .programVersion = programVersion};
}

} // namespace canbao::ui
