#include "models/store/referencebuilder.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

/// canbao-reference-builder CSV_DIR OUT.db: part of the build, not shipped.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream errors(stderr);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        errors << u"Usage: canbao-reference-builder CSV_DIR OUT.db\n"_s;
        return 2;
    }
    const auto problems = canbao::store::buildReference(canbao::store::tablesOfFolder(arguments.at(1)), arguments.at(2));
    for (const auto &problem : problems)
        errors << problem.text() << u'\n';
    return problems.empty() ? 0 : 1;
}
