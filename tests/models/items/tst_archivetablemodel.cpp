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
    void isASoundModel()
    {
        ArchiveTableModel model(words());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setEntries({m_entry, m_entry});
        model.reword();
        model.setEntries({});

        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), int(ArchiveTableModel::ColumnCount));
    }

    void sortsAmountsAndDatesAsWhatTheyAre()
    {
        ArchiveTableModel model(words());
        model.setEntries({m_entry});

        QCOMPARE(model.index(0, ArchiveTableModel::PerMonth).data(ArchiveTableModel::SortRole).toLongLong(), 143'240);
        QCOMPARE(model.index(0, ArchiveTableModel::SavedAt).data(ArchiveTableModel::SortRole).toDateTime(),
                 m_entry.savedAt);
    }

    void rewordsWithoutForgettingTheRows()
    {
        ArchiveTableModel model(words());
        model.setEntries({m_entry});
        const QSignalSpy changes(&model, &ArchiveTableModel::dataChanged);
        const QSignalSpy resets(&model, &ArchiveTableModel::modelReset);

        model.reword();

        QCOMPARE(changes.size(), 1);
        QCOMPARE(resets.size(), 0);
    }

private:
    static ArchiveTableModel::Words words()
    {
        return {.cell = [](const ArchiveEntry &entry, ArchiveTableModel::Column) { return entry.name; },
                .heading = [](ArchiveTableModel::Column) { return u"heading"_s; }};
    }

    const ArchiveEntry m_entry{.reference = u"CB-AAAA-BBBB"_s,
                               .name = u"示例"_s,
                               .region = {u"北京市"_s, u"Beijing"_s},
                               .grade = u"60%"_s,
                               .perMonth = Money::fromFen(143'240),
                               .standing = Standing::Known,
                               .savedAt = QDateTime(QDate(2026, 11, 3), QTime(9, 0)),
                               .prints = 0};
};

QTEST_GUILESS_MAIN(ArchiveTableModelTest)
#include "tst_archivetablemodel.moc"
