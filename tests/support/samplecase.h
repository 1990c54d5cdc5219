#pragma once

#include "models/application/enrolmentdraft.h"
#include "models/application/referencebooks.h"

namespace canbao::test {

/// A small book of every kind, made by hand from figures of the reference data:
/// Beijing (110105): everything known, unemployment too; outsiders not admitted; all frequencies.
/// Henan (410105): pension known, medical limits without a rate; no rule for outsiders.
/// Guangzhou (440106): pension and medical known; open to outsiders; monthly and quarterly.
/// Jiangsu (320102): bases from a list, figures of 2025 only.
/// Chongqing (500103): two medical tiers with one base.
/// Tibet (540102): no figures at all.
ReferenceBooks::Readers sampleReaders();

/// The books that the readers open.
class SampleBooks : public ReferenceBooks
{
public:
    SampleBooks() : ReferenceBooks(sampleReaders()) { }
};

/// 2026-08-03: the figures of Beijing hold for the twelve months from then on.
QDate sampleToday();
/// A complete, sound set of answers of an invented man in Beijing: 60 %, monthly by debit, first card.
EnrolmentDraft sampleDraft();

} // namespace canbao::test
