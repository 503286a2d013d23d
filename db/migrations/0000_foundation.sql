CREATE EXTENSION IF NOT EXISTS btree_gist;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TYPE "public"."officer_role" AS ENUM('hub_manager', 'situation_room', 'administrator');--> statement-breakpoint
CREATE TYPE "public"."firm_member_role" AS ENUM('owner', 'member');--> statement-breakpoint
CREATE TYPE "public"."firm_member_state" AS ENUM('pending', 'active', 'removed');--> statement-breakpoint
CREATE TYPE "public"."calendar_day_kind" AS ENUM('closed', 'short_hours', 'make_up_workday');--> statement-breakpoint
CREATE TYPE "public"."service_category" AS ENUM('business', 'investment', 'talent', 'facility', 'regulation', 'poc', 'full_stack', 'localisation', 'transformation', 'government', 'expert', 'engineering');--> statement-breakpoint
CREATE TYPE "public"."actor_kind" AS ENUM('firm', 'officer', 'system');--> statement-breakpoint
CREATE TYPE "public"."message_visibility" AS ENUM('public', 'internal');--> statement-breakpoint
CREATE TYPE "public"."support_request_state" AS ENUM('draft', 'submitted', 'in_review', 'correction_requested', 'approved', 'in_progress', 'completed', 'returned', 'declined', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."translation_origin" AS ENUM('human', 'machine');--> statement-breakpoint
CREATE TYPE "public"."accelerator_kind" AS ENUM('gpu', 'npu');--> statement-breakpoint
CREATE TYPE "public"."booking_kind" AS ENUM('firm', 'maintenance');--> statement-breakpoint
CREATE TYPE "public"."booking_state" AS ENUM('held', 'confirmed', 'checked_in', 'completed', 'expired', 'cancelled', 'declined', 'no_show', 'reclaimed');--> statement-breakpoint
CREATE TYPE "public"."data_class" AS ENUM('public', 'internal', 'confidential', 'personal');--> statement-breakpoint
CREATE TYPE "public"."resource_kind" AS ENUM('accelerator', 'engineer', 'room');--> statement-breakpoint
CREATE TYPE "public"."consent_kind" AS ENUM('terms', 'collection', 'third_party', 'overseas_transfer', 'notices');--> statement-breakpoint
CREATE SEQUENCE "public"."support_request_number" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE SEQUENCE "public"."booking_number" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "credentials_provider_account" UNIQUE("provider_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "officer_roles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"role" "officer_role" NOT NULL,
	"hub_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "officer_roles_once" UNIQUE NULLS NOT DISTINCT("user_id","role","hub_id"),
	CONSTRAINT "officer_roles_scope" CHECK (("officer_roles"."role" = 'hub_manager') = ("officer_roles"."hub_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"language" text DEFAULT 'ko' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_email_lower" CHECK ("users"."email" = lower("users"."email")),
	CONSTRAINT "users_language" CHECK ("users"."language" in ('ko', 'en', 'ja', 'zh-hans', 'vi', 'ar'))
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "firm_members" (
	"firm_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" "firm_member_role" NOT NULL,
	"state" "firm_member_state" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	CONSTRAINT "firm_members_firm_id_user_id_pk" PRIMARY KEY("firm_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "firms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"business_number" char(10) NOT NULL,
	"name_ko" text NOT NULL,
	"name_en" text,
	"representative" text NOT NULL,
	"phone" text,
	"website" text,
	"product_summary" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "firms_businessNumber_unique" UNIQUE("business_number"),
	CONSTRAINT "firms_business_number" CHECK ("firms"."business_number" ~ '^[0-9]{10}$')
);
--> statement-breakpoint
CREATE TABLE "calendar_days" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hub_id" uuid NOT NULL,
	"on_date" date NOT NULL,
	"kind" "calendar_day_kind" NOT NULL,
	"opens_at" time,
	"closes_at" time,
	"name" jsonb NOT NULL,
	"source" text NOT NULL,
	"provisional" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_days_once" UNIQUE("hub_id","on_date"),
	CONSTRAINT "calendar_days_hours" CHECK (("calendar_days"."kind" = 'closed' and "calendar_days"."opens_at" is null and "calendar_days"."closes_at" is null) or ("calendar_days"."kind" <> 'closed' and "calendar_days"."opens_at" < "calendar_days"."closes_at"))
);
--> statement-breakpoint
CREATE TABLE "confirmed_calendar_years" (
	"hub_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "confirmed_calendar_years_hub_id_year_pk" PRIMARY KEY("hub_id","year")
);
--> statement-breakpoint
CREATE TABLE "facilities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hub_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "facilities_once" UNIQUE("hub_id","slug")
);
--> statement-breakpoint
CREATE TABLE "hub_services" (
	"hub_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "hub_services_hub_id_service_id_pk" PRIMARY KEY("hub_id","service_id")
);
--> statement-breakpoint
CREATE TABLE "hubs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"region_slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"city" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"country" char(2) NOT NULL,
	"longitude" double precision NOT NULL,
	"latitude" double precision NOT NULL,
	"time_zone" text NOT NULL,
	"former_name" jsonb,
	"operator" text,
	"address" jsonb,
	"email" text,
	"phone" text,
	"working_languages" text[] NOT NULL,
	"facts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"position" smallint NOT NULL,
	"retired_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hubs_slug_unique" UNIQUE("slug"),
	CONSTRAINT "hubs_longitude" CHECK ("hubs"."longitude" between -180 and 180),
	CONSTRAINT "hubs_latitude" CHECK ("hubs"."latitude" between -90 and 90)
);
--> statement-breakpoint
CREATE TABLE "opening_hours" (
	"hub_id" uuid NOT NULL,
	"weekday" smallint NOT NULL,
	"opens_at" time NOT NULL,
	"closes_at" time NOT NULL,
	CONSTRAINT "opening_hours_hub_id_weekday_pk" PRIMARY KEY("hub_id","weekday"),
	CONSTRAINT "opening_hours_weekday" CHECK ("opening_hours"."weekday" between 1 and 7),
	CONSTRAINT "opening_hours_order" CHECK ("opening_hours"."opens_at" < "opening_hours"."closes_at")
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"strategy" jsonb NOT NULL,
	"position" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"eligibility" jsonb NOT NULL,
	"questions" jsonb NOT NULL,
	"documents" jsonb NOT NULL,
	"first_reply_minutes" integer NOT NULL,
	"decision_minutes" integer NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "service_versions_once" UNIQUE("service_id","version"),
	CONSTRAINT "service_versions_of_service" UNIQUE("id","service_id"),
	CONSTRAINT "service_versions_targets" CHECK ("service_versions"."first_reply_minutes" > 0 and "service_versions"."decision_minutes" >= "service_versions"."first_reply_minutes")
);
--> statement-breakpoint
CREATE TABLE "services" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"category" "service_category" NOT NULL,
	"name" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"position" smallint NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "services_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"document_key" text NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "attachments_storageKey_unique" UNIQUE("storage_key"),
	CONSTRAINT "attachments_size" CHECK ("attachments"."size" between 1 and 26214400)
);
--> statement-breakpoint
CREATE TABLE "correction_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"items" jsonb NOT NULL,
	"message" text NOT NULL,
	"due_on" date NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "message_translations" (
	"message_id" uuid NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	"origin" "translation_origin" NOT NULL,
	"translated_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_translations_message_id_language_pk" PRIMARY KEY("message_id","language"),
	CONSTRAINT "message_translations_by" CHECK (("message_translations"."origin" = 'human') = ("message_translations"."translated_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "support_request_events" (
	"request_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"actor_kind" "actor_kind" NOT NULL,
	"actor_id" uuid,
	"code" text NOT NULL,
	"parameters" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" "support_request_state" NOT NULL,
	"holder_hub_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "support_request_events_request_id_sequence_pk" PRIMARY KEY("request_id","sequence"),
	CONSTRAINT "support_request_events_state" UNIQUE("request_id","sequence","state"),
	CONSTRAINT "support_request_events_actor" CHECK (("support_request_events"."actor_kind" = 'system') = ("support_request_events"."actor_id" is null))
);
--> statement-breakpoint
CREATE TABLE "support_request_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"author_kind" "actor_kind" NOT NULL,
	"author_id" uuid NOT NULL,
	"visibility" "message_visibility" NOT NULL,
	"body" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "support_request_messages_internal" CHECK ("support_request_messages"."visibility" = 'public' or "support_request_messages"."author_kind" = 'officer')
);
--> statement-breakpoint
CREATE TABLE "support_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text,
	"firm_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"service_version_id" uuid NOT NULL,
	"holder_hub_id" uuid NOT NULL,
	"state" "support_request_state" NOT NULL,
	"version" integer NOT NULL,
	"draft_revision" integer DEFAULT 0 NOT NULL,
	"furthest_step" text DEFAULT 'eligibility' NOT NULL,
	"draft_consents" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"eligibility" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"contact_name" text DEFAULT '' NOT NULL,
	"contact_phone" text DEFAULT '' NOT NULL,
	"language" text NOT NULL,
	"created_by" uuid NOT NULL,
	"assignee_id" uuid,
	"submitted_at" timestamp with time zone,
	"first_reply_due_at" timestamp with time zone,
	"first_replied_at" timestamp with time zone,
	"decision_due_at" timestamp with time zone,
	"promise_due_at" timestamp with time zone,
	"promise_estimated" boolean DEFAULT false NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "support_requests_reference_unique" UNIQUE("reference"),
	CONSTRAINT "support_requests_id_firm" UNIQUE("id","firm_id"),
	CONSTRAINT "support_requests_reference" CHECK (("support_requests"."state" = 'draft') = ("support_requests"."reference" is null)),
	CONSTRAINT "support_requests_submitted" CHECK (("support_requests"."reference" is null) = ("support_requests"."submitted_at" is null)),
	CONSTRAINT "support_requests_promise" CHECK (("support_requests"."submitted_at" is null) = ("support_requests"."first_reply_due_at" is null)),
	CONSTRAINT "support_requests_assignee" CHECK ("support_requests"."state" not in ('in_review', 'correction_requested', 'approved', 'declined') or "support_requests"."assignee_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "accelerator_models" (
	"slug" text PRIMARY KEY NOT NULL,
	"maker" text NOT NULL,
	"model" text NOT NULL,
	"kind" "accelerator_kind" NOT NULL,
	"memory_gb" real NOT NULL,
	"bandwidth_gbs" real,
	"precisions" text[] NOT NULL,
	"sdk" text NOT NULL,
	"compiles_ahead" boolean NOT NULL,
	"trains" boolean NOT NULL,
	"source" text NOT NULL,
	"verified" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "booking_events" (
	"booking_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"actor_kind" "actor_kind" NOT NULL,
	"actor_id" uuid,
	"code" text NOT NULL,
	"parameters" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" "booking_state" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "booking_events_booking_id_sequence_pk" PRIMARY KEY("booking_id","sequence"),
	CONSTRAINT "booking_events_actor" CHECK (("booking_events"."actor_kind" = 'system') = ("booking_events"."actor_id" is null))
);
--> statement-breakpoint
CREATE TABLE "booking_units" (
	"booking_id" uuid NOT NULL,
	"resource_id" uuid NOT NULL,
	"hub_id" uuid NOT NULL,
	"state" "booking_state" NOT NULL,
	"during" "tstzrange" NOT NULL,
	CONSTRAINT "booking_units_booking_id_resource_id_pk" PRIMARY KEY("booking_id","resource_id")
);
--> statement-breakpoint
CREATE TABLE "bookings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"kind" "booking_kind" DEFAULT 'firm' NOT NULL,
	"hub_id" uuid NOT NULL,
	"firm_id" uuid,
	"request_id" uuid,
	"state" "booking_state" NOT NULL,
	"during" "tstzrange" NOT NULL,
	"hold_expires_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"workload" jsonb,
	"data_class" "data_class",
	"export_self_check" boolean,
	"deletion_due_on" date,
	"deletion_confirmed_at" timestamp with time zone,
	"calendar_sequence" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"language" text NOT NULL,
	"created_by" uuid NOT NULL,
	"decided_by" uuid,
	"decision_note" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bookings_reference_unique" UNIQUE("reference"),
	CONSTRAINT "bookings_key" UNIQUE("id","hub_id","state","during"),
	CONSTRAINT "bookings_range" CHECK (not isempty("bookings"."during") and lower_inc("bookings"."during") and not upper_inc("bookings"."during") and not lower_inf("bookings"."during") and not upper_inf("bookings"."during")),
	CONSTRAINT "bookings_grid" CHECK (extract(epoch from lower("bookings"."during"))::bigint % 1800 = 0 and extract(epoch from upper("bookings"."during"))::bigint % 1800 = 0),
	CONSTRAINT "bookings_kind" CHECK (("bookings"."kind" = 'firm') = ("bookings"."firm_id" is not null)),
	CONSTRAINT "bookings_hold" CHECK ("bookings"."state" <> 'held' or "bookings"."hold_expires_at" is not null),
	CONSTRAINT "bookings_statement" CHECK ("bookings"."kind" = 'maintenance' or "bookings"."state" not in ('confirmed', 'checked_in', 'completed') or ("bookings"."submitted_at" is not null and "bookings"."workload" is not null)),
	CONSTRAINT "bookings_submitted" CHECK ("bookings"."submitted_at" is null or ("bookings"."workload" is not null and "bookings"."data_class" is not null and "bookings"."export_self_check" is not null))
);
--> statement-breakpoint
CREATE TABLE "resources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hub_id" uuid NOT NULL,
	"kind" "resource_kind" NOT NULL,
	"name" jsonb NOT NULL,
	"accelerator_slug" text,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"fields" text[] DEFAULT '{}' NOT NULL,
	"position" smallint NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "resources_id_hub" UNIQUE("id","hub_id"),
	CONSTRAINT "resources_position" UNIQUE("hub_id","position"),
	CONSTRAINT "resources_accelerator" CHECK (("resources"."kind" = 'accelerator') = ("resources"."accelerator_slug" is not null))
);
--> statement-breakpoint
CREATE TABLE "access_log" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid NOT NULL,
	"ip_address" text,
	"firm_id" uuid,
	"action" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"reason" text,
	"previous_hash" text,
	"hash" text NOT NULL,
	CONSTRAINT "access_log_hash" CHECK (length("access_log"."hash") = 64)
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" uuid,
	"kind" "consent_kind" NOT NULL,
	"agreed" boolean NOT NULL,
	"version" text NOT NULL,
	"language" text NOT NULL,
	"items" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"key" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"body_hash" text NOT NULL,
	"result" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp
);
--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officer_roles" ADD CONSTRAINT "officer_roles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officer_roles" ADD CONSTRAINT "officer_roles_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firm_members" ADD CONSTRAINT "firm_members_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firm_members" ADD CONSTRAINT "firm_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_days" ADD CONSTRAINT "calendar_days_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmed_calendar_years" ADD CONSTRAINT "confirmed_calendar_years_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities" ADD CONSTRAINT "facilities_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hub_services" ADD CONSTRAINT "hub_services_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hub_services" ADD CONSTRAINT "hub_services_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hubs" ADD CONSTRAINT "hubs_region_slug_regions_slug_fk" FOREIGN KEY ("region_slug") REFERENCES "public"."regions"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_hours" ADD CONSTRAINT "opening_hours_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_versions" ADD CONSTRAINT "service_versions_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_translations" ADD CONSTRAINT "message_translations_message_id_support_request_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."support_request_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_translations" ADD CONSTRAINT "message_translations_translated_by_users_id_fk" FOREIGN KEY ("translated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_request_events" ADD CONSTRAINT "support_request_events_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_request_events" ADD CONSTRAINT "support_request_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_request_events" ADD CONSTRAINT "support_request_events_holder_hub_id_hubs_id_fk" FOREIGN KEY ("holder_hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_request_messages" ADD CONSTRAINT "support_request_messages_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_request_messages" ADD CONSTRAINT "support_request_messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_holder_hub_id_hubs_id_fk" FOREIGN KEY ("holder_hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_service_version" FOREIGN KEY ("service_version_id","service_id") REFERENCES "public"."service_versions"("id","service_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_offered" FOREIGN KEY ("holder_hub_id","service_id") REFERENCES "public"."hub_services"("hub_id","service_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_events" ADD CONSTRAINT "booking_events_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_events" ADD CONSTRAINT "booking_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_units" ADD CONSTRAINT "booking_units_booking" FOREIGN KEY ("booking_id","hub_id","state","during") REFERENCES "public"."bookings"("id","hub_id","state","during") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "booking_units" ADD CONSTRAINT "booking_units_resource" FOREIGN KEY ("resource_id","hub_id") REFERENCES "public"."resources"("id","hub_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_request_of_firm" FOREIGN KEY ("request_id","firm_id") REFERENCES "public"."support_requests"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_accelerator_slug_accelerator_models_slug_fk" FOREIGN KEY ("accelerator_slug") REFERENCES "public"."accelerator_models"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "credentials_user" ON "credentials" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "officer_roles_hub" ON "officer_roles" USING btree ("hub_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_identifier" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "firm_members_one_firm" ON "firm_members" USING btree ("user_id") WHERE state <> 'removed';--> statement-breakpoint
CREATE INDEX "hub_services_service" ON "hub_services" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "attachments_request" ON "attachments" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "correction_requests_one_open" ON "correction_requests" USING btree ("request_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "support_request_messages_thread" ON "support_request_messages" USING btree ("request_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "support_requests_one_draft" ON "support_requests" USING btree ("firm_id","service_id","holder_hub_id") WHERE state = 'draft';--> statement-breakpoint
CREATE INDEX "support_requests_queue" ON "support_requests" USING btree ("holder_hub_id","promise_due_at","id") WHERE state in ('submitted', 'in_review', 'correction_requested', 'approved', 'in_progress');--> statement-breakpoint
CREATE INDEX "support_requests_firm" ON "support_requests" USING btree ("firm_id","updated_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "bookings_firm" ON "bookings" USING btree ("firm_id","created_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "bookings_hub_waiting" ON "bookings" USING btree ("hub_id","submitted_at") WHERE state = 'held' and submitted_at is not null;--> statement-breakpoint
CREATE INDEX "bookings_holds" ON "bookings" USING btree ("hold_expires_at") WHERE state = 'held';--> statement-breakpoint
CREATE INDEX "access_log_firm" ON "access_log" USING btree ("firm_id","at");--> statement-breakpoint
CREATE INDEX "consents_user" ON "consents" USING btree ("user_id","kind","created_at");--> statement-breakpoint
-- What drizzle-kit can't express. From here on written by hand.
ALTER TABLE "booking_units" ADD CONSTRAINT "booking_units_no_overlap" EXCLUDE USING gist ("resource_id" WITH =, "during" WITH &&) WHERE ("state" IN ('held', 'confirmed', 'checked_in'));--> statement-breakpoint
CREATE INDEX "booking_units_hub_during" ON "booking_units" USING gist ("hub_id", "during");--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_last_event" FOREIGN KEY ("id", "version", "state") REFERENCES "support_request_events" ("request_id", "sequence", "state") DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "support_request_events_append_only" BEFORE UPDATE OR DELETE ON "support_request_events" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "booking_events_append_only" BEFORE UPDATE OR DELETE ON "booking_events" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "consents_append_only" BEFORE UPDATE OR DELETE ON "consents" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "access_log_append_only" BEFORE UPDATE OR DELETE ON "access_log" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
