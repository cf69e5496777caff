# Every core folder is one static library that links only what the architecture allows it to see.
# Its public headers stand in <folder>/include/<folder>, so a wrong include does not compile.

add_library(cofferdam_options INTERFACE)
target_compile_features(cofferdam_options INTERFACE cxx_std_20)
# `emit` is a folder and a namespace of ours; Qt would make it an empty macro.
target_compile_definitions(cofferdam_options INTERFACE QT_NO_KEYWORDS)
target_compile_options(cofferdam_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
# g++ 12 warns falsely about std::string when it inlines (GCC bugs 105651 and 105562).
target_compile_options(cofferdam_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized>)
if(COFFERDAM_WERROR)
  target_compile_options(cofferdam_options INTERFACE -Werror)
endif()
if(COFFERDAM_SANITIZE)
  target_compile_options(cofferdam_options INTERFACE -fsanitize=${COFFERDAM_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(cofferdam_options INTERFACE -fsanitize=${COFFERDAM_SANITIZE})
endif()

# A comparison makes and drops millions of small values, and the allocator of the C library spends a fifth of it on putting them
# together again (tests/bench). Optional; a sanitizer brings its own.
find_library(Jemalloc_LIBRARY jemalloc)
add_library(cofferdam_allocator INTERFACE)
if(Jemalloc_LIBRARY AND NOT COFFERDAM_SANITIZE)
  target_link_libraries(cofferdam_allocator INTERFACE -Wl,--push-state,--no-as-needed ${Jemalloc_LIBRARY} -Wl,--pop-state)
endif()

# cofferdam_library(<part> SOURCES … [DEPENDS …]) makes the target cofferdam_<part>, alias Cofferdam::<part>.
function(cofferdam_library part)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  if(ARG_SOURCES)
    add_library(cofferdam_${part} STATIC ${ARG_SOURCES})
    target_include_directories(cofferdam_${part} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/include)
    target_link_libraries(cofferdam_${part} PUBLIC ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE_DEPENDS} cofferdam_options)
  else()
    add_library(cofferdam_${part} INTERFACE)
    target_include_directories(cofferdam_${part} INTERFACE ${CMAKE_CURRENT_SOURCE_DIR}/include)
    target_link_libraries(cofferdam_${part} INTERFACE ${ARG_DEPENDS})
  endif()
  add_library(Cofferdam::${part} ALIAS cofferdam_${part})
endfunction()
