ALTER TYPE "public"."hub_change_action" ADD VALUE 'removed';--> statement-breakpoint
CREATE TABLE "facility_photo_files" (
	"photo_id" uuid NOT NULL,
	"width" smallint NOT NULL,
	"height" smallint NOT NULL,
	"name" text NOT NULL,
	"storage_key" text NOT NULL,
	CONSTRAINT "facility_photo_files_photo_id_width_pk" PRIMARY KEY("photo_id","width"),
	CONSTRAINT "facility_photo_files_name" CHECK ("facility_photo_files"."name" ~ '^[0-9a-f]{64}\.(webp|avif)$'),
	CONSTRAINT "facility_photo_files_size" CHECK ("facility_photo_files"."width" > 0 and "facility_photo_files"."height" > 0)
);
--> statement-breakpoint
CREATE TABLE "facility_photos" (
	"id" uuid PRIMARY KEY NOT NULL,
	"facility_id" uuid NOT NULL,
	"alt" jsonb NOT NULL,
	"caption" jsonb,
	"credit" text,
	"taken_on" date,
	"position" smallint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "facility_photo_files" ADD CONSTRAINT "facility_photo_files_photo_id_facility_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."facility_photos"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility_photo_files" ADD CONSTRAINT "facility_photo_files_storage_key_stored_files_storage_key_fk" FOREIGN KEY ("storage_key") REFERENCES "public"."stored_files"("storage_key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility_photos" ADD CONSTRAINT "facility_photos_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "facility_photo_files_name" ON "facility_photo_files" USING btree ("name");--> statement-breakpoint
CREATE INDEX "facility_photo_files_stored" ON "facility_photo_files" USING btree ("storage_key");--> statement-breakpoint
CREATE INDEX "facility_photos_facility" ON "facility_photos" USING btree ("facility_id","position");--> statement-breakpoint
-- by hand
SELECT watch_content('facility_photos');--> statement-breakpoint
SELECT watch_content('facility_photo_files');
