#include "ui/fields/regionedit.h"
#include "ui/format.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

RegionCode code(QStringView text)
{
    return RegionCode::parse(text).value();
}

Region region(QStringView number, Region::Level level, std::optional<RegionCode> parent, const BilingualText &name,
              const QString &pinyin, const QString &initials)
{
    return {
        .code = code(number), .level = level, .parent = parent, .name = name, .pinyin = pinyin, .initials = initials};
}

RegionDirectory someRegions()
{
    const auto beijing = code(u"110000");
    const auto jilin = code(u"220000");
    return RegionDirectory({
        region(u"110000", Region::Level::Province, {}, {u"北京市"_s, u"Beijing"_s}, u"bei jing shi"_s, u"bjs"_s),
        region(u"110105", Region::Level::County, beijing, {u"朝阳区"_s, u"Chaoyang"_s}, u"chao yang qu"_s, u"cyq"_s),
        region(u"110108", Region::Level::County, beijing, {u"海淀区"_s, u"Haidian"_s}, u"hai dian qu"_s, u"hdq"_s),
        region(u"220000", Region::Level::Province, {}, {u"吉林省"_s, u"Jilin"_s}, u"ji lin sheng"_s, u"jls"_s),
        region(u"220104", Region::Level::County, jilin, {u"朝阳区"_s, u"Chaoyang"_s}, u"chao yang qu"_s, u"cyq"_s),
    });
}

} // namespace

class RegionEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::setCurrentLanguage(Language::Chinese);
        m_field = std::make_unique<ui::RegionEdit>();
        m_field->setDirectory([this]() -> const RegionDirectory & { return m_regions; });
        m_field->show();
        m_line = m_field->findChild<QLineEdit *>(u"regionLine"_s);
        m_list = m_field->findChild<QListView *>(u"regionList"_s);
        QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
        m_line->setFocus();
    }

    void choosesWithTheKeyboard()
    {
        QSignalSpy changes(m_field.get(), &ui::RegionEdit::regionChanged);
        QTest::keyClicks(m_line, u"cyq"_s);
        QVERIFY(m_list->isVisible());
        QCOMPARE(m_list->model()->rowCount(), 2);

        QTest::keyClick(m_line, Qt::Key_Down);
        QTest::keyClick(m_line, Qt::Key_Return);

        QCOMPARE(m_field->region(), code(u"220104"));
        QCOMPARE(m_line->text(), m_regions.fullName(code(u"220104")).chinese);
        QVERIFY(m_list->isHidden());
        QCOMPARE(changes.size(), 1);
    }

    void choosesWithTheMouse()
    {
        QTest::keyClicks(m_line, u"haidian"_s);
        const auto row = m_list->visualRect(m_list->model()->index(0, 0));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, row.center());

        QCOMPARE(m_field->region(), code(u"110108"));
    }

    void takesTheOnlyMatchWhenOneGoesOn()
    {
        QTest::keyClicks(m_line, u"hdq"_s);
        m_line->clearFocus();

        QCOMPARE(m_field->region(), code(u"110108"));
    }

    void keepsWhatWasTypedWhenNothingMatches()
    {
        QTest::keyClicks(m_line, u"xyz"_s);
        m_line->clearFocus();

        QVERIFY(!m_field->region());
        QCOMPARE(m_line->text(), u"xyz"_s);
        QVERIFY(m_list->isHidden());
    }

    void forgetsTheRegionWhenTheTextIsChanged()
    {
        m_field->setRegion(code(u"110108"));
        QSignalSpy changes(m_field.get(), &ui::RegionEdit::regionChanged);
        m_line->setCursorPosition(static_cast<int>(m_line->text().size()));

        QTest::keyClick(m_line, Qt::Key_Backspace);

        QVERIFY(!m_field->region());
        QCOMPARE(changes.size(), 1);
    }

    void escapeClosesTheListAndDiscardsNothing()
    {
        QTest::keyClicks(m_line, u"cyq"_s);
        QTest::keyClick(m_line, Qt::Key_Escape);

        QVERIFY(m_list->isHidden());
        QCOMPARE(m_line->text(), u"cyq"_s);
    }

    void speaksTheLanguageOfTheProgram()
    {
        m_field->setRegion(code(u"110105"));
        ui::setCurrentLanguage(Language::English);
        m_field->retranslate();

        QCOMPARE(m_line->text(), m_regions.fullName(code(u"110105")).english);
    }

    void emitsNothingWhenTheRegionIsTheSame()
    {
        m_field->setRegion(code(u"110108"));
        QSignalSpy changes(m_field.get(), &ui::RegionEdit::regionChanged);
        m_field->setRegion(code(u"110108"));

        QCOMPARE(changes.size(), 0);
    }

private:
    RegionDirectory m_regions = someRegions();
    std::unique_ptr<ui::RegionEdit> m_field;
    QLineEdit *m_line = nullptr;
    QListView *m_list = nullptr;
};

QTEST_MAIN(RegionEditTest)
#include "tst_regionedit.moc"
