#pragma once

namespace canbao::app {

/// Sends messages to standard error with every run of six or more digits hidden: a message never shows a number that
/// identifies a person.
void installLog();

} // namespace canbao::app
