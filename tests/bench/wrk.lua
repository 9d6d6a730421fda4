-- Asks for one address over and over; with "%d" in it, for another each time. Prints what it
-- measured as one line of JSON. Called by load.ts.
local number = 0

function init(arguments)
  path = arguments[1]
  for index = 2, #arguments do
    local name, value = arguments[index]:match("^([^=]+)=(.*)$")
    wrk.headers[name] = value
  end
  if not path:find("%d", 1, true) then same = wrk.format("GET", path) end
end

function request()
  if same then return same end
  number = number + 1
  return wrk.format("GET", (path:gsub("%%d", number)))
end

function done(summary, latency)
  io.write(string.format(
    '\n{"requests":%d,"micros":%d,"bytes":%d,"failed":%d,"p50":%d,"p99":%d}\n',
    summary.requests, summary.duration, summary.bytes,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
