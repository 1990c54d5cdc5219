#include "tests/app/programrun.h"

using namespace canbao::tests;
using namespace Qt::StringLiterals;

/// `canbao payments` on a saved application.
class PaymentsCommandTest : public QObject, private ProgramRun
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_reference = runJson({u"new"_s, u"--from"_s, caseFile(sampleAnswers())}).json.value(u"reference"_s).toString();
        QVERIFY(!m_reference.isEmpty());
        const auto months = runJson({u"payments"_s, m_reference}).json.value(u"months"_s).toArray();
        QCOMPARE(months.size(), 12);
        m_firstMonth = months.first().toObject().value(u"month"_s).toString();
    }

    void notesListsAndRemoves()
    {
        const auto receipt = m_folder->filePath(u"receipt.pdf"_s);
        write(receipt, "%PDF-receipt");

        const auto noted = runJson({u"payments"_s, m_reference, u"--add"_s, u"--months"_s, m_firstMonth, u"--amount"_s,
                                    u"2263.80"_s, u"--number"_s, u"No. 17"_s, u"--receipt"_s, receipt});

        QVERIFY2(noted.exit == 0, qPrintable(noted.text));
        compareMembers(noted.json, {{u"months_noted"_s, 1}, {u"sum"_s, u"2263.80"_s}});
        const auto payment = noted.json.value(u"payments"_s).toArray().first().toObject();
        compareMembers(
            payment, {{u"first_month"_s, m_firstMonth}, {u"receipt_number"_s, u"No. 17"_s}, {u"receipt_kept"_s, true}});
        QCOMPARE(noted.json.value(u"months"_s).toArray().first().toObject().value(u"state"_s).toString(), u"noted"_s);

        const auto copy = m_folder->filePath(u"copy.pdf"_s);
        const auto id = QString::number(payment.value(u"id"_s).toInt());
        QCOMPARE(run({u"payments"_s, m_reference, u"--receipt-of"_s, id, u"--out"_s, copy}).exit, 0);
        QCOMPARE(fileContent(copy), "%PDF-receipt");
        QVERIFY(run({u"payments"_s, m_reference, u"--lang"_s, u"zh"_s}).text.contains(u"已登记 1 个月"_s));

        QCOMPARE(runJson({u"payments"_s, m_reference, u"--remove"_s, id}).json.value(u"months_noted"_s), QJsonValue(0));
        const auto again = runJson({u"payments"_s, m_reference, u"--remove"_s, id});
        QCOMPARE(again.exit, 1);
        QCOMPARE(errorCode(again), u"E436"_s);
        QCOMPARE(run({u"verify"_s}).exit, 0);
    }

    void refusesAtTheOption_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");

        QTest::newRow("months") << QStringList{u"--months"_s, u"soon"_s, u"--amount"_s, u"1"_s} << u"E431"_s
                                << u"months"_s;
        QTest::newRow("amount") << QStringList{u"--amount"_s, u"-1"_s} << u"E432"_s << u"amount"_s;
        QTest::newRow("day") << QStringList{u"--amount"_s, u"1"_s, u"--day"_s, u"2999-01-01"_s} << u"E433"_s
                             << u"day"_s;
        QTest::newRow("number") << QStringList{u"--amount"_s, u"1"_s, u"--number"_s, QString(41, u'7')} << u"E434"_s
                                << u"number"_s;
        QTest::newRow("receipt") << QStringList{u"--amount"_s, u"1"_s, u"--receipt"_s, samplePath()} << u"E435"_s
                                 << u"receipt"_s;
        QTest::newRow("no file") << QStringList{u"--amount"_s, u"1"_s, u"--receipt"_s, u"/none"_s} << u"E911"_s
                                 << u"receipt"_s;
    }

    void refusesAtTheOption()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, code);
        QFETCH(QString, field);
        QStringList words{u"payments"_s, m_reference, u"--add"_s};
        if (!options.contains(u"--months"_s))
            words += {u"--months"_s, m_firstMonth};

        const auto answer = runJson(words + options);

        QVERIFY(answer.exit != 0);
        const auto error = answer.json.value(u"errors"_s).toArray().first().toObject();
        QCOMPARE(error.value(u"code"_s).toString(), code);
        QCOMPARE(error.value(u"field"_s).toString(), field);
        QCOMPARE(runJson({u"payments"_s, m_reference}).json.value(u"payments"_s).toArray().size(), 0);
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QString m_reference;
    QString m_firstMonth;
};

QTEST_GUILESS_MAIN(PaymentsCommandTest)
#include "tst_paymentscommand.moc"
