#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/savedapplication.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "models/application/applicationjson.h"
#include "models/identity/typedtext.h"
#include "models/store/printlog.h"
#include "ui/answertext.h"
#include "ui/archive/printwords.h"
#include "ui/format.h"
#include "ui/routetext.h"

#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QString maskedOrEmpty(const QString &typed, QString (*mask)(const QString &))
{
    return typed.isEmpty() ? typed : mask(typed);
}

EnrolmentApplication withMaskedNumbers(EnrolmentApplication application)
{
    auto &answers = application.answers;
    application.identityNumber = maskedOrEmpty(application.identityNumber, maskedIdentity);
    answers.document.number = maskedOrEmpty(answers.document.number, maskedIdentity);
    answers.person.mobile = maskedOrEmpty(answers.person.mobile, maskedMobile);
    answers.bank.cardNumber = maskedOrEmpty(answers.bank.cardNumber, maskedCardNumber);
    answers.card.photo.clear(); // a face cannot be masked
    answers.card.existingNumber = maskedOrEmpty(answers.card.existingNumber, maskedCardNumber);
    return application;
}

QString gradeOf(const EnrolmentApplication &application)
{
    const auto grade = chosenGrade(application.answers.grade);
    return grade ? ui::gradeText(*grade) : QString();
}

QString personLines(const EnrolmentApplication &application)
{
    const auto &answers = application.answers;
    return listText({{CommandText::tr("Reference"), application.reference.text()},
                     {CommandText::tr("Saved on"), ui::dateText(application.createdAt.date())},
                     {CommandText::tr("Name"), answers.person.name},
                     {CommandText::tr("Document"), ui::documentTypeText(answers.document.type)},
                     {CommandText::tr("Number"), application.identityNumber},
                     {CommandText::tr("Mobile"), answers.person.mobile},
                     {CommandText::tr("Statutory retirement"), ui::monthText(application.retirement.month)},
                     {CommandText::tr("Place of enrolment"), ui::nameText(application.regionName)},
                     {CommandText::tr("Route"), ui::routeText(application.route.kind)},
                     {CommandText::tr("Verdict"), ui::verdictText(application.route.verdict)},
                     {CommandText::tr("Grade"), gradeOf(application)},
                     {CommandText::tr("Debit from"), ui::nameText(application.bankName)},
                     {CommandText::tr("Bank card"), answers.bank.cardNumber},
                     {CommandText::tr("Issuer of the social-security card"), ui::nameText(application.cardBankName)},
                     {CommandText::tr("Reference data"), application.edition.number}});
}

QString deductionLines(const EnrolmentApplication &application)
{
    using Align = TextTable::Align;
    TextTable table({{CommandText::tr("From")},
                     {CommandText::tr("To")},
                     {CommandText::tr("Yuan"), Align::Right},
                     {CommandText::tr("Standing")}});
    for (const auto &deduction : application.deductions) {
        table.addRow({ui::monthText(deduction.first), ui::monthText(deduction.last),
                      deduction.known() ? ui::plainMoneyText(deduction.amount) : ui::unknownText(),
                      ui::standingText(deduction.standing)});
    }
    return table.text();
}

QJsonArray printsJson(const std::vector<PrintNote> &prints)
{
    QJsonArray array;
    for (const PrintNote &print : prints) {
        array.append(QJsonObject{{u"number"_s, print.number},
                                 {u"at"_s, print.at.toString(Qt::ISODate)},
                                 {u"paper"_s, print.paper},
                                 {u"target"_s, print.target ? printTargetKey(*print.target) : QString()},
                                 {u"as_saved"_s, print.asSaved}});
    }
    return array;
}

} // namespace

void describeShow(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("A saved application, exactly as it was saved."));
    parser.addPositionalArgument(u"REF"_s, CommandText::tr("Reference number, such as CB-XXXX-XXXX."));
    parser.addOption({u"private"_s, CommandText::tr("Show identity and card numbers in full.")});
}

CommandAnswer runShow(const QCommandLineParser &parser, CommandContext &context)
{
    Arguments arguments(parser);
    const auto typed = arguments.word(u"REF"_s);
    if (!arguments.areSound())
        return arguments.refused();
    const auto application = savedApplication(typed, context);
    if (!application)
        return application.error();

    const auto archive = context.archive();
    const auto prints = archive ? (*archive)->prints().history(application->reference.text()) : failure(archive);
    if (!prints)
        return refusal(prints.error());

    const auto shown = parser.isSet(u"private"_s) ? *application : withMaskedNumbers(*application);
    auto json = toJson(shown);
    json.insert(u"prints"_s, printsJson(*prints));
    return {.json = json,
            .text =
                personLines(shown) + u'\n' + deductionLines(shown) + u'\n' + ui::PrintWords::summary(*prints) + u'\n'};
}

} // namespace canbao::app
