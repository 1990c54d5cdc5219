#include "models/edition/preparededition.h"

#include "models/edition/packsignature.h"
#include "models/edition/ratepack.h"
#include "models/store/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failureWith(Error::Code::FileUnreadable, {QFileInfo(path).fileName()});
    if (file.size() > RatePack::MostBytes)
        return failureWith(Error::Code::PackTooLarge, {static_cast<int>(RatePack::MostBytes >> 20)});
    return file.read(RatePack::MostBytes + 1);
}

/// Who signed exactly these bytes.
Result<SigningKey> signerOf(const PackFiles &files, const PackSignature &signature, const TrustedKeys &keys)
{
    const auto *trusted = keys.find(signature.keyId());
    if (!trusted)
        return failure(Error::Code::PackUntrusted);
    if (!signature.isBy(trusted->key, files.content))
        return failure(Error::Code::PackDamaged, u"the signature does not fit"_s);
    return trusted->key;
}

/// What was signed beside the content must name the same edition: no pack passes for another by its file name.
bool agrees(const PackSignature &signature, const RatePack &pack)
{
    const auto words = signature.trustedComment().split(' ');
    const auto expected = pack.signedComment().split(' ');
    return std::all_of(expected.begin(), expected.end(),
                       [&words](const QByteArray &word) { return words.contains(word); });
}

/// An example that fails is told apart from a broken rule: the figures may be sound and the arithmetic not.
tl::unexpected<Error> refusalOf(const std::vector<store::BuildProblem> &problems)
{
    const auto failedExamples = std::count_if(problems.begin(), problems.end(), [](const store::BuildProblem &problem) {
        return problem.file == store::exampleFile() && problem.reason.contains("expected"_L1);
    });
    if (failedExamples == static_cast<std::ptrdiff_t>(problems.size()))
        return failureWith(Error::Code::PackExamplesFail, {static_cast<int>(failedExamples)});
    return failureWith(Error::Code::PackRuleBroken, {static_cast<int>(problems.size()), problems.front().text()});
}

} // namespace

Result<PackFiles> PackFiles::read(const QString &path)
{
    auto content = bytesOf(path);
    if (!content)
        return failure(content);
    auto signature = bytesOf(path + u".minisig"_s);
    if (!signature)
        return failure(signature);
    return PackFiles{.content = *std::move(content), .signature = *std::move(signature)};
}

Result<PreparedEdition> PreparedEdition::prepare(const PackFiles &files, const TrustedKeys &keys,
                                                 const QVersionNumber &program, const QString &folder)
{
    if (files.content.size() > RatePack::MostBytes)
        return failureWith(Error::Code::PackTooLarge, {static_cast<int>(RatePack::MostBytes >> 20)});
    const auto signature = PackSignature::parse(files.signature);
    if (!signature)
        return failure(signature);
    const auto signer = signerOf(files, *signature, keys);
    if (!signer)
        return failure(signer);
    const auto pack = RatePack::read(files.content, program);
    if (!pack)
        return failure(pack);
    if (!agrees(*signature, *pack))
        return failure(Error::Code::PackDamaged, u"the signature is of another edition"_s);
    if (auto made = store::makePrivateFolder(folder); !made)
        return failure(made);
    PreparedEdition prepared({.number = pack->edition, .date = pack->date}, *signer,
                             QDir(folder).filePath(u"prepared-%1.db"_s.arg(pack->edition)));
    if (const auto problems = store::buildReference(pack->source(), prepared.m_path); !problems.empty())
        return refusalOf(problems);
    return prepared;
}

PreparedEdition::PreparedEdition(ReferenceEdition edition, SigningKey signer, QString path)
    : m_edition(std::move(edition))
    , m_signer(std::move(signer))
    , m_path(std::move(path))
{
}

PreparedEdition::PreparedEdition(PreparedEdition &&other) noexcept
    : m_edition(std::move(other.m_edition))
    , m_signer(std::move(other.m_signer))
    , m_path(std::exchange(other.m_path, QString()))
{
}

PreparedEdition::~PreparedEdition()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

} // namespace canbao
