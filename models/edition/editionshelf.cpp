#include "models/edition/editionshelf.h"

#include "models/application/jsonreader.h"
#include "models/core/editionnumber.h"
#include "models/edition/preparededition.h"
#include "models/store/privatefile.h"
#include "models/store/savefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ShelfFile = "editions.json"_L1;

QString changeKey(EditionChange::Kind kind)
{
    return kind == EditionChange::Kind::Installed ? u"installed"_s : u"went_back"_s;
}

std::optional<EditionChange::Kind> changeFromKey(const QString &key)
{
    if (key == "installed"_L1)
        return EditionChange::Kind::Installed;
    if (key == "went_back"_L1)
        return EditionChange::Kind::WentBack;
    return std::nullopt;
}

std::optional<QDateTime> timeFromText(const QString &text)
{
    const auto time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// Names of files are made from it, so nothing else may stand there.
std::optional<QString> numberFromText(const QString &text)
{
    return EditionNumber::parse(text) ? std::optional(text) : std::nullopt;
}

QJsonObject toJson(const KeptEdition &kept)
{
    return {{u"number"_s, kept.edition.number},
            {u"date"_s, kept.edition.date},
            {u"hash"_s, kept.hash},
            {u"signer"_s, kept.signer},
            {u"installed"_s, kept.installed.toString(Qt::ISODate)}};
}

Result<KeptEdition> keptFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    KeptEdition kept;
    kept.edition = {.number = reader.parsed(u"number"_s, numberFromText).value_or(QString()),
                    .date = reader.text(u"date"_s)};
    kept.hash = reader.text(u"hash"_s);
    kept.signer = reader.text(u"signer"_s);
    kept.installed = reader.parsed(u"installed"_s, timeFromText).value_or(QDateTime());
    return reader.result(kept);
}

QJsonObject toJson(const EditionChange &change)
{
    return {{u"kind"_s, changeKey(change.kind)},
            {u"at"_s, change.at.toString(Qt::ISODate)},
            {u"from"_s, change.from},
            {u"to"_s, change.to},
            {u"reason"_s, change.reason}};
}

Result<EditionChange> changeFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    EditionChange change;
    change.kind = reader.parsed(u"kind"_s, changeFromKey).value_or(EditionChange::Kind::Installed);
    change.at = reader.parsed(u"at"_s, timeFromText).value_or(QDateTime());
    change.from = reader.text(u"from"_s);
    change.to = reader.text(u"to"_s);
    change.reason = reader.text(u"reason"_s);
    return reader.result(change);
}

template<typename Value>
QJsonArray listJson(const std::vector<Value> &values)
{
    QJsonArray json;
    for (const Value &value : values)
        json.append(toJson(value));
    return json;
}

/// Empty for a file that cannot be read.
QString hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<EditionShelf> EditionShelf::open(const QString &folder)
{
    EditionShelf shelf(folder);
    QFile file(QDir(folder).filePath(ShelfFile));
    if (!file.exists())
        return shelf;
    if (!file.open(QIODevice::ReadOnly))
        return failureWith(Error::Code::FileUnreadable, {QString(ShelfFile)});
    if (auto done = shelf.read(file.readAll()); !done)
        return failureWith(Error::Code::FileMalformed, {QString(ShelfFile)});
    return shelf;
}

EditionShelf::Choice EditionShelf::choice(const QString &shipped) const
{
    if (m_current.isEmpty())
        return {};
    const bool isNewer = EditionNumber::parse(m_current) > EditionNumber::parse(shipped);
    if (!isNewer && m_wentBackFrom != shipped)
        return {};
    const auto path = database(m_current);
    if (!path)
        return {.path = {}, .problem = Error{.code = Error::Code::EditionDamaged, .values = {m_current}}};
    return {.path = *path};
}

