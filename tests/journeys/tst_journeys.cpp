#include "tests/journeys/applicant.h"
#include "tests/support/photosamples.h"
#include "ui/errortext.h"
#include "ui/fields/fieldstatus.h"
#include "ui/wizard/answersection.h"
#include "ui/wizard/photopage.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(canbao::Language)

namespace {

const QString Share = QStringLiteral(CANBAO_SHARE_DIR);

void addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::addRow("Chinese") << Language::Chinese;
    QTest::addRow("English") << Language::English;
}

bool isOnScreen(Desk &desk, const QString &text)
{
    const auto texts = desk.visibleTexts();
    return std::ranges::any_of(texts, [&text](const QString &shown) { return shown.contains(text); });
}

/// The only saved application, opened from the list and saved as PDF; answers its text.
QString reprint(Desk &desk, const QString &path)
{
    desk.setPdfPath(path);
    if (!desk.click(u"archiveButton"_s))
        return {};
    auto *table = desk.find<QTableView>(u"table"_s);
    if (!table || table->model()->rowCount() != 1)
        return {};
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    if (!desk.click(u"openButton"_s) || !desk.click(u"pdfButton"_s))
        return {};
    return pdfText(path);
}

} // namespace

/// Whole ways through the real program, with mouse and keys, on the shipped reference data.
class JourneysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Language>(); }

    void fillsInSavesAndPrints_data() { addLanguages(); }
    void fillsInSavesAndPrints()
    {
        QFETCH(Language, language);
        const QTemporaryDir folder;
        Desk desk(language, folder.path(), Share);
        QCOMPARE(desk.failure(), QString());

        const QString reference = finish(desk, {});

        QVERIFY2(!reference.isEmpty(), qPrintable(stepKey(desk.step())));
        QVERIFY(reference.startsWith("CB-"_L1));
        // From 2026-07 Beijing's floor is 7,270 and its medical charge 593.68: 7,270 × 20 % = 1,454.00.
        const QString paper = reprint(desk, folder.filePath(u"first.pdf"_s));
        for (const auto &expected : {u"7,270.00"_s, u"1,454.00"_s, u"593.68"_s, u"2,047.68"_s, reference,
                                     u"110105********0015"_s, u"非官方核定结果"_s, u"京人社发〔2026〕7号"_s})
            QVERIFY2(paper.contains(expected), qPrintable(expected + u'\n' + paper));
        QVERIFY(!paper.contains("110105198603050015"_L1));
        QVERIFY(!paper.contains("6228480000000000018"_L1));
    }

    void saysWhatIsWrongOnEachPage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Step>("step");
        QTest::addColumn<QStringList>("keys");
        for (const auto language : {Language::Chinese, Language::English}) {
            const auto *name = language == Language::Chinese ? "zh" : "en";
            const auto row = [&](Step step, const QStringList &keys) {
                QTest::addRow("%s %s", name, qPrintable(stepKey(step))) << language << step << keys;
            };
            row(Step::Document, {u"E112"_s, u"E117"_s});
            row(Step::Person, {u"E121"_s, u"E127"_s}); // date of birth and sex came from the number
            row(Step::Hukou, {u"E131"_s});
            row(Step::Residence, {u"E141"_s, u"E145"_s});
            row(Step::Place, {u"E161"_s});
            row(Step::Grade, {u"E211"_s});
            row(Step::Schedule, {u"E221"_s, u"E224"_s});
            row(Step::Bank, {u"E241"_s});
            row(Step::Card, {u"E301"_s});
            row(Step::Photo, {u"E311"_s});
            row(Step::Check, {u"E402"_s});
        }
    }

    void saysWhatIsWrongOnEachPage()
    {
        QFETCH(Language, language);
        QFETCH(Step, step);
        QFETCH(QStringList, keys);
        const QTemporaryDir folder;
        Desk desk(language, folder.path(), Share);
        QCOMPARE(desk.failure(), QString());
        QCOMPARE(stepKey(goTo(desk, step, {})), stepKey(step));

        QVERIFY(desk.goOn());

        QCOMPARE(stepKey(desk.step()), stepKey(step));
        QStringList found;
        const auto problems = problemsOf(step, desk.session().draft(), desk.session().context());
        for (const Problem &problem : problems) {
            found.append(errorKey(problem.error.code));
            const QString words = ui::errorText(problem.error);
            auto *link = desk.find<QAbstractButton>(u"problem_"_s + fieldKey(problem.field));
            QVERIFY2(link, qPrintable(words));
            QVERIFY2(link->text().contains(words) || link->accessibleName().contains(words), qPrintable(words));
            const auto statuses = desk.program().window().findChildren<ui::FieldStatus *>();
            QVERIFY2(std::ranges::any_of(statuses,
                                         [&](auto *status) { return status->isVisible() && status->text() == words; }),
                     qPrintable(words));
        }
        QCOMPARE(found, keys);
    }

    void marksAnOldRateAsProvisional_data() { addLanguages(); }
    /// Fujian's limits of 2026 are not in the data: 4,043 of 2025 is shown, and said (闽人社文 of 2025).
    void marksAnOldRateAsProvisional()
    {
        QFETCH(Language, language);
        const QTemporaryDir folder;
        Desk desk(language, folder.path(), Share);
        const Applicant fuzhou{.identity = u"350102199001010032"_s, .hukou = u"350102"_s};

        QCOMPARE(stepKey(goTo(desk, Step::Grade, fuzhou)), u"grade"_s);
        const QString word = language == Language::Chinese ? u"暂按"_s : u"rovisional"_s;
        QVERIFY(isOnScreen(desk, word));
        QCOMPARE(stepKey(goOnTo(desk, Step::Check, fuzhou)), u"check"_s);
        QVERIFY(answer(desk, Step::Check, fuzhou));
        QVERIFY(desk.goOn());

        const QString paper = reprint(desk, folder.filePath(u"provisional.pdf"_s));
        QVERIFY2(paper.contains("4,043.00"_L1) && paper.contains("808.60"_L1), qPrintable(paper)); // × 20 %
        QVERIFY2(paper.contains(u"暂按旧标准"_s), qPrintable(paper));
    }

    void callsAnUnknownRateUnknown_data() { addLanguages(); }
    /// The medical charge of Jinan is not in the data: no figure stands in its place, on screen or on paper.
    void callsAnUnknownRateUnknown()
    {
        QFETCH(Language, language);
        const QTemporaryDir folder;
        Desk desk(language, folder.path(), Share);
        const Applicant jinan{.identity = u"370102197811200051"_s, .hukou = u"370102"_s};

        const QString reference = finish(desk, jinan);

        QVERIFY2(!reference.isEmpty(), qPrintable(stepKey(desk.step())));
        const QString paper = reprint(desk, folder.filePath(u"unknown.pdf"_s));
        QVERIFY2(paper.contains("914.60"_L1), qPrintable(paper)); // 4,573 × 20 %
        QVERIFY2(paper.contains(u"未知"_s), qPrintable(paper));
        QVERIFY2(paper.contains("12333"_L1), qPrintable(paper));
    }

    void weighsTwoRegions_data() { addLanguages(); }
    /// Registered in Henan, living in Shanghai, which names no hukou condition (沪人社规〔2023〕5号).
    void weighsTwoRegions()
    {
        QFETCH(Language, language);
        const QTemporaryDir folder;
        Desk desk(language, folder.path(), Share);
        const Applicant applicant{.hukou = u"410105"_s, .residence = u"310115"_s, .route = u"residenceCard"_s};

        QCOMPARE(stepKey(goTo(desk, Step::Place, applicant)), u"place"_s);
        for (const auto &card : {u"hukouCard"_s, u"residenceCard"_s, u"companyCard"_s})
            QVERIFY2(desk.find<QWidget>(card), qPrintable(card));
        QCOMPARE(stepKey(goOnTo(desk, Step::Check, applicant)), u"check"_s);
        QVERIFY(answer(desk, Step::Check, applicant));
        QVERIFY(desk.goOn());

        const QString paper = reprint(desk, folder.filePath(u"shanghai.pdf"_s));
        // Shanghai from 2026-07: 7,546 × 20 % = 1,509.20 and × 10 % = 754.60.
        for (const auto &expected : {u"浦东新区"_s, u"1,509.20"_s, u"754.60"_s, u"2,263.80"_s})
            QVERIFY2(paper.contains(expected), qPrintable(expected + u'\n' + paper));
    }

    void reprintsWhatWasSavedWhateverTheRatesSayNow_data() { addLanguages(); }
    void reprintsWhatWasSavedWhateverTheRatesSayNow()
    {
        QFETCH(Language, language);
        const QTemporaryDir folder;
        const QString share = folder.filePath(u"share"_s);
        QVERIFY(QDir().mkpath(share));
        QVERIFY(QFile::copy(Share + u"/reference.db"_s, share + u"/reference.db"_s));
        QVERIFY(QFile::link(Share + u"/fonts"_s, share + u"/fonts"_s));
        QString before;
        {
            Desk desk(language, folder.filePath(u"private"_s), share);
            QVERIFY(!finish(desk, {}).isEmpty());
            before = reprint(desk, folder.filePath(u"before.pdf"_s));
            QVERIFY(before.contains("1,454.00"_L1));
        }
        changeRates(share + u"/reference.db"_s);

        Desk desk(language, folder.filePath(u"private"_s), share);
        QCOMPARE(desk.failure(), QString());
        QString after = reprint(desk, folder.filePath(u"after.pdf"_s));

        // Only the line about the reprint differs.
        const QString line = u"第1次重印"_s;
        QVERIFY2(after.contains(line), qPrintable(after));
        for (const auto &figure : {u"7,270.00"_s, u"1,454.00"_s, u"593.68"_s, u"2026.12"_s})
            QVERIFY2(after.contains(figure), qPrintable(figure));
        QVERIFY(!after.contains("8,888.00"_L1));
        // … while a new application uses the new figures.
        QVERIFY(desk.click(u"homeButton"_s));
        QCOMPARE(stepKey(goTo(desk, Step::Schedule, {})), u"schedule"_s);
        const auto quote = draftQuote(desk.session().draft(), desk.session().context());
        QVERIFY(quote);
        QCOMPARE(quote->lines.front().base, Money::fromYuan(8888));
    }

    void keepsEverythingWhileTheLanguageChanges()
    {
        const QTemporaryDir folder;
        Desk desk(Language::Chinese, folder.path(), Share);
        QCOMPARE(stepKey(goTo(desk, Step::Person, {})), u"person"_s);
        QVERIFY(desk.type(u"nameEdit"_s, u"示例"_s));
        const EnrolmentDraft before = desk.session().draft();
        const QString chinese = desk.textOf(u"titleLabel"_s);

        QVERIFY(desk.click(u"languageButton"_s));

        QTRY_VERIFY(desk.textOf(u"titleLabel"_s) != chinese);
        QCOMPARE(desk.find<QLineEdit>(u"nameEdit"_s)->text(), u"示例"_s);
        QVERIFY(desk.session().draft() == before);
    }

    void keepsTheDraftWhenTheWindowCloses()
    {
        const QTemporaryDir folder;
        {
            Desk desk(Language::Chinese, folder.path(), Share);
            QCOMPARE(stepKey(goTo(desk, Step::Person, {})), u"person"_s);
            QVERIFY(desk.type(u"nameEdit"_s, u"示例"_s));
            QVERIFY(desk.program().window().close());
        }

        Desk desk(Language::Chinese, folder.path(), Share);
        QTRY_VERIFY(desk.find<QAbstractButton>(u"draft0"_s));
        QVERIFY(desk.click(u"draft0"_s));

        QCOMPARE(stepKey(desk.step()), u"person"_s);
        QCOMPARE(desk.session().draft().person.name, u"示例"_s);
        QCOMPARE(QString(desk.session().draft().document.number).remove(u' '), u"110105198603050015"_s);
    }

    /// From the file to the archive and back.
    void carriesAPhotoToTheSavedApplication()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"我的照片.png"_s);
        QVERIFY(canbao::test::drawnPerson({1074, 1323}).save(file));
        Desk desk(Language::English, folder.filePath(u"private"_s), Share);
        desk.setOpenPath(file);
        QCOMPARE(stepKey(goTo(desk, Step::Photo, {})), u"photo"_s);

        QVERIFY(desk.choose(u"photoChoice"_s, ui::PhotoPage::HasPhoto));
        QVERIFY(desk.click(u"choosePhotoButton"_s));
        QTRY_VERIFY(desk.find<QWidget>(u"check_bytes"_s));
        QVERIFY(desk.click(u"linesTick"_s));
        QVERIFY(desk.goOn());
        QCOMPARE(stepKey(desk.step()), u"check"_s);
        QVERIFY(desk.visibleTexts().contains(u"Chosen, 358 × 441"_s));
        QVERIFY(answer(desk, Step::Check, {}));
        QVERIFY(desk.goOn());

        const auto saved = (*desk.program().controller().archive())->load(desk.textOf(u"referenceLabel"_s));
        QVERIFY(saved);
        const auto photo = QImage::fromData(saved->answers.card.photo, "jpeg");
        QCOMPARE(photo.size(), QSize(358, 441));
        QCOMPARE(photo.dotsPerMeterX(), 13779); // 350 dpi, rounded down on reading
    }

    void namesEveryFieldForScreenReaders_data() { addLanguages(); }
    void namesEveryFieldForScreenReaders()
    {
        QFETCH(Language, language);
        const QTemporaryDir folder;
        Desk desk(language, folder.path(), Share);
        QVERIFY(desk.click(u"newButton"_s));

        QStringList nameless;
        for (Step step = desk.step(); desk.program().window().isWizardShown(); step = desk.step()) {
            for (const QString &name : desk.namelessFields())
                nameless.append(stepKey(step) + u": "_s + name);
            QVERIFY(answer(desk, step, {}));
            QVERIFY(desk.goOn());
            QVERIFY2(!desk.program().window().isWizardShown() || desk.step() != step, qPrintable(stepKey(step)));
        }
        QCOMPARE(nameless, QStringList());
    }

    /// A folder that cannot be written: the reason is said, and the answers stay on screen.
    void keepsTheAnswersWhenNothingCanBeSaved()
    {
        const QTemporaryDir folder;
        QFile obstacle(folder.filePath(u"private"_s)); // a file where the folder should be
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        obstacle.close();
        Desk desk(Language::English, folder.filePath(u"private"_s), Share);
        QCOMPARE(desk.failure(), QString());

        QCOMPARE(stepKey(goTo(desk, Step::Person, {})), u"person"_s);

        QVERIFY(!desk.textOf(u"messageText"_s).isEmpty());
        QVERIFY(!desk.session().draft().document.number.isEmpty());
    }

private:
    static void changeRates(const QString &path);
};

void JourneysTest::changeRates(const QString &path)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QProcess sqlite;
    sqlite.start(QStringLiteral(CANBAO_SQLITE),
                 {path,
                  u"UPDATE contribution_rate SET lower_limit = 888800 WHERE region_code = '110000'"
                  " AND scheme = 'pension'; UPDATE edition SET number = '2027.01'"_s});
    QVERIFY(sqlite.waitForFinished());
    QCOMPARE(sqlite.exitCode(), 0);
}

QTEST_MAIN(JourneysTest)
#include "tst_journeys.moc"
