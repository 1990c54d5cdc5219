#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/paperfile.h"
#include "app/commandline/savedapplication.h"
#include "app/commandline/subcommand.h"

namespace canbao::app {

using namespace Qt::StringLiterals;

void describePrint(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("Write papers of a saved application as a PDF."));
    parser.addPositionalArgument(u"REF"_s, CommandText::tr("Reference number, such as CB-XXXX-XXXX."));
    parser.addOption({u"pdf"_s, CommandText::tr("The file to write."), u"OUT.pdf"_s});
    parser.addOption({u"html"_s, CommandText::tr("Write a web page for screen readers instead."), u"OUT.html"_s});
    parser.addOption({u"set"_s,
                      CommandText::tr("What to print: summary, annex (how the figures came about) or pack (everything "
                                      "for the counter)."),
                      u"SET"_s, u"summary"_s});
    parser.addOption({u"copy"_s, CommandText::tr("Whose copy it is: own, clerk or company."), u"COPY"_s, u"own"_s});
    parser.addOption({u"gloss"_s, CommandText::tr("Chinese with English beneath, whatever the application has.")});
    parser.addOption({u"large"_s, CommandText::tr("Large print.")});
    parser.addOption({u"anew"_s,
                      CommandText::tr("Compose the pages anew from the saved figures, in place of kept pages that are "
                                      "damaged.")});
    parser.addOption({u"private"_s, CommandText::tr("Show identity and card numbers in full.")});
}

CommandAnswer runPrint(const QCommandLineParser &parser, CommandContext &context)
{
    Arguments arguments(parser);
    const auto typed = arguments.word(u"REF"_s);
    const auto kind = parser.isSet(u"html"_s) ? u"html"_s : u"pdf"_s;
    const auto path = arguments.required(kind);
    const auto set = ui::paperSetFromKey(parser.value(u"set"_s));
    if (!set)
        arguments.refuseValue(u"set"_s);
    const auto copy = ui::paperCopyFromKey(parser.value(u"copy"_s));
    if (!copy)
        arguments.refuseValue(u"copy"_s);
    if (!arguments.areSound())
        return arguments.refused();
    const auto application = savedApplication(typed, context);
    if (!application)
        return application.error();
    const ui::PaperOptions options{.set = *set,
                                   .copy = *copy,
                                   .hasGloss = parser.isSet(u"gloss"_s),
                                   .isLarge = parser.isSet(u"large"_s),
                                   .showPrivate = parser.isSet(u"private"_s)};
    const auto source = parser.isSet(u"anew"_s) ? PageSource::Anew : PageSource::Kept;
    const auto number = kind == "html"_L1 ? writeReadableCopy(*application, options, path, context)
                                          : writePaper(*application, options, source, path, context);
    if (!number)
        return refusal(number.error(), kind);

    return {.json = {{u"reference"_s, application->reference.text()}, {kind, path}, {u"print"_s, *number}},
            .text = CommandText::tr("Written: %1").arg(path) + u'\n'};
}

} // namespace canbao::app
