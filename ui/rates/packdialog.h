#pragma once

#include "models/core/error.h"
#include "ui/rates/ratesheet.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace canbao::ui {

class SheetView;

/// A pack that passed every check, and what it would change.
struct SoundPack
{
    QString edition;
    QString date; ///< ISO
    QString signer; ///< fingerprint
    RateSheet differences; ///< to the edition in use
};

/// A pack on its way in: while it is checked, what is wrong with it, or what it would change. Nothing is installed
/// before that is asked for.
class PackDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PackDialog(const QString &fileName, QWidget *parent = nullptr);

    void showSound(SoundPack pack);
    void showRefusal(const Error &error);
    /// What it means for what is saved, as far as that was looked at.
    void showImpact(const QString &sentence);

Q_SIGNALS:
    void installRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();

    QString m_fileName;
    std::optional<SoundPack> m_pack;
    std::optional<Error> m_refusal;
    QLabel *m_heading;
    QLabel *m_lead;
    QProgressBar *m_busy;
    QLabel *m_impact;
    SheetView *m_differences;
    QPushButton *m_install;
    QPushButton *m_leave;
};

} // namespace canbao::ui
