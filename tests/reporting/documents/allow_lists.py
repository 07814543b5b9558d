"""Which words of the record each document may show; everything else is a leak."""

from __future__ import annotations

from collections.abc import Mapping

TRUST = "trust.name"
LABEL = "cycle.label"
CHAIR = "people.persons(chair).full_name"
CHIEF_EXECUTIVE = "people.persons(chief_executive).full_name"
CLERK = "people.persons(clerk).full_name"
INVOLVED = (
    CHAIR,
    CHIEF_EXECUTIVE,
    *(f"people.persons({office}).full_name" for office in ("vice_chair", "trustee", "clerk")),
)
EXPECTED = (
    CHAIR,
    CHIEF_EXECUTIVE,
    *(f"people.persons({office}).full_name" for office in ("vice_chair", "trustee")),
)
TRUSTEE = "people.persons(trustee).full_name"
STAFF_TRUSTEE = "people.persons(staff_trustee).full_name"
MEASURES = ("measure", "baseline", "target", "source")


def each(prefix: str, *names: str) -> frozenset[str]:
    return frozenset(f"{prefix}.{name}" for name in names)


ANSWERS = (
    "achievements",
    "challenges",
    "outside_control",
    "support_wanted",
    "development",
    "ideas",
)
RESPONSES = ("responses.progress", "responses.obstacles", "responses.learning")
AREAS = ("areas.strength", "areas.growth")
AIMED = ("title", "statement", "milestones.description", "ceo_disagreement")
AIMED_AT = tuple(f"success_criteria.{name}" for name in ("measure", "baseline", "target"))
FEEDBACK = each("feedback.summary.groups", "name", "heard.counts.word", "heard.texts") | frozenset(
    {"feedback.summary.questions.text"}
)
ACCESS = (
    frozenset({TRUST, LABEL, CHIEF_EXECUTIVE, "confidentiality.privacy_notice"})
    | each("access_requests.requests", "scope", "search_note", "extension_reason", "recipients")
    | each("access_requests.requests.items", "title", "note")
    | each("reflection", *ANSWERS, *RESPONSES, *AREAS)
    | each("reflection.earlier", *ANSWERS, *RESPONSES, *AREAS)
    | each("objectives.objectives", *AIMED, *AIMED_AT)
    | each("next_objectives.objectives", *AIMED, *AIMED_AT)
    | frozenset({"objectives.changes.reason", "cycle.frameworks.domains.title"})
    | each("judgements.judgements", "reasons", "difference", "raised_before", "findings.found")
    | each("statement", "summary", "strengths", "growth", "context", "ceo_comments")
    | frozenset({"cycle.scale.ratings.label", "addenda.addenda.text", "addenda.addenda.reason"})
    | each("development.actions", "need", "action", "boards_promise")
    | each("check_ins.check_ins", "topics", "answers.words", "agreed", "follow_ups.text")
    | frozenset({"check_ins.check_ins.wellbeing_note"})
    | each("mid_cycle", "objectives.words", "objectives.support", "context", "support")
    | each("promises.promises", "text", "note")
    | frozenset({"mid_cycle.boards_part", "meeting.actions.text"})
    | frozenset({"check_ins.check_ins.wellbeing_note"})
    | each("letter", "outcome", "statement_kept", "appeal_to")
    | frozenset({"appeal.grounds", "appeal.reasons", "report.text", "report.resolution"})
    | each("trustee_review", "contribution", "attendance", "development")
    | FEEDBACK
)
"""What is said about somebody, or by somebody, is that person's own; of others it says nothing."""

