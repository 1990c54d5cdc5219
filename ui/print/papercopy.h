#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace canbao::ui {

/// Whose copy a paper is. It decides what stands on it in full.
enum class PaperCopy {
    Own, ///< lies about at home: numbers masked
    Clerk, ///< for the window: in full, as the office needs it
    Company, ///< of the person no more than an employer needs to find them
};

/// The stable word on the command line ("clerk").
QString paperCopyKey(PaperCopy copy);
std::optional<PaperCopy> paperCopyFromKey(QStringView key);

/// Sensitive answers as they may stand on a copy, in the current language.
class PaperMask
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::PaperMask)

public:
    /// \a showPrivate: everything in full, on purpose only. It does not open the company's copy.
    explicit PaperMask(PaperCopy copy, bool showPrivate = false);

    PaperCopy copy() const { return m_copy; }
    /// "Own copy".
    QString title() const;
    /// Number of the identity document: in full, its first six and last four, or its last four characters.
    QString identity(const QString &number) const;
    /// A bank card or social-security card, as typed: in full, its last four digits, or withheld.
    QString card(const QString &typed) const;
    QString mobile(const QString &typed) const;
    /// A postal address, in full or withheld.
    QString address(const QString &typed) const;

    bool showsAll() const { return m_showsAll; }

private:
    bool withholds() const { return m_copy == PaperCopy::Company; }
    static QString withheld();

    PaperCopy m_copy;
    bool m_showsAll;
};

} // namespace canbao::ui
