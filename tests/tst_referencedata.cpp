#include "tests/shippedreference.h"

#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace canbao::test;
using namespace Qt::StringLiterals;

/// The reference database as it was built from resources/reference: is it whole, and are the figures those of the
/// sources?
class ReferenceDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesSqlitesOwnChecks()
    {
        QCOMPARE(text(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(count(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
    }

    void knowsPensionFiguresOfEveryProvince()
    {
        int provinces = 0;
        for (const Region *province : m_reference.books.regions().provinces()) {
            if (!province->offersEnrolment)
                continue;
            ++provinces;
            const std::vector chain{province->code};
            const auto answer =
                m_reference.books.rates().rateFor(chain, Scheme::Pension, u"standard"_s, yearMonth(2026, 11));
            QVERIFY2(isKnown(answer) && rowOf(answer)->lowerLimit && rowOf(answer)->upperLimit,
                     qPrintable(province->code.text()));
        }
        QCOMPARE(provinces, 31);
    }

    void hasNoOverlappingRows()
    {
        QCOMPARE(count(u"SELECT count(*) FROM contribution_rate a JOIN contribution_rate b ON a.id < b.id"
                       " AND a.region_code = b.region_code AND a.scheme = b.scheme AND a.variant = b.variant"
                       " AND coalesce(a.effective_from, '0000-00') <= coalesce(b.effective_to, '9999-99')"
                       " AND coalesce(b.effective_from, '0000-00') <= coalesce(a.effective_to, '9999-99')"_s),
                 0);
    }

    void namesASourceForEveryRate()
    {
        QCOMPARE(count(u"SELECT count(*) FROM contribution_rate r LEFT JOIN source s ON s.id = r.source_id"
                       " WHERE coalesce(s.title, '') = '' OR s.title = 'not found'"_s),
                 0);
    }

    void isCompleteInBothLanguages_data()
    {
        QTest::addColumn<QString>("query");
        const auto row = [](const char *table, const char *condition) {
            QTest::newRow(table) << u"SELECT count(*) FROM %1 WHERE %2"_s.arg(QString::fromLatin1(table),
                                                                              QString::fromLatin1(condition));
        };
        row("region", "name_zh = '' OR name_en = ''");
        row("variant", "name_zh = '' OR name_en = ''");
        row("law", "title_zh = '' OR title_en = ''");
        row("law_note", "text_zh = '' OR text_en = '' OR (article_zh IS NULL) <> (article_en IS NULL)");
        row("required_document",
            "(note_zh IS NULL) <> (note_en IS NULL) OR (condition_zh IS NULL) <> (condition_en IS NULL)"
            " OR note_zh NOT LIKE '%12333%' OR note_en NOT LIKE '%12333%'");
        row("region_policy", "(conditions_zh IS NULL) <> (conditions_en IS NULL)");
        row("subsidy", "(when_paid_zh IS NULL) <> (when_paid_en IS NULL) OR (where_zh IS NULL) <> (where_en IS NULL)");
        row("subsidy_condition", "text_zh = '' OR text_en = ''");
        row("work_kind", "name_zh = '' OR name_en = ''");
        row("form_field", "name_zh = '' OR name_en = ''");
    }

    void isCompleteInBothLanguages()
    {
        QFETCH(const QString, query);

        QCOMPARE(count(query), 0);
    }

    void explainsEveryTopicOfTheWizard()
    {
        for (const auto &topic : {u"identity"_s, u"eligibility"_s, u"personal"_s, u"hukou"_s, u"residence"_s,
                                  u"place"_s, u"company_route"_s, u"benefit_place"_s, u"insurance"_s, u"grade"_s,
                                  u"schedule"_s, u"debit"_s, u"card"_s, u"privacy"_s, u"retirement"_s, u"subsidy"_s})
            QVERIFY2(!m_reference.books.laws().notes(topic).empty(), qPrintable(topic));
    }

    void knowsTheSubsidiesThatTheSourcesState()
    {
        const auto guangzhou = m_reference.books.subsidies().subsidiesFor(
            std::vector{*RegionCode::parse(u"440100"), *RegionCode::parse(u"440000")});
        QCOMPARE(guangzhou.front()->key, u"guangdong_hard"_s);
        QCOMPARE(guangzhou.front()->validTo, QDate(2025, 12, 31));
        const auto tibet = m_reference.books.subsidies().subsidiesFor(std::vector{*RegionCode::parse(u"540000")});
        QCOMPARE(tibet.front()->key, u"national_hard"_s);
        QCOMPARE(tibet.front()->amountKind, SubsidyAmountKind::Unknown);
        QVERIFY(!tibet.front()->conditions.front().agesStated);
        QCOMPARE(count(u"SELECT count(*) FROM subsidy b LEFT JOIN subsidy_condition c ON c.subsidy_key = b.key"
                       " LEFT JOIN subsidy_scheme m ON m.subsidy_key = b.key"
                       " WHERE c.subsidy_key IS NULL OR m.subsidy_key IS NULL"_s),
                 0);
    }

    void inventsNoOffice() { QCOMPARE(count(u"SELECT count(*) FROM office"_s), 0); }

    void keepsEveryRegionOfTheList()
    {
        QCOMPARE(count(u"SELECT count(*) FROM region"_s), 3442);
        QCOMPARE(count(u"SELECT count(*) FROM region c LEFT JOIN region p ON p.code = c.parent_code"
                       " WHERE c.level <> 'province' AND p.code IS NULL"_s),
                 0);
        QCOMPARE(count(u"SELECT count(*) FROM region WHERE substr(code, 1, 2) IN ('71', '81', '82')"
                       " AND offers_enrolment = 1"_s),
                 0);
    }

    void claimsNoMonthsForUndatedRows()
    {
        QCOMPARE(text(u"SELECT group_concat(region_code) FROM (SELECT region_code FROM contribution_rate"
                      " WHERE effective_from IS NULL AND effective_to IS NULL ORDER BY region_code)"_s),
                 u"130300,130300,510100,510700,530900,532600,532800,533400,620100"_s);
    }

    void statesNoChargeTwice()
    {
        QCOMPARE(
            count(
                u"SELECT count(*) FROM contribution_rate WHERE rate_total IS NOT NULL AND fixed_monthly IS NOT NULL"_s),
            0);
    }

    void keepsPublishedFigures_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("month");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("value");
        const auto row = [](const char *name, const char *region, const char *key, const char *month,
                            const char *column, int value) {
            QTest::newRow(name) << QString::fromLatin1(region) << QString::fromLatin1(key) << QString::fromLatin1(month)
                                << QString::fromLatin1(column) << value;
        };
        row("Beijing floor, 京人社发〔2025〕11号", "110000", "pension/standard", "2025-07", "lower_limit", 716200);
        row("Beijing medical, same notice", "110000", "medical/fixed_amount", "2025-07", "fixed_monthly", 58492);
        row("Beijing medical 2026", "110000", "medical/fixed_amount", "2026-07", "fixed_monthly", 59368);
        row("Beijing unemployment, page of 2025-07-09", "110000", "unemployment/standard", "2026-06", "rate_total",
            10000);
        row("Beijing ceiling, 京人社发〔2026〕7号", "110000", "pension/standard", "2026-07", "upper_limit", 3634800);
        row("Jiangsu floor, 苏人社发〔2025〕33号", "320000", "pension/standard", "2025-01", "lower_limit", 495200);
        row("Zhejiang floor 2024", "330000", "pension/standard", "2024-12", "lower_limit", 481200);
        row("Shanghai 24 % until 2024-02", "310000", "pension/standard", "2024-02", "rate_total", 240000);
        row("Shanghai 20 % from 2024-03", "310000", "pension/standard", "2024-03", "rate_total", 200000);
        row("Guizhou floor keeps fen", "520000", "pension/standard", "2026-01", "lower_limit", 442605);
        row("Tibet floor keeps fen, 藏人社发〔2026〕46号", "540000", "pension/standard", "2026-01", "lower_limit",
            717240);
        row("Chongqing tier 1, 渝医保发〔2024〕47号", "500000", "medical/tier_1", "2025-06", "fixed_monthly", 25625);
        row("Chongqing tier 2, same notice", "500000", "medical/tier_2", "2025-06", "fixed_monthly", 56375);
        row("Huzhou before 2025-09", "330500", "medical/fixed_amount", "2025-08", "fixed_monthly", 47367);
        row("Huzhou from 2025-09", "330500", "medical/fixed_amount", "2025-09", "fixed_monthly", 51854);
        row("Yingtan supplement, 鹰医保字〔2026〕27号", "360600", "medical/standard", "2026-08", "supplement_monthly",
            3425);
        row("Yingtan rate, same notice", "360600", "medical/standard", "2026-08", "rate_total", 88000);
        row("Guangzhou floor, 粤人社发〔2025〕32号", "440100", "pension/standard", "2025-07", "lower_limit", 551000);
        row("Suizhou base since 鄂人社发〔2025〕28号", "421300", "medical/with_account", "2025-01", "lower_limit",
            429900);
        row("Guiyang over 35", "520100", "medical/over_35", "2026-08", "fixed_monthly", 32458);
        row("Changzhi until 2026-06, page of 2026-07-16", "140400", "medical/standard", "2026-06", "rate_total", 83000);
        row("Changzhi from 2026-07, same page", "140400", "medical/standard", "2026-07", "rate_total", 81500);
        row("Changzhi long-term care, same page", "140400", "medical/standard", "2026-07", "supplement_rate", 3000);
        row("Datong with maternity, page of 2026-07-04", "140200", "medical/with_maternity", "2026-07", "rate_total",
            90000);
        row("Qinhuangdao without account, undated page", "130300", "medical/without_account", "2026-10", "rate_total",
            65000);
        row("Kashgar with account, handbook of 2023-01", "653100", "medical/with_account", "2023-01", "rate_total",
            80000);
        row("Yangjiang large-sum is no charge, 阳医保通〔2025〕35号", "441700", "medical/standard", "2026-01",
            "supplement_monthly", 2400);
    }

    void keepsPublishedFigures()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, key);
        QFETCH(const QString, month);
        QFETCH(const QString, column);
        QFETCH(const int, value);

        QCOMPARE(figure(region, key, month, column), value);
    }

    void leavesUnknownFiguresUnknown_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("month");
        QTest::addColumn<QString>("column");
        QTest::newRow("Beijing floor 2019") << u"110000"_s << u"pension/standard"_s << u"2019-07"_s << u"lower_limit"_s;
        QTest::newRow("Beijing medical 2024")
            << u"110000"_s << u"medical/fixed_amount"_s << u"2024-07"_s << u"fixed_monthly"_s;
        QTest::newRow("Suizhou base 2024")
            << u"421300"_s << u"medical/with_account"_s << u"2024-12"_s << u"lower_limit"_s;
        QTest::newRow("Taiyuan rate") << u"140100"_s << u"medical/standard"_s << u"2026-08"_s << u"rate_total"_s;
        QTest::newRow("Huzhou rate") << u"330500"_s << u"medical/fixed_amount"_s << u"2025-08"_s << u"rate_total"_s;
    }

    void leavesUnknownFiguresUnknown()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, key);
        QFETCH(const QString, month);
        QFETCH(const QString, column);

        QCOMPARE(figure(region, key, month, column), std::nullopt);
    }

    void keepsChengdusTwoParts()
    {
        QCOMPARE(count(u"SELECT rate_total FROM contribution_rate WHERE region_code = '510100'"_s), 87500);
        QCOMPARE(count(u"SELECT supplement_rate FROM contribution_rate WHERE region_code = '510100'"_s), 7500);
        QCOMPARE(count(u"SELECT count(*) FROM contribution_rate WHERE region_code = '510100'"_s), 1);
    }

    void knowsTheMedicalSharesOfEmployments_data()
    {
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("month");
        QTest::addColumn<QString>("shares");

        QTest::newRow("Zhengzhou, undated answer") << u"410100"_s << u"2026-11"_s << u"80000/20000"_s;
        QTest::newRow("Wuhan, page of 2025-09-25") << u"420100"_s << u"2025-10"_s << u"87000/20000"_s;
        QTest::newRow("Wuhan before") << u"420100"_s << u"2025-09"_s << u"none"_s;
        QTest::newRow("Guilin, 市政规〔2025〕19号") << u"450300"_s << u"2026-01"_s << u"73000/20000"_s;
        QTest::newRow("Yangquan, 阳政办发〔2019〕68号") << u"140300"_s << u"2019-10"_s << u"73000/20000"_s;
        QTest::newRow("Changzhi, employee not stated") << u"140400"_s << u"2026-07"_s << u"66500/none"_s;
        QTest::newRow("Shenzhen has limits of its own") << u"440300"_s << u"2026-11"_s << u"none"_s;
    }

    void knowsTheMedicalSharesOfEmployments()
    {
        QFETCH(const QString, city);
        QFETCH(const QString, month);
        QFETCH(const QString, shares);

        const std::vector chain{RegionCode::parse(city).value()};
        const auto *rate =
            m_reference.books.employment().rateFor(chain, EmploymentInsurance::Medical, parseYearMonth(month).value());
        QCOMPARE(rate ? share(rate->employer) + u'/' + share(rate->employee) : u"none"_s, shares);
        QVERIFY(!rate || (!rate->source.title.isEmpty() && rate->source.confidence == Confidence::Reported));
    }

    void readsPlacesAsTheyAreCalled_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("pinyin");

        const auto row = [](const char *code, const char *name, const char *pinyin) {
            QTest::newRow(name) << QString::fromLatin1(code) << QString::fromLatin1(pinyin);
        };
        row("341500", "六安", "lu an shi");
        row("340300", "蚌埠", "beng bu shi");
        row("341600", "亳州", "bo zhou shi");
        row("130225", "乐亭", "lao ting xian");
        row("330382", "乐清", "yue qing shi");
        row("331000", "台州", "tai zhou shi");
        row("331100", "丽水", "li shui shi");
        row("361124", "铅山", "yan shan xian");
        row("371524", "东阿", "dong e xian");
        row("440113", "番禺", "pan yu qu");
        row("440114", "花都", "hua du qu");
        row("441422", "大埔", "da bu xian");
        row("310112", "闵行", "min hang qu");
        row("410621", "浚县", "xun xian");
        row("411104", "召陵", "shao ling qu");
        row("421303", "曾都", "zeng du qu");
        row("510682", "什邡", "shi fang shi");
        row("522701", "都匀", "du yun shi");
        row("231085", "穆棱", "mu ling shi");
        row("621223", "宕昌", "tan chang xian");
        row("620722", "民乐", "min le xian");
        row("653101", "喀什", "ka shi shi");
        row("652823", "尉犁", "yu li xian");
        row("610829", "吴堡", "wu bu xian");
        row("131025", "大城", "dai cheng xian");
        row("141024", "洪洞", "hong tong xian");
        row("410182", "荥阳", "xing yang shi");
        row("511822", "荥经", "ying jing xian");
        row("320116", "六合", "lu he qu");
        row("341621", "涡阳", "guo yang xian");
        row("420116", "黄陂", "huang pi qu");
        row("130726", "蔚县", "yu xian");
    }

    void readsPlacesAsTheyAreCalled()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, pinyin);

        QCOMPARE(text(u"SELECT pinyin FROM region WHERE code = '%1'"_s.arg(code)), pinyin);
    }

    void readsDuAndShiInNamesThroughout()
    {
        QCOMPARE(count(u"SELECT count(*) FROM region WHERE name_zh LIKE '%都%' AND pinyin LIKE '%dou%'"_s), 0);
        QCOMPARE(count(u"SELECT count(*) FROM region WHERE name_zh LIKE '%什%' AND pinyin LIKE '%shen%'"_s), 0);
    }

    void claimsFrequenciesForPensionOnlyWhereStated()
    {
        QCOMPARE(text(u"SELECT group_concat(DISTINCT region_code) FROM region_policy_frequency"_s), u"110000,310000"_s);
    }

