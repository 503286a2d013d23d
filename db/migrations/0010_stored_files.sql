CREATE TABLE "stored_files" (
	"storage_key" text PRIMARY KEY NOT NULL,
	"uploaded_by" uuid,
	"file_name" text,
	"media_type" text,
	"size" bigint,
	"sha256" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stored_files_whole" CHECK (num_nulls("stored_files"."file_name", "stored_files"."media_type", "stored_files"."size", "stored_files"."sha256") in (0, 4))
);
--> statement-breakpoint
ALTER TABLE "stored_files" ADD CONSTRAINT "stored_files_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stored_files_age" ON "stored_files" USING btree ("created_at");--> statement-breakpoint
-- Written by hand: what is there already is whole.
INSERT INTO "stored_files" ("storage_key", "uploaded_by", "file_name", "media_type", "size", "sha256", "created_at")
SELECT DISTINCT ON ("storage_key") "storage_key", "uploaded_by", "file_name", "media_type", "size", "sha256", "created_at" FROM "attachments" ORDER BY "storage_key", "created_at";--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_storage_key_stored_files_storage_key_fk" FOREIGN KEY ("storage_key") REFERENCES "public"."stored_files"("storage_key") ON DELETE no action ON UPDATE no action;