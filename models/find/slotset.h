#pragma once

#include "models/find/wipedvector.h"

#include <QtGlobal>

#include <bit>

namespace canbao {

/// A set of slots of the index, one bit each.
class SlotSet
{
public:
    bool contains(quint32 slot) const
    {
        return slot / Bits < m_words.size() && (m_words[slot / Bits] >> (slot % Bits) & 1) != 0;
    }
    bool isEmpty() const { return m_words.empty(); }
    void reserveSlots(std::size_t slots)
    {
        if (m_words.size() * Bits < slots)
            m_words.resize((slots + Bits - 1) / Bits);
    }
    void add(quint32 slot)
    {
        if (slot / Bits >= m_words.size())
            m_words.resize(slot / Bits + 1);
        m_words[slot / Bits] |= quint64{1} << slot % Bits;
    }
    void remove(quint32 slot)
    {
        if (slot / Bits < m_words.size())
            m_words[slot / Bits] &= ~(quint64{1} << slot % Bits);
    }
    void unite(const SlotSet &other)
    {
        if (m_words.size() < other.m_words.size())
            m_words.resize(other.m_words.size());
        for (std::size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    void intersect(const SlotSet &other)
    {
        if (m_words.size() > other.m_words.size())
            m_words.resize(other.m_words.size());
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    void subtract(const SlotSet &other)
    {
        for (std::size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
            m_words[i] &= ~other.m_words[i];
    }
    std::size_t count() const
    {
        std::size_t sum = 0;
        for (const quint64 word : m_words)
            sum += static_cast<std::size_t>(std::popcount(word));
        return sum;
    }
    std::size_t bytes() const { return m_words.capacity() * sizeof(quint64); }

    /// The newest, which has the highest slot, first.
    template<typename Visit>
    void forEachDescending(Visit visit) const
    {
        for (std::size_t i = m_words.size(); i-- > 0;) {
            for (quint64 word = m_words[i]; word != 0;) {
                const auto top = static_cast<quint32>(std::bit_width(word) - 1);
                visit(static_cast<quint32>(i * Bits) + top);
                word ^= quint64{1} << top;
            }
        }
    }

private:
    static constexpr std::size_t Bits = 64;

    WipedVector<quint64> m_words;
};

} // namespace canbao
