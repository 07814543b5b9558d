CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID

CREATE TABLE change_mark (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  mark TEXT NOT NULL,
  remains INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE TABLE seal (
  aggregate TEXT NOT NULL,
  root_id TEXT NOT NULL,
  sealed_at TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (aggregate, root_id)
) STRICT, WITHOUT ROWID

CREATE TABLE blob (
  sha256 TEXT NOT NULL PRIMARY KEY,
  media_type TEXT NOT NULL,
  data BLOB NOT NULL
) STRICT

CREATE TABLE audit (
  seq INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT

CREATE TABLE root_salt (
  root_id TEXT NOT NULL PRIMARY KEY,
  salt TEXT NOT NULL
) STRICT, WITHOUT ROWID

CREATE TABLE disposed (
  aggregate TEXT NOT NULL,
  root_id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES audit (seq),
  PRIMARY KEY (aggregate, root_id, seq)
) STRICT, WITHOUT ROWID

CREATE TABLE search_text (
  id INTEGER NOT NULL PRIMARY KEY,
  aggregate TEXT NOT NULL,
  root_id TEXT NOT NULL,
  place TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (aggregate, root_id, place)
) STRICT

CREATE VIRTUAL TABLE search USING fts5 (
  text,
  content = 'search_text',
  content_rowid = 'id',
  prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'"
)

INSERT INTO search (search, rank) VALUES ('secure-delete', 1)

CREATE TRIGGER search_text_inserted AFTER INSERT ON search_text
BEGIN
  INSERT INTO search (rowid, text) VALUES (NEW.id, NEW.text);
END

CREATE TRIGGER search_text_updated AFTER UPDATE ON search_text
BEGIN
  INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.id, OLD.text);
  INSERT INTO search (rowid, text) VALUES (NEW.id, NEW.text);
END

CREATE TRIGGER search_text_deleted AFTER DELETE ON search_text
BEGIN
  INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.id, OLD.text);
END

CREATE TRIGGER meta_keeps_rows BEFORE DELETE ON meta
BEGIN SELECT RAISE(ABORT, 'append-only: meta'); END

CREATE TRIGGER meta_keeps_values BEFORE UPDATE ON meta
BEGIN SELECT RAISE(ABORT, 'append-only: meta'); END

CREATE TRIGGER meta_replaces_nothing BEFORE INSERT ON meta
WHEN EXISTS (SELECT 1 FROM meta WHERE name = NEW.name)
BEGIN SELECT RAISE(ABORT, 'append-only: meta'); END

CREATE TRIGGER seal_keeps_rows BEFORE DELETE ON seal
BEGIN SELECT RAISE(ABORT, 'append-only: seal'); END

CREATE TRIGGER seal_keeps_values BEFORE UPDATE ON seal
BEGIN SELECT RAISE(ABORT, 'append-only: seal'); END

CREATE TRIGGER seal_replaces_nothing BEFORE INSERT ON seal
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'append-only: seal'); END

CREATE TRIGGER blob_keeps_rows BEFORE DELETE ON blob
WHEN NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'blob' AND root_id = OLD.sha256 AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'append-only: blob'); END

CREATE TRIGGER blob_keeps_values BEFORE UPDATE ON blob
BEGIN SELECT RAISE(ABORT, 'append-only: blob'); END

CREATE TRIGGER blob_replaces_nothing BEFORE INSERT ON blob
WHEN EXISTS (SELECT 1 FROM blob WHERE sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'append-only: blob'); END

CREATE TRIGGER root_salt_keeps_rows BEFORE DELETE ON root_salt
WHEN NOT EXISTS (SELECT 1 FROM disposed WHERE root_id = OLD.root_id AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'append-only: root_salt'); END

CREATE TRIGGER root_salt_keeps_values BEFORE UPDATE ON root_salt
BEGIN SELECT RAISE(ABORT, 'append-only: root_salt'); END

CREATE TRIGGER root_salt_replaces_nothing BEFORE INSERT ON root_salt
WHEN EXISTS (SELECT 1 FROM root_salt WHERE root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'append-only: root_salt'); END

CREATE TRIGGER disposed_keeps_rows BEFORE DELETE ON disposed
BEGIN SELECT RAISE(ABORT, 'append-only: disposed'); END

CREATE TRIGGER disposed_keeps_values BEFORE UPDATE ON disposed
BEGIN SELECT RAISE(ABORT, 'append-only: disposed'); END

CREATE TRIGGER disposed_replaces_nothing BEFORE INSERT ON disposed
WHEN EXISTS (SELECT 1 FROM disposed WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'append-only: disposed'); END

CREATE TRIGGER audit_keeps_rows BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END

CREATE TRIGGER audit_keeps_values BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END

CREATE TRIGGER audit_replaces_nothing BEFORE INSERT ON audit
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END

