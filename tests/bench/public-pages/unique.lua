-- Asks for an address that nobody asked for before, each time; wrk's random numbers are the same in every run.
local run = os.time() .. '-' .. tostring({}):match('%x+$')
local asked = 0
request = function()
  asked = asked + 1
  return wrk.format('GET', wrk.path .. '?n=' .. run .. '-' .. asked)
end
