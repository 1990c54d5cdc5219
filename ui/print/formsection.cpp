#include "ui/print/formsection.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/print/formvalues.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

const auto BlankLine = u"____________________"_s; // to be written in by hand

qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace

/// "3 / 60": characters of the answer in full, and how many the form takes.
QString FormSection::lengthText(const FormField &field, const QString &value)
{
    if (field.maxLength == 0)
        return {};
    const auto most = currentLocale().toString(field.maxLength);
    return value.isEmpty() ? tr("at most %1", "characters").arg(most)
                           : tr("%1 of %2", "characters").arg(currentLocale().toString(characters(value)), most);
}

TableBlock FormSection::table(const std::vector<FormField> &fields, const EnrolmentApplication &application,
                              const PaperMask &mask)
{
    const PaperMask inFull(PaperCopy::Clerk);
    TableBlock table{{{tr("Field"), 42}, {tr("Code"), 22}, {tr("Answer"), 44}, {tr("Characters"), 12, true}}, {}};
    for (const FormField &field : fields) {
        const QString value = formValue(field.key, application, mask);
        const QString whole = formValue(field.key, application, inFull);
        const bool isTooLong = field.maxLength > 0 && characters(whole) > field.maxLength;
        const QString name = nameText(field.name);
        table.rows.push_back({{{field.isRequired ? name + u" *"_s : name},
                               {field.code, Face::Small, Ink::Quiet},
                               value.isEmpty() ? StyledText{BlankLine, Face::Body, Ink::Quiet}
                                               : StyledText{value, Face::BodyBold, Ink::Text},
                               {lengthText(field, whole), isTooLong ? Face::SmallBold : Face::Small,
                                isTooLong ? Ink::Caution : Ink::Quiet}}});
    }
    return table;
}

QString FormSection::sources(const std::vector<FormField> &fields)
{
    QStringList titles;
    for (const FormField &field : fields) {
        const QString &title = field.source.title;
        if (!titles.contains(title))
            titles.push_back(title);
    }
    return titles.join(tr("; "));
}

PaperBlocks FormSection::enrolment(const EnrolmentApplication &application, const PaperMask &mask)
{
    const auto fields = fieldsOf(application.formFields, FormKind::Enrolment);
    if (fields.empty())
        return {};
    return {HeadingBlock{tr("Enrolment sheet")},
            NoticeBlock{
                tr("Not the region's official form"),
                tr("The answers in the order in which forms usually ask: to copy, or to hand in where it is accepted. "
                   "Write by hand what stands open; * is asked everywhere.")},
            table(fields, application, mask),
            ParagraphBlock{{tr("Fields as in: %1").arg(sources(fields)), Face::Small, Ink::Quiet}}};
}

PaperBlocks FormSection::card(const EnrolmentApplication &application, const PaperMask &mask)
{
    const auto &card = application.answers.card;
    const auto fields = fieldsOf(application.formFields, FormKind::Card);
    if (!card.service || card.service == CardService::NoneNeeded || fields.empty())
        return {};
    constexpr QSizeF PhotoSize{26, 32}; // millimetres, as photos for the card are printed
    const auto photo = card.photo.isEmpty() ? QImage() : QImage::fromData(card.photo);
    return {HeadingBlock{tr("Application for the social-security card")},
            FactsBlock{{{tr("Service"), cardServiceText(*card.service)}}, 2},
            PictureBlock{photo, PhotoSize, tr("Photo, 26 × 32 mm")}, table(fields, application, mask),
            ParagraphBlock{
                {tr("Put together from guides; the form itself was not seen. Fields as in: %1").arg(sources(fields)),
                 Face::Small, Ink::Quiet}}};
}

} // namespace canbao::ui
