CREATE TYPE "public"."outcome_kind" AS ENUM('contract', 'mou', 'investment', 'poc', 'other');--> statement-breakpoint
CREATE TYPE "public"."outcome_state" AS ENUM('recorded', 'confirmed', 'disputed');--> statement-breakpoint
CREATE TABLE "request_follow_ups" (
	"request_id" uuid NOT NULL,
	"months" integer NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "request_follow_ups_request_id_months_pk" PRIMARY KEY("request_id","months"),
	CONSTRAINT "request_follow_ups_months" CHECK ("request_follow_ups"."months" in (6, 12))
);
--> statement-breakpoint
CREATE TABLE "request_outcomes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"replaces_id" uuid,
	"version" integer NOT NULL,
	"kind" "outcome_kind" NOT NULL,
	"amount" bigint,
	"currency" text,
	"partner" text NOT NULL,
	"happened_on" date NOT NULL,
	"note" text,
	"state" "outcome_state" DEFAULT 'recorded' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"correction" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	CONSTRAINT "request_outcomes_id_request" UNIQUE("id","request_id"),
	CONSTRAINT "request_outcomes_replaced_once" UNIQUE("replaces_id"),
	CONSTRAINT "request_outcomes_version" CHECK (("request_outcomes"."version" = 1) = ("request_outcomes"."replaces_id" is null) and "request_outcomes"."version" >= 1),
	CONSTRAINT "request_outcomes_money" CHECK (("request_outcomes"."amount" is null) = ("request_outcomes"."currency" is null)),
	CONSTRAINT "request_outcomes_amount" CHECK ("request_outcomes"."amount" between 0 and 9007199254740991),
	CONSTRAINT "request_outcomes_currency" CHECK ("request_outcomes"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "request_outcomes_answered" CHECK (("request_outcomes"."state" = 'recorded') = ("request_outcomes"."answered_at" is null) and ("request_outcomes"."answered_at" is null) = ("request_outcomes"."answered_by" is null)),
	CONSTRAINT "request_outcomes_correction" CHECK (("request_outcomes"."state" = 'disputed') = ("request_outcomes"."correction" is not null))
);
--> statement-breakpoint
CREATE TABLE "request_satisfaction" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"score" integer NOT NULL,
	"words" text,
	"given_by" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "request_satisfaction_score" CHECK ("request_satisfaction"."score" between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "request_follow_ups" ADD CONSTRAINT "request_follow_ups_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_outcomes" ADD CONSTRAINT "request_outcomes_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_outcomes" ADD CONSTRAINT "request_outcomes_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_outcomes" ADD CONSTRAINT "request_outcomes_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_outcomes" ADD CONSTRAINT "request_outcomes_replaces" FOREIGN KEY ("replaces_id","request_id") REFERENCES "public"."request_outcomes"("id","request_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_satisfaction" ADD CONSTRAINT "request_satisfaction_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_satisfaction" ADD CONSTRAINT "request_satisfaction_given_by_users_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "request_outcomes_request" ON "request_outcomes" USING btree ("request_id","recorded_at");--> statement-breakpoint
-- From here on written by hand: what the firm confirmed stays as it is.
CREATE FUNCTION "refuse_confirmed_outcome_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a confirmed outcome is frozen' USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "request_outcomes_frozen" BEFORE UPDATE OR DELETE ON "request_outcomes" FOR EACH ROW WHEN (OLD."state" = 'confirmed') EXECUTE FUNCTION "refuse_confirmed_outcome_change"();
