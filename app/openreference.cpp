#include "app/openreference.h"

namespace canbao::app {

namespace {

ReferenceEdition editionOf(const store::ReferenceStore &store)
{
    return store.readers().edition();
}

/// Books that keep what they read from.
struct StoredBooks
{
    explicit StoredBooks(std::unique_ptr<store::ReferenceStore> from) : store(std::move(from)), books(store->readers())
    {
    }

    std::unique_ptr<store::ReferenceStore> store;
    ReferenceBooks books;
};

} // namespace

Result<OpenReference> openReference(const Paths &paths)
{
    auto shipped = store::ReferenceStore::open(paths.referenceFile());
    if (!shipped)
        return failure(shipped);
    const auto edition = editionOf(**shipped);
    OpenReference open{.store = *std::move(shipped), .edition = edition, .shipped = edition};
    const auto shelf = EditionShelf::open(paths.editionFolder());
    if (!shelf) {
        open.problem = shelf.error();
        return open;
    }
    const auto choice = shelf->choice(open.shipped.number);
    open.problem = choice.problem;
    if (choice.path.isEmpty())
        return open;
    auto installed = store::ReferenceStore::open(choice.path);
    if (!installed) {
        open.problem = installed.error();
        return open;
    }
    open.store = *std::move(installed);
    open.edition = editionOf(*open.store);
    return open;
}

Result<std::unique_ptr<store::ReferenceStore>> openEdition(const Paths &paths, const QString &number,
                                                           const QString &shipped)
{
    if (number == shipped)
        return store::ReferenceStore::open(paths.referenceFile());
    const auto shelf = EditionShelf::open(paths.editionFolder());
    if (!shelf)
        return failure(shelf);
    const auto path = shelf->database(number);
    if (!path)
        return failure(path);
    return store::ReferenceStore::open(*path);
}

std::shared_ptr<ReferenceBooks> booksBefore(const Paths &paths, const OpenReference &open)
{
    const auto shelf = EditionShelf::open(paths.editionFolder());
    if (!shelf || shelf->changes().empty() || shelf->changes().back().to != open.edition.number)
        return nullptr;
    auto store = openEdition(paths, shelf->changes().back().from, open.shipped.number);
    if (!store)
        return nullptr;
    const auto before = std::make_shared<StoredBooks>(*std::move(store));
    return {before, &before->books};
}

} // namespace canbao::app
