#include "models/application/applicationreference.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

const QString Alphabet = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ"_s;

/// The eight characters without "CB" and dashes.
QString charactersOf(const ApplicationReference &reference)
{
    return reference.text().sliced(3).remove(u'-');
}

bool isAccepted(const QString &characters)
{
    return ApplicationReference::parse(u"CB"_s + characters).has_value();
}

} // namespace

class TestApplicationReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheFormAndOnlyClearCharacters();
    void isTheSameForTheSameBits();
    void forgivesHowItIsTyped_data();
    void forgivesHowItIsTyped();
    void refusesWhatIsNoReference_data();
    void refusesWhatIsNoReference();
    void catchesEveryWrongCharacter();
    void catchesEverySwapOfNeighbours();
};

void TestApplicationReference::hasTheFormAndOnlyClearCharacters()
{
    static const QRegularExpression form(u"^CB-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$"_s);
    QRandomGenerator random(1);
    for (int run = 0; run < 500; ++run)
        QVERIFY(form.match(ApplicationReference::fromRandom(random.generate64()).text()).hasMatch());
}

void TestApplicationReference::isTheSameForTheSameBits()
{
    constexpr quint64 Bits = 0x5'1234'5678;

    QVERIFY(ApplicationReference::fromRandom(Bits) == ApplicationReference::fromRandom(Bits));
    QVERIFY(ApplicationReference::fromRandom(Bits) == ApplicationReference::fromRandom(Bits | quint64{1} << 35));
    QVERIFY(!(ApplicationReference::fromRandom(Bits) == ApplicationReference::fromRandom(Bits + 1)));
}

void TestApplicationReference::forgivesHowItIsTyped_data()
{
    const auto text = ApplicationReference::fromRandom(0x3'9876'5432).text();

    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as printed") << text << text;
    QTest::newRow("small letters") << text.toLower() << text;
    QTest::newRow("without dashes") << QString(text).remove(u'-') << text;
    QTest::newRow("spaces for dashes") << u' ' + QString(text).replace(u'-', u' ') + u'\n' << text;
}

void TestApplicationReference::forgivesHowItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);

    const auto parsed = ApplicationReference::parse(typed);

    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->text(), expected);
}

void TestApplicationReference::refusesWhatIsNoReference_data()
{
    const auto characters = charactersOf(ApplicationReference::fromRandom(12'345));

    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("without CB") << characters;
    QTest::newRow("one too few") << u"CB"_s + characters.chopped(1);
    QTest::newRow("one too many") << u"CB"_s + characters + u'2';
    QTest::newRow("a zero") << u"CB0"_s + characters.sliced(1);
    QTest::newRow("an O") << u"CBO"_s + characters.sliced(1);
    QTest::newRow("other letters") << u"XY"_s + characters;
}

void TestApplicationReference::refusesWhatIsNoReference()
{
    QFETCH(QString, typed);

    const auto parsed = ApplicationReference::parse(typed);

    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().code, Error::Code::ReferenceMalformed);
}

void TestApplicationReference::catchesEveryWrongCharacter()
{
    QRandomGenerator random(2);
    for (int run = 0; run < 20; ++run) {
        const auto sound = charactersOf(ApplicationReference::fromRandom(random.generate64()));
        for (qsizetype place = 0; place < sound.size(); ++place) {
            for (const auto other : Alphabet) {
                auto wrong = sound;
                wrong[place] = other;
                QCOMPARE(isAccepted(wrong), wrong == sound);
            }
        }
    }
}

/// The check is linear, so every pair of different characters at every place is every swap there is.
void TestApplicationReference::catchesEverySwapOfNeighbours()
{
    QRandomGenerator random(3);
    int swaps = 0;
    for (int run = 0; run < 2'000; ++run) {
        const auto sound = charactersOf(ApplicationReference::fromRandom(random.generate64()));
        for (qsizetype place = 0; place + 1 < sound.size(); ++place) {
            auto swapped = sound;
            std::swap(swapped[place], swapped[place + 1]);
            QCOMPARE(isAccepted(swapped), swapped == sound);
            swaps += swapped == sound ? 0 : 1;
        }
    }
    QVERIFY(swaps > 10'000);
}

QTEST_GUILESS_MAIN(TestApplicationReference)
#include "tst_applicationreference.moc"
