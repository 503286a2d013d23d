CREATE TYPE "public"."statistics_period_kind" AS ENUM('rolling', 'year', 'quarter', 'month');--> statement-breakpoint
CREATE TYPE "public"."statistics_result" AS ENUM('approved', 'returned', 'declined');--> statement-breakpoint
CREATE TABLE "statistics_cases" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"service_id" uuid NOT NULL,
	"is_demo" boolean NOT NULL,
	"filed_hub_id" uuid NOT NULL,
	"filed_at" timestamp with time zone NOT NULL,
	"replied_hub_id" uuid,
	"replied_at" timestamp with time zone,
	"reply_minutes" integer,
	"reply_on_time" boolean,
	"result" "statistics_result",
	"decided_hub_id" uuid,
	"decided_at" timestamp with time zone,
	"decision_minutes" integer,
	"decision_on_time" boolean,
	"withdrawn_hub_id" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "statistics_cases_reply" CHECK (num_nulls("statistics_cases"."replied_hub_id", "statistics_cases"."replied_at", "statistics_cases"."reply_minutes", "statistics_cases"."reply_on_time") in (0, 4)),
	CONSTRAINT "statistics_cases_decision" CHECK (num_nulls("statistics_cases"."result", "statistics_cases"."decided_hub_id", "statistics_cases"."decided_at", "statistics_cases"."decision_minutes", "statistics_cases"."decision_on_time") in (0, 5)),
	CONSTRAINT "statistics_cases_withdrawal" CHECK (num_nulls("statistics_cases"."withdrawn_hub_id", "statistics_cases"."withdrawn_at") in (0, 2)),
	CONSTRAINT "statistics_cases_minutes" CHECK ("statistics_cases"."reply_minutes" >= 0 and "statistics_cases"."decision_minutes" >= 0)
);
--> statement-breakpoint
CREATE TABLE "statistics_figures" (
	"period" text NOT NULL,
	"hub_id" uuid,
	"service_id" uuid,
	"filed" integer,
	"withdrawn" integer,
	"replied" integer,
	"reply_median" integer,
	"reply_tail" integer,
	"reply_on_time" smallint,
	"decided" integer,
	"approved" integer,
	"returned" integer,
	"declined" integer,
	"decision_median" integer,
	"decision_tail" integer,
	"decision_on_time" smallint,
	CONSTRAINT "statistics_figures_once" UNIQUE NULLS NOT DISTINCT("period","hub_id","service_id"),
	CONSTRAINT "statistics_figures_counts" CHECK (("statistics_figures"."filed" is null or "statistics_figures"."filed" = 0 or "statistics_figures"."filed" >= 5) and ("statistics_figures"."withdrawn" is null or "statistics_figures"."withdrawn" = 0 or "statistics_figures"."withdrawn" >= 5) and ("statistics_figures"."replied" is null or "statistics_figures"."replied" = 0 or "statistics_figures"."replied" >= 5) and ("statistics_figures"."decided" is null or "statistics_figures"."decided" = 0 or "statistics_figures"."decided" >= 5) and ("statistics_figures"."approved" is null or "statistics_figures"."approved" = 0 or "statistics_figures"."approved" >= 5) and ("statistics_figures"."returned" is null or "statistics_figures"."returned" = 0 or "statistics_figures"."returned" >= 5) and ("statistics_figures"."declined" is null or "statistics_figures"."declined" = 0 or "statistics_figures"."declined" >= 5)),
	CONSTRAINT "statistics_figures_reply" CHECK ((num_nulls("statistics_figures"."reply_median", "statistics_figures"."reply_on_time") = 2 or coalesce("statistics_figures"."replied", 0) >= 5) and ("statistics_figures"."reply_tail" is null or coalesce("statistics_figures"."replied", 0) >= 10)),
	CONSTRAINT "statistics_figures_decision" CHECK ((num_nulls("statistics_figures"."decision_median", "statistics_figures"."decision_on_time") = 2 or coalesce("statistics_figures"."decided", 0) >= 5) and ("statistics_figures"."decision_tail" is null or coalesce("statistics_figures"."decided", 0) >= 10)),
	CONSTRAINT "statistics_figures_percent" CHECK ("statistics_figures"."reply_on_time" between 0 and 100 and "statistics_figures"."decision_on_time" between 0 and 100),
	CONSTRAINT "statistics_figures_cross" CHECK ("statistics_figures"."hub_id" is null or "statistics_figures"."service_id" is null or "statistics_figures"."period" = 'rolling')
);
--> statement-breakpoint
CREATE TABLE "statistics_outcomes" (
	"period" text NOT NULL,
	"hub_id" uuid,
	"kind" "outcome_kind",
	"confirmed" integer,
	CONSTRAINT "statistics_outcomes_once" UNIQUE NULLS NOT DISTINCT("period","hub_id","kind"),
	CONSTRAINT "statistics_outcomes_counts" CHECK (("statistics_outcomes"."confirmed" is null or "statistics_outcomes"."confirmed" = 0 or "statistics_outcomes"."confirmed" >= 5))
);
--> statement-breakpoint
CREATE TABLE "statistics_periods" (
	"key" text PRIMARY KEY NOT NULL,
	"kind" "statistics_period_kind" NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"includes_demo" boolean NOT NULL,
	"computed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "statistics_periods_order" CHECK ("statistics_periods"."starts_at" < "statistics_periods"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "statistics_utilisation" (
	"period" text NOT NULL,
	"hub_id" uuid,
	"bookings" integer,
	"reserved_minutes" integer,
	"used_minutes" integer,
	"open_minutes" integer NOT NULL,
	CONSTRAINT "statistics_utilisation_once" UNIQUE NULLS NOT DISTINCT("period","hub_id"),
	CONSTRAINT "statistics_utilisation_counts" CHECK (("statistics_utilisation"."bookings" is null or "statistics_utilisation"."bookings" = 0 or "statistics_utilisation"."bookings" >= 5)),
	CONSTRAINT "statistics_utilisation_kept_back" CHECK (num_nulls("statistics_utilisation"."bookings", "statistics_utilisation"."reserved_minutes", "statistics_utilisation"."used_minutes") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "statistics_cases" ADD CONSTRAINT "statistics_cases_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_cases" ADD CONSTRAINT "statistics_cases_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_cases" ADD CONSTRAINT "statistics_cases_filed_hub_id_hubs_id_fk" FOREIGN KEY ("filed_hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_cases" ADD CONSTRAINT "statistics_cases_replied_hub_id_hubs_id_fk" FOREIGN KEY ("replied_hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_cases" ADD CONSTRAINT "statistics_cases_decided_hub_id_hubs_id_fk" FOREIGN KEY ("decided_hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_cases" ADD CONSTRAINT "statistics_cases_withdrawn_hub_id_hubs_id_fk" FOREIGN KEY ("withdrawn_hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_figures" ADD CONSTRAINT "statistics_figures_period_statistics_periods_key_fk" FOREIGN KEY ("period") REFERENCES "public"."statistics_periods"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_figures" ADD CONSTRAINT "statistics_figures_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_figures" ADD CONSTRAINT "statistics_figures_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_outcomes" ADD CONSTRAINT "statistics_outcomes_period_statistics_periods_key_fk" FOREIGN KEY ("period") REFERENCES "public"."statistics_periods"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_outcomes" ADD CONSTRAINT "statistics_outcomes_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_utilisation" ADD CONSTRAINT "statistics_utilisation_period_statistics_periods_key_fk" FOREIGN KEY ("period") REFERENCES "public"."statistics_periods"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_utilisation" ADD CONSTRAINT "statistics_utilisation_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "statistics_cases_filed" ON "statistics_cases" USING btree ("filed_at");--> statement-breakpoint
CREATE INDEX "statistics_cases_replied" ON "statistics_cases" USING btree ("replied_at") WHERE replied_at is not null;--> statement-breakpoint
CREATE INDEX "statistics_cases_decided" ON "statistics_cases" USING btree ("decided_at") WHERE decided_at is not null;--> statement-breakpoint
CREATE INDEX "statistics_cases_withdrawn" ON "statistics_cases" USING btree ("withdrawn_at") WHERE withdrawn_at is not null;--> statement-breakpoint
-- by hand
SELECT watch_content('statistics_periods');--> statement-breakpoint
SELECT watch_content('statistics_figures');--> statement-breakpoint
SELECT watch_content('statistics_utilisation');--> statement-breakpoint
SELECT watch_content('statistics_outcomes');
-- by hand
