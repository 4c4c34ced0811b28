#include <algorithm>
#include <set>

#include "diagnosis/character_search.h"
#include "diagnosis/part_reading.h"

// Damage in header and payload: what was signed is right, what arrived differs in a few characters.

namespace bearerwatch::diagnosis {
namespace {

/// Longer texts would take minutes.
constexpr std::size_t MaxSearched = 65'536;
constexpr std::size_t MaxAddedRun = 80; ///< A line of a mail that stands there twice.
constexpr std::size_t MaxAddedRunCostly = 16;

/// Asks for fixes of one signed text.
class ContentTrial {
public:
    ContentTrial(const Pieces& pieces, const ContentCheck& check)
        : m_check(check)
        , m_text(pieces.signedText())
        , m_dot(pieces.header.size())
        , m_payloadIsJson(readsLikeJson(pieces.payload))
    {
    }
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] std::size_t dot() const { return m_dot; }
    [[nodiscard]] bool payloadIsJson() const { return m_payloadIsJson; }

    /// The hash of all before `place`.
    [[nodiscard]] crypto::Hasher prefix(std::size_t place) const
    {
        crypto::Hasher hasher = m_check.start();
        return hasher.update(text().substr(0, place));
    }
    [[nodiscard]] bool fits(const Fix& fix, const crypto::Hasher& prefix) const
    {
        if (m_check.costly() && !plausible(fix))
            return false;
        if (!m_check.hashed())
            return m_check.fits(applyFix(m_text, fix));
        crypto::Hasher hasher = prefix;
        return m_check.fits(hasher.update(fix.inserted).update(text().substr(fix.at + fix.removed)));
    }

private:
    /// The cheap question before a costly one: a part of JSON must be JSON after the repair.
    [[nodiscard]] bool plausible(const Fix& fix) const
    {
        const bool inHeader = fix.at + fix.removed <= m_dot;
        if (!inHeader && !m_payloadIsJson)
            return true;
        const std::string candidate = applyFix(m_text, fix);
        const std::size_t dot = inHeader ? m_dot + fix.inserted.size() - fix.removed : m_dot;
        const std::string_view whole = candidate;
        return isJsonPart(inHeader ? whole.substr(0, dot) : whole.substr(dot + 1));
    }

    const ContentCheck& m_check;
    std::string m_text;
    std::size_t m_dot;
    bool m_payloadIsJson;
};

/// A part of the signed text that may have a gap.
struct GapPart {
    std::size_t start;
    std::string_view encoded;
    bool json;
};

/// A place at which `lost` characters may be missing.
struct Gap {
    GapPart part;
    std::size_t at; ///< In the part.
    std::size_t lost;
};

class GapList {
public:
    GapList(const ContentTrial& trial, const ContentCheck& check, const LineEnds& ends)
        : m_ends(ends)
        , m_cheap(!check.costly())
        , m_parts{{0, trial.text().substr(0, trial.dot()), true},
                  {trial.dot() + 1, trial.text().substr(trial.dot() + 1), trial.payloadIsJson()}}
    {
    }

    [[nodiscard]] std::vector<Gap> list() const
    {
        std::vector<Gap> gaps;
        for (std::size_t lost = 2; lost <= 4; ++lost) {
            for (const GapPart& part : m_parts)
                addGaps(gaps, part, lost);
        }
        return gaps;
    }

private:
    void addGaps(std::vector<Gap>& gaps, const GapPart& part, std::size_t lost) const
    {
        std::set<std::size_t> places;
        if (part.json && lost < 4) {
            const PlaceRange range = possibleGaps(part.encoded, lost);
            for (std::size_t at = range.first; at < range.end && range.end - range.first <= MaxRange; ++at)
                places.insert(at);
        }
        // Where nothing sorts the places out, line ends do: for four characters of JSON, which move nothing,
        // and for two of what is no JSON.
        const bool atLineEnds = m_cheap &&
            (part.json ? lost == 4 && m_ends.seen && m_ends.places.size() <= MaxThorough : lost == 2);
        for (const std::size_t place : m_ends.places) {
            if (atLineEnds && place >= part.start && place <= part.start + part.encoded.size())
                places.insert(place - part.start);
        }
        for (const std::size_t at : places)
            gaps.push_back({part, at, lost});
    }