private:
    qint64 count(const QString &sql) const { return m_reference.count(sql); }

    static QString share(const std::optional<Rate> &rate)
    {
        return rate ? QString::number(rate->partsPerMillion()) : u"none"_s;
    }

    QString text(const QString &sql) const
    {
        auto statement = std::move(m_reference.connection->prepare(sql).value());
        if (!statement.run() || !statement.next().value())
            qFatal("no answer: %s", qPrintable(sql));
        return statement.text(0);
    }

    /// The figure of the one row that holds the month.
    std::optional<int> figure(const QString &region, const QString &key, const QString &month,
                              const QString &column) const
    {
        const auto sql =
            u"SELECT %1 FROM contribution_rate WHERE region_code = :region AND scheme || '/' || variant = :key"
            " AND coalesce(effective_from, '0000-00') <= :month"
            " AND :month <= coalesce(effective_to, '9999-99')"_s.arg(column);
        auto statement = std::move(m_reference.connection->prepare(sql).value());
        statement.bind(u":region"_s, region).bind(u":key"_s, key).bind(u":month"_s, month);
        if (!statement.run() || !statement.next().value())
            qFatal("no row for %s %s %s", qPrintable(region), qPrintable(key), qPrintable(month));
        const auto value = statement.optionalInteger(0);
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    }

    const ShippedReference m_reference;
};

QTEST_GUILESS_MAIN(ReferenceDataTest)
#include "tst_referencedata.moc"
