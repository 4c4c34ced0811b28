#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

#include "base/base64.h"
#include "diagnosis/context.h"

// One wrong character: every substitution, loss, addition and swap, until the signature verifies.

namespace bearerwatch::diagnosis {
namespace {

constexpr std::string_view Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// Longer texts would take minutes.
constexpr std::size_t MaxSearched = 64 * 1024;

enum class EditKind : std::uint8_t { Substitute, Insert, Delete, Swap };

/// How the received text becomes the right one.
struct Edit {
    EditKind kind = EditKind::Substitute;
    std::size_t at = 0;
    char character = 0; ///< The right one; of Substitute and Insert.
};

std::string applyEdit(std::string_view text, const Edit& edit)
{
    std::string out(text.substr(0, edit.at));
    switch (edit.kind) {
    case EditKind::Substitute:
        out.push_back(edit.character);
        out += text.substr(edit.at + 1);
        break;
    case EditKind::Insert:
        out.push_back(edit.character);
        out += text.substr(edit.at);
        break;
    case EditKind::Delete:
        out += text.substr(edit.at + 1);
        break;
    case EditKind::Swap:
        out.push_back(text[edit.at + 1]);
        out.push_back(text[edit.at]);
        out += text.substr(edit.at + 2);
        break;
    }
    return out;
}

/// All edits at one place of `text`, the likely ones first; `size` itself is the place after the end.
template <typename Visit>
bool editsAt(std::string_view text, std::size_t at, Visit&& visit)
{
    if (at < text.size()) {
        if (visit(Edit{EditKind::Delete, at, 0}))
            return true;
        if (at + 1 < text.size() && text[at] != text[at + 1] && text[at + 1] != '.' &&
            visit(Edit{EditKind::Swap, at, 0}))
            return true;
        for (const char c : Alphabet) {
            if (c != text[at] && visit(Edit{EditKind::Substitute, at, c}))
                return true;
        }
    }
    for (const char c : Alphabet) {
        if (visit(Edit{EditKind::Insert, at, c}))
            return true;
    }
    return false;
}

/// Runs `work` over places 0 to `count` on several threads until one returns an edit; the calling
/// thread reports progress. An edit found is the only one there is (see ContentCheck).
class PlaceSearch {
public:
    using Work =
        std::function<std::optional<Edit>(std::size_t place, std::atomic<std::uint64_t>& candidates)>;

