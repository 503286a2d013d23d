CREATE TYPE "public"."expert_state" AS ENUM('draft', 'in_review', 'published', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."conflict_statement" AS ENUM('none', 'declared');--> statement-breakpoint
CREATE TYPE "public"."consultation_state" AS ENUM('asked', 'accepted', 'declined', 'answered', 'lapsed', 'withdrawn');--> statement-breakpoint
CREATE TABLE "expert_contacts" (
	"expert_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"language" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "expert_hubs" (
	"expert_id" uuid NOT NULL,
	"hub_id" uuid NOT NULL,
	CONSTRAINT "expert_hubs_expert_id_hub_id_pk" PRIMARY KEY("expert_id","hub_id")
);
--> statement-breakpoint
CREATE TABLE "expert_moderations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"expert_id" uuid NOT NULL,
	"state" "expert_state" NOT NULL,
	"reason" text,
	"language" text,
	"actor_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "expert_moderations_reason" CHECK (("expert_moderations"."reason" is null) = ("expert_moderations"."language" is null))
);
--> statement-breakpoint
CREATE TABLE "experts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"home_hub_id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"affiliation" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"fields" text[] NOT NULL,
	"languages" text[] NOT NULL,
	"accepting" boolean DEFAULT true NOT NULL,
	"hours_a_month" smallint NOT NULL,
	"next_available_on" date,
	"state" "expert_state" DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "experts_slug_unique" UNIQUE("slug"),
	CONSTRAINT "experts_fields" CHECK (cardinality("experts"."fields") > 0 and "experts"."fields" <@ array['law', 'privacy', 'market', 'investment', 'technology', 'public_procurement', 'talent', 'localisation']::text[]),
	CONSTRAINT "experts_languages" CHECK (cardinality("experts"."languages") > 0 and "experts"."languages" <@ array['ko', 'en', 'ja', 'zh-hans', 'vi', 'ar']::text[]),
	CONSTRAINT "experts_hours" CHECK ("experts"."hours_a_month" between 1 and 80)
);
--> statement-breakpoint
CREATE TABLE "consultation_links" (
	"hash" text PRIMARY KEY NOT NULL,
	"consultation_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"expert_id" uuid NOT NULL,
	"hub_id" uuid NOT NULL,
	"question" text NOT NULL,
	"language" text NOT NULL,
	"attachment_ids" uuid[] NOT NULL,
	"names_firm" boolean DEFAULT false NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"state" "consultation_state" DEFAULT 'asked' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"conflict" "conflict_statement",
	"conflict_text" text,
	"decline_reason" text,
	"draft" text,
	"answer" text,
	"answer_language" text,
	"replied_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	"message_id" uuid,
	"shared_at" timestamp with time zone,
	"shared_by" uuid,
	CONSTRAINT "consultations_ended" CHECK (("consultations"."state" in ('asked', 'accepted')) = ("consultations"."ended_at" is null)),
	CONSTRAINT "consultations_conflict" CHECK ("consultations"."state" not in ('accepted', 'answered') or "consultations"."conflict" is not null),
	CONSTRAINT "consultations_conflict_text" CHECK (("consultations"."conflict" is not distinct from 'declared') = ("consultations"."conflict_text" is not null)),
	CONSTRAINT "consultations_declined" CHECK (("consultations"."state" = 'declined') = ("consultations"."decline_reason" is not null)),
	CONSTRAINT "consultations_answer" CHECK (("consultations"."state" = 'answered') = ("consultations"."answer" is not null) and ("consultations"."answer" is null) = ("consultations"."answer_language" is null)),
	CONSTRAINT "consultations_shared" CHECK (("consultations"."message_id" is null) = ("consultations"."shared_at" is null) and ("consultations"."shared_at" is null) = ("consultations"."shared_by" is null) and ("consultations"."shared_at" is null or "consultations"."state" = 'answered'))
);
--> statement-breakpoint
ALTER TABLE "support_requests" ADD COLUMN "wished_expert_id" uuid;--> statement-breakpoint
ALTER TABLE "expert_contacts" ADD CONSTRAINT "expert_contacts_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_hubs" ADD CONSTRAINT "expert_hubs_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_hubs" ADD CONSTRAINT "expert_hubs_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_moderations" ADD CONSTRAINT "expert_moderations_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_moderations" ADD CONSTRAINT "expert_moderations_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experts" ADD CONSTRAINT "experts_home_hub_id_hubs_id_fk" FOREIGN KEY ("home_hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experts" ADD CONSTRAINT "experts_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_links" ADD CONSTRAINT "consultation_links_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_message_id_support_request_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."support_request_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_shared_by_users_id_fk" FOREIGN KEY ("shared_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "expert_hubs_hub" ON "expert_hubs" USING btree ("hub_id");--> statement-breakpoint
CREATE INDEX "expert_moderations_expert" ON "expert_moderations" USING btree ("expert_id","at");--> statement-breakpoint
CREATE INDEX "experts_published" ON "experts" USING btree ("id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "experts_home" ON "experts" USING btree ("home_hub_id","state");--> statement-breakpoint
CREATE INDEX "consultation_links_consultation" ON "consultation_links" USING btree ("consultation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "consultations_one_open" ON "consultations" USING btree ("request_id","expert_id") WHERE state in ('asked', 'accepted');--> statement-breakpoint
CREATE INDEX "consultations_request" ON "consultations" USING btree ("request_id","asked_at");--> statement-breakpoint
CREATE INDEX "consultations_due" ON "consultations" USING btree ("due_on") WHERE state in ('asked', 'accepted');--> statement-breakpoint
CREATE INDEX "consultations_expert" ON "consultations" USING btree ("expert_id") WHERE state in ('asked', 'accepted');--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_wished_expert_id_experts_id_fk" FOREIGN KEY ("wished_expert_id") REFERENCES "public"."experts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- From here on written by hand.
CREATE TRIGGER "expert_moderations_append_only" BEFORE UPDATE OR DELETE ON "expert_moderations" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
