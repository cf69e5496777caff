# QScintilla for Qt 6 has neither a CMake package nor a .pc file. Defines QScintilla::QScintilla and QScintilla_VERSION.
find_path(QScintilla_INCLUDE_DIR Qsci/qsciscintilla.h PATH_SUFFIXES qt6 x86_64-linux-gnu/qt6
          HINTS ${Qt6Core_INCLUDE_DIRS} PATHS /usr/include)
find_library(QScintilla_LIBRARY qscintilla2_qt6)
if(QScintilla_INCLUDE_DIR)
  file(STRINGS ${QScintilla_INCLUDE_DIR}/Qsci/qsciglobal.h _qsci_version REGEX "QSCINTILLA_VERSION_STR")
  string(REGEX MATCH "[0-9]+\\.[0-9]+(\\.[0-9]+)?" QScintilla_VERSION "${_qsci_version}")
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QScintilla REQUIRED_VARS QScintilla_LIBRARY QScintilla_INCLUDE_DIR
                                  VERSION_VAR QScintilla_VERSION)
if(QScintilla_FOUND AND NOT TARGET QScintilla::QScintilla)
  add_library(QScintilla::QScintilla UNKNOWN IMPORTED)
  set_target_properties(QScintilla::QScintilla PROPERTIES IMPORTED_LOCATION ${QScintilla_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${QScintilla_INCLUDE_DIR} INTERFACE_LINK_LIBRARIES "Qt6::Widgets;Qt6::PrintSupport")
endif()
