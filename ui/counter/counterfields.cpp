#include "ui/counter/counterfields.h"

#include "ui/print/formvalues.h"
#include "ui/print/paperlanguage.h"

#include <QRegularExpression>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString valueIn(Language language, const FormField &field, const EnrolmentApplication &application, PaperCopy copy)
{
    const PaperLanguage spoken(language);
    return formValue(field.key, application, PaperMask(copy));
}

BilingualText valueOf(const FormField &field, const EnrolmentApplication &application, PaperCopy copy)
{
    return {valueIn(Language::Chinese, field, application, copy), valueIn(Language::English, field, application, copy)};
}

bool isNeeded(FormKind form, const EnrolmentDraft &answers)
{
    switch (form) {
    case FormKind::Enrolment:
        return true;
    case FormKind::DirectDebit:
        return answers.bank.channel == PayChannel::Debit;
    case FormKind::Card:
        return bringsCard(answers.card);
    }
    Q_UNREACHABLE();
}

/// What a company may not see is private; what one's own copy masks is masked.
CounterField counterField(const FormField &field, const EnrolmentApplication &application)
{
    const auto value = valueOf(field, application, PaperCopy::Clerk);
    return {.form = field.form,
            .name = field.name,
            .code = field.code,
            .maxLength = field.maxLength,
            .value = value,
            .masked = valueOf(field, application, PaperCopy::Own),
            .isPrivate = valueOf(field, application, PaperCopy::Company) != value};
}

} // namespace

std::vector<CounterField> counterFields(const EnrolmentApplication &application)
{
    std::vector<CounterField> fields;
    for (const FormKind form : {FormKind::Enrolment, FormKind::DirectDebit, FormKind::Card}) {
        if (!isNeeded(form, application.answers))
            continue;
        for (const FormField &field : fieldsOf(application.formFields, form))
            fields.push_back(counterField(field, application));
    }
    return fields;
}

QString groupedNumbers(const QString &text)
{
    static const QRegularExpression identity(u"(?<![0-9X*])([0-9*]{6})([0-9*]{8})([0-9*]{3}[0-9X*])(?![0-9X*])"_s);
    static const QRegularExpression card(u"(?<![0-9X*])[0-9*]{13,19}(?![0-9X*])"_s);
    QString grouped = QString(text).replace(identity, u"\\1 \\2 \\3"_s);
    if (const auto match = card.match(grouped); match.hasMatch()) {
        QString digits = match.captured();
        for (qsizetype at = (digits.size() - 1) / 4 * 4; at > 0; at -= 4)
            digits.insert(at, u' ');
        grouped.replace(match.capturedStart(), match.capturedLength(), digits);
    }
    return grouped;
}

} // namespace canbao::ui
