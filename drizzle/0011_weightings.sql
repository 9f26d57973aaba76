CREATE TABLE "weighting_decisions" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"cohort" smallint NOT NULL,
	"wave_months" smallint NOT NULL,
	"variables" text[] NOT NULL,
	"method" text NOT NULL,
	"reason" text NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	CONSTRAINT "weighting_decisions_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "weighting_decisions_ended" CHECK (("weighting_decisions"."ended_at" is null) = ("weighting_decisions"."ended_by" is null) and ("weighting_decisions"."ended_at" is null) = ("weighting_decisions"."end_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "weighting_decisions" ADD CONSTRAINT "weighting_decisions_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "weighting_decisions_one" ON "weighting_decisions" USING btree ("institution_id","programme_id","cohort","wave_months") WHERE "weighting_decisions"."ended_at" is null;--> statement-breakpoint
SELECT protect_institution_table('weighting_decisions');