CREATE TYPE "public"."handover_outcome" AS ENUM('accepted', 'declined', 'withdrawn', 'lapsed');--> statement-breakpoint
CREATE TABLE "handovers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"from_hub_id" uuid NOT NULL,
	"to_hub_id" uuid NOT NULL,
	"message" text NOT NULL,
	"language" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"outcome" "handover_outcome",
	"answer" text,
	"answer_language" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	CONSTRAINT "handovers_elsewhere" CHECK ("handovers"."from_hub_id" <> "handovers"."to_hub_id"),
	CONSTRAINT "handovers_answered" CHECK (("handovers"."outcome" is null) = ("handovers"."answered_at" is null))
);
--> statement-breakpoint
ALTER TABLE "attachments" DROP CONSTRAINT "attachments_storageKey_unique";--> statement-breakpoint
ALTER TABLE "correction_requests" ADD COLUMN "extensions" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "support_requests" ADD COLUMN "contact_id" uuid;--> statement-breakpoint
ALTER TABLE "support_requests" ADD COLUMN "refiled_from_id" uuid;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_from_hub_id_hubs_id_fk" FOREIGN KEY ("from_hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_to_hub_id_hubs_id_fk" FOREIGN KEY ("to_hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "handovers_one_open" ON "handovers" USING btree ("request_id") WHERE outcome is null;--> statement-breakpoint
CREATE INDEX "handovers_request" ON "handovers" USING btree ("request_id","proposed_at");--> statement-breakpoint
CREATE INDEX "handovers_waiting" ON "handovers" USING btree ("to_hub_id","request_id") WHERE outcome is null;--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_contact_id_users_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_refiled" FOREIGN KEY ("refiled_from_id","firm_id") REFERENCES "public"."support_requests"("id","firm_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_storage" ON "attachments" USING btree ("storage_key");--> statement-breakpoint
CREATE INDEX "correction_requests_due" ON "correction_requests" USING btree ("due_on") WHERE answered_at is null;--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_refiled_once" UNIQUE("refiled_from_id");--> statement-breakpoint
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_extensions" CHECK ("correction_requests"."extensions" between 0 and 2);