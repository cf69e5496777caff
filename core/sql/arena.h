#pragma once
#include <protobuf-c/protobuf-c.h>

#include <cstddef>
#include <memory>
#include <vector>

namespace cofferdam::sql {

/// Memory for trees, given back all at once. Not movable: protobuf-c keeps a pointer to it while it unpacks.
class Arena {
public:
    Arena() = default;
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    void* allocate(std::size_t size)
    {
        size = (size + 15) & ~std::size_t{15};
        if (size > m_left)
            grow(size);
        std::byte* const out = m_at;
        m_at += size;
        m_left -= size;
        return out;
    }
    /// For protobuf-c's unpack functions; its free does nothing.
    ProtobufCAllocator allocator()
    {
        return {[](void* self, std::size_t size) { return static_cast<Arena*>(self)->allocate(size); }, [](void*, void*) {}, this};
    }

    /// Takes everything back; the first block is kept for what comes next.
    void clear()
    {
        if (m_blocks.empty())
            return;
        m_blocks.resize(1);
        m_at = m_blocks.front().get();
        m_left = m_firstSize;
    }

private:
    void grow(std::size_t size)
    {
        constexpr std::size_t blockSize = 256 * 1024;
        const std::size_t wanted = size > blockSize ? size : blockSize;
        m_blocks.push_back(std::unique_ptr<std::byte[]>(new std::byte[wanted]));
        m_at = m_blocks.back().get();
        m_left = wanted;
        if (m_blocks.size() == 1)
            m_firstSize = wanted;
    }

    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte* m_at = nullptr;
    std::size_t m_left = 0;
    std::size_t m_firstSize = 0;
};

} // namespace cofferdam::sql
