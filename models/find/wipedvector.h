#pragma once

#include <cstddef>
#include <memory>
#include <string.h>
#include <vector>

namespace canbao {

/// Overwrites memory before it is given back, also when a vector moves to a larger one.
template<typename T, typename Upstream = std::allocator<T>>
struct WipingAllocator
{
    using value_type = T;
    template<typename Other>
    struct rebind
    {
        using other = WipingAllocator<Other, typename std::allocator_traits<Upstream>::template rebind_alloc<Other>>;
    };

    WipingAllocator() = default;
    template<typename Other, typename OtherUpstream>
    WipingAllocator(const WipingAllocator<Other, OtherUpstream> &) noexcept
    {
    }

    T *allocate(std::size_t count) { return Upstream().allocate(count); }
    void deallocate(T *memory, std::size_t count) noexcept
    {
        explicit_bzero(memory, count * sizeof(T)); // a plain fill before a release may be optimised away
        Upstream().deallocate(memory, count);
    }

    bool operator==(const WipingAllocator &) const = default;
};

/// For what was read from sealed content and is kept in memory for a while.
template<typename T>
using WipedVector = std::vector<T, WipingAllocator<T>>;

} // namespace canbao
