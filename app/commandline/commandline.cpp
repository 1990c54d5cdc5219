#include "app/commandline/commandline.h"

#include "app/commandline/commandtext.h"
#include "app/commandline/passphrasefile.h"
#include "app/commandline/subcommand.h"
#include "app/language.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

/// The subcommand, taken out of the words; options that take a value may come before it.
QString takeCommand(QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == "--lang"_L1 || words[i] == "--data-dir"_L1 || words[i] == "--passphrase-file"_L1)
            ++i;
        else if (!words[i].startsWith(u'-'))
            return words.takeAt(i);
    }
    return {};
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

const Subcommand *findSubcommand(const QString &name)
{
    const auto found = std::ranges::find_if(
        Subcommands, [&](const Subcommand &subcommand) { return name == QLatin1StringView(subcommand.name); });
    return found == Subcommands.end() ? nullptr : &*found;
}

/// A windowless graphics system where pages are painted, nothing of the kind otherwise.
std::unique_ptr<QCoreApplication> makeApplication(const Subcommand *subcommand, int &argc, char **argv)
{
    std::unique_ptr<QCoreApplication> application;
    if (subcommand && subcommand->paintsPages) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv); // charts on paper are scenes, which need it
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(u"canbao"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CANBAO_VERSION));
    return application;
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({u"json"_s, CommandText::tr("Answer with one JSON object.")});
    parser.addOption({u"lang"_s, CommandText::tr("The language of the answer: zh or en."), u"zh|en"_s});
    parser.addOption({u"data-dir"_s, CommandText::tr("The private folder (also CANBAO_DATA_DIR)."), u"folder"_s});
    parser.addOption({u"passphrase-file"_s,
                      CommandText::tr("A file whose first line is the passphrase of the saved applications."),
                      u"file"_s});
    parser.addOption({{u"h"_s, u"help"_s}, CommandText::tr("Show this help.")});
}

QString subcommandSummary(const Subcommand &subcommand)
{
    QCommandLineParser parser;
    subcommand.describe(parser);
    return parser.applicationDescription();
}

QString overview()
{
    QString text = CommandText::tr("Usage: canbao [command] [options]") + u'\n'
        + CommandText::tr("Without a command the window opens.") + u"\n\n"_s;
    for (const auto &subcommand : Subcommands)
        if (!subcommand.isHidden)
            text += u"  %1 %2\n"_s.arg(QLatin1StringView(subcommand.name), -11).arg(subcommandSummary(subcommand));
    return text + u'\n' + CommandText::tr("canbao COMMAND --help explains a command.") + u'\n';
}

void write(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

QJsonObject jsonOf(const CommandAnswer &answer)
{
    QJsonObject json = answer.json;
    if (answer.problems.empty())
        return json;
    QJsonArray errors;
    for (const auto &problem : answer.problems)
        errors.append(
            QJsonObject{{u"code"_s, problem.code}, {u"field"_s, problem.field}, {u"message"_s, problem.message}});
    json.insert(u"errors"_s, errors);
    return json;
}

int deliver(const CommandAnswer &answer, bool asJson)
{
    if (asJson) {
        const auto form = answer.isDeep ? QJsonDocument::Compact : QJsonDocument::Indented;
        write(stdout, QJsonDocument(jsonOf(answer)).toJson(form) + (answer.isDeep ? "\n" : ""));
        return static_cast<int>(answer.exit);
    }
    write(stdout, answer.text.toUtf8());
    for (const auto &problem : answer.problems) {
        const auto place = problem.field.isEmpty() ? QString() : u" (%1)"_s.arg(problem.field);
        write(stderr, u"%1 %2%3\n"_s.arg(problem.code, problem.message, place).toUtf8());
    }
    return static_cast<int>(answer.exit);
}

CommandAnswer runSubcommand(const Subcommand &subcommand, const QStringList &words, Language language)
{
    QCommandLineParser parser;
    subcommand.describe(parser);
    addCommonOptions(parser);
    const auto command = u"canbao "_s + QLatin1StringView(subcommand.name);
    if (!parser.parse(QStringList{command} + words))
        return wrongUsage(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        // Qt names the program by its path alone.
        const auto text = parser.helpText().replace(QCoreApplication::arguments().constFirst(), command);
        return {.json = {{u"help"_s, text}}, .text = text};
    }
    const auto paths = findPaths(parser.value(u"data-dir"_s), QCoreApplication::applicationDirPath());
    if (subcommand.paintsPages)
        ui::loadFonts(paths.fontFolder());
    CommandContext context(paths, language, QDateTime::currentDateTime());
    const auto passphrase = passphraseIn(parser.value(u"passphrase-file"_s));
    if (!passphrase)
        return refusal(passphrase.error(), u"passphrase-file"_s);
    context.setPassphrase(*passphrase);
    auto answer = subcommand.run(parser, context);
    if (const auto &problem = context.referenceProblem())
        answer.problems.push_back(problemOf(*problem, u"editions"_s)); // figures are right, of the shipped edition
    return answer;
}

/// Read before the options are parsed, since their help speaks the language as well.
QString languageOption(const QStringList &words)
{
    const auto at = words.indexOf(u"--lang"_s);
    if (at >= 0)
        return words.value(at + 1);
    for (const auto &word : words) {
        if (word.startsWith("--lang="_L1))
            return word.mid(7);
    }
    return {};
}

} // namespace

bool isForCommandLine(const QStringList &arguments)
{
    auto words = arguments;
    return !takeCommand(words).isEmpty() || words.contains(u"--help"_s) || words.contains(u"-h"_s)
        || words.contains(u"--version"_s);
}

int runCommandLine(int &argc, char **argv)
{
    auto words = wordsOf(argc, argv);
    const auto name = takeCommand(words);
    const auto *subcommand = findSubcommand(name);
    const auto application = makeApplication(subcommand, argc, argv);
    const bool asJson = words.contains(u"--json"_s);

    const auto wanted = languageOption(words);
    const auto language = languageFromKey(wanted);
    Translation translation;
    translation.speak(language.value_or(systemLanguage()));
    if (!wanted.isEmpty() && !language)
        return deliver(wrongUsage(CommandText::tr("The language is zh or en."), u"lang"_s), asJson);

    if (subcommand)
        return deliver(runSubcommand(*subcommand, words, language.value_or(systemLanguage())), asJson);
    if (!name.isEmpty())
        return deliver(wrongUsage(CommandText::tr("There is no command “%1”. canbao --help lists them.").arg(name)),
                       asJson);
    const auto text =
        words.contains(u"--version"_s) ? u"canbao %1\n"_s.arg(QStringLiteral(CANBAO_VERSION)) : overview();
    return deliver({.json = {{u"help"_s, text}}, .text = text}, asJson);
}

} // namespace canbao::app
