-- wrk's part of scripts/bench: the method of every request, the token it comes with, and the milliseconds that each connection rests on average;
-- at the end one line of figures: requests a second, then median, 99th percentile and maximum in microseconds, then requests that failed.
wrk.method = os.getenv("METHOD") or "GET"
local token = os.getenv("TOKEN")
if token then wrk.headers["Authorization"] = "Bearer " .. token end
local pause = tonumber(os.getenv("PAUSE"))
if pause then
    function delay() return math.random(0, 2 * pause) end
end

function done(summary, latency, requests)
    local errors = summary.errors
    io.write(string.format("figures %.0f %.0f %.0f %.0f %d\n",
        summary.requests / (summary.duration / 1e6), latency:percentile(50), latency:percentile(99), latency.max,
        errors.connect + errors.read + errors.write + errors.timeout + errors.status))
end
