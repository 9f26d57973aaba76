CREATE TABLE "holder_templates" (
	"institution_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"file_name" text NOT NULL,
	"stored_by" text NOT NULL,
	"stored_at" timestamp with time zone NOT NULL,
	CONSTRAINT "holder_templates_institution_id_programme_id_version_pk" PRIMARY KEY("institution_id","programme_id","version"),
	CONSTRAINT "holder_templates_version" CHECK ("holder_templates"."version" > 0),
	CONSTRAINT "holder_templates_sha256" CHECK ("holder_templates"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "holder_templates" ADD CONSTRAINT "holder_templates_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
SELECT protect_institution_table('holder_templates');
