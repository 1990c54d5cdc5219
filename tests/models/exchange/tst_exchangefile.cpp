#include "models/exchange/exchangefile.h"

#include "models/application/applicationjson.h"
#include "tests/support/applicationsamples.h"

#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileOf(const std::vector<EnrolmentApplication> &applications)
{
    ExchangeFile file;
    for (const EnrolmentApplication &application : applications)
        file.append(application);
    return file.text(QDateTime(QDate(2026, 11, 26), QTime(10, 0), Qt::UTC), u"0.1.0"_s);
}

QByteArray sampleText()
{
    return fileOf({beijingApplication()});
}

} // namespace

class ExchangeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackEveryFigure()
    {
        const auto read = readExchange(sampleText());

        QCOMPARE(read.problems.size(), 0);
        QCOMPARE(read.applications.size(), 1);
        QCOMPARE(toJson(read.applications.front()), toJson(beijingApplication()));
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("place");
        using Code = Error::Code;
        QTest::addRow("no JSON") << "\"applications\":["_ba
                                 << "\"applications\":"_ba << Code::FileMalformed << QString();
        QTest::addRow("another format") << "canbao-applications"_ba
                                        << "else"_ba << Code::FileMalformed << QString();
        QTest::addRow("a later version") << "\"version\":1"_ba
                                         << "\"version\":2"_ba << Code::DatabaseTooNew << QString();
        QTest::addRow("no version") << "\"version\":1"_ba
                                    << "\"version\":0"_ba << Code::FileMalformed << QString();
        QTest::addRow("a figure gone") << "\"retirement\""_ba
                                       << "\"retired\""_ba << Code::FileMalformed << u"applications[0]"_s;
        QTest::addRow("a document number that breaks its rules")
            << "\"identity_number\":\"11010519751003002"_ba
            << "\"identity_number\":\"11010519751003003"_ba << Code::FileMalformed
            << u"applications[0].identity_number"_s;
        QTest::addRow("a reference that is none") << "CB-"_ba
                                                  << "XX-"_ba << Code::FileMalformed << u"applications[0]"_s;
    }

    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(Error::Code, code);
        QFETCH(QString, place);
        auto text = sampleText();
        QVERIFY(text.contains(from));

        const auto read = readExchange(text.replace(from, to));

        QCOMPARE(read.applications.size(), 0);
        QCOMPARE(read.problems.size(), 1);
        QCOMPARE(read.problems.front().error.code, code);
        QCOMPARE(read.problems.front().place, place);
    }

    /// One yuan more than base and rate give.
    void refusesAnAmountThatItsFiguresDoNotGive()
    {
        auto application = beijingApplication();
        auto &line = application.quote.lines.front();
        line.total = *line.total + Money::fromYuan(1);
        const auto read = readExchange(fileOf({application}));

        QCOMPARE(read.applications.size(), 0);
        QCOMPARE(read.problems.size(), 1);
        QCOMPARE(read.problems.front().place, u"applications[0].quote.lines[0].total"_s);
    }

    void refusesTheSameReferenceTwice()
    {
        const auto read = readExchange(fileOf({beijingApplication(), beijingApplication()}));

        QCOMPARE(read.problems.size(), 1);
        QCOMPARE(read.problems.front().place, u"applications[1].reference"_s);
    }
};

QTEST_GUILESS_MAIN(ExchangeFileTest)
#include "tst_exchangefile.moc"
