#include "models/find/hanreadings.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class HanReadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryCommonReading_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("readings");

        // family names that are read otherwise than the word: 现代汉语词典, 第7版
        for (const auto &[character, readings] : std::initializer_list<std::pair<QString, QString>>{
                 {u"张"_s, u"zhang"_s},     {u"单"_s, u"shan dan"_s},  {u"曾"_s, u"zeng ceng"_s},
                 {u"查"_s, u"zha cha"_s},   {u"仇"_s, u"qiu chou"_s},  {u"解"_s, u"xie jie"_s},
                 {u"区"_s, u"ou qu"_s},     {u"尉"_s, u"yu wei"_s},    {u"长"_s, u"zhang chang"_s},
                 {u"朴"_s, u"piao pu"_s},   {u"盖"_s, u"ge gai"_s},    {u"乐"_s, u"yue le"_s},
                 {u"覃"_s, u"qin tan"_s},   {u"翟"_s, u"zhai di"_s},   {u"缪"_s, u"miao"_s},
                 {u"种"_s, u"chong"_s},     {u"任"_s, u"ren"_s},       {u"冼"_s, u"xian"_s},
                 {u"吕"_s, u"lv lu lyu"_s}, {u"女"_s, u"nv nu nyu"_s}, {u"重"_s, u"zhong chong"_s},
                 {u"娜"_s, u"na nuo"_s},    {u"沈"_s, u"shen"_s},      {u"万"_s, u"wan mo"_s},
                 {u"俟"_s, u"qi"_s},        {u"車"_s, u"che"_s}})
            QTest::addRow("%s", qPrintable(character)) << character << readings;
    }

    void knowsEveryCommonReading()
    {
        QFETCH(const QString, character);
        QFETCH(const QString, readings);

        const auto known = m_readings.of(character.toUcs4().front());

        for (const auto &reading : readings.split(u' '))
            QVERIFY2(known.contains(reading), qPrintable(known.join(u' ')));
    }

    void readsLettersAsThemselvesAndNothingIntoOthers()
    {
        QCOMPARE(m_readings.of(U'q'), QStringList{u"q"_s});
        QCOMPARE(m_readings.of(U'7'), QStringList());
        QCOMPARE(m_readings.of(U'Ж'), QStringList());
    }

private:
    const HanReadings m_readings;
};

QTEST_GUILESS_MAIN(HanReadingsTest)
#include "tst_hanreadings.moc"
