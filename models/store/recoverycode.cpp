#include "models/store/recoverycode.h"

#include <sodium.h>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"_L1; // 32 of them: five bits each
constexpr qsizetype RandomSigns = 26;
constexpr qsizetype AllSigns = 28;
constexpr qsizetype GroupSize = 4;

/// Two signs over the others.
QString checkSigns(const QString &random)
{
    const auto bytes = random.toLatin1();
    unsigned char sum[crypto_generichash_BYTES_MIN];
    crypto_generichash(sum, sizeof sum, reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return QString(QChar(Signs[sum[0] % Signs.size()])) + QChar(Signs[sum[1] % Signs.size()]);
}

} // namespace

QString randomRecoveryCode()
{
    QString signs;
    for (qsizetype i = 0; i < RandomSigns; ++i)
        signs += Signs[randombytes_uniform(static_cast<quint32>(Signs.size()))];
    signs += checkSigns(signs);
    QString code;
    for (qsizetype at = 0; at < signs.size(); at += GroupSize)
        code += (at > 0 ? u"-"_s : QString()) + signs.mid(at, GroupSize);
    return code;
}

std::optional<QByteArray> recoveryCodeBytes(const QString &typed)
{
    QString signs;
    for (const QChar sign : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (Signs.contains(sign))
            signs += sign;
        else if (!sign.isSpace() && sign != u'-')
            return std::nullopt;
    }
    if (signs.size() != AllSigns || checkSigns(signs.first(RandomSigns)) != signs.sliced(RandomSigns))
        return std::nullopt;
    return signs.toLatin1();
}

} // namespace canbao::store
