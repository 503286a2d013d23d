CREATE TYPE "public"."guide_question" AS ENUM('sector', 'goal', 'market', 'stage', 'need');--> statement-breakpoint
CREATE TABLE "guide_options" (
	"question" "guide_question" NOT NULL,
	"value" text NOT NULL,
	"label" jsonb NOT NULL,
	"hint" jsonb,
	"position" smallint NOT NULL,
	CONSTRAINT "guide_options_question_value_pk" PRIMARY KEY("question","value"),
	CONSTRAINT "guide_options_value" CHECK ("guide_options"."value" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and "guide_options"."value" <> 'any' and length("guide_options"."value") <= 60)
);
--> statement-breakpoint
CREATE TABLE "guide_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"question" "guide_question" NOT NULL,
	"answer" text NOT NULL,
	"service_id" uuid,
	"hub_id" uuid,
	"weight" smallint NOT NULL,
	"reason" jsonb NOT NULL,
	CONSTRAINT "guide_rules_once" UNIQUE NULLS NOT DISTINCT("question","answer","service_id","hub_id"),
	CONSTRAINT "guide_rules_target" CHECK ("guide_rules"."service_id" is not null or "guide_rules"."hub_id" is not null),
	CONSTRAINT "guide_rules_weight" CHECK ("guide_rules"."weight" between 1 and 9)
);
--> statement-breakpoint
ALTER TABLE "guide_rules" ADD CONSTRAINT "guide_rules_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_rules" ADD CONSTRAINT "guide_rules_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_rules" ADD CONSTRAINT "guide_rules_option" FOREIGN KEY ("question","answer") REFERENCES "public"."guide_options"("question","value") ON DELETE cascade ON UPDATE cascade;