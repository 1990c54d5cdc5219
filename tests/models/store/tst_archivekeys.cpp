#include "models/store/archivekeys.h"

#include "models/store/applicationarchive.h"
#include "models/store/keyfile.h"
#include "models/store/recoverycode.h"
#include "tests/support/applicationsamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

/// As little as libsodium allows: these tests are about what opens, not about how dear it is to try.
constexpr KeyCost Cheap{.operations = 1, .memoryBytes = 8192};

/// A key store of the desktop that a test can lock.
struct FakeKeyring
{
    std::map<QString, QByteArray> entries;
    bool isLocked = false;
    Keyring functions{
        .read = [this](const QString &entry) -> std::optional<QByteArray> {
            const auto found = entries.find(entry);
            return isLocked || found == entries.end() ? std::nullopt : std::optional(found->second);
        },
        .write =
            [this](const QString &entry, const QByteArray &value) {
                if (!isLocked)
                    entries[entry] = value;
                return !isLocked;
            },
        .remove = [this](const QString &entry) { entries.erase(entry); },
    };
};

} // namespace

class ArchiveKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void protectsANewArchiveByFilePermissionsWithoutAKeyStore()
    {
        const auto archive = open().value().release();
        const std::unique_ptr<ApplicationArchive> owned(archive);

        QCOMPARE(owned->keys().protection().value(), (Protection{.byFile = true}));
        QCOMPARE(QFileInfo(keyFolder() + u"/archive.key"_s).permissions() & QFile::ReadOther, QFile::Permissions());
    }

    void protectsANewArchiveInTheKeyStoreWhereThereIsOne()
    {
        FakeKeyring keyring;
        QVERIFY(open({.keyFolder = keyFolder(), .keyring = &keyring.functions}));

        QVERIFY(!hasKeyFile(keyFolder()));
        QCOMPARE(keyring.entries.size(), 1U);
        QVERIFY(open({.keyFolder = keyFolder(), .keyring = &keyring.functions}));
    }

    void takesAFileWhereTheKeyStoreDoesNotKeep()
    {
        FakeKeyring keyring;
        keyring.isLocked = true;

        QVERIFY(open({.keyFolder = keyFolder(), .keyring = &keyring.functions}));

        QVERIFY(hasKeyFile(keyFolder()));
    }

    /// A locked key store answers as an empty one does: a new key would lose everything.
    void makesNoNewKeyForALockedKeyStore()
    {
        FakeKeyring keyring;
        const KeySources sources{.keyFolder = keyFolder(), .keyring = &keyring.functions};
        saveOne(sources);
        keyring.isLocked = true;

        QCOMPARE(open(sources).error().code, Error::Code::KeyringLocked);
        QVERIFY(!hasKeyFile(keyFolder()));

        keyring.isLocked = false;
        QVERIFY(hasOne(sources));
    }

    void opensWithThePassphraseAlone()
    {
        saveOne();
        setPassphrase(u"correct horse"_s);

        QVERIFY(!hasKeyFile(keyFolder()));
        QCOMPARE(open().error().code, Error::Code::ArchiveLocked);
        QCOMPARE(open(typed(u"correct hors"_s)).error().code, Error::Code::PassphraseWrong);
        QVERIFY(hasOne(typed(u"correct horse"_s)));
    }

    void takesTheSamePassphraseHoweverItIsComposed()
    {
        saveOne();
        setPassphrase(u"caf\u00e9 au lait"_s);

        QVERIFY(hasOne(typed(u"cafe\u0301 au lait"_s)));
    }

    void forgetsTheKeyStoreWithAPassphrase()
    {
        FakeKeyring keyring;
        const KeySources sources{.keyFolder = keyFolder(), .keyring = &keyring.functions, .cost = Cheap};
        saveOne(sources);
        {
            const auto archive = open(sources);
            QVERIFY((*archive)->keys().setPassphrase(u"correct horse"_s));
        }

        QVERIFY(keyring.entries.empty());
    }

    void changesThePassphrase()
    {
        saveOne();
        setPassphrase(u"correct horse"_s);
        {
            const auto archive = open(typed(u"correct horse"_s));
            QVERIFY((*archive)->keys().setPassphrase(u"battery staple"_s));
        }

        QCOMPARE(open(typed(u"correct horse"_s)).error().code, Error::Code::PassphraseWrong);
        QVERIFY(hasOne(typed(u"battery staple"_s)));
    }

    void removesThePassphrase()
    {
        saveOne();
        setPassphrase(u"correct horse"_s);
        {
            const auto archive = open(typed(u"correct horse"_s));
            QVERIFY((*archive)->keys().removePassphrase());
        }

        QVERIFY(hasOne(sources()));
        QCOMPARE((*open())->keys().protection().value(), (Protection{.byFile = true}));
    }

    void refusesAShortPassphrase()
    {
        const auto archive = open();

        const auto set = (*archive)->keys().setPassphrase(u"1234567"_s);

        QCOMPARE(set.error(), (Error{.code = Error::Code::PassphraseTooShort, .values = {8}}));
        QVERIFY(hasKeyFile(keyFolder()));
    }

    void opensWithTheCodeOfTheRecoverySheet()
    {
        saveOne();
        setPassphrase(u"correct horse"_s);
        const auto code = newCode(typed(u"correct horse"_s));

        QVERIFY(hasOne(typed(code)));
        QVERIFY(hasOne(typed(code.toLower().remove(u'-'))));
    }

    void opensWithTheLatestCodeAlone()
    {
        saveOne();
        setPassphrase(u"correct horse"_s);
        const auto first = newCode(typed(u"correct horse"_s));
        const auto second = newCode(typed(u"correct horse"_s));

        QCOMPARE(open(typed(first)).error().code, Error::Code::PassphraseWrong);
        QVERIFY(hasOne(typed(second)));
    }

    void seesASlipOfThePenInACode()
    {
        auto code = randomRecoveryCode();
        QVERIFY(recoveryCodeBytes(code));
        code[0] = code[0] == u'A' ? u'B' : u'A';

        QVERIFY(!recoveryCodeBytes(code));
        QVERIFY(!recoveryCodeBytes(u"0000-IIII"_s));
        QVERIFY(!recoveryCodeBytes({}));
    }

    void bindsASlotToItsKindAndCost()
    {
        const auto master = SecretKey::random();
        const auto outer = SecretKey::random();
        KeySlot slot{.kind = KeySlotKind::Passphrase, .salt = QByteArray(16, 's'), .cost = {3, 8192}};
        wrapKey(slot, *master, *outer);
        QVERIFY(unwrapKey(slot, *outer)->view() == master->view());

        auto cheaper = slot;
        cheaper.cost.operations = 1;
        auto other = slot;
        other.kind = KeySlotKind::Recovery;

        QCOMPARE(unwrapKey(cheaper, *outer).error().code, Error::Code::SealBroken);
        QCOMPARE(unwrapKey(other, *outer).error().code, Error::Code::SealBroken);
        QCOMPARE(unwrapKey(slot, *master).error().code, Error::Code::SealBroken);
    }

