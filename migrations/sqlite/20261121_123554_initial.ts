import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`credentials\` text,
  	\`affiliation\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_authors_order_idx\` ON \`articles_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_authors_parent_id_idx\` ON \`articles_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_quoted_experts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`credentials\` text,
  	\`affiliation\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_quoted_experts_order_idx\` ON \`articles_quoted_experts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_quoted_experts_parent_id_idx\` ON \`articles_quoted_experts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`dek\` text,
  	\`body\` text,
  	\`hero_image_image_id\` text,
  	\`hero_image_caption\` text,
  	\`clinic_id\` text,
  	\`clinic_relation\` text DEFAULT 'affiliation',
  	\`disclosure_funding\` text,
  	\`disclosure_conflicts\` text,
  	\`contains_advertising\` integer DEFAULT false,
  	\`crisis_resource\` text,
  	\`change_note_text\` text,
  	\`change_note_kind\` text DEFAULT 'update',
  	\`slug\` text NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`risk\` text DEFAULT 'standard' NOT NULL,
  	\`jurisdiction\` text,
  	\`import_digest\` text,
  	\`imported_from\` text,
  	\`revision\` numeric DEFAULT 1 NOT NULL,
  	\`contributors\` text,
  	\`workflow_stage\` text DEFAULT 'draft',
  	\`workflow_live\` text DEFAULT 'none',
  	\`workflow_edition\` numeric,
  	\`workflow_publish_at\` text,
  	\`workflow_seq\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`hero_image_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`clinic_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_hero_image_hero_image_image_idx\` ON \`articles\` (\`hero_image_image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_clinic_idx\` ON \`articles\` (\`clinic_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_language_idx\` ON \`articles\` (\`language\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_import_digest_idx\` ON \`articles\` (\`import_digest\`);`)
  await db.run(sql`CREATE INDEX \`articles_imported_from_idx\` ON \`articles\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_stage_idx\` ON \`articles\` (\`workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_live_idx\` ON \`articles\` (\`workflow_live\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_publish_at_idx\` ON \`articles\` (\`workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`claims_id\` text,
  	\`sources_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_claims_id_idx\` ON \`articles_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_sources_id_idx\` ON \`articles_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_topics_id_idx\` ON \`articles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`credentials\` text,
  	\`affiliation\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_authors_order_idx\` ON \`_articles_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_authors_parent_id_idx\` ON \`_articles_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_quoted_experts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`credentials\` text,
  	\`affiliation\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_quoted_experts_order_idx\` ON \`_articles_v_version_quoted_experts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_quoted_experts_parent_id_idx\` ON \`_articles_v_version_quoted_experts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text NOT NULL,
  	\`version_dek\` text,
  	\`version_body\` text,
  	\`version_hero_image_image_id\` text,
  	\`version_hero_image_caption\` text,
  	\`version_clinic_id\` text,
  	\`version_clinic_relation\` text DEFAULT 'affiliation',
  	\`version_disclosure_funding\` text,
  	\`version_disclosure_conflicts\` text,
  	\`version_contains_advertising\` integer DEFAULT false,
  	\`version_crisis_resource\` text,
  	\`version_change_note_text\` text,
  	\`version_change_note_kind\` text DEFAULT 'update',
  	\`version_slug\` text NOT NULL,
  	\`version_language\` text DEFAULT 'en' NOT NULL,
  	\`version_risk\` text DEFAULT 'standard' NOT NULL,
  	\`version_jurisdiction\` text,
  	\`version_import_digest\` text,
  	\`version_imported_from\` text,
  	\`version_revision\` numeric DEFAULT 1 NOT NULL,
  	\`version_contributors\` text,
  	\`version_workflow_stage\` text DEFAULT 'draft',
  	\`version_workflow_live\` text DEFAULT 'none',
  	\`version_workflow_edition\` numeric,
  	\`version_workflow_publish_at\` text,
  	\`version_workflow_seq\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_image_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_clinic_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_hero_image_version_hero_image_image_idx\` ON \`_articles_v\` (\`version_hero_image_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_clinic_idx\` ON \`_articles_v\` (\`version_clinic_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_language_idx\` ON \`_articles_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_import_digest_idx\` ON \`_articles_v\` (\`version_import_digest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_imported_from_idx\` ON \`_articles_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_stage_idx\` ON \`_articles_v\` (\`version_workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_live_idx\` ON \`_articles_v\` (\`version_workflow_live\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_publish_at_idx\` ON \`_articles_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`claims_id\` text,
  	\`sources_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_claims_id_idx\` ON \`_articles_v_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_sources_id_idx\` ON \`_articles_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_topics_id_idx\` ON \`_articles_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_treatments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`description\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_treatments_order_idx\` ON \`clinics_treatments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_treatments_parent_id_idx\` ON \`clinics_treatments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`address_street\` text,
  	\`address_postal_code\` text,
  	\`address_city\` text,
  	\`address_region\` text,
  	\`address_country\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`phone\` text,
  	\`url\` text,
  	\`offer\` text,
  	\`licence_number\` text,
  	\`licence_body\` text,
  	\`verified_on\` text,
  	\`change_note_text\` text,
  	\`change_note_kind\` text DEFAULT 'update',
  	\`slug\` text NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`risk\` text DEFAULT 'low' NOT NULL,
  	\`revision\` numeric DEFAULT 1 NOT NULL,
  	\`contributors\` text,
  	\`workflow_stage\` text DEFAULT 'draft',
  	\`workflow_live\` text DEFAULT 'none',
  	\`workflow_edition\` numeric,
  	\`workflow_publish_at\` text,
  	\`workflow_seq\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_slug_idx\` ON \`clinics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`clinics_language_idx\` ON \`clinics\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`clinics_workflow_workflow_stage_idx\` ON \`clinics\` (\`workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`clinics_workflow_workflow_live_idx\` ON \`clinics\` (\`workflow_live\`);`)
  await db.run(sql`CREATE INDEX \`clinics_workflow_workflow_publish_at_idx\` ON \`clinics\` (\`workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`clinics_updated_at_idx\` ON \`clinics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`clinics_created_at_idx\` ON \`clinics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`clinics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`claims_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_rels_order_idx\` ON \`clinics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_rels_parent_idx\` ON \`clinics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_rels_path_idx\` ON \`clinics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`clinics_rels_claims_id_idx\` ON \`clinics_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_treatments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_treatments_order_idx\` ON \`_clinics_v_version_treatments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_treatments_parent_id_idx\` ON \`_clinics_v_version_treatments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text NOT NULL,
  	\`version_address_street\` text,
  	\`version_address_postal_code\` text,
  	\`version_address_city\` text,
  	\`version_address_region\` text,
  	\`version_address_country\` text,
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_phone\` text,
  	\`version_url\` text,
  	\`version_offer\` text,
  	\`version_licence_number\` text,
  	\`version_licence_body\` text,
  	\`version_verified_on\` text,
  	\`version_change_note_text\` text,
  	\`version_change_note_kind\` text DEFAULT 'update',
  	\`version_slug\` text NOT NULL,
  	\`version_language\` text DEFAULT 'en' NOT NULL,
  	\`version_risk\` text DEFAULT 'low' NOT NULL,
  	\`version_revision\` numeric DEFAULT 1 NOT NULL,
  	\`version_contributors\` text,
  	\`version_workflow_stage\` text DEFAULT 'draft',
  	\`version_workflow_live\` text DEFAULT 'none',
  	\`version_workflow_edition\` numeric,
  	\`version_workflow_publish_at\` text,
  	\`version_workflow_seq\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_parent_idx\` ON \`_clinics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_slug_idx\` ON \`_clinics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_language_idx\` ON \`_clinics_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_workflow_version_workflow_stage_idx\` ON \`_clinics_v\` (\`version_workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_workflow_version_workflow_live_idx\` ON \`_clinics_v\` (\`version_workflow_live\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_workflow_version_workflow_publish_at_idx\` ON \`_clinics_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_updated_at_idx\` ON \`_clinics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_created_at_idx\` ON \`_clinics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_created_at_idx\` ON \`_clinics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_updated_at_idx\` ON \`_clinics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`claims_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_rels_order_idx\` ON \`_clinics_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_rels_parent_idx\` ON \`_clinics_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_rels_path_idx\` ON \`_clinics_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_rels_claims_id_idx\` ON \`_clinics_v_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text NOT NULL,
  	\`stance\` text DEFAULT 'supports' NOT NULL,
  	\`page\` text,
  	\`section\` text,
  	\`quote\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`confirmed_by\` text,
  	\`confirmed_on\` text,
  	\`confirmed_by_id\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_citations_order_idx\` ON \`claims_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_citations_parent_id_idx\` ON \`claims_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_citations_source_idx\` ON \`claims_citations\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`claims\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`statement\` text NOT NULL,
  	\`kind\` text DEFAULT 'other' NOT NULL,
  	\`certainty\` text DEFAULT 'ungraded' NOT NULL,
  	\`retired\` integer DEFAULT false,
  	\`jurisdiction\` text,
  	\`safety_relevant\` integer DEFAULT false,
  	\`safety_revision\` numeric DEFAULT 0,
  	\`text_revision\` numeric DEFAULT 1 NOT NULL,
  	\`statement_key\` text,
  	\`revision\` numeric DEFAULT 1 NOT NULL,
  	\`contributors\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_statement_key_idx\` ON \`claims\` (\`statement_key\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`claims_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_rels_order_idx\` ON \`claims_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_parent_idx\` ON \`claims_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_path_idx\` ON \`claims_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_sources_id_idx\` ON \`claims_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text NOT NULL,
  	\`stance\` text DEFAULT 'supports' NOT NULL,
  	\`page\` text,
  	\`section\` text,
  	\`quote\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`confirmed_by\` text,
  	\`confirmed_on\` text,
  	\`confirmed_by_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_version_citations_order_idx\` ON \`_claims_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_citations_parent_id_idx\` ON \`_claims_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_citations_source_idx\` ON \`_claims_v_version_citations\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_statement\` text NOT NULL,
  	\`version_kind\` text DEFAULT 'other' NOT NULL,
  	\`version_certainty\` text DEFAULT 'ungraded' NOT NULL,
  	\`version_retired\` integer DEFAULT false,
  	\`version_jurisdiction\` text,
  	\`version_safety_relevant\` integer DEFAULT false,
  	\`version_safety_revision\` numeric DEFAULT 0,
  	\`version_text_revision\` numeric DEFAULT 1 NOT NULL,
  	\`version_statement_key\` text,
  	\`version_revision\` numeric DEFAULT 1 NOT NULL,
  	\`version_contributors\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_parent_idx\` ON \`_claims_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_statement_key_idx\` ON \`_claims_v\` (\`version_statement_key\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_updated_at_idx\` ON \`_claims_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_created_at_idx\` ON \`_claims_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_created_at_idx\` ON \`_claims_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_updated_at_idx\` ON \`_claims_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_order_idx\` ON \`_claims_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_parent_idx\` ON \`_claims_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_path_idx\` ON \`_claims_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_sources_id_idx\` ON \`_claims_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`sources_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`family\` text,
  	\`given\` text,
  	\`literal\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_authors_order_idx\` ON \`sources_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sources_authors_parent_id_idx\` ON \`sources_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'article-journal' NOT NULL,
  	\`title\` text,
  	\`container_title\` text,
  	\`publisher\` text,
  	\`volume\` text,
  	\`issue\` text,
  	\`page\` text,
  	\`edition\` text,
  	\`year\` numeric,
  	\`month\` numeric,
  	\`day\` numeric,
  	\`publisher_place\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`doi\` text,
  	\`doi_key\` text,
  	\`pmid\` text,
  	\`pmid_key\` text,
  	\`pmcid\` text,
  	\`pmcid_key\` text,
  	\`isbn\` text,
  	\`isbn_key\` text,
  	\`nct\` text,
  	\`nct_key\` text,
  	\`study_design\` text,
  	\`evidence_level\` text,
  	\`status\` text DEFAULT 'unknown' NOT NULL,
  	\`status_on\` text,
  	\`notice\` text,
  	\`archived_copy_id\` text,
  	\`safety_relevant\` integer DEFAULT false,
  	\`safety_revision\` numeric DEFAULT 0,
  	\`text_revision\` numeric DEFAULT 1 NOT NULL,
  	\`revision\` numeric DEFAULT 1 NOT NULL,
  	\`contributors\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`archived_copy_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_doi_idx\` ON \`sources\` (\`doi\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_doi_key_idx\` ON \`sources\` (\`doi_key\`);`)
  await db.run(sql`CREATE INDEX \`sources_pmid_idx\` ON \`sources\` (\`pmid\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_pmid_key_idx\` ON \`sources\` (\`pmid_key\`);`)
  await db.run(sql`CREATE INDEX \`sources_pmcid_idx\` ON \`sources\` (\`pmcid\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_pmcid_key_idx\` ON \`sources\` (\`pmcid_key\`);`)
  await db.run(sql`CREATE INDEX \`sources_isbn_idx\` ON \`sources\` (\`isbn\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_isbn_key_idx\` ON \`sources\` (\`isbn_key\`);`)
  await db.run(sql`CREATE INDEX \`sources_nct_idx\` ON \`sources\` (\`nct\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_nct_key_idx\` ON \`sources\` (\`nct_key\`);`)
  await db.run(sql`CREATE INDEX \`sources_status_idx\` ON \`sources\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`sources_archived_copy_idx\` ON \`sources\` (\`archived_copy_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sources_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_texts_order_parent\` ON \`sources_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_texts_text_idx\` ON \`sources_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`family\` text,
  	\`given\` text,
  	\`literal\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_version_authors_order_idx\` ON \`_sources_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_authors_parent_id_idx\` ON \`_sources_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_type\` text DEFAULT 'article-journal' NOT NULL,
  	\`version_title\` text,
  	\`version_container_title\` text,
  	\`version_publisher\` text,
  	\`version_volume\` text,
  	\`version_issue\` text,
  	\`version_page\` text,
  	\`version_edition\` text,
  	\`version_year\` numeric,
  	\`version_month\` numeric,
  	\`version_day\` numeric,
  	\`version_publisher_place\` text,
  	\`version_url\` text,
  	\`version_accessed\` text,
  	\`version_doi\` text,
  	\`version_doi_key\` text,
  	\`version_pmid\` text,
  	\`version_pmid_key\` text,
  	\`version_pmcid\` text,
  	\`version_pmcid_key\` text,
  	\`version_isbn\` text,
  	\`version_isbn_key\` text,
  	\`version_nct\` text,
  	\`version_nct_key\` text,
  	\`version_study_design\` text,
  	\`version_evidence_level\` text,
  	\`version_status\` text DEFAULT 'unknown' NOT NULL,
  	\`version_status_on\` text,
  	\`version_notice\` text,
  	\`version_archived_copy_id\` text,
  	\`version_safety_relevant\` integer DEFAULT false,
  	\`version_safety_revision\` numeric DEFAULT 0,
  	\`version_text_revision\` numeric DEFAULT 1 NOT NULL,
  	\`version_revision\` numeric DEFAULT 1 NOT NULL,
  	\`version_contributors\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_archived_copy_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_parent_idx\` ON \`_sources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_doi_idx\` ON \`_sources_v\` (\`version_doi\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_doi_key_idx\` ON \`_sources_v\` (\`version_doi_key\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_pmid_idx\` ON \`_sources_v\` (\`version_pmid\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_pmid_key_idx\` ON \`_sources_v\` (\`version_pmid_key\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_pmcid_idx\` ON \`_sources_v\` (\`version_pmcid\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_pmcid_key_idx\` ON \`_sources_v\` (\`version_pmcid_key\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_isbn_idx\` ON \`_sources_v\` (\`version_isbn\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_isbn_key_idx\` ON \`_sources_v\` (\`version_isbn_key\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_nct_idx\` ON \`_sources_v\` (\`version_nct\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_nct_key_idx\` ON \`_sources_v\` (\`version_nct_key\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_status_idx\` ON \`_sources_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_archived_copy_idx\` ON \`_sources_v\` (\`version_archived_copy_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_updated_at_idx\` ON \`_sources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_created_at_idx\` ON \`_sources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_created_at_idx\` ON \`_sources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_updated_at_idx\` ON \`_sources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_texts_order_parent\` ON \`_sources_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`specialty\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`sha256\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`medical_reviewers_licences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`jurisdiction\` text NOT NULL,
  	\`expires\` text NOT NULL,
  	\`verified\` integer DEFAULT false,
  	\`verified_on\` text,
  	\`verified_by_name\` text,
  	\`verified_by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medical_reviewers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medical_reviewers_licences_order_idx\` ON \`medical_reviewers_licences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`medical_reviewers_licences_parent_id_idx\` ON \`medical_reviewers_licences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medical_reviewers_conflicts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medical_reviewers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medical_reviewers_conflicts_order_idx\` ON \`medical_reviewers_conflicts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`medical_reviewers_conflicts_parent_id_idx\` ON \`medical_reviewers_conflicts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medical_reviewers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`credentials\` text NOT NULL,
  	\`user_id\` text,
  	\`orcid\` text,
  	\`npi\` text,
  	\`user_key\` text,
  	\`photo_id\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`medical_reviewers_user_idx\` ON \`medical_reviewers\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`medical_reviewers_user_key_idx\` ON \`medical_reviewers\` (\`user_key\`);`)
  await db.run(sql`CREATE INDEX \`medical_reviewers_photo_idx\` ON \`medical_reviewers\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`medical_reviewers_updated_at_idx\` ON \`medical_reviewers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`medical_reviewers_created_at_idx\` ON \`medical_reviewers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`medical_reviewers_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`medical_reviewers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medical_reviewers_texts_order_parent\` ON \`medical_reviewers_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medical_reviewers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`clinics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`medical_reviewers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinics_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medical_reviewers_rels_order_idx\` ON \`medical_reviewers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`medical_reviewers_rels_parent_idx\` ON \`medical_reviewers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`medical_reviewers_rels_path_idx\` ON \`medical_reviewers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`medical_reviewers_rels_topics_id_idx\` ON \`medical_reviewers_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`medical_reviewers_rels_clinics_id_idx\` ON \`medical_reviewers_rels\` (\`clinics_id\`);`)
  await db.run(sql`CREATE TABLE \`_medical_reviewers_v_version_licences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`jurisdiction\` text NOT NULL,
  	\`expires\` text NOT NULL,
  	\`verified\` integer DEFAULT false,
  	\`verified_on\` text,
  	\`verified_by_name\` text,
  	\`verified_by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medical_reviewers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_version_licences_order_idx\` ON \`_medical_reviewers_v_version_licences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_version_licences_parent_id_idx\` ON \`_medical_reviewers_v_version_licences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_medical_reviewers_v_version_conflicts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medical_reviewers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_version_conflicts_order_idx\` ON \`_medical_reviewers_v_version_conflicts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_version_conflicts_parent_id_idx\` ON \`_medical_reviewers_v_version_conflicts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_medical_reviewers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text NOT NULL,
  	\`version_credentials\` text NOT NULL,
  	\`version_user_id\` text,
  	\`version_orcid\` text,
  	\`version_npi\` text,
  	\`version_user_key\` text,
  	\`version_photo_id\` text,
  	\`version_active\` integer DEFAULT true,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`medical_reviewers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_parent_idx\` ON \`_medical_reviewers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_version_version_user_idx\` ON \`_medical_reviewers_v\` (\`version_user_id\`);`)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_version_version_user_key_idx\` ON \`_medical_reviewers_v\` (\`version_user_key\`);`)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_version_version_photo_idx\` ON \`_medical_reviewers_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_version_version_updated_at_idx\` ON \`_medical_reviewers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_version_version_created_at_idx\` ON \`_medical_reviewers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_created_at_idx\` ON \`_medical_reviewers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_updated_at_idx\` ON \`_medical_reviewers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_medical_reviewers_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_medical_reviewers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_texts_order_parent\` ON \`_medical_reviewers_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_medical_reviewers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`clinics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_medical_reviewers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinics_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_rels_order_idx\` ON \`_medical_reviewers_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_rels_parent_idx\` ON \`_medical_reviewers_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_rels_path_idx\` ON \`_medical_reviewers_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_rels_topics_id_idx\` ON \`_medical_reviewers_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_medical_reviewers_v_rels_clinics_id_idx\` ON \`_medical_reviewers_v_rels\` (\`clinics_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`password_set_by_other\` integer DEFAULT false,
  	\`setup_code\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`snapshots\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`stored_at\` text NOT NULL,
  	\`bytes\` text NOT NULL,
  	\`working_copy\` text NOT NULL,
  	\`names\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`snapshots_subject_idx\` ON \`snapshots\` (\`subject\`);`)
  await db.run(sql`CREATE TABLE \`review_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`type\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`names\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`review_events_subject_idx\` ON \`review_events\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`review_events_type_idx\` ON \`review_events\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`review_events_at_idx\` ON \`review_events\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subject_seq_idx\` ON \`review_events\` (\`subject\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`slugs\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`owner\` text NOT NULL,
  	\`reserved_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`slugs_owner_idx\` ON \`slugs\` (\`owner\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`subject\` text NOT NULL,
  	\`kind\` text,
  	\`state\` text,
  	\`language\` text,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`clinic\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`publication\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_subject_idx\` ON \`publications\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`publications_clinic_idx\` ON \`publications\` (\`clinic\`);`)
  await db.run(sql`CREATE INDEX \`publications_latitude_idx\` ON \`publications\` (\`latitude\`);`)
  await db.run(sql`CREATE INDEX \`kind_language_slug_idx\` ON \`publications\` (\`kind\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`state_firstPublishedAt_idx\` ON \`publications\` (\`state\`,\`first_published_at\`);`)
  await db.run(sql`CREATE TABLE \`publications_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_texts_order_parent\` ON \`publications_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_texts_text_idx\` ON \`publications_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`publication_changes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subject\` text,
  	\`seq\` numeric NOT NULL,
  	\`at\` text,
  	\`kind\` text,
  	\`language\` text,
  	\`slug\` text,
  	\`former_slug\` text,
  	\`edition\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subject_seq_1_idx\` ON \`publication_changes\` (\`subject\`,\`seq\`);`)
  await db.run(sql`CREATE INDEX \`at_subject_seq_idx\` ON \`publication_changes\` (\`at\`,\`subject\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`clinics_id\` text,
  	\`claims_id\` text,
  	\`sources_id\` text,
  	\`topics_id\` text,
  	\`media_id\` text,
  	\`medical_reviewers_id\` text,
  	\`users_id\` text,
  	\`snapshots_id\` text,
  	\`review_events_id\` text,
  	\`slugs_id\` text,
  	\`publications_id\` text,
  	\`publication_changes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinics_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medical_reviewers_id\`) REFERENCES \`medical_reviewers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`snapshots_id\`) REFERENCES \`snapshots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`review_events_id\`) REFERENCES \`review_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`slugs_id\`) REFERENCES \`slugs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publication_changes_id\`) REFERENCES \`publication_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_clinics_id_idx\` ON \`payload_locked_documents_rels\` (\`clinics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_medical_reviewers_id_idx\` ON \`payload_locked_documents_rels\` (\`medical_reviewers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_snapshots_id_idx\` ON \`payload_locked_documents_rels\` (\`snapshots_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_review_events_id_idx\` ON \`payload_locked_documents_rels\` (\`review_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_slugs_id_idx\` ON \`payload_locked_documents_rels\` (\`slugs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publication_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`publication_changes_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_authors\`;`)
  await db.run(sql`DROP TABLE \`articles_quoted_experts\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_quoted_experts\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`clinics_treatments\`;`)
  await db.run(sql`DROP TABLE \`clinics\`;`)
  await db.run(sql`DROP TABLE \`clinics_rels\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_treatments\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_rels\`;`)
  await db.run(sql`DROP TABLE \`claims_citations\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`DROP TABLE \`claims_rels\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_claims_v\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sources_authors\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`sources_texts\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_sources_v\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_texts\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`medical_reviewers_licences\`;`)
  await db.run(sql`DROP TABLE \`medical_reviewers_conflicts\`;`)
  await db.run(sql`DROP TABLE \`medical_reviewers\`;`)
  await db.run(sql`DROP TABLE \`medical_reviewers_texts\`;`)
  await db.run(sql`DROP TABLE \`medical_reviewers_rels\`;`)
  await db.run(sql`DROP TABLE \`_medical_reviewers_v_version_licences\`;`)
  await db.run(sql`DROP TABLE \`_medical_reviewers_v_version_conflicts\`;`)
  await db.run(sql`DROP TABLE \`_medical_reviewers_v\`;`)
  await db.run(sql`DROP TABLE \`_medical_reviewers_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_medical_reviewers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`snapshots\`;`)
  await db.run(sql`DROP TABLE \`review_events\`;`)
  await db.run(sql`DROP TABLE \`slugs\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publications_texts\`;`)
  await db.run(sql`DROP TABLE \`publication_changes\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
