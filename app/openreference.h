#pragma once

#include "app/paths.h"
#include "models/edition/editionshelf.h"
#include "models/store/referencestore.h"

#include <memory>

namespace canbao::app {

/// The edition of the reference data that counts here.
struct OpenReference
{
    std::unique_ptr<store::ReferenceStore> store;
    ReferenceEdition edition;
    ReferenceEdition shipped; ///< that came with the program
    std::optional<Error> problem = {}; ///< why an installed edition was passed over for the shipped one
};

/// Opens the edition that was installed or gone back to, or the one that came with the program.
Result<OpenReference> openReference(const Paths &paths);

/// Another edition than the one that counts: a kept one, or \a shipped, the one that came with the program.
/// EditionNotKept, EditionDamaged, and those of opening it.
Result<std::unique_ptr<store::ReferenceStore>> openEdition(const Paths &paths, const QString &number,
                                                           const QString &shipped);

/// The books of the edition that counted before \a open did. Null where there was none, or where it is not kept any
/// more.
std::shared_ptr<ReferenceBooks> booksBefore(const Paths &paths, const OpenReference &open);

} // namespace canbao::app
