#include "models/store/referencestore.h"

#include "models/place/enrolmentroute.h"
#include "models/store/connection.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

class ReferenceStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto store = ReferenceStore::open(QStringLiteral(CANBAO_SHARE_DIR "/reference.db"));
        QVERIFY(store);
        m_store = std::move(*store);
        m_books = std::make_unique<ReferenceBooks>(m_store->readers());
    }

    void saysThatTheFileIsMissing()
    {
        const auto store = ReferenceStore::open(m_folder.filePath(u"none.db"_s));

        QVERIFY(!store);
        QCOMPARE(store.error().code, Error::Code::ReferenceDataMissing);
    }

    void refusesJunk()
    {
        QFile file(m_folder.filePath(u"junk.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, '?'));
        file.close();

        QCOMPARE(ReferenceStore::open(file.fileName()).error().code, Error::Code::DatabaseDamaged);
    }

    void refusesAnotherProgramsDatabase()
    {
        QCOMPARE(codeAfter(u"PRAGMA application_id = 1"_s), Error::Code::DatabaseDamaged);
    }

    void refusesANewerEditionFormat()
    {
        QCOMPARE(codeAfter(u"PRAGMA user_version = 99"_s), Error::Code::DatabaseTooNew);
    }

    void opensWithoutWritePermission()
    {
        const auto path = copied();
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));

        QVERIFY(ReferenceStore::open(path));
    }

    void readsRegions()
    {
        const auto &regions = m_books->regions();

        const auto *district = regions.find(code(u"110105"_s));
        QVERIFY(district);
        QCOMPARE(district->name.chinese, u"朝阳区"_s);
        QCOMPARE(district->level, Region::Level::County);
        QCOMPARE(district->parent, code(u"110100"_s));
        QVERIFY(district->offersEnrolment);
        QVERIFY(!regions.find(code(u"810000"_s))->offersEnrolment);
    }

    void readsARateWithItsSource()
    {
        const auto *rate = rateIn(u"110000"_s, Scheme::Pension, u"standard"_s, yearMonth(2025, 7));

        QVERIFY(rate);
        QCOMPARE(rate->lowerLimit, Money::fromYuan(7162));
        QCOMPARE(rate->total, Rate::fromPercent(20));
        QCOMPARE(rate->personalAccount, Rate::fromPercent(8));
        QCOMPARE(rate->period, (Period{yearMonth(2025, 7), yearMonth(2026, 6)}));
        QCOMPARE(rate->periodBasis, PeriodBasis::Stated);
        QCOMPARE(rate->grades.kind, GradeKind::Free);
        QCOMPARE(rate->source.documentNumber, u"京人社发〔2025〕11号"_s);
        QCOMPARE(rate->source.date, u"2025-09-18"_s);
        QCOMPARE(rate->source.confidence, Confidence::Official);
    }

    void readsPublishedGrades()
    {
        const auto *percents = rateIn(u"210000"_s, Scheme::Pension, u"standard"_s, yearMonth(2026, 7));
        const auto *bases = rateIn(u"320000"_s, Scheme::Pension, u"standard"_s, yearMonth(2025, 3));

        QCOMPARE(percents->grades.kind, GradeKind::Percent);
        QCOMPARE(percents->grades.percents.size(), std::size_t(7));
        QCOMPARE(percents->grades.percents.front(), Rate::fromPercent(60));
        QCOMPARE(bases->grades.kind, GradeKind::Yuan);
        QCOMPARE(bases->grades.bases.size(), std::size_t(12));
        QCOMPARE(bases->grades.bases.back(), Money::fromYuan(24762));
    }

    void leavesTheUnknownUnset()
    {
        const auto *rate = rateIn(u"130100"_s, Scheme::Medical, u"standard"_s, yearMonth(2025, 5));

        QVERIFY(rate);
        QCOMPARE(rate->total, Rate::parsePercent(u"6.5%"));
        QVERIFY(!rate->lowerLimit);
        QVERIFY(!rate->period.to);
        QVERIFY(!rate->personalAccount);
    }

    void readsPolicies()
    {
        const auto shanghai = std::vector{code(u"310000"_s)};
        const auto *policy = m_books->policies().policyFor(shanghai);

        QVERIFY(policy);
        QCOMPARE(policy->nonLocal, NonLocalEnrolment::Open);
        QVERIFY(policy->collectedByTaxOffice);
        QCOMPARE(policy->frequencies, std::vector{PaymentFrequency::Monthly});
        QVERIFY(!policy->conditions.chinese.isEmpty());
    }

    void readsFrequenciesInOrder()
    {
        const auto beijing = std::vector{code(u"110000"_s)};
        const std::vector expected{PaymentFrequency::Monthly, PaymentFrequency::Quarterly, PaymentFrequency::HalfYearly,
                                   PaymentFrequency::Yearly};

        QCOMPARE(m_books->policies().policyFor(beijing)->frequencies, expected);
    }

    void readsTheRatesOfEmployments()
    {
        const auto &employment = m_books->employment();
        const std::vector henan{code(u"410000"_s)};

        const auto *pension = employment.rateFor(henan, EmploymentInsurance::Pension, yearMonth(2026, 11));
        QVERIFY(pension);
        QVERIFY(!pension->region);
        QCOMPARE(pension->employer, Rate::fromPercent(16));
        QCOMPARE(pension->employee, Rate::fromPercent(8));
        QCOMPARE(pension->from, yearMonth(2019, 5));
        QCOMPARE(pension->source.documentNumber, u"国办发〔2019〕13号"_s);
        QCOMPARE(pension->source.confidence, Confidence::Official);
        QVERIFY(!employment.rateFor(henan, EmploymentInsurance::Pension, yearMonth(2019, 4)));
        for (const auto other :
             {EmploymentInsurance::Medical, EmploymentInsurance::Unemployment, EmploymentInsurance::Injury})
            QVERIFY(!employment.rateFor(henan, other, yearMonth(2026, 11)));
    }

    /// Beijing states two thirds of what the lowest base costs; for graduates only the national frame is known.
    void readsSubsidiesWithTheirConditions()
    {
        const std::vector beijing{code(u"110000"_s)};
        const auto found = m_books->subsidies().subsidiesFor(beijing);

        QCOMPARE(found.size(), std::size_t(2));
        const auto *hard = found.front();
        QCOMPARE(hard->region, code(u"110000"_s));
        QCOMPARE(hard->kind, SubsidyKind::HardToEmploy);
        QCOMPARE(hard->schemes, (std::vector{Scheme::Pension, Scheme::Medical, Scheme::Unemployment}));
        QCOMPARE(hard->amountKind, SubsidyAmountKind::FloorShare);
        QCOMPARE(hard->share, (Fraction{2, 3}));
        QCOMPARE(hard->mostMonths, 36);
        QCOMPARE(hard->nearRetirementMonths, 60);
        QVERIFY(!hard->monthlyCap && !hard->validTo);
        QVERIFY(!hard->conditions.empty());
        QCOMPARE(hard->source.date, u"2025-07-09"_s);
        QVERIFY(!found.back()->region);
        QCOMPARE(found.back()->kind, SubsidyKind::Graduate);
        QCOMPARE(found.back()->amountKind, SubsidyAmountKind::Unknown);
        QCOMPARE(found.back()->mostMonths, 24);
    }

    void readsFixedSubsidiesAndTheirLastDay()
    {
        const std::vector tianjin{code(u"120000"_s)};
        const auto *subsidy = m_books->subsidies().subsidiesFor(tianjin).front();

        QCOMPARE(subsidy->amountKind, SubsidyAmountKind::Fixed);
        QCOMPARE(subsidy->fixed,
                 (std::map<Scheme, Money>{{Scheme::Pension, Money::fromYuan(600)},
                                          {Scheme::Medical, Money::fromYuan(200)}}));
        QCOMPARE(subsidy->validFrom, QDate(2025, 1, 1));
        QCOMPARE(subsidy->validTo, QDate(2027, 12, 31));
        QVERIFY(subsidy->onceOnly);
    }

    void knowsNoOfficeYet()
    {
        const std::vector beijing{code(u"110000"_s)};

        QVERIFY(m_books->offices().officesFor(beijing).empty());
    }

    void readsOfficesWithTheirDays()
    {
        const auto path = copied();
        change(
            path,
            {u"INSERT INTO office (key, region_code, kind, name_zh, name_en, address_zh, address_en, phone, source_id, "
             "confidence) SELECT 'sample', '110105', 'tax', '样例窗口', 'Sample window', '样例路1号', "
             "'1 Sample Road', '12366', min(id), 'reported' FROM source"_s,
             u"INSERT INTO office_weekday VALUES ('sample', 1, 1), ('sample', 2, 5)"_s});
        const auto store = ReferenceStore::open(path);
        QVERIFY(store);
        const ReferenceBooks books((*store)->readers());

        const auto *office = books.offices().find(u"sample"_s);

        QVERIFY(office);
        QCOMPARE(office->region, code(u"110105"_s));
        QCOMPARE(office->kind, OfficeKind::Tax);
        QCOMPARE(office->name.chinese, u"样例窗口"_s);
        QCOMPARE(office->address.english, u"1 Sample Road"_s);
        QVERIFY(office->hours.isEmpty());
        QCOMPARE(office->phone, u"12366"_s);
        QCOMPARE(office->weekdays, (std::set{1, 5}));
        QCOMPARE(office->source.confidence, Confidence::Reported);
    }

    void readsBanksAndPrefixes()
    {
        QCOMPARE(m_books->banks().find(u"ICBC"_s)->name.english, u"Industrial and Commercial Bank of China"_s);
        QVERIFY(m_books->banks().banks().size() > 250);
    }

    void readsLawsAndNotes()
    {
        QCOMPARE(m_books->laws().document(u"pension_decision_2005"_s)->number, u"国发〔2005〕38号"_s);
        QVERIFY(!m_books->laws().notes(u"company_route"_s).empty());
    }

    void knowsTheLawsBehindEveryReasonForARoute()
    {
        for (int value = 0; value <= static_cast<int>(RouteReason::NoEmployment); ++value) {
            for (const auto &key : lawsOf(static_cast<RouteReason>(value)))
                QVERIFY2(m_books->laws().document(key), qPrintable(key));
        }
    }

    void readsPayoutMonths()
    {
        QCOMPARE(m_books->payoutMonths().at(60, 0), Tenths{1390});
        QVERIFY(!m_books->payoutMonths().at(39, 11));
    }

    void readsFormerRegions()
    {
        const auto renamed = m_books->formerRegion(u"120110"_s);
        QVERIFY(renamed);
        QCOMPARE(renamed->name, u"东丽区"_s);
        QCOMPARE(renamed->firstYear, 1992);
        QVERIFY(!m_books->formerRegion(u"000001"_s));
    }

    void readsTheSmallLists()
    {
        QCOMPARE(m_books->commonGrades().front(), Rate::fromPercent(60));
        QCOMPARE(m_books->commonGrades().back(), Rate::fromPercent(300));
        QCOMPARE(m_books->documents().front().key, u"identity"_s);
        QCOMPARE(m_books->workKinds().back().key, u"other"_s);
        QCOMPARE(m_books->edition(), (ReferenceEdition{u"2026.12"_s, u"2026-11-26"_s}));
    }

private:
    static RegionCode code(const QString &text) { return RegionCode::parse(text).value(); }

    const ContributionRate *rateIn(const QString &region, Scheme scheme, const QString &variant, YearMonth month) const
    {
        const std::vector chain{code(region)};
        return rowOf(m_books->rates().rateFor(chain, scheme, variant, month));
    }

    QString copied() const
    {
        auto path = m_folder.filePath(u"copy%1.db"_s.arg(QRandomGenerator::global()->generate()));
        if (!QFile::copy(QStringLiteral(CANBAO_SHARE_DIR "/reference.db"), path))
            qFatal("no copy for the test");
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return path;
    }

    static void change(const QString &path, const QStringList &statements)
    {
        const auto connection = Connection::openReadWrite(path);
        for (const auto &statement : statements) {
            if (!connection || !(*connection)->run(statement))
                qFatal("no changed copy for the test");
        }
    }

    Error::Code codeAfter(const QString &pragma) const
    {
        const auto path = copied();
        change(path, {pragma});
        return ReferenceStore::open(path).error().code;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ReferenceStore> m_store;
    std::unique_ptr<ReferenceBooks> m_books;
};

QTEST_GUILESS_MAIN(ReferenceStoreTest)
#include "tst_referencestore.moc"