Result<QString> EditionShelf::database(const QString &number) const
{
    const auto *kept = find(number);
    if (!kept)
        return failureWith(Error::Code::EditionNotKept, {number});
    auto path = databaseOf(number);
    if (hashOf(path) != kept->hash)
        return failureWith(Error::Code::EditionDamaged, {number});
    return path;
}

Result<void> EditionShelf::install(const PreparedEdition &prepared, const QString &openNow, const QString &shipped,
                                   const QDateTime &now)
{
    const auto number = prepared.edition().number;
    if (number == openNow)
        return failureWith(Error::Code::PackInstalled, {number});
    if (EditionNumber::parse(number) < EditionNumber::parse(openNow))
        return failureWith(Error::Code::PackOlder, {number, openNow});
    EditionShelf after(*this);
    after.keep({.edition = prepared.edition(),
                .hash = hashOf(prepared.databasePath()),
                .signer = prepared.signer().fingerprint(),
                .installed = now});
    after.m_current = number;
    // What is newer than the shipped edition needs no leave to count; what is not counts because somebody chose it.
    after.m_wentBackFrom = EditionNumber::parse(number) > EditionNumber::parse(shipped) ? QString() : shipped;
    after.m_changes.push_back(
        {.kind = EditionChange::Kind::Installed, .at = now, .from = openNow, .to = number, .reason = {}});
    if (auto moved = store::moveIntoPlace(prepared.databasePath(), databaseOf(number)); !moved)
        return moved;
    if (auto saved = after.save(); !saved)
        return saved;
    for (const KeptEdition &before : m_kept) {
        if (!after.find(before.edition.number))
            QFile::remove(databaseOf(before.edition.number));
    }
    *this = std::move(after);
    return {};
}

Result<void> EditionShelf::goBack(const QString &number, const QString &openNow, const QString &shipped,
                                  const QString &reason, const QDateTime &now)
{
    if (number == openNow)
        return failureWith(Error::Code::PackInstalled, {number});
    if (number != shipped && !find(number))
        return failureWith(Error::Code::EditionNotKept, {number});
    EditionShelf after(*this);
    after.m_current = number == shipped ? QString() : number;
    after.m_wentBackFrom = shipped;
    after.m_changes.push_back(
        {.kind = EditionChange::Kind::WentBack, .at = now, .from = openNow, .to = number, .reason = reason});
    if (auto saved = after.save(); !saved)
        return saved;
    *this = std::move(after);
    return {};
}

Result<void> EditionShelf::read(const QByteArray &json)
{
    JsonReader reader(QJsonDocument::fromJson(json).object());
    m_current = reader.text(u"current"_s);
    m_wentBackFrom = reader.text(u"went_back_from"_s);
    m_kept = reader.list(u"kept"_s, keptFromJson);
    m_changes = reader.list(u"changes"_s, changeFromJson);
    return reader.isSound() ? Result<void>() : reader.malformed();
}

Result<void> EditionShelf::save() const
{
    const QJsonObject json{{u"current"_s, m_current},
                           {u"went_back_from"_s, m_wentBackFrom},
                           {u"kept"_s, listJson(m_kept)},
                           {u"changes"_s, listJson(m_changes)}};
    return store::saveFileSafely(QDir(m_folder).filePath(ShelfFile), QJsonDocument(json).toJson());
}

QString EditionShelf::databaseOf(const QString &number) const
{
    return QDir(m_folder).filePath(u"reference-%1.db"_s.arg(number));
}

void EditionShelf::keep(KeptEdition edition)
{
    std::erase_if(m_kept, [&](const KeptEdition &other) { return other.edition.number == edition.edition.number; });
    m_kept.insert(m_kept.begin(), std::move(edition));
    if (m_kept.size() > MostKept)
        m_kept.resize(MostKept);
}

const KeptEdition *EditionShelf::find(const QString &number) const
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&](const KeptEdition &kept) { return kept.edition.number == number; });
    return found == m_kept.end() ? nullptr : &*found;
}

} // namespace canbao
