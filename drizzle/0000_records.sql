CREATE TABLE "credentials" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "membership_programmes" (
	"institution_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	CONSTRAINT "membership_programmes_institution_id_membership_id_programme_id_pk" PRIMARY KEY("institution_id","membership_id","programme_id")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"all_programmes" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "memberships_institution_id_id_pk" PRIMARY KEY("institution_id","id")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limits_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "two_factors" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"institution_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"action" text NOT NULL,
	"target" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_entries_institution_id_sequence_pk" PRIMARY KEY("institution_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"indicator" text NOT NULL,
	"record" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"supersedes" uuid,
	"kept_by" text NOT NULL,
	"kept_at" timestamp with time zone NOT NULL,
	CONSTRAINT "figures_institution_id_id_pk" PRIMARY KEY("institution_id","id")
);
--> statement-breakpoint
CREATE TABLE "awards" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid,
	"programme_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"external_key" text NOT NULL,
	"awarded_on" date,
	"frame" text DEFAULT 'eligible' NOT NULL,
	"sex" text DEFAULT 'unknown' NOT NULL,
	"route" text DEFAULT 'unknown' NOT NULL,
	"modality" text DEFAULT 'unknown' NOT NULL,
	"nationality" text DEFAULT 'unknown' NOT NULL,
	"age_band" text DEFAULT 'unknown' NOT NULL,
	"entry_situation" text DEFAULT 'unknown' NOT NULL,
	"entry_job" text,
	"centre" text DEFAULT '' NOT NULL,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "awards_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "awards_key_once" UNIQUE("institution_id","programme_id","cohort_id","external_key")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"preferred" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'valid' NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contacts_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "contacts_address_once" UNIQUE("institution_id","person_id","channel","address"),
	CONSTRAINT "contacts_channel" CHECK ("contacts"."channel" in ('email', 'phone', 'post')),
	CONSTRAINT "contacts_state" CHECK ("contacts"."state" in ('valid', 'bounced', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "persons" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"external_key" text,
	"given_name" text,
	"family_name" text,
	"birth_year" smallint,
	"objected_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "persons_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "persons_key_once" UNIQUE("institution_id","external_key")
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"institution_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"row_number" integer NOT NULL,
	"award_id" uuid NOT NULL,
	"action" text NOT NULL,
	"previous" jsonb,
	CONSTRAINT "import_rows_institution_id_import_id_row_number_pk" PRIMARY KEY("institution_id","import_id","row_number"),
	CONSTRAINT "import_rows_action" CHECK ("import_rows"."action" in ('created', 'updated', 'unchanged'))
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"file_sha256" text NOT NULL,
	"file_bytes" integer NOT NULL,
	"mapping_id" uuid NOT NULL,
	"profile" jsonb NOT NULL,
	"row_count" integer NOT NULL,
	"created_count" integer NOT NULL,
	"updated_count" integer NOT NULL,
	"unchanged_count" integer NOT NULL,
	"imported_by" text NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"undone_by" text,
	"undone_at" timestamp with time zone,
	CONSTRAINT "imports_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "imports_undone" CHECK (("imports"."undone_at" is null) = ("imports"."undone_by" is null))
);
--> statement-breakpoint
CREATE TABLE "mappings" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"header_signature" text NOT NULL,
	"document" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "mappings_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "mappings_version_once" UNIQUE("institution_id","name","version")
);
--> statement-breakpoint
CREATE TABLE "institutions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" smallint GENERATED ALWAYS AS IDENTITY (sequence name "institutions_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 32767 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"name" text NOT NULL,
	"default_locale" text DEFAULT 'fr' NOT NULL,
	"fictional" boolean DEFAULT false NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"sender_name" text,
	"sender_email" text,
	"privacy_contact" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "institutions_number_unique" UNIQUE("number"),
	CONSTRAINT "institutions_code_unique" UNIQUE("code"),
	CONSTRAINT "institutions_locale" CHECK ("institutions"."default_locale" in ('fr', 'en'))
);
--> statement-breakpoint
CREATE TABLE "outcome_epochs" (
	"institution_id" uuid NOT NULL,
	"epoch" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "outcome_epochs_institution_id_pk" PRIMARY KEY("institution_id")
);
--> statement-breakpoint
CREATE TABLE "outcomes" (
	"institution_id" uuid NOT NULL,
	"award_id" uuid NOT NULL,
	"wave_months" smallint NOT NULL,
	"reference_date" date,
	"collection" text NOT NULL,
	"mode" text NOT NULL,
	"activity" text NOT NULL,
	"study" text NOT NULL,
	"available" text NOT NULL,
	"seeking" text NOT NULL,
	"status" text NOT NULL,
	"contract" text NOT NULL,
	"working_time" text NOT NULL,
	"job_level" text NOT NULL,
	"country" text NOT NULL,
	"mobility" text NOT NULL,
	"target" text NOT NULL,
	"title_link" text NOT NULL,
	"pay_basis" text NOT NULL,
	"late" text NOT NULL,
	"situation" text NOT NULL,
	"neutralised" text NOT NULL,
	"usable" text NOT NULL,
	"job_title" text NOT NULL,
	"employer" text NOT NULL,
	"job_family" text NOT NULL,
	"structure" text NOT NULL,
	"department" text NOT NULL,
	"region" text NOT NULL,
	"net_monthly_euros" double precision,
	"bonus_year_euros" double precision,
	"gross_year_euros" double precision,
	"fte_percent" double precision,
	"months_to_first_job" double precision,
	"rules_version" text NOT NULL,
	"source" text NOT NULL,
	"source_id" uuid,
	"updated_at" timestamp with time zone NOT NULL,
	"written_by" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "outcomes_institution_id_award_id_wave_months_pk" PRIMARY KEY("institution_id","award_id","wave_months"),
	CONSTRAINT "outcomes_wave" CHECK ("outcomes"."wave_months" between 0 and 120),
	CONSTRAINT "outcomes_pay" CHECK ("outcomes"."net_monthly_euros" >= 0 and "outcomes"."gross_year_euros" >= 0)
);
--> statement-breakpoint
CREATE TABLE "cohorts" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "cohorts_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "cohorts_year_once" UNIQUE("institution_id","programme_id","year"),
	CONSTRAINT "cohorts_period" CHECK ("cohorts"."ends_on" > "cohorts"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "programme_editions" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"valid_from" date NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "programme_editions_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "programme_editions_number_once" UNIQUE("institution_id","programme_id","edition")
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text,
	"register_number" text,
	"level" smallint,
	"diploma" text,
	"domain" text,
	"international" boolean DEFAULT false NOT NULL,
	"parent_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "programmes_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "programmes_code_once" UNIQUE("institution_id","code"),
	CONSTRAINT "programmes_level" CHECK ("programmes"."level" between 1 and 8)
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"institution_id" uuid NOT NULL,
	"response_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"question" text NOT NULL,
	"answer" jsonb NOT NULL,
	"mode" text NOT NULL,
	"attempt_id" uuid NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "answers_institution_id_response_id_revision_question_pk" PRIMARY KEY("institution_id","response_id","revision","question"),
	CONSTRAINT "answers_attempt_once" UNIQUE("institution_id","response_id","attempt_id","question")
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"label" text NOT NULL,
	"wave_months" smallint NOT NULL,
	"questionnaire_version_id" uuid NOT NULL,
	"reference_date" date,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	CONSTRAINT "campaigns_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "campaigns_window" CHECK ("campaigns"."closes_at" > "campaigns"."opens_at"),
	CONSTRAINT "campaigns_wave" CHECK ("campaigns"."wave_months" between 0 and 120)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"award_id" uuid NOT NULL,
	"link_key" text NOT NULL,
	"link_version" smallint DEFAULT 1 NOT NULL,
	"stopped" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invitations_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "invitations_award_once" UNIQUE("institution_id","campaign_id","award_id"),
	CONSTRAINT "invitations_link_once" UNIQUE("institution_id","link_key")
);
--> statement-breakpoint
CREATE TABLE "questionnaire_versions" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"document" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "questionnaire_versions_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "questionnaire_versions_number_once" UNIQUE("institution_id","code","version")
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"current" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"completed_at" timestamp with time zone,
	CONSTRAINT "responses_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "responses_invitation_once" UNIQUE("institution_id","invitation_id")
);
--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_programmes" ADD CONSTRAINT "membership_programmes_membership" FOREIGN KEY ("institution_id","membership_id") REFERENCES "public"."memberships"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_programmes" ADD CONSTRAINT "membership_programmes_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_person" FOREIGN KEY ("institution_id","person_id") REFERENCES "public"."persons"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_cohort" FOREIGN KEY ("institution_id","cohort_id") REFERENCES "public"."cohorts"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_person" FOREIGN KEY ("institution_id","person_id") REFERENCES "public"."persons"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persons" ADD CONSTRAINT "persons_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import" FOREIGN KEY ("institution_id","import_id") REFERENCES "public"."imports"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_mapping" FOREIGN KEY ("institution_id","mapping_id") REFERENCES "public"."mappings"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mappings" ADD CONSTRAINT "mappings_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_award" FOREIGN KEY ("institution_id","award_id") REFERENCES "public"."awards"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_editions" ADD CONSTRAINT "programme_editions_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_parent_same_institution" FOREIGN KEY ("institution_id","parent_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_response" FOREIGN KEY ("institution_id","response_id") REFERENCES "public"."responses"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_questionnaire" FOREIGN KEY ("institution_id","questionnaire_version_id") REFERENCES "public"."questionnaire_versions"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_campaign" FOREIGN KEY ("institution_id","campaign_id") REFERENCES "public"."campaigns"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_award" FOREIGN KEY ("institution_id","award_id") REFERENCES "public"."awards"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_versions" ADD CONSTRAINT "questionnaire_versions_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_invitation" FOREIGN KEY ("institution_id","invitation_id") REFERENCES "public"."invitations"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "credentials_by_user" ON "credentials" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "memberships_by_user" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_by_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factors_by_user" ON "two_factors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_by_identifier" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "awards_by_cohort" ON "awards" USING btree ("institution_id","cohort_id");--> statement-breakpoint
CREATE INDEX "awards_by_person" ON "awards" USING btree ("institution_id","person_id");--> statement-breakpoint
CREATE INDEX "import_rows_by_award" ON "import_rows" USING btree ("institution_id","award_id");--> statement-breakpoint
CREATE INDEX "imports_by_file" ON "imports" USING btree ("institution_id","file_sha256");--> statement-breakpoint
CREATE INDEX "mappings_by_signature" ON "mappings" USING btree ("institution_id","header_signature");--> statement-breakpoint
CREATE INDEX "outcomes_by_writer" ON "outcomes" USING btree ("institution_id","written_by");--> statement-breakpoint
CREATE INDEX "outcomes_by_source" ON "outcomes" USING btree ("institution_id","source_id");--> statement-breakpoint
CREATE INDEX "invitations_by_award" ON "invitations" USING btree ("institution_id","award_id");