#pragma once

#include "models/items/gradetablemodel.h"
#include "ui/citingtext.h"

namespace canbao::ui {

// The words of the table of grades and of the notes that stand with it, in the current language.

/// The heading of a debit names the months that it covers.
GradeTableModel::Wording gradeWording(PaymentFrequency frequency);
/// "Why is the cost of a month ¥1,432.40 (grade: 60%)?" of a cell in the table (or a proxy of it); of the grade
/// itself, what it costs a month. Empty where the figure is not known.
QString gradeQuestion(const QModelIndex &cell);
/// Whole sentences below the question: the unit, the keys, and which months the first debit covers.
QString gradeHintText(const GradeTable &table);
/// What is to be said of medical insurance in these grades; empty where the table says all.
CitingText medicalNoteText(const EnrolmentDraft &draft, const CheckContext &context, const GradeTable &table);

/// Whole sentences: between which limits a base of one's own may lie and how the slider moves, or that it is not known
/// whether one may name it.
QString ownBaseHintText(const ContributionRate &rate);

} // namespace canbao::ui
