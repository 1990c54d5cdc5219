#include "models/items/archivetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class ArchiveTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_asked.clear(); }

    void isASoundModel()
    {
        ArchiveTableModel model(words());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // it would fetch while rows are being inserted

        model.setRows(rows(200));
        model.reword();
        model.setRows(rows(200, true));
        model.fetchMore({});
        model.setRows({});

        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), int(ArchiveTableModel::ColumnCount));
    }

    void asksForThePageOfARowAlone()
    {
        ArchiveTableModel model(words());
        model.setRows(rows(1'000'000));
        QCOMPARE(model.rowCount(), 1'000'000);
        QVERIFY(m_asked.empty());

        QCOMPARE(name(model, 640'003), u"640003"_s);
        QCOMPARE(name(model, 640'063), u"640063"_s);

        QCOMPARE(m_asked, (std::vector<std::pair<int, int>>{{640'000, 64}}));
    }

    void keepsFewPagesAndThoseUsedLast()
    {
        ArchiveTableModel model(words());
        model.setRows(rows(64 * 40));
        for (int page = 0; page < 20; ++page) {
            name(model, page * 64);
            name(model, 0); // used all the time
        }
        QCOMPARE(m_asked.size(), std::size_t(20));

        name(model, 19 * 64);
        name(model, 0);
        QCOMPARE(m_asked.size(), std::size_t(20));
        name(model, 64); // let go long ago
        QCOMPARE(m_asked.size(), std::size_t(21));
    }

    void asksForFewerAtTheEnd()
    {
        ArchiveTableModel model(words());
        model.setRows(rows(70));

        QCOMPARE(name(model, 69), u"69"_s);
        QCOMPARE(m_asked, (std::vector<std::pair<int, int>>{{64, 6}}));
    }

    void growsPageByPageWhereTheyFollowOneAnother()
    {
        ArchiveTableModel model(words());
        model.setRows(rows(130, true));
        QCOMPARE(model.rowCount(), 64);

        model.fetchMore({});
        QCOMPARE(model.rowCount(), 128);
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 130);
        QVERIFY(!model.canFetchMore({}));

        QCOMPARE(m_asked, (std::vector<std::pair<int, int>>{{0, 64}, {64, 64}})); // each before the one after it
    }

    void leavesRowsEmptyThatCannotBeRead()
    {
        ArchiveTableModel model(words());
        model.setRows({.count = 10, .page = [](int, int) { return std::vector<ArchiveEntry>(3); }});

        QVERIFY(model.index(2, 0).data().isValid());
        QVERIFY(!model.index(3, 0).data().isValid());
        QVERIFY(!model.index(3, 0).data(ArchiveTableModel::ReferenceRole).isValid());
    }

    void rewordsWithoutForgettingTheRows()
    {
        ArchiveTableModel model(words());
        model.setRows(rows(2));
        name(model, 0);
        const QSignalSpy changes(&model, &ArchiveTableModel::dataChanged);
        const QSignalSpy resets(&model, &ArchiveTableModel::modelReset);

        model.reword();
        name(model, 0);

        QCOMPARE(changes.size(), 1);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(m_asked.size(), std::size_t(1));
    }

private:
    static ArchiveTableModel::Words words()
    {
        return {.cell = [](const ArchiveEntry &entry, ArchiveTableModel::Column) { return entry.name; },
                .heading = [](ArchiveTableModel::Column) { return u"heading"_s; }};
    }

    ArchiveRows rows(int count, bool isSequential = false)
    {
        return {.count = count, .isSequential = isSequential, .page = [this](int first, int number) {
                    m_asked.emplace_back(first, number);
                    std::vector<ArchiveEntry> entries;
                    for (int row = first; row < first + number; ++row)
                        entries.push_back({.reference = u"CB"_s, .name = QString::number(row)});
                    return entries;
                }};
    }

    static QString name(const ArchiveTableModel &model, int row) { return model.index(row, 0).data().toString(); }

    std::vector<std::pair<int, int>> m_asked;
};

QTEST_GUILESS_MAIN(ArchiveTableModelTest)
#include "tst_archivetablemodel.moc"
