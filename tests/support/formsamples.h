#pragma once

#include "models/form/formfield.h"

namespace canbao::test {

/// Some fields of the sheets with the codes and lengths of resources/reference/form_fields.csv.
inline std::vector<FormField> sampleFormFields()
{
    const Source source{.title = QStringLiteral("个人社会保险登记表 填写说明")};
    const auto field = [&source](FormKind form, const char16_t *key, const char16_t *code, BilingualText name,
                                 int maxLength, bool isRequired) {
        return FormField{
            form, QString::fromUtf16(key), QString::fromUtf16(code), std::move(name), maxLength, isRequired, source};
    };
    using enum FormKind;
    return {
        field(Enrolment, u"personal_number", u"aac001", {QStringLiteral("个人编号"), QStringLiteral("Personal number")},
              15, false),
        field(Enrolment, u"name", u"aac003", {QStringLiteral("姓名"), QStringLiteral("Name")}, 60, true),
        field(Enrolment, u"identity_number", u"aac002", {QStringLiteral("证件号码"), QStringLiteral("Document number")},
              20, true),
        field(Enrolment, u"sex", u"aac004", {QStringLiteral("性别"), QStringLiteral("Sex")}, 0, true),
        field(Enrolment, u"birth_date", u"aac006", {QStringLiteral("出生日期"), QStringLiteral("Birth date")}, 0, true),
        field(Enrolment, u"hukou_address", u"aac010",
              {QStringLiteral("户口所在地"), QStringLiteral("Address of the hukou")}, 100, true),
        field(Enrolment, u"address", u"aae006", {QStringLiteral("地址"), QStringLiteral("Present address")}, 200, true),
        field(Enrolment, u"mobile", u"yae107", {QStringLiteral("移动电话"), QStringLiteral("Mobile number")}, 50,
              false),
        field(Enrolment, u"insured_from", u"", {QStringLiteral("参保时间"), QStringLiteral("Insured from")}, 0, true),
        field(Enrolment, u"base", u"", {QStringLiteral("缴费基数/档次"), QStringLiteral("Contribution base or grade")},
              0, true),
        field(Card, u"person", u"", {QStringLiteral("姓名、性别、证件"), QStringLiteral("Name, sex, document")}, 0,
              true),
        field(Card, u"mobile", u"", {QStringLiteral("手机号码"), QStringLiteral("Mobile number")}, 11, true),
        field(Card, u"card_bank", u"", {QStringLiteral("服务银行"), QStringLiteral("Issuing bank")}, 0, true),
        field(Card, u"photo", u"", {QStringLiteral("照片"), QStringLiteral("Photograph")}, 0, true)};
}

} // namespace canbao::test
