#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList offendersIn(const QString &folder, const QStringList &names, const QRegularExpression &pattern)
{
    QStringList offenders;
    QDirIterator files(QStringLiteral(CANBAO_SOURCE_DIR "/") + folder, names, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {file.fileName()};
        if (const auto match = pattern.match(QString::fromUtf8(file.readAll())); match.hasMatch())
            offenders.append(file.fileName() + u": "_s + match.captured());
    }
    return offenders;
}

} // namespace

/// All SQL lives in resources/schema, and its tables are strict.
class SqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsOnlyInResources()
    {
        static const QRegularExpression statement(
            u"\"\\s*(?:SELECT\\s.+\\sFROM|INSERT\\s+INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|CREATE\\s+TABLE)\\b"_s);

        for (const auto &folder : {u"app"_s, u"ui"_s, u"models"_s})
            QCOMPARE(offendersIn(folder, {u"*.h"_s, u"*.cpp"_s}, statement), QStringList());
    }

    void makesOnlyStrictTables()
    {
        static const QRegularExpression loose(u"CREATE TABLE[^;]+\\)\\s*;"_s);

        QCOMPARE(offendersIn(u"resources/schema"_s, {u"*.sql"_s}, loose), QStringList());
    }

    /// QSaveFile of Qt 6.4.2 destroys the old file on a full disk: saveFileSafely() is the one way to write a file.
    void writesFilesOnlySafely()
    {
        static const QRegularExpression unsafe(
            u"QSaveFile\\s+\\w+[({;]|setOutputFileName|QPdfWriter\\s+\\w+\\(\\w*[pP]ath"_s);

        for (const auto &folder : {u"app"_s, u"ui"_s, u"models"_s})
            QCOMPARE(offendersIn(folder, {u"*.h"_s, u"*.cpp"_s}, unsafe), QStringList());
    }
};

QTEST_GUILESS_MAIN(SqlTest)
#include "tst_sql.moc"
