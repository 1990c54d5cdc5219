#include "tests/fuzz/target.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QTextStream>

/// Gives every file of a folder to the parser: what a fuzzer found once stays found, without a fuzzer.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    int count = 0;
    QDirIterator files(QCoreApplication::arguments().value(1), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const auto content = file.readAll();
        // Cut short and with a bit turned, besides as it is.
        parseAnything(content);
        parseAnything(content.left(content.size() / 2));
        for (qsizetype at = 0; at < content.size(); at += 1 + content.size() / 64) {
            auto changed = content;
            changed[at] = static_cast<char>(changed[at] ^ 0x11);
            parseAnything(changed);
        }
        ++count;
    }
    out << count << " files\n";
    return count > 0 ? 0 : 1;
}
