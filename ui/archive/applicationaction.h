#pragma once

#include <QMetaType>

namespace canbao::ui {

/// What one can do with one saved application.
enum class ApplicationAction {
    Open,
    CopyAsNew,
    Print,
    Preview,
    SavePdf,
    ChoosePapers,
    SaveCalendar,
    CounterMode,
    NoteStep, ///< what became of it
    Payments, ///< the diary of them
    CompareWithTodaysRates,
    PutIntoBin,
};

} // namespace canbao::ui

Q_DECLARE_METATYPE(canbao::ui::ApplicationAction)
