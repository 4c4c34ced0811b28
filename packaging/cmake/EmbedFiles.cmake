# Writes OUT/SYMBOL.h and OUT/SYMBOL.cpp that hold the bytes of FILES. Raw string literals are
# cut into pieces, since compilers limit the length of one.
file(MAKE_DIRECTORY "${OUT}")
file(WRITE "${OUT}/${SYMBOL}.h" "#pragma once

#include <span>
#include <string_view>

#include \"base/embedded_file.h\"

namespace bearerwatch::embedded {

std::span<const base::EmbeddedFile> ${SYMBOL}();

} // namespace bearerwatch::embedded
")
set(arrays "")
set(rows "")
set(index 0)
foreach(file IN LISTS FILES)
    file(READ "${file}" hex HEX)
    string(LENGTH "${hex}" digits)
    math(EXPR size "${digits} / 2")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    get_filename_component(name "${file}" NAME)
    string(APPEND arrays "alignas(8) constexpr unsigned char file${index}[] = {${bytes}0};\n")
    string(APPEND rows "    {\"${name}\", std::string_view(reinterpret_cast<const char*>(file${index}), ${size})},\n")
    math(EXPR index "${index} + 1")
endforeach()
file(WRITE "${OUT}/${SYMBOL}.cpp" "#include \"${SYMBOL}.h\"

namespace bearerwatch::embedded {
namespace {
${arrays}
} // namespace

std::span<const base::EmbeddedFile> ${SYMBOL}()
{
    static const base::EmbeddedFile files[] = {
${rows}    };
    return files;
}

} // namespace bearerwatch::embedded
")
