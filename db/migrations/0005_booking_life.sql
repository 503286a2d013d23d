CREATE TYPE "public"."waitlist_state" AS ENUM('waiting', 'fulfilled', 'left', 'ended');--> statement-breakpoint
CREATE TYPE "public"."booking_offer" AS ENUM('waitlist', 'here', 'elsewhere');--> statement-breakpoint
CREATE TYPE "public"."booking_move_state" AS ENUM('waiting', 'accepted', 'declined', 'withdrawn', 'lapsed');--> statement-breakpoint
CREATE TABLE "waitlist_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"hub_id" uuid,
	"accelerator" text NOT NULL,
	"count" smallint NOT NULL,
	"engineer" text NOT NULL,
	"minutes" integer NOT NULL,
	"window" "tstzrange" NOT NULL,
	"state" "waitlist_state" DEFAULT 'waiting' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"language" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "waitlist_count" CHECK ("waitlist_entries"."count" between 1 and 8),
	CONSTRAINT "waitlist_minutes" CHECK ("waitlist_entries"."minutes" between 30 and 1440 and "waitlist_entries"."minutes" % 30 = 0),
	CONSTRAINT "waitlist_window" CHECK (not isempty("waitlist_entries"."window") and not lower_inf("waitlist_entries"."window") and not upper_inf("waitlist_entries"."window"))
);
--> statement-breakpoint
CREATE TABLE "booking_moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"booking_id" uuid NOT NULL,
	"during" "tstzrange" NOT NULL,
	"resource_ids" uuid[] NOT NULL,
	"state" "booking_move_state" DEFAULT 'waiting' NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"proposed_by" uuid NOT NULL,
	"decided_by" uuid,
	"note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "booking_moves_units" CHECK (cardinality("booking_moves"."resource_ids") > 0)
);
--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "deletion_confirmed_by" uuid;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "deletion_reminders" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "checked_in_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "reserved_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "usage_report" jsonb;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "reported_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "series_id" uuid;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "offer" "booking_offer";--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "waitlist_entry_id" uuid;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "alternative_to" uuid;--> statement-breakpoint
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_moves" ADD CONSTRAINT "booking_moves_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_moves" ADD CONSTRAINT "booking_moves_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_moves" ADD CONSTRAINT "booking_moves_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "waitlist_queue" ON "waitlist_entries" USING btree ("created_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "waitlist_firm" ON "waitlist_entries" USING btree ("firm_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_moves_one_open" ON "booking_moves" USING btree ("booking_id") WHERE state = 'waiting';--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_deletion_confirmed_by_users_id_fk" FOREIGN KEY ("deletion_confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_waitlist_entry_id_waitlist_entries_id_fk" FOREIGN KEY ("waitlist_entry_id") REFERENCES "public"."waitlist_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_alternative" FOREIGN KEY ("alternative_to") REFERENCES "public"."bookings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "bookings_one_offer_an_entry" ON "bookings" USING btree ("waitlist_entry_id") WHERE state = 'held' and submitted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "bookings_one_alternative" ON "bookings" USING btree ("alternative_to");--> statement-breakpoint
CREATE INDEX "bookings_series" ON "bookings" USING btree ("series_id") WHERE series_id is not null;--> statement-breakpoint
CREATE INDEX "bookings_to_start" ON "bookings" USING btree (lower(during)) WHERE state = 'confirmed';--> statement-breakpoint
CREATE INDEX "bookings_running" ON "bookings" USING btree (upper(during)) WHERE state = 'checked_in';--> statement-breakpoint
CREATE INDEX "bookings_deletion_due" ON "bookings" USING btree ("deletion_due_on") WHERE state in ('completed', 'reclaimed') and deletion_confirmed_at is null;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_offer" CHECK (("bookings"."offer" is not distinct from 'waitlist') = ("bookings"."waitlist_entry_id" is not null) and (coalesce("bookings"."offer", 'waitlist') <> 'waitlist') = ("bookings"."alternative_to" is not null));--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_cut" CHECK ("bookings"."reserved_until" is null or "bookings"."reserved_until" > upper("bookings"."during"));--> statement-breakpoint
UPDATE "bookings" SET "checked_in_at" = "updated_at" WHERE "state" = 'checked_in';--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_checked_in" CHECK ("bookings"."state" <> 'checked_in' or "bookings"."checked_in_at" is not null);--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_report" CHECK (("bookings"."reported_at" is null) = ("bookings"."usage_report" is null));--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_deletion" CHECK (("bookings"."deletion_confirmed_at" is null) = ("bookings"."deletion_confirmed_by" is null));--> statement-breakpoint
-- From here on written by hand: drizzle-kit can't express a view over ranges.
CREATE VIEW "booking_usage" AS
SELECT b.id AS booking_id, b.hub_id, b.firm_id, b.kind, b.state, lower(b.during) AS starts_at, u.accelerators,
  (extract(epoch FROM coalesce(b.reserved_until, upper(b.during)) - lower(b.during)) / 60)::int AS reserved_minutes,
  CASE WHEN b.checked_in_at IS NULL THEN 0
    ELSE greatest(0, extract(epoch FROM least(upper(b.during), now()) - greatest(lower(b.during), b.checked_in_at)) / 60)::int END AS used_minutes,
  CASE WHEN b.state = 'completed' AND b.reserved_until IS NOT NULL
    THEN (extract(epoch FROM b.reserved_until - upper(b.during)) / 60)::int ELSE 0 END AS released_minutes,
  CASE WHEN b.state = 'reclaimed' AND b.reserved_until IS NOT NULL
    THEN (extract(epoch FROM b.reserved_until - upper(b.during)) / 60)::int ELSE 0 END AS reclaimed_minutes
FROM bookings b
CROSS JOIN LATERAL (
  SELECT count(*) FILTER (WHERE r.kind = 'accelerator')::int AS accelerators
  FROM booking_units bu JOIN resources r ON r.id = bu.resource_id WHERE bu.booking_id = b.id
) u
WHERE b.state IN ('confirmed', 'checked_in', 'completed', 'no_show', 'reclaimed');