private:
    QString dataFolder() const { return m_folder->filePath(u"data"_s); }
    QString keyFolder() const { return m_folder->filePath(u"key"_s); }
    KeySources sources() const { return {.keyFolder = keyFolder(), .cost = Cheap}; }
    KeySources typed(const QString &words) const
    {
        return {.keyFolder = keyFolder(), .passphrase = words, .cost = Cheap};
    }
    Result<std::unique_ptr<ApplicationArchive>> open() const { return open(sources()); }
    Result<std::unique_ptr<ApplicationArchive>> open(const KeySources &sources) const
    {
        return ApplicationArchive::open(dataFolder(), sources);
    }
    void saveOne() const { saveOne(sources()); }
    void saveOne(const KeySources &sources) const { QVERIFY((*open(sources))->save(tests::beijingApplication())); }
    bool hasOne(const KeySources &sources) const
    {
        const auto archive = open(sources);
        return archive && (*archive)->load(tests::beijingApplication().reference.text()).has_value();
    }
    void setPassphrase(const QString &words) const { QVERIFY((*open())->keys().setPassphrase(words)); }
    QString newCode(const KeySources &sources) const
    {
        auto code = randomRecoveryCode();
        return (*open(sources))->keys().setRecoveryCode(TypedKey::ofRecoveryCode(code, Cheap).value()) ? code
                                                                                                       : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ArchiveKeysTest)
#include "tst_archivekeys.moc"
