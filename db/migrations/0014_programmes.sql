CREATE TYPE "public"."programme_kind" AS ENUM('forum', 'showcase', 'exchange', 'competition', 'investment', 'joint_poc', 'delegation', 'local_poc', 'training');--> statement-breakpoint
CREATE TYPE "public"."programme_state" AS ENUM('draft', 'published', 'cancelled');--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"hub_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"kind" "programme_kind" NOT NULL,
	"state" "programme_state" DEFAULT 'draft' NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"place" jsonb NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"apply_until" timestamp with time zone NOT NULL,
	"cancellation" jsonb,
	"calendar_sequence" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programmes_slug_unique" UNIQUE("slug"),
	CONSTRAINT "programmes_times" CHECK ("programmes"."starts_at" < "programmes"."ends_at" and "programmes"."apply_until" <= "programmes"."starts_at"),
	CONSTRAINT "programmes_minutes" CHECK (extract(epoch from "programmes"."starts_at") % 60 = 0 and extract(epoch from "programmes"."ends_at") % 60 = 0 and extract(epoch from "programmes"."apply_until") % 60 = 0),
	CONSTRAINT "programmes_cancellation" CHECK (("programmes"."state" = 'cancelled') = ("programmes"."cancellation" is not null))
);
--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_service" FOREIGN KEY ("hub_id","service_id") REFERENCES "public"."hub_services"("hub_id","service_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "programmes_by_start" ON "programmes" USING btree ("starts_at","id") WHERE state <> 'draft';--> statement-breakpoint
CREATE INDEX "programmes_hub" ON "programmes" USING btree ("hub_id","starts_at");--> statement-breakpoint
SELECT watch_content('programmes');
