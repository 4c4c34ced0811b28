#pragma once

#include <fstream>
#include <string>
#include <vector>

#include "base/json.h"

// The labelled messages of tests/data/events.

struct Sample {
    std::string text;
    std::string cause; ///< Id of the cause, or "none".
    std::vector<std::string> alternatives;

    bool accepts(std::string_view found) const
    {
        for (const std::string& id : alternatives) {
            if (id == found || (id == "not_a_token_failure" && found == "none"))
                return true;
        }
        return cause == found;
    }
};

inline std::vector<Sample> readSamples(const std::string& path)
{
    std::vector<Sample> samples;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const auto document = bearerwatch::base::JsonDocument::parse(line);
        if (!document)
            continue;
        Sample sample;
        sample.text = document->root().find("text").string();
        if (const auto cause = document->root().find("cause"))
            sample.cause = cause.string();
        for (const auto item : document->root().find("alt"))
            sample.alternatives.push_back(item.string());
        samples.push_back(std::move(sample));
    }
    return samples;
}