    static constexpr std::size_t MaxRange = 64;
    static constexpr std::size_t MaxThorough = 4; ///< Line ends; each has 10^7 runs of four characters.
    const LineEnds& m_ends;
    bool m_cheap;
    GapPart m_parts[2];
};

std::optional<Fix> fillGap(const ContentTrial& trial, const Gap& gap, Meter& meter)
{
    const std::size_t place = gap.part.start + gap.at;
    const crypto::Hasher prefix = trial.prefix(place);
    const GapReading reading(gap.part.encoded, gap.at, gap.lost);
    Fix fix{place, 0, {}};
    bool found = false;
    forEachRun(gap.lost, [&](std::string_view run) {
        if (gap.part.json && !reading.plausible(run))
            return false;
        if (!meter.count())
            return true;
        fix.inserted = run;
        found = trial.fits(fix, prefix);
        return found;
    });
    return found ? std::optional(fix) : std::nullopt;
}

/// Two characters or more at `place` left out; the dot between header and payload stays.
std::optional<Fix> leaveOut(const ContentTrial& trial, std::size_t place, std::size_t longest, Meter& meter)
{
    if (place == trial.dot())
        return std::nullopt;
    const crypto::Hasher prefix = trial.prefix(place);
    const std::size_t room = (place < trial.dot() ? trial.dot() : trial.text().size()) - place;
    for (std::size_t length = 2; length <= std::min(longest, room); ++length) {
        const Fix fix{place, length, {}};
        if (!meter.count())
            return std::nullopt;
        if (trial.fits(fix, prefix))
            return fix;
    }
    return std::nullopt;
}

/// One character lost at each of two line ends.
std::optional<Fix> searchTwoLineEnds(Context& context, const ContentTrial& trial, const ContentCheck& check,
                                     const LineEnds& ends)
{
    constexpr std::size_t MaxEnds = 24;
    std::vector<std::size_t> places;
    std::copy_if(ends.places.begin(), ends.places.end(), std::back_inserter(places),
                 [&](std::size_t place) { return place < trial.text().size() && place != trial.dot(); });
    if (!ends.seen || check.costly() || places.size() > MaxEnds)
        return std::nullopt;
    return searchPlaces(context, places.size() * places.size(),
                        [&](std::size_t pair, Meter& meter) -> std::optional<Fix> {
                            const std::size_t first = places[pair / places.size()];
                            const std::size_t second = places[pair % places.size()];
                            if (first >= second)
                                return std::nullopt;
                            const crypto::Hasher prefix = trial.prefix(first);
                            const std::string between(trial.text().substr(first, second - first));
                            Fix fix{first, between.size(), {}};
                            bool found = false;
                            forEachRun(2, [&](std::string_view run) {
                                if (!meter.count())
                                    return true;
                                fix.inserted = run.front() + between + run.back();
                                found = trial.fits(fix, prefix);
                                return found;
                            });
                            return found ? std::optional(fix) : std::nullopt;
                        });
}

} // namespace

std::optional<Fix> searchContentCharacter(Context& context, const Pieces& pieces, const ContentCheck& check)
{
    const ContentTrial trial(pieces, check);
    if (trial.text().size() > MaxSearched)
        return std::nullopt;
    return searchPlaces(context, trial.text().size() + 1,
                        [&](std::size_t place, Meter& meter) -> std::optional<Fix> {
                            const crypto::Hasher prefix = trial.prefix(place);
                            std::optional<Fix> found;
                            singleFixesAt(trial.text(), place, [&](const Fix& fix) {
                                if (place == trial.dot() && fix.removed != 0)
                                    return false;
                                if (!meter.count())
                                    return true;
                                if (trial.fits(fix, prefix))
                                    found = fix;
                                return found.has_value();
                            });
                            return found;
                        });
}

std::optional<Fix> searchContentRun(Context& context, const Pieces& pieces, const ContentCheck& check,
                                    const LineEnds& ends)
{
    const ContentTrial trial(pieces, check);
    if (trial.text().size() > MaxSearched)
        return std::nullopt;
    const std::vector<Gap> gaps = GapList(trial, check, ends).list();
    std::optional<Fix> found = searchPlaces(context, gaps.size(), [&](std::size_t place, Meter& meter) {
        return fillGap(trial, gaps[place], meter);
    });
    if (found)
        return found;
    const std::size_t longest = check.costly() ? MaxAddedRunCostly : MaxAddedRun;
    found = searchPlaces(context, trial.text().size(), [&](std::size_t place, Meter& meter) {
        return leaveOut(trial, place, longest, meter);
    });
    if (found)
        return found;
    return searchTwoLineEnds(context, trial, check, ends);
}

} // namespace bearerwatch::diagnosis
