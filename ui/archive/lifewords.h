#pragma once

#include "models/application/lifestatus.h"

#include <QCoreApplication>

namespace canbao::ui {

/// What became of a saved application, in the program's language.
class LifeWords
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::LifeWords)

public:
    /// "Accepted on 3 December 2026; number of the bureau: A-2026-7"
    static QString step(const LifeStep &step);
    /// As a choice of what happens next: "Handed in".
    static QString choice(LifeStatus status);
    /// What the choice means.
    static QString meaning(LifeStatus status);
    /// The question for the word that belongs to it; empty where none does.
    static QString wordQuestion(LifeStatus status);
};

} // namespace canbao::ui
