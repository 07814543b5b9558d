CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID

CREATE TABLE change_mark (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  mark TEXT NOT NULL
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
BEGIN SELECT RAISE(ABORT, 'append-only: blob'); END

CREATE TRIGGER blob_keeps_values BEFORE UPDATE ON blob
BEGIN SELECT RAISE(ABORT, 'append-only: blob'); END

CREATE TRIGGER blob_replaces_nothing BEFORE INSERT ON blob
WHEN EXISTS (SELECT 1 FROM blob WHERE sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'append-only: blob'); END

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
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES people (id)
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

CREATE TABLE principles (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  basis_appraisal_policy TEXT NOT NULL,
  basis_policy_version TEXT NOT NULL,
  basis_policy_adopted_on TEXT,
  basis_pay_policy TEXT NOT NULL,
  basis_pay_policy_adopted_on TEXT,
  basis_pay_linked INTEGER,
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

CREATE TABLE panel (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  conflicts_asked_on TEXT,
  adviser_used INTEGER,
  adviser_name TEXT NOT NULL,
  adviser_organisation TEXT NOT NULL,
  adviser_independent INTEGER,
  adviser_advice_received_on TEXT,
  ceo_objection TEXT NOT NULL,
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
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES panel (id)
) WITHOUT ROWID,
 STRICT

CREATE TABLE panel_conflicts (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  detail TEXT NOT NULL,
  action TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_on TEXT,
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
  owner_controls TEXT NOT NULL,
  status TEXT NOT NULL,
  ceo_disagreement TEXT NOT NULL,
  carried_from TEXT NOT NULL,
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
  PRIMARY KEY (root_id, objectives_position, position),
  FOREIGN KEY(root_id, objectives_position) REFERENCES objectives_objectives (root_id, position)
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
  confirmed_on TEXT,
  submitted_at TEXT,
  PRIMARY KEY (id)
) STRICT

CREATE TABLE reflection_responses (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  objective TEXT NOT NULL,
  progress TEXT NOT NULL,
  own_view TEXT NOT NULL,
  obstacles TEXT NOT NULL,
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
  origin TEXT NOT NULL,
  where_kept TEXT NOT NULL,
  summary TEXT NOT NULL,
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

CREATE TABLE meeting (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  held_on TEXT,
  place TEXT NOT NULL,
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

CREATE TABLE meeting_actions (
  root_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT,
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
  discussed_on TEXT,
  agreed TEXT,
  agreed_on TEXT,
  ceo_comments TEXT NOT NULL,
  ceo_comments_on TEXT,
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
  owner_controls TEXT NOT NULL,
  status TEXT NOT NULL,
  ceo_disagreement TEXT NOT NULL,
  carried_from TEXT NOT NULL,
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
  PRIMARY KEY (root_id, objectives_position, position),
  FOREIGN KEY(root_id, objectives_position) REFERENCES next_objectives_objectives (root_id, position)
) WITHOUT ROWID,
 STRICT

CREATE TABLE board_report (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  meeting_date TEXT,
  item TEXT NOT NULL,
  text TEXT NOT NULL,
  resolution TEXT NOT NULL,
  confidential_minute INTEGER NOT NULL,
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

CREATE TABLE sign_off (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  frozen_at TEXT,
  document TEXT NOT NULL,
  record_number INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  closed_without_ceo_on TEXT,
  closed_without_ceo_reason TEXT NOT NULL,
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
  PRIMARY KEY (root_id, position),
  FOREIGN KEY(root_id) REFERENCES addenda (id)
) WITHOUT ROWID,
 STRICT

CREATE TRIGGER trust_sealed_insert BEFORE INSERT ON trust
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust'); END

CREATE TRIGGER trust_sealed_update BEFORE UPDATE ON trust
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust'); END

CREATE TRIGGER trust_sealed_delete BEFORE DELETE ON trust
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'trust' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: trust'); END

CREATE TRIGGER people_sealed_insert BEFORE INSERT ON people
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'people' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: people'); END

CREATE TRIGGER people_sealed_update BEFORE UPDATE ON people
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'people' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: people'); END

CREATE TRIGGER people_sealed_delete BEFORE DELETE ON people
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'people' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: people'); END

CREATE TRIGGER people_persons_sealed_insert BEFORE INSERT ON people_persons
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'people' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: people_persons'); END

CREATE TRIGGER people_persons_sealed_update BEFORE UPDATE ON people_persons
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'people' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: people_persons'); END

CREATE TRIGGER people_persons_sealed_delete BEFORE DELETE ON people_persons
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'people' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: people_persons'); END

CREATE TRIGGER signatories_sealed_insert BEFORE INSERT ON signatories
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'signatories' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: signatories'); END

CREATE TRIGGER signatories_sealed_update BEFORE UPDATE ON signatories
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'signatories' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: signatories'); END

CREATE TRIGGER signatories_sealed_delete BEFORE DELETE ON signatories
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'signatories' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: signatories'); END

CREATE TRIGGER signatories_signatories_sealed_insert BEFORE INSERT ON signatories_signatories
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'signatories' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: signatories_signatories'); END

CREATE TRIGGER signatories_signatories_sealed_update BEFORE UPDATE ON signatories_signatories
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'signatories' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: signatories_signatories'); END

CREATE TRIGGER signatories_signatories_sealed_delete BEFORE DELETE ON signatories_signatories
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'signatories' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: signatories_signatories'); END

CREATE TRIGGER cycle_sealed_insert BEFORE INSERT ON cycle
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle'); END

CREATE TRIGGER cycle_sealed_update BEFORE UPDATE ON cycle
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle'); END

CREATE TRIGGER cycle_sealed_delete BEFORE DELETE ON cycle
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle'); END

CREATE TRIGGER cycle_frameworks_sealed_insert BEFORE INSERT ON cycle_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_frameworks'); END

CREATE TRIGGER cycle_frameworks_sealed_update BEFORE UPDATE ON cycle_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_frameworks'); END

CREATE TRIGGER cycle_frameworks_sealed_delete BEFORE DELETE ON cycle_frameworks
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_frameworks'); END

CREATE TRIGGER cycle_steps_sealed_insert BEFORE INSERT ON cycle_steps
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_steps'); END

CREATE TRIGGER cycle_steps_sealed_update BEFORE UPDATE ON cycle_steps
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_steps'); END

CREATE TRIGGER cycle_steps_sealed_delete BEFORE DELETE ON cycle_steps
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_steps'); END

CREATE TRIGGER cycle_moves_sealed_insert BEFORE INSERT ON cycle_moves
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_moves'); END

CREATE TRIGGER cycle_moves_sealed_update BEFORE UPDATE ON cycle_moves
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_moves'); END

CREATE TRIGGER cycle_moves_sealed_delete BEFORE DELETE ON cycle_moves
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'cycle' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: cycle_moves'); END

CREATE TRIGGER principles_sealed_insert BEFORE INSERT ON principles
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'principles' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: principles'); END

CREATE TRIGGER principles_sealed_update BEFORE UPDATE ON principles
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'principles' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: principles'); END

CREATE TRIGGER principles_sealed_delete BEFORE DELETE ON principles
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'principles' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: principles'); END

CREATE TRIGGER principles_principles_sealed_insert BEFORE INSERT ON principles_principles
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'principles' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: principles_principles'); END

CREATE TRIGGER principles_principles_sealed_update BEFORE UPDATE ON principles_principles
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'principles' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: principles_principles'); END

CREATE TRIGGER principles_principles_sealed_delete BEFORE DELETE ON principles_principles
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'principles' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: principles_principles'); END

CREATE TRIGGER panel_sealed_insert BEFORE INSERT ON panel
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel'); END

CREATE TRIGGER panel_sealed_update BEFORE UPDATE ON panel
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel'); END

CREATE TRIGGER panel_sealed_delete BEFORE DELETE ON panel
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel'); END

CREATE TRIGGER panel_members_sealed_insert BEFORE INSERT ON panel_members
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_members'); END

CREATE TRIGGER panel_members_sealed_update BEFORE UPDATE ON panel_members
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_members'); END

CREATE TRIGGER panel_members_sealed_delete BEFORE DELETE ON panel_members
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_members'); END

CREATE TRIGGER panel_conflicts_sealed_insert BEFORE INSERT ON panel_conflicts
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_conflicts'); END

CREATE TRIGGER panel_conflicts_sealed_update BEFORE UPDATE ON panel_conflicts
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_conflicts'); END

CREATE TRIGGER panel_conflicts_sealed_delete BEFORE DELETE ON panel_conflicts
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'panel' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: panel_conflicts'); END

CREATE TRIGGER objectives_sealed_insert BEFORE INSERT ON objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives'); END

CREATE TRIGGER objectives_sealed_update BEFORE UPDATE ON objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives'); END

CREATE TRIGGER objectives_sealed_delete BEFORE DELETE ON objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives'); END

CREATE TRIGGER objectives_objectives_sealed_insert BEFORE INSERT ON objectives_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives'); END

CREATE TRIGGER objectives_objectives_sealed_update BEFORE UPDATE ON objectives_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives'); END

CREATE TRIGGER objectives_objectives_sealed_delete BEFORE DELETE ON objectives_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives'); END

CREATE TRIGGER objectives_objectives_framework_links_sealed_insert BEFORE INSERT ON objectives_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_framework_links'); END

CREATE TRIGGER objectives_objectives_framework_links_sealed_update BEFORE UPDATE ON objectives_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_framework_links'); END

CREATE TRIGGER objectives_objectives_framework_links_sealed_delete BEFORE DELETE ON objectives_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_framework_links'); END

CREATE TRIGGER objectives_objectives_success_criteria_sealed_insert BEFORE INSERT ON objectives_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_success_criteria'); END

CREATE TRIGGER objectives_objectives_success_criteria_sealed_update BEFORE UPDATE ON objectives_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_success_criteria'); END

CREATE TRIGGER objectives_objectives_success_criteria_sealed_delete BEFORE DELETE ON objectives_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_success_criteria'); END

CREATE TRIGGER objectives_objectives_milestones_sealed_insert BEFORE INSERT ON objectives_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_milestones'); END

CREATE TRIGGER objectives_objectives_milestones_sealed_update BEFORE UPDATE ON objectives_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_milestones'); END

CREATE TRIGGER objectives_objectives_milestones_sealed_delete BEFORE DELETE ON objectives_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'objectives' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: objectives_objectives_milestones'); END

CREATE TRIGGER reflection_sealed_insert BEFORE INSERT ON reflection
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection'); END

CREATE TRIGGER reflection_sealed_update BEFORE UPDATE ON reflection
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection'); END

CREATE TRIGGER reflection_sealed_delete BEFORE DELETE ON reflection
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection'); END

CREATE TRIGGER reflection_responses_sealed_insert BEFORE INSERT ON reflection_responses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection_responses'); END

CREATE TRIGGER reflection_responses_sealed_update BEFORE UPDATE ON reflection_responses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection_responses'); END

CREATE TRIGGER reflection_responses_sealed_delete BEFORE DELETE ON reflection_responses
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'reflection' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: reflection_responses'); END

CREATE TRIGGER evidence_index_sealed_insert BEFORE INSERT ON evidence_index
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index'); END

CREATE TRIGGER evidence_index_sealed_update BEFORE UPDATE ON evidence_index
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index'); END

CREATE TRIGGER evidence_index_sealed_delete BEFORE DELETE ON evidence_index
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index'); END

CREATE TRIGGER evidence_index_items_sealed_insert BEFORE INSERT ON evidence_index_items
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items'); END

CREATE TRIGGER evidence_index_items_sealed_update BEFORE UPDATE ON evidence_index_items
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items'); END

CREATE TRIGGER evidence_index_items_sealed_delete BEFORE DELETE ON evidence_index_items
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items'); END

CREATE TRIGGER evidence_index_items_objectives_sealed_insert BEFORE INSERT ON evidence_index_items_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items_objectives'); END

CREATE TRIGGER evidence_index_items_objectives_sealed_update BEFORE UPDATE ON evidence_index_items_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items_objectives'); END

CREATE TRIGGER evidence_index_items_objectives_sealed_delete BEFORE DELETE ON evidence_index_items_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'evidence_index' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: evidence_index_items_objectives'); END

CREATE TRIGGER meeting_sealed_insert BEFORE INSERT ON meeting
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting'); END

CREATE TRIGGER meeting_sealed_update BEFORE UPDATE ON meeting
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting'); END

CREATE TRIGGER meeting_sealed_delete BEFORE DELETE ON meeting
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting'); END

CREATE TRIGGER meeting_present_sealed_insert BEFORE INSERT ON meeting_present
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_present'); END

CREATE TRIGGER meeting_present_sealed_update BEFORE UPDATE ON meeting_present
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_present'); END

CREATE TRIGGER meeting_present_sealed_delete BEFORE DELETE ON meeting_present
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_present'); END

CREATE TRIGGER meeting_actions_sealed_insert BEFORE INSERT ON meeting_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_actions'); END

CREATE TRIGGER meeting_actions_sealed_update BEFORE UPDATE ON meeting_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_actions'); END

CREATE TRIGGER meeting_actions_sealed_delete BEFORE DELETE ON meeting_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'meeting' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: meeting_actions'); END

CREATE TRIGGER judgements_sealed_insert BEFORE INSERT ON judgements
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements'); END

CREATE TRIGGER judgements_sealed_update BEFORE UPDATE ON judgements
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements'); END

CREATE TRIGGER judgements_sealed_delete BEFORE DELETE ON judgements
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements'); END

CREATE TRIGGER judgements_judgements_sealed_insert BEFORE INSERT ON judgements_judgements
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements_judgements'); END

CREATE TRIGGER judgements_judgements_sealed_update BEFORE UPDATE ON judgements_judgements
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements_judgements'); END

CREATE TRIGGER judgements_judgements_sealed_delete BEFORE DELETE ON judgements_judgements
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements_judgements'); END

CREATE TRIGGER judgements_judgements_findings_sealed_insert BEFORE INSERT ON judgements_judgements_findings
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements_judgements_findings'); END

CREATE TRIGGER judgements_judgements_findings_sealed_update BEFORE UPDATE ON judgements_judgements_findings
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements_judgements_findings'); END

CREATE TRIGGER judgements_judgements_findings_sealed_delete BEFORE DELETE ON judgements_judgements_findings
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'judgements' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: judgements_judgements_findings'); END

CREATE TRIGGER statement_sealed_insert BEFORE INSERT ON statement
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'statement' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: statement'); END

CREATE TRIGGER statement_sealed_update BEFORE UPDATE ON statement
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'statement' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: statement'); END

CREATE TRIGGER statement_sealed_delete BEFORE DELETE ON statement
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'statement' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: statement'); END

CREATE TRIGGER development_sealed_insert BEFORE INSERT ON development
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'development' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: development'); END

CREATE TRIGGER development_sealed_update BEFORE UPDATE ON development
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'development' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: development'); END

CREATE TRIGGER development_sealed_delete BEFORE DELETE ON development
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'development' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: development'); END

CREATE TRIGGER development_actions_sealed_insert BEFORE INSERT ON development_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'development' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: development_actions'); END

CREATE TRIGGER development_actions_sealed_update BEFORE UPDATE ON development_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'development' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: development_actions'); END

CREATE TRIGGER development_actions_sealed_delete BEFORE DELETE ON development_actions
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'development' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: development_actions'); END

CREATE TRIGGER next_objectives_sealed_insert BEFORE INSERT ON next_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives'); END

CREATE TRIGGER next_objectives_sealed_update BEFORE UPDATE ON next_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives'); END

CREATE TRIGGER next_objectives_sealed_delete BEFORE DELETE ON next_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives'); END

CREATE TRIGGER next_objectives_objectives_sealed_insert BEFORE INSERT ON next_objectives_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives'); END

CREATE TRIGGER next_objectives_objectives_sealed_update BEFORE UPDATE ON next_objectives_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives'); END

CREATE TRIGGER next_objectives_objectives_sealed_delete BEFORE DELETE ON next_objectives_objectives
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives'); END

CREATE TRIGGER next_objectives_objectives_framework_links_sealed_insert BEFORE INSERT ON next_objectives_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_framework_links'); END

CREATE TRIGGER next_objectives_objectives_framework_links_sealed_update BEFORE UPDATE ON next_objectives_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_framework_links'); END

CREATE TRIGGER next_objectives_objectives_framework_links_sealed_delete BEFORE DELETE ON next_objectives_objectives_framework_links
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_framework_links'); END

CREATE TRIGGER next_objectives_objectives_success_criteria_sealed_insert BEFORE INSERT ON next_objectives_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_success_criteria'); END

CREATE TRIGGER next_objectives_objectives_success_criteria_sealed_update BEFORE UPDATE ON next_objectives_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_success_criteria'); END

CREATE TRIGGER next_objectives_objectives_success_criteria_sealed_delete BEFORE DELETE ON next_objectives_objectives_success_criteria
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_success_criteria'); END

CREATE TRIGGER next_objectives_objectives_milestones_sealed_insert BEFORE INSERT ON next_objectives_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_milestones'); END

CREATE TRIGGER next_objectives_objectives_milestones_sealed_update BEFORE UPDATE ON next_objectives_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_milestones'); END

CREATE TRIGGER next_objectives_objectives_milestones_sealed_delete BEFORE DELETE ON next_objectives_objectives_milestones
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'next_objectives' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: next_objectives_objectives_milestones'); END

CREATE TRIGGER board_report_sealed_insert BEFORE INSERT ON board_report
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report'); END

CREATE TRIGGER board_report_sealed_update BEFORE UPDATE ON board_report
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report'); END

CREATE TRIGGER board_report_sealed_delete BEFORE DELETE ON board_report
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report'); END

CREATE TRIGGER board_report_withdrawn_sealed_insert BEFORE INSERT ON board_report_withdrawn
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_withdrawn'); END

CREATE TRIGGER board_report_withdrawn_sealed_update BEFORE UPDATE ON board_report_withdrawn
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_withdrawn'); END

CREATE TRIGGER board_report_withdrawn_sealed_delete BEFORE DELETE ON board_report_withdrawn
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'board_report' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: board_report_withdrawn'); END

CREATE TRIGGER sign_off_sealed_insert BEFORE INSERT ON sign_off
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off'); END

CREATE TRIGGER sign_off_sealed_update BEFORE UPDATE ON sign_off
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off'); END

CREATE TRIGGER sign_off_sealed_delete BEFORE DELETE ON sign_off
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off'); END

CREATE TRIGGER sign_off_circulation_sealed_insert BEFORE INSERT ON sign_off_circulation
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off_circulation'); END

CREATE TRIGGER sign_off_circulation_sealed_update BEFORE UPDATE ON sign_off_circulation
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off_circulation'); END

CREATE TRIGGER sign_off_circulation_sealed_delete BEFORE DELETE ON sign_off_circulation
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off_circulation'); END

CREATE TRIGGER sign_off_signatures_sealed_insert BEFORE INSERT ON sign_off_signatures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off_signatures'); END

CREATE TRIGGER sign_off_signatures_sealed_update BEFORE UPDATE ON sign_off_signatures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off_signatures'); END

CREATE TRIGGER sign_off_signatures_sealed_delete BEFORE DELETE ON sign_off_signatures
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'sign_off' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: sign_off_signatures'); END

CREATE TRIGGER addenda_sealed_insert BEFORE INSERT ON addenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda'); END

CREATE TRIGGER addenda_sealed_update BEFORE UPDATE ON addenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda'); END

CREATE TRIGGER addenda_sealed_delete BEFORE DELETE ON addenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (OLD.id))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda'); END

CREATE TRIGGER addenda_addenda_sealed_insert BEFORE INSERT ON addenda_addenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda_addenda'); END

CREATE TRIGGER addenda_addenda_sealed_update BEFORE UPDATE ON addenda_addenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (OLD.root_id, NEW.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda_addenda'); END

CREATE TRIGGER addenda_addenda_sealed_delete BEFORE DELETE ON addenda_addenda
WHEN EXISTS (SELECT 1 FROM seal WHERE aggregate = 'addenda' AND root_id IN (OLD.root_id))
BEGIN SELECT RAISE(ABORT, 'sealed: addenda_addenda'); END
