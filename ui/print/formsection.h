#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"
#include "ui/print/papercopy.h"

#include <QCoreApplication>

namespace canbao::ui {

/// The answers in the order of a sheet of the counter, to be copied or handed in where that is accepted. Canbao's own
/// sheets: no official form was seen, and they say so.
class FormSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::FormSection)

public:
    /// Field by field with the length that the form has; what Canbao does not know is left open to be written in.
    static PaperBlocks enrolment(const EnrolmentApplication &application, const PaperMask &mask);
    /// The application for the social-security card, with the photo in its printed size or a frame to glue one into.
    static PaperBlocks card(const EnrolmentApplication &application, const PaperMask &mask);

private:
    static TableBlock table(const std::vector<FormField> &fields, const EnrolmentApplication &application,
                            const PaperMask &mask);
    static QString lengthText(const FormField &field, const QString &value);
    static QString sources(const std::vector<FormField> &fields);
};

} // namespace canbao::ui
