#include "app/commandline/arguments.h"
#include "app/commandline/cardphoto.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "models/store/savefile.h"
#include "ui/answertext.h"

#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

/// "10,20,358,441"
std::optional<std::vector<int>> numbersOf(const QString &text, qsizetype count)
{
    std::vector<int> numbers;
    for (const auto parts = text.split(u','); const auto &part : parts) {
        bool isNumber = false;
        numbers.push_back(part.trimmed().toInt(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    return static_cast<qsizetype>(numbers.size()) == count ? std::optional(numbers) : std::nullopt;
}

std::optional<std::vector<int>> numbers(Arguments &arguments, const QCommandLineParser &parser, const QString &option,
                                        qsizetype count)
{
    if (!arguments.has(option))
        return std::nullopt;
    const auto found = numbersOf(parser.value(option), count);
    if (!found)
        arguments.refuseValue(option);
    return found;
}

double degreesOf(Arguments &arguments, const QCommandLineParser &parser)
{
    bool isNumber = true;
    const double degrees = arguments.has(u"rotate"_s) ? parser.value(u"rotate"_s).toDouble(&isNumber) : 0;
    if (!isNumber || !(degrees >= -360 && degrees <= 360))
        arguments.refuseValue(u"rotate"_s);
    return degrees;
}

std::optional<QRectF> partOf(const std::optional<std::vector<int>> &crop)
{
    if (!crop)
        return std::nullopt;
    return QRectF((*crop)[0], (*crop)[1], (*crop)[2], (*crop)[3]);
}

std::optional<FaceLines> linesOf(const std::optional<std::vector<int>> &lines)
{
    if (!lines)
        return std::nullopt;
    return FaceLines{(*lines)[0], (*lines)[1], (*lines)[2], (*lines)[3], (*lines)[4]};
}

QString ruleText(PhotoRule rule)
{
    switch (rule) {
    case PhotoRule::Width:
        return CommandText::tr("Width of the part, pixels");
    case PhotoRule::Height:
        return CommandText::tr("Height of the part, pixels");
    case PhotoRule::Background:
        return CommandText::tr("Edge that is not white, percent");
    case PhotoRule::Brightness:
        return CommandText::tr("Brightness of the edge, 0 to 255");
    case PhotoRule::Face:
        return CommandText::tr("Width of the face, pixels");
    case PhotoRule::Hair:
        return CommandText::tr("Hair below the top, pixels");
    case PhotoRule::Eyes:
        return CommandText::tr("Eyes above the bottom, pixels");
    case PhotoRule::Bytes:
        return CommandText::tr("Size of the file, bytes");
    }
    Q_UNREACHABLE();
}

QString limitsText(const PhotoLimits &limits)
{
    if (limits.least && limits.most)
        return CommandText::tr("%1 to %2").arg(*limits.least).arg(*limits.most);
    if (limits.least)
        return CommandText::tr("at least %1").arg(*limits.least);
    return limits.most ? CommandText::tr("at most %1").arg(*limits.most) : CommandText::tr("any");
}

void report(CommandAnswer &answer, const std::vector<PhotoCheck> &checks)
{
    QJsonArray rows;
    for (const auto &check : checks) {
        QJsonObject row{{u"rule"_s, photoRuleKey(check.rule)}, {u"number"_s, check.number}, {u"met"_s, check.isMet()}};
        if (check.limits.least)
            row.insert(u"least"_s, *check.limits.least);
        if (check.limits.most)
            row.insert(u"most"_s, *check.limits.most);
        rows.append(row);
        answer.text +=
            u"%1  %2: %3 (%4)\n"_s.arg(check.isMet() ? CommandText::tr("✓ right") : CommandText::tr("✗ wrong"),
                                       ruleText(check.rule), QString::number(check.number), limitsText(check.limits));
        if (!check.isMet())
            answer.problems.push_back(problemOf(check.error, photoRuleKey(check.rule)));
    }
    answer.json.insert(u"checks"_s, rows);
    answer.exit = answer.problems.empty() ? ExitCode::Fine : ExitCode::BrokenRule;
}

} // namespace

void describePhoto(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("Make the photo of a card out of a picture, and check it."));
    parser.addPositionalArgument(u"IN"_s, CommandText::tr("A JPEG or PNG file."));
    parser.addOption({u"spec"_s, CommandText::tr("Six digits of the region whose card it is for."), u"REGION"_s});
    parser.addOption({u"out"_s, CommandText::tr("The file to write."), u"OUT.jpg"_s});
    parser.addOption({u"crop"_s, CommandText::tr("Which part, in pixels; the largest when left out."), u"X,Y,W,H"_s});
    parser.addOption({u"rotate"_s, CommandText::tr("Degrees clockwise, before the part is cut out."), u"DEG"_s});
    parser.addOption({u"lines"_s,
                      CommandText::tr("Hair, eyes, chin, left and right cheek in the finished photo; without them "
                                      "the face is not checked."),
                      u"H,E,C,L,R"_s});
}

CommandAnswer runPhoto(const QCommandLineParser &parser, CommandContext &context)
{
    const auto books = context.booksWithEntered();
    if (!books)
        return refusal(books.error());
    Arguments arguments(parser);
    const auto in = arguments.word(u"IN"_s);
    const auto region = arguments.region(u"spec"_s, (*books)->regions());
    const auto out = arguments.required(u"out"_s);
    const auto crop = numbers(arguments, parser, u"crop"_s, 4);
    const auto lines = numbers(arguments, parser, u"lines"_s, 5);
    const double degrees = degreesOf(arguments, parser);
    if (crop && ((*crop)[2] < 1 || (*crop)[3] < 1 || (*crop)[2] > 20'000 || (*crop)[3] > 20'000))
        arguments.refuseValue(u"crop"_s);
    if (!arguments.areSound())
        return arguments.refused();
    const auto *requirement = (*books)->photos().requirementFor((*books)->regions().chain(*region));
    if (!requirement)
        return refusal({.code = Error::Code::ReferenceDataMissing});

    const auto photo = cardPhoto(in, {degrees, partOf(crop), linesOf(lines)}, *requirement);
    if (!photo)
        return refusal(photo.error(), photo.error().code == Error::Code::PhotoBytes ? u"out"_s : u"IN"_s);
    if (const auto saved = store::saveFileSafely(out, photo->jpeg); !saved)
        return refusal(saved.error(), u"out"_s);

    CommandAnswer answer{.json = {{u"out"_s, out},
                                  {u"width"_s, requirement->width},
                                  {u"height"_s, requirement->height},
                                  {u"dpi"_s, requirement->dpi},
                                  {u"bytes"_s, static_cast<int>(photo->jpeg.size())},
                                  {u"source"_s, ui::sourceText(requirement->source)}},
                         .text = CommandText::tr("Written: %1").arg(out) + u'\n'};
    report(answer, photo->checks);
    return answer;
}

} // namespace canbao::app
