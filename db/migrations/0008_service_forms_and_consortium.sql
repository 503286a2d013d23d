CREATE TYPE "public"."component_kind" AS ENUM('chip', 'data_set', 'model', 'service');--> statement-breakpoint
CREATE TYPE "public"."component_state" AS ENUM('draft', 'in_review', 'published', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."partner_state" AS ENUM('invited', 'accepted', 'declined', 'removed');--> statement-breakpoint
CREATE TABLE "service_form_drafts" (
	"service_id" uuid PRIMARY KEY NOT NULL,
	"based_on_id" uuid NOT NULL,
	"eligibility" jsonb NOT NULL,
	"questions" jsonb NOT NULL,
	"documents" jsonb NOT NULL,
	"first_reply_minutes" integer NOT NULL,
	"decision_minutes" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "service_form_drafts_targets" CHECK ("service_form_drafts"."first_reply_minutes" > 0 and "service_form_drafts"."decision_minutes" >= "service_form_drafts"."first_reply_minutes")
);
--> statement-breakpoint
CREATE TABLE "service_form_publications" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"published_by" uuid NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "components" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "component_kind" NOT NULL,
	"state" "component_state" DEFAULT 'draft' NOT NULL,
	"firm_id" uuid,
	"accelerator_slug" text,
	"name" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"terms" jsonb,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"link" text,
	"source" text,
	"refusal" text,
	"reviewed_by" uuid,
	"reviewed_at" timestamp with time zone,
	"created_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "components_owner" CHECK (("components"."firm_id" is null) = ("components"."accelerator_slug" is not null)),
	CONSTRAINT "components_accelerator" CHECK ("components"."accelerator_slug" is null or ("components"."kind" = 'chip' and "components"."source" is not null)),
	CONSTRAINT "components_review" CHECK ("components"."firm_id" is null or "components"."state" <> 'published' or ("components"."reviewed_by" is not null and "components"."reviewed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "consortium_roles" (
	"request_id" uuid NOT NULL,
	"role" "component_kind" NOT NULL,
	"filled_by" text NOT NULL,
	"words" text NOT NULL,
	CONSTRAINT "consortium_roles_request_id_role_pk" PRIMARY KEY("request_id","role"),
	CONSTRAINT "consortium_roles_filled_by" CHECK ("consortium_roles"."filled_by" in ('lead', 'nobody'))
);
--> statement-breakpoint
CREATE TABLE "request_components" (
	"request_id" uuid NOT NULL,
	"component_id" uuid NOT NULL,
	CONSTRAINT "request_components_request_id_component_id_pk" PRIMARY KEY("request_id","component_id")
);
--> statement-breakpoint
CREATE TABLE "request_partners" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"role" "component_kind" NOT NULL,
	"firm_id" uuid,
	"email" text,
	"component_id" uuid,
	"state" "partner_state" DEFAULT 'invited' NOT NULL,
	"invited_by" uuid NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"consent" jsonb,
	CONSTRAINT "request_partners_whom" CHECK ("request_partners"."firm_id" is not null or "request_partners"."email" is not null),
	CONSTRAINT "request_partners_accepted" CHECK ("request_partners"."state" <> 'accepted' or ("request_partners"."firm_id" is not null and "request_partners"."answered_by" is not null and "request_partners"."answered_at" is not null and "request_partners"."consent" is not null)),
	CONSTRAINT "request_partners_declined" CHECK ("request_partners"."state" <> 'declined' or "request_partners"."answered_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "hub_services" ADD COLUMN "first_reply_minutes" integer;--> statement-breakpoint
ALTER TABLE "hub_services" ADD COLUMN "decision_minutes" integer;--> statement-breakpoint
ALTER TABLE "hub_services" ADD COLUMN "note" jsonb;--> statement-breakpoint
ALTER TABLE "hub_services" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "support_requests" ADD COLUMN "questions_changed_from_id" uuid;--> statement-breakpoint
ALTER TABLE "service_form_drafts" ADD CONSTRAINT "service_form_drafts_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_form_drafts" ADD CONSTRAINT "service_form_drafts_based_on_id_service_versions_id_fk" FOREIGN KEY ("based_on_id") REFERENCES "public"."service_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_form_drafts" ADD CONSTRAINT "service_form_drafts_updated_by_users_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_form_publications" ADD CONSTRAINT "service_form_publications_version_id_service_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."service_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_form_publications" ADD CONSTRAINT "service_form_publications_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "components" ADD CONSTRAINT "components_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "components" ADD CONSTRAINT "components_accelerator_slug_accelerator_models_slug_fk" FOREIGN KEY ("accelerator_slug") REFERENCES "public"."accelerator_models"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "components" ADD CONSTRAINT "components_reviewed_by_users_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "components" ADD CONSTRAINT "components_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consortium_roles" ADD CONSTRAINT "consortium_roles_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_components" ADD CONSTRAINT "request_components_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_components" ADD CONSTRAINT "request_components_component_id_components_id_fk" FOREIGN KEY ("component_id") REFERENCES "public"."components"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_partners" ADD CONSTRAINT "request_partners_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_partners" ADD CONSTRAINT "request_partners_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_partners" ADD CONSTRAINT "request_partners_component_id_components_id_fk" FOREIGN KEY ("component_id") REFERENCES "public"."components"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_partners" ADD CONSTRAINT "request_partners_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_partners" ADD CONSTRAINT "request_partners_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "components_one_accelerator" ON "components" USING btree ("accelerator_slug");--> statement-breakpoint
CREATE INDEX "components_published" ON "components" USING btree ("kind","id") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "components_firm" ON "components" USING btree ("firm_id","updated_at");--> statement-breakpoint
CREATE INDEX "components_waiting" ON "components" USING btree ("updated_at") WHERE state = 'in_review';--> statement-breakpoint
CREATE UNIQUE INDEX "request_partners_once" ON "request_partners" USING btree ("request_id","role","firm_id") WHERE state in ('invited', 'accepted');--> statement-breakpoint
CREATE UNIQUE INDEX "request_partners_address_once" ON "request_partners" USING btree ("request_id","role","email") WHERE state = 'invited' and firm_id is null;--> statement-breakpoint
CREATE INDEX "request_partners_firm" ON "request_partners" USING btree ("firm_id","state");--> statement-breakpoint
CREATE INDEX "request_partners_email" ON "request_partners" USING btree ("email") WHERE state = 'invited';--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_questions_changed_from_id_service_versions_id_fk" FOREIGN KEY ("questions_changed_from_id") REFERENCES "public"."service_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "support_requests_drafts_of_service" ON "support_requests" USING btree ("service_id") WHERE state = 'draft';--> statement-breakpoint
ALTER TABLE "hub_services" ADD CONSTRAINT "hub_services_targets" CHECK (("hub_services"."first_reply_minutes" is null) = ("hub_services"."decision_minutes" is null) and ("hub_services"."first_reply_minutes" is null or ("hub_services"."first_reply_minutes" > 0 and "hub_services"."decision_minutes" >= "hub_services"."first_reply_minutes")));--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_questions_changed" CHECK ("support_requests"."questions_changed_from_id" is null or "support_requests"."state" = 'draft');--> statement-breakpoint
-- From here on written by hand: what was published stays as it was, for it is what filed requests answered.
CREATE TRIGGER "service_versions_published" BEFORE UPDATE OR DELETE ON "service_versions" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
