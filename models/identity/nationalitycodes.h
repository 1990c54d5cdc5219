#pragma once

#include <QStringView>

namespace canbao {

/// Whether \a digits is the three-digit code of a country or area (ISO 3166-1 numeric).
bool isNationalityNumber(QStringView digits);
/// Whether \a letters is the three-letter code of one (ISO 3166-1 alpha-3).
bool isNationalityLetters(QStringView letters);

} // namespace canbao
