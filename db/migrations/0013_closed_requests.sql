DROP INDEX "support_requests_closed_newest";--> statement-breakpoint
DROP INDEX "support_requests_closed_firm";--> statement-breakpoint
CREATE INDEX "support_requests_closed_newest" ON "support_requests" USING btree ("holder_hub_id","submitted_at","id") WHERE state >= 'completed';--> statement-breakpoint
CREATE INDEX "support_requests_closed_firm" ON "support_requests" USING btree ("holder_hub_id","firm_name","id") WHERE state >= 'completed';