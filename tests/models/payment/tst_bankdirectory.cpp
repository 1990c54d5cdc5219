#include "models/payment/bankdirectory.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class BankDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesTheLongestPrefixOfTheSameLength_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("bank");
        QTest::addColumn<CardKind>("kind");

        QTest::addRow("short prefix") << u"1030000000000000000"_s << u"ABC"_s << CardKind::Debit;
        QTest::addRow("long prefix") << u"1035550000000000000"_s << u"CEB"_s << CardKind::Credit;
        QTest::addRow("long prefix of another length") << u"1035551000000000000"_s << u"CEB"_s << CardKind::Credit;
        QTest::addRow("same prefix, 16 digits") << u"6222020000000000"_s << u"ICBC"_s << CardKind::SemiCredit;
        QTest::addRow("same prefix, 19 digits") << u"6222020000000000000"_s << u"ICBC"_s << CardKind::Debit;
    }

    void recognisesTheLongestPrefixOfTheSameLength()
    {
        QFETCH(QString, number);
        QFETCH(QString, bank);
        QFETCH(CardKind, kind);

        const auto recognised = sample().recognise(BankCardNumber::parse(number).value());

        QVERIFY(recognised);
        QCOMPARE(recognised->bankCode, bank);
        QCOMPARE(recognised->kind, kind);
    }

    void doesNotGuess()
    {
        QVERIFY(!sample().recognise(BankCardNumber::parse(u"9990000000000000"_s).value()));
        QVERIFY(!sample().recognise(BankCardNumber::parse(u"62220200000000000"_s).value())); // 17 digits
        QVERIFY(!BankDirectory().recognise(BankCardNumber::parse(u"6222020000000000"_s).value()));
    }

    void findsBanksByCode()
    {
        const auto directory = sample();

        QCOMPARE(directory.find(u"ICBC"_s)->name.chinese, u"中国工商银行"_s);
        QVERIFY(!directory.find(u"icbc"_s));
        QVERIFY(!directory.find(QString()));
    }

    void searchesNamesAndCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("codes");

        QTest::addRow("inside of a Chinese name") << u"工商"_s << QStringList{u"ICBC"_s};
        QTest::addRow("beginning before inside") << u"光大"_s << QStringList{u"EGB"_s, u"CEB"_s};
        QTest::addRow("code before names") << u"ceb"_s << QStringList{u"CEB"_s};
        QTest::addRow("English name") << u"agricultural"_s << QStringList{u"ABC"_s};
        QTest::addRow("blanks around") << u" 农业 "_s << QStringList{u"ABC"_s};
        QTest::addRow("unknown") << u"月球"_s << QStringList{};
    }

    void searchesNamesAndCodes()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, codes);
        const auto directory = sample();

        QCOMPARE(codesOf(directory.search(text)), codes);
    }

    void givesNoMoreThanAskedFor()
    {
        const auto directory = sample();

        QCOMPARE(directory.search(u"银行"_s, 2).size(), 2);
        QVERIFY(directory.search(u"银行"_s, 0).empty());
        QCOMPARE(directory.search(QString()).size(), directory.banks().size());
    }

private:
    static QStringList codesOf(const std::vector<const Bank *> &banks)
    {
        QStringList codes;
        for (const auto *bank : banks)
            codes.append(bank->code);
        return codes;
    }

    /// EGB is invented.
    static BankDirectory sample()
    {
        return BankDirectory({{u"ABC"_s, {u"中国农业银行"_s, u"Agricultural Bank of China"_s}},
                              {u"CEB"_s, {u"中国光大银行"_s, QString()}},
                              {u"ICBC"_s, {u"中国工商银行"_s, QString()}},
                              {u"EGB"_s, {u"光大样本银行"_s, QString()}}},
                             {{u"103"_s, 19, u"ABC"_s, CardKind::Debit},
                              {u"103555"_s, 19, u"CEB"_s, CardKind::Credit},
                              {u"1035551"_s, 16, u"ABC"_s, CardKind::Prepaid},
                              {u"622202"_s, 16, u"ICBC"_s, CardKind::SemiCredit},
                              {u"622202"_s, 19, u"ICBC"_s, CardKind::Debit}});
    }
};

QTEST_GUILESS_MAIN(BankDirectoryTest)
#include "tst_bankdirectory.moc"
