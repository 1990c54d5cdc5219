#include "models/find/wipedvector.h"

#include <QTest>

#include <cstring>

using namespace canbao;

namespace {

/// What is given back, as it is then.
std::vector<unsigned char> &givenBack()
{
    static std::vector<unsigned char> bytes;
    return bytes;
}

template<typename T>
struct WatchedMemory
{
    using value_type = T;
    template<typename Other>
    struct rebind
    {
        using other = WatchedMemory<Other>;
    };
    T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *memory, std::size_t count)
    {
        const auto *bytes = reinterpret_cast<const unsigned char *>(memory);
        givenBack().insert(givenBack().end(), bytes, bytes + count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }
};

} // namespace

class WipedVectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overwritesWhatItGivesBack()
    {
        givenBack().clear();
        {
            std::vector<quint32, WipingAllocator<quint32, WatchedMemory<quint32>>> numbers;
            for (quint32 i = 0; i < 1000; ++i)
                numbers.push_back(0x53454352); // grows several times
        }

        QVERIFY(givenBack().size() > 4000);
        QVERIFY(std::ranges::all_of(givenBack(), [](unsigned char byte) { return byte == 0; }));
    }
};

QTEST_GUILESS_MAIN(WipedVectorTest)
#include "tst_wipedvector.moc"
