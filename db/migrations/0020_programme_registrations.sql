CREATE TYPE "public"."programme_intake" AS ENUM('support_request', 'registration');--> statement-breakpoint
CREATE TYPE "public"."programme_mode" AS ENUM('first_come', 'selection');--> statement-breakpoint
CREATE TYPE "public"."programme_room" AS ENUM('open', 'few_left', 'waiting_list', 'full');--> statement-breakpoint
CREATE TYPE "public"."attendance" AS ENUM('attended', 'absent');--> statement-breakpoint
CREATE TYPE "public"."registration_state" AS ENUM('applied', 'accepted', 'waiting', 'declined', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."programme_reminder_kind" AS ENUM('week', 'day');--> statement-breakpoint
CREATE TABLE "programme_registrations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"state" "registration_state" NOT NULL,
	"people" smallint NOT NULL,
	"attendees" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"reason" text,
	"attendance" "attendance",
	"queued_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"contact_id" uuid NOT NULL,
	"decided_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_registrations_firm" UNIQUE("programme_id","firm_id"),
	CONSTRAINT "programme_registrations_people" CHECK ("programme_registrations"."people" between 1 and 50 and jsonb_typeof("programme_registrations"."attendees") = 'array' and jsonb_array_length("programme_registrations"."attendees") <= "programme_registrations"."people"),
	CONSTRAINT "programme_registrations_reason" CHECK (("programme_registrations"."state" = 'declined') = ("programme_registrations"."reason" is not null)),
	CONSTRAINT "programme_registrations_accepted" CHECK (("programme_registrations"."state" = 'accepted') = ("programme_registrations"."accepted_at" is not null) and ("programme_registrations"."attendance" is null or "programme_registrations"."state" = 'accepted'))
);
--> statement-breakpoint
CREATE TABLE "programme_reminders" (
	"registration_id" uuid NOT NULL,
	"kind" "programme_reminder_kind" NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "programme_reminders_registration_id_kind_pk" PRIMARY KEY("registration_id","kind")
);
--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "intake" "programme_intake" DEFAULT 'support_request' NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "mode" "programme_mode" DEFAULT 'first_come' NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "places" integer;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "waiting_places" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "seats_per_firm" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "names_asked" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "questions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "room" "programme_room" DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE "programme_registrations" ADD CONSTRAINT "programme_registrations_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_registrations" ADD CONSTRAINT "programme_registrations_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_registrations" ADD CONSTRAINT "programme_registrations_contact_id_users_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_registrations" ADD CONSTRAINT "programme_registrations_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_reminders" ADD CONSTRAINT "programme_reminders_registration_id_programme_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."programme_registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "programme_registrations_queue" ON "programme_registrations" USING btree ("programme_id","state","queued_at","id");--> statement-breakpoint
CREATE INDEX "programme_registrations_of_firm" ON "programme_registrations" USING btree ("firm_id","updated_at");--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_intake" CHECK (("programmes"."intake" = 'registration') = ("programmes"."places" is not null));--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_places" CHECK (("programmes"."places" is null or "programmes"."places" between 1 and 10000) and "programmes"."waiting_places" between 0 and 10000 and "programmes"."seats_per_firm" between 1 and 50 and "programmes"."seats_per_firm" <= coalesce("programmes"."places", 50));--> statement-breakpoint
-- by hand
-- How much room is left, in a word: what public pages say.
CREATE FUNCTION programme_room_of(places integer, waiting_places integer, taken bigint, waiting bigint) RETURNS programme_room LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN places IS NULL THEN 'open'::programme_room
    WHEN taken < places AND waiting = 0 THEN CASE WHEN places - taken <= greatest(1, places / 5) THEN 'few_left'::programme_room ELSE 'open'::programme_room END
    WHEN waiting < waiting_places THEN 'waiting_list'::programme_room
    ELSE 'full'::programme_room END
$$;--> statement-breakpoint
-- Refuses more accepted people than places (23514, programme_places) and registrations where there are none (programme_intake), and keeps the
-- word on the programme. The programme's row is locked first, so that two at once can't both take the last seat; that row changes only with the word.
CREATE FUNCTION keep_programme_seats() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched uuid[];
  one uuid;
  programme programmes;
  taken bigint;
  waiting bigint;
  word programme_room;
BEGIN
  IF TG_OP = 'DELETE' THEN SELECT array_agg(DISTINCT g.programme_id ORDER BY g.programme_id) INTO touched FROM gone g;
  ELSE SELECT array_agg(DISTINCT a.programme_id ORDER BY a.programme_id) INTO touched FROM added a; END IF;
  FOREACH one IN ARRAY coalesce(touched, '{}') LOOP
    SELECT * INTO programme FROM programmes WHERE id = one FOR NO KEY UPDATE;
    SELECT coalesce(sum(people) FILTER (WHERE state = 'accepted'), 0), coalesce(sum(people) FILTER (WHERE state = 'waiting'), 0)
      INTO taken, waiting FROM programme_registrations WHERE programme_id = one;
    IF programme.intake <> 'registration' AND TG_OP <> 'DELETE' THEN
      RAISE EXCEPTION 'The programme takes no registrations' USING ERRCODE = 'check_violation', CONSTRAINT = 'programme_intake', TABLE = 'programme_registrations';
    END IF;
    IF taken > programme.places THEN
      RAISE EXCEPTION 'The programme has no seat left' USING ERRCODE = 'check_violation', CONSTRAINT = 'programme_places', TABLE = 'programme_registrations';
    END IF;
    word := programme_room_of(programme.places, programme.waiting_places, taken, waiting);
    IF word <> programme.room THEN UPDATE programmes SET room = word WHERE id = one; END IF;
  END LOOP;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER programme_seats_insert AFTER INSERT ON programme_registrations REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION keep_programme_seats();--> statement-breakpoint
CREATE TRIGGER programme_seats_update AFTER UPDATE ON programme_registrations REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION keep_programme_seats();--> statement-breakpoint
CREATE TRIGGER programme_seats_delete AFTER DELETE ON programme_registrations REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_programme_seats();--> statement-breakpoint
-- The other side of it: places don't sink below what is taken, and how a programme is joined, and what it asks, is settled by the first registration.
CREATE FUNCTION keep_programme_places() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  registered bigint;
  taken bigint;
  waiting bigint;
BEGIN
  SELECT count(*), coalesce(sum(people) FILTER (WHERE state = 'accepted'), 0), coalesce(sum(people) FILTER (WHERE state = 'waiting'), 0)
    INTO registered, taken, waiting FROM programme_registrations WHERE programme_id = NEW.id;
  IF TG_OP = 'UPDATE' AND registered > 0 AND (NEW.intake, NEW.mode, NEW.questions) IS DISTINCT FROM (OLD.intake, OLD.mode, OLD.questions) THEN
    RAISE EXCEPTION 'Firms have registered' USING ERRCODE = 'check_violation', CONSTRAINT = 'programmes_registered', TABLE = 'programmes';
  END IF;
  IF taken > NEW.places THEN
    RAISE EXCEPTION 'More seats are taken' USING ERRCODE = 'check_violation', CONSTRAINT = 'programme_places', TABLE = 'programmes';
  END IF;
  NEW.room := programme_room_of(NEW.places, NEW.waiting_places, taken, waiting);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER programme_places BEFORE INSERT OR UPDATE OF places, waiting_places, intake, mode, questions ON programmes FOR EACH ROW EXECUTE FUNCTION keep_programme_places();
-- by hand
