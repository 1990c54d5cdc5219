#include "ui/print/clerkcode.h"

#include "ui/format.h"
#include "ui/print/formvalues.h"
#include "ui/print/paperlanguage.h"

#include <qrencode.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

QString withChecksum(const QString &text)
{
    const auto sum = qChecksum(QByteArrayView(text.toUtf8()));
    return text + u'#' + QString::number(sum, 16).rightJustified(4, u'0').toUpper();
}

} // namespace

QString clerkCodeText(const EnrolmentApplication &application, const PaperMask &mask)
{
    const PaperLanguage language(Language::Chinese);
    QString text = u"CANBAO1 %1\n"_s.arg(application.reference.text());
    for (const FormField &field : fieldsOf(application.formFields, FormKind::Enrolment)) {
        if (field.key == "identity_number"_L1 && !mask.showsAll())
            continue;
        if (const QString value = formValue(field.key, application, mask); !value.isEmpty())
            text += field.name.chinese + u'=' + value + u'\n';
    }
    return withChecksum(text);
}

QImage qrCode(const QString &text)
{
    constexpr int QuietZone = 4; // modules, as the standard asks for
    const auto bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width + 2 * QuietZone, code->width + 2 * QuietZone, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            const bool isDark = (code->data[row * code->width + column] & 1) != 0;
            if (isDark)
                image.setPixelColor(column + QuietZone, row + QuietZone, Qt::black);
        }
    }
    return image;
}

} // namespace canbao::ui
