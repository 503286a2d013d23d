CREATE TABLE "engineer_hours" (
	"resource_id" uuid NOT NULL,
	"kind" "resource_kind" DEFAULT 'engineer' NOT NULL,
	"weekday" smallint NOT NULL,
	"starts_at" time NOT NULL,
	"ends_at" time NOT NULL,
	CONSTRAINT "engineer_hours_resource_id_weekday_pk" PRIMARY KEY("resource_id","weekday"),
	CONSTRAINT "engineer_hours_kind" CHECK ("engineer_hours"."kind" = 'engineer'),
	CONSTRAINT "engineer_hours_weekday" CHECK ("engineer_hours"."weekday" between 1 and 7),
	CONSTRAINT "engineer_hours_order" CHECK ("engineer_hours"."starts_at" < "engineer_hours"."ends_at")
);
--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "is_leave" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "prechecked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "prechecked_by" uuid;--> statement-breakpoint
ALTER TABLE "resources" ADD COLUMN "auto_confirm_minutes" integer;--> statement-breakpoint
ALTER TABLE "resources" ADD COLUMN "precheck_required" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "resources" ADD COLUMN "gated_data_classes" "data_class"[] DEFAULT '{"confidential","personal"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "resources" ADD COLUMN "gate_abroad" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_id_kind" UNIQUE("id","kind");--> statement-breakpoint
ALTER TABLE "engineer_hours" ADD CONSTRAINT "engineer_hours_of_engineer" FOREIGN KEY ("resource_id","kind") REFERENCES "public"."resources"("id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_prechecked_by_users_id_fk" FOREIGN KEY ("prechecked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_leave" CHECK (not "bookings"."is_leave" or "bookings"."kind" = 'maintenance');--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_precheck" CHECK (("bookings"."prechecked_at" is null) = ("bookings"."prechecked_by" is null));--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_auto_confirm" CHECK ("resources"."auto_confirm_minutes" between 30 and 1440 and "resources"."auto_confirm_minutes" % 30 = 0);