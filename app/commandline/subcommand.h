#pragma once

#include "app/commandline/commandanswer.h"
#include "app/commandline/commandcontext.h"

#include <QCommandLineParser>

#include <array>

namespace canbao::app {

/// One word after "canbao": its options, and what it does.
struct Subcommand
{
    const char *name;
    void (*describe)(QCommandLineParser &parser);
    CommandAnswer (*run)(const QCommandLineParser &parser, CommandContext &context);
    bool paintsPages = false; ///< needs fonts and a (windowless) graphics system
    bool isHidden = false; ///< for ./dev run, not in the overview
};

void describeId(QCommandLineParser &parser);
void describeRetirement(QCommandLineParser &parser);
void describePension(QCommandLineParser &parser);
void describePlan(QCommandLineParser &parser);
void describeQuote(QCommandLineParser &parser);
void describeRates(QCommandLineParser &parser);
void describePack(QCommandLineParser &parser);
void describeRegions(QCommandLineParser &parser);
void describeAdvise(QCommandLineParser &parser);
void describeNew(QCommandLineParser &parser);
void describeList(QCommandLineParser &parser);
void describeShow(QCommandLineParser &parser);
void describePrint(QCommandLineParser &parser);
void describePhoto(QCommandLineParser &parser);
void describeCalendar(QCommandLineParser &parser);
void describeBackup(QCommandLineParser &parser);
void describeExport(QCommandLineParser &parser);
void describeImport(QCommandLineParser &parser);
void describeStatus(QCommandLineParser &parser);
void describePayments(QCommandLineParser &parser);
void describeBin(QCommandLineParser &parser);
void describeRestore(QCommandLineParser &parser);
void describeLockInfo(QCommandLineParser &parser);
void describeVerify(QCommandLineParser &parser);
void describeStressSave(QCommandLineParser &parser);
void describeDemo(QCommandLineParser &parser);

CommandAnswer runId(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runRetirement(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runPension(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runPlan(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runQuote(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runRates(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runPack(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runRegions(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runAdvise(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runNew(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runList(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runShow(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runPrint(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runPhoto(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runCalendar(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runBackup(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runExport(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runImport(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runStatus(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runPayments(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runBin(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runRestore(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runLockInfo(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runVerify(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runStressSave(const QCommandLineParser &parser, CommandContext &context);
CommandAnswer runDemo(const QCommandLineParser &parser, CommandContext &context);

inline constexpr std::array Subcommands{
    Subcommand{"id", describeId, runId},
    Subcommand{"retirement", describeRetirement, runRetirement},
    Subcommand{"pension", describePension, runPension},
    Subcommand{"quote", describeQuote, runQuote},
    Subcommand{"rates", describeRates, runRates},
    Subcommand{"pack", describePack, runPack},
    Subcommand{"regions", describeRegions, runRegions},
    Subcommand{"advise", describeAdvise, runAdvise},
    Subcommand{"plan", describePlan, runPlan},
    Subcommand{"new", describeNew, runNew, true},
    Subcommand{"list", describeList, runList},
    Subcommand{"show", describeShow, runShow},
    Subcommand{"status", describeStatus, runStatus},
    Subcommand{"payments", describePayments, runPayments},
    Subcommand{"bin", describeBin, runBin},
    Subcommand{"print", describePrint, runPrint, true},
    Subcommand{"photo", describePhoto, runPhoto},
    Subcommand{"calendar", describeCalendar, runCalendar},
    Subcommand{"export", describeExport, runExport, true},
    Subcommand{"import", describeImport, runImport},
    Subcommand{"backup", describeBackup, runBackup},
    Subcommand{"restore", describeRestore, runRestore},
    Subcommand{"lock-info", describeLockInfo, runLockInfo},
    Subcommand{"verify", describeVerify, runVerify},
    Subcommand{"stress-save", describeStressSave, runStressSave, false, true},
    Subcommand{"demo", describeDemo, runDemo, true, true},
};

} // namespace canbao::app
