#pragma once

#include "models/edition/preparededition.h"
#include "tests/support/packs/packsigner.h"

namespace canbao::test {

/// Tables of a small invented edition: one province, one row of pension rates, one example. Every table can be changed
/// before it is packed.
class SamplePack
{
public:
    explicit SamplePack(const QString &edition = QStringLiteral("2026.12"));

    /// One cell of the first row of a table.
    SamplePack &with(const QString &file, const QString &column, const QString &text);
    store::TableSource source() const;
    /// As canbao-pack writes it.
    QByteArray content() const;
    /// Content and signature.
    PackFiles signedBy(const PackSigner &signer) const;

private:
    void fill(const QString &file, const std::map<QString, QString> &cells);

    std::map<QString, store::CsvFile> m_tables;
    QString m_edition;
};

/// Keys of the program, were \a signer's one of them.
TrustedKeys trusting(const PackSigner &signer);

} // namespace canbao::test
