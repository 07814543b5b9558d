"""Who can see what is written here, in the few words of a chip."""

from __future__ import annotations

POLICY = "Everyone; the policy is public"
INVOLVED = "Everyone involved"
PANEL_LIST = "Chief executive, trustees, adviser and clerk"
OBJECTIVES = "Chief executive, panel and adviser; board in summary"
REFLECTION = "Panel and adviser, once submitted"
EVIDENCE = "Chief executive, panel and adviser"
MEETING = "Panel; the chief executive may ask to see it"
DRAFT = "Panel and adviser; chief executive once released"
COMMENTS = "Chief executive, panel and adviser"
DEVELOPMENT = "Chief executive and panel; adviser in summary"
OPEN_MINUTES = "Everyone; open minutes are public"
