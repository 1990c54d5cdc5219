#include "tests/support/packs/samplepack.h"

#include "models/edition/ratepack.h"
#include "models/store/referencetable.h"

namespace canbao::test {

using namespace Qt::StringLiterals;

SamplePack::SamplePack(const QString &edition) : m_edition(edition)
{
    for (const auto &table : store::referenceTables()) {
        auto &made = m_tables[table.file];
        for (const auto &cell : table.cells)
            made.header.append(cell.column);
    }
    fill(u"edition.csv"_s, {{u"number"_s, edition}, {u"date"_s, u"2026-12-01"_s}});
    fill(u"regions.csv"_s,
         {{u"code"_s, u"320000"_s},
          {u"name_zh"_s, u"样省"_s},
          {u"name_en"_s, u"Sample Province"_s},
          {u"level"_s, u"province"_s},
          {u"pinyin"_s, u"yangsheng"_s},
          {u"initials"_s, u"ys"_s},
          {u"offers_enrolment"_s, u"1"_s}});
    fill(u"sources.csv"_s, {{u"id"_s, u"s1"_s}, {u"title"_s, u"Invented notice"_s}});
    fill(u"variants.csv"_s,
         {{u"scheme"_s, u"pension"_s},
          {u"key"_s, u"standard"_s},
          {u"name_zh"_s, u"标准"_s},
          {u"name_en"_s, u"Standard"_s}});
    fill(u"contribution_rates.csv"_s,
         {{u"region_code"_s, u"320000"_s},
          {u"scheme"_s, u"pension"_s},
          {u"variant"_s, u"standard"_s},
          {u"effective_from"_s, u"2026-01"_s},
          {u"effective_to"_s, u"2026-12"_s},
          {u"reference_wage"_s, u"8000"_s},
          {u"lower_limit"_s, u"4800"_s},
          {u"upper_limit"_s, u"24000"_s},
          {u"rate_total"_s, u"20%"_s},
          {u"rate_personal"_s, u"8%"_s},
          {u"grade_kind"_s, u"free"_s},
          {u"base_rounding"_s, u"yuan"_s},
          {u"source_id"_s, u"s1"_s},
          {u"confidence"_s, u"official"_s},
          {u"period_basis"_s, u"stated"_s}});
    fill(u"rate_examples.csv"_s,
         {{u"region_code"_s, u"320000"_s},
          {u"scheme"_s, u"pension"_s},
          {u"variant"_s, u"standard"_s},
          {u"month"_s, u"2026-03"_s},
          {u"percent"_s, u"100%"_s},
          {u"monthly"_s, u"1600"_s}, // 8000 × 20 %
          {u"source_id"_s, u"s1"_s}});
}

SamplePack &SamplePack::with(const QString &file, const QString &column, const QString &text)
{
    auto &table = m_tables.at(file);
    table.rows.front().cells[table.header.indexOf(column)] = text;
    return *this;
}

store::TableSource SamplePack::source() const
{
    return [tables = m_tables](const QString &file) -> Result<store::CsvFile> { return tables.at(file); };
}

QByteArray SamplePack::content() const
{
    return RatePack::write(source(), QVersionNumber(0, 1, 0)).value();
}

PackFiles SamplePack::signedBy(const PackSigner &signer) const
{
    return {.content = content(),
            .signature = signer.signature(content(), u"edition:%1 schema:1"_s.arg(m_edition).toUtf8())};
}

void SamplePack::fill(const QString &file, const std::map<QString, QString> &cells)
{
    auto &table = m_tables.at(file);
    store::CsvRow row{.line = static_cast<int>(table.rows.size()) + 2, .cells = {}};
    for (const QString &column : table.header) {
        const auto found = cells.find(column);
        row.cells.append(found == cells.end() ? QString() : found->second);
    }
    table.rows.push_back(std::move(row));
}

TrustedKeys trusting(const PackSigner &signer)
{
    return TrustedKeys::read({}, {{.key = signer.key(), .origin = TrustedKey::Origin::Program}}).value();
}

} // namespace canbao::test
