ALTER TABLE "awards" DROP CONSTRAINT "awards_key_once";--> statement-breakpoint
ALTER TABLE "import_rows" DROP CONSTRAINT "import_rows_action";--> statement-breakpoint
ALTER TABLE "awards" DROP CONSTRAINT "awards_institution_id_institutions_id_fk";
--> statement-breakpoint
ALTER TABLE "awards" DROP CONSTRAINT "awards_programme";
--> statement-breakpoint
ALTER TABLE "awards" DROP CONSTRAINT "awards_cohort";
--> statement-breakpoint
DROP INDEX "awards_by_cohort";--> statement-breakpoint
DROP INDEX "awards_by_person";--> statement-breakpoint
ALTER TABLE "awards" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "awards" ADD COLUMN "import_row" integer;--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_of_programme" UNIQUE("institution_id","programme_id","id");--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_cohort" FOREIGN KEY ("institution_id","programme_id","cohort_id") REFERENCES "public"."cohorts"("institution_id","programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "awards_by_person" ON "awards" USING btree ("institution_id","person_id") WHERE "awards"."person_id" is not null;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_key_once" UNIQUE("institution_id","cohort_id","external_key");--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_action" CHECK ("import_rows"."action" in ('updated', 'unchanged'));
