CREATE TYPE "public"."bulletin_confidence" AS ENUM('high', 'medium');--> statement-breakpoint
CREATE TYPE "public"."bulletin_country" AS ENUM('US', 'CN', 'JP', 'SG', 'VN', 'AE', 'EU', 'KR');--> statement-breakpoint
CREATE TYPE "public"."bulletin_kind" AS ENUM('act', 'regulation', 'decree', 'executive_order', 'guideline', 'standard');--> statement-breakpoint
CREATE TYPE "public"."bulletin_state" AS ENUM('draft', 'published', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."official_text_check" AS ENUM('read', 'not_opened', 'recalled');--> statement-breakpoint
CREATE TABLE "bulletin_digest_items" (
	"user_id" uuid NOT NULL,
	"bulletin_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"digest_id" uuid NOT NULL,
	CONSTRAINT "bulletin_digest_items_user_id_bulletin_id_version_pk" PRIMARY KEY("user_id","bulletin_id","version")
);
--> statement-breakpoint
CREATE TABLE "bulletin_digests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"period" date NOT NULL,
	"unsubscribe_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bulletin_digests_unsubscribeHash_unique" UNIQUE("unsubscribe_hash"),
	CONSTRAINT "bulletin_digests_once" UNIQUE("user_id","period")
);
--> statement-breakpoint
CREATE TABLE "bulletin_subscriptions" (
	"user_id" uuid NOT NULL,
	"country" "bulletin_country" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bulletin_subscriptions_user_id_country_pk" PRIMARY KEY("user_id","country")
);
--> statement-breakpoint
CREATE TABLE "bulletins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"country" "bulletin_country" NOT NULL,
	"kind" "bulletin_kind" NOT NULL,
	"state" "bulletin_state" DEFAULT 'draft' NOT NULL,
	"original_title" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"duties" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"milestones" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"official_url" text,
	"official_check" "official_text_check",
	"sources" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"confidence" "bulletin_confidence" NOT NULL,
	"pending" jsonb,
	"compiled_on" date NOT NULL,
	"reviewed_at" timestamp with time zone,
	"reviewed_by" uuid,
	"reviewer_name" text,
	"announced_version" integer,
	"announced_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bulletins_slug_unique" UNIQUE("slug"),
	CONSTRAINT "bulletins_of_country" UNIQUE("id","country"),
	CONSTRAINT "bulletins_published" CHECK ("bulletins"."state" <> 'published' or (jsonb_array_length("bulletins"."sources") > 0 and jsonb_path_exists("bulletins"."milestones", '$[*] ? (@.date != null)'))),
	CONSTRAINT "bulletins_milestones" CHECK (jsonb_typeof("bulletins"."milestones") = 'array' and not jsonb_path_exists("bulletins"."milestones", '$[*] ? (!(@.kind == "proposed" || @.kind == "adopted" || @.kind == "published" || @.kind == "in_force" || @.kind == "stage" || @.kind == "deadline" || @.kind == "review" || @.kind == "repealed") || !(@.date == null || @.date like_regex "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"))')),
	CONSTRAINT "bulletins_sources" CHECK (jsonb_typeof("bulletins"."sources") = 'array' and not jsonb_path_exists("bulletins"."sources", '$[*] ? (!(@.name like_regex "[^ ]"))')),
	CONSTRAINT "bulletins_duties" CHECK (jsonb_typeof("bulletins"."duties") = 'array' and not jsonb_path_exists("bulletins"."duties", '$[*] ? (!exists (@.who.ko) || !exists (@.what.ko))')),
	CONSTRAINT "bulletins_official" CHECK (("bulletins"."official_url" is null) = ("bulletins"."official_check" is null) and ("bulletins"."official_url" is null or "bulletins"."official_url" like 'https://%')),
	CONSTRAINT "bulletins_review" CHECK (("bulletins"."reviewed_at" is null) = ("bulletins"."reviewer_name" is null) and ("bulletins"."reviewed_by" is null or "bulletins"."reviewed_at" is not null)),
	CONSTRAINT "bulletins_announced" CHECK (("bulletins"."announced_at" is null) = ("bulletins"."announced_version" is null) and ("bulletins"."announced_version" is null or "bulletins"."announced_version" <= "bulletins"."version"))
);
--> statement-breakpoint
CREATE TABLE "entry_checklist_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"country" "bulletin_country" NOT NULL,
	"position" smallint NOT NULL,
	"words" jsonb NOT NULL,
	"bulletin_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entry_checklist_items_position" CHECK ("entry_checklist_items"."position" between 1 and 99)
);
--> statement-breakpoint
ALTER TABLE "bulletin_digest_items" ADD CONSTRAINT "bulletin_digest_items_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletin_digest_items" ADD CONSTRAINT "bulletin_digest_items_bulletin_id_bulletins_id_fk" FOREIGN KEY ("bulletin_id") REFERENCES "public"."bulletins"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletin_digest_items" ADD CONSTRAINT "bulletin_digest_items_digest_id_bulletin_digests_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."bulletin_digests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletin_digests" ADD CONSTRAINT "bulletin_digests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletin_subscriptions" ADD CONSTRAINT "bulletin_subscriptions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletins" ADD CONSTRAINT "bulletins_reviewed_by_users_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletins" ADD CONSTRAINT "bulletins_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_checklist_items" ADD CONSTRAINT "entry_checklist_items_bulletin" FOREIGN KEY ("bulletin_id","country") REFERENCES "public"."bulletins"("id","country") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulletin_digest_items_digest" ON "bulletin_digest_items" USING btree ("digest_id");--> statement-breakpoint
CREATE INDEX "bulletin_subscriptions_country" ON "bulletin_subscriptions" USING btree ("country");--> statement-breakpoint
CREATE INDEX "bulletins_public" ON "bulletins" USING btree ("country","id") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "bulletins_announced_at" ON "bulletins" USING btree ("country","announced_at") WHERE state = 'published' and announced_at is not null;--> statement-breakpoint
CREATE INDEX "entry_checklist_items_country" ON "entry_checklist_items" USING btree ("country","position");--> statement-breakpoint
-- by hand
SELECT watch_content('bulletins');--> statement-breakpoint
SELECT watch_content('entry_checklist_items');
-- by hand
