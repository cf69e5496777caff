# cofferdam_test(NAME tst_x SOURCES … [LIBS …] LABEL unit|gui|pg|rails|slow… [TIMEOUT seconds] [COST seconds])
#
# COST: about how long it runs; ctest starts the longest first, so that none is left alone at the end of a first run.
# One executable per test unit, run by ctest. What a test may rely on in its environment:
#   COFFERDAM_CORPUS      folder of real schema files; tests that need it skip with a reason when it is missing
#   COFFERDAM_SOURCE_DIR  this checkout, for fixtures and the demo pair
#   COFFERDAM_BIN_DIR     where the programs stand
#   COFFERDAM_SERVERS     folder of servers of other versions (tests/servers.sh fetches them); tests that need one skip with a reason
# Test functions stand under "private Q_SLOTS:" (Qt's short keywords are off, because `emit` is a folder).
# Tests labelled pg or rails also get the header support/postgres.h and one server that ctest starts for all of them.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
if(COFFERDAM_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Network DBus)
endif()

# A hundred programs are linked; gold (it comes with binutils) needs a third of the time.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold COFFERDAM_HAVE_GOLD)

set(COFFERDAM_CORPUS "${CMAKE_SOURCE_DIR}/../shared/corpus" CACHE PATH "Folder of real schema files for the tests")
set(COFFERDAM_TEST_DIR "${CMAKE_BINARY_DIR}/tests")
set(COFFERDAM_CLUSTER_FILE "${COFFERDAM_TEST_DIR}/cluster")

function(_cofferdam_default_timeout labels out)
  set(seconds 60)
  if("gui" IN_LIST labels)
    set(seconds 300)
  endif()
  if("pg" IN_LIST labels OR "rails" IN_LIST labels)
    set(seconds 600)
  endif()
  if("slow" IN_LIST labels)
    set(seconds 1500)
  endif()
  set(${out} ${seconds} PARENT_SCOPE)
endfunction()

function(cofferdam_test)
  cmake_parse_arguments(PARSE_ARGV 0 ARG "" "NAME;TIMEOUT;COST" "SOURCES;LIBS;LABEL")
  if(NOT ARG_NAME OR NOT ARG_SOURCES OR NOT ARG_LABEL)
    message(FATAL_ERROR "cofferdam_test needs NAME, SOURCES and LABEL")
  endif()
  foreach(label IN LISTS ARG_LABEL)
    if(NOT label MATCHES "^(unit|gui|pg|rails|slow|bench)$")
      message(FATAL_ERROR "${ARG_NAME}: unknown label ${label}")
    endif()
  endforeach()
  if("gui" IN_LIST ARG_LABEL AND NOT COFFERDAM_GUI)
    return()
  endif()
  if(NOT ARG_TIMEOUT)
    _cofferdam_default_timeout("${ARG_LABEL}" ARG_TIMEOUT)
  endif()

  add_executable(${ARG_NAME} ${ARG_SOURCES})
  set_target_properties(${ARG_NAME} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${COFFERDAM_TEST_DIR}/bin")
  target_link_libraries(${ARG_NAME} PRIVATE ${ARG_LIBS} Qt6::Core Qt6::Test cofferdam_test_support cofferdam_options)
  if(COFFERDAM_HAVE_GOLD)
    target_link_options(${ARG_NAME} PRIVATE -fuse-ld=gold)
  endif()

  set(environment
    "COFFERDAM_CORPUS=${COFFERDAM_CORPUS}"
    "COFFERDAM_SOURCE_DIR=${CMAKE_SOURCE_DIR}"
    "COFFERDAM_BIN_DIR=${CMAKE_BINARY_DIR}/bin"
    "LC_ALL=C.UTF-8"
    "QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000") # Qt's own limit counts all rows of a function together
  if("gui" IN_LIST ARG_LABEL)
    target_link_libraries(${ARG_NAME} PRIVATE Qt6::Gui Qt6::Widgets)
    # Settings of the person who runs the tests are neither read nor written.
    list(APPEND environment "QT_QPA_PLATFORM=offscreen"
      "XDG_CONFIG_HOME=${COFFERDAM_TEST_DIR}/home/config" "XDG_DATA_HOME=${COFFERDAM_TEST_DIR}/home/data")
  endif()

  add_test(NAME ${ARG_NAME} COMMAND ${ARG_NAME})
  set_tests_properties(${ARG_NAME} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT ${ARG_TIMEOUT})
  if(ARG_COST)
    set_tests_properties(${ARG_NAME} PROPERTIES COST ${ARG_COST})
  endif()
  if("pg" IN_LIST ARG_LABEL OR "rails" IN_LIST ARG_LABEL)
    if(TARGET cofferdam_test_postgres)
      target_link_libraries(${ARG_NAME} PRIVATE cofferdam_test_postgres)
      list(APPEND environment "COFFERDAM_TEST_CLUSTER=${COFFERDAM_CLUSTER_FILE}" "COFFERDAM_SERVERS=${CMAKE_BINARY_DIR}/servers")
      set_tests_properties(${ARG_NAME} PROPERTIES FIXTURES_REQUIRED cluster)
    endif()
  endif()
  set_tests_properties(${ARG_NAME} PROPERTIES ENVIRONMENT "${environment}")
endfunction()
