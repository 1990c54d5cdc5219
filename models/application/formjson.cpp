#include "models/application/formjson.h"

#include "models/application/jsonreader.h"
#include "models/application/quotejson.h"

#include <QJsonArray>

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

std::vector<Source> sourcesOf(const std::vector<FormField> &fields)
{
    std::vector<Source> sources;
    for (const FormField &field : fields) {
        if (std::ranges::find(sources, field.source) == sources.end())
            sources.push_back(field.source);
    }
    return sources;
}

QJsonObject fieldJson(const FormField &field, const std::vector<Source> &sources)
{
    const auto source = std::ranges::find(sources, field.source) - sources.begin();
    return {{u"form"_s, formKindKey(field.form)},
            {u"key"_s, field.key},
            {u"code"_s, field.code},
            {u"name"_s, toJson(field.name)},
            {u"max_length"_s, field.maxLength},
            {u"required"_s, field.isRequired},
            {u"source"_s, static_cast<qint64>(source)}};
}

Result<FormField> fieldFromJson(const QJsonObject &object, const std::vector<Source> &sources)
{
    JsonReader reader(object);
    FormField field{.form = reader.parsed(u"form"_s, formKindFromKey).value_or(FormKind::Enrolment),
                    .key = reader.text(u"key"_s),
                    .code = reader.text(u"code"_s),
                    .name = reader.bilingual(u"name"_s),
                    .maxLength = reader.number(u"max_length"_s),
                    .isRequired = reader.flag(u"required"_s)};
    const int source = reader.number(u"source"_s);
    if (source < 0 || std::size_t(source) >= sources.size())
        return reader.malformed();
    field.source = sources[std::size_t(source)];
    return reader.result(field);
}

} // namespace

QJsonObject toJson(const std::vector<FormField> &fields)
{
    const auto sources = sourcesOf(fields);
    QJsonArray sourceList;
    for (const Source &source : sources)
        sourceList.push_back(toJson(source));
    QJsonArray fieldList;
    for (const FormField &field : fields)
        fieldList.push_back(fieldJson(field, sources));
    return {{u"sources"_s, sourceList}, {u"fields"_s, fieldList}};
}

Result<std::vector<FormField>> formFieldsFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const auto sources = reader.list(u"sources"_s, sourceFromJson);
    const auto fields =
        reader.list(u"fields"_s, [&sources](const QJsonObject &field) { return fieldFromJson(field, sources); });
    return reader.result(fields);
}

} // namespace canbao
