#include "app/application.h"
#include "app/commandline/commandline.h"
#include "app/log.h"

#include <clocale>
#include <csignal>
#include <cstring>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// Where files are opened through a portal, which has to look at the program that asks.
bool isInSandbox()
{
    return ::access("/.flatpak-info", F_OK) == 0 || !qEnvironmentVariableIsEmpty("SNAP")
        || qgetenv("QT_QPA_PLATFORMTHEME") == "xdgdesktopportal";
}

/// Whatever this program writes is for its owner alone, and no crash leaves its memory on the disk.
void keepPrivate()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // A file that may not grow is an error like a full disk, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    // Whatever is freed is overwritten: names, numbers and passphrases do not linger after the archive is locked.
    constexpr int Pattern = 0x5a;
    mallopt(M_PERTURB, Pattern);
    if (!isInSandbox())
        prctl(PR_SET_DUMPABLE, 0); // no other program of this account reads the memory
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
