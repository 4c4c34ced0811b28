#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/keyed_hash.h"
#include "base/time.h"
#include "logs/formats.h"
#include "logs/record.h"
#include "logs/record_builder.h"

// Most lines of a log look like the lines before them. A template says how such a line begins, where its
// time stands and by which bytes it is a request, or that it is none; a line that fits is counted without
// being read. Nothing is guessed: the minute must have been read in another line; a request must be shown by
// a status or a method under a name that means one; a line that is none must have the names of a line that
// was read, and neither number nor word that could be a status or a method. What does not fit is to be read.

namespace bearerwatch::pipeline {

/// Of one source. One thread at a time.
class LineTemplates {
public:
    /// How the lines of one kind look.
    struct Template {
        std::string opening; ///< First bytes of the line.
        std::string before; ///< Bytes right before the time; empty: the line begins with it.
        std::size_t timeAt = 0; ///< Where the time begins: looked for here first.
        std::size_t borderLength =
            0; ///< Bytes of the time that tell its bucket: up to its minutes or seconds.
        std::string zone; ///< What follows the seconds and their fraction, and the next character.
        bool epoch = false; ///< The time is a number: seconds since 1970, perhaps smaller units.
        std::size_t digits = 0; ///< Of an epoch number, before a point.
        std::string request; ///< Bytes before the status or the method: `"status":`, ` method=`, `"`.
        std::size_t requestAt = 0;
        enum class Proof : std::uint8_t { Status, Method, RequestLine, NoRequest } proof = Proof::Status;
        std::string format;
        [[nodiscard]] bool isRequest() const { return proof != Proof::NoRequest; }
    };

    /// What a line that fits a template tells.
    struct Fit {
        const Template* look = nullptr; ///< nullptr: it fits none.
        std::optional<base::Time> bucket; ///< Empty: this minute was not read yet.
        std::string_view border; ///< The bytes that tell the bucket.
    };

    LineTemplates(base::Duration bucketWidth, std::shared_ptr<const logs::FormatSet> formats);

    /// @param line  Without its newline.
    [[nodiscard]] Fit fit(std::string_view line);

    /// How many of the lines of `text` from `at` on fit as `like` did, with the same border; counts up to the
    /// first that does not, which may fit all the same, or that ends behind `limit`.
    /// @param like  What `fit` told last. @param ends  Behind the newlines of these lines.
    [[nodiscard]] std::size_t countLike(const Fit& like, std::string_view text, std::size_t at,
                                        std::span<const std::size_t> ends, std::size_t limit);

    /// Learns from a record of one line that was read.
    void learn(std::string_view line, const logs::Record& record, const logs::SourceContext& context);

    void clear(); ///< Another source begins.

private:
    static constexpr std::size_t MostTemplates = 12;
    static constexpr std::size_t MostBorders = 6;
    static constexpr std::size_t LongestBorder = 40;
    static constexpr std::size_t MostNames = 256;
    using Names = std::unordered_set<std::string, base::TableHash, std::equal_to<>>;
    struct Border {
        std::string text;
        base::Time bucket;
    };
    struct Known {
        Template look;
        std::array<Border, MostBorders> borders; // read lately, the latest first
        std::size_t borderCount = 0;
        Names names; // of lines that are no requests: see logs/no_request.h
    };
    [[nodiscard]] bool shows(const Known& known, std::string_view line);
    [[nodiscard]] bool isQuiet(const Known& known, std::string_view line);
    [[nodiscard]] bool readNames(std::string_view line);
    [[nodiscard]] bool isPlainText(const Template& look, std::string_view line);
    [[nodiscard]] bool mayBeQuiet(std::string_view line, const logs::Record& record,
                                  const logs::SourceContext& context);
    [[nodiscard]] bool addNames(std::string_view line, const logs::Record& record);
    [[nodiscard]] std::optional<base::Time> bucketOf(const Known& known, std::string_view border) const;
    void remember(Known& known, std::string_view border, base::Time time) const;
    [[nodiscard]] std::optional<std::string_view> borderOf(const Template& look, std::string_view line) const;
    [[nodiscard]] bool findTime(Template& look, std::string_view line, const logs::Record& record,
                                const logs::TimeContext& context) const;
    [[nodiscard]] bool setTime(Template& look, std::string_view line, std::size_t at,
                               std::size_t length) const;

    base::Duration m_width;
    std::shared_ptr<const logs::FormatSet> m_formats;
    std::string m_names; // of the line at hand
    std::vector<logs::Layout::Capture> m_captures;
    std::vector<Known> m_known;
    std::size_t m_last = 0; // that fitted last
    std::size_t m_refused = 0; // lines since the last one was learned that could not be
};

} // namespace bearerwatch::pipeline
