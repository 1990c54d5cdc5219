#pragma once

#include "models/law/source.h"

class QWidget;

namespace canbao::ui {

/// A window that can open what is kept of a source. A citation asks the nearest one around it.
class SourceReader
{
public:
    virtual ~SourceReader() = default;

    /// \a window is the one that cites it: the text opens beside it.
    virtual void readSource(const Source &source, QWidget *window) = 0;
};

/// Asks the nearest reader among the parents of \a asker; without one nothing happens.
void readSourceFrom(QWidget *asker, const Source &source);

} // namespace canbao::ui
