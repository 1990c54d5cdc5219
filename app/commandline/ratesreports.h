#pragma once

#include "app/commandline/arguments.h"
#include "app/commandline/commandcontext.h"

namespace canbao::app {

/// What --month or --as-on names; rates hold for whole months, so the day of a date only says in which. Wrong usage
/// where neither is there, or both.
std::optional<YearMonth> monthAskedFor(Arguments &arguments);
/// "2026-07-15" or "2026-07" of an option.
std::optional<YearMonth> monthOfDay(Arguments &arguments, const QString &option);

/// canbao rates --diff: two dates of one region, or two regions on one date.
CommandAnswer diffRates(const QCommandLineParser &parser, const ReferenceBooks &books);
/// canbao rates --diff --edition: a kept edition and another, or the one in use; of one region and what lies in it
/// where
/// --region names one.
CommandAnswer diffEditions(const QCommandLineParser &parser, const CommandContext &context);
/// canbao rates --coverage: the whole country on --as-on, by itself on \a today.
CommandAnswer coverRates(const QCommandLineParser &parser, const ReferenceBooks &books, QDate today);

} // namespace canbao::app