MAY_SHOW: Mapping[str, frozenset[str]] = {
    "D01": frozenset({TRUST, LABEL, *INVOLVED})
    | each("principles", "purpose", "basis.appraisal_policy", "basis.policy_version")
    | each("principles.basis", "pay_policy", "delegation")
    | each("policies.policies", "title", "version")
    | each("panel.adviser", "name", "organisation")
    | each("cycle.process.stages", "title", "steps.title")
    | each("calendar.terms", "name")
    | each("confidentiality", "choices.reason", "privacy_notice", "retention_note"),
    "D02": frozenset({TRUST, LABEL, CHAIR, CHIEF_EXECUTIVE})
    | each("principles", "purpose", "principles.text", "override_reason", "board_minute_ref")
    | each("overrides(principles.chair)", "reason")
    | each("cycle.frameworks", "title", "source", "dated")
    | each("cycle.scale.ratings", "label", "meaning"),
    "D03": frozenset({TRUST, LABEL, CHIEF_EXECUTIVE})
    | each("objectives.objectives", "title")
    | each("cycle.scale.ratings", "label")
    | each("cycle.frameworks", "title", "domains.title")
    | each("reflection.responses", "progress", "obstacles", "learning")
    | each("reflection.areas", "strength", "growth")
    | each("reflection", "achievements", "challenges", "outside_control")
    | each("reflection", "support_wanted", "development", "ideas"),
    "D04": frozenset({TRUST, LABEL, CHIEF_EXECUTIVE})
    | each("evidence.items", "title", "link", "where_kept")
    | FEEDBACK
    | each("objectives.objectives", "title")
    | each("cycle.frameworks", "title", "domains.title"),
    "D05": frozenset({TRUST, LABEL, CHIEF_EXECUTIVE})
    | each("panel.adviser", "name", "organisation", "brief")
    | each("principles", "purpose")
    | each("objectives.objectives", "title", "statement", "strategy_ref")
    | each("objectives.objectives.success_criteria", *MEASURES)
    | each("profile.priorities", "title")
    | each("advice", "objectives.view", "overall", "next_focus", "development"),
    "D06": frozenset({TRUST, LABEL, *EXPECTED})
    | each("meeting", "place", "agenda.title", "agenda.prompts")
    | each("panel", "adviser.name", "conflicts.detail"),
    "D07": frozenset({TRUST, LABEL, CHAIR, CHIEF_EXECUTIVE})
    | each("objectives.objectives", "title", "statement", "strategy_ref")
    | each("objectives.objectives.success_criteria", *MEASURES)
    | each("objectives.objectives.milestones", "description")
    | each("profile.priorities", "title")
    | each("cycle.scale.ratings", "label")
    | each("judgements.judgements", "reasons", "findings.found", "difference")
    | each("overrides(judgements.judged)", "reason")
    | each("overrides(principles.chair)", "reason")
    | each("reflection.responses", "progress")
    | each("evidence.items", "title")
    | each("statement", "summary", "strengths", "growth", "context", "ceo_comments")
    | each("statement", "no_comments_reason")
    | each("sign_off", "circulation", "closed_without_ceo_reason")
    | each("sign_off.signatures", "name", "kept_where"),
    "D08": frozenset({TRUST, LABEL, CHAIR, CHIEF_EXECUTIVE})
    | each("next_objectives.objectives", "title", "statement", "strategy_ref")
    | each("next_objectives.objectives.success_criteria", *MEASURES)
    | each("next_objectives.objectives.milestones", "description")
    | each("profile.priorities", "title")
    | each("development.actions", "need", "action", "boards_promise", "promise_owner"),
    "D11": frozenset({TRUST, LABEL, CHAIR, CHIEF_EXECUTIVE, TRUSTEE, STAFF_TRUSTEE})
    | each("pay", "rationale", "value_for_money", "minute_ref")
    | each("pay.benchmarks", "source", "finding")
    | each("pay.options", "title", "view")
    | each("policies.policies", "title", "version")
    | each("panel.conflicts", "detail")
    | each("overrides(pay.paper)", "reason"),
    "D12": frozenset({TRUST, LABEL, "pay.minute_ref"})
    | each("report", "item", "themes")
    | each("policies.policies", "title", "version")
    | each("objectives.objectives", "title")
    | each("next_objectives.objectives", "title"),
    "D15": frozenset({TRUST, LABEL, CHAIR, CHIEF_EXECUTIVE})
    | each("letter", "outcome", "statement_kept", "appeal_to")
    | each("next_objectives.objectives", "title"),
    "D09": frozenset({TRUST, LABEL, CHIEF_EXECUTIVE})
    | each("objectives.objectives", "title", "statement", "ceo_disagreement")
    | each("objectives.objectives", "milestones.description")
    | each("objectives.objectives.success_criteria", *MEASURES)
    | each("objectives.changes", "reason")
    | each("objectives.changes.before.objective", "title", "statement", "ceo_disagreement")
    | each("objectives.changes.before.objective.milestones", "description")
    | each("objectives.changes.before.objective.success_criteria", *MEASURES)
    | each("mid_cycle", "objectives.words", "objectives.support", "context", "support")
    | each("mid_cycle", "boards_part"),
    "D10": frozenset({TRUST, LABEL, CHAIR, CHIEF_EXECUTIVE})
    | each("objectives.objectives", "title")
    | each("check_ins.check_ins", "topics", "answers.words", "wellbeing_note", "agreed")
    | each("check_ins.check_ins.follow_ups", "text", "owner"),
    "D13": frozenset({TRUST, LABEL})
    | each("report", "item", "withdrawn", "text", "resolution")
    | each("report.actions", "office", "what")
    | each("profile.priorities", "title"),
    "D14": frozenset({TRUST, LABEL})
    | each("report", "item", "withdrawn", "papers_seen", "factors", "decision", "kept_where")
    | each("report.questions", "asked", "answered")
    | each("report.actions", "office", "what"),
    "D16": frozenset({TRUST, LABEL, CHIEF_EXECUTIVE, "a reference"})
    | each("handovers.handovers", "from_name", "to_name", "authority")
    | each("earlier_years.years", "label", "outcome", "kept_where")
    | each("earlier_years.years.objectives", "title", "outcome")
    | each("objectives.objectives", "title")
    | each("next_objectives.objectives", "title")
    | each("development.actions", "boards_promise", "promise_owner")
    | each("cycle.process.stages", "steps.title")
    | each("policies.policies", "title", "version", "where_kept")
    | each("panel.adviser", "name", "organisation")
    | frozenset({"cycle.scale.ratings.label", "promises.promises.text", "statement.summary"})
    | frozenset({"feedback.summary.groups.name"}),
    "D17": ACCESS,
    "D18": frozenset({TRUST, LABEL, CHAIR, CLERK})
    | each("cycle.process.stages", "title", "steps.title")
    | each("policies.policies", "title", "version")
    | frozenset({"principles.board_minute_ref", "pay.minute_ref"})
    | each("report", "item", "withdrawn"),
    "D19": frozenset({TRUST})
    | each("disposals.disposals", "what", "kept_for", "early_reason", "authority", "remark"),
    "D20": frozenset({TRUST, LABEL})
    | each("cycle.frameworks", "title", "domains.title")
    | each("cycle.scale.ratings", "label"),
}
