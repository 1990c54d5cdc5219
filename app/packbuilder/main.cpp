#include "models/edition/ratepack.h"
#include "models/store/savefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace canbao;

namespace {

/// A pack that the program would refuse must not be made.
bool isSound(const store::TableSource &tables, QTextStream &errors)
{
    const QTemporaryDir folder;
    const auto problems = store::buildReference(tables, folder.filePath(u"reference.db"_s));
    for (const auto &problem : problems)
        errors << problem.text() << u'\n';
    return problems.empty();
}

int makePack(const QString &csvFolder, const QString &outFolder, const QVersionNumber &needs)
{
    QTextStream errors(stderr);
    const auto tables = store::tablesOfFolder(csvFolder);
    if (!isSound(tables, errors))
        return 1;
    const auto content = RatePack::write(tables, needs);
    const auto pack = content ? RatePack::read(*content, needs) : Result<RatePack>(failure(content));
    if (!pack) {
        errors << u"The tables make no pack: %1 %2\n"_s.arg(errorKey(pack.error().code), pack.error().detail);
        return 1;
    }
    const auto path = QDir(outFolder).filePath(u"rates-%1.json"_s.arg(pack->edition));
    if (const auto saved = store::saveFileSafely(path, *content); !saved) {
        errors << u"Cannot be written: %1\n"_s.arg(path);
        return 1;
    }
    QTextStream(stdout) << u"%1\nSign it: minisign -S -s KEYFILE -m %1 -t '%2'\n"_s.arg(
        path, QString::fromUtf8(pack->signedComment()));
    return 0;
}

} // namespace

/// canbao-pack CSV_DIR OUT_DIR [--needs VERSION]: makes a rate pack for signing; for whoever keeps the data, and not
/// installed with the program.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes a rate pack from a folder of CSV files (see CONTRIBUTING.md)."_s);
    parser.addPositionalArgument(u"CSV_DIR"_s, u"The folder, like resources/reference."_s);
    parser.addPositionalArgument(u"OUT_DIR"_s, u"Where rates-EDITION.json is written."_s);
    parser.addOption(
        {u"needs"_s, u"The first Canbao that understands the pack."_s, u"VERSION"_s, QStringLiteral(CANBAO_VERSION)});
    parser.addHelpOption();
    parser.process(application);
    const auto words = parser.positionalArguments();
    const auto needs = QVersionNumber::fromString(parser.value(u"needs"_s));
    if (words.size() != 2 || needs.isNull())
        parser.showHelp(2);
    return makePack(words[0], words[1], needs);
}
