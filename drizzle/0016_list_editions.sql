CREATE TABLE "nomenclature_editions" (
	"list" text NOT NULL,
	"edition" text NOT NULL,
	"published_on" date NOT NULL,
	"files" jsonb NOT NULL,
	"tables" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"former" text NOT NULL,
	"installed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "nomenclature_editions_list_edition_pk" PRIMARY KEY("list","edition"),
	CONSTRAINT "nomenclature_editions_list" CHECK ("nomenclature_editions"."list" in ('rome', 'pcs2020', 'esco'))
);
--> statement-breakpoint
ALTER TABLE "programme_editions" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "programme_editions" ADD COLUMN "made_by" text;