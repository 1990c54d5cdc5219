#pragma once

#include "models/application/referencebooks.h"

#include <memory>

namespace canbao::tests {

/// Few regions with the figures of the golden examples, for pages and rules that need books: Beijing (pension and fixed
/// medical from 2025-07 and 2026-07), Shanghai (open to everybody, medical not known), Henan (pension until 2025-12
/// only, no rule for people from elsewhere). 110224 was Daxing's code from 1980 to 2001.
std::unique_ptr<ReferenceBooks> sampleBooks();
/// The same, to be changed before they are opened.
ReferenceBooks::Readers sampleBookReaders();
/// Chaoyang in Beijing, Pudong in Shanghai, Jinshui in Zhengzhou.
RegionCode chaoyang();
RegionCode pudong();
RegionCode jinshui();

} // namespace canbao::tests
