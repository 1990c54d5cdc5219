#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// The numbers by which documents are cited: "国发〔2005〕38号", "人社部令第48号", "order 48", "GB 11643-1999".
/// Standards of encoding and typography (GB 18030, GB/T 15835, ISO) rule no insurance and are left alone.
QStringList citations(const QString &text)
{
    static const QRegularExpression number(
        u"[\\x{4e00}-\\x{9fff}]{1,8}〔\\d{4}〕\\d+号|令第\\d+号|\\b[Oo]rder \\d+(?= of|,|;|:|\\))"
        "|GB/T 2260|GB/T 35273-\\d+|GB 11643-\\d+|GA \\d{3,4}(?:-\\d{4})?"_s);
    QStringList found;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        auto citation = matches.next().captured();
        if (citation.contains("rder "_L1))
            citation = u"令第%1号"_s.arg(citation.section(u' ', 1));
        if (!found.contains(citation))
            found.append(citation);
    }
    return found;
}

/// "据国发〔2005〕38号" is that document, too.
bool isAmong(const QString &citation, const QStringList &known)
{
    return std::ranges::any_of(known, [&citation](const QString &number) { return citation.endsWith(number); });
}

} // namespace

/// Whoever reads a number in the program, in a comment or on paper, must be able to look it up.
class CitationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_laws = textOf(reference(u"laws.csv"_s));
        m_known = citations(m_laws) + citations(textOf(reference(u"sources.csv"_s)));
        QVERIFY(m_known.size() > 50);
    }

    void tellsNumbersFromText()
    {
        QCOMPARE(citations(u"国发〔2005〕38号, order 48 of 2022, in order 3 rows, GB 11643-1999"_s),
                 (QStringList{u"国发〔2005〕38号"_s, u"令第48号"_s, u"GB 11643-1999"_s}));
        QVERIFY(isAmong(u"据国发〔2005〕38号"_s, {u"国发〔2005〕38号"_s}));
        QVERIFY(!isAmong(u"国发〔2005〕39号"_s, m_known));
    }

    void keepsAnEntryOfEveryDocumentCited_data()
    {
        QTest::addColumn<QString>("citation");
        QTest::addColumn<QString>("file");

        for (const auto &folder : {u"models"_s, u"ui"_s, u"app"_s, u"translations"_s})
            addCitations(folder);
    }

    void keepsAnEntryOfEveryDocumentCited()
    {
        QFETCH(const QString, citation);
        QFETCH(const QString, file);

        QVERIFY2(isAmong(citation, m_known), qPrintable(u"%1 in %2"_s.arg(citation, file)));
    }

    void keepsAnEntryOfEveryLawNamed_data()
    {
        QTest::addColumn<QString>("title");
        static const QRegularExpression named(u"《([^》%]+)》"_s);
        const auto text = textOf(QStringLiteral(CANBAO_SOURCE_DIR "/translations/canbao_zh_CN.ts"));
        QStringList titles;
        for (auto matches = named.globalMatch(text); matches.hasNext();)
            titles.append(matches.next().captured(1));
        titles.removeDuplicates();
        for (const auto &title : titles)
            QTest::newRow(qPrintable(title)) << title;
    }

    void keepsAnEntryOfEveryLawNamed()
    {
        QFETCH(const QString, title);

        QVERIFY2(m_laws.contains(title), qPrintable(title));
    }

private:
    static QString reference(const QString &file)
    {
        return QStringLiteral(CANBAO_SOURCE_DIR "/resources/reference/") + file;
    }

    static void addCitations(const QString &folder)
    {
        const auto root = QStringLiteral(CANBAO_SOURCE_DIR "/") + folder;
        QDirIterator files(root, {u"*.h"_s, u"*.cpp"_s, u"*.ui"_s, u"*.ts"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            for (const auto &citation : citations(textOf(path)))
                QTest::addRow("%s: %s", qPrintable(files.fileName()), qPrintable(citation)) << citation << path;
        }
    }

    QString m_laws;
    QStringList m_known;
};

QTEST_GUILESS_MAIN(CitationsTest)
#include "tst_citations.moc"
