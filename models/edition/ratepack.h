#pragma once

#include "models/core/result.h"
#include "models/store/referencebuilder.h"

#include <QVersionNumber>

namespace canbao {

/// One edition of all reference data as it travels: a JSON file with the tables of resources/reference, cell for cell,
/// so that the rules of the build hold for it word for word. Described in resources/schema/rate-pack.md.
struct RatePack
{
    QString edition; ///< an EditionNumber
    QString date; ///< ISO
    QVersionNumber needsProgram; ///< the first Canbao that understands it
    std::map<QString, store::CsvFile> tables = {}; ///< by file; lines count from the first row

    /// Limits of the reader: no edition comes near them.
    static constexpr qsizetype MostBytes = qsizetype{8} << 20;
    static constexpr qsizetype MostRows = 50000;
    /// What this program reads; a pack of another schema is PackTooNew or PackDamaged.
    static constexpr int Schema = 1;

    /// PackTooLarge, PackDamaged, or PackTooNew for one that needs more than \a program.
    static Result<RatePack> read(const QByteArray &json, const QVersionNumber &program);
    /// The tables of a source as the bytes of a pack; what is wrong with them is for buildReference to say.
    static Result<QByteArray> write(const store::TableSource &source, const QVersionNumber &needsProgram);

    /// For buildReference.
    store::TableSource source() const;
    /// What the signature's comment must say: "edition:2026.12 schema:1".
    QByteArray signedComment() const;
};

} // namespace canbao
