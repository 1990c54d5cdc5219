#include "models/place/enrolmentroute.h"
#include "tests/support/regions.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;
using test::code;

class EnrolmentRouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEachRoute_data()
    {
        QTest::addColumn<QString>("hukou");
        QTest::addColumn<QString>("residence");
        QTest::addColumn<IdentityNumber::Kind>("identity");
        QTest::addColumn<RouteReason>("atHukou");
        QTest::addColumn<RouteReason>("atResidence");
        QTest::addColumn<RouteReason>("byCompany");

        using Kind = IdentityNumber::Kind;
        using Reason = RouteReason;
        const auto none = QString();
        const auto henan = u"410105"_s;
        const auto company = Reason::NeedsEmployment;
        const auto home = Reason::HomeRegion;
        QTest::addRow("one place (社会保险法 art. 10)")
            << henan << henan << Kind::ResidentCard << home << Reason::SamePlace << company;
        QTest::addRow("open region") << henan << u"330102"_s << Kind::ResidentCard << home << Reason::RegionOpen
                                     << company;
        QTest::addRow("conditional region")
            << henan << u"440106"_s << Kind::ResidentCard << home << Reason::RegionConditional << company;
        QTest::addRow("closed region") << henan << u"310115"_s << Kind::ResidentCard << home << Reason::RegionClosed
                                       << company;
        QTest::addRow("the data say unknown")
            << henan << u"110105"_s << Kind::ResidentCard << home << Reason::RegionNotConfirmed << company;
        QTest::addRow("no policy") << henan << u"610113"_s << Kind::ResidentCard << home << Reason::RegionNotConfirmed
                                   << company;
        QTest::addRow("another district of the city")
            << u"610103"_s << u"610113"_s << Kind::ResidentCard << home << Reason::SameCity << company;
        QTest::addRow("another district of a municipality")
            << u"110101"_s << u"110105"_s << Kind::ResidentCard << home << Reason::SameCity << company;
        QTest::addRow("another city of the province")
            << u"610113"_s << u"610402"_s << Kind::ResidentCard << home << Reason::SameProvince << company;
        QTest::addRow("counties directly under the province are cities of their own")
            << u"429004"_s << u"429005"_s << Kind::ResidentCard << home << Reason::SameProvince << company;
        QTest::addRow("another city, but the province has a rule")
            << u"330102"_s << u"330203"_s << Kind::ResidentCard << home << Reason::RegionOpen << company;
        QTest::addRow("first-generation number")
            << henan << u"330102"_s << Kind::FirstGeneration << home << Reason::RegionOpen << company;
        QTest::addRow("no places yet") << none << none << Kind::ResidentCard << Reason::RegionNotConfirmed
                                       << Reason::RegionNotConfirmed << company;
        QTest::addRow("region without enrolment")
            << u"710000"_s << u"810101"_s << Kind::ResidentCard << Reason::RegionNotServed << Reason::RegionNotServed
            << Reason::RegionNotServed;
        for (const auto kind : {Kind::HongKongPermit, Kind::MacaoPermit, Kind::TaiwanPermit}) {
            QTest::addRow("%s (order 41 of 2019)", qPrintable(identityKindKey(kind)))
                << none << u"310115"_s << kind << Reason::PermitHolderHasNoHukou << Reason::PermitHolderAtResidence
                << company;
        }
        for (const auto kind : {Kind::ForeignCard, Kind::ForeignCard2017}) {
            QTest::addRow("%s (no national rule found)", qPrintable(identityKindKey(kind)))
                << none << u"330102"_s << kind << Reason::ForeignerNotConfirmed << Reason::ForeignerNotConfirmed
                << company;
        }
    }

    void judgesEachRoute()
    {
        QFETCH(QString, hukou);
        QFETCH(QString, residence);
        QFETCH(IdentityNumber::Kind, identity);
        QFETCH(RouteReason, atHukou);
        QFETCH(RouteReason, atResidence);
        QFETCH(RouteReason, byCompany);

        const auto routes = routesFor(hukou, residence, identity);

        QCOMPARE(routes.size(), 3);
        QCOMPARE(routes.at(0).kind, RouteKind::Hukou);
        QCOMPARE(routes.at(1).kind, RouteKind::Residence);
        QCOMPARE(routes.at(2).kind, RouteKind::Company);
        QCOMPARE(routes.at(0).reason, atHukou);
        QCOMPARE(routes.at(1).reason, atResidence);
        QCOMPARE(routes.at(2).reason, byCompany);
        for (const auto &route : routes)
            QCOMPARE(route.verdict, verdictOf(route.reason));
    }

    void namesPlaceAndRule()
    {
        const auto routes = routesFor(u"410105"_s, u"330102"_s, IdentityNumber::Kind::ResidentCard);

        QCOMPARE(routes.at(0).region, std::optional(code(u"410105")));
        QCOMPARE(routes.at(1).region, std::optional(code(u"330102")));
        QCOMPARE(routes.at(2).region, std::optional(code(u"330102")));
        QVERIFY(!routes.at(0).source);
        QCOMPARE(routes.at(1).source->title, u"rule of 330000"_s);
        QCOMPARE(routes.at(1).conditions.english, u"conditions of 330000"_s);
    }

    void costsTwelveMonthsOfPensionAndTheCheapestMedicalVariant()
    {
        const auto routes = routesFor(u"410105"_s, u"330102"_s, IdentityNumber::Kind::ResidentCard);

        const auto &cost = routes.at(1).floorCost;
        QCOMPARE(cost.months().size(), 12);
        QCOMPARE(cost.lines.size(), 24);
        QCOMPARE(cost.lines.at(0).scheme, Scheme::Pension);
        QCOMPARE(cost.lines.at(1).scheme, Scheme::Medical);
        QCOMPARE(cost.lines.at(1).variant.key, u"without_account"_s);
        QCOMPARE(cost.knownTotal(yearMonth(2025, 7)), Money::fromFen(96'240) + Money::fromYuan(200));
        QCOMPARE(cost.standing(), Standing::Known);
    }

    void leavesMedicalOutWhereItIsNotKnown()
    {
        const auto routes = routesFor(u"410105"_s, u"330102"_s, IdentityNumber::Kind::ResidentCard);

        const auto &cost = routes.at(0).floorCost;
        QCOMPARE(cost.lines.size(), 12);
        QCOMPARE(cost.knownTotal(), Money::fromYuan(800) * 12);
    }

    void quotesNoCostWhereNobodyEnrols()
    {
        const auto routes = routesFor(u"710000"_s, u"810101"_s, IdentityNumber::Kind::ResidentCard);

        for (const auto &route : routes)
            QVERIFY(route.floorCost.lines.empty());
    }

    void quotesNoCostOfAnEmployment()
    {
        QVERIFY(routesFor(u"410105"_s, u"330102"_s, IdentityNumber::Kind::ResidentCard).at(2).floorCost.lines.empty());
    }

    void saysThatPensionIsNotKnown()
    {
        const auto routes = routesFor(u"610113"_s, u"610113"_s, IdentityNumber::Kind::ResidentCard);

        QCOMPARE(routes.at(0).floorCost.standing(), Standing::Unknown);
        QVERIFY(routes.at(0).floorCost.knownTotal().isZero());
    }

    void readsBackEveryRoute()
    {
        for (const auto kind : {RouteKind::Hukou, RouteKind::Residence, RouteKind::Company})
            QCOMPARE(routeFromKey(routeKey(kind)), std::optional(kind));

        QVERIFY(!routeFromKey(u"agency"));
        QVERIFY(!routeFromKey(u""));
        QCOMPARE(verdictKey(RouteVerdict::NotConfirmed), u"not_confirmed"_s);
    }

private:
    static RouteVerdict verdictOf(RouteReason reason)
    {
        using Reason = RouteReason;
        switch (reason) {
        case Reason::HomeRegion:
        case Reason::SamePlace:
        case Reason::SameCity:
        case Reason::RegionOpen:
            return RouteVerdict::Allowed;
        case Reason::PermitHolderAtResidence:
        case Reason::RegionConditional:
        case Reason::NeedsEmployment:
            return RouteVerdict::WithConditions;
        case Reason::RegionNotConfirmed:
        case Reason::SameProvince:
        case Reason::ForeignerNotConfirmed:
            return RouteVerdict::NotConfirmed;
        case Reason::PermitHolderHasNoHukou:
        case Reason::RegionClosed:
        case Reason::RegionNotServed:
            return RouteVerdict::NotAllowed;
        case Reason::NationalDirection: // only ever beside another reason
        case Reason::TemporaryAccount:
        case Reason::NoEmployment:
            break;
        }
        Q_UNREACHABLE();
    }

    static RegionPolicy policy(const QString &region, NonLocalEnrolment nonLocal)
    {
        return {.region = code(region),
                .nonLocal = nonLocal,
                .conditions = {.chinese = {}, .english = u"conditions of "_s + region},
                .source = {.title = u"rule of "_s + region}};
    }

    static ContributionRate pension(QStringView region, int floorYuan)
    {
        return {.region = code(region),
                .variant = {.key = u"standard"_s, .name = {}},
                .period = {.from = yearMonth(2025, 1), .to = {}},
                .lowerLimit = Money::fromYuan(floorYuan),
                .total = Rate::fromPercent(20),
                .personalAccount = Rate::fromPercent(8)};
    }

    static ContributionRate medical(const QString &variant, int monthlyYuan)
    {
        return {.region = code(u"330100"),
                .scheme = Scheme::Medical,
                .variant = {.key = variant, .name = {}},
                .period = {.from = yearMonth(2025, 1), .to = {}},
                .fixedMonthly = Money::fromYuan(monthlyYuan)};
    }

    /// Policies and medical amounts are invented; the floor of Zhejiang is that of 2025.
    std::vector<EnrolmentRoute> routesFor(const QString &hukou, const QString &residence,
                                          IdentityNumber::Kind identity) const
    {
        const auto place = [](const QString &text) {
            return text.isEmpty() ? std::nullopt : std::optional(code(text));
        };
        const PolicyBook policies(
            {policy(u"330000"_s, NonLocalEnrolment::Open), policy(u"440000"_s, NonLocalEnrolment::Conditional),
             policy(u"310000"_s, NonLocalEnrolment::Closed), policy(u"110000"_s, NonLocalEnrolment::Unknown)});
        const RateBook rates({pension(u"330000", 4812), pension(u"410000", 4000), medical(u"with_account"_s, 300),
                              medical(u"without_account"_s, 200)});
        return enrolmentRoutes({.hukou = place(hukou),
                                .residence = place(residence),
                                .identity = identity,
                                .firstMonth = yearMonth(2025, 7)},
                               m_regions, policies, rates);
    }

    const RegionDirectory m_regions{test::shippedRegions()};
};

QTEST_GUILESS_MAIN(EnrolmentRouteTest)
#include "tst_enrolmentroute.moc"
