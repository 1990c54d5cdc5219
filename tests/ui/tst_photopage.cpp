#include "models/application/applicationjson.h"
#include "models/application/draftjson.h"
#include "tests/ui/photographed.h"
#include "ui/errortext.h"
#include "ui/photo/guideline.h"
#include "ui/photo/photobench.h"
#include "ui/photo/photoview.h"
#include "ui/photo/resultlist.h"
#include "ui/wizard/photopage.h"

#include <QDropEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;
using ui::PhotoPage;

namespace {

QDropEvent dropOf(const QMimeData &files)
{
    return {QPointF(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier};
}

} // namespace

class PhotoPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void concernsOnlyWhoNeedsACard_data()
    {
        QTest::addColumn<std::optional<CardService>>("service");
        QTest::addColumn<bool>("isRelevant");

        using Service = std::optional<CardService>;
        QTest::newRow("not answered") << Service() << false;
        QTest::newRow("first card") << Service(CardService::FirstCard) << true;
        QTest::newRow("replacement") << Service(CardService::Replacement) << true;
        QTest::newRow("renewal") << Service(CardService::Renewal) << true;
        QTest::newRow("nothing to do") << Service(CardService::NoneNeeded) << false;
    }

    void concernsOnlyWhoNeedsACard()
    {
        QFETCH(std::optional<CardService>, service);
        QFETCH(bool, isRelevant);
        PaymentCase person;
        person.session.setCard({.service = service});

        QCOMPARE(PhotoPage(person.session).isRelevant(), isRelevant);
    }

    void asksForAPhotoOrTheWindow()
    {
        const Photographed one;
        QCOMPARE(one.said(), QList<int>{int(Code::PhotoMissing)});
        QCOMPARE(one.shown->said(u"photoStatus"_s), ui::errorText({.code = Code::PhotoMissing}));

        one.shown->choose(u"photoChoice"_s, PhotoPage::HasPhoto);
        QCOMPARE(one.said(), QList<int>{int(Code::PhotoMissing)});
        QVERIFY(one.shown->shows(u"choosePhotoButton"_s));

        one.shown->choose(u"photoChoice"_s, PhotoPage::AtWindow);
        QVERIFY(one.said().isEmpty());
        QVERIFY(one.card().photoAtWindow.value());
        QVERIFY(!one.shown->shows(u"choosePhotoButton"_s));
    }

    void showsTheRequirementWithItsSource()
    {
        const Photographed one;
        one.shown->choose(u"photoChoice"_s, PhotoPage::HasPhoto);

        QVERIFY(one.shown->find<QLabel>(u"requirementLabel"_s)->text().contains(u"358 × 441"_s));
        QVERIFY(one.shown->find<QLabel>(u"requirementSource"_s)->text().contains(u"技术要求"_s));
    }

    void keepsTheFinishedPhotoWhenEverythingIsRight()
    {
        const Photographed one;
        QVERIFY(one.open());
        QVERIFY(one.card().photo.isEmpty()); // nobody has said where the face is
        QCOMPARE(one.said(), QList<int>{int(Code::PhotoLinesOpen)});

        one.shown->tick(u"linesTick"_s);

        QVERIFY2(one.said().isEmpty(), qPrintable(one.lines().join(u'\n')));
        const auto photo = QImage::fromData(one.card().photo, "jpeg");
        QCOMPARE(photo.size(), QSize(358, 441));
        QCOMPARE(photo.dotsPerMeterX(), 13779); // 350 dpi, rounded down on reading
        QCOMPARE(photo.textKeys(), QStringList());
        QCOMPARE(one.card().photoAtWindow, std::optional(false));
        QCOMPARE(one.shown->page.summaryRows().front().answer, u"Chosen, 358 × 441"_s);
    }

    void keepsNoNameOfTheFile()
    {
        const Photographed one;
        QVERIFY(one.open());
        one.shown->tick(u"linesTick"_s);

        const auto json = QJsonDocument(toJson(one.person.session.draft())).toJson();

        QVERIFY(!json.contains("我的照片"));
        QVERIFY(!json.contains("somebody"));
        QVERIFY(!QByteArray::fromBase64(one.card().photo).contains("我的照片"));
    }

    void saysAtTheFieldWhyAFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");

        const auto row = [](const char *name, const QByteArray &file, Code code) {
            QTest::newRow(name) << file << int(code);
        };
        row("no picture", "%PDF-1.7", Code::PhotoNotPicture);
        row("animated", "GIF89a", Code::PhotoNotPicture);
        row("empty", {}, Code::PhotoNotPicture);
        row("broken off", saved(drawnPerson(), "jpeg").first(4000), Code::PhotoDamaged);
        row("broken PNG", saved(drawnPerson(), "png").first(60), Code::PhotoDamaged);
        auto huge = saved(QImage(10, 10, QImage::Format_Grayscale8), "png");
        huge.replace(16, 8, QByteArray("\0\0\x4E\x20\0\0\x4E\x20", 8)); // IHDR: 20,000 × 20,000
        row("huge", huge, Code::PhotoDamaged); // and its checksum is wrong
        row("more than 12,000 pixels", saved(QImage(12'001, 2, QImage::Format_Grayscale8), "jpeg"),
            Code::PhotoTooLarge);
    }

    void saysAtTheFieldWhyAFileIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, code);
        const Photographed one(file);
        one.shown->choose(u"photoChoice"_s, PhotoPage::HasPhoto);

        one.press(u"choosePhotoButton"_s);

