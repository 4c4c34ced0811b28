#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "base/time.h"
#include "spikes/recurrence.h"
#include "spikes/season.h"

// Spikes of one series of counts. A window (one minute to four hours) that ends with the newest bucket is
// compared with the rate from before it: a gamma-Poisson level that forgets, times the season, with
// the spread that forecasts of that window have shown so far.

namespace bearerwatch::spikes {

/// What decides. Few numbers with a meaning each; all times in minutes.
struct DetectorTuning {
    double chance = 1.5e-5; ///< Raise where the usual would reach the count with less than this chance.
    double chanceWhenOthersFire = 2e-4; ///< The same while another cause fires: one happening hits several.
    double earlyFactor = 15; ///< At a log's first line, a chance so much larger is rare enough ...
    double earlyMinutes = 30; ///< ... and with time ever less so; a log has one first hour only ...
    double earlyMean =
        5; ///< ... where the usual count is below this: what is frequent is not yet known well.
    double chanceOfChannel = 1e-6; ///< For what is counted beside the causes.
    double leastEvents = 5; ///< Fewer are never a spike.
    double leastRatio = 1.5; ///< To what is usual.
    double enoughEvents = 100; ///< The level's memory grows until it holds so many.
    double spreadMemory = 2880; ///< Of the forecast errors.
    double priorEvents = 0.3; ///< That are taken as seen before the first one.
    double spreadPrior = 0.15; ///< Relative spread that is assumed at first of a short window ...
    double spreadPriorLong = 0.25; ///< ... of a long one, its square between them growing with the length ...
    double spreadPriorMinutes = 120; ///< ... up to this ...
    double spreadPriorFew = 4; ///< ... its square doubled when so few buckets were seen ...
    double spreadPriorWeight = 4; ///< ... with the weight of so many forecasts ...
    double spreadPriorEvents = 5; ///< ... and of so many events.
    double spreadDelay = 10; ///< Forecasts teach after so long, unless they turn out to be a spike ...
    double spreadDelayLeast = 2; ///< ... at first earlier, after a third of what was seen.
    double sparse = 30; ///< Windows longer than an hour are for causes with fewer events in an hour.
    double quietMinutes = 5; ///< An alert ends after so long without excess (longer for long windows).
    double adoptedMinutes = 240; ///< After an alert's rate was taken as usual, its end is no spread.
    double recurringSpread = 0.4; ///< Relative spread of what a job adds.
    double fallDeviations = 3; ///< A rate that is so many standard deviations too low ...
    double fallRatio = 0.5; ///< ... and below this part of the usual has fallen ...
    double fallMinutes = 360; ///< ... and teaches no spread for so long ...
    double heldPart = 0.9; ///< ... nor is so much of what it was before a spike ...
    double heldMinutes = 1560; ///< ... for so long ...
    double heldAfterAdopted = 1440; ///< ... unless it was taken as usual no longer ago.
    double holdBack = 60; ///< After so long an alert's rate is the new usual.
};
inline constexpr DetectorTuning Tuning;

class CauseDetector {
public:
    explicit CauseDetector(base::Duration width = std::chrono::minutes(1));

    struct Outcome {
        bool raised = false;
        bool ended = false;
        bool adopted = false; ///< Ended because its rate has become the usual one.
        base::Time onset; ///< With `raised`.
        std::uint64_t count =
            0; ///< With `raised`: events since the onset. With `ended`: events after the end.
        double expected = 0; ///< With `raised`: usual in that time.
        base::Time end; ///< With `ended`.
        std::optional<base::Time> shown; ///< With `raised` by late events: when it would have been.
        bool learning = false; ///< With `raised`: less than half a day was seen, or too few events.
    };

    /// @param traffic  Successful requests in this bucket against the usual, at least 1; 1 where not known.
    /// @param othersFire  Another cause's alert is on.
    /// @param channel  Not a cause but a part of several: raise more rarely.
    Outcome add(base::Time start, std::uint64_t count, double traffic, bool othersFire, bool channel = false);

    /// Events of a bucket that was added already: they came late. A spike that they show is raised as of now,
    /// with its own onset. Nothing for a bucket that is in a gap or too long ago.
    Outcome amend(base::Time start, std::uint64_t more, bool othersFire);

    [[nodiscard]] bool firing() const { return m_firing; }
    /// Whether what was read from stored state fits together.
    [[nodiscard]] bool consistent() const;
    /// Usual count of a bucket at the newest time.
    [[nodiscard]] double usual() const { return m_usual; }

    template <typename Archive>
    void visit(Archive& archive)
    {
        std::vector<double> ring = packRing();
        archive(m_width, ring, m_firstSequence, m_windows, m_season, m_firing, m_onsetSequence,
                m_raisedSequence, m_firedMinutes, m_firedRate, m_usual, m_seenMinutes, m_seenEvents, m_filled,
                m_crowded, m_pending);
        if (archive.version >= WithFilled)
            archive(m_filledEvents, m_adoptedUntil);
        else
            m_filledEvents = m_filled / (1 - MostCrowding); // as it was taken for before
        if (archive.version >= WithRecurrence)
            archive(m_hourly, m_daily, m_heldRate, m_heldUntil, m_fallenUntil);
        unpackRing(ring);
    }

private:
    static constexpr int WithFilled = 3; ///< Version of stored state.
    static constexpr int WithRecurrence = 4;
    static constexpr double MostOfFilled = 12;
    static constexpr double MostCrowding = 0.9;
    static constexpr double CapSpread = 4; ///< A count teaches no more than so many standard deviations.
    static constexpr std::size_t MemoryCount = 6;
    static constexpr std::array<double, MemoryCount> MemoryMinutes = {60, 120, 240, 720, 1440, 2880};

