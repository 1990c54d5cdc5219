#include "models/store/referencebuilder.h"

#include "models/store/connection.h"
#include "models/store/referencetable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

/// A sound row of contribution_rates.csv; single cells are changed by the tests.
const std::map<QString, QString> SoundRate{
    {u"region_code"_s, u"320000"_s},     {u"scheme"_s, u"pension"_s},       {u"variant"_s, u"standard"_s},
    {u"effective_from"_s, u"2025-01"_s}, {u"effective_to"_s, u"2025-12"_s}, {u"reference_wage"_s, u"8254"_s},
    {u"lower_limit"_s, u"4952"_s},       {u"upper_limit"_s, u"24762"_s},    {u"rate_total"_s, u"20%"_s},
    {u"rate_personal"_s, u"8%"_s},       {u"grade_kind"_s, u"yuan"_s},      {u"grades"_s, u"4952|6000"_s},
    {u"base_rounding"_s, u"yuan"_s},     {u"source_id"_s, u"s1"_s},         {u"confidence"_s, u"official"_s},
    {u"period_basis"_s, u"stated"_s},
};

using Cells = std::map<QString, QString>;

} // namespace

class ReferenceBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        for (const auto &table : referenceTables())
            write(table.file, {});
        write(u"edition.csv"_s, {{{u"number"_s, u"2026.11"_s}, {u"date"_s, u"2026-11-01"_s}}});
        write(u"regions.csv"_s, {region(u"320000"_s, {}), region(u"320100"_s, u"320000"_s)});
        write(u"sources.csv"_s, {{{u"id"_s, u"s1"_s}, {u"title"_s, u"苏人社发〔2025〕33号"_s}}});
        write(u"variants.csv"_s,
              {{{u"scheme"_s, u"pension"_s},
                {u"key"_s, u"standard"_s},
                {u"name_zh"_s, u"标准"_s},
                {u"name_en"_s, u"Standard"_s}}});
        write(u"contribution_rates.csv"_s, {SoundRate});
    }

    void buildsADatabaseFromSoundFiles()
    {
        QCOMPARE(build(), QStringList());

        const auto connection = Connection::openReadOnly(database());
        QVERIFY(connection);
        QCOMPARE((*connection)->integer(u"SELECT lower_limit FROM contribution_rate"_s).value(), 495200);
        QCOMPARE((*connection)->integer(u"SELECT rate_total FROM contribution_rate"_s).value(), 200000);
        QCOMPARE((*connection)->integer(u"SELECT base FROM contribution_grade WHERE position = 1"_s).value(), 600000);
    }

    void keepsAnEmptyCellUnknown()
    {
        write(u"contribution_rates.csv"_s, {changed({{u"lower_limit"_s, {}}, {u"rate_total"_s, {}}})});

        QCOMPARE(build(), QStringList());
        const auto connection = Connection::openReadOnly(database());
        const auto unknown =
            u"SELECT count(*) FROM contribution_rate WHERE lower_limit IS NULL AND rate_total IS NULL"_s;
        QCOMPARE((*connection)->integer(unknown).value(), 1);
    }

    void refusesABadRate_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &column, const QString &text, const QString &reason) {
            QTest::newRow(name) << column << text << reason;
        };
        row("unknown region", u"region_code"_s, u"999999"_s, u"region_code '999999' is not in regions.csv"_s);
        row("no region code", u"region_code"_s, u"32"_s, u"region_code '32' is not a region code of six digits"_s);
        row("unknown source", u"source_id"_s, u"s9"_s, u"source_id 's9' is not in sources.csv"_s);
        row("unknown variant", u"variant"_s, u"tier_9"_s, u"scheme/variant 'pension/tier_9' is not in variants.csv"_s);
        row("limits the wrong way round", u"lower_limit"_s, u"30000"_s,
            u"lower_limit 30000 is above upper_limit 24762"_s);
        row("months the wrong way round", u"effective_from"_s, u"2026-02"_s,
            u"effective_from 2026-02 is after effective_to 2025-12"_s);
        row("money with a comma", u"lower_limit"_s, u"4,952"_s,
            u"lower_limit '4,952' is not an amount of yuan such as 4952 or 4426.05"_s);
        row("money with three decimals", u"upper_limit"_s, u"24762.123"_s,
            u"upper_limit '24762.123' is not an amount of yuan such as 4952 or 4426.05"_s);
        row("negative money", u"fixed_monthly"_s, u"-5"_s,
            u"fixed_monthly '-5' is not an amount of yuan such as 4952 or 4426.05"_s);
        row("share without its sign", u"rate_total"_s, u"0.2"_s,
            u"rate_total '0.2' is not a percentage such as 8.75%"_s);
        row("no month", u"effective_to"_s, u"2025-13"_s, u"effective_to '2025-13' is not a month such as 2026-07"_s);
        row("unknown word", u"confidence"_s, u"sure"_s,
            u"confidence 'sure' is not one of official, reported, derived, conflict"_s);
        row("empty where something is needed", u"source_id"_s, {}, u"source_id is empty"_s);
        row("charge stated twice", u"fixed_monthly"_s, u"473.67"_s,
            u"rate_total and fixed_monthly state the same charge twice"_s);
        row("more to the account than in all", u"rate_personal"_s, u"21%"_s,
            u"rate_personal 21% is above rate_total 20%"_s);
        row("grades of another kind", u"grades"_s, u"60%|80%"_s, u"grades 60%|80% are not of grade_kind yuan"_s);
        row("grades that fall", u"grades"_s, u"6000|4952"_s, u"grades 6000|4952 do not rise"_s);
        row("grades left out", u"grades"_s, {}, u"grade_kind yuan needs grades"_s);
        row("grades where there are none", u"grade_kind"_s, u"free"_s, u"grades do not go with grade_kind free"_s);
    }

    void refusesABadRate()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, text);
        QFETCH(const QString, reason);
        write(u"contribution_rates.csv"_s, {changed({{column, text}})});

        QCOMPARE(build(), QStringList{u"contribution_rates.csv:2: "_s + reason});
        QVERIFY(!QFile::exists(database()));
    }

    void refusesOverlappingPeriods_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("last month shared") << u"2025-12"_s << u"2026-12"_s;
        QTest::newRow("open end over it") << u"2024-01"_s << QString();
        QTest::newRow("no months at all") << QString() << QString();
    }

    void refusesOverlappingPeriods()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        write(u"contribution_rates.csv"_s,
              {SoundRate, changed({{u"effective_from"_s, from}, {u"effective_to"_s, to}})});

        QCOMPARE(build(), QStringList{u"contribution_rates.csv:3: the period overlaps that of line 2"_s});
    }

    void acceptsPeriodsThatFollowEachOther()
    {
        write(u"contribution_rates.csv"_s,
              {SoundRate, changed({{u"effective_from"_s, u"2026-01"_s}, {u"effective_to"_s, {}}}),
               changed({{u"region_code"_s, u"320100"_s}})});

        QCOMPARE(build(), QStringList());
    }

    void listsEveryProblem()
    {
        write(u"contribution_rates.csv"_s,
              {changed({{u"lower_limit"_s, u"x"_s}, {u"confidence"_s, u"y"_s}}), changed({{u"source_id"_s, u"s9"_s}})});
        write(u"edition.csv"_s, {{{u"number"_s, u"1"_s}, {u"date"_s, u"2026-02-30"_s}}});

        const auto problems = build();

        QCOMPARE(problems.size(), 4);
        QVERIFY(problems.at(0).startsWith("contribution_rates.csv:2: confidence"_L1)
                || problems.at(0).startsWith("contribution_rates.csv:2: lower_limit"_L1));
        QVERIFY(problems.at(2).startsWith("contribution_rates.csv:3: source_id"_L1));
        QCOMPARE(problems.at(3),
                 u"edition.csv:2: date '2026-02-30' is not a date such as 2026, 2026-07 or 2026-07-01"_s);
    }

    void refusesAnUnknownParent()
    {
        write(u"regions.csv"_s, {region(u"320000"_s, {}), region(u"320100"_s, u"330000"_s)});

        QCOMPARE(build(), QStringList{u"regions.csv:3: parent_code '330000' is not in regions.csv"_s});
    }

    void refusesAnUnknownLaw()
    {
        write(u"common_grades.csv"_s, {{{u"percent"_s, u"60%"_s}, {u"law_key"_s, u"none"_s}}});

        QCOMPARE(build(), QStringList{u"common_grades.csv:2: law_key 'none' is not in laws.csv"_s});
    }

    void refusesADuplicateKey()
    {
        const Cells source{{u"id"_s, u"s1"_s}, {u"title"_s, u"a"_s}};
        write(u"sources.csv"_s, {source, source});

        QCOMPARE(build(), QStringList{u"sources.csv:3: id 's1' stands twice"_s});
    }

    void refusesADocumentWithoutOneOrigin()
    {
        write(u"documents.csv"_s,
              {{{u"key"_s, u"identity"_s},
                {u"name_zh"_s, u"证件"_s},
                {u"name_en"_s, u"Document"_s},
                {u"condition_key"_s, u"always"_s},
                {u"at_hand"_s, u"1"_s},
                {u"confidence"_s, u"derived"_s}}});

        QCOMPARE(build(), QStringList{u"documents.csv:2: exactly one of law_key and source_id is needed"_s});
    }

    void refusesWhatTheSchemaRefuses()
    {
        write(u"common_grades.csv"_s, {{{u"percent"_s, u"0%"_s}, {u"law_key"_s, u"l"_s}}});
        write(
            u"laws.csv"_s,
            {{{u"key"_s, u"l"_s}, {u"title_zh"_s, u"法"_s}, {u"title_en"_s, u"Law"_s}, {u"confidence"_s, u"high"_s}}});

        const auto problems = build();

        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().startsWith("common_grades.csv:2: CHECK constraint failed"_L1),
                 qPrintable(problems.first()));
    }

    void refusesAnUnknownOrMissingColumn()
    {
        writeText(u"edition.csv"_s, "number,day\n1,2026-11-01\n");

        QCOMPARE(build(),
                 QStringList({u"edition.csv:1: unknown column 'day'"_s, u"edition.csv:1: column 'date' is missing"_s}));
    }

    void refusesTheWrongNumberOfCells()
    {
        writeText(u"edition.csv"_s, "number,date\n1\n");

        QCOMPARE(build(), QStringList{u"edition.csv:2: 1 cells instead of 2"_s});
    }

    void countsLinesAcrossQuotedLineBreaks()
    {
        writeText(u"sources.csv"_s,
                  "id,title,document_number,url,date,seen_via\n"
                  "s1,\"two\nlines\",,,,\n"
                  "\n"
                  "s2,x,,,yesterday,\n");

        QCOMPARE(build(),
                 QStringList{u"sources.csv:5: date 'yesterday' is not a date such as 2026, 2026-07 or 2026-07-01"_s});
    }

    void refusesAStrayQuote()
    {
        writeText(u"edition.csv"_s, "number,date\n\"1\"x,2026\n");

        QCOMPARE(build(), QStringList{u"edition.csv: is no sound CSV: edition.csv:2"_s});
    }

    void refusesAMissingFile()
    {
        QVERIFY(QFile::remove(m_folder->filePath(u"banks.csv"_s)));

        QCOMPARE(build(), QStringList{u"banks.csv: cannot be read"_s});
    }

    void leavesTheOldDatabaseWhenTheNewOneFails()
    {
        QCOMPARE(build(), QStringList());
        write(u"contribution_rates.csv"_s, {changed({{u"lower_limit"_s, u"x"_s}})});

        QCOMPARE(build().size(), 1);
        QVERIFY(Connection::openReadOnly(database()));
        QVERIFY(!QFile::exists(database() + u".part"_s));
    }

