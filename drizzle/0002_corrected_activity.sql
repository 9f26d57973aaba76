ALTER TABLE "outcomes" ADD COLUMN "corrected_activity" text DEFAULT '' NOT NULL;--> statement-breakpoint
-- Nobody had corrected anything yet. Rewritten as a change of type, because the owner of the table is under
-- row-level security too and an UPDATE would see no row.
ALTER TABLE "outcomes" ALTER COLUMN "corrected_activity" TYPE text USING "activity";--> statement-breakpoint
ALTER TABLE "outcomes" ALTER COLUMN "corrected_activity" DROP DEFAULT;
