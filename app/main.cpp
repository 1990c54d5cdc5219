#include "app/application.h"
#include "app/commandline/commandline.h"
#include "app/log.h"

#include <clocale>
#include <csignal>
#include <cstring>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

/// Whatever this program writes is for its owner alone, and no crash leaves its memory on the disk.
void keepPrivate()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // A file that may not grow is an error like a full disk, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
}

/// Qt warns about the locale "C" at every start, which would stand in the output of every script.
void useUtf8()
{
    const char *locale = std::setlocale(LC_CTYPE, "");
    if (!locale || std::strcmp(locale, "C") == 0 || std::strcmp(locale, "POSIX") == 0)
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8"); // the language stays
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    keepPrivate();
    useUtf8();
    canbao::app::installLog();
    if (canbao::app::isForCommandLine(wordsOf(argc, argv)))
        return canbao::app::runCommandLine(argc, argv);
    return canbao::app::runWindow(argc, argv);
}
