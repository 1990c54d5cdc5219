#include "ui/grade/medicalvariants.h"

#include "tests/support/samplerates.h"
#include "ui/format.h"

#include <QLabel>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

MedicalOffer offer(const QString &key, const QString &name, std::optional<Money> total, Money month)
{
    MedicalOffer made;
    made.line.variant = {key, {name, name}};
    made.line.total = total;
    made.line.standing = total ? Standing::Provisional : Standing::Unknown;
    made.line.rate = medicalRow(u"500000", key, u"2025-01", u"");
    made.line.rate->source.documentNumber = u"No. 7"_s;
    made.month = month;
    made.standing = Standing::Provisional;
    return made;
}

QStringList shown(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    }
    return texts;
}

} // namespace

class MedicalVariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void isNotThereWithoutAChoice()
    {
        ui::MedicalVariants variants;

        variants.showOffers({}, FloorGrade{});

        QVERIFY(variants.isHidden());
    }

    void saysWhatEachCostsAloneAndWithAll()
    {
        auto first = offer(u"tier_1"_s, u"Tier 1"_s, yuan(u"256.25"), yuan(u"1156.25"));
        first.isChosen = true;
        ui::MedicalVariants variants;

        variants.showOffers({first, offer(u"tier_2"_s, u"Tier 2"_s, yuan(u"563.75"), yuan(u"1463.75"))},
                            PercentGrade{percent(u"60")});

        const auto words = shown(variants);
        for (const auto &expected :
             {u"Tier 1 (chosen)"_s, u"Tier 2"_s, u"¥256.25"_s, u"¥1,156.25"_s, u"¥563.75"_s, u"¥1,463.75"_s})
            QVERIFY2(words.contains(expected), qPrintable(expected));
        QCOMPARE(words.count(u"provisional"_s), 2);
        QCOMPARE(words.filter(u"No. 7"_s).size(), 2);
        QCOMPARE(words.filter(u"60%"_s).size(), 1);
        QVERIFY(!words.contains(u"your account"_s)); // of neither is it known
    }

    void saysWhereASumLacksAnotherInsurance()
    {
        auto first = offer(u"tier_1"_s, u"Tier 1"_s, yuan(u"256.25"), yuan(u"256.25"));
        first.standing = Standing::Unknown;
        ui::MedicalVariants variants;

        variants.showOffers({first}, FloorGrade{});

        QVERIFY(shown(variants).contains(u"¥256.25, without what is not known"_s));
    }

    /// The sum of the others would look like its price.
    void namesNoSumWithAnUnknownPrice()
    {
        ui::MedicalVariants variants;

        variants.showOffers({offer(u"tier_1"_s, u"Tier 1"_s, {}, yuan(u"900")),
                             offer(u"tier_2"_s, u"Tier 2"_s, yuan(u"563.75"), yuan(u"1463.75"))},
                            std::nullopt);

        const auto words = shown(variants);
        QVERIFY(!words.contains(u"¥900.00"_s));
        QVERIFY(words.contains(u"not known"_s));
        QCOMPARE(words.filter(u"while no grade is chosen"_s).size(), 1);
    }

    void rewordsWhatIsThereAndHidesTheRest()
    {
        auto first = offer(u"tier_1"_s, u"Tier 1"_s, yuan(u"256.25"), yuan(u"1156.25"));
        const auto second = offer(u"tier_2"_s, u"Tier 2"_s, yuan(u"563.75"), yuan(u"1463.75"));
        ui::MedicalVariants variants;
        variants.showOffers({first, second}, FloorGrade{});
        const auto before = variants.findChildren<QWidget *>();

        first.month = yuan(u"1256.25");
        variants.showOffers({first}, FloorGrade{});

        QCOMPARE(variants.findChildren<QWidget *>(), before);
        QVERIFY(shown(variants).contains(u"¥1,256.25"_s));
        QVERIFY(!shown(variants).contains(u"Tier 2"_s));
    }

    void showsTheAccountWhereItIsKnown()
    {
        auto withAccount = offer(u"with_account"_s, u"With"_s, yuan(u"500"), yuan(u"1500"));
        withAccount.line.personalAccount = yuan(u"99.72");
        ui::MedicalVariants variants;

        variants.showOffers({withAccount}, std::nullopt);

        QVERIFY(shown(variants).contains(u"your account"_s) && shown(variants).contains(u"¥99.72"_s));
    }
};

QTEST_MAIN(MedicalVariantsTest)
#include "tst_medicalvariants.moc"
