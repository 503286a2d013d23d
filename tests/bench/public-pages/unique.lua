-- Asks for an address that nobody asked for before, each time.
local asked = 0
request = function()
  asked = asked + 1
  return wrk.format('GET', wrk.path .. '?n=' .. asked .. '-' .. math.random(1e9))
end
