#include "app/settings.h"

#include "app/language.h"

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int NormalScale = 100;

} // namespace

Settings::Settings(const QString &folder) : m_settings(folder + u"/settings.ini"_s, QSettings::IniFormat)
{
}

Language Settings::language() const
{
    return languageFromKey(m_settings.value(u"language"_s).toString()).value_or(systemLanguage());
}

void Settings::setLanguage(Language language)
{
    m_settings.setValue(u"language"_s, language == Language::Chinese ? u"zh"_s : u"en"_s);
}

int Settings::scalePercent() const
{
    bool isNumber = false;
    const int percent = m_settings.value(u"scale"_s, NormalScale).toInt(&isNumber);
    return isNumber ? std::clamp(percent, 90, 250) : NormalScale;
}

void Settings::setScalePercent(int percent)
{
    m_settings.setValue(u"scale"_s, percent);
}

ui::Appearance Settings::appearance() const
{
    const QString word = m_settings.value(u"appearance"_s).toString();
    if (word == u"dark"_s)
        return ui::Appearance::Dark;
    return word == u"light"_s ? ui::Appearance::Light : ui::Appearance::System;
}

void Settings::setAppearance(ui::Appearance appearance)
{
    switch (appearance) {
    case ui::Appearance::System:
        return m_settings.setValue(u"appearance"_s, u"system"_s);
    case ui::Appearance::Light:
        return m_settings.setValue(u"appearance"_s, u"light"_s);
    case ui::Appearance::Dark:
        return m_settings.setValue(u"appearance"_s, u"dark"_s);
    }
}

bool Settings::masksNames() const
{
    return m_settings.value(u"maskNames"_s, false).toBool();
}

void Settings::setMasksNames(bool masked)
{
    m_settings.setValue(u"maskNames"_s, masked);
}

int Settings::lockMinutes() const
{
    constexpr int Usual = 5;
    constexpr int Longest = 240;
    bool isNumber = false;
    const int minutes = m_settings.value(u"lockMinutes"_s, Usual).toInt(&isNumber);
    return isNumber ? std::clamp(minutes, 0, Longest) : Usual;
}

void Settings::setLockMinutes(int minutes)
{
    m_settings.setValue(u"lockMinutes"_s, minutes);
}

bool Settings::hasDeclinedPassphrase() const
{
    return m_settings.value(u"passphraseDeclined"_s, false).toBool();
}

void Settings::setDeclinedPassphrase()
{
    m_settings.setValue(u"passphraseDeclined"_s, true);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(u"window"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window"_s, geometry);
}

QByteArray Settings::archiveColumns() const
{
    return m_settings.value(u"archiveColumns"_s).toByteArray();
}

void Settings::setArchiveColumns(const QByteArray &columns)
{
    m_settings.setValue(u"archiveColumns"_s, columns);
}

} // namespace canbao::app
