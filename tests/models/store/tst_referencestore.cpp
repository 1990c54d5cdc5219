#include "models/store/referencestore.h"

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
        QCOMPARE(m_books->edition(), (ReferenceEdition{u"2026.11"_s, u"2026-10-10"_s}));
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
        const auto path = m_folder.filePath(u"copy%1.db"_s.arg(QRandomGenerator::global()->generate()));
        if (!QFile::copy(QStringLiteral(CANBAO_SHARE_DIR "/reference.db"), path))
            qFatal("no copy for the test");
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return path;
    }

    Error::Code codeAfter(const QString &pragma) const
    {
        const auto path = copied();
        if (const auto connection = Connection::openReadWrite(path); !connection || !(*connection)->run(pragma))
            qFatal("no changed copy for the test");
        return ReferenceStore::open(path).error().code;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ReferenceStore> m_store;
    std::unique_ptr<ReferenceBooks> m_books;
};

QTEST_GUILESS_MAIN(ReferenceStoreTest)
#include "tst_referencestore.moc"