        QTRY_VERIFY(!one.shown->said(u"photoStatus"_s).isEmpty());
        QList<QString> known{ui::errorText({.code = Code(code), .values = {12'000}})};
        QVERIFY2(known.contains(one.shown->said(u"photoStatus"_s)), qPrintable(one.shown->said(u"photoStatus"_s)));
        QCOMPARE(one.said(), QList<int>{int(Code::PhotoMissing)});
    }

    void waitsForTheReadingAndCanBeCancelled()
    {
        Photographed one;
        auto mayRead = std::make_shared<QSemaphore>();
        one.shown->page.setPhotoFiles(
            {.choose = [](QWidget *, const QString &, const QString &) { return Photographed::path; },
             .read = [mayRead](const QString &) -> Result<QByteArray> {
                 mayRead->acquire();
                 return saved(drawnPerson(), "jpeg");
             }});
        one.shown->choose(u"photoChoice"_s, PhotoPage::HasPhoto);
        one.shown->find<QPushButton>(u"choosePhotoButton"_s)->setFocus();

        QTest::keyClick(one.shown->find<QPushButton>(u"choosePhotoButton"_s), Qt::Key_Space);

        QVERIFY(one.shown->shows(u"busyArea"_s));
        QVERIFY(one.shown->find<QPushButton>(u"cancelReadingButton"_s)->hasFocus());
        QCOMPARE(one.said(), QList<int>{int(Code::PhotoNotReady)});
        QTest::keyClick(one.shown->find<QPushButton>(u"cancelReadingButton"_s), Qt::Key_Space);
        mayRead->release();
        QVERIFY(!one.shown->shows(u"busyArea"_s));
        QVERIFY(one.shown->find<QPushButton>(u"choosePhotoButton"_s)->hasFocus());
        QCOMPARE(one.said(), QList<int>{int(Code::PhotoMissing)});
        QVERIFY(!one.shown->shows(u"photoView"_s));
    }

    void takesAFileThatIsDropped()
    {
        Photographed one;
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(Photographed::path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&one.shown->page, &enter);
        QVERIFY(enter.isAccepted());

        auto drop = dropOf(files);
        QCoreApplication::sendEvent(&one.shown->page, &drop);

        QTRY_COMPARE(one.lines().size(), 8);
        QCOMPARE(one.card().photoAtWindow, std::optional(false));
    }

    void takesNothingElseThatIsDragged_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");

        QTest::newRow("words") << QList<QUrl>();
        QTest::newRow("two files") << QList<QUrl>{QUrl::fromLocalFile(Photographed::path),
                                                  QUrl::fromLocalFile(Photographed::path)};
        QTest::newRow("an address") << QList<QUrl>{QUrl(u"https://example.org/a.jpg"_s)};
    }

    void takesNothingElseThatIsDragged()
    {
        QFETCH(QList<QUrl>, urls);
        const Photographed one;
        QMimeData dragged;
        dragged.setText(u"words"_s);
        dragged.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();

        QCoreApplication::sendEvent(&one.shown->page, &enter);

        QVERIFY(!enter.isAccepted());
    }

    void showsAKeptPhotoAgain()
    {
        Photographed one;
        QVERIFY(one.open());
        one.shown->tick(u"linesTick"_s);
        const auto draft = draftFromJson(toJson(one.person.session.draft()));
        QVERIFY(draft);
        const auto photo = one.card().photo;

        one.person.session.setDraft({});
        one.person.session.setDraft(*draft);

        QVERIFY(one.shown->shows(u"keptCard"_s));
        QVERIFY(!one.shown->shows(u"photoView"_s)); // the picture is not kept
        QCOMPARE(one.card().photo, photo);
        QVERIFY(one.said().isEmpty());
        one.shown->choose(u"photoChoice"_s, PhotoPage::AtWindow);
        QVERIFY(one.card().photo.isEmpty());
        one.shown->choose(u"photoChoice"_s, PhotoPage::HasPhoto);
        QCOMPARE(one.card().photo, photo); // until the page is left for good
    }

    void forgetsTheFaceOfAnotherPerson()
    {
        Photographed one;
        QVERIFY(one.open());
        one.shown->tick(u"linesTick"_s);
        QVERIFY(!one.card().photo.isEmpty());

        one.person.session.choosePerson(u"another"_s);

        QVERIFY(one.card().photo.isEmpty());
        QVERIFY(!one.card().photoAtWindow);
        QVERIFY(!one.shown->shows(u"photoView"_s));
        one.shown->choose(u"photoChoice"_s, PhotoPage::HasPhoto);
        QVERIFY(one.card().photo.isEmpty());
    }

    void asksForOtherBytesWhereTheRegionDoes()
    {
        const Photographed one;
        auto card = one.card();
        card.photoAtWindow = false;
        card.photo = QByteArray("\xFF\xD8\xFF\xE0", 4);
        const_cast<PaymentCase &>(one.person).session.setCard(card);

        QCOMPARE(one.said(), QList<int>{int(Code::PhotoBytes)});
    }

    void namesEverythingThatTakesTheFocus()
    {
        const Photographed one;
        QVERIFY(one.open());

        for (const auto *widget : one.shown->page.findChildren<QWidget *>()) {
            const bool isStop = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
            if (isStop && !widget->focusProxy() && widget->isVisible()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
            }
        }
    }

    void rewordsARefusal()
    {
        const Photographed one("GIF89a");
        one.shown->choose(u"photoChoice"_s, PhotoPage::HasPhoto);
        one.press(u"choosePhotoButton"_s);
        QTRY_VERIFY(!one.shown->said(u"photoStatus"_s).isEmpty());

        one.shown->speak(Language::Chinese);

        QVERIFY(!one.shown->said(u"photoStatus"_s).isEmpty());
    }
};

QTEST_MAIN(PhotoPageTest)
#include "tst_photopage.moc"
