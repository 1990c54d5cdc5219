#pragma once

#include "models/application/referencebooks.h"
#include "models/core/result.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace canbao {

class PreparedEdition;

/// An edition that was installed from a pack and is kept.
struct KeptEdition
{
    ReferenceEdition edition;
    QString hash; ///< of its database file, in hex: a damaged one is noticed
    QString signer; ///< fingerprint
    QDateTime installed;
};

/// One change of editions, as it is told later.
struct EditionChange
{
    enum class Kind { Installed, WentBack };

    Kind kind = Kind::Installed;
    QDateTime at;
    QString from;
    QString to;
    QString reason; ///< of going back: the person's own words
};

/// The editions of a data folder beside the one that came with the program, and which of them counts. All of it stands
/// in one small file that is replaced in one rename: a power cut leaves the old edition or the new one.
class EditionShelf
{
public:
    static constexpr std::size_t MostKept = 6;

    /// A folder without a shelf is an empty one. FileMalformed when its file cannot be understood.
    static Result<EditionShelf> open(const QString &folder);

    const std::vector<KeptEdition> &kept() const { return m_kept; } ///< newest first
    const std::vector<EditionChange> &changes() const { return m_changes; } ///< oldest first

    struct Choice
    {
        QString path; ///< empty: the edition that came with the program
        std::optional<Error> problem = {}; ///< EditionDamaged: what would count, but cannot be used
    };
    /// What to open beside a program that came with \a shipped: an installed edition counts while it is newer, and an
    /// older one that somebody went back to until the program itself brings another.
    Choice choice(const QString &shipped) const;

    /// The database of a kept edition. EditionNotKept; EditionDamaged.
    Result<QString> database(const QString &number) const;

    /// Makes \a prepared the edition that counts. PackOlder or PackInstalled against \a openNow.
    Result<void> install(const PreparedEdition &prepared, const QString &openNow, const QString &shipped,
                         const QDateTime &now);
    /// Back to a kept edition or to the shipped one. EditionNotKept.
    Result<void> goBack(const QString &number, const QString &openNow, const QString &shipped, const QString &reason,
                        const QDateTime &now);

private:
    explicit EditionShelf(QString folder) : m_folder(std::move(folder)) { }

    Result<void> read(const QByteArray &json);
    Result<void> save() const;
    QString databaseOf(const QString &number) const;
    void keep(KeptEdition edition);
    const KeptEdition *find(const QString &number) const;

    QString m_folder;
    QString m_current; ///< empty: the shipped one
    QString m_wentBackFrom; ///< the shipped edition at that time; empty: nobody went back
    std::vector<KeptEdition> m_kept;
    std::vector<EditionChange> m_changes;
};

} // namespace canbao
