CREATE TYPE "public"."escalation_level" AS ENUM('warning', 'breach');--> statement-breakpoint
CREATE TYPE "public"."promise_kind" AS ENUM('first_reply', 'decision');--> statement-breakpoint
ALTER TYPE "public"."support_request_state" ADD VALUE 'merged';--> statement-breakpoint
CREATE TABLE "reply_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hub_id" uuid,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "reply_templates_korean" CHECK ("reply_templates"."title" ? 'ko' and "reply_templates"."body" ? 'ko')
);
--> statement-breakpoint
CREATE TABLE "request_escalations" (
	"request_id" uuid NOT NULL,
	"promise" "promise_kind" NOT NULL,
	"level" "escalation_level" NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"holder_hub_id" uuid NOT NULL,
	"assignee_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "request_escalations_request_id_promise_level_pk" PRIMARY KEY("request_id","promise","level")
);
--> statement-breakpoint
ALTER TABLE "support_requests" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "reply_templates" ADD CONSTRAINT "reply_templates_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_templates" ADD CONSTRAINT "reply_templates_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_escalations" ADD CONSTRAINT "request_escalations_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_escalations" ADD CONSTRAINT "request_escalations_holder_hub_id_hubs_id_fk" FOREIGN KEY ("holder_hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_escalations" ADD CONSTRAINT "request_escalations_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reply_templates_hub" ON "reply_templates" USING btree ("hub_id") WHERE retired_at is null;--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_merged" FOREIGN KEY ("merged_into_id","firm_id") REFERENCES "public"."support_requests"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "support_requests_merged_into" ON "support_requests" USING btree ("merged_into_id") WHERE merged_into_id is not null;--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_merged_state" CHECK (("support_requests"."state"::text = 'merged') = ("support_requests"."merged_into_id" is not null));--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_merged_elsewhere" CHECK ("support_requests"."merged_into_id" <> "support_requests"."id");