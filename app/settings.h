#pragma once

#include "models/core/language.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>

namespace canbao::app {

/// What the person has set; nothing private.
class Settings
{
public:
    explicit Settings(const QString &folder);

    Language language() const; ///< the system's until one was chosen
    void setLanguage(Language language);
    int scalePercent() const;
    void setScalePercent(int percent);
    ui::Appearance appearance() const;
    void setAppearance(ui::Appearance appearance);
    bool masksNames() const;
    void setMasksNames(bool masked);
    /// How long until a protected archive is locked; 0: never.
    int lockMinutes() const;
    void setLockMinutes(int minutes);
    /// The offer of a passphrase was closed for good.
    bool hasDeclinedPassphrase() const;
    void setDeclinedPassphrase();
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Widths, order and sorting of the list of saved applications.
    QByteArray archiveColumns() const;
    void setArchiveColumns(const QByteArray &columns);

private:
    QSettings m_settings;
};

} // namespace canbao::app
