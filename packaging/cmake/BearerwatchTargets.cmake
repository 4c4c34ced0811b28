# Flags as interface targets, and the two ways in which a folder becomes a library.
include(CheckIPOSupported)
include(CheckCXXCompilerFlag)

find_program(BEARERWATCH_CCACHE ccache)
if(BEARERWATCH_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers carry time stamps that ccache must be told to overlook.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${BEARERWATCH_CCACHE}")
endif()

add_library(bearerwatch_flags INTERFACE)
target_compile_features(bearerwatch_flags INTERFACE cxx_std_20)
target_compile_options(bearerwatch_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Werror
    -fno-strict-overflow "-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A precompiled header must hash the same on each run, or ccache never hits. GCC 12 takes an empty
    # std::optional for an uninitialised value; clang's analyzer and the sanitizers look for real ones.
    target_compile_options(bearerwatch_flags INTERFACE -fpch-preprocess -Wno-maybe-uninitialized)
endif()
if(CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo)$" AND NOT BEARERWATCH_SANITIZE)
    target_compile_definitions(bearerwatch_flags INTERFACE _GLIBCXX_ASSERTIONS)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 sees overruns in std::string where there are none (its bug 105651).
        target_compile_options(bearerwatch_flags INTERFACE -Wno-array-bounds -Wno-restrict
            -Wno-stringop-overread -Wno-stringop-overflow)
    endif()
    target_compile_options(bearerwatch_flags INTERFACE
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection)
    check_cxx_compiler_flag(-fcf-protection=full BEARERWATCH_HAS_CET)
    if(BEARERWATCH_HAS_CET)
        target_compile_options(bearerwatch_flags INTERFACE -fcf-protection=full)
    endif()
    target_link_options(bearerwatch_flags INTERFACE LINKER:-z,relro,-z,now,-z,noexecstack)
endif()
if(BEARERWATCH_SANITIZE)
    target_compile_options(bearerwatch_flags INTERFACE
        "-fsanitize=${BEARERWATCH_SANITIZE}" -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(bearerwatch_flags INTERFACE "-fsanitize=${BEARERWATCH_SANITIZE}")
endif()
if(BEARERWATCH_FUZZERS)
    target_compile_options(bearerwatch_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
check_ipo_supported(RESULT BEARERWATCH_HAS_LTO OUTPUT BEARERWATCH_LTO_MESSAGE)

# bearerwatch_core_library(NAME SOURCES a.cpp ... [DEPENDS base ...] [LINK Pkg::Target ...])
# One folder of core/ as the static library bearerwatch_NAME. DEPENDS names folders of core
# (public: they may stand in headers); LINK names other libraries (private).
function(bearerwatch_core_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS;LINK")
    add_library(bearerwatch_${name} STATIC ${arg_SOURCES})
    target_include_directories(bearerwatch_${name} PUBLIC "${PROJECT_SOURCE_DIR}/core")
    list(TRANSFORM arg_DEPENDS PREPEND bearerwatch_)
    target_link_libraries(bearerwatch_${name} PUBLIC ${arg_DEPENDS} PRIVATE ${arg_LINK} bearerwatch_flags)
    target_compile_features(bearerwatch_${name} PUBLIC cxx_std_20)
    if(NOT name STREQUAL "base")
        target_precompile_headers(bearerwatch_${name} REUSE_FROM bearerwatch_base)
    endif()
endfunction()

# bearerwatch_embed(TARGET SYMBOL FILE...)
# Embeds files of resources/ into TARGET: `#include "SYMBOL.h"` declares, in namespace
# bearerwatch::embedded, `std::span<const EmbeddedFile> SYMBOL()` with name and content.
function(bearerwatch_embed target symbol)
    set(out "${CMAKE_CURRENT_BINARY_DIR}/embedded")
    add_custom_command(
        OUTPUT "${out}/${symbol}.cpp" "${out}/${symbol}.h"
        COMMAND "${CMAKE_COMMAND}" "-DSYMBOL=${symbol}" "-DOUT=${out}" "-DFILES=${ARGN}"
                -P "${PROJECT_SOURCE_DIR}/packaging/cmake/EmbedFiles.cmake"
        DEPENDS ${ARGN} "${PROJECT_SOURCE_DIR}/packaging/cmake/EmbedFiles.cmake"
        VERBATIM)
    target_sources(${target} PRIVATE "${out}/${symbol}.cpp")
    set_source_files_properties("${out}/${symbol}.cpp" PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    target_include_directories(${target} PRIVATE "${out}")
endfunction()

# bearerwatch_watch_headers(TARGET file...): lets moc look at headers that were added to a built folder. Without
# it, CMake 3.25 with Ninja finds them when it configures, and moc never hears of them.
function(bearerwatch_watch_headers target)
    set(headers ${ARGN})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    set(list_file "${CMAKE_CURRENT_BINARY_DIR}/${target}_headers.txt")
    set(known "")
    if(EXISTS "${list_file}")
        file(READ "${list_file}" known)
    endif()
    if(NOT known STREQUAL "${headers}")
        file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp")
        file(WRITE "${list_file}" "${headers}")
    endif()
endfunction()
