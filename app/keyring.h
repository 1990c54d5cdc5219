#pragma once

#include "app/paths.h"
#include "models/store/archivekeys.h"

namespace canbao::app {

/// The desktop's key store (Secret Service, KWallet). Each call waits a few seconds at most; what is written is read
/// back. Without a session bus it answers "nothing" at once.
const store::Keyring &desktopKeyring();

/// What opens the archive of \a paths without typing: the key store with the usual folders alone, the key file always.
store::KeySources keySourcesOf(const Paths &paths);

} // namespace canbao::app
