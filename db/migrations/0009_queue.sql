CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"hub_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support_request_search" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"hub_id" uuid NOT NULL,
	"open" boolean NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "support_requests_queue";--> statement-breakpoint
ALTER TABLE "support_requests" ADD COLUMN "firm_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_request_search" ADD CONSTRAINT "support_request_search_request_id_support_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("user_id","hub_id",lower(name));--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_one_default" ON "saved_views" USING btree ("user_id","hub_id") WHERE is_default;--> statement-breakpoint
CREATE INDEX "support_requests_open_newest" ON "support_requests" USING btree ("holder_hub_id","submitted_at","id") WHERE state in ('submitted', 'in_review', 'correction_requested', 'approved', 'in_progress');--> statement-breakpoint
CREATE INDEX "support_requests_open_firm" ON "support_requests" USING btree ("holder_hub_id","firm_name","id") WHERE state in ('submitted', 'in_review', 'correction_requested', 'approved', 'in_progress');--> statement-breakpoint
CREATE INDEX "support_requests_closed_newest" ON "support_requests" USING btree ("holder_hub_id","submitted_at","id") WHERE state in ('completed', 'returned', 'declined', 'withdrawn');--> statement-breakpoint
CREATE INDEX "support_requests_closed_firm" ON "support_requests" USING btree ("holder_hub_id","firm_name","id") WHERE state in ('completed', 'returned', 'declined', 'withdrawn');--> statement-breakpoint
CREATE INDEX "support_requests_queue" ON "support_requests" USING btree ("holder_hub_id",coalesce(promise_due_at, 'infinity'),"id") WHERE state in ('submitted', 'in_review', 'correction_requested', 'approved', 'in_progress');--> statement-breakpoint
-- Pieces of two letters, and of three where they are ASCII, each marked with its hub and with open or closed. An index of our own rather
-- than pg_trgm's: that one leaves Korean out where the database's character type is C, and can't find two letters anywhere.
CREATE FUNCTION support_request_pieces(scope text, body text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  letters text[] := string_to_array(body, null);
  pieces text[] := '{}';
  piece text;
BEGIN
  FOR i IN 1 .. cardinality(letters) - 1 LOOP
    IF letters[i] <> ' ' AND letters[i + 1] <> ' ' THEN
      piece := letters[i] || letters[i + 1];
      pieces := pieces || (scope || piece);
      IF octet_length(piece) = 2 AND letters[i + 2] <> ' ' AND octet_length(letters[i + 2]) = 1 THEN
        pieces := pieces || (scope || piece || letters[i + 2]);
      END IF;
    END IF;
  END LOOP;
  RETURN pieces;
END $$;--> statement-breakpoint
CREATE FUNCTION support_request_scope(hub_id uuid, open boolean) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT right(hub_id::text, 6) || CASE WHEN open THEN 'o' ELSE 'c' END
$$;--> statement-breakpoint
CREATE FUNCTION support_request_is_open(state support_request_state) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT state IN ('submitted', 'in_review', 'correction_requested', 'approved', 'in_progress')
$$;--> statement-breakpoint
-- Parts stand apart by a character that no field may hold, so that nothing is found across two of them.
CREATE FUNCTION support_request_body(request support_requests) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT lower(regexp_replace(concat_ws(E'\x01', request.reference, request.title, f.name_ko, f.name_en,
    (SELECT string_agg(value, E'\x01') FROM jsonb_each_text(s.name)),
    left((SELECT string_agg(value, E'\x01' ORDER BY key) FROM jsonb_each_text(request.answers)), 2000)), '\s+', ' ', 'g'))
  FROM firms f, services s WHERE f.id = request.firm_id AND s.id = request.service_id
$$;--> statement-breakpoint
CREATE FUNCTION support_requests_name_firm() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.firm_name := coalesce((SELECT name_ko FROM firms WHERE id = NEW.firm_id), '');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER support_requests_firm_name BEFORE INSERT OR UPDATE OF firm_id ON support_requests
  FOR EACH ROW EXECUTE FUNCTION support_requests_name_firm();--> statement-breakpoint
CREATE FUNCTION support_requests_to_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO support_request_search (request_id, hub_id, open, body)
  VALUES (NEW.id, NEW.holder_hub_id, support_request_is_open(NEW.state), support_request_body(NEW))
  ON CONFLICT (request_id) DO UPDATE SET hub_id = excluded.hub_id, open = excluded.open, body = excluded.body;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER support_requests_search_insert AFTER INSERT ON support_requests
  FOR EACH ROW WHEN (NEW.state <> 'draft') EXECUTE FUNCTION support_requests_to_search();--> statement-breakpoint
CREATE TRIGGER support_requests_search_update AFTER UPDATE ON support_requests
  FOR EACH ROW WHEN (NEW.state <> 'draft' AND (NEW.reference IS DISTINCT FROM OLD.reference OR NEW.title <> OLD.title
    OR NEW.answers <> OLD.answers OR NEW.firm_name <> OLD.firm_name OR NEW.holder_hub_id <> OLD.holder_hub_id
    OR support_request_is_open(NEW.state) <> support_request_is_open(OLD.state)))
  EXECUTE FUNCTION support_requests_to_search();--> statement-breakpoint
CREATE FUNCTION firms_rename_requests() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE support_requests SET firm_name = NEW.name_ko WHERE firm_id = NEW.id;
  UPDATE support_request_search q SET body = support_request_body(r) FROM support_requests r WHERE r.id = q.request_id AND r.firm_id = NEW.id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER firms_rename AFTER UPDATE ON firms
  FOR EACH ROW WHEN (NEW.name_ko <> OLD.name_ko OR NEW.name_en IS DISTINCT FROM OLD.name_en) EXECUTE FUNCTION firms_rename_requests();--> statement-breakpoint
UPDATE support_requests r SET firm_name = f.name_ko FROM firms f WHERE f.id = r.firm_id;--> statement-breakpoint
INSERT INTO support_request_search (request_id, hub_id, open, body)
  SELECT id, holder_hub_id, support_request_is_open(state), support_request_body(r) FROM support_requests r WHERE state <> 'draft' ON CONFLICT DO NOTHING;--> statement-breakpoint
CREATE INDEX support_request_search_pieces ON support_request_search USING gin (support_request_pieces(support_request_scope(hub_id, open), body));
