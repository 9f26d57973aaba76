CREATE TABLE "upload_chunks" (
	"institution_id" uuid NOT NULL,
	"upload_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "upload_chunks_institution_id_upload_id_sequence_pk" PRIMARY KEY("institution_id","upload_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"file_name" text NOT NULL,
	"byte_count" integer NOT NULL,
	"mapping" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "uploads_institution_id_id_pk" PRIMARY KEY("institution_id","id")
);
--> statement-breakpoint
ALTER TABLE "awards" ADD COLUMN "domain" text;--> statement-breakpoint
ALTER TABLE "upload_chunks" ADD CONSTRAINT "upload_chunks_upload" FOREIGN KEY ("institution_id","upload_id") REFERENCES "public"."uploads"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
SELECT protect_institution_table('uploads'), protect_institution_table('upload_chunks');
