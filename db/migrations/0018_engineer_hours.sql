-- A firm's booking has an engineer with a week of their own only within it, by the hub's clock (23514, booking_units_engineer_hours).
-- A new week leaves what was booked before as it is: the check is made when a time is taken, not when its state changes.
CREATE FUNCTION keep_engineer_hours() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  starts timestamp;
  ends timestamp;
BEGIN
  IF NEW.state NOT IN ('held', 'confirmed', 'checked_in')
    OR NOT EXISTS (SELECT 1 FROM engineer_hours e WHERE e.resource_id = NEW.resource_id)
    OR EXISTS (SELECT 1 FROM bookings b WHERE b.id = NEW.booking_id AND b.kind = 'maintenance') THEN
    RETURN NEW;
  END IF;
  SELECT lower(NEW.during) AT TIME ZONE h.time_zone, upper(NEW.during) AT TIME ZONE h.time_zone INTO starts, ends FROM hubs h WHERE h.id = NEW.hub_id;
  IF NOT EXISTS (
    SELECT 1 FROM engineer_hours e
    WHERE e.resource_id = NEW.resource_id AND e.weekday = extract(isodow FROM starts)
      AND starts::time >= e.starts_at AND ends - date_trunc('day', starts) <= e.ends_at::interval
  ) THEN
    RAISE EXCEPTION 'The engineer is not at work then' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_units_engineer_hours', TABLE = 'booking_units';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER booking_units_engineer_hours_insert BEFORE INSERT ON booking_units FOR EACH ROW EXECUTE FUNCTION keep_engineer_hours();--> statement-breakpoint
CREATE TRIGGER booking_units_engineer_hours_update BEFORE UPDATE ON booking_units FOR EACH ROW
  WHEN (OLD.during IS DISTINCT FROM NEW.during) EXECUTE FUNCTION keep_engineer_hours();
