# libpg_query has neither a CMake package nor a .pc file. Defines PgQuery::PgQuery and PgQuery_VERSION.
find_path(PgQuery_INCLUDE_DIR pg_query.h)
find_library(PgQuery_LIBRARY pg_query)
find_library(ProtobufC_LIBRARY protobuf-c)
if(PgQuery_INCLUDE_DIR)
  file(STRINGS ${PgQuery_INCLUDE_DIR}/pg_query.h _pg_query_version REGEX "define PG_MAJORVERSION ")
  string(REGEX MATCH "[0-9]+" PgQuery_VERSION "${_pg_query_version}")
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(PgQuery REQUIRED_VARS PgQuery_LIBRARY PgQuery_INCLUDE_DIR ProtobufC_LIBRARY
                                  VERSION_VAR PgQuery_VERSION)
if(PgQuery_FOUND AND NOT TARGET PgQuery::PgQuery)
  add_library(PgQuery::PgQuery UNKNOWN IMPORTED)
  set_target_properties(PgQuery::PgQuery PROPERTIES IMPORTED_LOCATION ${PgQuery_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${PgQuery_INCLUDE_DIR} INTERFACE_LINK_LIBRARIES ${ProtobufC_LIBRARY})
endif()
