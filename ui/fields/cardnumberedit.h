#pragma once

#include "ui/fields/privatenumberedit.h"
