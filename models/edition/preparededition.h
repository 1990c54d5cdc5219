#pragma once

#include "models/application/referencebooks.h"
#include "models/edition/trustedkeys.h"
#include "models/store/referencebuilder.h"

#include <QVersionNumber>

namespace canbao {

/// A pack and its signature as they were read.
struct PackFiles
{
    QByteArray content;
    QByteArray signature;

    /// \a path and, beside it, the same name with ".minisig". PackTooLarge or FileUnreadable.
    static Result<PackFiles> read(const QString &path);
};

/// A pack that has passed every check and stands as a database of its own, ready to be shelved. It takes no place and
/// changes nothing until then: what is not shelved is removed with this object.
class PreparedEdition
{
public:
    /// Checks size, signature, signer, schema, every rule of the build and the worked examples, in this order, and
    /// builds the database in \a folder. Errors: PackTooLarge, PackDamaged, PackUntrusted, PackTooNew, PackRuleBroken,
    /// PackExamplesFail, and those of writing a file. Takes about a second; belongs to no thread.
    static Result<PreparedEdition> prepare(const PackFiles &files, const TrustedKeys &keys,
                                           const QVersionNumber &program, const QString &folder);
    PreparedEdition(PreparedEdition &&other) noexcept;
    PreparedEdition &operator=(PreparedEdition &&other) = delete;
    ~PreparedEdition();

    const ReferenceEdition &edition() const { return m_edition; }
    const SigningKey &signer() const { return m_signer; }
    const QString &databasePath() const { return m_path; }

private:
    PreparedEdition(ReferenceEdition edition, SigningKey signer, QString path);

    ReferenceEdition m_edition;
    SigningKey m_signer;
    QString m_path; ///< empty once another object has it
};

} // namespace canbao