CREATE TABLE trust (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  company_no TEXT NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE people (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE people_persons (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  full_name TEXT NOT NULL,
  display_role TEXT NOT NULL,
  is_employee INTEGER NOT NULL,
  is_trustee INTEGER NOT NULL,
  since TEXT,
  until TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES people (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE trust_profile (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  logo_given INTEGER NOT NULL,
  logo_id TEXT,
  logo_name TEXT,
  logo_media_type TEXT,
  logo_size INTEGER,
  logo_sha256 TEXT,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE trust_profile_values (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  meaning TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES trust_profile (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE trust_profile_priorities (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  statement TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES trust_profile (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE trust_profile_priorities_measures (
  root_id TEXT NOT NULL,
  priorities_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  measure TEXT NOT NULL,
  now TEXT NOT NULL,
  aim TEXT NOT NULL,
  PRIMARY KEY (root_id, priorities_position, position),
  FOREIGN KEY(root_id, priorities_position) REFERENCES trust_profile_priorities (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE trust_profile_schools (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  urn TEXT NOT NULL,
  phase TEXT NOT NULL,
  pupils INTEGER,
  local_authority TEXT NOT NULL,
  joined_on TEXT,
  left_on TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES trust_profile (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE trust_profile_words (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES trust_profile (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE policies (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE policies_policies (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  version TEXT NOT NULL,
  adopted_on TEXT,
  review_due TEXT,
  where_kept TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES policies (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE calendar (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  only_in_term INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE calendar_changes (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  day TEXT,
  is_holiday INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES calendar (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE calendar_terms (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  start TEXT,
  "end" TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES calendar (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE figures (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE figures_measures (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  unit TEXT NOT NULL,
  about TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES figures (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE figures_figures (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  measure TEXT NOT NULL,
  school TEXT NOT NULL,
  "when" TEXT NOT NULL,
  value TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES figures (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE earlier_years (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE earlier_years_years (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  label TEXT NOT NULL,
  start TEXT,
  "end" TEXT,
  chaired_by TEXT NOT NULL,
  outcome TEXT NOT NULL,
  signed_on TEXT,
  kept_where TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES earlier_years (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE earlier_years_years_objectives (
  root_id TEXT NOT NULL,
  years_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  outcome TEXT NOT NULL,
  PRIMARY KEY (root_id, years_position, position),
  FOREIGN KEY(root_id, years_position) REFERENCES earlier_years_years (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE earlier_years_years_promises (
  root_id TEXT NOT NULL,
  years_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  outcome TEXT NOT NULL,
  PRIMARY KEY (root_id, years_position, position),
  FOREIGN KEY(root_id, years_position) REFERENCES earlier_years_years (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE earlier_years_years_papers (
  root_id TEXT NOT NULL,
  years_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (root_id, years_position, position),
  FOREIGN KEY(root_id, years_position) REFERENCES earlier_years_years (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE handovers (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE handovers_handovers (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  from_name TEXT NOT NULL,
  to_name TEXT NOT NULL,
  authority TEXT NOT NULL,
  handed_on TEXT,
  accepted_on TEXT,
  notes TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES handovers (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE handovers_handovers_gone_through (
  root_id TEXT NOT NULL,
  handovers_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, handovers_position, position),
  FOREIGN KEY(root_id, handovers_position) REFERENCES handovers_handovers (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE access_requests (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE access_requests_requests (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  received_on TEXT,
  requester TEXT,
  came_as TEXT NOT NULL,
  scope TEXT NOT NULL,
  handled_by TEXT,
  identity_confirmed_on TEXT,
  identity_how TEXT NOT NULL,
  extension_reason TEXT NOT NULL,
  extension_told_on TEXT,
  search_note TEXT NOT NULL,
  answered_on TEXT,
  remark TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES access_requests (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE access_requests_requests_pauses (
  root_id TEXT NOT NULL,
  requests_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  waiting_for TEXT NOT NULL,
  start TEXT,
  until TEXT,
  asked TEXT NOT NULL,
  PRIMARY KEY (root_id, requests_position, position),
  FOREIGN KEY(root_id, requests_position) REFERENCES access_requests_requests (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE access_requests_requests_items (
  root_id TEXT NOT NULL,
  requests_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  held TEXT NOT NULL,
  title TEXT NOT NULL,
  decision TEXT,
  reason TEXT,
  note TEXT NOT NULL,
  PRIMARY KEY (root_id, requests_position, position),
  FOREIGN KEY(root_id, requests_position) REFERENCES access_requests_requests (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE access_requests_requests_recipients (
  root_id TEXT NOT NULL,
  requests_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, requests_position, position),
  FOREIGN KEY(root_id, requests_position) REFERENCES access_requests_requests (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE disposals (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE disposals_disposals (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  review TEXT NOT NULL,
  period_start TEXT,
  period_end TEXT,
  kept_for TEXT NOT NULL,
  due_on TEXT,
  early_reason TEXT NOT NULL,
  authorised_by TEXT,
  authorised_on TEXT,
  authority TEXT NOT NULL,
  method TEXT NOT NULL,
  done_on TEXT,
  done_by TEXT,
  witness TEXT,
  remark TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES disposals (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE disposals_holds (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  why TEXT NOT NULL,
  note TEXT NOT NULL,
  placed_by TEXT,
  placed_on TEXT,
  lifted_by TEXT,
  lifted_on TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES disposals (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE disposals_periods (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  kept TEXT NOT NULL,
  months INTEGER,
  reason TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES disposals (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE disposals_copies (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  place TEXT NOT NULL,
  made_on TEXT,
  size INTEGER NOT NULL,
  destroyed_on TEXT,
  destroyed_by TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES disposals (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE design (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  process TEXT,
  scale TEXT,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE design_frameworks (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES design (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE signatories (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE signatories_signatories (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  certificate TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  trusted_from TEXT NOT NULL,
  trusted_to TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES signatories (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE cycle (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  label TEXT NOT NULL,
  preset TEXT NOT NULL,
  start TEXT NOT NULL,
  "end" TEXT NOT NULL,
  meeting_date TEXT NOT NULL,
  process TEXT NOT NULL,
  scale TEXT NOT NULL,
  status TEXT NOT NULL,
  previous_cycle TEXT NOT NULL,
  signed_elsewhere INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE cycle_frameworks (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES cycle (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE cycle_steps (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  due TEXT,
  done_on TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES cycle (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE cycle_moves (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  at TEXT NOT NULL,
  "by" TEXT NOT NULL,
  action TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES cycle (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE cycle_pauses (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  start TEXT NOT NULL,
  until TEXT,
  reason TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES cycle (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE overrides (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE overrides_overrides (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  "by" TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES overrides (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE principles (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  basis_appraisal_policy TEXT NOT NULL,
  basis_policy_version TEXT NOT NULL,
  basis_policy_adopted_on TEXT,
  basis_pay_policy TEXT NOT NULL,
  basis_pay_policy_adopted_on TEXT,
  basis_pay_linked INTEGER,
  basis_frame_explained_on TEXT,
  basis_contract_note TEXT NOT NULL,
  basis_delegation TEXT NOT NULL,
  purpose TEXT NOT NULL,
  accepted_by_chair TEXT,
  accepted_by_ceo TEXT,
  override_reason TEXT NOT NULL,
  board_adopted_on TEXT,
  board_minute_ref TEXT NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE principles_principles (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES principles (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE confidentiality (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  explained_on TEXT,
  records_basis TEXT,
  privacy_notice TEXT NOT NULL,
  retention_years INTEGER NOT NULL,
  retention_note TEXT NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE confidentiality_choices (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  artefact TEXT NOT NULL,
  reader TEXT NOT NULL,
  sight TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES confidentiality (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE panel (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  conflicts_asked_on TEXT,
  adviser_used INTEGER,
  adviser_name TEXT NOT NULL,
  adviser_organisation TEXT NOT NULL,
  adviser_independent INTEGER,
  adviser_other_contracts TEXT NOT NULL,
  adviser_fee_pence INTEGER,
  adviser_brief TEXT NOT NULL,
  adviser_advice_due TEXT,
  adviser_undertaking_signed_on TEXT,
  adviser_sees_objectives INTEGER NOT NULL,
  objection_person TEXT NOT NULL,
  objection_reason TEXT NOT NULL,
  objection_decision TEXT NOT NULL,
  objection_decided_on TEXT,
  size_reason TEXT NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE panel_members (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  role TEXT NOT NULL,
  trained_on TEXT,
  declared_on TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES panel (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE panel_answers (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  applies INTEGER,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES panel (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE panel_conflicts (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  kind TEXT NOT NULL,
  detail TEXT NOT NULL,
  action TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_on TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES panel (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE panel_kept_for_appeal (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES panel (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE objectives (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  agreed_on TEXT,
  agreed_where TEXT NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE objectives_objectives (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  statement TEXT NOT NULL,
  kind TEXT NOT NULL,
  strategy_ref TEXT NOT NULL,
  priority TEXT NOT NULL,
  aim TEXT NOT NULL,
  owner_controls TEXT NOT NULL,
  status TEXT NOT NULL,
  ceo_disagreement TEXT NOT NULL,
  carried_from TEXT NOT NULL,
  start TEXT,
  "end" TEXT,
  multi_year INTEGER NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES objectives (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE objectives_objectives_framework_links (
  root_id TEXT NOT NULL,
  objectives_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, objectives_position, position),
  FOREIGN KEY(root_id, objectives_position) REFERENCES objectives_objectives (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE objectives_objectives_success_criteria (
  root_id TEXT NOT NULL,
  objectives_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  measure TEXT NOT NULL,
  baseline TEXT NOT NULL,
  target TEXT NOT NULL,
  source TEXT NOT NULL,
  due TEXT,
  PRIMARY KEY (root_id, objectives_position, position),
  FOREIGN KEY(root_id, objectives_position) REFERENCES objectives_objectives (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE objectives_objectives_milestones (
  root_id TEXT NOT NULL,
  objectives_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  description TEXT NOT NULL,
  due TEXT,
  state TEXT NOT NULL,
  met_on TEXT,
  note TEXT NOT NULL,
  PRIMARY KEY (root_id, objectives_position, position),
  FOREIGN KEY(root_id, objectives_position) REFERENCES objectives_objectives (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE objectives_changes (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  objective TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  reason TEXT NOT NULL,
  "before" TEXT NOT NULL,
  agreed_by_chair_on TEXT,
  agreed_by_ceo_on TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES objectives (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE objectives_proposals (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  objective TEXT NOT NULL,
  proposed_id TEXT NOT NULL,
  proposed_title TEXT NOT NULL,
  proposed_statement TEXT NOT NULL,
  proposed_kind TEXT NOT NULL,
  proposed_strategy_ref TEXT NOT NULL,
  proposed_priority TEXT NOT NULL,
  proposed_aim TEXT NOT NULL,
  proposed_owner_controls TEXT NOT NULL,
  proposed_status TEXT NOT NULL,
  proposed_ceo_disagreement TEXT NOT NULL,
  proposed_carried_from TEXT NOT NULL,
  proposed_start TEXT,
  proposed_end TEXT,
  proposed_multi_year INTEGER NOT NULL,
  reason TEXT NOT NULL,
  agreed_by_chair_on TEXT,
  agreed_by_ceo_on TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES objectives (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE objectives_proposals_proposed_framework_links (
  root_id TEXT NOT NULL,
  proposals_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, proposals_position, position),
  FOREIGN KEY(root_id, proposals_position) REFERENCES objectives_proposals (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE objectives_proposals_proposed_success_criteria (
  root_id TEXT NOT NULL,
  proposals_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  measure TEXT NOT NULL,
  baseline TEXT NOT NULL,
  target TEXT NOT NULL,
  source TEXT NOT NULL,
  due TEXT,
  PRIMARY KEY (root_id, proposals_position, position),
  FOREIGN KEY(root_id, proposals_position) REFERENCES objectives_proposals (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE objectives_proposals_proposed_milestones (
  root_id TEXT NOT NULL,
  proposals_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  description TEXT NOT NULL,
  due TEXT,
  state TEXT NOT NULL,
  met_on TEXT,
  note TEXT NOT NULL,
  PRIMARY KEY (root_id, proposals_position, position),
  FOREIGN KEY(root_id, proposals_position) REFERENCES objectives_proposals (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE reflection (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  requested_on TEXT,
  entry TEXT,
  achievements TEXT NOT NULL,
  challenges TEXT NOT NULL,
  outside_control TEXT NOT NULL,
  support_wanted TEXT NOT NULL,
  development TEXT NOT NULL,
  ideas TEXT NOT NULL,
  wellbeing_raised INTEGER NOT NULL,
  confirmed_on TEXT,
  submitted_at TEXT,
  edition INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE reflection_responses (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  objective TEXT NOT NULL,
  progress TEXT NOT NULL,
  own_view TEXT NOT NULL,
  obstacles TEXT NOT NULL,
  learning TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES reflection (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE reflection_areas (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  area TEXT NOT NULL,
  strength TEXT NOT NULL,
  growth TEXT NOT NULL,
  confidence INTEGER,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES reflection (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE reflection_earlier (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES reflection (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE evidence_index (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE evidence_index_items (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT,
  kind TEXT NOT NULL,
  origin TEXT NOT NULL,
  where_kept TEXT NOT NULL,
  summary TEXT NOT NULL,
  link TEXT NOT NULL,
  contains_third_party INTEGER NOT NULL,
  contains_pupil_data INTEGER NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES evidence_index (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE evidence_index_items_objectives (
  root_id TEXT NOT NULL,
  items_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, items_position, position),
  FOREIGN KEY(root_id, items_position) REFERENCES evidence_index_items (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE evidence_index_items_areas (
  root_id TEXT NOT NULL,
  items_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, items_position, position),
  FOREIGN KEY(root_id, items_position) REFERENCES evidence_index_items (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE evidence_index_items_papers (
  root_id TEXT NOT NULL,
  items_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (root_id, items_position, position),
  FOREIGN KEY(root_id, items_position) REFERENCES evidence_index_items (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE feedback (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  facilitator TEXT NOT NULL,
  floor INTEGER NOT NULL,
  due TEXT,
  destroy_on TEXT,
  asked_on TEXT,
  summary TEXT,
  received_on TEXT,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE feedback_groups (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  asked INTEGER,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES feedback (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE feedback_frameworks (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES feedback (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE feedback_questions (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  area TEXT NOT NULL,
  heading TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES feedback (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE advice (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  overall TEXT NOT NULL,
  next_focus TEXT NOT NULL,
  development TEXT NOT NULL,
  received_on TEXT,
  sent_to_ceo_on TEXT,
  sent_to_panel_on TEXT,
  edition INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE advice_objectives (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  objective TEXT NOT NULL,
  "view" TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES advice (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE views (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  own_given INTEGER NOT NULL,
  own_id TEXT,
  own_person TEXT,
  own_entered_on TEXT,
  own_edition INTEGER,
  sealed_at TEXT,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE views_own_objectives (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  objective TEXT NOT NULL,
  rating TEXT NOT NULL,
  why TEXT NOT NULL,
  ask TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES views (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE views_others (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  entered_on TEXT,
  edition INTEGER NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES views (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE views_others_objectives (
  root_id TEXT NOT NULL,
  others_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  objective TEXT NOT NULL,
  rating TEXT NOT NULL,
  why TEXT NOT NULL,
  ask TEXT NOT NULL,
  PRIMARY KEY (root_id, others_position, position),
  FOREIGN KEY(root_id, others_position) REFERENCES views_others (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE meeting (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  held_on TEXT,
  place TEXT NOT NULL,
  minutes INTEGER,
  conflicts_restated INTEGER NOT NULL,
  chief_executive_spoke_first INTEGER NOT NULL,
  notes TEXT NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE meeting_present (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES meeting (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE meeting_withdrawals (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES meeting (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE meeting_agenda (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  prompts TEXT NOT NULL,
  done INTEGER NOT NULL,
  about TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES meeting (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE meeting_objective_notes (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  objective TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES meeting (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE meeting_actions (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT,
  done_on TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES meeting (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE judgements (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE judgements_judgements (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  objective TEXT NOT NULL,
  panel_rating TEXT NOT NULL,
  reasons TEXT NOT NULL,
  difference TEXT NOT NULL,
  raised_before TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES judgements (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE judgements_judgements_findings (
  root_id TEXT NOT NULL,
  judgements_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  found TEXT NOT NULL,
  PRIMARY KEY (root_id, judgements_position, position),
  FOREIGN KEY(root_id, judgements_position) REFERENCES judgements_judgements (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE statement (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  summary TEXT NOT NULL,
  strengths TEXT NOT NULL,
  growth TEXT NOT NULL,
  context TEXT NOT NULL,
  received_on TEXT,
  comments_due TEXT,
  discussed_on TEXT,
  agreed TEXT,
  agreed_on TEXT,
  ceo_comments TEXT NOT NULL,
  ceo_comments_on TEXT,
  ceo_comments_by TEXT,
  no_comments_reason TEXT NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE development (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  agreed_on TEXT,
  next_review_on TEXT,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE development_actions (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  need TEXT NOT NULL,
  action TEXT NOT NULL,
  kind TEXT NOT NULL,
  "by" TEXT,
  boards_promise TEXT NOT NULL,
  cost_pence INTEGER,
  promise_by TEXT,
  promise_owner TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES development (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE next_objectives (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  agreed_on TEXT,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE next_objectives_objectives (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  statement TEXT NOT NULL,
  kind TEXT NOT NULL,
  strategy_ref TEXT NOT NULL,
  priority TEXT NOT NULL,
  aim TEXT NOT NULL,
  owner_controls TEXT NOT NULL,
  status TEXT NOT NULL,
  ceo_disagreement TEXT NOT NULL,
  carried_from TEXT NOT NULL,
  start TEXT,
  "end" TEXT,
  multi_year INTEGER NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES next_objectives (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE next_objectives_objectives_framework_links (
  root_id TEXT NOT NULL,
  objectives_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, objectives_position, position),
  FOREIGN KEY(root_id, objectives_position) REFERENCES next_objectives_objectives (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE next_objectives_objectives_success_criteria (
  root_id TEXT NOT NULL,
  objectives_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  measure TEXT NOT NULL,
  baseline TEXT NOT NULL,
  target TEXT NOT NULL,
  source TEXT NOT NULL,
  due TEXT,
  PRIMARY KEY (root_id, objectives_position, position),
  FOREIGN KEY(root_id, objectives_position) REFERENCES next_objectives_objectives (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE next_objectives_objectives_milestones (
  root_id TEXT NOT NULL,
  objectives_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  description TEXT NOT NULL,
  due TEXT,
  state TEXT NOT NULL,
  met_on TEXT,
  note TEXT NOT NULL,
  PRIMARY KEY (root_id, objectives_position, position),
  FOREIGN KEY(root_id, objectives_position) REFERENCES next_objectives_objectives (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE next_objectives_dropped (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  objective TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES next_objectives (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE sign_off (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  frozen_at TEXT,
  document TEXT NOT NULL,
  record_number INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  closed_without_ceo_on TEXT,
  closed_without_ceo_reason TEXT NOT NULL,
  declined_on TEXT,
  declined TEXT NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE sign_off_circulation (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES sign_off (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE sign_off_signatures (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  route TEXT NOT NULL,
  name TEXT NOT NULL,
  signed_at TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  kept_where TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES sign_off (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE pay_case (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  performance_input TEXT,
  kind TEXT,
  current_pence INTEGER,
  proposed_pence INTEGER,
  runs_from TEXT,
  rationale TEXT NOT NULL,
  value_for_money TEXT NOT NULL,
  prepared_by TEXT NOT NULL,
  recommended_on TEXT,
  committee_on TEXT,
  board_approved_on TEXT,
  full_board INTEGER NOT NULL,
  ceo_absent INTEGER NOT NULL,
  minute_ref TEXT NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE pay_case_benchmarks (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  source TEXT NOT NULL,
  finding TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES pay_case (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE pay_case_factors (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES pay_case (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE pay_case_options (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  "view" TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES pay_case (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE pay_case_recommended_by (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES pay_case (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE pay_case_committee_present (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES pay_case (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE pay_case_board_voting (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES pay_case (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE board_report (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  meeting_date TEXT,
  heard INTEGER NOT NULL,
  item TEXT NOT NULL,
  text TEXT NOT NULL,
  themes TEXT NOT NULL,
  objectives_shared INTEGER NOT NULL,
  resolution TEXT NOT NULL,
  confidential_minute INTEGER NOT NULL,
  next_review_on TEXT,
  papers_seen TEXT NOT NULL,
  factors TEXT NOT NULL,
  decision TEXT NOT NULL,
  vote TEXT,
  kept_where TEXT NOT NULL,
  keep_until TEXT,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE board_report_withdrawn (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES board_report (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE board_report_priorities (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES board_report (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE board_report_actions (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  office TEXT NOT NULL,
  what TEXT NOT NULL,
  "by" TEXT,
  is_open INTEGER NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES board_report (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE board_report_questions (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  asked TEXT NOT NULL,
  answered TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES board_report (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE board_report_passed (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  phrase TEXT NOT NULL,
  sentence TEXT NOT NULL,
  place TEXT NOT NULL,
  reason TEXT NOT NULL,
  "by" TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES board_report (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE letter (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  sent_on TEXT,
  signed_by TEXT NOT NULL,
  outcome TEXT NOT NULL,
  statement_kept TEXT NOT NULL,
  pay_decision_included INTEGER NOT NULL,
  appeal_to TEXT NOT NULL,
  appeal_until TEXT,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE appeal (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  lodged_on TEXT,
  grounds TEXT NOT NULL,
  hearing_on TEXT,
  decision TEXT,
  decided_on TEXT,
  reasons TEXT NOT NULL,
  told_on TEXT,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE appeal_panel (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES appeal (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_tasks (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE own_tasks_tasks (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  notes TEXT NOT NULL,
  done_on TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES own_tasks (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE check_ins (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE check_ins_planned (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES check_ins (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE check_ins_check_ins (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  held_on TEXT,
  model TEXT NOT NULL,
  topics TEXT NOT NULL,
  agreed TEXT NOT NULL,
  wellbeing_raised INTEGER NOT NULL,
  wellbeing_note TEXT NOT NULL,
  wellbeing_agreed_on TEXT,
  shared_on TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES check_ins (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE check_ins_check_ins_answers (
  root_id TEXT NOT NULL,
  check_ins_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  part TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (root_id, check_ins_position, position),
  FOREIGN KEY(root_id, check_ins_position) REFERENCES check_ins_check_ins (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE check_ins_check_ins_objectives (
  root_id TEXT NOT NULL,
  check_ins_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, check_ins_position, position),
  FOREIGN KEY(root_id, check_ins_position) REFERENCES check_ins_check_ins (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE check_ins_check_ins_follow_ups (
  root_id TEXT NOT NULL,
  check_ins_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT,
  done_on TEXT,
  PRIMARY KEY (root_id, check_ins_position, position),
  FOREIGN KEY(root_id, check_ins_position) REFERENCES check_ins_check_ins (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE mid_cycle (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  held_on TEXT,
  context TEXT NOT NULL,
  support TEXT NOT NULL,
  boards_part TEXT NOT NULL,
  next_on TEXT,
  agreed_on TEXT,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE mid_cycle_present (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES mid_cycle (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE mid_cycle_objectives (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  objective TEXT NOT NULL,
  progress TEXT,
  words TEXT NOT NULL,
  support TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES mid_cycle (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE promises (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE promises_promises (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT,
  origin TEXT NOT NULL,
  state TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES promises (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE concerns (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE concerns_concerns (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  opened_on TEXT,
  summary TEXT NOT NULL,
  hr_advised INTEGER NOT NULL,
  support_from TEXT,
  support_until TEXT,
  outcome TEXT,
  outcome_on TEXT,
  where_kept TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES concerns (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE succession (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE succession_changes (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  office TEXT NOT NULL,
  kind TEXT NOT NULL,
  start TEXT,
  until TEXT,
  "instead" TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES succession (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE diagnostic (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  peer TEXT NOT NULL,
  held_on TEXT,
  agreed_on TEXT,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE diagnostic_views (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  viewer TEXT NOT NULL,
  priority TEXT NOT NULL,
  place TEXT NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES diagnostic (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE diagnostic_enquiries (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  question TEXT NOT NULL,
  priority TEXT NOT NULL,
  who TEXT NOT NULL,
  "by" TEXT,
  found TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES diagnostic (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE diagnostic_actions (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  priority TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT,
  milestone TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES diagnostic (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE improvement (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE improvement_entries (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  rationale TEXT NOT NULL,
  level TEXT NOT NULL,
  strand TEXT NOT NULL,
  indicators TEXT NOT NULL,
  capacity TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES improvement (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE improvement_entries_schools (
  root_id TEXT NOT NULL,
  entries_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, entries_position, position),
  FOREIGN KEY(root_id, entries_position) REFERENCES improvement_entries (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE improvement_entries_gives (
  root_id TEXT NOT NULL,
  entries_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, entries_position, position),
  FOREIGN KEY(root_id, entries_position) REFERENCES improvement_entries (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE improvement_entries_rounds (
  root_id TEXT NOT NULL,
  entries_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  planned TEXT NOT NULL,
  planned_on TEXT,
  do_by TEXT,
  done TEXT NOT NULL,
  done_on TEXT,
  review_by TEXT,
  reviewed TEXT NOT NULL,
  reviewed_on TEXT,
  PRIMARY KEY (root_id, entries_position, position),
  FOREIGN KEY(root_id, entries_position) REFERENCES improvement_entries (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE aims (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE aims_aims (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  threshold TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES aims (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE aims_aims_strategies (
  root_id TEXT NOT NULL,
  aims_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  boards_check TEXT NOT NULL,
  PRIMARY KEY (root_id, aims_position, position),
  FOREIGN KEY(root_id, aims_position) REFERENCES aims_aims (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE aims_aims_schools (
  root_id TEXT NOT NULL,
  aims_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  school TEXT NOT NULL,
  now TEXT NOT NULL,
  aim TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (root_id, aims_position, position),
  FOREIGN KEY(root_id, aims_position) REFERENCES aims_aims (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE trustee_review (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  applies INTEGER,
  held_on TEXT,
  led_by TEXT NOT NULL,
  contribution TEXT NOT NULL,
  attendance TEXT NOT NULL,
  development TEXT NOT NULL,
  kept_where TEXT NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE addenda (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE addenda_addenda (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  at TEXT NOT NULL,
  "by" TEXT NOT NULL,
  text TEXT NOT NULL,
  reason TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES addenda (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE addenda_addenda_signatures (
  root_id TEXT NOT NULL,
  addenda_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  route TEXT NOT NULL,
  name TEXT NOT NULL,
  signed_at TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  kept_where TEXT NOT NULL,
  PRIMARY KEY (root_id, addenda_position, position),
  FOREIGN KEY(root_id, addenda_position) REFERENCES addenda_addenda (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_desk (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  trust TEXT NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE own_desk_reviews (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  label TEXT NOT NULL,
  start TEXT,
  "end" TEXT,
  due TEXT,
  scale TEXT,
  draft_id TEXT NOT NULL,
  draft_requested_on TEXT,
  draft_entry TEXT,
  draft_achievements TEXT NOT NULL,
  draft_challenges TEXT NOT NULL,
  draft_outside_control TEXT NOT NULL,
  draft_support_wanted TEXT NOT NULL,
  draft_development TEXT NOT NULL,
  draft_ideas TEXT NOT NULL,
  draft_wellbeing_raised INTEGER NOT NULL,
  draft_confirmed_on TEXT,
  draft_submitted_at TEXT,
  draft_edition INTEGER NOT NULL,
  withdrawn_at TEXT,
  received_given INTEGER NOT NULL,
  received_document TEXT,
  received_received_on TEXT,
  received_certified_by TEXT,
  received_comments TEXT,
  received_commented_on TEXT,
  received_agreed TEXT,
  received_signed_on TEXT,
  received_name TEXT,
  received_discussed_on TEXT,
  received_due TEXT,
  received_offered TEXT,
  received_fingerprint TEXT,
  received_declined TEXT,
  by_hand INTEGER NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES own_desk (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_desk_reviews_frameworks (
  root_id TEXT NOT NULL,
  reviews_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, reviews_position, position),
  FOREIGN KEY(root_id, reviews_position) REFERENCES own_desk_reviews (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_desk_reviews_objectives (
  root_id TEXT NOT NULL,
  reviews_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  statement TEXT NOT NULL,
  kind TEXT NOT NULL,
  strategy_ref TEXT NOT NULL,
  priority TEXT NOT NULL,
  aim TEXT NOT NULL,
  owner_controls TEXT NOT NULL,
  status TEXT NOT NULL,
  ceo_disagreement TEXT NOT NULL,
  carried_from TEXT NOT NULL,
  start TEXT,
  "end" TEXT,
  multi_year INTEGER NOT NULL,
  PRIMARY KEY (root_id, reviews_position, position),
  FOREIGN KEY(root_id, reviews_position) REFERENCES own_desk_reviews (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_desk_reviews_objectives_framework_links (
  root_id TEXT NOT NULL,
  reviews_position INTEGER NOT NULL,
  objectives_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, reviews_position, objectives_position, position),
  FOREIGN KEY(root_id, reviews_position, objectives_position) REFERENCES own_desk_reviews_objectives (root_id, reviews_position, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_desk_reviews_objectives_success_criteria (
  root_id TEXT NOT NULL,
  reviews_position INTEGER NOT NULL,
  objectives_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  measure TEXT NOT NULL,
  baseline TEXT NOT NULL,
  target TEXT NOT NULL,
  source TEXT NOT NULL,
  due TEXT,
  PRIMARY KEY (root_id, reviews_position, objectives_position, position),
  FOREIGN KEY(root_id, reviews_position, objectives_position) REFERENCES own_desk_reviews_objectives (root_id, reviews_position, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_desk_reviews_objectives_milestones (
  root_id TEXT NOT NULL,
  reviews_position INTEGER NOT NULL,
  objectives_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  description TEXT NOT NULL,
  due TEXT,
  state TEXT NOT NULL,
  met_on TEXT,
  note TEXT NOT NULL,
  PRIMARY KEY (root_id, reviews_position, objectives_position, position),
  FOREIGN KEY(root_id, reviews_position, objectives_position) REFERENCES own_desk_reviews_objectives (root_id, reviews_position, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_desk_reviews_draft_responses (
  root_id TEXT NOT NULL,
  reviews_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  objective TEXT NOT NULL,
  progress TEXT NOT NULL,
  own_view TEXT NOT NULL,
  obstacles TEXT NOT NULL,
  learning TEXT NOT NULL,
  PRIMARY KEY (root_id, reviews_position, position),
  FOREIGN KEY(root_id, reviews_position) REFERENCES own_desk_reviews (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_desk_reviews_draft_areas (
  root_id TEXT NOT NULL,
  reviews_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  area TEXT NOT NULL,
  strength TEXT NOT NULL,
  growth TEXT NOT NULL,
  confidence INTEGER,
  PRIMARY KEY (root_id, reviews_position, position),
  FOREIGN KEY(root_id, reviews_position) REFERENCES own_desk_reviews (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_desk_reviews_draft_earlier (
  root_id TEXT NOT NULL,
  reviews_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, reviews_position, position),
  FOREIGN KEY(root_id, reviews_position) REFERENCES own_desk_reviews (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_desk_reviews_submitted (
  root_id TEXT NOT NULL,
  reviews_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, reviews_position, position),
  FOREIGN KEY(root_id, reviews_position) REFERENCES own_desk_reviews (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_desk_reviews_received_comments_sent (
  root_id TEXT NOT NULL,
  reviews_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, reviews_position, position),
  FOREIGN KEY(root_id, reviews_position) REFERENCES own_desk_reviews (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_desk_reviews_received_not_signed (
  root_id TEXT NOT NULL,
  reviews_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, reviews_position, position),
  FOREIGN KEY(root_id, reviews_position) REFERENCES own_desk_reviews (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE own_desk_notes (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  written_on TEXT,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES own_desk (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE guest (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE guest_views (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  trust TEXT NOT NULL,
  came_at TEXT NOT NULL,
  request TEXT NOT NULL,
  withdrawn_at TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES guest (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE guest_views_draft (
  root_id TEXT NOT NULL,
  views_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  objective TEXT NOT NULL,
  rating TEXT NOT NULL,
  why TEXT NOT NULL,
  ask TEXT NOT NULL,
  PRIMARY KEY (root_id, views_position, position),
  FOREIGN KEY(root_id, views_position) REFERENCES guest_views (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE guest_views_submitted (
  root_id TEXT NOT NULL,
  views_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, views_position, position),
  FOREIGN KEY(root_id, views_position) REFERENCES guest_views (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE guest_advice (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  trust TEXT NOT NULL,
  came_at TEXT NOT NULL,
  request TEXT NOT NULL,
  draft_overall TEXT NOT NULL,
  draft_next_focus TEXT NOT NULL,
  draft_development TEXT NOT NULL,
  withdrawn_at TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES guest (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE guest_advice_draft_objectives (
  root_id TEXT NOT NULL,
  advice_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  objective TEXT NOT NULL,
  "view" TEXT NOT NULL,
  PRIMARY KEY (root_id, advice_position, position),
  FOREIGN KEY(root_id, advice_position) REFERENCES guest_advice (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE guest_advice_submitted (
  root_id TEXT NOT NULL,
  advice_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, advice_position, position),
  FOREIGN KEY(root_id, advice_position) REFERENCES guest_advice (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE feedback_round (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  facilitator TEXT NOT NULL,
  chief_executive TEXT NOT NULL,
  trust TEXT NOT NULL,
  review TEXT NOT NULL,
  label TEXT NOT NULL,
  came_at TEXT,
  due TEXT,
  kept_years INTEGER NOT NULL,
  floor INTEGER NOT NULL,
  writing TEXT,
  vetter TEXT NOT NULL,
  released_at TEXT,
  released TEXT,
  destroy_on TEXT,
  destroyed_at TEXT,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE feedback_round_seen_by (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  reader TEXT NOT NULL,
  sight TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES feedback_round (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE feedback_round_scale (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  label TEXT NOT NULL,
  meaning TEXT NOT NULL,
  number INTEGER,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES feedback_round (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE feedback_round_questions (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  area TEXT NOT NULL,
  heading TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES feedback_round (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE feedback_round_groups (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  asked INTEGER,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES feedback_round (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE feedback_round_forms (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  "group" TEXT NOT NULL,
  made_on TEXT NOT NULL,
  number INTEGER NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES feedback_round (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE feedback_round_answers (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES feedback_round (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE feedback_round_vetted (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES feedback_round (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE paper_copies (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE paper_copies_deliveries (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES paper_copies (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE correspondence (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE correspondence_sent (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  review TEXT NOT NULL,
  words TEXT NOT NULL,
  made_at TEXT NOT NULL,
  expires_on TEXT,
  reply_to TEXT NOT NULL,
  person TEXT NOT NULL,
  document TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES correspondence (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE correspondence_received (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  file TEXT NOT NULL,
  review TEXT NOT NULL,
  words TEXT NOT NULL,
  sender TEXT NOT NULL,
  made_at TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  device TEXT NOT NULL,
  expires_on TEXT,
  reply_to TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  undone_at TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES correspondence (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE correspondence_devices (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  sender TEXT NOT NULL,
  met_on TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES correspondence (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE correspondence_issued (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  review TEXT NOT NULL,
  person TEXT NOT NULL,
  made_at TEXT NOT NULL,
  due TEXT,
  document TEXT NOT NULL,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES correspondence (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE correspondence_issued_fields (
  root_id TEXT NOT NULL,
  issued_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  about TEXT NOT NULL,
  answers TEXT NOT NULL,
  "limit" INTEGER NOT NULL,
  PRIMARY KEY (root_id, issued_position, position),
  FOREIGN KEY(root_id, issued_position) REFERENCES correspondence_issued (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE correspondence_issued_fields_choices (
  root_id TEXT NOT NULL,
  issued_position INTEGER NOT NULL,
  fields_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (root_id, issued_position, fields_position, position),
  FOREIGN KEY(root_id, issued_position, fields_position) REFERENCES correspondence_issued_fields (root_id, issued_position, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE correspondence_returned (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  form TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  undone_at TEXT,
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES correspondence (id)
) WITHOUT ROWID,
 STRICT

CREATE TRIGGER trust_sealed_insert BEFORE INSERT ON trust
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust'); END

CREATE TRIGGER trust_sealed_update BEFORE UPDATE ON trust
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust'); END

CREATE TRIGGER trust_sealed_delete BEFORE DELETE ON trust
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: trust'); END

CREATE TRIGGER people_sealed_insert BEFORE INSERT ON people
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'people' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'people' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: people'); END

CREATE TRIGGER people_sealed_update BEFORE UPDATE ON people
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'people' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: people'); END

CREATE TRIGGER people_sealed_delete BEFORE DELETE ON people
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'people' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'people' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: people'); END

CREATE TRIGGER people_persons_sealed_insert BEFORE INSERT ON people_persons
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'people' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'people' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: people_persons'); END

CREATE TRIGGER people_persons_sealed_update BEFORE UPDATE ON people_persons
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'people' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: people_persons'); END

CREATE TRIGGER people_persons_sealed_delete BEFORE DELETE ON people_persons
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'people' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'people' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: people_persons'); END

CREATE TRIGGER trust_profile_sealed_insert BEFORE INSERT ON trust_profile
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust_profile' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile'); END

CREATE TRIGGER trust_profile_sealed_update BEFORE UPDATE ON trust_profile
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile'); END

CREATE TRIGGER trust_profile_sealed_delete BEFORE DELETE ON trust_profile
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust_profile' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile'); END

CREATE TRIGGER trust_profile_values_sealed_insert BEFORE INSERT ON trust_profile_values
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust_profile' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_values'); END

CREATE TRIGGER trust_profile_values_sealed_update BEFORE UPDATE ON trust_profile_values
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_values'); END

CREATE TRIGGER trust_profile_values_sealed_delete BEFORE DELETE ON trust_profile_values
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_values'); END

CREATE TRIGGER trust_profile_priorities_sealed_insert BEFORE INSERT ON trust_profile_priorities
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust_profile' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_priorities'); END

CREATE TRIGGER trust_profile_priorities_sealed_update BEFORE UPDATE ON trust_profile_priorities
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_priorities'); END

CREATE TRIGGER trust_profile_priorities_sealed_delete BEFORE DELETE ON trust_profile_priorities
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_priorities'); END

CREATE TRIGGER trust_profile_priorities_measures_sealed_insert BEFORE INSERT ON trust_profile_priorities_measures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust_profile' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_priorities_measures'); END

CREATE TRIGGER trust_profile_priorities_measures_sealed_update BEFORE UPDATE ON trust_profile_priorities_measures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_priorities_measures'); END

CREATE TRIGGER trust_profile_priorities_measures_sealed_delete BEFORE DELETE ON trust_profile_priorities_measures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_priorities_measures'); END

CREATE TRIGGER trust_profile_schools_sealed_insert BEFORE INSERT ON trust_profile_schools
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust_profile' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_schools'); END

CREATE TRIGGER trust_profile_schools_sealed_update BEFORE UPDATE ON trust_profile_schools
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_schools'); END

CREATE TRIGGER trust_profile_schools_sealed_delete BEFORE DELETE ON trust_profile_schools
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_schools'); END

CREATE TRIGGER trust_profile_words_sealed_insert BEFORE INSERT ON trust_profile_words
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust_profile' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_words'); END

CREATE TRIGGER trust_profile_words_sealed_update BEFORE UPDATE ON trust_profile_words
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_words'); END

CREATE TRIGGER trust_profile_words_sealed_delete BEFORE DELETE ON trust_profile_words
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trust_profile' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: trust_profile_words'); END

CREATE TRIGGER policies_sealed_insert BEFORE INSERT ON policies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'policies' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'policies' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: policies'); END

CREATE TRIGGER policies_sealed_update BEFORE UPDATE ON policies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'policies' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: policies'); END

CREATE TRIGGER policies_sealed_delete BEFORE DELETE ON policies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'policies' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'policies' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: policies'); END

CREATE TRIGGER policies_policies_sealed_insert BEFORE INSERT ON policies_policies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'policies' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'policies' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: policies_policies'); END

CREATE TRIGGER policies_policies_sealed_update BEFORE UPDATE ON policies_policies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'policies' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: policies_policies'); END

CREATE TRIGGER policies_policies_sealed_delete BEFORE DELETE ON policies_policies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'policies' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'policies' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: policies_policies'); END

CREATE TRIGGER calendar_sealed_insert BEFORE INSERT ON calendar
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'calendar' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'calendar' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: calendar'); END

CREATE TRIGGER calendar_sealed_update BEFORE UPDATE ON calendar
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'calendar' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: calendar'); END

CREATE TRIGGER calendar_sealed_delete BEFORE DELETE ON calendar
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'calendar' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'calendar' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: calendar'); END

CREATE TRIGGER calendar_changes_sealed_insert BEFORE INSERT ON calendar_changes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'calendar' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'calendar' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: calendar_changes'); END

CREATE TRIGGER calendar_changes_sealed_update BEFORE UPDATE ON calendar_changes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'calendar' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: calendar_changes'); END

CREATE TRIGGER calendar_changes_sealed_delete BEFORE DELETE ON calendar_changes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'calendar' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'calendar' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: calendar_changes'); END

CREATE TRIGGER calendar_terms_sealed_insert BEFORE INSERT ON calendar_terms
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'calendar' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'calendar' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: calendar_terms'); END

CREATE TRIGGER calendar_terms_sealed_update BEFORE UPDATE ON calendar_terms
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'calendar' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: calendar_terms'); END

CREATE TRIGGER calendar_terms_sealed_delete BEFORE DELETE ON calendar_terms
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'calendar' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'calendar' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: calendar_terms'); END

CREATE TRIGGER figures_sealed_insert BEFORE INSERT ON figures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'figures' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'figures' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: figures'); END

CREATE TRIGGER figures_sealed_update BEFORE UPDATE ON figures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'figures' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: figures'); END

CREATE TRIGGER figures_sealed_delete BEFORE DELETE ON figures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'figures' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'figures' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: figures'); END

CREATE TRIGGER figures_measures_sealed_insert BEFORE INSERT ON figures_measures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'figures' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'figures' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: figures_measures'); END

CREATE TRIGGER figures_measures_sealed_update BEFORE UPDATE ON figures_measures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'figures' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: figures_measures'); END

CREATE TRIGGER figures_measures_sealed_delete BEFORE DELETE ON figures_measures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'figures' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'figures' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: figures_measures'); END

CREATE TRIGGER figures_figures_sealed_insert BEFORE INSERT ON figures_figures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'figures' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'figures' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: figures_figures'); END

CREATE TRIGGER figures_figures_sealed_update BEFORE UPDATE ON figures_figures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'figures' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: figures_figures'); END

CREATE TRIGGER figures_figures_sealed_delete BEFORE DELETE ON figures_figures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'figures' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'figures' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: figures_figures'); END

CREATE TRIGGER earlier_years_sealed_insert BEFORE INSERT ON earlier_years
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'earlier_years' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years'); END

CREATE TRIGGER earlier_years_sealed_update BEFORE UPDATE ON earlier_years
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years'); END

CREATE TRIGGER earlier_years_sealed_delete BEFORE DELETE ON earlier_years
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'earlier_years' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years'); END

CREATE TRIGGER earlier_years_years_sealed_insert BEFORE INSERT ON earlier_years_years
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'earlier_years' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years_years'); END

CREATE TRIGGER earlier_years_years_sealed_update BEFORE UPDATE ON earlier_years_years
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years_years'); END

CREATE TRIGGER earlier_years_years_sealed_delete BEFORE DELETE ON earlier_years_years
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'earlier_years' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years_years'); END

CREATE TRIGGER earlier_years_years_objectives_sealed_insert BEFORE INSERT ON earlier_years_years_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'earlier_years' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years_years_objectives'); END

CREATE TRIGGER earlier_years_years_objectives_sealed_update BEFORE UPDATE ON earlier_years_years_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years_years_objectives'); END

CREATE TRIGGER earlier_years_years_objectives_sealed_delete BEFORE DELETE ON earlier_years_years_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'earlier_years' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years_years_objectives'); END

CREATE TRIGGER earlier_years_years_promises_sealed_insert BEFORE INSERT ON earlier_years_years_promises
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'earlier_years' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years_years_promises'); END

CREATE TRIGGER earlier_years_years_promises_sealed_update BEFORE UPDATE ON earlier_years_years_promises
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years_years_promises'); END

CREATE TRIGGER earlier_years_years_promises_sealed_delete BEFORE DELETE ON earlier_years_years_promises
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'earlier_years' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years_years_promises'); END

CREATE TRIGGER earlier_years_years_papers_sealed_insert BEFORE INSERT ON earlier_years_years_papers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'earlier_years' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years_years_papers'); END

CREATE TRIGGER earlier_years_years_papers_sealed_update BEFORE UPDATE ON earlier_years_years_papers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years_years_papers'); END

CREATE TRIGGER earlier_years_years_papers_sealed_delete BEFORE DELETE ON earlier_years_years_papers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'earlier_years' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'earlier_years' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: earlier_years_years_papers'); END

CREATE TRIGGER handovers_sealed_insert BEFORE INSERT ON handovers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'handovers' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'handovers' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: handovers'); END

CREATE TRIGGER handovers_sealed_update BEFORE UPDATE ON handovers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'handovers' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: handovers'); END

CREATE TRIGGER handovers_sealed_delete BEFORE DELETE ON handovers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'handovers' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'handovers' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: handovers'); END

CREATE TRIGGER handovers_handovers_sealed_insert BEFORE INSERT ON handovers_handovers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'handovers' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'handovers' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: handovers_handovers'); END

CREATE TRIGGER handovers_handovers_sealed_update BEFORE UPDATE ON handovers_handovers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'handovers' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: handovers_handovers'); END

CREATE TRIGGER handovers_handovers_sealed_delete BEFORE DELETE ON handovers_handovers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'handovers' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'handovers' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: handovers_handovers'); END

CREATE TRIGGER handovers_handovers_gone_through_sealed_insert BEFORE INSERT ON handovers_handovers_gone_through
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'handovers' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'handovers' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: handovers_handovers_gone_through'); END

CREATE TRIGGER handovers_handovers_gone_through_sealed_update BEFORE UPDATE ON handovers_handovers_gone_through
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'handovers' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: handovers_handovers_gone_through'); END

CREATE TRIGGER handovers_handovers_gone_through_sealed_delete BEFORE DELETE ON handovers_handovers_gone_through
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'handovers' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'handovers' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: handovers_handovers_gone_through'); END

CREATE TRIGGER access_requests_sealed_insert BEFORE INSERT ON access_requests
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'access_requests' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests'); END

CREATE TRIGGER access_requests_sealed_update BEFORE UPDATE ON access_requests
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests'); END

CREATE TRIGGER access_requests_sealed_delete BEFORE DELETE ON access_requests
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'access_requests' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests'); END

CREATE TRIGGER access_requests_requests_sealed_insert BEFORE INSERT ON access_requests_requests
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'access_requests' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests_requests'); END

CREATE TRIGGER access_requests_requests_sealed_update BEFORE UPDATE ON access_requests_requests
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests_requests'); END

CREATE TRIGGER access_requests_requests_sealed_delete BEFORE DELETE ON access_requests_requests
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'access_requests' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests_requests'); END

CREATE TRIGGER access_requests_requests_pauses_sealed_insert BEFORE INSERT ON access_requests_requests_pauses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'access_requests' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests_requests_pauses'); END

CREATE TRIGGER access_requests_requests_pauses_sealed_update BEFORE UPDATE ON access_requests_requests_pauses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests_requests_pauses'); END

CREATE TRIGGER access_requests_requests_pauses_sealed_delete BEFORE DELETE ON access_requests_requests_pauses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'access_requests' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests_requests_pauses'); END

CREATE TRIGGER access_requests_requests_items_sealed_insert BEFORE INSERT ON access_requests_requests_items
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'access_requests' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests_requests_items'); END

CREATE TRIGGER access_requests_requests_items_sealed_update BEFORE UPDATE ON access_requests_requests_items
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests_requests_items'); END

CREATE TRIGGER access_requests_requests_items_sealed_delete BEFORE DELETE ON access_requests_requests_items
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'access_requests' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests_requests_items'); END

CREATE TRIGGER access_requests_requests_recipients_sealed_insert BEFORE INSERT ON access_requests_requests_recipients
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'access_requests' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests_requests_recipients'); END

CREATE TRIGGER access_requests_requests_recipients_sealed_update BEFORE UPDATE ON access_requests_requests_recipients
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests_requests_recipients'); END

CREATE TRIGGER access_requests_requests_recipients_sealed_delete BEFORE DELETE ON access_requests_requests_recipients
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'access_requests' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'access_requests' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: access_requests_requests_recipients'); END

CREATE TRIGGER disposals_sealed_insert BEFORE INSERT ON disposals
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'disposals' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals'); END

CREATE TRIGGER disposals_sealed_update BEFORE UPDATE ON disposals
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals'); END

CREATE TRIGGER disposals_sealed_delete BEFORE DELETE ON disposals
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'disposals' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals'); END

CREATE TRIGGER disposals_disposals_sealed_insert BEFORE INSERT ON disposals_disposals
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'disposals' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals_disposals'); END

CREATE TRIGGER disposals_disposals_sealed_update BEFORE UPDATE ON disposals_disposals
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals_disposals'); END

CREATE TRIGGER disposals_disposals_sealed_delete BEFORE DELETE ON disposals_disposals
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'disposals' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals_disposals'); END

CREATE TRIGGER disposals_holds_sealed_insert BEFORE INSERT ON disposals_holds
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'disposals' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals_holds'); END

CREATE TRIGGER disposals_holds_sealed_update BEFORE UPDATE ON disposals_holds
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals_holds'); END

CREATE TRIGGER disposals_holds_sealed_delete BEFORE DELETE ON disposals_holds
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'disposals' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals_holds'); END

CREATE TRIGGER disposals_periods_sealed_insert BEFORE INSERT ON disposals_periods
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'disposals' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals_periods'); END

CREATE TRIGGER disposals_periods_sealed_update BEFORE UPDATE ON disposals_periods
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals_periods'); END

CREATE TRIGGER disposals_periods_sealed_delete BEFORE DELETE ON disposals_periods
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'disposals' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals_periods'); END

CREATE TRIGGER disposals_copies_sealed_insert BEFORE INSERT ON disposals_copies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'disposals' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals_copies'); END

CREATE TRIGGER disposals_copies_sealed_update BEFORE UPDATE ON disposals_copies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals_copies'); END

CREATE TRIGGER disposals_copies_sealed_delete BEFORE DELETE ON disposals_copies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'disposals' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'disposals' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: disposals_copies'); END

CREATE TRIGGER design_sealed_insert BEFORE INSERT ON design
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'design' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'design' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: design'); END

CREATE TRIGGER design_sealed_update BEFORE UPDATE ON design
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'design' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: design'); END

CREATE TRIGGER design_sealed_delete BEFORE DELETE ON design
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'design' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'design' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: design'); END

CREATE TRIGGER design_frameworks_sealed_insert BEFORE INSERT ON design_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'design' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'design' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: design_frameworks'); END

CREATE TRIGGER design_frameworks_sealed_update BEFORE UPDATE ON design_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'design' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: design_frameworks'); END

CREATE TRIGGER design_frameworks_sealed_delete BEFORE DELETE ON design_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'design' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'design' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: design_frameworks'); END

CREATE TRIGGER signatories_sealed_insert BEFORE INSERT ON signatories
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'signatories' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'signatories' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: signatories'); END

CREATE TRIGGER signatories_sealed_update BEFORE UPDATE ON signatories
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'signatories' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: signatories'); END

CREATE TRIGGER signatories_sealed_delete BEFORE DELETE ON signatories
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'signatories' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'signatories' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: signatories'); END

CREATE TRIGGER signatories_signatories_sealed_insert BEFORE INSERT ON signatories_signatories
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'signatories' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'signatories' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: signatories_signatories'); END

CREATE TRIGGER signatories_signatories_sealed_update BEFORE UPDATE ON signatories_signatories
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'signatories' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: signatories_signatories'); END

CREATE TRIGGER signatories_signatories_sealed_delete BEFORE DELETE ON signatories_signatories
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'signatories' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'signatories' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: signatories_signatories'); END

CREATE TRIGGER cycle_sealed_insert BEFORE INSERT ON cycle
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'cycle' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle'); END

CREATE TRIGGER cycle_sealed_update BEFORE UPDATE ON cycle
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle'); END

CREATE TRIGGER cycle_sealed_delete BEFORE DELETE ON cycle
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'cycle' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle'); END

CREATE TRIGGER cycle_frameworks_sealed_insert BEFORE INSERT ON cycle_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'cycle' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_frameworks'); END

CREATE TRIGGER cycle_frameworks_sealed_update BEFORE UPDATE ON cycle_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_frameworks'); END

CREATE TRIGGER cycle_frameworks_sealed_delete BEFORE DELETE ON cycle_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_frameworks'); END

CREATE TRIGGER cycle_steps_sealed_insert BEFORE INSERT ON cycle_steps
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'cycle' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_steps'); END

CREATE TRIGGER cycle_steps_sealed_update BEFORE UPDATE ON cycle_steps
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_steps'); END

CREATE TRIGGER cycle_steps_sealed_delete BEFORE DELETE ON cycle_steps
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_steps'); END

CREATE TRIGGER cycle_moves_sealed_insert BEFORE INSERT ON cycle_moves
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'cycle' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_moves'); END

CREATE TRIGGER cycle_moves_sealed_update BEFORE UPDATE ON cycle_moves
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_moves'); END

CREATE TRIGGER cycle_moves_sealed_delete BEFORE DELETE ON cycle_moves
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_moves'); END

CREATE TRIGGER cycle_pauses_sealed_insert BEFORE INSERT ON cycle_pauses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'cycle' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_pauses'); END

CREATE TRIGGER cycle_pauses_sealed_update BEFORE UPDATE ON cycle_pauses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_pauses'); END

CREATE TRIGGER cycle_pauses_sealed_delete BEFORE DELETE ON cycle_pauses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_pauses'); END

CREATE TRIGGER overrides_sealed_insert BEFORE INSERT ON overrides
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'overrides' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'overrides' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: overrides'); END

CREATE TRIGGER overrides_sealed_update BEFORE UPDATE ON overrides
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'overrides' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: overrides'); END

CREATE TRIGGER overrides_sealed_delete BEFORE DELETE ON overrides
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'overrides' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'overrides' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: overrides'); END

CREATE TRIGGER overrides_overrides_sealed_insert BEFORE INSERT ON overrides_overrides
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'overrides' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'overrides' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: overrides_overrides'); END

CREATE TRIGGER overrides_overrides_sealed_update BEFORE UPDATE ON overrides_overrides
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'overrides' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: overrides_overrides'); END

CREATE TRIGGER overrides_overrides_sealed_delete BEFORE DELETE ON overrides_overrides
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'overrides' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'overrides' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: overrides_overrides'); END

CREATE TRIGGER principles_sealed_insert BEFORE INSERT ON principles
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'principles' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'principles' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: principles'); END

CREATE TRIGGER principles_sealed_update BEFORE UPDATE ON principles
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'principles' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: principles'); END

CREATE TRIGGER principles_sealed_delete BEFORE DELETE ON principles
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'principles' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'principles' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: principles'); END

CREATE TRIGGER principles_principles_sealed_insert BEFORE INSERT ON principles_principles
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'principles' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'principles' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: principles_principles'); END

CREATE TRIGGER principles_principles_sealed_update BEFORE UPDATE ON principles_principles
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'principles' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: principles_principles'); END

CREATE TRIGGER principles_principles_sealed_delete BEFORE DELETE ON principles_principles
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'principles' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'principles' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: principles_principles'); END

CREATE TRIGGER confidentiality_sealed_insert BEFORE INSERT ON confidentiality
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'confidentiality' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'confidentiality' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: confidentiality'); END

CREATE TRIGGER confidentiality_sealed_update BEFORE UPDATE ON confidentiality
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'confidentiality' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: confidentiality'); END

CREATE TRIGGER confidentiality_sealed_delete BEFORE DELETE ON confidentiality
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'confidentiality' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'confidentiality' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: confidentiality'); END

CREATE TRIGGER confidentiality_choices_sealed_insert BEFORE INSERT ON confidentiality_choices
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'confidentiality' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'confidentiality' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: confidentiality_choices'); END

CREATE TRIGGER confidentiality_choices_sealed_update BEFORE UPDATE ON confidentiality_choices
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'confidentiality' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: confidentiality_choices'); END

CREATE TRIGGER confidentiality_choices_sealed_delete BEFORE DELETE ON confidentiality_choices
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'confidentiality' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'confidentiality' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: confidentiality_choices'); END

CREATE TRIGGER panel_sealed_insert BEFORE INSERT ON panel
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'panel' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel'); END

CREATE TRIGGER panel_sealed_update BEFORE UPDATE ON panel
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel'); END

CREATE TRIGGER panel_sealed_delete BEFORE DELETE ON panel
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'panel' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: panel'); END

CREATE TRIGGER panel_members_sealed_insert BEFORE INSERT ON panel_members
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'panel' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_members'); END

CREATE TRIGGER panel_members_sealed_update BEFORE UPDATE ON panel_members
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_members'); END

CREATE TRIGGER panel_members_sealed_delete BEFORE DELETE ON panel_members
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'panel' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_members'); END

CREATE TRIGGER panel_answers_sealed_insert BEFORE INSERT ON panel_answers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'panel' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_answers'); END

CREATE TRIGGER panel_answers_sealed_update BEFORE UPDATE ON panel_answers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_answers'); END

CREATE TRIGGER panel_answers_sealed_delete BEFORE DELETE ON panel_answers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'panel' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_answers'); END

CREATE TRIGGER panel_conflicts_sealed_insert BEFORE INSERT ON panel_conflicts
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'panel' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_conflicts'); END

CREATE TRIGGER panel_conflicts_sealed_update BEFORE UPDATE ON panel_conflicts
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_conflicts'); END

CREATE TRIGGER panel_conflicts_sealed_delete BEFORE DELETE ON panel_conflicts
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'panel' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_conflicts'); END

CREATE TRIGGER panel_kept_for_appeal_sealed_insert BEFORE INSERT ON panel_kept_for_appeal
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'panel' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_kept_for_appeal'); END

CREATE TRIGGER panel_kept_for_appeal_sealed_update BEFORE UPDATE ON panel_kept_for_appeal
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_kept_for_appeal'); END

CREATE TRIGGER panel_kept_for_appeal_sealed_delete BEFORE DELETE ON panel_kept_for_appeal
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'panel' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_kept_for_appeal'); END

CREATE TRIGGER objectives_sealed_insert BEFORE INSERT ON objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives'); END

CREATE TRIGGER objectives_sealed_update BEFORE UPDATE ON objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives'); END

CREATE TRIGGER objectives_sealed_delete BEFORE DELETE ON objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives'); END

CREATE TRIGGER objectives_objectives_sealed_insert BEFORE INSERT ON objectives_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives'); END

CREATE TRIGGER objectives_objectives_sealed_update BEFORE UPDATE ON objectives_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives'); END

CREATE TRIGGER objectives_objectives_sealed_delete BEFORE DELETE ON objectives_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives'); END

CREATE TRIGGER objectives_objectives_framework_links_sealed_insert BEFORE INSERT ON objectives_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_framework_links'); END

CREATE TRIGGER objectives_objectives_framework_links_sealed_update BEFORE UPDATE ON objectives_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_framework_links'); END

CREATE TRIGGER objectives_objectives_framework_links_sealed_delete BEFORE DELETE ON objectives_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_framework_links'); END

CREATE TRIGGER objectives_objectives_success_criteria_sealed_insert BEFORE INSERT ON objectives_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_success_criteria'); END

CREATE TRIGGER objectives_objectives_success_criteria_sealed_update BEFORE UPDATE ON objectives_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_success_criteria'); END

CREATE TRIGGER objectives_objectives_success_criteria_sealed_delete BEFORE DELETE ON objectives_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_success_criteria'); END

CREATE TRIGGER objectives_objectives_milestones_sealed_insert BEFORE INSERT ON objectives_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_milestones'); END

CREATE TRIGGER objectives_objectives_milestones_sealed_update BEFORE UPDATE ON objectives_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_milestones'); END

CREATE TRIGGER objectives_objectives_milestones_sealed_delete BEFORE DELETE ON objectives_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_milestones'); END

CREATE TRIGGER objectives_changes_sealed_insert BEFORE INSERT ON objectives_changes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_changes'); END

CREATE TRIGGER objectives_changes_sealed_update BEFORE UPDATE ON objectives_changes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_changes'); END

CREATE TRIGGER objectives_changes_sealed_delete BEFORE DELETE ON objectives_changes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_changes'); END

CREATE TRIGGER objectives_proposals_sealed_insert BEFORE INSERT ON objectives_proposals
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_proposals'); END

CREATE TRIGGER objectives_proposals_sealed_update BEFORE UPDATE ON objectives_proposals
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_proposals'); END

CREATE TRIGGER objectives_proposals_sealed_delete BEFORE DELETE ON objectives_proposals
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_proposals'); END

CREATE TRIGGER objectives_proposals_proposed_framework_links_sealed_insert BEFORE INSERT ON objectives_proposals_proposed_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_proposals_proposed_framework_links'); END

CREATE TRIGGER objectives_proposals_proposed_framework_links_sealed_update BEFORE UPDATE ON objectives_proposals_proposed_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_proposals_proposed_framework_links'); END

CREATE TRIGGER objectives_proposals_proposed_framework_links_sealed_delete BEFORE DELETE ON objectives_proposals_proposed_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_proposals_proposed_framework_links'); END

CREATE TRIGGER objectives_proposals_proposed_success_criteria_sealed_insert BEFORE INSERT ON objectives_proposals_proposed_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_proposals_proposed_success_criteria'); END

CREATE TRIGGER objectives_proposals_proposed_success_criteria_sealed_update BEFORE UPDATE ON objectives_proposals_proposed_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_proposals_proposed_success_criteria'); END

CREATE TRIGGER objectives_proposals_proposed_success_criteria_sealed_delete BEFORE DELETE ON objectives_proposals_proposed_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_proposals_proposed_success_criteria'); END

CREATE TRIGGER objectives_proposals_proposed_milestones_sealed_insert BEFORE INSERT ON objectives_proposals_proposed_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_proposals_proposed_milestones'); END

CREATE TRIGGER objectives_proposals_proposed_milestones_sealed_update BEFORE UPDATE ON objectives_proposals_proposed_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_proposals_proposed_milestones'); END

CREATE TRIGGER objectives_proposals_proposed_milestones_sealed_delete BEFORE DELETE ON objectives_proposals_proposed_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_proposals_proposed_milestones'); END

CREATE TRIGGER reflection_sealed_insert BEFORE INSERT ON reflection
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'reflection' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection'); END

CREATE TRIGGER reflection_sealed_update BEFORE UPDATE ON reflection
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection'); END

CREATE TRIGGER reflection_sealed_delete BEFORE DELETE ON reflection
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'reflection' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection'); END

CREATE TRIGGER reflection_responses_sealed_insert BEFORE INSERT ON reflection_responses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'reflection' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection_responses'); END

CREATE TRIGGER reflection_responses_sealed_update BEFORE UPDATE ON reflection_responses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection_responses'); END

CREATE TRIGGER reflection_responses_sealed_delete BEFORE DELETE ON reflection_responses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'reflection' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection_responses'); END

CREATE TRIGGER reflection_areas_sealed_insert BEFORE INSERT ON reflection_areas
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'reflection' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection_areas'); END

CREATE TRIGGER reflection_areas_sealed_update BEFORE UPDATE ON reflection_areas
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection_areas'); END

CREATE TRIGGER reflection_areas_sealed_delete BEFORE DELETE ON reflection_areas
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'reflection' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection_areas'); END

CREATE TRIGGER reflection_earlier_sealed_insert BEFORE INSERT ON reflection_earlier
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'reflection' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection_earlier'); END

CREATE TRIGGER reflection_earlier_sealed_update BEFORE UPDATE ON reflection_earlier
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection_earlier'); END

CREATE TRIGGER reflection_earlier_sealed_delete BEFORE DELETE ON reflection_earlier
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'reflection' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection_earlier'); END

CREATE TRIGGER evidence_index_sealed_insert BEFORE INSERT ON evidence_index
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'evidence_index' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index'); END

CREATE TRIGGER evidence_index_sealed_update BEFORE UPDATE ON evidence_index
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index'); END

CREATE TRIGGER evidence_index_sealed_delete BEFORE DELETE ON evidence_index
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'evidence_index' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index'); END

CREATE TRIGGER evidence_index_items_sealed_insert BEFORE INSERT ON evidence_index_items
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'evidence_index' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items'); END

CREATE TRIGGER evidence_index_items_sealed_update BEFORE UPDATE ON evidence_index_items
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items'); END

CREATE TRIGGER evidence_index_items_sealed_delete BEFORE DELETE ON evidence_index_items
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items'); END

CREATE TRIGGER evidence_index_items_objectives_sealed_insert BEFORE INSERT ON evidence_index_items_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'evidence_index' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items_objectives'); END

CREATE TRIGGER evidence_index_items_objectives_sealed_update BEFORE UPDATE ON evidence_index_items_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items_objectives'); END

CREATE TRIGGER evidence_index_items_objectives_sealed_delete BEFORE DELETE ON evidence_index_items_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items_objectives'); END

CREATE TRIGGER evidence_index_items_areas_sealed_insert BEFORE INSERT ON evidence_index_items_areas
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'evidence_index' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items_areas'); END

CREATE TRIGGER evidence_index_items_areas_sealed_update BEFORE UPDATE ON evidence_index_items_areas
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items_areas'); END

CREATE TRIGGER evidence_index_items_areas_sealed_delete BEFORE DELETE ON evidence_index_items_areas
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items_areas'); END

CREATE TRIGGER evidence_index_items_papers_sealed_insert BEFORE INSERT ON evidence_index_items_papers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'evidence_index' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items_papers'); END

CREATE TRIGGER evidence_index_items_papers_sealed_update BEFORE UPDATE ON evidence_index_items_papers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items_papers'); END

CREATE TRIGGER evidence_index_items_papers_sealed_delete BEFORE DELETE ON evidence_index_items_papers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items_papers'); END

CREATE TRIGGER feedback_sealed_insert BEFORE INSERT ON feedback
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback'); END

CREATE TRIGGER feedback_sealed_update BEFORE UPDATE ON feedback
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback'); END

CREATE TRIGGER feedback_sealed_delete BEFORE DELETE ON feedback
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback'); END

CREATE TRIGGER feedback_groups_sealed_insert BEFORE INSERT ON feedback_groups
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_groups'); END

CREATE TRIGGER feedback_groups_sealed_update BEFORE UPDATE ON feedback_groups
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_groups'); END

CREATE TRIGGER feedback_groups_sealed_delete BEFORE DELETE ON feedback_groups
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_groups'); END

CREATE TRIGGER feedback_frameworks_sealed_insert BEFORE INSERT ON feedback_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_frameworks'); END

CREATE TRIGGER feedback_frameworks_sealed_update BEFORE UPDATE ON feedback_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_frameworks'); END

CREATE TRIGGER feedback_frameworks_sealed_delete BEFORE DELETE ON feedback_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_frameworks'); END

CREATE TRIGGER feedback_questions_sealed_insert BEFORE INSERT ON feedback_questions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_questions'); END

CREATE TRIGGER feedback_questions_sealed_update BEFORE UPDATE ON feedback_questions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_questions'); END

CREATE TRIGGER feedback_questions_sealed_delete BEFORE DELETE ON feedback_questions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_questions'); END

CREATE TRIGGER advice_sealed_insert BEFORE INSERT ON advice
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'advice' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'advice' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: advice'); END

CREATE TRIGGER advice_sealed_update BEFORE UPDATE ON advice
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'advice' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: advice'); END

CREATE TRIGGER advice_sealed_delete BEFORE DELETE ON advice
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'advice' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'advice' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: advice'); END

CREATE TRIGGER advice_objectives_sealed_insert BEFORE INSERT ON advice_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'advice' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'advice' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: advice_objectives'); END

CREATE TRIGGER advice_objectives_sealed_update BEFORE UPDATE ON advice_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'advice' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: advice_objectives'); END

CREATE TRIGGER advice_objectives_sealed_delete BEFORE DELETE ON advice_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'advice' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'advice' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: advice_objectives'); END

CREATE TRIGGER views_sealed_insert BEFORE INSERT ON views
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'views' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'views' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: views'); END

CREATE TRIGGER views_sealed_update BEFORE UPDATE ON views
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'views' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: views'); END

CREATE TRIGGER views_sealed_delete BEFORE DELETE ON views
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'views' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'views' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: views'); END

CREATE TRIGGER views_own_objectives_sealed_insert BEFORE INSERT ON views_own_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'views' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'views' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: views_own_objectives'); END

CREATE TRIGGER views_own_objectives_sealed_update BEFORE UPDATE ON views_own_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'views' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: views_own_objectives'); END

CREATE TRIGGER views_own_objectives_sealed_delete BEFORE DELETE ON views_own_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'views' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'views' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: views_own_objectives'); END

CREATE TRIGGER views_others_sealed_insert BEFORE INSERT ON views_others
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'views' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'views' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: views_others'); END

CREATE TRIGGER views_others_sealed_update BEFORE UPDATE ON views_others
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'views' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: views_others'); END

CREATE TRIGGER views_others_sealed_delete BEFORE DELETE ON views_others
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'views' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'views' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: views_others'); END

CREATE TRIGGER views_others_objectives_sealed_insert BEFORE INSERT ON views_others_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'views' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'views' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: views_others_objectives'); END

CREATE TRIGGER views_others_objectives_sealed_update BEFORE UPDATE ON views_others_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'views' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: views_others_objectives'); END

CREATE TRIGGER views_others_objectives_sealed_delete BEFORE DELETE ON views_others_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'views' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'views' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: views_others_objectives'); END

CREATE TRIGGER meeting_sealed_insert BEFORE INSERT ON meeting
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'meeting' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting'); END

CREATE TRIGGER meeting_sealed_update BEFORE UPDATE ON meeting
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting'); END

CREATE TRIGGER meeting_sealed_delete BEFORE DELETE ON meeting
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'meeting' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting'); END

CREATE TRIGGER meeting_present_sealed_insert BEFORE INSERT ON meeting_present
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'meeting' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_present'); END

CREATE TRIGGER meeting_present_sealed_update BEFORE UPDATE ON meeting_present
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_present'); END

CREATE TRIGGER meeting_present_sealed_delete BEFORE DELETE ON meeting_present
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_present'); END

CREATE TRIGGER meeting_withdrawals_sealed_insert BEFORE INSERT ON meeting_withdrawals
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'meeting' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_withdrawals'); END

CREATE TRIGGER meeting_withdrawals_sealed_update BEFORE UPDATE ON meeting_withdrawals
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_withdrawals'); END

CREATE TRIGGER meeting_withdrawals_sealed_delete BEFORE DELETE ON meeting_withdrawals
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_withdrawals'); END

CREATE TRIGGER meeting_agenda_sealed_insert BEFORE INSERT ON meeting_agenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'meeting' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_agenda'); END

CREATE TRIGGER meeting_agenda_sealed_update BEFORE UPDATE ON meeting_agenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_agenda'); END

CREATE TRIGGER meeting_agenda_sealed_delete BEFORE DELETE ON meeting_agenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_agenda'); END

CREATE TRIGGER meeting_objective_notes_sealed_insert BEFORE INSERT ON meeting_objective_notes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'meeting' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_objective_notes'); END

CREATE TRIGGER meeting_objective_notes_sealed_update BEFORE UPDATE ON meeting_objective_notes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_objective_notes'); END

CREATE TRIGGER meeting_objective_notes_sealed_delete BEFORE DELETE ON meeting_objective_notes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_objective_notes'); END

CREATE TRIGGER meeting_actions_sealed_insert BEFORE INSERT ON meeting_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'meeting' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_actions'); END

CREATE TRIGGER meeting_actions_sealed_update BEFORE UPDATE ON meeting_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_actions'); END

CREATE TRIGGER meeting_actions_sealed_delete BEFORE DELETE ON meeting_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_actions'); END

CREATE TRIGGER judgements_sealed_insert BEFORE INSERT ON judgements
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'judgements' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements'); END

CREATE TRIGGER judgements_sealed_update BEFORE UPDATE ON judgements
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements'); END

CREATE TRIGGER judgements_sealed_delete BEFORE DELETE ON judgements
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'judgements' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements'); END

CREATE TRIGGER judgements_judgements_sealed_insert BEFORE INSERT ON judgements_judgements
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'judgements' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements_judgements'); END

CREATE TRIGGER judgements_judgements_sealed_update BEFORE UPDATE ON judgements_judgements
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements_judgements'); END

CREATE TRIGGER judgements_judgements_sealed_delete BEFORE DELETE ON judgements_judgements
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'judgements' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements_judgements'); END

CREATE TRIGGER judgements_judgements_findings_sealed_insert BEFORE INSERT ON judgements_judgements_findings
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'judgements' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements_judgements_findings'); END

CREATE TRIGGER judgements_judgements_findings_sealed_update BEFORE UPDATE ON judgements_judgements_findings
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements_judgements_findings'); END

CREATE TRIGGER judgements_judgements_findings_sealed_delete BEFORE DELETE ON judgements_judgements_findings
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'judgements' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements_judgements_findings'); END

CREATE TRIGGER statement_sealed_insert BEFORE INSERT ON statement
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'statement' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'statement' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: statement'); END

CREATE TRIGGER statement_sealed_update BEFORE UPDATE ON statement
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'statement' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: statement'); END

CREATE TRIGGER statement_sealed_delete BEFORE DELETE ON statement
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'statement' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'statement' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: statement'); END

CREATE TRIGGER development_sealed_insert BEFORE INSERT ON development
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'development' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'development' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: development'); END

CREATE TRIGGER development_sealed_update BEFORE UPDATE ON development
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'development' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: development'); END

CREATE TRIGGER development_sealed_delete BEFORE DELETE ON development
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'development' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'development' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: development'); END

CREATE TRIGGER development_actions_sealed_insert BEFORE INSERT ON development_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'development' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'development' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: development_actions'); END

CREATE TRIGGER development_actions_sealed_update BEFORE UPDATE ON development_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'development' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: development_actions'); END

CREATE TRIGGER development_actions_sealed_delete BEFORE DELETE ON development_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'development' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'development' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: development_actions'); END

CREATE TRIGGER next_objectives_sealed_insert BEFORE INSERT ON next_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'next_objectives' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives'); END

CREATE TRIGGER next_objectives_sealed_update BEFORE UPDATE ON next_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives'); END

CREATE TRIGGER next_objectives_sealed_delete BEFORE DELETE ON next_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'next_objectives' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives'); END

CREATE TRIGGER next_objectives_objectives_sealed_insert BEFORE INSERT ON next_objectives_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives'); END

CREATE TRIGGER next_objectives_objectives_sealed_update BEFORE UPDATE ON next_objectives_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives'); END

CREATE TRIGGER next_objectives_objectives_sealed_delete BEFORE DELETE ON next_objectives_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives'); END

CREATE TRIGGER next_objectives_objectives_framework_links_sealed_insert BEFORE INSERT ON next_objectives_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_framework_links'); END

CREATE TRIGGER next_objectives_objectives_framework_links_sealed_update BEFORE UPDATE ON next_objectives_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_framework_links'); END

CREATE TRIGGER next_objectives_objectives_framework_links_sealed_delete BEFORE DELETE ON next_objectives_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_framework_links'); END

CREATE TRIGGER next_objectives_objectives_success_criteria_sealed_insert BEFORE INSERT ON next_objectives_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_success_criteria'); END

CREATE TRIGGER next_objectives_objectives_success_criteria_sealed_update BEFORE UPDATE ON next_objectives_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_success_criteria'); END

CREATE TRIGGER next_objectives_objectives_success_criteria_sealed_delete BEFORE DELETE ON next_objectives_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_success_criteria'); END

CREATE TRIGGER next_objectives_objectives_milestones_sealed_insert BEFORE INSERT ON next_objectives_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_milestones'); END

CREATE TRIGGER next_objectives_objectives_milestones_sealed_update BEFORE UPDATE ON next_objectives_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_milestones'); END

CREATE TRIGGER next_objectives_objectives_milestones_sealed_delete BEFORE DELETE ON next_objectives_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_milestones'); END

CREATE TRIGGER next_objectives_dropped_sealed_insert BEFORE INSERT ON next_objectives_dropped
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_dropped'); END

CREATE TRIGGER next_objectives_dropped_sealed_update BEFORE UPDATE ON next_objectives_dropped
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_dropped'); END

CREATE TRIGGER next_objectives_dropped_sealed_delete BEFORE DELETE ON next_objectives_dropped
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_dropped'); END

CREATE TRIGGER sign_off_sealed_insert BEFORE INSERT ON sign_off
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'sign_off' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off'); END

CREATE TRIGGER sign_off_sealed_update BEFORE UPDATE ON sign_off
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off'); END

CREATE TRIGGER sign_off_sealed_delete BEFORE DELETE ON sign_off
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'sign_off' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off'); END

CREATE TRIGGER sign_off_circulation_sealed_insert BEFORE INSERT ON sign_off_circulation
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'sign_off' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off_circulation'); END

CREATE TRIGGER sign_off_circulation_sealed_update BEFORE UPDATE ON sign_off_circulation
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off_circulation'); END

CREATE TRIGGER sign_off_circulation_sealed_delete BEFORE DELETE ON sign_off_circulation
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'sign_off' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off_circulation'); END

CREATE TRIGGER sign_off_signatures_sealed_insert BEFORE INSERT ON sign_off_signatures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'sign_off' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off_signatures'); END

CREATE TRIGGER sign_off_signatures_sealed_update BEFORE UPDATE ON sign_off_signatures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off_signatures'); END

CREATE TRIGGER sign_off_signatures_sealed_delete BEFORE DELETE ON sign_off_signatures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'sign_off' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off_signatures'); END

CREATE TRIGGER pay_case_sealed_insert BEFORE INSERT ON pay_case
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case'); END

CREATE TRIGGER pay_case_sealed_update BEFORE UPDATE ON pay_case
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case'); END

CREATE TRIGGER pay_case_sealed_delete BEFORE DELETE ON pay_case
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case'); END

CREATE TRIGGER pay_case_benchmarks_sealed_insert BEFORE INSERT ON pay_case_benchmarks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_benchmarks'); END

CREATE TRIGGER pay_case_benchmarks_sealed_update BEFORE UPDATE ON pay_case_benchmarks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_benchmarks'); END

CREATE TRIGGER pay_case_benchmarks_sealed_delete BEFORE DELETE ON pay_case_benchmarks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_benchmarks'); END

CREATE TRIGGER pay_case_factors_sealed_insert BEFORE INSERT ON pay_case_factors
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_factors'); END

CREATE TRIGGER pay_case_factors_sealed_update BEFORE UPDATE ON pay_case_factors
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_factors'); END

CREATE TRIGGER pay_case_factors_sealed_delete BEFORE DELETE ON pay_case_factors
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_factors'); END

CREATE TRIGGER pay_case_options_sealed_insert BEFORE INSERT ON pay_case_options
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_options'); END

CREATE TRIGGER pay_case_options_sealed_update BEFORE UPDATE ON pay_case_options
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_options'); END

CREATE TRIGGER pay_case_options_sealed_delete BEFORE DELETE ON pay_case_options
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_options'); END

CREATE TRIGGER pay_case_recommended_by_sealed_insert BEFORE INSERT ON pay_case_recommended_by
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_recommended_by'); END

CREATE TRIGGER pay_case_recommended_by_sealed_update BEFORE UPDATE ON pay_case_recommended_by
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_recommended_by'); END

CREATE TRIGGER pay_case_recommended_by_sealed_delete BEFORE DELETE ON pay_case_recommended_by
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_recommended_by'); END

CREATE TRIGGER pay_case_committee_present_sealed_insert BEFORE INSERT ON pay_case_committee_present
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_committee_present'); END

CREATE TRIGGER pay_case_committee_present_sealed_update BEFORE UPDATE ON pay_case_committee_present
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_committee_present'); END

CREATE TRIGGER pay_case_committee_present_sealed_delete BEFORE DELETE ON pay_case_committee_present
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_committee_present'); END

CREATE TRIGGER pay_case_board_voting_sealed_insert BEFORE INSERT ON pay_case_board_voting
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_board_voting'); END

CREATE TRIGGER pay_case_board_voting_sealed_update BEFORE UPDATE ON pay_case_board_voting
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_board_voting'); END

CREATE TRIGGER pay_case_board_voting_sealed_delete BEFORE DELETE ON pay_case_board_voting
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'pay_case' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: pay_case_board_voting'); END

CREATE TRIGGER board_report_sealed_insert BEFORE INSERT ON board_report
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'board_report' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report'); END

CREATE TRIGGER board_report_sealed_update BEFORE UPDATE ON board_report
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report'); END

CREATE TRIGGER board_report_sealed_delete BEFORE DELETE ON board_report
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'board_report' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report'); END

CREATE TRIGGER board_report_withdrawn_sealed_insert BEFORE INSERT ON board_report_withdrawn
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'board_report' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_withdrawn'); END

CREATE TRIGGER board_report_withdrawn_sealed_update BEFORE UPDATE ON board_report_withdrawn
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_withdrawn'); END

CREATE TRIGGER board_report_withdrawn_sealed_delete BEFORE DELETE ON board_report_withdrawn
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_withdrawn'); END

CREATE TRIGGER board_report_priorities_sealed_insert BEFORE INSERT ON board_report_priorities
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'board_report' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_priorities'); END

CREATE TRIGGER board_report_priorities_sealed_update BEFORE UPDATE ON board_report_priorities
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_priorities'); END

CREATE TRIGGER board_report_priorities_sealed_delete BEFORE DELETE ON board_report_priorities
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_priorities'); END

CREATE TRIGGER board_report_actions_sealed_insert BEFORE INSERT ON board_report_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'board_report' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_actions'); END

CREATE TRIGGER board_report_actions_sealed_update BEFORE UPDATE ON board_report_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_actions'); END

CREATE TRIGGER board_report_actions_sealed_delete BEFORE DELETE ON board_report_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_actions'); END

CREATE TRIGGER board_report_questions_sealed_insert BEFORE INSERT ON board_report_questions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'board_report' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_questions'); END

CREATE TRIGGER board_report_questions_sealed_update BEFORE UPDATE ON board_report_questions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_questions'); END

CREATE TRIGGER board_report_questions_sealed_delete BEFORE DELETE ON board_report_questions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_questions'); END

CREATE TRIGGER board_report_passed_sealed_insert BEFORE INSERT ON board_report_passed
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'board_report' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_passed'); END

CREATE TRIGGER board_report_passed_sealed_update BEFORE UPDATE ON board_report_passed
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_passed'); END

CREATE TRIGGER board_report_passed_sealed_delete BEFORE DELETE ON board_report_passed
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_passed'); END

CREATE TRIGGER letter_sealed_insert BEFORE INSERT ON letter
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'letter' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'letter' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: letter'); END

CREATE TRIGGER letter_sealed_update BEFORE UPDATE ON letter
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'letter' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: letter'); END

CREATE TRIGGER letter_sealed_delete BEFORE DELETE ON letter
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'letter' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'letter' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: letter'); END

CREATE TRIGGER appeal_sealed_insert BEFORE INSERT ON appeal
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'appeal' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'appeal' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: appeal'); END

CREATE TRIGGER appeal_sealed_update BEFORE UPDATE ON appeal
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'appeal' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: appeal'); END

CREATE TRIGGER appeal_sealed_delete BEFORE DELETE ON appeal
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'appeal' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'appeal' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: appeal'); END

CREATE TRIGGER appeal_panel_sealed_insert BEFORE INSERT ON appeal_panel
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'appeal' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'appeal' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: appeal_panel'); END

CREATE TRIGGER appeal_panel_sealed_update BEFORE UPDATE ON appeal_panel
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'appeal' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: appeal_panel'); END

CREATE TRIGGER appeal_panel_sealed_delete BEFORE DELETE ON appeal_panel
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'appeal' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'appeal' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: appeal_panel'); END

CREATE TRIGGER own_tasks_sealed_insert BEFORE INSERT ON own_tasks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_tasks' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_tasks' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_tasks'); END

CREATE TRIGGER own_tasks_sealed_update BEFORE UPDATE ON own_tasks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_tasks' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_tasks'); END

CREATE TRIGGER own_tasks_sealed_delete BEFORE DELETE ON own_tasks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_tasks' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_tasks' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_tasks'); END

CREATE TRIGGER own_tasks_tasks_sealed_insert BEFORE INSERT ON own_tasks_tasks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_tasks' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_tasks' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_tasks_tasks'); END

CREATE TRIGGER own_tasks_tasks_sealed_update BEFORE UPDATE ON own_tasks_tasks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_tasks' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_tasks_tasks'); END

CREATE TRIGGER own_tasks_tasks_sealed_delete BEFORE DELETE ON own_tasks_tasks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_tasks' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_tasks' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_tasks_tasks'); END

CREATE TRIGGER check_ins_sealed_insert BEFORE INSERT ON check_ins
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'check_ins' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins'); END

CREATE TRIGGER check_ins_sealed_update BEFORE UPDATE ON check_ins
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins'); END

CREATE TRIGGER check_ins_sealed_delete BEFORE DELETE ON check_ins
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'check_ins' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins'); END

CREATE TRIGGER check_ins_planned_sealed_insert BEFORE INSERT ON check_ins_planned
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'check_ins' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_planned'); END

CREATE TRIGGER check_ins_planned_sealed_update BEFORE UPDATE ON check_ins_planned
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_planned'); END

CREATE TRIGGER check_ins_planned_sealed_delete BEFORE DELETE ON check_ins_planned
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_planned'); END

CREATE TRIGGER check_ins_check_ins_sealed_insert BEFORE INSERT ON check_ins_check_ins
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'check_ins' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_check_ins'); END

CREATE TRIGGER check_ins_check_ins_sealed_update BEFORE UPDATE ON check_ins_check_ins
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_check_ins'); END

CREATE TRIGGER check_ins_check_ins_sealed_delete BEFORE DELETE ON check_ins_check_ins
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_check_ins'); END

CREATE TRIGGER check_ins_check_ins_answers_sealed_insert BEFORE INSERT ON check_ins_check_ins_answers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'check_ins' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_check_ins_answers'); END

CREATE TRIGGER check_ins_check_ins_answers_sealed_update BEFORE UPDATE ON check_ins_check_ins_answers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_check_ins_answers'); END

CREATE TRIGGER check_ins_check_ins_answers_sealed_delete BEFORE DELETE ON check_ins_check_ins_answers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_check_ins_answers'); END

CREATE TRIGGER check_ins_check_ins_objectives_sealed_insert BEFORE INSERT ON check_ins_check_ins_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'check_ins' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_check_ins_objectives'); END

CREATE TRIGGER check_ins_check_ins_objectives_sealed_update BEFORE UPDATE ON check_ins_check_ins_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_check_ins_objectives'); END

CREATE TRIGGER check_ins_check_ins_objectives_sealed_delete BEFORE DELETE ON check_ins_check_ins_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_check_ins_objectives'); END

CREATE TRIGGER check_ins_check_ins_follow_ups_sealed_insert BEFORE INSERT ON check_ins_check_ins_follow_ups
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'check_ins' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_check_ins_follow_ups'); END

CREATE TRIGGER check_ins_check_ins_follow_ups_sealed_update BEFORE UPDATE ON check_ins_check_ins_follow_ups
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_check_ins_follow_ups'); END

CREATE TRIGGER check_ins_check_ins_follow_ups_sealed_delete BEFORE DELETE ON check_ins_check_ins_follow_ups
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'check_ins' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: check_ins_check_ins_follow_ups'); END

CREATE TRIGGER mid_cycle_sealed_insert BEFORE INSERT ON mid_cycle
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'mid_cycle' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'mid_cycle' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: mid_cycle'); END

CREATE TRIGGER mid_cycle_sealed_update BEFORE UPDATE ON mid_cycle
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'mid_cycle' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: mid_cycle'); END

CREATE TRIGGER mid_cycle_sealed_delete BEFORE DELETE ON mid_cycle
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'mid_cycle' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'mid_cycle' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: mid_cycle'); END

CREATE TRIGGER mid_cycle_present_sealed_insert BEFORE INSERT ON mid_cycle_present
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'mid_cycle' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'mid_cycle' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: mid_cycle_present'); END

CREATE TRIGGER mid_cycle_present_sealed_update BEFORE UPDATE ON mid_cycle_present
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'mid_cycle' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: mid_cycle_present'); END

CREATE TRIGGER mid_cycle_present_sealed_delete BEFORE DELETE ON mid_cycle_present
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'mid_cycle' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'mid_cycle' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: mid_cycle_present'); END

CREATE TRIGGER mid_cycle_objectives_sealed_insert BEFORE INSERT ON mid_cycle_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'mid_cycle' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'mid_cycle' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: mid_cycle_objectives'); END

CREATE TRIGGER mid_cycle_objectives_sealed_update BEFORE UPDATE ON mid_cycle_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'mid_cycle' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: mid_cycle_objectives'); END

CREATE TRIGGER mid_cycle_objectives_sealed_delete BEFORE DELETE ON mid_cycle_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'mid_cycle' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'mid_cycle' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: mid_cycle_objectives'); END

CREATE TRIGGER promises_sealed_insert BEFORE INSERT ON promises
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'promises' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'promises' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: promises'); END

CREATE TRIGGER promises_sealed_update BEFORE UPDATE ON promises
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'promises' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: promises'); END

CREATE TRIGGER promises_sealed_delete BEFORE DELETE ON promises
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'promises' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'promises' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: promises'); END

CREATE TRIGGER promises_promises_sealed_insert BEFORE INSERT ON promises_promises
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'promises' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'promises' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: promises_promises'); END

CREATE TRIGGER promises_promises_sealed_update BEFORE UPDATE ON promises_promises
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'promises' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: promises_promises'); END

CREATE TRIGGER promises_promises_sealed_delete BEFORE DELETE ON promises_promises
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'promises' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'promises' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: promises_promises'); END

CREATE TRIGGER concerns_sealed_insert BEFORE INSERT ON concerns
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'concerns' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'concerns' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: concerns'); END

CREATE TRIGGER concerns_sealed_update BEFORE UPDATE ON concerns
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'concerns' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: concerns'); END

CREATE TRIGGER concerns_sealed_delete BEFORE DELETE ON concerns
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'concerns' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'concerns' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: concerns'); END

CREATE TRIGGER concerns_concerns_sealed_insert BEFORE INSERT ON concerns_concerns
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'concerns' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'concerns' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: concerns_concerns'); END

CREATE TRIGGER concerns_concerns_sealed_update BEFORE UPDATE ON concerns_concerns
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'concerns' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: concerns_concerns'); END

CREATE TRIGGER concerns_concerns_sealed_delete BEFORE DELETE ON concerns_concerns
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'concerns' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'concerns' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: concerns_concerns'); END

CREATE TRIGGER succession_sealed_insert BEFORE INSERT ON succession
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'succession' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'succession' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: succession'); END

CREATE TRIGGER succession_sealed_update BEFORE UPDATE ON succession
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'succession' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: succession'); END

CREATE TRIGGER succession_sealed_delete BEFORE DELETE ON succession
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'succession' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'succession' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: succession'); END

CREATE TRIGGER succession_changes_sealed_insert BEFORE INSERT ON succession_changes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'succession' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'succession' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: succession_changes'); END

CREATE TRIGGER succession_changes_sealed_update BEFORE UPDATE ON succession_changes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'succession' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: succession_changes'); END

CREATE TRIGGER succession_changes_sealed_delete BEFORE DELETE ON succession_changes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'succession' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'succession' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: succession_changes'); END

CREATE TRIGGER diagnostic_sealed_insert BEFORE INSERT ON diagnostic
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'diagnostic' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'diagnostic' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: diagnostic'); END

CREATE TRIGGER diagnostic_sealed_update BEFORE UPDATE ON diagnostic
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'diagnostic' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: diagnostic'); END

CREATE TRIGGER diagnostic_sealed_delete BEFORE DELETE ON diagnostic
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'diagnostic' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'diagnostic' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: diagnostic'); END

CREATE TRIGGER diagnostic_views_sealed_insert BEFORE INSERT ON diagnostic_views
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'diagnostic' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'diagnostic' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: diagnostic_views'); END

CREATE TRIGGER diagnostic_views_sealed_update BEFORE UPDATE ON diagnostic_views
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'diagnostic' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: diagnostic_views'); END

CREATE TRIGGER diagnostic_views_sealed_delete BEFORE DELETE ON diagnostic_views
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'diagnostic' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'diagnostic' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: diagnostic_views'); END

CREATE TRIGGER diagnostic_enquiries_sealed_insert BEFORE INSERT ON diagnostic_enquiries
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'diagnostic' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'diagnostic' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: diagnostic_enquiries'); END

CREATE TRIGGER diagnostic_enquiries_sealed_update BEFORE UPDATE ON diagnostic_enquiries
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'diagnostic' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: diagnostic_enquiries'); END

CREATE TRIGGER diagnostic_enquiries_sealed_delete BEFORE DELETE ON diagnostic_enquiries
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'diagnostic' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'diagnostic' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: diagnostic_enquiries'); END

CREATE TRIGGER diagnostic_actions_sealed_insert BEFORE INSERT ON diagnostic_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'diagnostic' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'diagnostic' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: diagnostic_actions'); END

CREATE TRIGGER diagnostic_actions_sealed_update BEFORE UPDATE ON diagnostic_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'diagnostic' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: diagnostic_actions'); END

CREATE TRIGGER diagnostic_actions_sealed_delete BEFORE DELETE ON diagnostic_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'diagnostic' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'diagnostic' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: diagnostic_actions'); END

CREATE TRIGGER improvement_sealed_insert BEFORE INSERT ON improvement
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'improvement' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement'); END

CREATE TRIGGER improvement_sealed_update BEFORE UPDATE ON improvement
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement'); END

CREATE TRIGGER improvement_sealed_delete BEFORE DELETE ON improvement
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'improvement' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement'); END

CREATE TRIGGER improvement_entries_sealed_insert BEFORE INSERT ON improvement_entries
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'improvement' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement_entries'); END

CREATE TRIGGER improvement_entries_sealed_update BEFORE UPDATE ON improvement_entries
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement_entries'); END

CREATE TRIGGER improvement_entries_sealed_delete BEFORE DELETE ON improvement_entries
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'improvement' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement_entries'); END

CREATE TRIGGER improvement_entries_schools_sealed_insert BEFORE INSERT ON improvement_entries_schools
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'improvement' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement_entries_schools'); END

CREATE TRIGGER improvement_entries_schools_sealed_update BEFORE UPDATE ON improvement_entries_schools
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement_entries_schools'); END

CREATE TRIGGER improvement_entries_schools_sealed_delete BEFORE DELETE ON improvement_entries_schools
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'improvement' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement_entries_schools'); END

CREATE TRIGGER improvement_entries_gives_sealed_insert BEFORE INSERT ON improvement_entries_gives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'improvement' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement_entries_gives'); END

CREATE TRIGGER improvement_entries_gives_sealed_update BEFORE UPDATE ON improvement_entries_gives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement_entries_gives'); END

CREATE TRIGGER improvement_entries_gives_sealed_delete BEFORE DELETE ON improvement_entries_gives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'improvement' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement_entries_gives'); END

CREATE TRIGGER improvement_entries_rounds_sealed_insert BEFORE INSERT ON improvement_entries_rounds
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'improvement' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement_entries_rounds'); END

CREATE TRIGGER improvement_entries_rounds_sealed_update BEFORE UPDATE ON improvement_entries_rounds
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement_entries_rounds'); END

CREATE TRIGGER improvement_entries_rounds_sealed_delete BEFORE DELETE ON improvement_entries_rounds
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'improvement' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'improvement' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: improvement_entries_rounds'); END

CREATE TRIGGER aims_sealed_insert BEFORE INSERT ON aims
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'aims' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'aims' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: aims'); END

CREATE TRIGGER aims_sealed_update BEFORE UPDATE ON aims
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'aims' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: aims'); END

CREATE TRIGGER aims_sealed_delete BEFORE DELETE ON aims
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'aims' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'aims' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: aims'); END

CREATE TRIGGER aims_aims_sealed_insert BEFORE INSERT ON aims_aims
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'aims' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'aims' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: aims_aims'); END

CREATE TRIGGER aims_aims_sealed_update BEFORE UPDATE ON aims_aims
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'aims' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: aims_aims'); END

CREATE TRIGGER aims_aims_sealed_delete BEFORE DELETE ON aims_aims
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'aims' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'aims' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: aims_aims'); END

CREATE TRIGGER aims_aims_strategies_sealed_insert BEFORE INSERT ON aims_aims_strategies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'aims' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'aims' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: aims_aims_strategies'); END

CREATE TRIGGER aims_aims_strategies_sealed_update BEFORE UPDATE ON aims_aims_strategies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'aims' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: aims_aims_strategies'); END

CREATE TRIGGER aims_aims_strategies_sealed_delete BEFORE DELETE ON aims_aims_strategies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'aims' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'aims' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: aims_aims_strategies'); END

CREATE TRIGGER aims_aims_schools_sealed_insert BEFORE INSERT ON aims_aims_schools
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'aims' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'aims' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: aims_aims_schools'); END

CREATE TRIGGER aims_aims_schools_sealed_update BEFORE UPDATE ON aims_aims_schools
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'aims' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: aims_aims_schools'); END

CREATE TRIGGER aims_aims_schools_sealed_delete BEFORE DELETE ON aims_aims_schools
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'aims' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'aims' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: aims_aims_schools'); END

CREATE TRIGGER trustee_review_sealed_insert BEFORE INSERT ON trustee_review
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trustee_review' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trustee_review' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: trustee_review'); END

CREATE TRIGGER trustee_review_sealed_update BEFORE UPDATE ON trustee_review
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trustee_review' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: trustee_review'); END

CREATE TRIGGER trustee_review_sealed_delete BEFORE DELETE ON trustee_review
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trustee_review' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'trustee_review' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: trustee_review'); END

CREATE TRIGGER addenda_sealed_insert BEFORE INSERT ON addenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'addenda' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda'); END

CREATE TRIGGER addenda_sealed_update BEFORE UPDATE ON addenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda'); END

CREATE TRIGGER addenda_sealed_delete BEFORE DELETE ON addenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'addenda' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda'); END

CREATE TRIGGER addenda_addenda_sealed_insert BEFORE INSERT ON addenda_addenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'addenda' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda_addenda'); END

CREATE TRIGGER addenda_addenda_sealed_update BEFORE UPDATE ON addenda_addenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda_addenda'); END

CREATE TRIGGER addenda_addenda_sealed_delete BEFORE DELETE ON addenda_addenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'addenda' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda_addenda'); END

CREATE TRIGGER addenda_addenda_signatures_sealed_insert BEFORE INSERT ON addenda_addenda_signatures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'addenda' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda_addenda_signatures'); END

CREATE TRIGGER addenda_addenda_signatures_sealed_update BEFORE UPDATE ON addenda_addenda_signatures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda_addenda_signatures'); END

CREATE TRIGGER addenda_addenda_signatures_sealed_delete BEFORE DELETE ON addenda_addenda_signatures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'addenda' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda_addenda_signatures'); END

CREATE TRIGGER own_desk_sealed_insert BEFORE INSERT ON own_desk
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk'); END

CREATE TRIGGER own_desk_sealed_update BEFORE UPDATE ON own_desk
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk'); END

CREATE TRIGGER own_desk_sealed_delete BEFORE DELETE ON own_desk
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk'); END

CREATE TRIGGER own_desk_reviews_sealed_insert BEFORE INSERT ON own_desk_reviews
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews'); END

CREATE TRIGGER own_desk_reviews_sealed_update BEFORE UPDATE ON own_desk_reviews
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews'); END

CREATE TRIGGER own_desk_reviews_sealed_delete BEFORE DELETE ON own_desk_reviews
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews'); END

CREATE TRIGGER own_desk_reviews_frameworks_sealed_insert BEFORE INSERT ON own_desk_reviews_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_frameworks'); END

CREATE TRIGGER own_desk_reviews_frameworks_sealed_update BEFORE UPDATE ON own_desk_reviews_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_frameworks'); END

CREATE TRIGGER own_desk_reviews_frameworks_sealed_delete BEFORE DELETE ON own_desk_reviews_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_frameworks'); END

CREATE TRIGGER own_desk_reviews_objectives_sealed_insert BEFORE INSERT ON own_desk_reviews_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_objectives'); END

CREATE TRIGGER own_desk_reviews_objectives_sealed_update BEFORE UPDATE ON own_desk_reviews_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_objectives'); END

CREATE TRIGGER own_desk_reviews_objectives_sealed_delete BEFORE DELETE ON own_desk_reviews_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_objectives'); END

CREATE TRIGGER own_desk_reviews_objectives_framework_links_sealed_insert BEFORE INSERT ON own_desk_reviews_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_objectives_framework_links'); END

CREATE TRIGGER own_desk_reviews_objectives_framework_links_sealed_update BEFORE UPDATE ON own_desk_reviews_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_objectives_framework_links'); END

CREATE TRIGGER own_desk_reviews_objectives_framework_links_sealed_delete BEFORE DELETE ON own_desk_reviews_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_objectives_framework_links'); END

CREATE TRIGGER own_desk_reviews_objectives_success_criteria_sealed_insert BEFORE INSERT ON own_desk_reviews_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_objectives_success_criteria'); END

CREATE TRIGGER own_desk_reviews_objectives_success_criteria_sealed_update BEFORE UPDATE ON own_desk_reviews_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_objectives_success_criteria'); END

CREATE TRIGGER own_desk_reviews_objectives_success_criteria_sealed_delete BEFORE DELETE ON own_desk_reviews_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_objectives_success_criteria'); END

CREATE TRIGGER own_desk_reviews_objectives_milestones_sealed_insert BEFORE INSERT ON own_desk_reviews_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_objectives_milestones'); END

CREATE TRIGGER own_desk_reviews_objectives_milestones_sealed_update BEFORE UPDATE ON own_desk_reviews_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_objectives_milestones'); END

CREATE TRIGGER own_desk_reviews_objectives_milestones_sealed_delete BEFORE DELETE ON own_desk_reviews_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_objectives_milestones'); END

CREATE TRIGGER own_desk_reviews_draft_responses_sealed_insert BEFORE INSERT ON own_desk_reviews_draft_responses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_draft_responses'); END

CREATE TRIGGER own_desk_reviews_draft_responses_sealed_update BEFORE UPDATE ON own_desk_reviews_draft_responses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_draft_responses'); END

CREATE TRIGGER own_desk_reviews_draft_responses_sealed_delete BEFORE DELETE ON own_desk_reviews_draft_responses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_draft_responses'); END

CREATE TRIGGER own_desk_reviews_draft_areas_sealed_insert BEFORE INSERT ON own_desk_reviews_draft_areas
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_draft_areas'); END

CREATE TRIGGER own_desk_reviews_draft_areas_sealed_update BEFORE UPDATE ON own_desk_reviews_draft_areas
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_draft_areas'); END

CREATE TRIGGER own_desk_reviews_draft_areas_sealed_delete BEFORE DELETE ON own_desk_reviews_draft_areas
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_draft_areas'); END

CREATE TRIGGER own_desk_reviews_draft_earlier_sealed_insert BEFORE INSERT ON own_desk_reviews_draft_earlier
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_draft_earlier'); END

CREATE TRIGGER own_desk_reviews_draft_earlier_sealed_update BEFORE UPDATE ON own_desk_reviews_draft_earlier
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_draft_earlier'); END

CREATE TRIGGER own_desk_reviews_draft_earlier_sealed_delete BEFORE DELETE ON own_desk_reviews_draft_earlier
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_draft_earlier'); END

CREATE TRIGGER own_desk_reviews_submitted_sealed_insert BEFORE INSERT ON own_desk_reviews_submitted
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_submitted'); END

CREATE TRIGGER own_desk_reviews_submitted_sealed_update BEFORE UPDATE ON own_desk_reviews_submitted
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_submitted'); END

CREATE TRIGGER own_desk_reviews_submitted_sealed_delete BEFORE DELETE ON own_desk_reviews_submitted
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_submitted'); END

CREATE TRIGGER own_desk_reviews_received_comments_sent_sealed_insert BEFORE INSERT ON own_desk_reviews_received_comments_sent
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_received_comments_sent'); END

CREATE TRIGGER own_desk_reviews_received_comments_sent_sealed_update BEFORE UPDATE ON own_desk_reviews_received_comments_sent
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_received_comments_sent'); END

CREATE TRIGGER own_desk_reviews_received_comments_sent_sealed_delete BEFORE DELETE ON own_desk_reviews_received_comments_sent
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_received_comments_sent'); END

CREATE TRIGGER own_desk_reviews_received_not_signed_sealed_insert BEFORE INSERT ON own_desk_reviews_received_not_signed
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_received_not_signed'); END

CREATE TRIGGER own_desk_reviews_received_not_signed_sealed_update BEFORE UPDATE ON own_desk_reviews_received_not_signed
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_received_not_signed'); END

CREATE TRIGGER own_desk_reviews_received_not_signed_sealed_delete BEFORE DELETE ON own_desk_reviews_received_not_signed
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_reviews_received_not_signed'); END

CREATE TRIGGER own_desk_notes_sealed_insert BEFORE INSERT ON own_desk_notes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_notes'); END

CREATE TRIGGER own_desk_notes_sealed_update BEFORE UPDATE ON own_desk_notes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_notes'); END

CREATE TRIGGER own_desk_notes_sealed_delete BEFORE DELETE ON own_desk_notes
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'own_desk' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: own_desk_notes'); END

CREATE TRIGGER guest_sealed_insert BEFORE INSERT ON guest
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest'); END

CREATE TRIGGER guest_sealed_update BEFORE UPDATE ON guest
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest'); END

CREATE TRIGGER guest_sealed_delete BEFORE DELETE ON guest
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: guest'); END

CREATE TRIGGER guest_views_sealed_insert BEFORE INSERT ON guest_views
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_views'); END

CREATE TRIGGER guest_views_sealed_update BEFORE UPDATE ON guest_views
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_views'); END

CREATE TRIGGER guest_views_sealed_delete BEFORE DELETE ON guest_views
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_views'); END

CREATE TRIGGER guest_views_draft_sealed_insert BEFORE INSERT ON guest_views_draft
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_views_draft'); END

CREATE TRIGGER guest_views_draft_sealed_update BEFORE UPDATE ON guest_views_draft
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_views_draft'); END

CREATE TRIGGER guest_views_draft_sealed_delete BEFORE DELETE ON guest_views_draft
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_views_draft'); END

CREATE TRIGGER guest_views_submitted_sealed_insert BEFORE INSERT ON guest_views_submitted
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_views_submitted'); END

CREATE TRIGGER guest_views_submitted_sealed_update BEFORE UPDATE ON guest_views_submitted
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_views_submitted'); END

CREATE TRIGGER guest_views_submitted_sealed_delete BEFORE DELETE ON guest_views_submitted
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_views_submitted'); END

CREATE TRIGGER guest_advice_sealed_insert BEFORE INSERT ON guest_advice
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_advice'); END

CREATE TRIGGER guest_advice_sealed_update BEFORE UPDATE ON guest_advice
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_advice'); END

CREATE TRIGGER guest_advice_sealed_delete BEFORE DELETE ON guest_advice
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_advice'); END

CREATE TRIGGER guest_advice_draft_objectives_sealed_insert BEFORE INSERT ON guest_advice_draft_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_advice_draft_objectives'); END

CREATE TRIGGER guest_advice_draft_objectives_sealed_update BEFORE UPDATE ON guest_advice_draft_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_advice_draft_objectives'); END

CREATE TRIGGER guest_advice_draft_objectives_sealed_delete BEFORE DELETE ON guest_advice_draft_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_advice_draft_objectives'); END

CREATE TRIGGER guest_advice_submitted_sealed_insert BEFORE INSERT ON guest_advice_submitted
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_advice_submitted'); END

CREATE TRIGGER guest_advice_submitted_sealed_update BEFORE UPDATE ON guest_advice_submitted
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_advice_submitted'); END

CREATE TRIGGER guest_advice_submitted_sealed_delete BEFORE DELETE ON guest_advice_submitted
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'guest' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'guest' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: guest_advice_submitted'); END

CREATE TRIGGER feedback_round_sealed_insert BEFORE INSERT ON feedback_round
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round'); END

CREATE TRIGGER feedback_round_sealed_update BEFORE UPDATE ON feedback_round
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round'); END

CREATE TRIGGER feedback_round_sealed_delete BEFORE DELETE ON feedback_round
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round'); END

CREATE TRIGGER feedback_round_seen_by_sealed_insert BEFORE INSERT ON feedback_round_seen_by
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_seen_by'); END

CREATE TRIGGER feedback_round_seen_by_sealed_update BEFORE UPDATE ON feedback_round_seen_by
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_seen_by'); END

CREATE TRIGGER feedback_round_seen_by_sealed_delete BEFORE DELETE ON feedback_round_seen_by
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_seen_by'); END

CREATE TRIGGER feedback_round_scale_sealed_insert BEFORE INSERT ON feedback_round_scale
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_scale'); END

CREATE TRIGGER feedback_round_scale_sealed_update BEFORE UPDATE ON feedback_round_scale
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_scale'); END

CREATE TRIGGER feedback_round_scale_sealed_delete BEFORE DELETE ON feedback_round_scale
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_scale'); END

CREATE TRIGGER feedback_round_questions_sealed_insert BEFORE INSERT ON feedback_round_questions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_questions'); END

CREATE TRIGGER feedback_round_questions_sealed_update BEFORE UPDATE ON feedback_round_questions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_questions'); END

CREATE TRIGGER feedback_round_questions_sealed_delete BEFORE DELETE ON feedback_round_questions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_questions'); END

CREATE TRIGGER feedback_round_groups_sealed_insert BEFORE INSERT ON feedback_round_groups
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_groups'); END

CREATE TRIGGER feedback_round_groups_sealed_update BEFORE UPDATE ON feedback_round_groups
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_groups'); END

CREATE TRIGGER feedback_round_groups_sealed_delete BEFORE DELETE ON feedback_round_groups
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_groups'); END

CREATE TRIGGER feedback_round_forms_sealed_insert BEFORE INSERT ON feedback_round_forms
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_forms'); END

CREATE TRIGGER feedback_round_forms_sealed_update BEFORE UPDATE ON feedback_round_forms
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_forms'); END

CREATE TRIGGER feedback_round_forms_sealed_delete BEFORE DELETE ON feedback_round_forms
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_forms'); END

CREATE TRIGGER feedback_round_answers_sealed_insert BEFORE INSERT ON feedback_round_answers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_answers'); END

CREATE TRIGGER feedback_round_answers_sealed_update BEFORE UPDATE ON feedback_round_answers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_answers'); END

CREATE TRIGGER feedback_round_answers_sealed_delete BEFORE DELETE ON feedback_round_answers
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_answers'); END

CREATE TRIGGER feedback_round_vetted_sealed_insert BEFORE INSERT ON feedback_round_vetted
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_vetted'); END

CREATE TRIGGER feedback_round_vetted_sealed_update BEFORE UPDATE ON feedback_round_vetted
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_vetted'); END

CREATE TRIGGER feedback_round_vetted_sealed_delete BEFORE DELETE ON feedback_round_vetted
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'feedback_round' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: feedback_round_vetted'); END

CREATE TRIGGER paper_copies_sealed_insert BEFORE INSERT ON paper_copies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'paper_copies' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'paper_copies' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: paper_copies'); END

CREATE TRIGGER paper_copies_sealed_update BEFORE UPDATE ON paper_copies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'paper_copies' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: paper_copies'); END

CREATE TRIGGER paper_copies_sealed_delete BEFORE DELETE ON paper_copies
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'paper_copies' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'paper_copies' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: paper_copies'); END

CREATE TRIGGER paper_copies_deliveries_sealed_insert BEFORE INSERT ON paper_copies_deliveries
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'paper_copies' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'paper_copies' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: paper_copies_deliveries'); END

CREATE TRIGGER paper_copies_deliveries_sealed_update BEFORE UPDATE ON paper_copies_deliveries
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'paper_copies' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: paper_copies_deliveries'); END

CREATE TRIGGER paper_copies_deliveries_sealed_delete BEFORE DELETE ON paper_copies_deliveries
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'paper_copies' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'paper_copies' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: paper_copies_deliveries'); END

CREATE TRIGGER correspondence_sealed_insert BEFORE INSERT ON correspondence
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (NEW.id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence'); END

CREATE TRIGGER correspondence_sealed_update BEFORE UPDATE ON correspondence
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence'); END

CREATE TRIGGER correspondence_sealed_delete BEFORE DELETE ON correspondence
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (OLD.id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence'); END

CREATE TRIGGER correspondence_sent_sealed_insert BEFORE INSERT ON correspondence_sent
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_sent'); END

CREATE TRIGGER correspondence_sent_sealed_update BEFORE UPDATE ON correspondence_sent
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_sent'); END

CREATE TRIGGER correspondence_sent_sealed_delete BEFORE DELETE ON correspondence_sent
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_sent'); END

CREATE TRIGGER correspondence_received_sealed_insert BEFORE INSERT ON correspondence_received
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_received'); END

CREATE TRIGGER correspondence_received_sealed_update BEFORE UPDATE ON correspondence_received
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_received'); END

CREATE TRIGGER correspondence_received_sealed_delete BEFORE DELETE ON correspondence_received
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_received'); END

CREATE TRIGGER correspondence_devices_sealed_insert BEFORE INSERT ON correspondence_devices
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_devices'); END

CREATE TRIGGER correspondence_devices_sealed_update BEFORE UPDATE ON correspondence_devices
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_devices'); END

CREATE TRIGGER correspondence_devices_sealed_delete BEFORE DELETE ON correspondence_devices
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_devices'); END

CREATE TRIGGER correspondence_issued_sealed_insert BEFORE INSERT ON correspondence_issued
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_issued'); END

CREATE TRIGGER correspondence_issued_sealed_update BEFORE UPDATE ON correspondence_issued
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_issued'); END

CREATE TRIGGER correspondence_issued_sealed_delete BEFORE DELETE ON correspondence_issued
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_issued'); END

CREATE TRIGGER correspondence_issued_fields_sealed_insert BEFORE INSERT ON correspondence_issued_fields
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_issued_fields'); END

CREATE TRIGGER correspondence_issued_fields_sealed_update BEFORE UPDATE ON correspondence_issued_fields
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_issued_fields'); END

CREATE TRIGGER correspondence_issued_fields_sealed_delete BEFORE DELETE ON correspondence_issued_fields
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_issued_fields'); END

CREATE TRIGGER correspondence_issued_fields_choices_sealed_insert BEFORE INSERT ON correspondence_issued_fields_choices
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_issued_fields_choices'); END

CREATE TRIGGER correspondence_issued_fields_choices_sealed_update BEFORE UPDATE ON correspondence_issued_fields_choices
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_issued_fields_choices'); END

CREATE TRIGGER correspondence_issued_fields_choices_sealed_delete BEFORE DELETE ON correspondence_issued_fields_choices
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_issued_fields_choices'); END

CREATE TRIGGER correspondence_returned_sealed_insert BEFORE INSERT ON correspondence_returned
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id)) OR EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_returned'); END

CREATE TRIGGER correspondence_returned_sealed_update BEFORE UPDATE ON correspondence_returned
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_returned'); END

CREATE TRIGGER correspondence_returned_sealed_delete BEFORE DELETE ON correspondence_returned
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id)) AND NOT EXISTS (SELECT 1 FROM disposed WHERE aggregate = 'correspondence' AND root_id IN (OLD.root_id) AND seq = (SELECT max(seq) FROM audit))
BEGIN SELECT RAISE(ABORT, 'sealed: correspondence_returned'); END

CREATE TRIGGER disposed_is_recorded BEFORE INSERT ON disposed
WHEN NOT EXISTS (
  SELECT 1 FROM audit, json_each(audit.body, '$.disposed') AS gone
  WHERE audit.seq = NEW.seq AND audit.kind = 'disposed'
  AND audit.seq = (SELECT max(seq) FROM audit)
  AND json_extract(gone.value, '$.aggregate') = NEW.aggregate
  AND json_extract(gone.value, '$.id') = NEW.root_id
)
BEGIN SELECT RAISE(ABORT, 'sealed: no event names what goes'); END

CREATE TRIGGER disposed_takes_blob AFTER INSERT ON disposed
WHEN NEW.aggregate = 'blob'
BEGIN
  DELETE FROM blob WHERE sha256 = NEW.root_id;
END

CREATE TRIGGER disposed_takes_trust AFTER INSERT ON disposed
WHEN NEW.aggregate = 'trust'
BEGIN
  DELETE FROM trust WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_people AFTER INSERT ON disposed
WHEN NEW.aggregate = 'people'
BEGIN
  DELETE FROM people_persons WHERE root_id = NEW.root_id;
  DELETE FROM people WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_trust_profile AFTER INSERT ON disposed
WHEN NEW.aggregate = 'trust_profile'
BEGIN
  DELETE FROM trust_profile_words WHERE root_id = NEW.root_id;
  DELETE FROM trust_profile_schools WHERE root_id = NEW.root_id;
  DELETE FROM trust_profile_priorities_measures WHERE root_id = NEW.root_id;
  DELETE FROM trust_profile_priorities WHERE root_id = NEW.root_id;
  DELETE FROM trust_profile_values WHERE root_id = NEW.root_id;
  DELETE FROM trust_profile WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_policies AFTER INSERT ON disposed
WHEN NEW.aggregate = 'policies'
BEGIN
  DELETE FROM policies_policies WHERE root_id = NEW.root_id;
  DELETE FROM policies WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_calendar AFTER INSERT ON disposed
WHEN NEW.aggregate = 'calendar'
BEGIN
  DELETE FROM calendar_terms WHERE root_id = NEW.root_id;
  DELETE FROM calendar_changes WHERE root_id = NEW.root_id;
  DELETE FROM calendar WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_figures AFTER INSERT ON disposed
WHEN NEW.aggregate = 'figures'
BEGIN
  DELETE FROM figures_figures WHERE root_id = NEW.root_id;
  DELETE FROM figures_measures WHERE root_id = NEW.root_id;
  DELETE FROM figures WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_earlier_years AFTER INSERT ON disposed
WHEN NEW.aggregate = 'earlier_years'
BEGIN
  DELETE FROM earlier_years_years_papers WHERE root_id = NEW.root_id;
  DELETE FROM earlier_years_years_promises WHERE root_id = NEW.root_id;
  DELETE FROM earlier_years_years_objectives WHERE root_id = NEW.root_id;
  DELETE FROM earlier_years_years WHERE root_id = NEW.root_id;
  DELETE FROM earlier_years WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_handovers AFTER INSERT ON disposed
WHEN NEW.aggregate = 'handovers'
BEGIN
  DELETE FROM handovers_handovers_gone_through WHERE root_id = NEW.root_id;
  DELETE FROM handovers_handovers WHERE root_id = NEW.root_id;
  DELETE FROM handovers WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_access_requests AFTER INSERT ON disposed
WHEN NEW.aggregate = 'access_requests'
BEGIN
  DELETE FROM access_requests_requests_recipients WHERE root_id = NEW.root_id;
  DELETE FROM access_requests_requests_items WHERE root_id = NEW.root_id;
  DELETE FROM access_requests_requests_pauses WHERE root_id = NEW.root_id;
  DELETE FROM access_requests_requests WHERE root_id = NEW.root_id;
  DELETE FROM access_requests WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_disposals AFTER INSERT ON disposed
WHEN NEW.aggregate = 'disposals'
BEGIN
  DELETE FROM disposals_copies WHERE root_id = NEW.root_id;
  DELETE FROM disposals_periods WHERE root_id = NEW.root_id;
  DELETE FROM disposals_holds WHERE root_id = NEW.root_id;
  DELETE FROM disposals_disposals WHERE root_id = NEW.root_id;
  DELETE FROM disposals WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_design AFTER INSERT ON disposed
WHEN NEW.aggregate = 'design'
BEGIN
  DELETE FROM design_frameworks WHERE root_id = NEW.root_id;
  DELETE FROM design WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_signatories AFTER INSERT ON disposed
WHEN NEW.aggregate = 'signatories'
BEGIN
  DELETE FROM signatories_signatories WHERE root_id = NEW.root_id;
  DELETE FROM signatories WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_cycle AFTER INSERT ON disposed
WHEN NEW.aggregate = 'cycle'
BEGIN
  DELETE FROM cycle_pauses WHERE root_id = NEW.root_id;
  DELETE FROM cycle_moves WHERE root_id = NEW.root_id;
  DELETE FROM cycle_steps WHERE root_id = NEW.root_id;
  DELETE FROM cycle_frameworks WHERE root_id = NEW.root_id;
  DELETE FROM cycle WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_overrides AFTER INSERT ON disposed
WHEN NEW.aggregate = 'overrides'
BEGIN
  DELETE FROM overrides_overrides WHERE root_id = NEW.root_id;
  DELETE FROM overrides WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_principles AFTER INSERT ON disposed
WHEN NEW.aggregate = 'principles'
BEGIN
  DELETE FROM principles_principles WHERE root_id = NEW.root_id;
  DELETE FROM principles WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_confidentiality AFTER INSERT ON disposed
WHEN NEW.aggregate = 'confidentiality'
BEGIN
  DELETE FROM confidentiality_choices WHERE root_id = NEW.root_id;
  DELETE FROM confidentiality WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_panel AFTER INSERT ON disposed
WHEN NEW.aggregate = 'panel'
BEGIN
  DELETE FROM panel_kept_for_appeal WHERE root_id = NEW.root_id;
  DELETE FROM panel_conflicts WHERE root_id = NEW.root_id;
  DELETE FROM panel_answers WHERE root_id = NEW.root_id;
  DELETE FROM panel_members WHERE root_id = NEW.root_id;
  DELETE FROM panel WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_objectives AFTER INSERT ON disposed
WHEN NEW.aggregate = 'objectives'
BEGIN
  DELETE FROM objectives_proposals_proposed_milestones WHERE root_id = NEW.root_id;
  DELETE FROM objectives_proposals_proposed_success_criteria WHERE root_id = NEW.root_id;
  DELETE FROM objectives_proposals_proposed_framework_links WHERE root_id = NEW.root_id;
  DELETE FROM objectives_proposals WHERE root_id = NEW.root_id;
  DELETE FROM objectives_changes WHERE root_id = NEW.root_id;
  DELETE FROM objectives_objectives_milestones WHERE root_id = NEW.root_id;
  DELETE FROM objectives_objectives_success_criteria WHERE root_id = NEW.root_id;
  DELETE FROM objectives_objectives_framework_links WHERE root_id = NEW.root_id;
  DELETE FROM objectives_objectives WHERE root_id = NEW.root_id;
  DELETE FROM objectives WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_reflection AFTER INSERT ON disposed
WHEN NEW.aggregate = 'reflection'
BEGIN
  DELETE FROM reflection_earlier WHERE root_id = NEW.root_id;
  DELETE FROM reflection_areas WHERE root_id = NEW.root_id;
  DELETE FROM reflection_responses WHERE root_id = NEW.root_id;
  DELETE FROM reflection WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_evidence_index AFTER INSERT ON disposed
WHEN NEW.aggregate = 'evidence_index'
BEGIN
  DELETE FROM evidence_index_items_papers WHERE root_id = NEW.root_id;
  DELETE FROM evidence_index_items_areas WHERE root_id = NEW.root_id;
  DELETE FROM evidence_index_items_objectives WHERE root_id = NEW.root_id;
  DELETE FROM evidence_index_items WHERE root_id = NEW.root_id;
  DELETE FROM evidence_index WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_feedback AFTER INSERT ON disposed
WHEN NEW.aggregate = 'feedback'
BEGIN
  DELETE FROM feedback_questions WHERE root_id = NEW.root_id;
  DELETE FROM feedback_frameworks WHERE root_id = NEW.root_id;
  DELETE FROM feedback_groups WHERE root_id = NEW.root_id;
  DELETE FROM feedback WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_advice AFTER INSERT ON disposed
WHEN NEW.aggregate = 'advice'
BEGIN
  DELETE FROM advice_objectives WHERE root_id = NEW.root_id;
  DELETE FROM advice WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_views AFTER INSERT ON disposed
WHEN NEW.aggregate = 'views'
BEGIN
  DELETE FROM views_others_objectives WHERE root_id = NEW.root_id;
  DELETE FROM views_others WHERE root_id = NEW.root_id;
  DELETE FROM views_own_objectives WHERE root_id = NEW.root_id;
  DELETE FROM views WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_meeting AFTER INSERT ON disposed
WHEN NEW.aggregate = 'meeting'
BEGIN
  DELETE FROM meeting_actions WHERE root_id = NEW.root_id;
  DELETE FROM meeting_objective_notes WHERE root_id = NEW.root_id;
  DELETE FROM meeting_agenda WHERE root_id = NEW.root_id;
  DELETE FROM meeting_withdrawals WHERE root_id = NEW.root_id;
  DELETE FROM meeting_present WHERE root_id = NEW.root_id;
  DELETE FROM meeting WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_judgements AFTER INSERT ON disposed
WHEN NEW.aggregate = 'judgements'
BEGIN
  DELETE FROM judgements_judgements_findings WHERE root_id = NEW.root_id;
  DELETE FROM judgements_judgements WHERE root_id = NEW.root_id;
  DELETE FROM judgements WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_statement AFTER INSERT ON disposed
WHEN NEW.aggregate = 'statement'
BEGIN
  DELETE FROM statement WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_development AFTER INSERT ON disposed
WHEN NEW.aggregate = 'development'
BEGIN
  DELETE FROM development_actions WHERE root_id = NEW.root_id;
  DELETE FROM development WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_next_objectives AFTER INSERT ON disposed
WHEN NEW.aggregate = 'next_objectives'
BEGIN
  DELETE FROM next_objectives_dropped WHERE root_id = NEW.root_id;
  DELETE FROM next_objectives_objectives_milestones WHERE root_id = NEW.root_id;
  DELETE FROM next_objectives_objectives_success_criteria WHERE root_id = NEW.root_id;
  DELETE FROM next_objectives_objectives_framework_links WHERE root_id = NEW.root_id;
  DELETE FROM next_objectives_objectives WHERE root_id = NEW.root_id;
  DELETE FROM next_objectives WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_sign_off AFTER INSERT ON disposed
WHEN NEW.aggregate = 'sign_off'
BEGIN
  DELETE FROM sign_off_signatures WHERE root_id = NEW.root_id;
  DELETE FROM sign_off_circulation WHERE root_id = NEW.root_id;
  DELETE FROM sign_off WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_pay_case AFTER INSERT ON disposed
WHEN NEW.aggregate = 'pay_case'
BEGIN
  DELETE FROM pay_case_board_voting WHERE root_id = NEW.root_id;
  DELETE FROM pay_case_committee_present WHERE root_id = NEW.root_id;
  DELETE FROM pay_case_recommended_by WHERE root_id = NEW.root_id;
  DELETE FROM pay_case_options WHERE root_id = NEW.root_id;
  DELETE FROM pay_case_factors WHERE root_id = NEW.root_id;
  DELETE FROM pay_case_benchmarks WHERE root_id = NEW.root_id;
  DELETE FROM pay_case WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_board_report AFTER INSERT ON disposed
WHEN NEW.aggregate = 'board_report'
BEGIN
  DELETE FROM board_report_passed WHERE root_id = NEW.root_id;
  DELETE FROM board_report_questions WHERE root_id = NEW.root_id;
  DELETE FROM board_report_actions WHERE root_id = NEW.root_id;
  DELETE FROM board_report_priorities WHERE root_id = NEW.root_id;
  DELETE FROM board_report_withdrawn WHERE root_id = NEW.root_id;
  DELETE FROM board_report WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_letter AFTER INSERT ON disposed
WHEN NEW.aggregate = 'letter'
BEGIN
  DELETE FROM letter WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_appeal AFTER INSERT ON disposed
WHEN NEW.aggregate = 'appeal'
BEGIN
  DELETE FROM appeal_panel WHERE root_id = NEW.root_id;
  DELETE FROM appeal WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_own_tasks AFTER INSERT ON disposed
WHEN NEW.aggregate = 'own_tasks'
BEGIN
  DELETE FROM own_tasks_tasks WHERE root_id = NEW.root_id;
  DELETE FROM own_tasks WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_check_ins AFTER INSERT ON disposed
WHEN NEW.aggregate = 'check_ins'
BEGIN
  DELETE FROM check_ins_check_ins_follow_ups WHERE root_id = NEW.root_id;
  DELETE FROM check_ins_check_ins_objectives WHERE root_id = NEW.root_id;
  DELETE FROM check_ins_check_ins_answers WHERE root_id = NEW.root_id;
  DELETE FROM check_ins_check_ins WHERE root_id = NEW.root_id;
  DELETE FROM check_ins_planned WHERE root_id = NEW.root_id;
  DELETE FROM check_ins WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_mid_cycle AFTER INSERT ON disposed
WHEN NEW.aggregate = 'mid_cycle'
BEGIN
  DELETE FROM mid_cycle_objectives WHERE root_id = NEW.root_id;
  DELETE FROM mid_cycle_present WHERE root_id = NEW.root_id;
  DELETE FROM mid_cycle WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_promises AFTER INSERT ON disposed
WHEN NEW.aggregate = 'promises'
BEGIN
  DELETE FROM promises_promises WHERE root_id = NEW.root_id;
  DELETE FROM promises WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_concerns AFTER INSERT ON disposed
WHEN NEW.aggregate = 'concerns'
BEGIN
  DELETE FROM concerns_concerns WHERE root_id = NEW.root_id;
  DELETE FROM concerns WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_succession AFTER INSERT ON disposed
WHEN NEW.aggregate = 'succession'
BEGIN
  DELETE FROM succession_changes WHERE root_id = NEW.root_id;
  DELETE FROM succession WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_diagnostic AFTER INSERT ON disposed
WHEN NEW.aggregate = 'diagnostic'
BEGIN
  DELETE FROM diagnostic_actions WHERE root_id = NEW.root_id;
  DELETE FROM diagnostic_enquiries WHERE root_id = NEW.root_id;
  DELETE FROM diagnostic_views WHERE root_id = NEW.root_id;
  DELETE FROM diagnostic WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_improvement AFTER INSERT ON disposed
WHEN NEW.aggregate = 'improvement'
BEGIN
  DELETE FROM improvement_entries_rounds WHERE root_id = NEW.root_id;
  DELETE FROM improvement_entries_gives WHERE root_id = NEW.root_id;
  DELETE FROM improvement_entries_schools WHERE root_id = NEW.root_id;
  DELETE FROM improvement_entries WHERE root_id = NEW.root_id;
  DELETE FROM improvement WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_aims AFTER INSERT ON disposed
WHEN NEW.aggregate = 'aims'
BEGIN
  DELETE FROM aims_aims_schools WHERE root_id = NEW.root_id;
  DELETE FROM aims_aims_strategies WHERE root_id = NEW.root_id;
  DELETE FROM aims_aims WHERE root_id = NEW.root_id;
  DELETE FROM aims WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_trustee_review AFTER INSERT ON disposed
WHEN NEW.aggregate = 'trustee_review'
BEGIN
  DELETE FROM trustee_review WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_addenda AFTER INSERT ON disposed
WHEN NEW.aggregate = 'addenda'
BEGIN
  DELETE FROM addenda_addenda_signatures WHERE root_id = NEW.root_id;
  DELETE FROM addenda_addenda WHERE root_id = NEW.root_id;
  DELETE FROM addenda WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_own_desk AFTER INSERT ON disposed
WHEN NEW.aggregate = 'own_desk'
BEGIN
  DELETE FROM own_desk_notes WHERE root_id = NEW.root_id;
  DELETE FROM own_desk_reviews_received_not_signed WHERE root_id = NEW.root_id;
  DELETE FROM own_desk_reviews_received_comments_sent WHERE root_id = NEW.root_id;
  DELETE FROM own_desk_reviews_submitted WHERE root_id = NEW.root_id;
  DELETE FROM own_desk_reviews_draft_earlier WHERE root_id = NEW.root_id;
  DELETE FROM own_desk_reviews_draft_areas WHERE root_id = NEW.root_id;
  DELETE FROM own_desk_reviews_draft_responses WHERE root_id = NEW.root_id;
  DELETE FROM own_desk_reviews_objectives_milestones WHERE root_id = NEW.root_id;
  DELETE FROM own_desk_reviews_objectives_success_criteria WHERE root_id = NEW.root_id;
  DELETE FROM own_desk_reviews_objectives_framework_links WHERE root_id = NEW.root_id;
  DELETE FROM own_desk_reviews_objectives WHERE root_id = NEW.root_id;
  DELETE FROM own_desk_reviews_frameworks WHERE root_id = NEW.root_id;
  DELETE FROM own_desk_reviews WHERE root_id = NEW.root_id;
  DELETE FROM own_desk WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_guest AFTER INSERT ON disposed
WHEN NEW.aggregate = 'guest'
BEGIN
  DELETE FROM guest_advice_submitted WHERE root_id = NEW.root_id;
  DELETE FROM guest_advice_draft_objectives WHERE root_id = NEW.root_id;
  DELETE FROM guest_advice WHERE root_id = NEW.root_id;
  DELETE FROM guest_views_submitted WHERE root_id = NEW.root_id;
  DELETE FROM guest_views_draft WHERE root_id = NEW.root_id;
  DELETE FROM guest_views WHERE root_id = NEW.root_id;
  DELETE FROM guest WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_feedback_round AFTER INSERT ON disposed
WHEN NEW.aggregate = 'feedback_round'
BEGIN
  DELETE FROM feedback_round_vetted WHERE root_id = NEW.root_id;
  DELETE FROM feedback_round_answers WHERE root_id = NEW.root_id;
  DELETE FROM feedback_round_forms WHERE root_id = NEW.root_id;
  DELETE FROM feedback_round_groups WHERE root_id = NEW.root_id;
  DELETE FROM feedback_round_questions WHERE root_id = NEW.root_id;
  DELETE FROM feedback_round_scale WHERE root_id = NEW.root_id;
  DELETE FROM feedback_round_seen_by WHERE root_id = NEW.root_id;
  DELETE FROM feedback_round WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_paper_copies AFTER INSERT ON disposed
WHEN NEW.aggregate = 'paper_copies'
BEGIN
  DELETE FROM paper_copies_deliveries WHERE root_id = NEW.root_id;
  DELETE FROM paper_copies WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END

CREATE TRIGGER disposed_takes_correspondence AFTER INSERT ON disposed
WHEN NEW.aggregate = 'correspondence'
BEGIN
  DELETE FROM correspondence_returned WHERE root_id = NEW.root_id;
  DELETE FROM correspondence_issued_fields_choices WHERE root_id = NEW.root_id;
  DELETE FROM correspondence_issued_fields WHERE root_id = NEW.root_id;
  DELETE FROM correspondence_issued WHERE root_id = NEW.root_id;
  DELETE FROM correspondence_devices WHERE root_id = NEW.root_id;
  DELETE FROM correspondence_received WHERE root_id = NEW.root_id;
  DELETE FROM correspondence_sent WHERE root_id = NEW.root_id;
  DELETE FROM correspondence WHERE id = NEW.root_id;
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END
