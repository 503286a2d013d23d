CREATE TYPE "public"."facility_kind" AS ENUM('test_zone', 'demo_space', 'partners_lounge', 'meeting_room', 'event_hall', 'office', 'other');--> statement-breakpoint
CREATE TYPE "public"."hub_change_action" AS ENUM('edited', 'added', 'moved', 'retired', 'restored');--> statement-breakpoint
CREATE TABLE "hub_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hub_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"action" "hub_change_action" NOT NULL,
	"part" text NOT NULL,
	"subject_id" uuid,
	"entries" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hub_people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hub_id" uuid NOT NULL,
	"role" jsonb NOT NULL,
	"name" text,
	"consented_at" timestamp with time zone,
	"languages" text[] NOT NULL,
	"position" smallint NOT NULL,
	"retired_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hub_people_consent" CHECK (("hub_people"."name" is null) = ("hub_people"."consented_at" is null)),
	CONSTRAINT "hub_people_retired" CHECK ("hub_people"."retired_at" is null or "hub_people"."name" is null),
	CONSTRAINT "hub_people_languages" CHECK (cardinality("hub_people"."languages") > 0 and "hub_people"."languages" <@ array['ko', 'en', 'ja', 'zh-hans', 'vi', 'ar'])
);
--> statement-breakpoint
ALTER TABLE "facilities" ADD COLUMN "kind" "facility_kind" DEFAULT 'other' NOT NULL;--> statement-breakpoint
ALTER TABLE "facilities" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "facilities" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "hubs" ADD COLUMN "strategy_note" jsonb;--> statement-breakpoint
ALTER TABLE "hubs" ADD COLUMN "directions" jsonb;--> statement-breakpoint
ALTER TABLE "hubs" ADD COLUMN "transport" jsonb;--> statement-breakpoint
ALTER TABLE "hubs" ADD COLUMN "position_exact" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "hubs" ADD COLUMN "content_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "regions" ADD COLUMN "quotation" text;--> statement-breakpoint
ALTER TABLE "hub_changes" ADD CONSTRAINT "hub_changes_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hub_changes" ADD CONSTRAINT "hub_changes_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hub_people" ADD CONSTRAINT "hub_people_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hub_changes_hub" ON "hub_changes" USING btree ("hub_id","at","id");--> statement-breakpoint
CREATE INDEX "hub_people_hub" ON "hub_people" USING btree ("hub_id","position");--> statement-breakpoint
ALTER TABLE "hubs" ADD CONSTRAINT "hubs_working_languages" CHECK (cardinality("hubs"."working_languages") > 0 and "hubs"."working_languages" <@ array['ko', 'en', 'ja', 'zh-hans', 'vi', 'ar']);--> statement-breakpoint
-- by hand
CREATE TRIGGER "hub_changes_append_only" BEFORE UPDATE OR DELETE ON "hub_changes" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
SELECT watch_content('hub_people');--> statement-breakpoint
UPDATE "facilities" SET "kind" = CASE "slug" WHEN 'ai-test-zone' THEN 'test_zone' WHEN 'demo-space' THEN 'demo_space' ELSE 'partners_lounge' END::"facility_kind"
WHERE "slug" IN ('ai-test-zone', 'demo-space', 'partners-lounge');
-- by hand
