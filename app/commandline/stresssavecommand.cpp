#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "app/sample.h"

#include <QRandomGenerator>

#include <unistd.h>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSaves = 1'000'000;

/// With write(2): what it tells is out before anything else happens, whatever kills the program next.
void acknowledge(qint64 number)
{
    const auto line = "ACK " + QByteArray::number(number) + '\n';
    [[maybe_unused]] const auto written =
        ::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size()));
}

Result<EnrolmentApplication> inventedApplication(CommandContext &context)
{
    const auto draft = sampleApplicant(context.today());
    if (!draft)
        return failure(draft);
    const auto books = context.books();
    if (!books)
        return failure(books);
    auto application = complete(*draft, {**books, context.today()}, ApplicationReference::fromRandom(0), context.now(),
                                QCoreApplication::applicationVersion());
    if (!application)
        return tl::unexpected(application.error().front().error);
    return *std::move(application);
}

} // namespace

void describeStressSave(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandText::tr("Save invented applications one after the other, for tests of the storage. Writes ACK and a "
                        "number after each that is safe on the disk."));
    parser.addOption({u"count"_s, CommandText::tr("How many."), u"N"_s, u"100"_s});
}

CommandAnswer runStressSave(const QCommandLineParser &parser, CommandContext &context)
{
    bool isNumber = false;
    const int count = parser.value(u"count"_s).toInt(&isNumber);
    if (!isNumber || count < 1 || count > MostSaves)
        return wrongUsage(CommandText::tr("--count is a number from 1 to %1.").arg(MostSaves), u"count"_s);
    auto application = inventedApplication(context);
    if (!application)
        return refusal(application.error());
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    for (int i = 0; i < count; ++i) {
        application->reference = ApplicationReference::fromRandom(QRandomGenerator::system()->generate64());
        const auto saved = (*archive)->save(*application);
        if (!saved)
            return refusal(saved.error(), u"data-dir"_s);
        acknowledge(*saved);
    }
    return {.json = {{u"saved"_s, count}}};
}

} // namespace canbao::app