private:
    QString database() const { return m_folder->filePath(u"reference.db"_s); }

    QStringList build() const
    {
        QStringList texts;
        for (const auto &problem : buildReference(tablesOfFolder(m_folder->path()), database()))
            texts.append(problem.text());
        return texts;
    }

    static Cells changed(const Cells &changes)
    {
        Cells cells = changes;
        cells.insert(SoundRate.begin(), SoundRate.end());
        return cells;
    }

    static Cells region(const QString &code, const QString &parent)
    {
        return {{u"code"_s, code},          {u"name_zh"_s, u"地方"_s},
                {u"name_en"_s, u"Place"_s}, {u"level"_s, parent.isEmpty() ? u"province"_s : u"prefecture"_s},
                {u"parent_code"_s, parent}, {u"pinyin"_s, u"di fang"_s},
                {u"initials"_s, u"df"_s},   {u"offers_enrolment"_s, u"1"_s}};
    }

    /// The file with every column of its description.
    void write(const QString &file, const std::vector<Cells> &rows) const
    {
        for (const auto &table : referenceTables()) {
            if (table.file != file)
                continue;
            QStringList lines{header(table)};
            for (const Cells &row : rows)
                lines.append(line(table, row));
            writeText(file, lines.join(u'\n').toUtf8() + '\n');
        }
    }

    static QString header(const TableDescription &table)
    {
        QStringList columns;
        for (const auto &cell : table.cells)
            columns.append(cell.column);
        return columns.join(u',');
    }

    static QString line(const TableDescription &table, const Cells &row)
    {
        QStringList cells;
        for (const auto &cell : table.cells) {
            const auto text = row.find(cell.column);
            cells.append(text == row.end() ? QString() : u'"' + text->second + u'"');
        }
        return cells.join(u',');
    }

    void writeText(const QString &file, const QByteArray &content) const
    {
        QFile csv(m_folder->filePath(file));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        QCOMPARE(csv.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ReferenceBuilderTest)
#include "tst_referencebuilder.moc"
