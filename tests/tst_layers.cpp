#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Holds the sources to the order of the house: who may include whom.
class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesOnlyWhatItsRoomMay_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("forbidden");

        // Rules, from the innermost out: each may use those before it.
        const QStringList rooms{u"core"_s,  u"identity"_s, u"region"_s, u"law"_s,  u"contribution"_s, u"rates"_s,
                                u"pension"_s, u"place"_s, u"payment"_s, u"card"_s, u"form"_s, u"application"_s, u"find"_s};
        for (qsizetype i = 0; i < rooms.size(); ++i) {
            const auto allowed = rooms.first(i + 1).join(u"/|"_s) + u'/';
            QTest::addRow("%s", qPrintable(rooms[i]))
                << u"models/"_s + rooms[i] << u"models/(?!%1)|%2|%3|%4"_s.arg(allowed, Gui, Sql, Outside);
        }
        QTest::addRow("photo") << u"models/photo"_s
                               << u"models/(?!core/|region/|law/|card/|photo/)|QWidget|QDialog|QPrinter|QLabel|"
                                  "QtWidgets|ui/|app/|%1|%2"_s.arg(Sql, Outside);
        QTest::addRow("items") << u"models/items"_s << u"models/store/|%1|%2"_s.arg(Gui, Sql);
        QTest::addRow("store") << u"models/store"_s << u"models/items/|%1"_s.arg(Gui);
        QTest::addRow("store headers") << u"models/store/*.h"_s << Sql + u"|sodium|csv|libical"_s;
        QTest::addRow("edition") << u"models/edition"_s << u"models/items/|%1|%2"_s.arg(Gui, Sql);
        QTest::addRow("exchange") << u"models/exchange"_s << u"models/items/|models/edition/|%1|%2"_s.arg(Gui, Sql);
        QTest::addRow("edition headers") << u"models/edition/*.h"_s << u"sodium"_s;
        QTest::addRow("ui") << u"ui"_s << u"app/|models/store/|%1"_s.arg(Sql);
        QTest::addRow("app") << u"app"_s << Sql;
    }

    void includesOnlyWhatItsRoomMay()
    {
        QFETCH(QString, folder);
        QFETCH(QString, forbidden);
        const bool headersOnly = folder.endsWith("*.h"_L1);
        if (headersOnly)
            folder.chop(4);
        const QRegularExpression pattern(u"^#include [\"<](?:%1)"_s.arg(forbidden),
                                         QRegularExpression::MultilineOption);

        QStringList offenders;
        int seen = 0;
        QDirIterator files(QStringLiteral(CANBAO_SOURCE_DIR "/") + folder,
                           headersOnly ? QStringList{u"*.h"_s} : QStringList{u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++seen;
            if (const auto match = pattern.match(QString::fromUtf8(file.readAll())); match.hasMatch())
                offenders.append(file.fileName() + u": "_s + match.captured());
        }

        QVERIFY(seen > 0);
        QCOMPARE(offenders, QStringList());
    }

    void readsTheClockOnlyInApp()
    {
        static const QRegularExpression clock(
            u"QDate::currentDate|QDateTime::currentDateTime|system_clock|QSettings"_s);

        QStringList offenders;
        for (const auto &folder : {u"models"_s, u"ui"_s}) {
            QDirIterator files(QStringLiteral(CANBAO_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (clock.match(QString::fromUtf8(file.readAll())).hasMatch())
                    offenders.append(file.fileName());
            }
        }

        QCOMPARE(offenders, QStringList());
    }

private:
    const QString Gui = u"QWidget|QDialog|QPainter|QPrinter|QLabel|QColor|QIcon|QFont|QtWidgets|QtGui|ui/|app/"_s;
    const QString Sql = u"QSql|QtSql|sqlite3"_s;
    const QString Outside = u"QFile|QDir|QSaveFile|QTemporary|QSettings|QStandardPaths|QProcess|sodium|csv"_s;
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
