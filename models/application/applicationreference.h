#pragma once

#include "models/core/result.h"

#include <QString>

namespace canbao {

/// Canbao's own number of an application: CB-XXXX-XXXX from an alphabet without 0, O, 1 and I; the last character
/// checks the seven before it.
class ApplicationReference
{
public:
    /// \a random supplies 35 bits; the same bits give the same reference.
    static ApplicationReference fromRandom(quint64 random);
    /// Small letters, spaces and missing dashes are forgiven; ReferenceMalformed otherwise.
    static Result<ApplicationReference> parse(const QString &typed);

    const QString &text() const { return m_text; }
    bool operator==(const ApplicationReference &) const = default;

private:
    explicit ApplicationReference(QString text) : m_text(std::move(text)) { }

    QString m_text;
};

} // namespace canbao