    std::optional<Edit> run(Context& context, std::size_t count, const Work& work)
    {
        const unsigned wanted = context.options.threads != 0
            ? context.options.threads
            : std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::thread> threads;
        m_running = std::min<std::size_t>(wanted, std::max<std::size_t>(count, 1));
        const std::size_t started = m_running;
        for (std::size_t i = 0; i < started; ++i)
            threads.emplace_back([&] { loop(count, work); });
        {
            std::unique_lock lock(m_mutex);
            while (m_running > 0) {
                m_ended.wait_for(lock, std::chrono::milliseconds(40));
                lock.unlock();
                const std::uint64_t done = context.result.candidates + m_candidates.load();
                if (!base::goOn(context.progress, {done, std::max(done, context.total)}))
                    m_stop = m_cancelled = true;
                lock.lock();
            }
        }
        for (std::thread& thread : threads)
            thread.join();
        context.result.candidates += m_candidates.load();
        context.result.complete = context.result.complete && !m_cancelled;
        return m_found;
    }

private:
    void loop(std::size_t count, const Work& work)
    {
        while (!m_stop) {
            const std::size_t place = m_next.fetch_add(1);
            if (place >= count)
                break;
            if (const std::optional<Edit> edit = work(place, m_candidates)) {
                const std::lock_guard lock(m_mutex);
                m_found = edit;
                m_stop = true;
            }
        }
        const std::lock_guard lock(m_mutex);
        --m_running;
        m_ended.notify_all();
    }

    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::uint64_t> m_candidates = 0;
    std::atomic<bool> m_stop = false;
    bool m_cancelled = false; // of the calling thread
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::size_t m_running = 0;
    std::optional<Edit> m_found;
};

/// Cheap check before a costly verification: a JSON header or payload must be JSON after the repair.
bool plausible(std::string_view part)
{
    if (!part.starts_with("ey") && !part.starts_with("ew"))
        return true;
    const base::Base64Reading reading = base::readBase64(part);
    return !reading.invalidAt && !reading.impossibleLength &&
        base::JsonDocument::parse(base::asText(reading.bytes)).has_value();
}

std::optional<Edit> searchSignedText(Context& context, const Pieces& pieces, const ContentCheck& check)
{
    const std::string text = pieces.signedText();
    const std::size_t dot = pieces.header.size();
    if (text.size() > MaxSearched)
        return std::nullopt;
    const auto work = [&](std::size_t place, std::atomic<std::uint64_t>& candidates) -> std::optional<Edit> {
        std::optional<Edit> found;
        const std::string_view view = text;
        const auto prefix = check.start().update(view.substr(0, place));
        std::uint64_t count = 0;
        editsAt(view, place, [&](const Edit& edit) {
            if (place == dot &&
                (edit.kind == EditKind::Delete || edit.kind == EditKind::Swap ||
                 edit.kind == EditKind::Substitute))
                return false;
            ++count;
            bool good = false;
            if (check.costly()) {
                const std::string candidate = applyEdit(view, edit);
                const std::size_t split = candidate.find('.');
                const std::string_view whole = candidate;
                good = plausible(place <= dot ? whole.substr(0, split) : whole.substr(split + 1)) &&
                    check.fits(whole);
            } else {
                crypto::Hasher hasher = prefix;
                const char two[2] = {edit.kind == EditKind::Swap ? view[place + 1] : edit.character,
                                     edit.kind == EditKind::Swap ? view[place] : '\0'};
                if (edit.kind != EditKind::Delete)
                    hasher.update(std::string_view(two, edit.kind == EditKind::Swap ? 2 : 1));
                const std::size_t rest = edit.kind == EditKind::Insert ? place
                    : edit.kind == EditKind::Swap                      ? place + 2
                                                                       : place + 1;
                good = check.fits(hasher.update(view.substr(rest)));
            }
            if (good)
                found = edit;
            return good;
        });
        candidates += count;
        return found;
    };
    return PlaceSearch().run(context, text.size() + 1, work);
}

std::optional<Edit> searchSignature(Context& context, const Pieces& pieces, const Pair& pair)
{
    const std::string text = pieces.signedText();
    const std::size_t expected = pair.algorithm->signatureSize != 0 ? pair.algorithm->signatureSize
        : pair.key->kty == "RSA"                                    ? (pair.key->bits + 7) / 8
        : pair.key->crv == "Ed25519"                                ? 64U
                                                                    : 114U;
    const std::size_t characters = (expected * 8 + 5) / 6;
    if (pieces.signature.size() + 1 < characters || pieces.signature.size() > characters + 1)
        return std::nullopt;
    const auto work = [&](std::size_t place, std::atomic<std::uint64_t>& candidates) -> std::optional<Edit> {
        std::optional<Edit> found;
        std::uint64_t count = 0;
        editsAt(pieces.signature, place, [&](const Edit& edit) {
            const std::size_t size = pieces.signature.size() + (edit.kind == EditKind::Insert ? 1 : 0) -
                (edit.kind == EditKind::Delete ? 1 : 0);
            if (size != characters)
                return false;
            const std::optional<base::Bytes> octets =
                base::decodeBase64Url(applyEdit(pieces.signature, edit));
            if (!octets)
                return false;
            ++count;
            if (jose::fits(*pair.algorithm, *pair.key, text, *octets) == jose::Fit::Fits)
                found = edit;
            return found.has_value();
        });
        candidates += count;
        return found;
    };
    return PlaceSearch().run(context, pieces.signature.size() + 1, work);
}

verdict::NearMiss describeEdit(const Pieces& pieces, const Edit& edit, const std::string& part,
                               std::size_t offset, const jose::Key& key)
{
    const std::string whole = pieces.whole();
    const std::size_t position = edit.at - offset + 1;
    const std::string place = "character " + std::to_string(position) + " of the " + part;
    verdict::NearMiss miss = makeMiss("", "", part, &key);
    miss.position = position;
    miss.repairedToken = applyEdit(whole, edit);
    const char there = edit.at < whole.size() ? whole[edit.at] : ' ';
    switch (edit.kind) {
    case EditKind::Substitute:
        miss.kind = (there ^ edit.character) == 0x20 ? "case_changed" : "substituted_character";
        miss.found = std::string(1, there);
        miss.expected = std::string(1, edit.character);
        miss.detail = "The " + place + " should be " + miss.expected + " instead of " + miss.found;
        break;
    case EditKind::Insert:
        miss.kind = "missing_character";
        miss.expected = std::string(1, edit.character);
        miss.detail = "Before " + place + " the character " + miss.expected + " is missing";
        break;
    case EditKind::Delete:
        miss.kind = "extra_character";
        miss.found = std::string(1, there);
        miss.detail = "The " + place + ", " + miss.found + ", is one too many";
        break;
    case EditKind::Swap:
        miss.kind = "swapped_characters";
        miss.found = whole.substr(edit.at, 2);
        miss.expected = std::string{whole[edit.at + 1], whole[edit.at]};
        miss.detail =
            "The " + place + " and the next are swapped: " + miss.found + " should be " + miss.expected;
        break;
    }
    return miss;
}

/// How far two texts agree at their start and at their end.
bool mostlyEqual(std::string_view a, std::string_view b)
{
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t head = 0, tail = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return head + tail >= 12; // 72 bits: no chance
}

/// HMAC needs no search in the signature: the right one is known.
bool compareMac(Context& context, const Pieces& pieces, const Pair& pair)
{
    const crypto::HmacKey key(pair.algorithm->hash, pair.key->secret->view());
    const std::string right = base::encodeBase64Url(key.mac(pieces.signedText()).view());
    if (right == pieces.signature || !mostlyEqual(right, pieces.signature))
        return false;
    const auto at = static_cast<std::size_t>(
        std::mismatch(right.begin(), right.end(), pieces.signature.begin(), pieces.signature.end()).first -
        right.begin());
    const bool cut = right.starts_with(pieces.signature);
    verdict::NearMiss miss = makeMiss(
        cut ? "truncated_signature" : "damaged_signature",
        cut ? "The signature has " + std::to_string(pieces.signature.size()) + " of " +
                std::to_string(right.size()) + " characters; those that are there are right"
            : "The signature is damaged from character " + std::to_string(at + 1) + " on; the rest is right",
        "signature", pair.key);
    for (std::size_t place = 0; !cut && place <= pieces.signature.size(); ++place) {
        std::optional<Edit> single;
        editsAt(pieces.signature, place, [&](const Edit& edit) {
            if (applyEdit(pieces.signature, edit) == right)
                single = edit;
            return single.has_value();
        });
        if (single) {
            single->at += pieces.header.size() + pieces.payload.size() + 2;
            context.add(describeEdit(pieces, *single, "signature", single->at - place, *pair.key));
            return true;
        }
    }
    miss.position = at + 1;
    miss.expected = right.substr(at, 1);
    miss.found = at < pieces.signature.size() ? pieces.signature.substr(at, 1) : "";
    miss.repairedToken = pieces.signedText() + "." + right;
    context.add(std::move(miss));
    return true;
}

bool searchPair(Context& context, const Pieces& pieces, const Pair& pair)
{
    if (pair.algorithm->family == jose::SignatureFamily::Hmac) {
        if (compareMac(context, pieces, pair))
            return true;
    } else if (std::optional<Edit> edit = searchSignature(context, pieces, pair)) {
        const std::size_t offset = pieces.header.size() + pieces.payload.size() + 2;
        edit->at += offset;
        context.add(describeEdit(pieces, *edit, "signature", offset, *pair.key));
        return true;
    }
    const base::Bytes octets = base::readBase64(pieces.signature).bytes;
    const std::optional<ContentCheck> check = ContentCheck::make(*pair.algorithm, *pair.key, octets);
    if (!check || !context.result.complete)
        return false;
    const std::optional<Edit> edit = searchSignedText(context, pieces, *check);
    if (!edit)
        return false;
    const bool inHeader = edit->at <= pieces.header.size() &&
        !(edit->at == pieces.header.size() && edit->kind != EditKind::Insert);
    context.add(describeEdit(pieces, *edit, inHeader ? "header" : "payload",
                             inHeader ? 0 : pieces.header.size() + 1, *pair.key));
    return true;
}

/// Characters lost at the start: every JOSE header begins with these.
bool searchLostStart(Context& context, const Pieces& pieces)
{
    for (const std::string_view start : {"eyJhbGciOi", "eyJ0eXAiOi", "eyJraWQiOi"}) {
        for (std::size_t lost = 1; lost <= start.size(); ++lost) {
            Pieces whole = pieces;
            whole.header = std::string(start.substr(0, lost)) + pieces.header;
            if (!namedAlgorithm(whole.header))
                continue;
            ++context.result.candidates;
            if (const std::optional<Pair> pair = verifyingPair(whole, context.input.keys)) {
                verdict::NearMiss miss =
                    makeMiss("lost_start",
                             "The first " + std::to_string(lost) + " characters of the token are missing",
                             "header", pair->key);
                miss.position = 1;
                miss.expected = std::string(start.substr(0, lost));
                miss.repairedToken = whole.whole();
                context.add(std::move(miss));
                return true;
            }
        }
    }
    return false;
}

} // namespace

void searchCharacters(Context& context, const Pieces& pieces)
{
    context.tried("characters lost at the start");
    if (searchLostStart(context, pieces))
        return;
    const std::vector<Pair> pairs = pairsFor(pieces, context.input.keys);
    context.total = context.result.candidates + pairs.size() * pieces.whole().size() * 130;
    for (const Pair& pair : pairs) {
        context.tried("one wrong, lost, added or swapped character (" + std::string(pair.algorithm->name) +
                      ", key " + pair.key->name() + ")");
        if (searchPair(context, pieces, pair) || !context.result.complete)
            return;
    }
}

} // namespace bearerwatch::diagnosis
