#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace canbao::ui {

/// An edition of the reference data that is here.
struct EditionRow
{
    QString number;
    QString date; ///< ISO
    QString signer = {}; ///< fingerprint; empty: it came with the program
    bool isInUse = false; ///< by the program as it runs
    bool countsNext = false; ///< from the next start on
};

/// One change of editions.
struct EditionChangeRow
{
    QDate day;
    QString from;
    QString to;
    QString reason = {}; ///< of going back
};

/// A key whose packs are installed.
struct SignerRow
{
    QString fingerprint;
    bool isShipped = false;
};

/// Everything that the window of editions shows.
struct EditionsList
{
    std::vector<EditionRow> editions = {}; ///< newest first
    std::vector<EditionChangeRow> changes = {}; ///< newest first
    std::vector<SignerRow> signers = {};
};

} // namespace canbao::ui