    struct Observed {
        base::Time start;
        double count = 0;
        double capped = 0; ///< What is learned of `count`.
        double season = 1; ///< Always what season and recurrences say of `start` by now ...
        double recurring = 0; ///< ... and the part of it that is above the season's.
        double traffic = 1;
        bool masked = false; ///< Part of an alert: no window and no baseline takes it.
    };
    /// A forecast that is not yet learned from: a spike must not excuse itself.
    struct Pending {
        std::uint64_t sequence = 0;
        std::vector<double> errors; ///< Squares, one a window; negative where nothing was known.
        std::vector<double> explained;
        std::vector<double> means;
        double crowded = NotFilled; ///< What the bucket says of crowding.
        double filled = 0; ///< Events of a bucket that says something of it.

        static constexpr double NotFilled = -100;

        template <typename Archive>
        void visit(Archive& archive)
        {
            archive(sequence, errors, explained, means, crowded);
            if (archive.version >= WithFilled)
                archive(filled);
            else
                filled = crowded > NotFilled ? 1 : 0;
        }
    };
    struct Window {
        std::uint32_t buckets = 1;
        double minutes = 1;
        double observed = 0; ///< Events in the window, masked buckets left out.
        double weight = 0; ///< Minutes of it, times season and traffic ...
        double recurring = 0; ///< ... and the part of it that is due to recurrences.
        std::uint64_t begin = 0; ///< Sequence of its first element.
        std::size_t shortest = 0; ///< First memory to be used.
        std::uint64_t fed = 0; ///< Sequence of the next element for the baseline.
        base::Time fedTime;
        std::array<double, MemoryCount> events{}; ///< Faded counts.
        std::array<double, MemoryCount> exposure{}; ///< Faded minutes times season.
        double errors = 0; ///< Squares of forecast errors, faded.
        double explained = 0; ///< What of them chance and the level's own uncertainty explain.
        double means = 0;
        double squares = 0; ///< Of the means.

        template <typename Archive>
        void visit(Archive& archive)
        {
            archive(buckets, minutes, observed, weight, begin, shortest, fed, fedTime, events, exposure,
                    errors, explained, means, squares);
        }
    };
    struct Forecast {
        double mean = 0;
        double variance = 0;
        double explained = 0;
        double observed = 0;
        double rate = 0; ///< Per minute, without season.
        bool known = false;
    };

    using Fading = std::array<double, MemoryCount>;
    [[nodiscard]] static Fading fadingOver(double minutes); ///< What remains of each memory.
    [[nodiscard]] double bucketMinutes() const;
    [[nodiscard]] std::vector<double> packRing() const; ///< For stored state: mostly one number each.
    void unpackRing(const std::vector<double>& ring);
    void feedBaseline(Window& window);
    [[nodiscard]] Forecast forecast(const Window& window, double observed, double exposure,
                                    double recurring) const;
    [[nodiscard]] double recurrenceAt(base::Time time) const;
    /// What of `observed` is learned as the level: no more than a spike may teach, and a job left out, if it
    /// came.
    [[nodiscard]] double learnedOf(const Observed& observed, const Forecast& now) const;
    void setSeason(Observed& observed) const;
    void learnRecurrences(const Observed& newest);
    void noteFall(const std::vector<Forecast>& forecasts);
    [[nodiscard]] Forecast asBeforeFall(const Forecast& forecast) const;
    void judge(const std::vector<Forecast>& forecasts, double limit, Outcome& outcome);
    void learnSpread(const std::vector<Forecast>& forecasts, bool raised);
    void learnPending(const Pending& pending);
    [[nodiscard]] static double crowdingOf(const Forecast& now);
    [[nodiscard]] double crowding() const;
    /// @param before  The season's factor at `now` before it learned.
    void refreshSeason(base::Time now, double before);
    /// @param last  Index in the ring of the last bucket of the window.
    void raise(const Window& window, const Forecast& forecast, std::size_t last, Outcome& outcome);
    void judgeLate(std::size_t index, bool othersFire, Outcome& outcome);
    void learnLate(std::size_t index);
    [[nodiscard]] double capOf(const Forecast& now) const;
    void continueAlert(Outcome& outcome);
    void adopt();
    [[nodiscard]] std::vector<Forecast> forecasts();
    void recount();

    base::Duration m_width;
    std::deque<Observed> m_ring;
    std::uint64_t m_firstSequence = 0;
    std::vector<Window> m_windows;
    std::deque<Pending> m_pending;
    Season m_season;
    Recurrence m_hourly;
    Recurrence m_daily;
    double m_heldRate = 0; ///< A minute, without season: before it fell ...
    base::Time m_heldUntil; ///< ... and how long that is remembered.
    base::Time m_fallenUntil; ///< What strays below is no spread.
    bool m_firing = false;
    std::uint64_t m_onsetSequence = 0;
    std::uint64_t m_raisedSequence = 0;
    double m_firedMinutes = 0;
    double m_firedRate = 0;
    double m_usual = 0;
    double m_unfamiliar = 0; ///< Of the season at the newest bucket.
    double m_seenMinutes = 0;
    double m_seenEvents = 0;
    double m_filled = 0; ///< Buckets with an event, while few have one; faded.
    double m_crowded = 0; ///< Those of them with two or more, less those due by chance.
    double m_filledEvents = 0; ///< Events in them, of each bucket as many as `MostOfFilled`.
    std::uint64_t m_adoptedUntil = 0; ///< Sequence up to which less than the new usual teaches no spread.
};

} // namespace bearerwatch::spikes
