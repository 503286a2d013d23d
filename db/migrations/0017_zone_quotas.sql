CREATE TABLE "ai_models" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"parameters_b" real NOT NULL,
	"layers" smallint NOT NULL,
	"kv_heads" smallint NOT NULL,
	"head_dim" smallint NOT NULL,
	"window_layers" smallint DEFAULT 0 NOT NULL,
	"window_tokens" integer,
	"verified" boolean DEFAULT false NOT NULL,
	CONSTRAINT "ai_models_numbers" CHECK ("ai_models"."parameters_b" > 0 and "ai_models"."layers" > 0 and "ai_models"."kv_heads" > 0 and "ai_models"."head_dim" > 0),
	CONSTRAINT "ai_models_window" CHECK ("ai_models"."window_layers" between 0 and "ai_models"."layers" and ("ai_models"."window_layers" = 0 or "ai_models"."window_tokens" > 0))
);
--> statement-breakpoint
CREATE TABLE "booking_quotas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hub_id" uuid NOT NULL,
	"firm_id" uuid,
	"monthly_minutes" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "booking_quotas_firm" UNIQUE NULLS NOT DISTINCT("hub_id","firm_id"),
	CONSTRAINT "booking_quotas_minutes" CHECK ("booking_quotas"."monthly_minutes" between 0 and 60000000)
);
--> statement-breakpoint
CREATE TABLE "quota_use" (
	"firm_id" uuid NOT NULL,
	"hub_id" uuid NOT NULL,
	"month" date NOT NULL,
	"minutes" integer NOT NULL,
	CONSTRAINT "quota_use_firm_id_hub_id_month_pk" PRIMARY KEY("firm_id","hub_id","month"),
	CONSTRAINT "quota_use_minutes" CHECK ("quota_use"."minutes" >= 0)
);
--> statement-breakpoint
ALTER TABLE "waitlist_entries" DROP CONSTRAINT "waitlist_count";--> statement-breakpoint
ALTER TABLE "accelerator_models" ADD COLUMN "classes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "accelerator_models" ADD COLUMN "frameworks" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "accelerator_models" ADD COLUMN "compiled_format" text;--> statement-breakpoint
ALTER TABLE "accelerator_models" ADD COLUMN "language_models" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "accelerator_models" ADD COLUMN "as_of" date DEFAULT '2026-11-22' NOT NULL;--> statement-breakpoint
ALTER TABLE "booking_quotas" ADD CONSTRAINT "booking_quotas_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_quotas" ADD CONSTRAINT "booking_quotas_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_quotas" ADD CONSTRAINT "booking_quotas_updated_by_users_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quota_use" ADD CONSTRAINT "quota_use_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quota_use" ADD CONSTRAINT "quota_use_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_count" CHECK ("waitlist_entries"."count" between 1 and 64);--> statement-breakpoint
-- What each row of booking_units counts against its firm's quota, in card-minutes.
CREATE FUNCTION quota_minutes(state booking_state, during tstzrange) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN state IN ('held', 'confirmed', 'checked_in', 'completed', 'no_show', 'reclaimed')
    THEN (extract(epoch FROM upper(during) - lower(during)) / 60)::int ELSE 0 END
$$;--> statement-breakpoint
-- Keeps quota_use, and refuses what would go beyond the quota (23514, booking_units_quota). The row of quota_use is locked by its change,
-- so two bookings of one firm at one hub can't both take the last hours.
CREATE FUNCTION keep_quota() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  plus booking_units[];
  minus booking_units[];
  change record;
  total integer;
  allowed integer;
BEGIN
  IF TG_OP <> 'DELETE' THEN SELECT array_agg(a) INTO plus FROM added a; END IF;
  IF TG_OP <> 'INSERT' THEN SELECT array_agg(g) INTO minus FROM gone g; END IF;
  FOR change IN
    SELECT b.firm_id, u.hub_id, date_trunc('month', lower(u.during) AT TIME ZONE h.time_zone)::date AS month, sum(u.minutes)::int AS minutes
    FROM (
      SELECT p.booking_id, p.resource_id, p.hub_id, p.during, quota_minutes(p.state, p.during) AS minutes FROM unnest(plus) p
      UNION ALL
      SELECT m.booking_id, m.resource_id, m.hub_id, m.during, -quota_minutes(m.state, m.during) FROM unnest(minus) m
    ) u
    JOIN bookings b ON b.id = u.booking_id AND b.firm_id IS NOT NULL
    JOIN resources r ON r.id = u.resource_id AND r.kind = 'accelerator'
    JOIN hubs h ON h.id = u.hub_id
    WHERE u.minutes <> 0
    GROUP BY 1, 2, 3 HAVING sum(u.minutes) <> 0
    ORDER BY 1, 2, 3
  LOOP
    IF change.minutes < 0 THEN
      UPDATE quota_use q SET minutes = q.minutes + change.minutes
        WHERE q.firm_id = change.firm_id AND q.hub_id = change.hub_id AND q.month = change.month;
      CONTINUE;
    END IF;
    INSERT INTO quota_use AS q (firm_id, hub_id, month, minutes) VALUES (change.firm_id, change.hub_id, change.month, change.minutes)
      ON CONFLICT (firm_id, hub_id, month) DO UPDATE SET minutes = q.minutes + excluded.minutes RETURNING q.minutes INTO total;
    SELECT monthly_minutes INTO allowed FROM booking_quotas
      WHERE hub_id = change.hub_id AND (firm_id = change.firm_id OR firm_id IS NULL) ORDER BY firm_id NULLS LAST LIMIT 1;
    IF total > allowed THEN
      RAISE EXCEPTION 'The firm''s quota of the month is used up' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_units_quota', TABLE = 'booking_units';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER booking_units_quota_insert AFTER INSERT ON booking_units REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION keep_quota();--> statement-breakpoint
CREATE TRIGGER booking_units_quota_update AFTER UPDATE ON booking_units REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION keep_quota();--> statement-breakpoint
CREATE TRIGGER booking_units_quota_delete AFTER DELETE ON booking_units REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_quota();--> statement-breakpoint
INSERT INTO quota_use (firm_id, hub_id, month, minutes)
SELECT b.firm_id, u.hub_id, date_trunc('month', lower(u.during) AT TIME ZONE h.time_zone)::date, sum(quota_minutes(u.state, u.during))::int
FROM booking_units u JOIN bookings b ON b.id = u.booking_id AND b.firm_id IS NOT NULL
JOIN resources r ON r.id = u.resource_id AND r.kind = 'accelerator' JOIN hubs h ON h.id = u.hub_id
GROUP BY 1, 2, 3 HAVING sum(quota_minutes(u.state, u.during)) > 0;--> statement-breakpoint
-- What is taken of a hub from a moment on, without the history: the search for the earliest time reads nothing else.
CREATE INDEX "booking_units_taken" ON "booking_units" USING btree ("hub_id", lower("during")) INCLUDE ("resource_id", "during", "state", "booking_id") WHERE "state" IN ('held', 'confirmed', 'checked_in');
--> statement-breakpoint
-- Hubs that are there already start with what a new one starts with: eight cards for a working week.
INSERT INTO booking_quotas (id, hub_id, monthly_minutes) SELECT gen_random_uuid(), id, 8 * 40 * 60 FROM hubs;
--> statement-breakpoint
CREATE INDEX "booking_units_taken_long" ON "booking_units" USING btree ("hub_id", upper("during")) WHERE "state" IN ('held', 'confirmed', 'checked_in') AND upper("during") - lower("during") > interval '1 day';
