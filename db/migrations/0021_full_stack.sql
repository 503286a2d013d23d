CREATE TABLE "component_accelerators" (
	"component_id" uuid NOT NULL,
	"accelerator_slug" text NOT NULL,
	CONSTRAINT "component_accelerators_component_id_accelerator_slug_pk" PRIMARY KEY("component_id","accelerator_slug")
);
--> statement-breakpoint
DROP INDEX "components_waiting";--> statement-breakpoint
ALTER TABLE "components" ADD COLUMN "ai_model_slug" text;--> statement-breakpoint
ALTER TABLE "components" ADD COLUMN "revision" jsonb;--> statement-breakpoint
ALTER TABLE "components" ADD COLUMN "revision_in_review" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "request_components" ADD COLUMN "kind" "component_kind" NOT NULL;--> statement-breakpoint
ALTER TABLE "request_components" ADD COLUMN "name" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "request_components" ADD COLUMN "maker" text NOT NULL;--> statement-breakpoint
ALTER TABLE "component_accelerators" ADD CONSTRAINT "component_accelerators_component_id_components_id_fk" FOREIGN KEY ("component_id") REFERENCES "public"."components"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "component_accelerators" ADD CONSTRAINT "component_accelerators_accelerator" FOREIGN KEY ("accelerator_slug") REFERENCES "public"."accelerator_models"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "component_accelerators_by_accelerator" ON "component_accelerators" USING btree ("accelerator_slug");--> statement-breakpoint
ALTER TABLE "components" ADD CONSTRAINT "components_ai_model_slug_ai_models_slug_fk" FOREIGN KEY ("ai_model_slug") REFERENCES "public"."ai_models"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "request_components_one_a_role" ON "request_components" USING btree ("request_id","kind");--> statement-breakpoint
CREATE INDEX "components_waiting" ON "components" USING btree ("updated_at") WHERE state = 'in_review' or revision_in_review;--> statement-breakpoint
ALTER TABLE "components" ADD CONSTRAINT "components_revision" CHECK (("components"."revision" is null or "components"."state" = 'published') and (not "components"."revision_in_review" or "components"."revision" is not null));--> statement-breakpoint
ALTER TABLE "components" ADD CONSTRAINT "components_model" CHECK ("components"."ai_model_slug" is null or "components"."kind" = 'model');--> statement-breakpoint
ALTER TABLE "components" ADD CONSTRAINT "components_link" CHECK ("components"."link" is null or "components"."link" like 'https://%');--> statement-breakpoint
ALTER TABLE "components" ADD CONSTRAINT "components_languages" CHECK ("components"."languages" <@ array['ko', 'en', 'ja', 'zh-hans', 'vi', 'ar', 'other']);--> statement-breakpoint
-- by hand
SELECT watch_content('component_accelerators');--> statement-breakpoint
SELECT watch_content('ai_models');--> statement-breakpoint
-- A firm's name stands on public pages; whether its other particulars change is nobody's concern there.
CREATE TRIGGER tell_of_content AFTER UPDATE OF "name_ko", "name_en" ON "firms" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_content();
-- by hand
