#include "models/store/applicationarchive.h"
#include "models/store/draftstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

/// One draft in two windows.
class DraftElsewhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void neverOverwritesWhatAnotherWindowKept()
    {
        const auto one = open();
        const auto other = open();
        auto draft = named(u"王芳"_s);
        draft.id = one->drafts().save(draft, m_when).value();
        auto elsewhere = other->drafts().load(draft.id).value();
        elsewhere.person.name = u"李娜"_s;
        QCOMPARE(other->drafts().save(elsewhere, m_when.addSecs(10)).value(), draft.id);
        QVERIFY(one->drafts().isChangedElsewhere(draft.id).value());
        draft.person.name = u"王芳芳"_s;

        const auto own = one->drafts().save(draft, m_when.addSecs(20)).value();

        QVERIFY(own != draft.id);
        QCOMPARE(one->drafts().entries().value().size(), std::size_t(2));
        QCOMPARE(open()->drafts().load(draft.id).value().person.name, u"李娜"_s);
        QCOMPARE(open()->drafts().load(own).value().person.name, u"王芳芳"_s);
        draft.id = own;
        QCOMPARE(one->drafts().save(draft, m_when.addSecs(30)).value(), own); // from then on it is its own
        QCOMPARE(other->drafts().save(elsewhere, m_when.addSecs(40)).value(), elsewhere.id);
    }

    void goesOnWithADraftThatNobodyElseChanged()
    {
        const auto one = open();
        auto draft = named(u"王芳"_s);
        draft.id = one->drafts().save(draft, m_when).value();
        QVERIFY(open()->drafts().load(draft.id)); // looking changes nothing
        QVERIFY(open()->drafts().markOpen(draft.id, 1));
        draft.person.name = u"王芳芳"_s;

        QCOMPARE(one->drafts().save(draft, m_when.addSecs(20)).value(), draft.id);
        QVERIFY(!one->drafts().isChangedElsewhere(draft.id).value());
        QCOMPARE(one->drafts().entries().value().size(), std::size_t(1));
    }

private:
    std::unique_ptr<ApplicationArchive> open() const
    {
        return ApplicationArchive::open(m_folder->filePath(u"data"_s), {.keyFolder = m_folder->filePath(u"key"_s)})
            .value();
    }

    static EnrolmentDraft named(const QString &name)
    {
        EnrolmentDraft draft;
        draft.person.name = name;
        return draft;
    }

    const QDateTime m_when{QDate(2026, 11, 25), QTime(9, 0)};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DraftElsewhereTest)
#include "tst_draftelsewhere.moc"
