CREATE TYPE "public"."export_format" AS ENUM('csv', 'xlsx');--> statement-breakpoint
CREATE TYPE "public"."export_state" AS ENUM('queued', 'running', 'ready', 'failed');--> statement-breakpoint
CREATE TYPE "public"."presence_activity" AS ENUM('looking', 'answering');--> statement-breakpoint
CREATE TABLE "request_exports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"requested_by" uuid NOT NULL,
	"hub_id" uuid NOT NULL,
	"format" "export_format" NOT NULL,
	"query" jsonb NOT NULL,
	"language" text NOT NULL,
	"reason" text NOT NULL,
	"state" "export_state" DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"storage_key" text,
	"size" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	CONSTRAINT "request_exports_ready" CHECK (("request_exports"."state" = 'ready') = ("request_exports"."storage_key" is not null and "request_exports"."size" is not null and "request_exports"."expires_at" is not null)),
	CONSTRAINT "request_exports_finished" CHECK (("request_exports"."state" in ('ready', 'failed')) = ("request_exports"."finished_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "request_presence" (
	"request_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"activity" "presence_activity" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "request_presence_request_id_user_id_pk" PRIMARY KEY("request_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "request_exports" ADD CONSTRAINT "request_exports_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_exports" ADD CONSTRAINT "request_exports_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_presence" ADD CONSTRAINT "request_presence_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_presence" ADD CONSTRAINT "request_presence_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "request_exports_mine" ON "request_exports" USING btree ("requested_by","created_at");--> statement-breakpoint
CREATE INDEX "request_exports_expiry" ON "request_exports" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "request_presence_expiry" ON "request_presence" USING btree ("expires_at");--> statement-breakpoint
-- Written by hand from here on.
ALTER TABLE "request_presence" SET UNLOGGED;--> statement-breakpoint
-- Tells every process which requests changed, when the transaction commits and never if it rolls back. Ids and numbers only: who may
-- read what is asked again when a page is loaded. A statement that touches very many says "many" once.
CREATE FUNCTION "tell_requests"("touched" uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('kain_desk', json_build_object('kind', 'request', 'id', r.id, 'version', r.version, 'hubs', (
      SELECT array_agg(h.hub) FROM (
        SELECT r.holder_hub_id AS hub UNION SELECT e.holder_hub_id FROM support_request_events e WHERE e.request_id = r.id
        UNION SELECT o.to_hub_id FROM handovers o WHERE o.request_id = r.id) h))::text)
    FROM (SELECT s.id, s.holder_hub_id, (SELECT max(e.sequence) FROM support_request_events e WHERE e.request_id = s.id) AS version
      FROM support_requests s WHERE cardinality(touched) <= 50 AND s.id = ANY (touched) AND EXISTS (
        SELECT 1 FROM support_request_events e WHERE e.request_id = s.id AND e.state <> 'draft')) r;
  SELECT pg_notify('kain_desk', json_build_object('kind', 'many')::text) WHERE cardinality(touched) > 50;
$$;--> statement-breakpoint
CREATE FUNCTION "tell_of_requests"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM tell_requests(array(SELECT DISTINCT c.request_id FROM changed c LIMIT 51));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "tell_of_translations"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM tell_requests(array(SELECT DISTINCT m.request_id FROM changed c JOIN support_request_messages m ON m.id = c.message_id LIMIT 51));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "tell_of_bookings"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM pg_notify('kain_desk', json_build_object('kind', 'booking', 'hubs', array_agg(DISTINCT b.hub_id))::text)
    FROM changed c JOIN bookings b ON b.id = c.booking_id HAVING count(*) > 0;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "support_request_events_tell" AFTER INSERT ON "support_request_events" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_requests"();--> statement-breakpoint
CREATE TRIGGER "support_request_messages_tell" AFTER INSERT ON "support_request_messages" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_requests"();--> statement-breakpoint
CREATE TRIGGER "handovers_tell_insert" AFTER INSERT ON "handovers" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_requests"();--> statement-breakpoint
CREATE TRIGGER "handovers_tell_update" AFTER UPDATE ON "handovers" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_requests"();--> statement-breakpoint
CREATE TRIGGER "message_translations_tell_insert" AFTER INSERT ON "message_translations" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_translations"();--> statement-breakpoint
CREATE TRIGGER "message_translations_tell_update" AFTER UPDATE ON "message_translations" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_translations"();--> statement-breakpoint
CREATE TRIGGER "booking_events_tell" AFTER INSERT ON "booking_events" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_bookings"();
